// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/otrs/maptickets.h"

namespace dd::otrs {

namespace {

Named pair(const json::Value &row, std::string_view id, std::string_view name)
{
    return {row[id].integer(), row[name].text(), false};
}

/// `what` is FirstResponseTime, UpdateTime or SolutionTime; its members are absent when the clock does not
/// run.
Escalation clock(
    const json::Value &row, std::string_view seconds, std::string_view unix, std::string_view escalated)
{
    Escalation clock;
    if (!row[seconds].isEmpty())
        clock.secondsLeft = row[seconds].integer();
    clock.due = Clocks::unixTime(row[unix]);
    clock.escalated = row[escalated].flag();
    return clock;
}

Ticket::Lock lockOf(const QString &word)
{
    if (word == QLatin1String("lock"))
        return Ticket::Lock::Locked;
    return word == QLatin1String("tmp_lock") ? Ticket::Lock::TemporarilyLocked : Ticket::Lock::Unlocked;
}

ExtraField dynamicField(const QString &name, const json::Value &field)
{
    ExtraField extra;
    extra.name = name;
    extra.label = name;
    extra.type = field["Type"].text();
    extra.values = field["Value"].texts();
    return extra;
}

} // namespace

Ticket mapTicket(const json::Value &row, const Clocks &asTold)
{
    const Clocks clocks = asTold.setBy(row["Age"], row["Created"], row["CreatedServer"]);
    Ticket ticket;
    ticket.id = row["TicketID"].integer();
    ticket.number = row["TicketNumber"].text();
    ticket.title = row["Title"].text();
    ticket.queue = pair(row, "QueueID", "Queue");
    ticket.state = pair(row, "StateID", "State");
    ticket.stateType = row["StateType"].text();
    static_cast<Named &>(ticket.priority) = pair(row, "PriorityID", "Priority");
    ticket.type = pair(row, "TypeID", "Type");
    ticket.service = pair(row, "ServiceID", "Service");
    ticket.sla = pair(row, "SLAID", "SLA");
    ticket.lock = lockOf(row["Lock"].text());
    ticket.groupId = row["GroupID"].integer();
    ticket.owner.id = row["OwnerID"].integer();
    ticket.owner.login = row["Owner"].text();
    ticket.owner.firstName = row["OwnerFirstname"].text();
    ticket.owner.lastName = row["OwnerLastname"].text();
    ticket.responsible.id = row["ResponsibleID"].integer();
    ticket.responsible.login = row["Responsible"].text();
    ticket.customerId = row["CustomerID"].text();
    ticket.customer.login = row["CustomerUserID"].text();
    ticket.customer.firstName = row["CustomerUserFirstname"].text();
    ticket.customer.lastName = row["CustomerUserLastname"].text();
    ticket.customer.customer = true;
    ticket.created = clocks.moment(row["Created"], row["CreatedServer"]);
    ticket.changed = clocks.moment(row["Changed"], row["ChangedServer"]);
    ticket.ageSeconds = row["Age"].integer();
    ticket.pendingUntil = Clocks::unixTime(row["UntilTimeDateUnix"]);
    ticket.firstResponse
        = clock(row, "FirstResponseTime", "FirstResponseTimeDestinationTime", "FirstResponseTimeEscalation");
    ticket.update = clock(row, "UpdateTime", "UpdateTimeDestinationTime", "UpdateTimeEscalation");
    ticket.solution = clock(row, "SolutionTime", "SolutionTimeDestinationTime", "SolutionTimeEscalation");
    ticket.nextEscalation = Clocks::unixTime(row["EscalationDestinationTime"]);
    ticket.seen = row["Seen"].flag(true);
    ticket.archived = row["ArchiveFlag"].text() == QLatin1String("y");
    ticket.watchedByMe = row["HasWatch"].flag();
    ticket.watcherCount = int(row["WatcherCount"].integer());
    ticket.linkCount = int(row["LinkCount"].integer());
    for (const json::Member &field : row["DynamicFields"].members())
        ticket.fields << dynamicField(field.name, field.value);
    return ticket;
}

Attachment mapFile(const json::Value &value, qint64 article)
{
    Attachment file;
    file.id = value["FileID"].integer();
    file.ownerId = article;
    file.fileName = value["Filename"].text();
    file.contentType = value["ContentType"].text();
    file.contentId = value["ContentID"].text().remove(QLatin1Char('<')).remove(QLatin1Char('>'));
    file.size = value["FilesizeRaw"].integer(-1);
    file.isInline = value["Disposition"].text() == QLatin1String("inline");
    return file;
}

TicketCard mapTicketCard(const json::Value &row, const Clocks &clocks)
{
    TicketCard card;
    card.ticket = mapTicket(row, clocks);
    card.articleCount = int(row["ArticleCount"].integer());
    for (const json::Row &link : row["Links"].rows()) {
        const json::Value &one = link.value;
        card.links << TicketLink{one["TicketID"].integer(), one["TicketNumber"].text(), one["Title"].text(),
            one["LinkTypeTitle"].text().isEmpty() ? one["LinkType"].text() : one["LinkTypeTitle"].text()};
    }
    for (const json::Row &watcher : row["Watchers"].rows()) {
        PersonRef person;
        person.id = watcher.value["UserID"].integer();
        person.login = watcher.value["Login"].text();
        person.firstName = watcher.value["FirstName"].text();
        person.lastName = watcher.value["LastName"].text();
        card.watchers << person;
    }
    for (const json::Row &file : row["AttachmentAll"].rows())
        card.files << mapFile(file.value, file.value["ArticleID"].integer());
    return card;
}

Article mapArticle(const json::Value &row, const Clocks &clocks)
{
    Article article;
    article.id = row["ArticleID"].integer();
    article.number = int(row["ArticleNumber"].integer());
    const QString sender = row["SenderType"].text();
    article.sender = sender == QLatin1String("customer") ? Article::Sender::Customer
        : sender == QLatin1String("system")              ? Article::Sender::System
                                                         : Article::Sender::Agent;
    switch (row["CommunicationChannelID"].integer()) {
    case 1:
        article.channel = Article::Channel::Email;
        break;
    case 2:
        article.channel = Article::Channel::Phone;
        break;
    case 3:
        article.channel = Article::Channel::Note;
        break;
    default:
        article.channel = Article::Channel::Other;
    }
    article.visibleForCustomer = row["IsVisibleForCustomer"].flag();
    article.incoming = row["Direction"].text() == QLatin1String("Incoming");
    article.from = row["From"].text();
    article.fromName = row["FromRealname"].text();
    article.to = row["To"].text();
    article.cc = row["Cc"].text();
    article.bcc = row["Bcc"].text();
    article.replyTo = row["ReplyTo"].text();
    article.subject = row["Subject"].text();
    article.body = row["Body"].text();
    // The epoch is right whatever zone the server keeps (contract 3).
    article.created = Clocks::unixTime(row["IncomingTime"]);
    if (!article.created.isValid())
        article.created = clocks.moment(row["CreateTime"], row["CreateTimeServer"]);
    article.seen = row["Seen"].flag(true);
    // Randomly one of the parts that are not attachments: only text/html is what its name says (contract 4).
    const json::Value html = row["HTMLBody"];
    if (html["ContentType"].text().startsWith(QLatin1String("text/html"), Qt::CaseInsensitive))
        article.htmlBody = mapFile(html, article.id);
    for (const json::Row &file : row["Attachments"].rows())
        article.files << mapFile(file.value, article.id);
    static const auto prefix = QStringLiteral("DynamicField_");
    for (const json::Member &member : row.members()) {
        if (member.name.startsWith(prefix) && !member.value.isEmpty())
            article.fields << ExtraField{0, member.name.mid(prefix.size()), member.name.mid(prefix.size()),
                {}, {}, member.value.texts()};
    }
    return article;
}

} // namespace dd::otrs
