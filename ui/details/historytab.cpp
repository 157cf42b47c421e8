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
#include <QSet>
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
    m_section->setLoader([this] { return load(); });
    connect(m_filter, &HistoryFilterBar::changed, this, &HistoryTab::onFilter);
    connect(m_earlier, &QPushButton::clicked, this, [this] {
        m_wanted += portion;
        fetchEarlier();
    });
    retranslate();
}

HistoryTab::~HistoryTab() = default;

void HistoryTab::setTask(qint64 task)
{
    m_task = task;
    m_load.cancel();
    m_reading = false;
    m_start.clear();
    m_read.clear();
    m_late.clear();
    m_wanted = portion;
    m_trouble->setText({});
    m_total = m_before = 0;
    m_asked = m_of = {};
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
    m_reading = false;
    m_trouble->setText({});
    m_start = page.rows;
    m_of = m_asked;
    m_read.clear();
    m_total = m_before = std::max<qint64>(page.total, m_start.size());
    m_filter->meet(page.rows);
    if (!hasAll()) {
        fetchEarlier(); // what is shown stays until as much is here again
        return;
    }
    m_late.clear();
    showEntries();
    if (m_start.isEmpty() && m_asked == hubex::HistoryFilter())
        m_section->showEmpty(tr("Nothing has changed yet"));
}

/// One more portion, from the end of the server's list towards its start, until so many are here as the
/// reader wants.
void HistoryTab::fetchEarlier()
{
    if (m_reading || hasAll() || !isAnswered())
        return;
    m_trouble->setText({});
    const qint64 from = std::max<qint64>(m_before - portion, m_start.size());
    read(from, from, {});
    showEntries();
}

/// Of the portion that begins at `from` what begins at `first`: a server may grant less than it is asked for.
void HistoryTab::read(qint64 from, qint64 first, const QList<HistoryEntry> &known)
{
    const session::HubexConnection *connection = m_context.connections.hubex(m_account);
    if (!connection)
        return;
    m_reading = true;
    m_load = connection->tasks().history(m_task, m_asked, {first, int(m_before - first)}, this,
        [this, from, first, known](const Result<Page<HistoryEntry>> &page) {
            m_reading = false;
            if (page) {
                const QList<HistoryEntry> portionSoFar = known + page->rows;
                if (page->next() > first && page->next() < m_before) {
                    read(from, page->next(), portionSoFar);
                    return;
                }
                m_before = from;
                m_read << portionSoFar;
                m_filter->meet(portionSoFar);
                if (!hasAll() && m_total - m_before < m_wanted) {
                    fetchEarlier();
                    return;
                }
            } else {
                m_trouble->setText(describe(page.error()));
            }
            if (!m_read.isEmpty())
                m_late = m_read;
            showEntries();
        });
}

/// Where everything is here, it is only looked at otherwise; else the server chooses.
void HistoryTab::onFilter()
{
    const bool isHere = isAnswered() && hasAll() && m_of == hubex::HistoryFilter();
    if (!isHere && m_filter->filter() != m_asked) {
        m_asked = m_filter->filter();
        m_load.cancel();
        m_reading = false;
        m_wanted = portion;
        m_section->refresh();
    }
    showEntries();
}

/// Newest first. While those between are not here the oldest are not shown: they would pose as the next ones.
QList<HistoryEntry> HistoryTab::entries() const
{
    QList<HistoryEntry> found;
    QSet<QString> known;
    for (const QList<HistoryEntry> &part : {m_late, hasAll() ? m_start : QList<HistoryEntry>()}) {
        for (const HistoryEntry &entry : part) {
            if (!entry.uid.isEmpty() && known.contains(entry.uid))
                continue;
            known.insert(entry.uid);
            if (m_filter->lets(entry))
                found << entry;
        }
    }
    std::ranges::stable_sort(found, std::ranges::greater(), &HistoryEntry::occurred);
    return found;
}

bool HistoryTab::isAnswered() const
{
    return m_section->hasAnswer() && m_of == m_asked;
}

void HistoryTab::showEntries()
{
    const QList<HistoryEntry> shown = entries();
    m_grid->setSections(TaskFacts::history(shown, m_account));
    m_none->setText(tr("No changes of this kind"));
    m_none->setVisible(isAnswered() && hasAll() && shown.isEmpty());
    m_trouble->setVisible(!m_trouble->text().isEmpty());
    m_earlier->setVisible(isAnswered() && !hasAll());
    m_earlier->setEnabled(!m_reading);
    // The oldest, too: they are here, but not shown yet.
    m_earlier->setText(
        m_reading ? tr("Loading earlier changes…") : tr("Show earlier changes (%n)", nullptr, int(m_before)));
}

void HistoryTab::retranslate()
{
    m_filter->retranslate();
    showEntries();
    if (m_section->state() == Section::State::Empty && m_asked == hubex::HistoryFilter())
        m_section->showEmpty(tr("Nothing has changed yet"));
}

} // namespace dd::ui
