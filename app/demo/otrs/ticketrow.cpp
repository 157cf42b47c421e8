// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/otrs/ticketrow.h"

#include "demo/otrs/worktime.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace dd::demo::otrs {

namespace {

QJsonValue idOrNull(int id)
{
    return id ? QJsonValue(id) : QJsonValue(QJsonValue::Null);
}

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

void addTarget(QJsonObject &row, const QString &name, qint64 due, qint64 now)
{
    if (!due)
        return;
    row.insert(name, due - now);
    row.insert(name + "DestinationTime"_L1, due);
    row.insert(name + "DestinationDate"_L1, wallClock(due, {}));
    row.insert(name + "WorkingTime"_L1, workingSeconds(now, due));
    if (due <= now)
        row.insert(name + "Escalation"_L1, 1);
}

void addEscalation(QJsonObject &row, const Ticket &ticket, qint64 now)
{
    row.insert(u"EscalationResponseTime"_s, ticket.responseDue);
    row.insert(u"EscalationUpdateTime"_s, ticket.updateDue);
    row.insert(u"EscalationSolutionTime"_s, ticket.solutionDue);
    addTarget(row, u"FirstResponseTime"_s, ticket.responseDue, now);
    addTarget(row, u"UpdateTime"_s, ticket.updateDue, now);
    addTarget(row, u"SolutionTime"_s, ticket.solutionDue, now);
    qint64 first = 0;
    for (const qint64 due : {ticket.responseDue, ticket.updateDue, ticket.solutionDue}) {
        if (due && (!first || due < first))
            first = due;
    }
    row.insert(u"EscalationTime"_s, first ? first - now : 0);
    if (!first)
        return;
    const qint64 working = workingSeconds(now, first);
    row.insert(u"EscalationTimeWorkingTime"_s, working);
    row.insert(u"EscalationDestinationTime"_s, first);
    row.insert(u"EscalationDestinationDate"_s, wallClock(first, {}));
    row.insert(u"EscalationDestinationIn"_s, durationText(working));
}

// The list shows most dates twice: as the agent's clock and, "...Server", as the server's.
void doubleDates(QJsonObject &row, const QString &zone)
{
    static const QList<std::pair<QString, QString>> dates{
        {u"EscalationDestinationDate"_s, u"EscalationDestinationTime"_s},
        {u"FirstResponseTimeDestinationDate"_s, u"FirstResponseTimeDestinationTime"_s},
        {u"UpdateTimeDestinationDate"_s, u"UpdateTimeDestinationTime"_s},
        {u"SolutionTimeDestinationDate"_s, u"SolutionTimeDestinationTime"_s},
    };
    for (const auto &[date, seconds] : dates) {
        if (!row.contains(date))
            continue;
        row.insert(date + "Server"_L1, row.value(date));
        row.insert(date, wallClock(row.value(seconds).toInteger(), zone));
    }
}

QJsonValue shownValue(const DynamicField &field, const QJsonValue &stored)
{
    if (stored.isUndefined() || stored.isNull())
        return QJsonValue::Null;
    if (field.type == "Checkbox"_L1)
        return perlTrue(stored) ? 1 : 0;
    if (field.type == "Multiselect"_L1)
        return stored.isArray() ? stored : QJsonArray{stored};
    if (field.type != "Dropdown"_L1)
        return perlText(stored);
    const auto found = std::find_if(field.options.begin(), field.options.end(),
        [&stored](const auto &option) { return option.first == stored.toString(); });
    return found == field.options.end() ? QJsonValue(QJsonValue::Null) : QJsonValue(found->second);
}

QJsonObject fieldsOf(const State &state, const Ticket &ticket, FieldsMode mode)
{
    QJsonObject fields;
    if (mode == FieldsMode::None)
        return fields;
    for (const DynamicField &field : state.fields) {
        if (field.ofArticle || (mode == FieldsMode::Mobile && field.screens.isEmpty()))
            continue;
        const auto stored = ticket.fields.constFind(field.name);
        QJsonObject shown{{u"Name"_s, field.name}, {u"Type"_s, field.type},
            {u"Value"_s, stored == ticket.fields.constEnd() ? QJsonValue::Null : shownValue(field, *stored)}};
        if (!field.screens.isEmpty())
            shown.insert(u"Screens"_s, field.screens);
        fields.insert(field.name, shown);
    }
    return fields;
}

QJsonArray linkRows(const State &state, const Ticket &ticket)
{
    QJsonArray rows;
    for (const Link &link : ticket.links) {
        const Ticket *other = state.ticket(link.ticketId);
        if (!other)
            continue;
        const QString title = link.type == "ParentChild"_L1
            ? (link.direction == "Source"_L1 ? u"Parent"_s : u"Child"_s)
            : link.type;
        rows.append(QJsonObject{{u"TicketID"_s, other->id}, {u"TicketNumber"_s, other->number},
            {u"Title"_s, other->title}, {u"PriorityID"_s, other->priorityId}, {u"TypeID"_s, other->typeId},
            {u"LinkType"_s, link.type}, {u"LinkDest"_s, link.direction}, {u"LinkTypeTitle"_s, title}});
    }
    return rows;
}

QJsonArray watcherRows(const State &state, const Ticket &ticket)
{
    QJsonArray rows;
    for (const int id : ticket.watchers) {
        if (const Agent *agent = state.agent(id))
            rows.append(QJsonObject{{u"UserID"_s, id}, {u"Login"_s, agent->login},
                {u"FirstName"_s, agent->first}, {u"LastName"_s, agent->last}});
    }
    return rows;
}

void addFirstArticle(Call &call, const Ticket &ticket, QJsonObject &row)
{
    const QList<Article> articles = call.state.articles.value(ticket.id);
    QJsonArray all;
    for (const Article &article : articles) {
        for (const auto &attachment : attachmentRows(call.state.textOf(article))) {
            QJsonObject withArticle = attachment.toObject();
            withArticle.insert(u"ArticleID"_s, article.id);
            all.append(withArticle);
        }
    }
    row.insert(u"AttachmentAll"_s, all);
    if (articles.isEmpty())
        return;
    const ArticleText first = call.state.textOf(articles.first());
    row.insert(u"ArticleCount"_s, articles.size());
    row.insert(u"Attachments"_s, attachmentRows(first));
    row.insert(u"HTMLBody"_s, randomBodyPart(first, call.state.random));
}

void addExtras(Call &call, const Ticket &ticket, RowExtras extras, QJsonObject &row)
{
    const Agent *owner = call.state.agent(ticket.ownerId);
    row.insert(u"OwnerFirstname"_s, owner ? owner->first : QString());
    row.insert(u"OwnerLastname"_s, owner ? owner->last : QString());
    row.insert(u"ArticleCount"_s, u"0"_s);
    row.insert(u"Attachments"_s, QJsonArray());
    row.insert(u"AttachmentAll"_s, QJsonArray());
    row.insert(u"HTMLBody"_s, QJsonValue::Null);
    row.insert(u"ConsumedTime"_s, QJsonValue::Null);
    row.insert(u"Links"_s, QJsonArray());
    row.insert(u"Watchers"_s, QJsonArray());
    if (extras == RowExtras::Empty)
        return;
    row.insert(u"ConsumedTime"_s, ticket.minutesSpent);
    row.insert(u"Links"_s, linkRows(call.state, ticket));
    row.insert(u"Watchers"_s, watcherRows(call.state, ticket));
    addFirstArticle(call, ticket, row);
}

} // namespace

QJsonObject plainTicket(const State &state, const Ticket &ticket)
{
    const Queue *queue = state.queue(ticket.queueId);
    const TicketState *ticketState = state.ticketState(ticket.stateId);
    const Agent *owner = state.agent(ticket.ownerId);
    const Agent *responsible = state.agent(ticket.responsibleId);
    const qint64 now = state.now();
    QJsonObject row{
        {u"TicketID"_s, ticket.id},
        {u"TicketNumber"_s, ticket.number},
        {u"Title"_s, ticket.title},
        {u"Age"_s, now - ticket.created},
        {u"ArchiveFlag"_s, ticket.archived ? u"y"_s : u"n"_s},
        {u"ChangeBy"_s, ticket.changeBy},
        {u"Changed"_s, wallClock(ticket.changed, {})},
        {u"CreateBy"_s, ticket.createBy},
        {u"Created"_s, wallClock(ticket.created, {})},
        {u"CustomerID"_s, orNull(ticket.customerId)},
        {u"CustomerUserID"_s,
            ticket.customerCleared ? QJsonValue(ticket.customerUser) : orNull(ticket.customerUser)},
        {u"GroupID"_s, queue ? queue->groupId : 0},
        {u"Lock"_s, lockName(ticket.lockId)},
        {u"LockID"_s, ticket.lockId},
        {u"Owner"_s, owner ? owner->login : QString()},
        {u"OwnerID"_s, ticket.ownerId},
        {u"Priority"_s, state.nameOf(state.priorities, ticket.priorityId)},
        {u"PriorityID"_s, ticket.priorityId},
        {u"Queue"_s, queue ? queue->name : QString()},
        {u"QueueID"_s, ticket.queueId},
        {u"RealTillTimeNotUsed"_s, ticket.pendingUntil},
        {u"Responsible"_s, responsible ? responsible->login : QString()},
        {u"ResponsibleID"_s, ticket.responsibleId},
        {u"SLAID"_s, idOrNull(ticket.slaId)},
        {u"ServiceID"_s, idOrNull(ticket.serviceId)},
        {u"State"_s, ticketState ? ticketState->name : QString()},
        {u"StateID"_s, ticket.stateId},
        {u"StateType"_s, ticketState ? ticketState->type : QString()},
        {u"Type"_s, state.nameOf(state.types, ticket.typeId)},
        {u"TypeID"_s, ticket.typeId},
        {u"UnlockTimeout"_s, ticket.lockedAt},
        {u"UntilTime"_s, ticket.pendingUntil ? ticket.pendingUntil - now : 0},
    };
    if (const Service *service = state.service(ticket.serviceId))
        row.insert(u"Service"_s, service->name);
    if (const Sla *sla = state.sla(ticket.slaId))
        row.insert(u"SLA"_s, sla->name);
    addEscalation(row, ticket, now);
    return row;
}

QJsonObject ticketRow(Call &call, const Ticket &ticket, FieldsMode fields, RowExtras extras)
{
    const State &state = call.state;
    const QString zone = call.agent.timeZone;
    const Customer *customer = state.customer(ticket.customerUser);
    QJsonObject row = plainTicket(state, ticket);
    doubleDates(row, zone);
    row.insert(u"Created"_s, wallClock(ticket.created, zone));
    row.insert(u"CreatedServer"_s, wallClock(ticket.created, {}));
    row.insert(u"CreateTimeUnix"_s, ticket.created);
    row.insert(u"Changed"_s, wallClock(ticket.changed, zone));
    row.insert(u"ChangedServer"_s, wallClock(ticket.changed, {}));
    row.insert(u"CustomerUserFirstname"_s, customer ? orNull(customer->first) : QJsonValue::Null);
    row.insert(u"CustomerUserLastname"_s, customer ? orNull(customer->last) : QJsonValue::Null);
    row.insert(u"DynamicFields"_s, fieldsOf(state, ticket, fields));
    row.insert(u"HasWatch"_s, ticket.watchers.contains(call.agent.id) ? 1 : 0);
    row.insert(u"WatcherCount"_s, ticket.watchers.size());
    row.insert(u"LinkCount"_s, ticket.links.size());
    row.insert(u"Seen"_s, ticket.seenBy.contains(call.agent.id) ? 1 : 0);
    row.insert(u"UntilTimeDateUnix"_s, ticket.pendingUntil);
    // An agent without a time zone of his own never gets this date.
    row.insert(u"UntilTimeDate"_s,
        ticket.pendingUntil && !zone.isEmpty() ? QJsonValue(wallClock(ticket.pendingUntil, zone))
                                               : QJsonValue(QJsonValue::Null));
    if (extras != RowExtras::None)
        addExtras(call, ticket, extras, row);
    return row;
}

QJsonObject attachmentRow(const Part &part, int fileId)
{
    return {
        {u"FileID"_s, fileId},
        {u"Filename"_s, part.name},
        {u"ContentType"_s, QString::fromUtf8(part.contentType)},
        {u"FilesizeRaw"_s, part.bytes.size()},
        {u"Disposition"_s, part.isAttachment ? u"attachment"_s : u"inline"_s},
        {u"ContentID"_s, orNull(part.contentId)},
        {u"ContentAlternative"_s, part.isAlternative ? QJsonValue(u"1"_s) : QJsonValue::Null},
    };
}

QJsonArray attachmentRows(const ArticleText &text)
{
    QJsonArray rows;
    for (qsizetype i = 0; i < text.parts.size(); ++i) {
        if (text.parts.at(i).isAttachment)
            rows.append(attachmentRow(text.parts.at(i), int(i) + 1));
    }
    return rows;
}

QJsonValue randomBodyPart(const ArticleText &text, QRandomGenerator &random)
{
    QList<int> places;
    for (qsizetype i = 0; i < text.parts.size(); ++i) {
        if (!text.parts.at(i).isAttachment)
            places.append(int(i));
    }
    if (places.isEmpty())
        return QJsonValue::Null;
    const int place = places.at(random.bounded(int(places.size())));
    return attachmentRow(text.parts.at(place), place + 1);
}

} // namespace dd::demo::otrs
