// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/historytab.h"

#include "session/connections.h"
#include "ui/common/tones.h"
#include "ui/details/factgrid.h"
#include "ui/details/historyfilterbar.h"
#include "ui/details/plainlabel.h"
#include "ui/details/section.h"
#include "ui/details/taskfacts.h"

#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace dd::ui {

namespace {

constexpr int portion = 100;

} // namespace

HistoryTab::HistoryTab(const Context &context, const AccountId &account, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_account(account)
    , m_section(new Section(this, parent))
    , m_filter(new HistoryFilterBar(this))
    , m_none(new PlainLabel(this))
    , m_grid(new FactGrid(this))
    , m_earlier(new QPushButton(this))
    , m_trouble(new PlainLabel(this))
{
    m_none->setTone(Tone::Subtle);
    m_trouble->setTone(Tone::Error);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(metric::margin);
    layout->addWidget(m_filter);
    layout->addWidget(m_none);
    layout->addWidget(m_grid);
    layout->addWidget(m_trouble);
    layout->addWidget(m_earlier);
    m_section->setMinimumHeight(160);
    m_section->setLoader([this] { return load(); });
    connect(m_filter, &HistoryFilterBar::changed, this, &HistoryTab::onFilter);
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
    m_asked = {};
    m_filter->reset();
}

net::Load HistoryTab::load()
{
    const session::HubexConnection *connection = m_context.connections.hubex(m_account);
    if (!connection)
        return {};
    // The first portion tells how many there are; where that is not all, the newest stand at the end.
    return connection->tasks().history(m_task, m_asked, {0, portion}, m_section,
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
    if (m_entries.isEmpty() && m_asked == hubex::HistoryFilter())
        m_section->showEmpty(tr("Nothing has changed yet"));
    else if (!hasAll())
        fetchEarlier();
}

/// One more portion, from the end of the server's list towards its start.
void HistoryTab::fetchEarlier()
{
    const session::HubexConnection *connection = m_context.connections.hubex(m_account);
    if (!connection || m_reading || hasAll())
        return;
    const qint64 from = std::max(m_before - portion, m_fromStart);
    m_reading = true;
    m_trouble->setText({});
    showEntries();
    m_load = connection->tasks().history(m_task, m_asked, {from, int(m_before - from)}, this,
        [this, from](const Result<Page<HistoryEntry>> &page) {
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
    m_filter->meet(entries);
    showEntries();
}

/// Where everything is here, it is only looked at otherwise; else the server chooses.
void HistoryTab::onFilter()
{
    const bool isHere = hasAll() && m_asked == hubex::HistoryFilter();
    if (!isHere && m_filter->filter() != m_asked) {
        m_asked = m_filter->filter();
        m_load.cancel();
        m_reading = false;
        m_section->refresh();
    }
    showEntries();
}

void HistoryTab::showEntries()
{
    QList<HistoryEntry> shown = m_entries;
    // The oldest are here already; those between are not, and are not made up.
    const bool gap = !hasAll();
    if (gap && shown.size() > m_fromStart)
        shown = shown.mid(0, shown.size() - m_fromStart);
    shown.removeIf([this](const HistoryEntry &entry) { return !m_filter->lets(entry); });
    m_grid->setSections(TaskFacts::history(shown, m_account));
    m_none->setText(tr("No changes of this kind"));
    m_none->setVisible(shown.isEmpty() && !gap);
    m_trouble->setVisible(!m_trouble->text().isEmpty());
    m_earlier->setVisible(gap);
    m_earlier->setEnabled(!m_reading);
    m_earlier->setText(m_reading ? tr("Loading earlier changes…")
                                 : tr("Show earlier changes (%n)", nullptr, int(m_before - m_fromStart)));
}

void HistoryTab::retranslate()
{
    m_filter->retranslate();
    showEntries();
    if (m_section->hasAnswer() && m_entries.isEmpty() && m_asked == hubex::HistoryFilter())
        m_section->showEmpty(tr("Nothing has changed yet"));
}

} // namespace dd::ui
