// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cells.h"
#include "models/sources.h"
#include "models/ticketwords.h"
#include "models/words.h"
#include "session/otrsconnection.h"

#include <QCoreApplication>

namespace dd::models {

namespace {

constexpr qint64 reach = 10'000; // contract 4: no more tickets are ever found

QString words(const char *text)
{
    return QCoreApplication::translate("dd::Column", text);
}

Cell lockCell(const Ticket &ticket)
{
    switch (ticket.lock) {
    case Ticket::Lock::Locked:
        return flagCell(true, words(QT_TRANSLATE_NOOP("dd::Column", "Locked")));
    case Ticket::Lock::TemporarilyLocked:
        return flagCell(true, words(QT_TRANSLATE_NOOP("dd::Column", "Locked for now")));
    case Ticket::Lock::Unlocked:
        break;
    }
    return {};
}

Cell escalationCell(const Ticket &ticket, const QDateTime &due)
{
    return ticket.isClosed() ? Cell{} : remainingCell(due);
}

/// The root user of OTRS (1) owns what nobody owns.
Cell agentCell(const std::shared_ptr<TicketWords> &known, const PersonRef &agent)
{
    return agent.id == 1 ? Cell{} : personCell(known->named(agent));
}

Cell companyCell(const std::shared_ptr<TicketWords> &known, const QString &customerId)
{
    const QString name = known->company(customerId);
    return name == customerId
        ? Cell{.text = name}
        : Cell{.text = name, .tip = QStringLiteral("%1 \u00b7 %2").arg(name, customerId)};
}

/// Sort keys as the server takes them (contract 4). Owner, state and other named things sort by id there.
QList<Column<Ticket>> columns(const std::shared_ptr<TicketWords> &known)
{
    const auto c = [](const char *id, const char *heading, Look look, int width, bool shown,
                       std::function<Cell(const Ticket &)> cell, const char *sortKey = "") {
        return column<Ticket>(id, heading, look, width, shown, std::move(cell), sortKey);
    };
    using T = const Ticket &;
    return {
        c(
            "number", QT_TRANSLATE_NOOP("dd::Column", "Number"), Look::Text, 17, true,
            [](T t) { return textCell(t.number); }, "TicketNumber"),
        c(
            "title", QT_TRANSLATE_NOOP("dd::Column", "Title"), Look::Text, 30, true,
            [](T t) { return textCell(t.title); }, "Title"),
        c(
            "escalation", QT_TRANSLATE_NOOP("dd::Column", "Escalation"), Look::Remaining, 10, true,
            [](T t) { return escalationCell(t, t.nextEscalation); }, "EscalationTime"),
        c(
            "state", QT_TRANSLATE_NOOP("dd::Column", "State"), Look::Status, 14, true,
            [known](T t) { return statusCell(known->state(t)); }, "State"),
        c(
            "owner", QT_TRANSLATE_NOOP("dd::Column", "Owner"), Look::Person, 16, true,
            [known](T t) { return agentCell(known, t.owner); }, "Owner"),
        c(
            "priority", QT_TRANSLATE_NOOP("dd::Column", "Priority"), Look::Status, 14, true,
            [known](T t) { return statusCell(known->priority(t)); }, "Priority"),
        c(
            "queue", QT_TRANSLATE_NOOP("dd::Column", "Queue"), Look::Text, 18, true,
            [](T t) { return lastPartCell(t.queue.name); }, "Queue"),
        c("customer", QT_TRANSLATE_NOOP("dd::Column", "Customer"), Look::Person, 20, true,
            [](T t) { return personCell(t.customer); }),
        c(
            "company", QT_TRANSLATE_NOOP("dd::Column", "Company"), Look::Text, 20, true,
            [known](T t) { return companyCell(known, t.customerId); }, "CustomerID"),
        c(
            "created", QT_TRANSLATE_NOOP("dd::Column", "Created"), Look::Instant, 13, true,
            [](T t) { return instantCell(t.created); }, "Age"),
        c(
            "changed", QT_TRANSLATE_NOOP("dd::Column", "Changed"), Look::Instant, 13, true,
            [](T t) { return instantCell(t.changed); }, "Changed"),
        c(
            "responsible", QT_TRANSLATE_NOOP("dd::Column", "Responsible"), Look::Person, 18, false,
            [known](T t) { return agentCell(known, t.responsible); }, "Responsible"),
        c("age", QT_TRANSLATE_NOOP("dd::Column", "Age"), Look::Number, 9, false,
            [](T t) {
                const qint64 minutes = t.ageSeconds / 60;
                return Cell{.text = duration(t.ageSeconds),
                    .tip = exactTime(t.created),
                    .instant = t.created,
                    .number = double(minutes)};
            }),
        c(
            "pending", QT_TRANSLATE_NOOP("dd::Column", "Pending until"), Look::Instant, 13, false,
            [](T t) { return instantCell(t.pendingUntil); }, "PendingTime"),
        c("pending.left", QT_TRANSLATE_NOOP("dd::Column", "Pending, time left"), Look::Remaining, 10, false,
            [](T t) { return escalationCell(t, t.pendingUntil); }),
        c("lock", QT_TRANSLATE_NOOP("dd::Column", "Lock"), Look::Flag, 6, false, lockCell, "Lock"),
        c(
            "type", QT_TRANSLATE_NOOP("dd::Column", "Type"), Look::Text, 14, false,
            [](T t) { return textCell(t.type.name); }, "Type"),
        c(
            "service", QT_TRANSLATE_NOOP("dd::Column", "Service"), Look::Text, 18, false,
            [](T t) { return lastPartCell(t.service.name); }, "Service"),
        c(
            "sla", QT_TRANSLATE_NOOP("dd::Column", "SLA"), Look::Text, 14, false,
            [](T t) { return textCell(t.sla.name); }, "SLA"),
        c(
            "first.response", QT_TRANSLATE_NOOP("dd::Column", "First response due"), Look::Remaining, 10,
            false, [](T t) { return escalationCell(t, t.firstResponse.due); }, "EscalationResponseTime"),
        c(
            "update", QT_TRANSLATE_NOOP("dd::Column", "Update due"), Look::Remaining, 10, false,
            [](T t) { return escalationCell(t, t.update.due); }, "EscalationUpdateTime"),
        c(
            "solution", QT_TRANSLATE_NOOP("dd::Column", "Solution due"), Look::Remaining, 10, false,
            [](T t) { return escalationCell(t, t.solution.due); }, "EscalationSolutionTime"),
        c("watched", QT_TRANSLATE_NOOP("dd::Column", "Watched by me"), Look::Flag, 6, false,
            [](T t) {
                return flagCell(t.watchedByMe, words(QT_TRANSLATE_NOOP("dd::Column", "Watched by me")));
            }),
        c("watchers", QT_TRANSLATE_NOOP("dd::Column", "Watchers"), Look::Number, 8, false,
            [](T t) { return numberCell(t.watcherCount); }),
        c("links", QT_TRANSLATE_NOOP("dd::Column", "Links"), Look::Number, 8, false,
            [](T t) { return numberCell(t.linkCount); }),
        c("queue.full", QT_TRANSLATE_NOOP("dd::Column", "Queue, full name"), Look::Text, 26, false,
            [](T t) { return textCell(t.queue.name); }),
        c("customer.id", QT_TRANSLATE_NOOP("dd::Column", "Company id"), Look::Text, 14, false,
            [](T t) { return textCell(t.customerId); }),
        c("id", QT_TRANSLATE_NOOP("dd::Column", "Id"), Look::Text, 9, false,
            [](T t) { return textCell(QString::number(t.id)); }),
    };
}

} // namespace

Source<Ticket> ticketSource(session::OtrsConnection *connection)
{
    const auto known = std::make_shared<TicketWords>();
    Source<Ticket> source;
    source.kind = Kind::Ticket;
    source.limits.reach = reach;
    source.columns = columns(known);
    source.bar = [known](const Ticket &ticket) { return known->colourOfPriority(ticket.priority.id); };
    source.unread = [](const Ticket &ticket) { return !ticket.seen; };
    source.setRead = [](Ticket &ticket) { ticket.seen = true; };
    source.dimmed = [](const Ticket &ticket) { return ticket.isClosed() || ticket.archived; };
    if (!connection)
        return source;
    source.connection = connection;
    source.account = connection->account().id;
    source.key = [account = source.account](const Ticket &ticket) {
        return ItemKey{account, Kind::Ticket, ticket.id, {}};
    };
    source.list = [connection](const Query &query, Span span, net::Priority priority, QObject *context,
                      Then<Page<Ticket>> then) {
        return connection->tickets().list(query, span, context, std::move(then), priority);
    };
    source.total = [connection](const Query &query, QObject *context, Then<qint64> then) {
        return connection->tickets().total(query, context, std::move(then));
    };
    source.prepare = [connection, known](QObject *context, const std::function<void()> &ready) {
        known->read(*connection, context, ready);
    };
    return source;
}

} // namespace dd::models
