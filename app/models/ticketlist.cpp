// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/packed.h"
#include "models/cells.h"
#include "models/faces.h"
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

Cell lockCell(const FieldView &value)
{
    switch (Ticket::Lock(value.number)) {
    case Ticket::Lock::Locked:
        return flagCell(true, words(QT_TRANSLATE_NOOP("dd::Column", "Locked")));
    case Ticket::Lock::TemporarilyLocked:
        return flagCell(true, words(QT_TRANSLATE_NOOP("dd::Column", "Locked for now")));
    case Ticket::Lock::Unlocked:
        break;
    }
    return {};
}

Cell lastPart(const FieldView &value)
{
    return lastPartCell(namedIn(value.text).name);
}

Cell ageCell(const FieldView &value)
{
    constexpr qint64 minute = 60;
    const QDateTime created = instantIn(value.number);
    const qint64 age = created.secsTo(QDateTime::currentDateTimeUtc());
    return Cell{
        .text = duration(age), .tip = exactTime(created), .instant = created, .number = double(age / minute)};
}

/// What only the words of the server make readable.
struct Readings {
    std::shared_ptr<TicketWords> known;

    FieldReading state() const
    {
        return [known = known](const FieldView &v) { return statusCell(known->state(namedIn(v.text))); };
    }
    FieldReading priority() const
    {
        return [known = known](const FieldView &v) { return statusCell(known->priority(namedIn(v.text))); };
    }
    FieldReading agent() const
    {
        return [known = known](
                   const FieldView &v) { return personCell(known->named(peopleIn(v.text).value(0))); };
    }
    FieldReading company() const
    {
        return [known = known](const FieldView &v) {
            const QString name = known->company(v.text);
            return name == v.text
                ? Cell{.text = name}
                : Cell{.text = name, .tip = QStringLiteral("%1 \u00b7 %2").arg(name, v.text)};
        };
    }
};

/// Sort keys as the server takes them (contract 4). Owner, state and other named things sort by id there.
QList<FieldColumn> columns(const Readings &words)
{
    const FieldColumns c(Kind::Ticket);
    return {
        c("number", QT_TRANSLATE_NOOP("dd::Column", "Number"), Look::Text, 17, true,
            {.sortKey = "TicketNumber"}),
        c("title", QT_TRANSLATE_NOOP("dd::Column", "Title"), Look::Text, 30, true, {.sortKey = "Title"}),
        c("escalation", QT_TRANSLATE_NOOP("dd::Column", "Escalation"), Look::Remaining, 10, true,
            {.sortKey = "EscalationTime"}),
        c("state", QT_TRANSLATE_NOOP("dd::Column", "State"), Look::Status, 14, true,
            {.sortKey = "State", .read = words.state()}),
        c("owner", QT_TRANSLATE_NOOP("dd::Column", "Owner"), Look::Person, 16, true,
            {.sortKey = "Owner", .read = words.agent()}),
        c("priority", QT_TRANSLATE_NOOP("dd::Column", "Priority"), Look::Status, 14, true,
            {.sortKey = "Priority", .read = words.priority()}),
        c("queue", QT_TRANSLATE_NOOP("dd::Column", "Queue"), Look::Text, 18, true,
            {.sortKey = "Queue", .read = lastPart}),
        c("customer", QT_TRANSLATE_NOOP("dd::Column", "Customer"), Look::Person, 20, true),
        c("company", QT_TRANSLATE_NOOP("dd::Column", "Company"), Look::Text, 20, true,
            {.field = "customer.id", .sortKey = "CustomerID", .read = words.company()}),
        c("created", QT_TRANSLATE_NOOP("dd::Column", "Created"), Look::Instant, 13, true, {.sortKey = "Age"}),
        c("changed", QT_TRANSLATE_NOOP("dd::Column", "Changed"), Look::Instant, 13, true,
            {.sortKey = "Changed"}),
        c("responsible", QT_TRANSLATE_NOOP("dd::Column", "Responsible"), Look::Person, 18, false,
            {.sortKey = "Responsible", .read = words.agent()}),
        c("age", QT_TRANSLATE_NOOP("dd::Column", "Age"), Look::Number, 9, false,
            {.field = "created", .read = ageCell, .backwards = true}),
        c("pending", QT_TRANSLATE_NOOP("dd::Column", "Pending until"), Look::Instant, 13, false,
            {.sortKey = "PendingTime"}),
        c("pending.left", QT_TRANSLATE_NOOP("dd::Column", "Pending, time left"), Look::Remaining, 10, false),
        c("lock", QT_TRANSLATE_NOOP("dd::Column", "Lock"), Look::Flag, 6, false,
            {.sortKey = "Lock", .read = lockCell}),
        c("type", QT_TRANSLATE_NOOP("dd::Column", "Type"), Look::Text, 14, false, {.sortKey = "Type"}),
        c("service", QT_TRANSLATE_NOOP("dd::Column", "Service"), Look::Text, 18, false,
            {.sortKey = "Service", .read = lastPart}),
        c("sla", QT_TRANSLATE_NOOP("dd::Column", "SLA"), Look::Text, 14, false, {.sortKey = "SLA"}),
        c("first.response", QT_TRANSLATE_NOOP("dd::Column", "First response due"), Look::Remaining, 10, false,
            {.sortKey = "EscalationResponseTime"}),
        c("update", QT_TRANSLATE_NOOP("dd::Column", "Update due"), Look::Remaining, 10, false,
            {.sortKey = "EscalationUpdateTime"}),
        c("solution", QT_TRANSLATE_NOOP("dd::Column", "Solution due"), Look::Remaining, 10, false,
            {.sortKey = "EscalationSolutionTime"}),
        c("watched", QT_TRANSLATE_NOOP("dd::Column", "Watched by me"), Look::Flag, 6, false,
            {.read = flagWords(QT_TRANSLATE_NOOP("dd::Column", "Watched by me"))}),
        c("watchers", QT_TRANSLATE_NOOP("dd::Column", "Watchers"), Look::Number, 8, false),
        c("links", QT_TRANSLATE_NOOP("dd::Column", "Links"), Look::Number, 8, false),
        c("queue.full", QT_TRANSLATE_NOOP("dd::Column", "Queue, full name"), Look::Text, 26, false,
            {.field = "queue"}),
        c("customer.id", QT_TRANSLATE_NOOP("dd::Column", "Company id"), Look::Text, 14, false),
        c("id", QT_TRANSLATE_NOOP("dd::Column", "Id"), Look::Text, 9, false),
    };
}

} // namespace

ListFace ticketFace(const std::shared_ptr<TicketWords> &known)
{
    const auto at = [](const char *id) { return fieldIndex(Kind::Ticket, QLatin1String(id)); };
    ListFace face;
    face.kind = Kind::Ticket;
    face.columns = columns({known});
    face.bar = [known, priority = at("priority")](
                   const RowFields &row) { return known->colourOfPriority(namedIn(row(priority).text).id); };
    face.unread = [unread = at("unread")](const RowFields &row) { return !row(unread).empty; };
    face.dimmed = [type = at("state.type"), archived = at("archived")](const RowFields &row) {
        return Ticket::isClosed(row(type).text) || !row(archived).empty;
    };
    return face;
}

Source<Ticket> ticketSource(session::OtrsConnection *connection)
{
    const auto known = std::make_shared<TicketWords>();
    Source<Ticket> source = sourceOver(ticketFace(known), ticketFields());
    source.limits.reach = reach;
    source.setRead = [](Ticket &ticket) { ticket.seen = true; };
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
