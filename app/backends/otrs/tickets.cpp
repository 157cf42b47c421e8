// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/otrs/tickets.h"

#include "backends/otrs/maptickets.h"
#include "backends/otrs/parameters.h"
#include "backends/otrs/read.h"

#include <algorithm>

namespace dd::otrs {

namespace {

const auto action = QStringLiteral("tickets");
// 2.5 to 10 ms a row on the server (contract 6, 8): 200 rows may take seconds when its cache is cold.
constexpr auto listTimeout = std::chrono::seconds(60);

Result<Done> isDone(const net::Response &response)
{
    return answerOf<Done>("seen", [](const json::Value &) { return Done{}; })(response);
}

} // namespace

net::Load Tickets::list(
    const Query &query, Span span, QObject *context, Then<Page<Ticket>> then, net::Priority priority) const
{
    net::Request request = m_wire.call(action, QStringLiteral("getTicketList"), listParameters(query, span));
    request.priority = priority;
    request.timeout = listTimeout;
    const QString zone = m_wire.server.zone;
    const net::Decode<Page<Ticket>> decode = [zone, span](const net::Response &response) {
        const auto map = [clocks = Clocks::of(zone, response), span](const json::Value &root) {
            Page<Ticket> page;
            page.first = span.first;
            page.total = root["Count"].integer(-1);
            for (const json::Row &row : root["Tickets"].rows())
                page.rows << mapTicket(row.value, clocks);
            return page;
        };
        return answerOf<Page<Ticket>>("tickets", map)(response);
    };
    return net::ask<Page<Ticket>>(m_wire.channel, request, decode, context, std::move(then));
}

net::Load Tickets::total(
    const Query &query, QObject *context, Then<qint64> then, net::Priority priority) const
{
    net::Request request = m_wire.call(action, QStringLiteral("getTicketList"), countParameters(query));
    request.priority = priority;
    const auto map = [](const json::Value &root) { return root["Count"].integer(); };
    return net::ask<qint64>(
        m_wire.channel, request, answerOf<qint64>("ticket count", map), context, std::move(then));
}

net::Load Tickets::card(qint64 id, QObject *context, Then<TicketCard> then) const
{
    net::Request request = m_wire.call(action, QStringLiteral("getTicketList"),
        {{QStringLiteral("TicketID"), id}, {QStringLiteral("DynamicFieldsMode"), QStringLiteral("all")}});
    request.priority = net::Priority::Looking;
    const QString zone = m_wire.server.zone;
    const net::Decode<TicketCard> decode = [zone, id](const net::Response &response) -> Result<TicketCard> {
        const auto map = [clocks = Clocks::of(zone, response), id](const json::Value &root) {
            for (const json::Row &row : root["Tickets"].rows()) {
                if (row.value["TicketID"].integer() == id)
                    return mapTicketCard(row.value, clocks);
            }
            return TicketCard{};
        };
        auto card = answerOf<TicketCard>("ticket", map)(response);
        // Unknown, unreadable and archived ones alike are an empty list with OK (contract 4).
        if (card && card->ticket.id == 0)
            return Error{.kind = ErrorKind::NotFound};
        return card;
    };
    return net::ask<TicketCard>(m_wire.channel, request, decode, context, std::move(then));
}

net::Load Tickets::articles(qint64 id, QObject *context, Then<QList<Article>> then) const
{
    // Without Limit and Page: page 2 begins a page too late, and rows in between are never sent (contract 4).
    net::Request request
        = m_wire.call(action, QStringLiteral("getArticles"), {{QStringLiteral("TicketID"), id}});
    request.priority = net::Priority::Looking;
    request.timeout = listTimeout;
    const QString zone = m_wire.server.zone;
    const net::Decode<QList<Article>> decode = [zone](const net::Response &response) {
        const auto map = [clocks = Clocks::of(zone, response)](
                             const json::Value &row) { return mapArticle(row, clocks); };
        auto list = listOf<Article>("articles", "Articles", map)(response);
        if (!list)
            return list;
        QList<Article> articles = list.value();
        std::ranges::stable_sort(articles, {}, &Article::number);
        return Result<QList<Article>>(articles);
    };
    return net::ask<QList<Article>>(m_wire.channel, request, decode, context, std::move(then));
}

net::Load Tickets::content(const Attachment &file, QObject *context, Then<QByteArray> then, qint64 largest,
    net::Progress progress) const
{
    net::Request request = m_wire.call(action, QStringLiteral("getAttachment"),
        {{QStringLiteral("ArticleID"), file.ownerId}, {QStringLiteral("FileID"), file.id}});
    request.priority = net::Priority::Looking;
    request.sizeLimit = largest;
    request.progress = std::move(progress);
    request.totalTimeout = std::chrono::minutes(10);
    return net::ask<QByteArray>(m_wire.channel, request, fileIn, context, std::move(then));
}

net::Load Tickets::markSeen(qint64 ticket, bool seen, QObject *context, Then<Done> then) const
{
    net::Request request = m_wire.call(action, QStringLiteral("markTicketAsSeen"),
        {{QStringLiteral("TicketID"), ticket}, {QStringLiteral("Seen"), seen ? 1 : 0}});
    request.effect = net::Effect::Write;
    request.priority = net::Priority::Background;
    return net::ask<Done>(m_wire.channel, request, isDone, context, std::move(then));
}

net::Load Tickets::markArticleSeen(
    qint64 ticket, qint64 article, QObject *context, Then<ArticleMark> then) const
{
    net::Request request = m_wire.call(action, QStringLiteral("markArticleAsSeen"),
        {{QStringLiteral("TicketID"), ticket}, {QStringLiteral("ArticleID"), article},
            {QStringLiteral("Seen"), 1}});
    request.effect = net::Effect::Write;
    request.priority = net::Priority::Background;
    const auto mark = [](const json::Value &root) { return ArticleMark{root["TicketSeen"].flag()}; };
    return net::ask<ArticleMark>(
        m_wire.channel, request, answerOf<ArticleMark>("seen", mark), context, std::move(then));
}

bool Tickets::isOfUnseen(const Query &query)
{
    return query.values.value(QStringLiteral("ViewID")).contains(QLatin1String("-5"));
}

} // namespace dd::otrs
