// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/hubex/wire.h"
#include "domain/page.h"
#include "domain/query.h"
#include "domain/task.h"

namespace dd::hubex {

/// Which entries of a task's change log (contract 3.13); what is empty does not filter.
struct HistoryFilter {
    QDateTime from, till;
    qint64 userId = 0;
    QString tab, section;
    friend bool operator==(const HistoryFilter &, const HistoryFilter &) = default;
};

/// Reading tasks, one function an endpoint (contract 3). Owned by the connection; every call is delivered
/// through `context` and cancelled by dropping the Load. Errors are mapped by hubex/errors.
class Tasks {
public:
    explicit Tasks(const Wire &wire)
        : m_wire(wire)
    {
    }

    /// Every filter of contract 3.1, the seven of the public guide first.
    static const QList<FilterField> &filters();

    net::Load list(const Query &query, Span span, QObject *context, Then<Page<Task>> then,
        net::Priority priority = net::Priority::Visible) const;
    /// HEAD, or GET of one row where HEAD lacks one of the filters (pitfall 20).
    net::Load total(const Query &query, QObject *context, Then<qint64> then,
        net::Priority priority = net::Priority::Visible) const;
    net::Load card(qint64 id, QObject *context, Then<TaskCard> then) const;
    net::Load nextStages(qint64 id, QObject *context, Then<QList<NextStage>> then) const;
    net::Load messages(qint64 id, QObject *context, Then<QList<Message>> then) const;
    net::Load markRead(qint64 id, const QList<qint64> &messages, QObject *context, Then<Done> then) const;
    net::Load files(qint64 id, QObject *context, Then<QList<Attachment>> then) const;
    net::Load fields(qint64 id, QObject *context, Then<QList<ExtraField>> then) const;
    net::Load checkLists(qint64 id, QObject *context, Then<QList<CheckList>> then) const;
    net::Load checkItems(qint64 id, qint64 checkList, QObject *context, Then<QList<CheckItem>> then) const;
    /// The photos of all items of a check list; Attachment::ownerId is the list.
    net::Load checkFiles(qint64 id, qint64 checkList, QObject *context, Then<QList<Attachment>> then) const;
    /// Works, their materials and their technicians together (three endpoints, contract 3.10). Fails with the
    /// works alone.
    net::Load completedWorks(qint64 id, QObject *context, Then<CompletedWorks> then) const;
    /// Of all works; Attachment::ownerId is the work.
    net::Load workFiles(qint64 id, QObject *context, Then<QList<Attachment>> then) const;
    net::Load contacts(qint64 id, QObject *context, Then<QList<Contact>> then) const;
    net::Load watchers(qint64 id, QObject *context, Then<QList<Watcher>> then) const;
    /// Newest first.
    net::Load history(qint64 id, const HistoryFilter &filter, Span span, QObject *context,
        Then<Page<HistoryEntry>> then) const;

private:
    Wire m_wire;
};

} // namespace dd::hubex
