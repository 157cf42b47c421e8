// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/historyfilterbar.h"

#include "ui/common/boxname.h"
#include "ui/common/steady.h"
#include "ui/common/tones.h"
#include "ui/details/flowlayout.h"
#include "ui/details/taskfacts.h"

#include <QComboBox>
#include <QDateEdit>
#include <QSignalBlocker>

#include <algorithm>

namespace dd::ui {

namespace {

enum Time { Any = 0, Today = 1, Week = 7, Month = 30, Chosen = -1 };

/// "Check lists / Results".
QString nameOf(const QPair<QString, QString> &part)
{
    const QString tab = TaskFacts::partOf(part.first);
    return part.second.isEmpty() ? tab : tab + QStringLiteral(" / ") + TaskFacts::partOf(part.second);
}

/// The tabs the server always knows.
const QList<QPair<QString, QString>> &tabs()
{
    static const QList<QPair<QString, QString>> all{{QStringLiteral("Main"), {}},
        {QStringLiteral("CheckLists"), {}}, {QStringLiteral("Reports"), {}},
        {QStringLiteral("CompletedWorks"), {}}};
    return all;
}

} // namespace

HistoryFilterBar::HistoryFilterBar(QWidget *parent)
    : QWidget(parent)
    , m_part(new Steady<QComboBox>(this))
    , m_person(new Steady<QComboBox>(this))
    , m_time(new Steady<QComboBox>(this))
    , m_from(new Steady<QDateEdit>(this))
    , m_till(new Steady<QDateEdit>(this))
{
    auto *layout = new FlowLayout(metric::space);
    for (QComboBox *box : {m_part, m_person, m_time}) {
        layout->addWidget(box);
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        connect(box, &QComboBox::activated, this, [this] {
            showDays();
            Q_EMIT changed();
        });
    }
    for (QDateEdit *day : {m_from, m_till}) {
        layout->addWidget(day);
        day->setCalendarPopup(true);
        day->setKeyboardTracking(false); // a day is asked for when it is written, not while
        connect(day, &QDateEdit::dateChanged, this, &HistoryFilterBar::changed);
    }
    setLayout(layout);
    reset();
}

void HistoryFilterBar::reset()
{
    m_parts = tabs();
    m_people.clear();
    fill();
    for (QComboBox *box : {m_part, m_person, m_time})
        box->setCurrentIndex(0);
    const QSignalBlocker fromIsQuiet(m_from);
    const QSignalBlocker tillIsQuiet(m_till);
    m_from->setDate(QDate::currentDate().addDays(-7));
    m_till->setDate(QDate::currentDate());
    showDays();
}

void HistoryFilterBar::meet(const QList<HistoryEntry> &entries)
{
    for (const HistoryEntry &entry : entries) {
        if (entry.user.id > 0)
            m_people.insert(entry.user.id, entry.user.fullName());
        const bool plain = entry.section.isEmpty() || entry.section == entry.tab;
        const QPair<QString, QString> part{entry.tab, plain ? QString() : entry.section};
        if (!entry.tab.isEmpty() && !m_parts.contains(part))
            m_parts << part;
    }
    fill();
}

void HistoryFilterBar::fill()
{
    QList<QPair<QString, QString>> parts = m_parts;
    std::ranges::sort(parts, {}, nameOf);
    QList<std::pair<QString, qint64>> people;
    for (auto it = m_people.cbegin(); it != m_people.cend(); ++it)
        people.emplaceBack(it.value(), it.key());
    std::ranges::sort(people);
    const auto fillBox = [](QComboBox *box, const auto &add) {
        const QVariant chosen = box->currentData();
        box->clear();
        add();
        box->setCurrentIndex(std::max(box->findData(chosen), 0));
    };
    fillBox(m_part, [&] {
        m_part->addItem(tr("All changes"), QStringList());
        for (const auto &part : std::as_const(parts))
            m_part->addItem(nameOf(part), QStringList{part.first, part.second});
    });
    fillBox(m_person, [&] {
        m_person->addItem(tr("Everybody"), qint64(0));
        for (const auto &[name, id] : std::as_const(people))
            m_person->addItem(name, id);
    });
    fillBox(m_time, [&] {
        m_time->addItem(tr("Any time"), int(Any));
        m_time->addItem(tr("Today"), int(Today));
        m_time->addItem(tr("Last 7 days"), int(Week));
        m_time->addItem(tr("Last 30 days"), int(Month));
        m_time->addItem(tr("Chosen days"), int(Chosen));
    });
}

void HistoryFilterBar::showDays()
{
    const bool chosen = m_time->currentData().toInt() == Chosen;
    m_from->setVisible(chosen);
    m_till->setVisible(chosen);
}

hubex::HistoryFilter HistoryFilterBar::filter() const
{
    hubex::HistoryFilter filter;
    const QStringList part = m_part->currentData().toStringList();
    filter.tab = part.value(0);
    filter.section = part.value(1);
    filter.userId = m_person->currentData().toLongLong();
    const int days = m_time->currentData().toInt();
    if (days == Chosen) {
        filter.from = m_from->date().startOfDay().toUTC();
        filter.till = m_till->date().addDays(1).startOfDay().addSecs(-1).toUTC();
    } else if (days != Any) {
        filter.from = QDate::currentDate().addDays(1 - days).startOfDay().toUTC();
    }
    return filter;
}

bool HistoryFilterBar::lets(const HistoryEntry &entry) const
{
    const hubex::HistoryFilter wanted = filter();
    return (wanted.tab.isEmpty() || entry.tab == wanted.tab)
        && (wanted.section.isEmpty() || entry.section == wanted.section)
        && (wanted.userId == 0 || entry.user.id == wanted.userId)
        && (!wanted.from.isValid() || entry.occurred >= wanted.from)
        && (!wanted.till.isValid() || entry.occurred <= wanted.till);
}

void HistoryFilterBar::retranslate()
{
    nameBox(*m_part, tr("Part of the task"));
    nameBox(*m_person, tr("Who changed it"));
    nameBox(*m_time, tr("When it was changed"));
    m_from->setAccessibleName(tr("First day"));
    m_till->setAccessibleName(tr("Last day"));
    fill();
}

} // namespace dd::ui
