// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/commands.h"

#include "ui/actions/commandtable.h"
#include "ui/actions/shortcuts.h"
#include "ui/common/icons.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTextEdit>

namespace dd::ui {

namespace {

bool takesText(const QWidget *widget)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(widget))
        return !line->isReadOnly();
    if (const auto *text = qobject_cast<const QTextEdit *>(widget))
        return !text->isReadOnly();
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(widget))
        return !text->isReadOnly();
    if (const auto *box = qobject_cast<const QComboBox *>(widget))
        return box->isEditable();
    return qobject_cast<const QAbstractSpinBox *>(widget);
}

bool isPlainKey(const QKeyEvent *key)
{
    return !(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        && !key->text().isEmpty() && key->text().at(0).isPrint();
}

} // namespace

Commands::Commands(const Shortcuts &shortcuts, QWidget *window)
    : QObject(window)
    , m_shortcuts(shortcuts)
    , m_window(window)
{
    for (const Command &command : commandTable()) {
        auto *action = new QAction(window);
        action->setObjectName(command.id);
        if (!command.icon.isEmpty())
            action->setIcon(icon(command.icon));
        connect(action, &QAction::triggered, this, [this, id = command.id] { Q_EMIT triggered(id); });
        window->addAction(action);
        m_actions.insert(command.id, action);
    }
    assignKeys();
    retranslate();
    connect(&m_shortcuts, &Shortcuts::changed, this, &Commands::assignKeys);
    qApp->installEventFilter(this);
}

void Commands::assignKeys()
{
    for (auto entry = m_actions.cbegin(); entry != m_actions.cend(); ++entry)
        entry.value()->setShortcuts(m_shortcuts.keysOf(entry.key()));
}

void Commands::retranslate()
{
    for (const Command &command : commandTable())
        m_actions.value(command.id)->setText(command.title());
}

void Commands::setEnabled(const QString &id, bool enabled)
{
    if (QAction *action = m_actions.value(id))
        action->setEnabled(enabled);
}

bool Commands::isEnabled(const QString &id) const
{
    const QAction *action = m_actions.value(id);
    return action && action->isEnabled();
}

void Commands::addTo(QMenu *menu, const QStringList &ids) const
{
    for (const QString &id : ids) {
        if (id.isEmpty())
            menu->addSeparator();
        else if (QAction *action = m_actions.value(id))
            menu->addAction(action);
    }
}

bool Commands::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return QObject::eventFilter(watched, event);
    const auto *widget = qobject_cast<QWidget *>(watched);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (widget && widget->window() == m_window && takesText(widget) && isPlainKey(key)) {
        event->accept();
        return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace dd::ui
