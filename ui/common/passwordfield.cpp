// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/passwordfield.h"

#include "ui/common/icons.h"
#include "ui/common/tonelabel.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QToolButton>

namespace dd::ui {

PasswordField::PasswordField(QWidget *parent)
    : QWidget(parent)
    , m_edit(new QLineEdit(this))
    , m_show(new QToolButton(this))
    , m_capsLock(new ToneLabel(Tone::Warning, ToneLabel::Size::Normal, this))
{
    m_edit->setEchoMode(QLineEdit::Password);
    m_edit->setInputMethodHints(
        Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    m_edit->installEventFilter(this);
    setFocusProxy(m_edit);
    m_show->setCheckable(true);
    m_show->setAutoRaise(true);
    m_show->setFocusPolicy(Qt::TabFocus);
    m_capsLock->hide();
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metric::gap);
    layout->addWidget(m_edit, 0, 0);
    layout->addWidget(m_show, 0, 1);
    layout->addWidget(m_capsLock, 1, 0, 1, 2);
    connect(m_show, &QToolButton::toggled, this, [this](bool shown) {
        m_edit->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
        retranslate();
    });
    retranslate();
}

void PasswordField::setName(const QString &name)
{
    m_edit->setAccessibleName(name);
}

bool PasswordField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && event->type() == QEvent::KeyPress) {
        const auto *press = static_cast<const QKeyEvent *>(event);
        onKey(press->key(), press->text(), press->modifiers() & Qt::ShiftModifier);
    }
    return QWidget::eventFilter(watched, event);
}

void PasswordField::onKey(int key, const QString &text, bool shift)
{
    if (key == Qt::Key_CapsLock) {
        m_capsLock->hide(); // it was pressed: the next letter tells
        return;
    }
    if (text.size() != 1 || text.at(0).toUpper() == text.at(0).toLower())
        return;
    m_capsLock->setVisible(text.at(0).isUpper() != shift);
}

void PasswordField::retranslate()
{
    const bool shown = m_show->isChecked();
    m_show->setIcon(icon(shown ? QStringLiteral("unwatch") : QStringLiteral("watch")));
    m_show->setToolTip(shown ? tr("Hide what is typed") : tr("Show what is typed"));
    m_show->setAccessibleName(m_show->toolTip());
    m_capsLock->setText(tr("Caps Lock seems to be on."));
}

void PasswordField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace dd::ui
