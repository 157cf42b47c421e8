// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/packed.h"
#include "models/cells.h"
#include "models/faces.h"
#include "models/sources.h"
#include "session/hubexconnection.h"

namespace dd::models {

namespace {

/// Creation (1) and last change (8) are the two orders every tenant has; what the others mean is known by
/// name only (contract 1.7).
QList<FieldColumn> columns()
{
    const FieldColumns c(Kind::Task);
    const QStringList deadlineNames{QStringLiteral("Deadline"), QStringLiteral("Due date"),
        QStringLiteral("Due"), QStringLiteral("Крайний срок"), QStringLiteral("Срок"),
        QStringLiteral("Срок выполнения"), QStringLiteral("Дедлайн")};
    return {
        c("number", QT_TRANSLATE_NOOP("dd::Column", "Number"), Look::Text, 9, true,
            {.sortNames = {QStringLiteral("Number"), QStringLiteral("Task number"), QStringLiteral("Номер"),
                 QStringLiteral("Номер заявки")}}),
        c("subject", QT_TRANSLATE_NOOP("dd::Column", "Subject"), Look::Text, 34, true),
        c("stage", QT_TRANSLATE_NOOP("dd::Column", "Stage"), Look::Status, 14, true,
            {.sortNames = {QStringLiteral("Stage"), QStringLiteral("Task stage"), QStringLiteral("Стадия"),
                 QStringLiteral("Стадия заявки")}}),
        c("technician", QT_TRANSLATE_NOOP("dd::Column", "Technician"), Look::Person, 20, true,
            {.sortNames = {QStringLiteral("Assignee"), QStringLiteral("Technician"),
                 QStringLiteral("Assigned to"), QStringLiteral("Исполнитель")}}),
        c("deadline.left", QT_TRANSLATE_NOOP("dd::Column", "Time left"), Look::Remaining, 9, true,
            {.field = "due", .sortNames = deadlineNames}),
        c("criticality", QT_TRANSLATE_NOOP("dd::Column", "Criticality"), Look::Status, 12, true,
            {.sortNames = {QStringLiteral("Criticality"), QStringLiteral("Критичность")}}),
        c("company", QT_TRANSLATE_NOOP("dd::Column", "Customer"), Look::Text, 20, true,
            {.sortNames = {QStringLiteral("Company"), QStringLiteral("Customer"), QStringLiteral("Компания"),
                 QStringLiteral("Заказчик")}}),
        c("asset", QT_TRANSLATE_NOOP("dd::Column", "Asset"), Look::Text, 22, true,
            {.sortNames = {QStringLiteral("Asset"), QStringLiteral("Объект")}}),
        c("address", QT_TRANSLATE_NOOP("dd::Column", "Address"), Look::Text, 28, true,
            {.sortNames = {QStringLiteral("Address"), QStringLiteral("Адрес")}}),
        c("work.type", QT_TRANSLATE_NOOP("dd::Column", "Work type"), Look::Text, 20, true,
            {.sortNames
                = {QStringLiteral("Work type"), QStringLiteral("Вид работ"), QStringLiteral("Тип работ")}}),
        c("created", QT_TRANSLATE_NOOP("dd::Column", "Created"), Look::Instant, 13, true, {.sortKey = "1"}),
        c("changed", QT_TRANSLATE_NOOP("dd::Column", "Changed"), Look::Instant, 13, true, {.sortKey = "8"}),
        c("deadline", QT_TRANSLATE_NOOP("dd::Column", "Deadline"), Look::Instant, 13, false,
            {.sortNames = deadlineNames}),
        c("overdue.since", QT_TRANSLATE_NOOP("dd::Column", "Overdue since"), Look::Instant, 13, false),
        c("type", QT_TRANSLATE_NOOP("dd::Column", "Type"), Look::Text, 18, false,
            {.sortNames = {QStringLiteral("Task type"), QStringLiteral("Type"), QStringLiteral("Тип заявки"),
                 QStringLiteral("Тип")}}),
        c("status", QT_TRANSLATE_NOOP("dd::Column", "Status for the customer"), Look::Status, 15, false,
            {.sortNames = {QStringLiteral("Status"), QStringLiteral("Task status"), QStringLiteral("Статус"),
                 QStringLiteral("Статус заявки")}}),
        c("actuality", QT_TRANSLATE_NOOP("dd::Column", "Urgency"), Look::Text, 14, false),
        c("contact", QT_TRANSLATE_NOOP("dd::Column", "Contact"), Look::Text, 20, false),
        c("phone", QT_TRANSLATE_NOOP("dd::Column", "Phone"), Look::Text, 16, false),
        c("email", QT_TRANSLATE_NOOP("dd::Column", "E-mail"), Look::Text, 22, false),
        c("requested.by", QT_TRANSLATE_NOOP("dd::Column", "Submitted by"), Look::Person, 20, false),
        c("approval.with", QT_TRANSLATE_NOOP("dd::Column", "Approval by"), Look::Person, 20, false),
        c("escalated.to", QT_TRANSLATE_NOOP("dd::Column", "Escalated to"), Look::Person, 20, false),
        c("sla", QT_TRANSLATE_NOOP("dd::Column", "SLA"), Look::Text, 16, false),
        c("category", QT_TRANSLATE_NOOP("dd::Column", "Category"), Look::Text, 16, false),
        c("parent", QT_TRANSLATE_NOOP("dd::Column", "Parent task"), Look::Text, 14, false),
        c("children", QT_TRANSLATE_NOOP("dd::Column", "Child tasks"), Look::Number, 9, false),
        c("host", QT_TRANSLATE_NOOP("dd::Column", "Host asset"), Look::Text, 22, false),
        c("place.notes", QT_TRANSLATE_NOOP("dd::Column", "How to get there"), Look::Text, 24, false),
        c("norm", QT_TRANSLATE_NOOP("dd::Column", "Planned labour"), Look::Number, 11, false,
            {.read = [](const FieldView &v) { return minutesCell(v.number); }}),
        c("rating", QT_TRANSLATE_NOOP("dd::Column", "Rating"), Look::Number, 8, false),
        c("favourite", QT_TRANSLATE_NOOP("dd::Column", "Favourite"), Look::Flag, 6, false,
            {.read = flagWords(QT_TRANSLATE_NOOP("dd::Column", "Favourite"))}),
        c("assigned", QT_TRANSLATE_NOOP("dd::Column", "Assigned"), Look::Instant, 13, false),
        c("accepted", QT_TRANSLATE_NOOP("dd::Column", "Accepted by the customer"), Look::Instant, 13, false),
        c("completed", QT_TRANSLATE_NOOP("dd::Column", "Work done"), Look::Instant, 13, false),
        c("closed", QT_TRANSLATE_NOOP("dd::Column", "Closed"), Look::Instant, 13, false),
        c("signed", QT_TRANSLATE_NOOP("dd::Column", "Signed"), Look::Instant, 13, false),
        c("status.changed", QT_TRANSLATE_NOOP("dd::Column", "Status changed"), Look::Instant, 13, false),
        c("escalated", QT_TRANSLATE_NOOP("dd::Column", "Escalated"), Look::Instant, 13, false),
        c("fault", QT_TRANSLATE_NOOP("dd::Column", "Fault happened"), Look::Instant, 13, false),
        c("next.move", QT_TRANSLATE_NOOP("dd::Column", "Next stage by itself"), Look::Instant, 13, false),
        c("wished.start", QT_TRANSLATE_NOOP("dd::Column", "Wished start"), Look::Instant, 13, false),
        c("wished.finish", QT_TRANSLATE_NOOP("dd::Column", "Wished finish"), Look::Instant, 13, false),
        c("erp", QT_TRANSLATE_NOOP("dd::Column", "External id"), Look::Text, 14, false),
        c("id", QT_TRANSLATE_NOOP("dd::Column", "Id"), Look::Text, 9, false),
        c("deleted", QT_TRANSLATE_NOOP("dd::Column", "Deleted"), Look::Instant, 13, false),
    };
}

} // namespace

ListFace taskFace()
{
    const auto at = [](const char *id) { return fieldIndex(Kind::Task, QLatin1String(id)); };
    ListFace face;
    face.kind = Kind::Task;
    face.columns = columns();
    face.bar = [criticality = at("criticality")](
                   const RowFields &row) { return namedIn(row(criticality).text).colour; };
    face.dimmed
        = [deleted = at("deleted"), closed = at("closed"), away = at("locked.away")](
              const RowFields &row) { return !row(deleted).empty || !row(closed).empty || !row(away).empty; };
    return face;
}

Source<Task> taskSource(session::HubexConnection *connection)
{
    Source<Task> source = sourceOver(taskFace(), taskFields());
    if (!connection)
        return source;
    source.connection = connection;
    source.account = connection->account().id;
    source.key = [account = source.account](const Task &task) {
        return ItemKey{account, Kind::Task, task.id, {}};
    };
    source.list = [connection](const Query &query, Span span, net::Priority priority, QObject *context,
                      Then<Page<Task>> then) {
        return connection->tasks().list(query, span, context, std::move(then), priority);
    };
    source.total = [connection](const Query &query, QObject *context, Then<qint64> then) {
        return connection->tasks().total(query, context, std::move(then));
    };
    source.orders = [connection](QObject *context, Then<QList<SortKey>> then) {
        return connection->dictionaries().taskOrders(context, std::move(then));
    };
    return source;
}

} // namespace dd::models
