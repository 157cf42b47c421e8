// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cells.h"
#include "models/sources.h"
#include "models/words.h"
#include "session/hubexconnection.h"

#include <QCoreApplication>

namespace dd::models {

namespace {

bool isOver(const Task &task)
{
    return task.times.closed.isValid() || task.times.completed.isValid();
}

QString phone(const Task &task)
{
    return task.contactPhone.isEmpty() ? task.requestedBy.phone : task.contactPhone;
}

/// All who work on it: the first in the disc, the others by name.
Cell assignees(const Task &task)
{
    Cell cell = personCell(
        task.assignedTo.isNull() && !task.assignees.isEmpty() ? task.assignees.first() : task.assignedTo);
    if (task.assignees.size() < 2)
        return cell;
    QStringList lines;
    for (const PersonRef &person : task.assignees)
        lines << personLine(person);
    cell.text += QStringLiteral(" +%1").arg(task.assignees.size() - 1);
    cell.tip = lines.join(QLatin1Char('\n'));
    return cell;
}

Cell deadlineLeft(const Task &task)
{
    return isOver(task) ? Cell{} : remainingCell(task.times.deadline);
}

/// Creation (1) and last change (8) are the two orders every tenant has; what the others mean is known by
/// name only (contract 1.7).
QList<Column<Task>> columns()
{
    const auto c = [](const char *id, const char *heading, Look look, int width, bool shown,
                       std::function<Cell(const Task &)> cell, const char *sortKey = "",
                       const QStringList &names = {}) {
        return column<Task>(id, heading, look, width, shown, std::move(cell), sortKey, names);
    };
    using T = const Task &;
    const QStringList deadlineNames{QStringLiteral("Deadline"), QStringLiteral("Due date"),
        QStringLiteral("Due"), QStringLiteral("Крайний срок"), QStringLiteral("Срок"),
        QStringLiteral("Срок выполнения"), QStringLiteral("Дедлайн")};
    return {
        c("number", QT_TRANSLATE_NOOP("dd::Column", "Number"), Look::Text, 9, true,
            [](T t) { return textCell(t.number); }, "",
            {QStringLiteral("Number"), QStringLiteral("Task number"), QStringLiteral("Номер"),
                QStringLiteral("Номер заявки")}),
        c("subject", QT_TRANSLATE_NOOP("dd::Column", "Subject"), Look::Text, 34, true,
            [](T t) { return textCell(t.notes); }),
        c("stage", QT_TRANSLATE_NOOP("dd::Column", "Stage"), Look::Status, 14, true,
            [](T t) { return statusCell(t.stage); }, "",
            {QStringLiteral("Stage"), QStringLiteral("Task stage"), QStringLiteral("Стадия"),
                QStringLiteral("Стадия заявки")}),
        c("technician", QT_TRANSLATE_NOOP("dd::Column", "Technician"), Look::Person, 20, true, assignees, "",
            {QStringLiteral("Assignee"), QStringLiteral("Technician"), QStringLiteral("Assigned to"),
                QStringLiteral("Исполнитель")}),
        c("deadline.left", QT_TRANSLATE_NOOP("dd::Column", "Time left"), Look::Remaining, 9, true,
            deadlineLeft, "", deadlineNames),
        c("criticality", QT_TRANSLATE_NOOP("dd::Column", "Criticality"), Look::Status, 12, true,
            [](T t) { return statusCell(t.criticality); }, "",
            {QStringLiteral("Criticality"), QStringLiteral("Критичность")}),
        c("company", QT_TRANSLATE_NOOP("dd::Column", "Customer"), Look::Text, 20, true,
            [](T t) { return textCell(t.company.name); }, "",
            {QStringLiteral("Company"), QStringLiteral("Customer"), QStringLiteral("Компания"),
                QStringLiteral("Заказчик")}),
        c("asset", QT_TRANSLATE_NOOP("dd::Column", "Asset"), Look::Text, 22, true,
            [](T t) { return textCell(t.asset.name); }, "",
            {QStringLiteral("Asset"), QStringLiteral("Объект")}),
        c("address", QT_TRANSLATE_NOOP("dd::Column", "Address"), Look::Text, 28, true,
            [](T t) { return textCell(t.location.address); }, "",
            {QStringLiteral("Address"), QStringLiteral("Адрес")}),
        c("work.type", QT_TRANSLATE_NOOP("dd::Column", "Work type"), Look::Text, 20, true,
            [](T t) { return textCell(t.workType.name); }, "",
            {QStringLiteral("Work type"), QStringLiteral("Вид работ"), QStringLiteral("Тип работ")}),
        c(
            "created", QT_TRANSLATE_NOOP("dd::Column", "Created"), Look::Instant, 13, true,
            [](T t) { return instantCell(t.times.created); }, "1"),
        c(
            "changed", QT_TRANSLATE_NOOP("dd::Column", "Changed"), Look::Instant, 13, true,
            [](T t) { return instantCell(t.lastModified); }, "8"),
        c(
            "deadline", QT_TRANSLATE_NOOP("dd::Column", "Deadline"), Look::Instant, 13, false,
            [](T t) { return instantCell(t.times.deadline); }, "", deadlineNames),
        c("overdue.since", QT_TRANSLATE_NOOP("dd::Column", "Overdue since"), Look::Instant, 13, false,
            [](T t) { return instantCell(t.times.outdated); }),
        c("type", QT_TRANSLATE_NOOP("dd::Column", "Type"), Look::Text, 18, false,
            [](T t) { return textCell(t.type.name); }, "",
            {QStringLiteral("Task type"), QStringLiteral("Type"), QStringLiteral("Тип заявки"),
                QStringLiteral("Тип")}),
        c("status", QT_TRANSLATE_NOOP("dd::Column", "Status for the customer"), Look::Status, 15, false,
            [](T t) { return statusCell(t.status); }, "",
            {QStringLiteral("Status"), QStringLiteral("Task status"), QStringLiteral("Статус"),
                QStringLiteral("Статус заявки")}),
        c("actuality", QT_TRANSLATE_NOOP("dd::Column", "Urgency"), Look::Text, 14, false,
            [](T t) { return textCell(t.actuality.name); }),
        c("contact", QT_TRANSLATE_NOOP("dd::Column", "Contact"), Look::Text, 20, false,
            [](T t) { return textCell(t.contactPerson); }),
        c("phone", QT_TRANSLATE_NOOP("dd::Column", "Phone"), Look::Text, 16, false,
            [](T t) { return textCell(phone(t)); }),
        c("email", QT_TRANSLATE_NOOP("dd::Column", "E-mail"), Look::Text, 22, false,
            [](T t) { return textCell(t.contactEmail); }),
        c("requested.by", QT_TRANSLATE_NOOP("dd::Column", "Submitted by"), Look::Person, 20, false,
            [](T t) { return personCell(t.requestedBy); }),
        c("approval.with", QT_TRANSLATE_NOOP("dd::Column", "Approval by"), Look::Person, 20, false,
            [](T t) { return personCell(t.approvalWith); }),
        c("escalated.to", QT_TRANSLATE_NOOP("dd::Column", "Escalated to"), Look::Person, 20, false,
            [](T t) { return personCell(t.escalatedTo); }),
        c("sla", QT_TRANSLATE_NOOP("dd::Column", "SLA"), Look::Text, 16, false,
            [](T t) { return textCell(t.sla.name); }),
        c("category", QT_TRANSLATE_NOOP("dd::Column", "Category"), Look::Text, 16, false,
            [](T t) { return textCell(t.category.name); }),
        c("parent", QT_TRANSLATE_NOOP("dd::Column", "Parent task"), Look::Text, 14, false,
            [](T t) { return textCell(t.parent.name); }),
        c("children", QT_TRANSLATE_NOOP("dd::Column", "Child tasks"), Look::Number, 9, false,
            [](T t) { return numberCell(t.childCount); }),
        c("host", QT_TRANSLATE_NOOP("dd::Column", "Host asset"), Look::Text, 22, false,
            [](T t) { return textCell(t.asset.host.name); }),
        c("place.notes", QT_TRANSLATE_NOOP("dd::Column", "How to get there"), Look::Text, 24, false,
            [](T t) { return textCell(t.location.description); }),
        c("norm", QT_TRANSLATE_NOOP("dd::Column", "Planned labour"), Look::Number, 11, false,
            [](T t) { return minutesCell(t.normMinutes); }),
        c("rating", QT_TRANSLATE_NOOP("dd::Column", "Rating"), Look::Number, 8, false,
            [](T t) { return decimalCell(t.rating, 1); }),
        c("favourite", QT_TRANSLATE_NOOP("dd::Column", "Favourite"), Look::Flag, 6, false,
            [](T t) {
                return flagCell(t.favourite, QCoreApplication::translate("dd::Column", "Favourite"));
            }),
        c("assigned", QT_TRANSLATE_NOOP("dd::Column", "Assigned"), Look::Instant, 13, false,
            [](T t) { return instantCell(t.times.assigned); }),
        c("accepted", QT_TRANSLATE_NOOP("dd::Column", "Accepted by the customer"), Look::Instant, 13, false,
            [](T t) { return instantCell(t.times.accepted); }),
        c("completed", QT_TRANSLATE_NOOP("dd::Column", "Work done"), Look::Instant, 13, false,
            [](T t) { return instantCell(t.times.completed); }),
        c("closed", QT_TRANSLATE_NOOP("dd::Column", "Closed"), Look::Instant, 13, false,
            [](T t) { return instantCell(t.times.closed); }),
        c("signed", QT_TRANSLATE_NOOP("dd::Column", "Signed"), Look::Instant, 13, false,
            [](T t) { return instantCell(t.times.signedAt); }),
        c("status.changed", QT_TRANSLATE_NOOP("dd::Column", "Status changed"), Look::Instant, 13, false,
            [](T t) { return instantCell(t.times.statusChanged); }),
        c("escalated", QT_TRANSLATE_NOOP("dd::Column", "Escalated"), Look::Instant, 13, false,
            [](T t) { return instantCell(t.times.escalated); }),
        c("fault", QT_TRANSLATE_NOOP("dd::Column", "Fault happened"), Look::Instant, 13, false,
            [](T t) { return instantCell(t.times.fault); }),
        c("next.move", QT_TRANSLATE_NOOP("dd::Column", "Next stage by itself"), Look::Instant, 13, false,
            [](T t) { return instantCell(t.times.nextStageMove); }),
        c("wished.start", QT_TRANSLATE_NOOP("dd::Column", "Wished start"), Look::Instant, 13, false,
            [](T t) { return instantCell(t.times.wishedStart); }),
        c("wished.finish", QT_TRANSLATE_NOOP("dd::Column", "Wished finish"), Look::Instant, 13, false,
            [](T t) { return instantCell(t.times.wishedFinish); }),
        c("erp", QT_TRANSLATE_NOOP("dd::Column", "External id"), Look::Text, 14, false,
            [](T t) { return textCell(t.erpId); }),
        c("id", QT_TRANSLATE_NOOP("dd::Column", "Id"), Look::Text, 9, false,
            [](T t) { return textCell(QString::number(t.id)); }),
        c("deleted", QT_TRANSLATE_NOOP("dd::Column", "Deleted"), Look::Instant, 13, false,
            [](T t) { return instantCell(t.deleted); }),
    };
}

} // namespace

Source<Task> taskSource(session::HubexConnection *connection)
{
    Source<Task> source;
    source.kind = Kind::Task;
    source.columns = columns();
    source.bar = [](const Task &task) { return task.criticality.colour; };
    source.dimmed = [](const Task &task) {
        return task.deleted.isValid() || task.times.closed.isValid() || !task.available;
    };
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
