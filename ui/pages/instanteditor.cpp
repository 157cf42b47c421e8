// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/instanteditor.h"

#include "ui/common/icons.h"
#include "ui/common/steady.h"
#include "ui/common/tones.h"

#include <QBoxLayout>
#include <QDateTimeEdit>
#include <QEvent>
#include <QMenu>
#include <QToolButton>

namespace dd::ui {

InstantEditor::InstantEditor(const FilterField &field, QWidget *parent)
    : FilterEditor(parent)
    , m_field(field)
    , m_isEnd(field.key.endsWith(QLatin1String("Till")))
    , m_open(new QToolButton(this))
    , m_menu(new QMenu(this))
    , m_edit(new Steady<QDateTimeEdit>(this))
    , m_clear(new QToolButton(this))
{
    m_open->setIcon(icon(QStringLiteral("calendar")));
    m_open->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_open->setPopupMode(QToolButton::InstantPopup);
    m_open->setMenu(m_menu);
    m_open->setAutoRaise(true);
    m_open->setFocusPolicy(Qt::StrongFocus);
    m_edit->setCalendarPopup(true);
    m_edit->setWrapping(false);
    m_clear->setAutoRaise(true);
    m_clear->setIcon(icon(QStringLiteral("close")));
    m_clear->setFocusPolicy(Qt::StrongFocus);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(metric::gap);
    line->addWidget(m_open);
    line->addWidget(m_edit, 1);
    line->addWidget(m_clear);
    line->addStretch();
    connect(m_menu, &QMenu::aboutToShow, this, &InstantEditor::fillMenu);
    connect(m_edit, &QDateTimeEdit::dateTimeChanged, this, &FilterEditor::changed);
    connect(m_clear, &QToolButton::clicked, this, [this] {
        set({});
        m_open->setFocus();
        Q_EMIT changed();
    });
    retranslate();
    set({});
}

void InstantEditor::retranslate()
{
    m_edit->setLocale(QLocale());
    m_edit->setDisplayFormat(QStringLiteral("d MMM yyyy HH:mm"));
    m_edit->setAccessibleName(m_field.title());
    m_clear->setAccessibleName(tr("Any time"));
    m_clear->setToolTip(tr("Any time"));
    set(m_isSet ? m_edit->dateTime() : QDateTime());
}

void InstantEditor::fillMenu()
{
    m_menu->clear();
    const QDate today = QDate::currentDate();
    const auto add = [this](const QString &title, const QDate &day) {
        const QDateTime at(day, m_isEnd ? QTime(23, 59, 59) : QTime(0, 0));
        m_menu->addAction(title, this, [this, at] {
            set(at);
            m_edit->setFocus();
            Q_EMIT changed();
        });
    };
    if (m_isEnd)
        add(tr("Tomorrow"), today.addDays(1));
    add(tr("Today"), today);
    add(tr("Yesterday"), today.addDays(-1));
    const QDate monday = today.addDays(1 - today.dayOfWeek());
    const QDate first(today.year(), today.month(), 1);
    if (m_isEnd) {
        add(tr("End of this week"), monday.addDays(6));
        add(tr("End of this month"), first.addMonths(1).addDays(-1));
    } else {
        add(tr("This week"), monday);
        add(tr("This month"), first);
        add(tr("30 days ago"), today.addDays(-30));
    }
    if (m_isSet) {
        m_menu->addSeparator();
        m_menu->addAction(tr("Any time"), m_clear, &QToolButton::click);
    }
}

void InstantEditor::set(const QDateTime &local)
{
    m_isSet = local.isValid();
    if (m_isSet) {
        const QSignalBlocker quiet(m_edit);
        m_edit->setDateTime(local);
    }
    m_open->setText(m_isSet ? QString() : tr("Any time"));
    m_open->setAccessibleName(
        m_isSet ? tr("%1: another day").arg(m_field.title()) : tr("%1: any time").arg(m_field.title()));
    m_open->setToolButtonStyle(m_isSet ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    m_edit->setVisible(m_isSet);
    m_clear->setVisible(m_isSet);
    setFocusProxy(m_isSet ? static_cast<QWidget *>(m_edit) : m_open);
}

QStringList InstantEditor::values() const
{
    return m_isSet ? QStringList{m_edit->dateTime().toUTC().toString(Qt::ISODate)} : QStringList();
}

void InstantEditor::setValues(const QStringList &values)
{
    set(QDateTime::fromString(values.value(0), Qt::ISODate).toLocalTime());
}

void InstantEditor::changeEvent(QEvent *event)
{
    FilterEditor::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace dd::ui
