// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/hubex/tasks.h"
#include "domain/ids.h"
#include "domain/page.h"
#include "domain/task.h"
#include "net/load.h"
#include "ui/common/context.h"

#include <QWidget>

class QPushButton;

namespace dd::ui {

class FactGrid;
class HistoryFilterBar;
class PlainLabel;
class Section;

/// The change log of a task, newest first, a portion at a time, filtered (contract 3.13): here while all of
/// it is here, else by the server. The server counts from the oldest, so the newest are read from the end.
/// The section of its tab; owned by the card.
class HistoryTab : public QWidget {
    Q_OBJECT

public:
    HistoryTab(const Context &context, const AccountId &account, QWidget *parent = nullptr);
    ~HistoryTab() override;

    Section *section() const { return m_section; }
    void setTask(qint64 task);
    FactGrid *grid() const { return m_grid; }
    void retranslate();

private:
    net::Load load();
    void arrive(const Page<HistoryEntry> &page);
    void fetchEarlier();
    void read(qint64 from, qint64 first, const QList<HistoryEntry> &known);
    QList<HistoryEntry> entries() const;
    void showEntries();
    void onFilter();
    bool hasAll() const { return m_before <= m_start.size(); }
    /// What is here is the answer to the last question.
    bool isAnswered() const;

    Context m_context;
    AccountId m_account;
    qint64 m_task = 0;
    QList<HistoryEntry> m_start; ///< the oldest ones, that came first
    QList<HistoryEntry> m_late; ///< those of the server's end, as they are shown
    QList<HistoryEntry> m_read; ///< the same, as far as they are read now
    qint64 m_total = 0;
    qint64 m_before = 0; ///< entries of the server that come before those read from its end
    qsizetype m_wanted = 0; ///< so many the reader asked to see
    bool m_reading = false;
    Section *m_section;
    HistoryFilterBar *m_filter;
    hubex::HistoryFilter m_asked; ///< what was asked for last
    hubex::HistoryFilter m_of; ///< what the entries that are here were asked for with
    PlainLabel *m_none;
    FactGrid *m_grid;
    QPushButton *m_earlier;
    PlainLabel *m_trouble;
    net::Load m_load;
};

} // namespace dd::ui
