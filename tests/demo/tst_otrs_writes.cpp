// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "otrsfixture.h"

#include <QTest>

using namespace dd::demo;
using namespace Qt::Literals::StringLiterals;
using dd::test::OtrsDesk;

/// What writing leaves behind on the demo help desk, side effects included (contract 4 and 6).
class tst_otrs_writes : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<OtrsDesk> m_desk;

    QJsonObject ask(const QString &method, const QJsonObject &parameters)
    {
        return m_desk->ask(u"tickets/"_s + method, parameters);
    }
    QString write(const QString &method, QJsonObject parameters, int ticket)
    {
        parameters.insert(u"TicketID"_s, ticket);
        const QJsonObject answer = ask(method, parameters);
        return answer.value("Response"_L1) == "OK"_L1 ? u"OK"_s : answer.value("Message"_L1).toString();
    }
    QJsonValue row(int ticket) { return ask(u"getTicketList"_s, {{u"TicketID"_s, ticket}})["Tickets"_L1][0]; }
    /// An open ticket in the first line, locked by this agent.
    int ticketOf(int owner, int lock = 2)
    {
        otrs::State &state = m_desk->engine.state();
        otrs::Ticket ticket;
        ticket.id = state.nextTicketId();
        ticket.number = state.nextTicketNumber();
        ticket.title = u"Printer"_s;
        ticket.queueId = 8;
        ticket.stateId = 4;
        ticket.ownerId = owner;
        ticket.lockId = lock;
        ticket.created = ticket.changed = state.now() - 60;
        state.addTicket(ticket);
        return ticket.id;
    }

private Q_SLOTS:
    void init()
    {
        DemoOptions options;
        options.tickets = 20;
        m_desk = std::make_unique<OtrsDesk>(options);
        m_desk->signIn();
    }

    void whatIsWrittenIsRead()
    {
        const int ticket = ticketOf(2);
        QCOMPARE(write(u"updateTitle"_s, {{u"Title"_s, u"Принтер"_s}}, ticket), u"OK"_s);
        QCOMPARE(write(u"updatePriority"_s, {{u"PriorityID"_s, 5}}, ticket), u"OK"_s);
        QCOMPARE(write(u"updatePendingTime"_s, {{u"UntilTimeDateUnix"_s, 1800000000}}, ticket), u"OK"_s);
        QCOMPARE(write(u"updateTicket"_s, {{u"DynamicFields"_s, QJsonObject{{u"Location"_s, u"каб. 9"_s}}}},
                     ticket),
            u"OK"_s);
        const QJsonValue now = row(ticket);
        QCOMPARE(now["Title"_L1].toString(), u"Принтер"_s);
        QCOMPARE(now["Priority"_L1].toString(), u"5 very high"_s);
        QCOMPARE(now["UntilTimeDateUnix"_L1].toInteger(), 1800000000);
        QCOMPARE(now["ChangeBy"_L1].toInt(), 2);
        QCOMPARE(m_desk->engine.state().ticket(ticket)->fields.value(u"Location"_s).toString(), u"каб. 9"_s);
        // What is so already leaves no trace.
        const QString changed = now["ChangedServer"_L1].toString();
        m_desk->passed += 100;
        QCOMPARE(write(u"updateTitle"_s, {{u"Title"_s, u"Принтер"_s}}, ticket), u"OK"_s);
        QCOMPARE(row(ticket)["ChangedServer"_L1].toString(), changed);
    }

    void locksComeAndGo()
    {
        const int closed = ticketOf(2), closedTogether = ticketOf(2), moved = ticketOf(2);
        QCOMPARE(write(u"updateState"_s, {{u"StateID"_s, 2}}, closed), u"OK"_s);
        QCOMPARE(row(closed)["Lock"_L1].toString(), u"unlock"_s);
        QCOMPARE(write(u"updateTicket"_s, {{u"StateID"_s, 2}}, closedTogether), u"OK"_s);
        QCOMPARE(row(closedTogether)["Lock"_L1].toString(), u"lock"_s);
        QCOMPARE(write(u"updateQueue"_s, {{u"QueueID"_s, 9}}, moved), u"OK"_s);
        QCOMPARE(row(moved)["Lock"_L1].toString(), u"unlock"_s);
        const int others = ticketOf(3);
        QCOMPARE(
            write(u"updateState"_s, {{u"StateID"_s, 2}}, others), u"You must be an owner of the ticket"_s);
        QCOMPARE(write(u"updateLock"_s, {{u"Lock"_s, u"lock"_s}}, others), u"OK"_s);
        QCOMPARE(row(others)["Owner"_L1].toString(), u"ivanov"_s);
        const int free = ticketOf(2, 1);
        QCOMPARE(write(u"updateOwner"_s, {{u"NewUserID"_s, 3}}, free), u"OK"_s);
        QCOMPARE(row(free)["Lock"_L1].toString(), u"lock"_s);
        QCOMPARE(row(free)["Responsible"_L1].toString(), u"petrova"_s);
    }

    void updateTicketStoresWhatItCan()
    {
        const int ticket = ticketOf(2);
        QCOMPARE(write(u"updateTicket"_s, {{u"Title"_s, u"new"_s}, {u"TypeID"_s, 99}, {u"PriorityID"_s, 1}},
                     ticket),
            u"The follow parameters wasn't updated: Type"_s);
        QCOMPARE(row(ticket)["Title"_L1].toString(), u"new"_s);
        QCOMPARE(row(ticket)["PriorityID"_L1].toInt(), 1);
    }

    void fieldsThatAreNoMapAreTheServersOwnError()
    {
        const int ticket = ticketOf(2);
        const QJsonObject article{{u"TicketID"_s, ticket}, {u"Subject"_s, u"a"_s}, {u"Body"_s, u"b"_s},
            {u"DynamicFields"_s, QJsonArray{u"Location"_s}}};
        for (const QString &method : {u"createArticle"_s, u"updateTicket"_s})
            QCOMPARE(m_desk->send(u"tickets/"_s + method, article, m_desk->session.toUtf8()).status, 500);
    }

    void anArticleIsFoundAtOnce()
    {
        const int ticket = ticketOf(2);
        const auto found = [this] {
            return ask(u"getTicketList"_s, {{u"FullTextSearch"_s, u"%квазар%"_s}})["Tickets"_L1]
                .toArray()
                .size();
        };
        QCOMPARE(found(), 0);
        const QJsonObject made = ask(u"createArticle"_s,
            {{u"TicketID"_s, ticket}, {u"Subject"_s, u"Заметка"_s}, {u"Body"_s, u"Нашёлся квазар"_s}});
        QCOMPARE(found(), 1);
        const QJsonValue article = ask(u"getArticles"_s, {{u"TicketID"_s, ticket}})["Articles"_L1][0];
        QCOMPARE(article["ArticleID"_L1], made.value("ArticleID"_L1));
        QCOMPARE(article["ArticleType"_L1].toString(), u"note-internal"_s);
        QCOMPARE(article["Seen"_L1].toInt(), 1);
        m_desk->signIn(u"petrova"_s);
        QCOMPARE(row(ticket)["Seen"_L1].toInt(), 0);
        // What was hung on it is found by its name, and comes back as it went.
        const QByteArray bytes = "a,b\n1,2\n";
        const QJsonObject file{{u"Filename"_s, u"смета.csv"_s}, {u"ContentType"_s, u"text/csv"_s},
            {u"Content"_s, QString::fromLatin1(bytes.toBase64())}};
        const QJsonValue told
            = ask(u"createAttachment"_s, {{u"TicketID"_s, ticket}, {u"File"_s, file}})["Attachment"_L1];
        QCOMPARE(told["Filename"_L1].toString(), u"смета.csv"_s);
        QCOMPARE(m_desk
                     ->send(u"tickets/getAttachment"_s,
                         {{u"ArticleID"_s, made.value("ArticleID"_L1)}, {u"FileID"_s, told["FileID"_L1]}},
                         m_desk->session.toUtf8())
                     .body,
            bytes);
        QCOMPARE(
            ask(u"getTicketList"_s, {{u"FullTextSearch"_s, u"%смета%"_s}})["Tickets"_L1].toArray().size(), 1);
    }

    void aTicketMayStayThoughItWasRefused()
    {
        const QJsonObject wanted{{u"Title"_s, u"Новая заявка"_s}, {u"QueueID"_s, 8}, {u"PriorityID"_s, 3},
            {u"Body"_s, u"Текст"_s}};
        const int id = ask(u"createTicket"_s, wanted)["TicketID"_L1].toInt();
        QCOMPARE(row(id)["Title"_L1].toString(), u"Новая заявка"_s);
        QCOMPARE(row(id)["Owner"_L1].toString(), u"ivanov"_s);
        QCOMPARE(row(id)["ArticleCount"_L1].toInt(), 1);
        QJsonObject odd = wanted;
        odd.insert(u"ArticleType"_s, u"Chat"_s);
        const QJsonObject refused = ask(u"createTicket"_s, odd);
        QCOMPARE(refused.value("Message"_L1).toString(), u"Cannot add ticket article"_s);
        QVERIFY(!refused.contains("TicketID"_L1));
        QCOMPARE(row(id + 1)["Title"_L1].toString(), u"Новая заявка"_s);
    }
};

QTEST_APPLESS_MAIN(tst_otrs_writes)
#include "tst_otrs_writes.moc"
