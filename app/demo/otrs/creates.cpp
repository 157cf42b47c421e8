// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/otrs/changes.h"
#include "demo/otrs/methods.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace dd::demo::otrs {

namespace {

/// How an article reached the desk.
struct Way {
    Channel channel = Channel::Internal;
    Sender sender = Sender::Agent;
    bool visible = false;
};

QStringList missingIn(const Params &params, QStringList wanted)
{
    wanted.removeIf([&params](const QString &key) { return params.isTrue(key); });
    return wanted;
}

QJsonObject incomplete(const QStringList &missing)
{
    return failure(u"Required fields is not defined: "_s + missing.join(", "_L1));
}

/// The database keeps three bytes of a sign; an emoji has four.
QString storable(QString text)
{
    static const QRegularExpression pair(u"[\\x{10000}-\\x{10FFFF}]"_s);
    return text.replace(pair, u"\ufffd"_s).replace("\r\n"_L1, "\n"_L1);
}

std::optional<Sender> senderIn(const Params &params, Sender usual)
{
    const QString type = params.text(u"SenderType"_s);
    if (type.isEmpty())
        return usual;
    const QStringList known{u"agent"_s, u"system"_s, u"customer"_s};
    const qsizetype place = known.indexOf(type);
    return place < 0 ? std::nullopt : std::optional(Sender(int(place) + 1));
}

/// Of a new ticket: one of three words, first letter in any case.
std::optional<Way> wayOfTicket(const Params &params)
{
    QString type = params.text(u"ArticleType"_s);
    if (!type.isEmpty())
        type[0] = type.at(0).toLower();
    const std::optional<Sender> sender = senderIn(params, Sender::Customer);
    const QStringList known{u"email"_s, u"phone"_s, u"internal"_s};
    const qsizetype place = type.isEmpty() ? 1 : known.indexOf(type);
    if (!sender || place < 0)
        return std::nullopt;
    return Way{Channel(int(place) + 1), *sender, true};
}

/// Of an article: by how the word begins, a note otherwise.
std::optional<Way> wayOfArticle(const Params &params)
{
    const QString type = params.text(u"ArticleType"_s).toLower();
    const std::optional<Sender> sender = senderIn(params, Sender::Agent);
    if (!sender || type.startsWith("chat"_L1))
        return std::nullopt;
    const Channel channel = type.startsWith("phone"_L1) ? Channel::Phone
        : type.startsWith("email"_L1)                   ? Channel::Email
                                                        : Channel::Internal;
    return Way{channel, *sender, type.contains("external"_L1)};
}

QString addressOf(const QString &name, const QString &mail)
{
    return u"\"%1\" <%2>"_s.arg(name, mail);
}

Part partOf(const QString &name, const QByteArray &type, const QByteArray &bytes, bool isAttachment)
{
    Part part;
    part.name = name;
    part.contentType = type;
    part.bytes = bytes;
    part.isAttachment = isAttachment;
    return part;
}

ArticleText textIn(const Params &params, const QString &subject, const QString &from)
{
    ArticleText text;
    text.from = from;
    text.to = params.text(u"To"_s);
    text.cc = params.text(u"Cc"_s);
    text.replyTo = params.text(u"ReplyTo"_s);
    text.inReplyTo = params.text(u"InReplyTo"_s);
    text.references = params.text(u"References"_s);
    text.subject = storable(subject);
    text.plain = storable(params.text(u"Body"_s));
    const QByteArray type = params.text(u"ContentType"_s).toUtf8();
    if (type.startsWith("text/html")) {
        static const QRegularExpression tag(u"<[^>]*>"_s);
        text.parts.append(partOf(u"file-2"_s, type, text.plain.toUtf8(), false));
        text.plain.remove(tag);
    }
    // The contents are stored as they are written, not decoded: for text files only.
    for (const auto &file : params.value(u"Attachment"_s).toArray())
        text.parts.append(partOf(file["Filename"_L1].toString(), file["ContentType"_L1].toString().toUtf8(),
            file["Content"_L1].toString().toUtf8(), true));
    std::ranges::sort(text.parts, {}, &Part::name);
    return text;
}

/// Whoever wrote it has seen it, the others have not.
int add(Call &call, Ticket &ticket, const Way &way, const ArticleText &text)
{
    Article article;
    article.id = call.state.nextArticleId();
    article.ticketId = ticket.id;
    article.channel = way.channel;
    article.sender = way.sender;
    article.visible = way.visible;
    article.created = call.state.now();
    article.seenBy = {call.agent.id};
    article.text = std::make_shared<ArticleText>(text);
    const bool isFirst = call.state.articles.value(ticket.id).isEmpty();
    const bool sawAll = isFirst || ticket.seenBy.contains(call.agent.id);
    ticket.seenBy = sawAll ? QList<int>{call.agent.id} : QList<int>{};
    ticket.changed = call.state.now();
    ticket.changeBy = call.agent.id;
    ticket.minutesSpent += call.params.text(u"Estimated"_s).toDouble();
    call.state.addArticle(article);
    return article.id;
}

template <class T> bool take(const Params &params, const QString &key, const QList<T> &known, int &id)
{
    if (!params.isTrue(key))
        return true;
    id = params.number(key);
    return std::ranges::any_of(known, [id](const T &item) { return item.id == id; });
}

/// Nothing where an id names nothing.
std::optional<Ticket> ticketIn(Call &call, int queueId)
{
    const Params &params = call.params;
    State &state = call.state;
    Ticket ticket;
    ticket.id = state.nextTicketId();
    ticket.title = storable(params.text(u"Title"_s)).left(255);
    ticket.queueId = queueId;
    ticket.ownerId = call.agent.id;
    ticket.createBy = ticket.changeBy = call.agent.id;
    ticket.created = ticket.changed = state.now();
    ticket.customerId = params.text(u"CustomerID"_s);
    ticket.customerUser = params.text(u"CustomerUserID"_s);
    ticket.pendingUntil = std::max<qint64>(0, pendingTimeIn(call));
    const QStringList locks{u"unlock"_s, u"lock"_s};
    const QString lock = params.text(u"Lock"_s);
    // Who is given a ticket holds it, unless the lock says otherwise.
    ticket.lockId = lock.isEmpty() ? (params.isTrue(u"OwnerID"_s) ? 2 : 1) : int(locks.indexOf(lock)) + 1;
    const bool isSound = ticket.lockId > 0
        && take(params, u"PriorityID"_s, state.priorities, ticket.priorityId)
        && take(params, u"StateID"_s, state.states, ticket.stateId)
        && take(params, u"TypeID"_s, state.types, ticket.typeId)
        && take(params, u"ServiceID"_s, state.services, ticket.serviceId)
        && take(params, u"SLAID"_s, state.slas, ticket.slaId)
        && take(params, u"OwnerID"_s, state.agents, ticket.ownerId);
    if (!isSound)
        return std::nullopt;
    ticket.number = state.nextTicketNumber();
    return ticket;
}

} // namespace

/// What is refused after the ticket was stored leaves the ticket where it is.
Reply createTicket(Call &call)
{
    const Params &params = call.params;
    const QStringList missing = missingIn(params, {u"Title"_s, u"QueueID"_s, u"PriorityID"_s, u"Body"_s});
    if (!missing.isEmpty())
        return incomplete(missing);
    const int queueId = params.number(u"QueueID"_s);
    if (!call.state.queue(queueId))
        return failure(u"Queue is incorrect"_s);
    if (!call.state.may(call.agent, queueId, u"create"_s))
        return failure(u"No permission"_s);
    const std::optional<Ticket> made = ticketIn(call, queueId);
    if (!made)
        return failure(u"Couldn't create ticket"_s);
    call.state.addTicket(*made);
    Ticket &ticket = *call.state.ticketToChange(made->id);
    const std::optional<Way> way = wayOfTicket(params);
    if (!way)
        return failure(u"Cannot add ticket article"_s);
    const Customer *customer = call.state.customer(ticket.customerUser);
    const QString from = customer ? addressOf(customer->first + u' ' + customer->last, customer->email)
                                  : addressOf(call.agent.fullName(), call.agent.email);
    add(call, ticket, *way, textIn(params, ticket.title, from));
    if (params.isTrue(u"DynamicFields"_s) && !params.value(u"DynamicFields"_s).isObject())
        return errorPage(500);
    const QJsonObject answer{{u"TicketID"_s, ticket.id}};
    const QStringList refused = storeFields(call, ticket);
    return refused.isEmpty()
        ? success(answer)
        : failure(u"Ticket was created but these operations are failed: "_s + refused.join(", "_L1), answer);
}

Reply createArticle(Call &call)
{
    const Params &params = call.params;
    const QStringList missing = missingIn(params, {u"TicketID"_s, u"Subject"_s, u"Body"_s});
    if (!missing.isEmpty())
        return incomplete(missing);
    Ticket *ticket = call.state.ticketToChange(params.number(u"TicketID"_s));
    if (!ticket)
        return failure(u"No ticket"_s);
    const bool isOwner = ticket->ownerId == call.agent.id;
    if (!call.state.may(call.agent, ticket->queueId, u"rw"_s)
        && !(isOwner && call.state.may(call.agent, ticket->queueId, u"note"_s)))
        return failure(u"No permission"_s);
    const std::optional<Way> way = wayOfArticle(params);
    if (!way)
        return failure(u"Cannot add article"_s);
    const bool isMail = way->channel == Channel::Email;
    const QString from = isMail ? addressOf(u"Support"_s, u"support@helpdesk.test"_s)
                                : addressOf(call.agent.fullName(), call.agent.email);
    const int id = add(call, *ticket, *way, textIn(params, params.text(u"Subject"_s), from));
    // Not sent, but in the ticket nevertheless.
    if (isMail && !params.text(u"To"_s).contains(u'@'))
        return failure(u"Cannot add article"_s);
    QStringList refused;
    const bool setsState = params.isTrue(u"StateID"_s) || params.isTrue(u"State"_s);
    if (setsState && changeOf(u"State"_s)->apply(call, *ticket, Manner::Together) != Outcome::Done)
        refused << u"UpdateState"_s;
    if (const qint64 time = pendingTimeIn(call); time > 0)
        ticket->pendingUntil = time;
    if (params.isTrue(u"DynamicFields"_s) && !params.value(u"DynamicFields"_s).isObject())
        return errorPage(500);
    refused << storeFields(call, *ticket);
    const QJsonObject answer{{u"ArticleID"_s, id}};
    return refused.isEmpty()
        ? success(answer)
        : failure(u"Article was created but these operations are failed: "_s + refused.join(", "_L1), answer);
}

} // namespace dd::demo::otrs
