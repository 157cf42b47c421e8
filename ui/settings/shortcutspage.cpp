// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/shortcutspage.h"

#include "ui/actions/commandtable.h"
#include "ui/actions/shortcuts.h"
#include "ui/common/searchline.h"
#include "ui/common/tonelabel.h"
#include "ui/palette/match.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace dd::ui {

namespace {

constexpr int commandRole = Qt::UserRole;

/// Keys that mean the same in every window: taken away, nothing could be chosen or left any more.
bool isEverybodys(const QKeySequence &keys)
{
    switch (keys[0].toCombined()) {
    case Qt::Key_Escape:
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Tab:
    case int(Qt::SHIFT) | Qt::Key_Backtab:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Space:
        return true;
    default:
        return false;
    }
}

QString keysText(const Shortcuts &shortcuts, const QString &command)
{
    QStringList texts;
    for (const QKeySequence &keys : shortcuts.keysOf(command))
        texts << keys.toString(QKeySequence::NativeText);
    return texts.join(QStringLiteral(", "));
}

} // namespace

ShortcutsPage::ShortcutsPage(Shortcuts &shortcuts, QWidget *parent)
    : QWidget(parent)
    , m_shortcuts(shortcuts)
    , m_filter(new SearchLine(this))
    , m_tree(new QTreeWidget(this))
    , m_prompt(new QLabel(this))
    , m_keys(new QKeySequenceEdit(this))
    , m_none(new QPushButton(this))
    , m_reset(new QPushButton(this))
    , m_resetAll(new QPushButton(this))
    , m_conflict(new ToneLabel(Tone::Warning, ToneLabel::Size::Normal, this))
    , m_take(new QPushButton(this))
{
    m_tree->setColumnCount(2);
    m_tree->setRootIsDecorated(false);
    m_tree->setIndentation(metric::margin);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_tree->header()->setStretchLastSection(false);
    m_conflict->setWordWrap(true);
    for (QPushButton *button : {m_none, m_reset, m_resetAll, m_take})
        button->setAutoDefault(false);
    m_prompt->setBuddy(m_keys);
    m_keys->installEventFilter(this);

    auto *keys = new QHBoxLayout;
    keys->addWidget(m_prompt);
    keys->addWidget(m_keys, 1);
    keys->addWidget(m_none);
    keys->addWidget(m_reset);
    auto *conflict = new QHBoxLayout;
    conflict->addWidget(m_conflict, 1);
    conflict->addWidget(m_take);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metric::margin, metric::margin, metric::wide, metric::margin);
    column->setSpacing(metric::space);
    column->addWidget(m_filter);
    column->addWidget(m_tree, 1);
    column->addLayout(keys);
    column->addLayout(conflict);
    column->addWidget(m_resetAll, 0, Qt::AlignLeft);

    connect(m_filter, &QLineEdit::textChanged, this, &ShortcutsPage::filter);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &ShortcutsPage::showChosen);
    connect(m_tree, &QTreeWidget::itemActivated, this, [this] { m_keys->setFocus(); });
    connect(m_keys, &QKeySequenceEdit::keySequenceChanged, this, &ShortcutsPage::onKeys);
    connect(m_none, &QPushButton::clicked, this, [this] { m_shortcuts.change(chosen(), {}); });
    connect(m_reset, &QPushButton::clicked, this, [this] { m_shortcuts.reset(chosen()); });
    connect(m_resetAll, &QPushButton::clicked, &m_shortcuts, &Shortcuts::resetAll);
    connect(m_take, &QPushButton::clicked, this, &ShortcutsPage::take);
    connect(&m_shortcuts, &Shortcuts::changed, this, [this] {
        refresh();
        showChosen();
    });
    fill();
    retranslate();
}

void ShortcutsPage::fill()
{
    const QString before = chosen();
    m_tree->clear();
    QTreeWidgetItem *group = nullptr;
    QTreeWidgetItem *current = nullptr;
    for (const Command &command : commandTable()) {
        if (!group || group->text(0) != command.groupTitle()) {
            group = new QTreeWidgetItem(m_tree, {command.groupTitle()});
            group->setFlags(Qt::ItemIsEnabled);
            group->setFirstColumnSpanned(true);
            QFont bold = font();
            bold.setWeight(QFont::DemiBold);
            group->setFont(0, bold);
            group->setExpanded(true);
        }
        auto *item = new QTreeWidgetItem(group, {command.title()});
        item->setData(0, commandRole, command.id);
        if (!current || command.id == before)
            current = item;
    }
    refresh();
    m_tree->setCurrentItem(current);
    filter(m_filter->text());
}

void ShortcutsPage::refresh()
{
    for (QTreeWidgetItemIterator it(m_tree); *it; ++it) {
        const QString command = (*it)->data(0, commandRole).toString();
        if (command.isEmpty())
            continue;
        (*it)->setText(1, keysText(m_shortcuts, command));
        QFont bold = font();
        if (m_shortcuts.isChanged(command))
            bold.setWeight(QFont::DemiBold);
        (*it)->setFont(1, bold);
    }
}

void ShortcutsPage::filter(const QString &text)
{
    QTreeWidgetItem *first = nullptr;
    for (int row = 0; row < m_tree->topLevelItemCount(); ++row) {
        QTreeWidgetItem *group = m_tree->topLevelItem(row);
        bool any = false;
        for (int child = 0; child < group->childCount(); ++child) {
            QTreeWidgetItem *item = group->child(child);
            const bool fits = matchOf(text, item->text(0) + QLatin1Char(' ') + item->text(1)) > 0;
            item->setHidden(!fits);
            any |= fits;
            if (fits && !first)
                first = item;
        }
        group->setHidden(!any);
    }
    // Keys are never given to a command that is not on the screen.
    if (const QTreeWidgetItem *now = m_tree->currentItem(); !now || now->isHidden())
        m_tree->setCurrentItem(first);
}

QString ShortcutsPage::chosen() const
{
    const QTreeWidgetItem *item = m_tree->currentItem();
    return item ? item->data(0, commandRole).toString() : QString();
}

void ShortcutsPage::showChosen()
{
    const QString command = chosen();
    const QList<QKeySequence> keys = m_shortcuts.keysOf(command);
    const QSignalBlocker quiet(m_keys);
    m_keys->setKeySequence(keys.isEmpty() ? QKeySequence() : keys.first());
    m_keys->setEnabled(!command.isEmpty());
    m_none->setEnabled(!keys.isEmpty());
    m_reset->setEnabled(m_shortcuts.isChanged(command));
    m_conflict->clear();
    m_take->hide();
}

void ShortcutsPage::onKeys(const QKeySequence &keys)
{
    if (keys.isEmpty() || chosen().isEmpty())
        return;
    // One chord a command: the field would wait for up to four.
    const QKeySequence one(keys[0]);
    if (m_keys->keySequence() != one) {
        const QSignalBlocker quiet(m_keys);
        m_keys->setKeySequence(one);
    }
    m_take->hide();
    m_conflict->clear();
    if (isEverybodys(one)) {
        m_conflict->setText(tr("%1 means the same in every window and stays as it is.")
                                .arg(one.toString(QKeySequence::NativeText)));
        return;
    }
    const QString owner = m_shortcuts.ownerOf(one, chosen());
    if (owner.isEmpty()) {
        m_shortcuts.change(chosen(), one);
        return;
    }
    m_conflict->setText(
        tr("%1 belongs to “%2”.").arg(one.toString(QKeySequence::NativeText), commandOf(owner)->title()));
    m_take->show();
}

void ShortcutsPage::take()
{
    const QKeySequence keys = m_keys->keySequence();
    const QString command = chosen();
    const QString owner = m_shortcuts.ownerOf(keys, command);
    QList<QKeySequence> left = m_shortcuts.keysOf(owner);
    left.removeAll(keys);
    m_shortcuts.change(command, keys); // first: what the owner may have back depends on who has it
    if (!owner.isEmpty())
        m_shortcuts.change(owner, left.isEmpty() ? QKeySequence() : left.first());
    m_tree->setFocus();
}

bool ShortcutsPage::eventFilter(QObject *watched, QEvent *event)
{
    // The field would swallow the keys that lead out of it.
    if (watched == m_keys && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Tab || key == Qt::Key_Backtab) {
            key == Qt::Key_Tab ? focusNextChild() : focusPreviousChild();
            return true;
        }
        if (key == Qt::Key_Escape) {
            showChosen();
            m_tree->setFocus();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ShortcutsPage::retranslate()
{
    m_filter->setPlaceholderText(tr("Find a command or a key"));
    m_filter->setAccessibleName(m_filter->placeholderText());
    m_tree->setHeaderLabels({tr("Command"), tr("Keys")});
    m_tree->setAccessibleName(tr("Commands and their keys"));
    m_prompt->setText(tr("New keys:"));
    m_keys->setAccessibleName(tr("Press the new keys"));
    // The field inside is what has the focus.
    m_keys->findChild<QLineEdit *>()->setAccessibleName(m_keys->accessibleName());
    m_none->setText(tr("No keys"));
    m_reset->setText(tr("Reset"));
    m_resetAll->setText(tr("Reset all"));
    m_take->setText(tr("Use it here instead"));
}

void ShortcutsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        fill();
    }
    QWidget::changeEvent(event);
}

} // namespace dd::ui
