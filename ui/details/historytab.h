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
    void add(const QList<HistoryEntry> &entries);
    void showEntries();
    void onFilter();
    bool hasAll() const { return m_before <= m_fromStart; }

    Context m_context;
    AccountId m_account;
    qint64 m_task = 0;
    QList<HistoryEntry> m_entries; ///< newest first
    qint64 m_before = 0; ///< entries of the server that come before those read from its end
    qint64 m_fromStart = 0; ///< and how many of those are read already
    bool m_reading = false;
    Section *m_section;
    HistoryFilterBar *m_filter;
    hubex::HistoryFilter m_asked; ///< what the entries were asked for with
    PlainLabel *m_none;
    FactGrid *m_grid;
    QPushButton *m_earlier;
    PlainLabel *m_trouble;
    net::Load m_load;
};

} // namespace dd::ui
