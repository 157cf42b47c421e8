// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/otrs/signin.h"
#include "backends/otrs/tickets.h"
#include "catalogreading.h"
#include "tests/net/fixture.h"

#include <QJsonDocument>

namespace dd::test {

/// A help desk that has one recorded answer to everything, and the client's own calls that ask it.
class Replay {
public:
    /// Told by its members which call an answer is for; by the method where it has none of its own.
    Rows read(const QString &method, const QJsonObject &body)
    {
        const QByteArray bytes = QJsonDocument(body).toJson();
        m_server.setHandler([bytes](const Seen &) {
            return Reply{200, bytes, {{"Content-Type", "application/json; charset=utf-8"}}};
        });
        if (method == QLatin1String("logout"))
            return done([&](auto then) { return m_signIn.logout({}, context(), then); });
        if (method == QLatin1String("markTicketAsSeen"))
            return done([&](auto then) { return m_tickets.markSeen(1, true, context(), then); });
        if (method == QLatin1String("markArticleAsSeen"))
            return one(valueOf<otrs::ArticleMark>([&](auto then) {
                return m_tickets.markArticleSeen(1, 1, context(), then);
            }).ticketSeen
                == (body.value(QLatin1String("TicketSeen")).toInt() == 1));
        if (method == QLatin1String("lostPassword")) {
            const auto told = valueOf<QString>(
                [&](auto then) { return m_signIn.lostPassword(QStringLiteral("a"), context(), then); });
            return one(told == body.value(QLatin1String("Message")).toString() && !told.isEmpty());
        }
        if (body.contains(QLatin1String("SessionValue")))
            return session(body);
        if (body.contains(QLatin1String("Tickets")))
            return tickets(body);
        if (body.contains(QLatin1String("NeedTokenUpdate"))) {
            const auto total
                = valueOf<qint64>([&](auto then) { return m_tickets.total({}, context(), then); });
            return {body.value(QLatin1String("Count")).toInteger(-1), total, true};
        }
        if (body.contains(QLatin1String("Articles")))
            return articles(body);
        otrs::Catalog catalog(m_wire); // knows nothing yet
        return CatalogReading{catalog, *context(), body}.rows();
    }

private:
    Rows session(const QJsonObject &body)
    {
        const auto got = valueOf<otrs::Session>([&](auto then) {
            return m_signIn.login(QStringLiteral("a"), QStringLiteral("b"), {}, context(), then);
        });
        const auto is = [](const QJsonValue &told, const QString &read) {
            return !read.isEmpty() && told.toVariant().toString() == read;
        };
        const QJsonValue me = body.value(QLatin1String("Me"));
        return one(is(body.value(QLatin1String("SessionName")), QString::fromLatin1(got.name))
            && is(body.value(QLatin1String("SessionValue")), QString::fromLatin1(got.value))
            && is(body.value(QLatin1String("ChallengeToken")), QString::fromLatin1(got.challenge))
            && is(body.value(QLatin1String("Settings"))[QLatin1String("Language")], got.language)
            && is(me[QLatin1String("ID")], QString::number(got.me.id))
            && is(me[QLatin1String("UserLogin")], got.me.login)
            && is(me[QLatin1String("FirstName")], got.me.firstName)
            && is(me[QLatin1String("LastName")], got.me.lastName)
            && is(me[QLatin1String("Email")], got.me.email));
    }

    /// The list, and the card of its first ticket.
    Rows tickets(const QJsonObject &body)
    {
        const QJsonArray told = body.value(QLatin1String("Tickets")).toArray();
        const auto page = valueOf<Page<Ticket>>([&](auto then) {
            return m_tickets.list({}, {0, 100}, context(), then);
        });
        Rows rows{told.size(), 0, true};
        for (const Ticket &ticket : page.rows) {
            const bool isWhole = ticket.id > 0 && !ticket.number.isEmpty() && !ticket.queue.name.isEmpty()
                && !ticket.state.name.isEmpty() && !ticket.stateType.isEmpty()
                && !ticket.priority.name.isEmpty() && !ticket.type.name.isEmpty()
                && !ticket.owner.login.isEmpty() && ticket.created.isValid() && ticket.changed.isValid();
            rows.read += isWhole ? 1 : 0;
        }
        if (page.total != body.value(QLatin1String("Count")).toInteger(-1))
            return {};
        if (told.isEmpty())
            return rows;
        const QJsonValue first = told.first();
        const auto card = valueOf<TicketCard>([&](auto then) {
            return m_tickets.card(first[QLatin1String("TicketID")].toInteger(), context(), then);
        });
        rows.promised += 1 + held(first[QLatin1String("Links")]) + held(first[QLatin1String("Watchers")])
            + held(first[QLatin1String("AttachmentAll")]);
        rows.read += (card.ticket == page.rows.value(0) ? 1 : 0) + card.links.size() + card.watchers.size()
            + card.files.size();
        return rows;
    }

    Rows articles(const QJsonObject &body)
    {
        const auto all
            = valueOf<QList<Article>>([&](auto then) { return m_tickets.articles(1, context(), then); });
        Rows rows{0, 0, true};
        for (const auto &told : body.value(QLatin1String("Articles")).toArray())
            rows.promised += 1 + held(told[QLatin1String("Attachments")]);
        for (const Article &article : all) {
            const bool isWhole = article.id > 0 && article.number > 0 && !article.subject.isEmpty()
                && article.created.isValid();
            rows.read += (isWhole ? 1 : 0)
                + std::count_if(article.files.begin(), article.files.end(), [](const Attachment &file) {
                      return file.id > 0 && !file.fileName.isEmpty() && file.size >= 0;
                  });
        }
        return rows;
    }

    QObject *context() { return &m_desk.context; }

    TestServer m_server;
    net::Desk m_desk;
    otrs::Wire m_wire{*m_desk.channel,
        {m_server.url(QStringLiteral("/otrs")), otrs::Route::Rewritten, QStringLiteral("Europe/Moscow")}};
    otrs::SignIn m_signIn{m_wire};
    otrs::Tickets m_tickets{m_wire};
};

} // namespace dd::test
