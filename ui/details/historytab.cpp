// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/historytab.h"

#include "session/connections.h"
#include "ui/common/tones.h"
#include "ui/details/factgrid.h"
#include "ui/details/plainlabel.h"
#include "ui/details/section.h"
#include "ui/details/taskfacts.h"

#include <QComboBox>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace dd::ui {

namespace {

constexpr int portion = 100;

/// "Check lists / Results".
QString placeOf(const HistoryEntry &entry)
{
    return entry.section.isEmpty() || entry.section == entry.tab
        ? TaskFacts::partOf(entry.tab)
        : TaskFacts::partOf(entry.tab) + QStringLiteral(" / ") + TaskFacts::partOf(entry.section);
}

} // namespace

HistoryTab::HistoryTab(const Context &context, const AccountId &account, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_account(account)
    , m_section(new Section(this, parent))
    , m_filter(new QComboBox(this))
    , m_grid(new FactGrid(this))
    , m_earlier(new QPushButton(this))
    , m_trouble(new PlainLabel(this))
{
    m_trouble->setTone(Tone::Error);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(metric::margin);
    layout->addWidget(m_filter);
    layout->addWidget(m_grid);
    layout->addWidget(m_trouble);
    layout->addWidget(m_earlier);
    m_section->setMinimumHeight(160);
    m_section->setLoader([this] { return load(); });
    connect(m_filter, &QComboBox::activated, this, &HistoryTab::showEntries);
    connect(m_earlier, &QPushButton::clicked, this, &HistoryTab::fetchEarlier);
    retranslate();
}

HistoryTab::~HistoryTab() = default;

void HistoryTab::setTask(qint64 task)
{
    m_task = task;
    m_entries.clear();
    m_load.cancel();
    m_reading = false;
    m_before = m_fromStart = 0;
    m_filter->setCurrentIndex(0);
}

net::Load HistoryTab::load()
{
    const session::HubexConnection *connection = m_context.connections.hubex(m_account);
    if (!connection)
        return {};
    // The first portion tells how many there are; where that is not all, the newest stand at the end.
    return connection->tasks().history(m_task, {0, portion}, m_section,
        m_section->shows<Page<HistoryEntry>>([this](const Page<HistoryEntry> &page) { arrive(page); }));
}

void HistoryTab::arrive(const Page<HistoryEntry> &page)
{
    m_load.cancel();
    m_entries.clear();
    m_reading = false;
    m_fromStart = page.rows.size();
    m_before = std::max<qint64>(page.total, m_fromStart);
    add(page.rows);
    if (m_entries.isEmpty())
        m_section->showEmpty(tr("Nothing has changed yet"));
    else if (m_before > m_fromStart)
        fetchEarlier();
}

/// One more portion, from the end of the server's list towards its start.
void HistoryTab::fetchEarlier()
{
    const session::HubexConnection *connection = m_context.connections.hubex(m_account);
    if (!connection || m_reading || m_before <= m_fromStart)
        return;
    const qint64 from = std::max(m_before - portion, m_fromStart);
    m_reading = true;
    m_trouble->setText({});
    showEntries();
    m_load = connection->tasks().history(
        m_task, {from, int(m_before - from)}, this, [this, from](const Result<Page<HistoryEntry>> &page) {
            m_reading = false;
            if (!page) {
                m_trouble->setText(describe(page.error()));
                showEntries();
                return;
            }
            m_before = from;
            add(page->rows);
        });
}

void HistoryTab::add(const QList<HistoryEntry> &entries)
{
    for (const HistoryEntry &entry : entries) {
        const bool known = !entry.uid.isEmpty()
            && std::ranges::any_of(m_entries, [&entry](const auto &other) { return other.uid == entry.uid; });
        if (!known)
            m_entries << entry;
    }
    std::ranges::stable_sort(m_entries, std::ranges::greater(), &HistoryEntry::occurred);
    fillFilter();
    showEntries();
}

void HistoryTab::fillFilter()
{
    const QString chosen = m_filter->currentData().toString();
    QStringList places;
    for (const HistoryEntry &entry : std::as_const(m_entries)) {
        if (const QString tab = TaskFacts::partOf(entry.tab); !tab.isEmpty() && !places.contains(tab))
            places << tab;
        if (const QString place = placeOf(entry); !place.isEmpty() && !places.contains(place))
            places << place;
    }
    places.sort();
    m_filter->clear();
    m_filter->addItem(tr("All changes"), QString());
    for (const QString &place : std::as_const(places))
        m_filter->addItem(place, place);
    m_filter->setCurrentIndex(std::max(m_filter->findData(chosen), 0));
}

void HistoryTab::showEntries()
{
    const QString place = m_filter->currentData().toString();
    QList<HistoryEntry> shown;
    for (const HistoryEntry &entry : std::as_const(m_entries)) {
        if (place.isEmpty() || TaskFacts::partOf(entry.tab) == place || placeOf(entry) == place)
            shown << entry;
    }
    // The oldest are here already; those between are not, and are not made up.
    const bool gap = m_before > m_fromStart;
    if (gap && shown.size() > m_fromStart && place.isEmpty())
        shown = shown.mid(0, shown.size() - m_fromStart);
    m_grid->setSections(TaskFacts::history(shown, m_account));
    m_filter->setVisible(m_filter->count() > 2);
    m_trouble->setVisible(!m_trouble->text().isEmpty());
    m_earlier->setVisible(gap);
    m_earlier->setEnabled(!m_reading);
    m_earlier->setText(m_reading ? tr("Loading earlier changes…")
                                 : tr("Show earlier changes (%n)", nullptr, int(m_before - m_fromStart)));
}

void HistoryTab::retranslate()
{
    m_filter->setAccessibleName(tr("Part of the task"));
    fillFilter();
    showEntries();
    if (m_section->hasAnswer() && m_entries.isEmpty())
        m_section->showEmpty(tr("Nothing has changed yet"));
}

} // namespace dd::ui
