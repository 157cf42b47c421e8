// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/otrs/methods.h"
#include "demo/otrs/ticketrow.h"
#include "demo/otrs/worktime.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace dd::demo::otrs {

namespace {

constexpr auto avatar = "https://www.shareicon.net/data/128x128/2015/09/18/103160_man_512x512.png";

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QString typeName(const Article &article)
{
    switch (article.channel) {
    case Channel::Email:
        return article.visible ? u"email-external"_s : u"email-internal"_s;
    case Channel::Phone:
        return u"phone"_s;
    case Channel::Internal:
        return article.visible ? u"note-external"_s : u"note-internal"_s;
    default:
        return {};
    }
}

QString direction(const Article &article)
{
    if (article.channel == Channel::Internal)
        return u"Internal"_s;
    return article.sender == Sender::Customer ? u"Incoming"_s : u"Outgoing"_s;
}

QString senderName(Sender sender)
{
    return sender == Sender::Agent ? u"agent"_s : sender == Sender::System ? u"system"_s : u"customer"_s;
}

// "Anna" <anna@a.test> -> Anna; a bare address stays as it is.
QString realName(const QString &address)
{
    const QString name = address.section(u'<', 0, 0).remove(u'"').trimmed();
    return name.isEmpty() ? address : name;
}

void addAddress(QJsonObject &row, const QString &key, const QString &address)
{
    row.insert(key, orNull(address));
    if (!address.isEmpty())
        row.insert(key + "Realname"_L1, realName(address));
}

QJsonObject rowOf(Call &call, const Article &article, int number)
{
    const State &state = call.state;
    const ArticleText text = state.textOf(article);
    const QString zone = call.agent.timeZone;
    // All fields of the ticket; those with the same name (ChangeBy, Age, ...) win over the article's.
    QJsonObject row = plainTicket(state, call.ticket());
    const QString created = wallClock(article.created, zone);
    row.insert(u"ArticleID"_s, article.id);
    row.insert(u"ArticleNumber"_s, number);
    row.insert(u"ArticleType"_s, typeName(article));
    row.insert(u"CommunicationChannelID"_s, int(article.channel));
    row.insert(u"Direction"_s, direction(article));
    row.insert(u"SenderType"_s, senderName(article.sender));
    row.insert(u"SenderTypeID"_s, int(article.sender));
    row.insert(u"IsVisibleForCustomer"_s, article.visible ? 1 : 0);
    addAddress(row, u"From"_s, text.from);
    row.insert(u"From"_s, text.from); // never null
    addAddress(row, u"To"_s, text.to);
    addAddress(row, u"Cc"_s, text.cc);
    row.insert(u"Bcc"_s, QJsonValue::Null);
    row.insert(u"ReplyTo"_s, orNull(text.replyTo));
    row.insert(u"Subject"_s, text.subject);
    row.insert(u"Body"_s, text.plain);
    row.insert(u"ContentType"_s, QString(u"text/plain; charset="_s + text.charset));
    row.insert(u"MimeType"_s, u"text/plain"_s);
    row.insert(u"Charset"_s, text.charset);
    row.insert(u"ContentCharset"_s, text.charset);
    row.insert(u"MessageID"_s, orNull(text.messageId));
    row.insert(u"InReplyTo"_s, orNull(text.inReplyTo));
    row.insert(u"References"_s, orNull(text.references));
    row.insert(u"IncomingTime"_s, article.created);
    row.insert(u"CreateTime"_s, created);
    row.insert(u"CreateTimeServer"_s, wallClock(article.created, {}));
    row.insert(u"ChangeTime"_s, created);
    row.insert(u"ChangeTimeServer"_s, wallClock(article.created, {}));
    row.insert(u"Created"_s, created);
    row.insert(u"CreatedTimeUnix"_s, article.created);
    row.insert(u"Seen"_s, article.seenBy.contains(call.agent.id) ? 1 : 0);
    row.insert(u"Avatar"_s, QLatin1String(avatar));
    row.insert(u"Attachments"_s, attachmentRows(text));
    row.insert(u"HTMLBody"_s, randomBodyPart(text, call.state.random));
    for (const DynamicField &field : state.fields) {
        if (field.ofArticle)
            row.insert("DynamicField_"_L1 + field.name, QJsonValue::Null);
    }
    return row;
}

// Page 1 (or none) begins at 0, page n at n * Limit: the rows in between are never delivered.
qsizetype firstRow(const Params &params, qsizetype limit)
{
    const int page = params.number(u"Page"_s);
    return page > 1 ? page * limit : 0;
}

} // namespace

Reply getArticles(Call &call)
{
    const QList<Article> articles = call.state.articles.value(call.ticketId);
    if (call.params.isTrue(u"Count"_s)) {
        const bool hidden = call.params.isGiven(u"IsVisibleForCustomer"_s)
            && !call.params.isTrue(u"IsVisibleForCustomer"_s);
        const auto isCounted = [hidden](const Article &article) { return article.visible != hidden; };
        return success({{u"Count"_s, std::count_if(articles.begin(), articles.end(), isCounted)}});
    }
    const bool newestFirst = !call.params.isTrue(u"Order"_s) || call.params.text(u"Order"_s) == "DESC"_L1;
    const qsizetype limit = call.params.isTrue(u"Limit"_s) ? call.params.number(u"Limit"_s) : articles.size();
    const qsizetype from = firstRow(call.params, limit);
    const qsizetype to = std::min(articles.size(), from + limit);
    QJsonArray rows;
    for (qsizetype i = from; i < to; ++i) {
        const qsizetype place = newestFirst ? articles.size() - 1 - i : i;
        rows.append(rowOf(call, articles.at(place), int(place) + 1));
    }
    return success({{u"Articles"_s, rows}});
}

} // namespace dd::demo::otrs
