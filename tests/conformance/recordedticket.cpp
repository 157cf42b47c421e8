// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordedticket.h"

#include <QJsonArray>
#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;
using namespace dd::demo::otrs;

namespace dd::conformance {

namespace {

/// The key of a choice is stored, its label shown.
QJsonValue storedValue(const State &state, const QString &name, const QJsonValue &shown)
{
    for (const DynamicField &field : state.fields) {
        if (field.name != name || field.type != "Dropdown"_L1)
            continue;
        for (const auto &[key, label] : field.options) {
            if (label == shown.toString())
                return key;
        }
    }
    return shown;
}

void learnPeople(const QJsonObject &row, const Agent &reader, Ticket &ticket)
{
    if (row.contains("Seen"_L1) && !row.contains("ArticleID"_L1))
        setMember(ticket.seenBy, reader.id, row.value("Seen"_L1).toInt() == 1);
    if (row.contains("HasWatch"_L1)) {
        setMember(ticket.watchers, reader.id, row.value("HasWatch"_L1).toInt() == 1);
        for (int other = 1; ticket.watchers.size() < row.value("WatcherCount"_L1).toInt(); ++other) {
            if (other != reader.id && !ticket.watchers.contains(other))
                ticket.watchers.append(other);
        }
        while (ticket.watchers.size() > row.value("WatcherCount"_L1).toInt())
            ticket.watchers.removeFirst();
    }
    if (row.value("TicketID"_L1).isDouble() && !row.value("Watchers"_L1).toArray().isEmpty()) {
        ticket.watchers.clear();
        for (const auto &watcher : row.value("Watchers"_L1).toArray())
            ticket.watchers.append(watcher["UserID"_L1].toInt());
    }
}

void learnLinks(const QJsonObject &row, Ticket &ticket)
{
    if (!row.contains("LinkCount"_L1))
        return;
    ticket.links.clear();
    for (const auto &link : row.value("Links"_L1).toArray())
        ticket.links.append(
            {link["TicketID"_L1].toInt(), link["LinkType"_L1].toString(), link["LinkDest"_L1].toString()});
    while (ticket.links.size() < row.value("LinkCount"_L1).toInt())
        ticket.links.append({ticket.id, u"Normal"_s, u"Source"_s});
}

} // namespace

qint64 serverTime(const QJsonValue &value)
{
    QDateTime time = QDateTime::fromString(value.toString(), u"yyyy-MM-dd HH:mm:ss"_s);
    time.setTimeZone(QTimeZone::utc());
    return time.isValid() ? time.toSecsSinceEpoch() : 0;
}

/// The list's rows say the server's clock apart; elsewhere there is only that one.
qint64 createdOf(const QJsonObject &row)
{
    return serverTime(
        row.contains("CreatedServer"_L1) ? row.value("CreatedServer"_L1) : row.value("Created"_L1));
}

QList<QJsonObject> ticketRows(const Recording &recording)
{
    QList<QJsonObject> rows;
    for (const auto &row : recording.json["Tickets"_L1].toArray())
        rows << row.toObject();
    if (recording.json["TicketFromFullTextSearch"_L1].isObject())
        rows << recording.json["TicketFromFullTextSearch"_L1].toObject();
    for (const auto &row : recording.json["Articles"_L1].toArray())
        rows << row.toObject();
    return rows;
}

void setMember(QList<int> &list, int id, bool in)
{
    list.removeAll(id);
    if (in)
        list.append(id);
}

void learnTicket(const State &state, const QJsonObject &row, const Agent &reader, Ticket &ticket)
{
    const auto number = [&row](QLatin1String key) { return row.value(key).toInt(); };
    const bool isArticle = row.contains("ArticleID"_L1);
    ticket.id = number("TicketID"_L1);
    ticket.number = row.value("TicketNumber"_L1).toString();
    ticket.title = row.value("Title"_L1).toString();
    ticket.queueId = number("QueueID"_L1);
    ticket.typeId = number("TypeID"_L1);
    ticket.stateId = number("StateID"_L1);
    ticket.priorityId = number("PriorityID"_L1);
    ticket.lockId = number("LockID"_L1);
    ticket.ownerId = number("OwnerID"_L1);
    ticket.responsibleId = number("ResponsibleID"_L1);
    ticket.serviceId = number("ServiceID"_L1);
    ticket.slaId = number("SLAID"_L1);
    ticket.customerId = row.value("CustomerID"_L1).toString();
    ticket.customerUser = row.value("CustomerUserID"_L1).toString();
    ticket.customerCleared = row.value("CustomerUserID"_L1).isString() && ticket.customerUser.isEmpty();
    if (!isArticle)
        ticket.created = createdOf(row);
    ticket.changed = serverTime(
        row.contains("ChangedServer"_L1) ? row.value("ChangedServer"_L1) : row.value("Changed"_L1));
    ticket.createBy = number("CreateBy"_L1);
    ticket.changeBy = number("ChangeBy"_L1);
    ticket.archived = row.value("ArchiveFlag"_L1) == "y"_L1;
    ticket.pendingUntil = row.value("RealTillTimeNotUsed"_L1).toInteger();
    ticket.responseDue = row.value("EscalationResponseTime"_L1).toInteger();
    ticket.updateDue = row.value("EscalationUpdateTime"_L1).toInteger();
    ticket.solutionDue = row.value("EscalationSolutionTime"_L1).toInteger();
    ticket.lockedAt = row.value("UnlockTimeout"_L1).toInteger();
    if (row.value("ConsumedTime"_L1).isDouble())
        ticket.minutesSpent = row.value("ConsumedTime"_L1).toDouble();
    const QJsonObject fields = row.value("DynamicFields"_L1).toObject();
    for (auto it = fields.begin(); it != fields.end(); ++it)
        ticket.fields.insert(it.key(), storedValue(state, it.key(), (*it)["Value"_L1]));
    learnPeople(row, reader, ticket);
    learnLinks(row, ticket);
}

} // namespace dd::conformance
