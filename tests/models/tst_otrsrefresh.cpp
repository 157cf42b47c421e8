// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/faults.h"
#include "models/lists.h"
#include "models/places.h"
#include "otrsdesk.h"

using namespace dd;
using namespace dd::models;
using namespace dd::test;
using namespace Qt::Literals::StringLiterals;
using session::ConnectionState;

/// What a refresh asks an OTRS server for again, and what it leaves alone; and that "reconnect" asks at all.
class tst_OtrsRefresh : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<demo::OtrsServer> m_server;
    std::unique_ptr<Home> m_home;
    session::OtrsConnection *m_connection = nullptr;
    QObject m_context;

    int asked(const QString &method) { return m_server->server().requestCount(u"/otrs/api/"_s + method); }
    void setFaults(const QString &faults) { m_server->server().setFaults(*demo::Faults::parse(faults, 1)); }

    /// Reads services and rights, which no list shows.
    void readTheRest()
    {
        int came = 0;
        const auto count = [&came](const auto &answer) { came += answer ? 1 : 0; };
        const net::Load services = m_connection->catalog().services(&m_context, count);
        const net::Load slas = m_connection->catalog().slas(&m_context, count);
        QTRY_COMPARE_WITH_TIMEOUT(came, 2, 20'000);
    }

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<demo::OtrsServer>(withTickets(40));
        QVERIFY(m_server->listen());
        m_home = std::make_unique<Home>();
        m_connection = signIn(*m_home, *m_server);
        QVERIFY(m_connection);
        QTRY_COMPARE_WITH_TIMEOUT(m_connection->state(), ConnectionState::Online, 20'000);
        readTheRest();
    }
    void cleanup()
    {
        m_home.reset();
        m_server.reset();
    }

    void refreshingTheAgentsAsksForAgents()
    {
        std::unique_ptr<ListModel> list(makeList(*m_connection, Kind::Person, nullptr));
        list->setQuery({});
        QTRY_COMPARE_WITH_TIMEOUT(list->state(), ListModel::State::Ready, 20'000);
        const int agents = asked(u"users/getUserList"_s);
        list->refresh();
        QTRY_COMPARE_WITH_TIMEOUT(asked(u"users/getUserList"_s), agents + 1, 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(!list->isRefreshing(), 20'000);
        readTheRest();
        QCOMPARE(asked(u"services/getServiceList"_s), 1);
        QCOMPARE(asked(u"sla/getSLAList"_s), 1);
    }

    void refreshingThePlacesAsksForViewsAndQueues()
    {
        Places places(m_home->connections, m_home->views);
        QTRY_VERIFY_WITH_TIMEOUT(
            places.indexOf(m_connection->account().id, u"ticket.view.-3"_s).isValid(), 20'000);
        const int views = asked(u"filters/getTicketViews"_s);
        const int queues = asked(u"queues/getQueueList"_s);
        places.refresh(m_connection->account().id);
        QTRY_COMPARE_WITH_TIMEOUT(asked(u"filters/getTicketViews"_s), views + 1, 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(asked(u"queues/getQueueList"_s), queues + 1, 20'000);
        readTheRest();
        QCOMPARE(asked(u"services/getServiceList"_s), 1);
        QCOMPARE(asked(u"sla/getSLAList"_s), 1);
    }

    void whatIsReadIsReadInEveryListAndCount_data()
    {
        QTest::addColumn<bool>("byArticle"); // the last article makes the ticket read
        QTest::newRow("the ticket") << false;
        QTest::newRow("its articles") << true;
    }

    void whatIsReadIsReadInEveryListAndCount()
    {
        QFETCH(bool, byArticle);
        Query unread;
        unread.values.insert(u"ViewID"_s, {u"-5"_s});
        const std::unique_ptr<ListModel> all(makeList(*m_connection, Kind::Ticket, nullptr));
        const std::unique_ptr<ListModel> some(makeList(*m_connection, Kind::Ticket, nullptr));
        all->setQuery({});
        some->setQuery(unread);
        QTRY_VERIFY_WITH_TIMEOUT(all->rowCount() > 0 && some->rowCount() > 1, 20'000);
        Places places(m_home->connections, m_home->views);
        places.setExpanded(places.index(0, 0), true);
        places.setExpanded(places.indexOf(Kind::Ticket), true);
        const auto count = [&] {
            return places.indexOf(m_connection->account().id, u"ticket.view.-5"_s).data(Places::CountRole);
        };
        QTRY_COMPARE_WITH_TIMEOUT(count().toLongLong(), some->total(), 20'000);
        const qint64 before = some->total();
        const ItemKey ticket = some->keyAt(0);
        const auto isBold = [&ticket](const ListModel &list) {
            return list.index(list.rowOf(ticket), 0).data(UnreadRole).toBool();
        };
        QVERIFY(isBold(*all) && isBold(*some));

        if (byArticle) {
            QList<Article> articles;
            const net::Load load = m_connection->tickets().articles(
                ticket.id, &m_context, [&articles](const auto &answer) { articles = answer.value(); });
            QTRY_VERIFY_WITH_TIMEOUT(!articles.isEmpty(), 20'000);
            for (const Article &article : std::as_const(articles)) {
                QObject reader; // gone before the answer is here
                m_connection->markArticleSeen(
                    ticket.id, article.id, &reader, [](const Result<Done> &) { QFAIL("nobody is there"); });
            }
        } else {
            m_connection->markTicketSeen(ticket.id);
        }
        QTRY_VERIFY_WITH_TIMEOUT(!isBold(*all) && !isBold(*some), 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(count().toLongLong(), before - 1, 20'000);
        QCOMPARE(some->rowOf(ticket), 0); // it stays until the list is asked for anew
    }

    void reconnectingAsksTheServer()
    {
        const QString rights = u"users/getUserPermissions"_s;
        m_connection->open(); // now the rights are known
        QTRY_COMPARE_WITH_TIMEOUT(asked(rights), 1, 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(m_connection->state(), ConnectionState::Online, 20'000);
        setFaults(u"drop-before"_s);
        m_connection->open();
        QTRY_COMPARE_WITH_TIMEOUT(m_connection->state(), ConnectionState::Offline, 20'000);
        QList<ConnectionState> states;
        QObject watcher;
        connect(m_connection, &session::Connection::stateChanged, &watcher,
            [this, &states] { states << m_connection->state(); });
        const int before = asked(rights);
        m_connection->open(); // what was known says nothing about now
        QTRY_VERIFY_WITH_TIMEOUT(asked(rights) > before, 20'000);
        QVERIFY(!states.contains(ConnectionState::Online));
        setFaults({});
        m_connection->open();
        QTRY_COMPARE_WITH_TIMEOUT(m_connection->state(), ConnectionState::Online, 20'000);
    }

    void aServerThatAnswersWithErrorsStaysOffline()
    {
        setFaults(u"500,path=/otrs/api/users/getUserPermissions"_s);
        m_connection->open();
        QTRY_COMPARE_WITH_TIMEOUT(m_connection->state(), ConnectionState::Offline, 20'000);
        QCOMPARE(m_connection->lastError().kind, ErrorKind::ServerFailed);
        QList<ConnectionState> states;
        QObject watcher;
        connect(m_connection, &session::Connection::stateChanged, &watcher,
            [this, &states] { states << m_connection->state(); });
        // Not online for the moment between an answer and the look into it: every list would be read anew.
        m_connection->open();
        int came = 0;
        const net::Load later = m_connection->tickets().total(
            {}, &m_context, [&came](const Result<qint64> &) { ++came; }, net::Priority::Background);
        QTRY_COMPARE_WITH_TIMEOUT(came, 1, 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(asked(u"users/getUserPermissions"_s), 2, 20'000);
        QVERIFY(!states.contains(ConnectionState::Online));
        setFaults({});
        m_connection->open();
        QTRY_COMPARE_WITH_TIMEOUT(m_connection->state(), ConnectionState::Online, 20'000);
    }
};

QTEST_GUILESS_MAIN(tst_OtrsRefresh)
#include "tst_otrsrefresh.moc"
