// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/hubex/assets.h"
#include "backends/hubex/people.h"
#include "backends/hubex/tasks.h"
#include "tests/net/fixture.h"
#include "tests/support/asking.h"

#include <QUrlQuery>

using namespace dd;
using namespace dd::test;

namespace {

/// Assets 1 to 260: the first ten have no parent, 11 to 20 one that this user may not see, the others
/// asset 1.
struct Assets {
    enum class MinusOne { Roots, Everything };

    Assets()
    {
        policy.setProxy(net::ProxyMode::None);
        server.setHandler([this](const Seen &seen) { return answer(seen); });
    }

    static qint64 parentOf(qint64 id) { return id <= 10 ? 0 : id <= 20 ? 900 + id : 1; }

    Reply answer(const Seen &seen)
    {
        const QUrl url = QUrl::fromEncoded(seen.target);
        asked << url.path().mid(5);
        const QUrlQuery query(url);
        const bool isRootCall = url.path().endsWith(QLatin1String("/root"));
        if (isRootCall && !hasRootCall)
            return {404, ""};
        const QString parent = query.queryItemValue(QStringLiteral("parentID"));
        const bool onlyRoots = isRootCall || (parent == QLatin1String("-1") && minusOne == MinusOne::Roots);
        QList<qint64> ids;
        for (qint64 id = 1; id <= count; ++id) {
            if (!onlyRoots || id <= visibleRoots)
                ids << id;
        }
        const QList<QByteArray> range = seen.headers.value("range").mid(6).split('-');
        const qsizetype from = range.value(0).toLongLong();
        const qsizetype till
            = std::min<qsizetype>({range.value(1).toLongLong(), ids.size(), from - 1 + most});
        QByteArray body = "{";
        for (qsizetype i = from - 1; i < till; ++i) {
            const QByteArray number = QByteArray::number(ids.at(i));
            body += (i >= from ? ",\"" : "\"") + number + "\":{\"id\":" + number;
            if (parentOf(ids.at(i)) != 0)
                body += ",\"parentID\":" + QByteArray::number(parentOf(ids.at(i)));
            if (ids.at(i) == deleted)
                body += ",\"deleted\":\"2026-01-01T00:00:00\"";
            body += '}';
        }
        return {206, body + '}',
            {{"Content-Range",
                "items=" + QByteArray::number(from) + '-' + QByteArray::number(till) + '/'
                    + QByteArray::number(ids.size())}}};
    }

    Page<Asset> roots(Span span)
    {
        std::optional<Page<Asset>> page;
        QObject context;
        const net::Load load = assets.children(0, span, &context,
            [&page](const Result<Page<Asset>> &answer) { page = answer ? *answer : Page<Asset>(); });
        return QTest::qWaitFor([&page] { return page.has_value(); }) ? *page : Page<Asset>();
    }
    static QList<qint64> ids(const Page<Asset> &page)
    {
        QList<qint64> all;
        for (const Asset &asset : page.rows)
            all << asset.id;
        return all;
    }

    TestServer server;
    MinusOne minusOne = MinusOne::Roots;
    bool hasRootCall = true;
    qint64 count = 260;
    qint64 visibleRoots = 20;
    qint64 deleted = 0;
    qsizetype most = 1000; ///< rows it grants at once
    QStringList asked;
    net::NetworkPolicy policy;
    net::ExchangeLog log;
    net::Channel channel{QStringLiteral("test"), policy, log, net::RateBudget{}};
    hubex::Assets assets{hubex::Wire{channel, {server.url(QStringLiteral("/fsm")), 5}}};
};

/// The talk about a task, a page at a time.
struct Place {
    net::Desk desk;
    TestServer server;
    QList<QByteArray> asked; ///< Ranges

    void handle(const std::function<Reply(int from, int till)> &page)
    {
        server.setHandler([this, page](const Seen &seen) {
            asked << seen.headers.value("range");
            const QList<QByteArray> range = asked.last().mid(6).split('-');
            return page(range.value(0).toInt(), range.value(1).toInt());
        });
    }

    std::optional<QList<Message>> talk()
    {
        const hubex::Tasks tasks(hubex::Wire{*desk.channel, {server.url(QStringLiteral("/fsm")), 5}});
        const auto answer
            = outcomeOf<QList<Message>>([&](auto then) { return tasks.messages(7, &desk.context, then); });
        return answer ? std::optional(answer.value()) : std::nullopt;
    }
};

} // namespace

/// Lists as the server hands them out: where its contract is open, and where it gives less than was asked
/// for.
class tst_lists : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rootsAreWhoHaveNoVisibleParent_data()
    {
        QTest::addColumn<bool>("everything");
        QTest::addColumn<bool>("rootCall");
        QTest::addColumn<int>("roots");
        QTest::newRow("-1 means the roots") << false << true << 20;
        QTest::newRow("-1 means everything") << true << true << 20;
        // Then nothing tells a hidden parent from a visible one.
        QTest::newRow("-1 means everything, and the old call is gone") << true << false << 10;
    }
    void rootsAreWhoHaveNoVisibleParent()
    {
        QFETCH(const bool, everything);
        QFETCH(const bool, rootCall);
        QFETCH(const int, roots);
        Assets server;
        server.minusOne = everything ? Assets::MinusOne::Everything : Assets::MinusOne::Roots;
        server.hasRootCall = rootCall;
        QList<qint64> found;
        qint64 next = 0;
        for (int pages = 0; pages < 30; ++pages) {
            const Page<Asset> page = server.roots({next, 15});
            found << Assets::ids(page);
            next = page.next();
            if (next >= page.total)
                break;
        }
        QList<qint64> expected;
        for (qint64 id = 1; id <= roots; ++id)
            expected << id;
        QCOMPARE(found, expected);
    }

    void findsOutOnlyOnce()
    {
        Assets server;
        server.roots({0, 10});
        QCOMPARE(server.asked.size(), 2);
        server.roots({10, 10});
        QCOMPARE(server.asked.size(), 3);
        Assets other;
        other.minusOne = Assets::MinusOne::Everything;
        other.roots({0, 10});
        other.asked.clear();
        other.roots({10, 10});
        QCOMPARE(other.asked, QStringList{QStringLiteral("ES/Assets/root")});
    }

    void aShortListNeedsNoSecondQuestion()
    {
        for (const auto minusOne : {Assets::MinusOne::Roots, Assets::MinusOne::Everything}) {
            Assets server;
            server.minusOne = minusOne;
            server.count = 40;
            const Page<Asset> page = server.roots({0, 100});
            QCOMPARE(page.rows.size(), 20);
            QCOMPARE(page.total, 20);
            QCOMPARE(page.next(), 20);
            QCOMPARE(server.asked.size(), 1);
        }
    }

    void theNextPageBeginsWhereTheServerStopped()
    {
        Assets server;
        server.most = 7;
        server.deleted = 3;
        const Page<Asset> page = server.roots({0, 10});
        QCOMPARE(page.rows.size(), 6);
        QCOMPARE(page.next(), 7);
        QCOMPARE(page.total, 20);
    }

    void tellsWhatWentWrong()
    {
        Assets server;
        server.server.setHandler([](const Seen &) { return Reply{403, "[]"}; });
        std::optional<ErrorKind> kind;
        const net::Load load
            = server.assets.children(0, {0, 10}, this, [&kind](const Result<Page<Asset>> &answer) {
                  kind = answer ? ErrorKind::None : answer.error().kind;
              });
        QTRY_COMPARE(kind.value_or(ErrorKind::None), ErrorKind::Forbidden);
    }

    void theCallerOrTheSessionGoesFirst()
    {
        auto server = std::make_unique<Assets>();
        server->minusOne = Assets::MinusOne::Everything;
        for (int step = 1; step <= 3; ++step) {
            auto caller = std::make_unique<QObject>();
            bool told = false;
            server->asked.clear();
            server->server.setHandler([&server, step](const Seen &seen) {
                const Reply reply = server->answer(seen);
                return server->asked.size() < step ? reply : Reply::doing(Reply::Act::Stall);
            });
            const hubex::Assets fresh(
                hubex::Wire{server->channel, {server->server.url(QStringLiteral("/fsm")), 5}});
            const net::Load load = fresh.children(
                0, {0, 10}, caller.get(), [&told](const Result<Page<Asset>> &) { told = true; });
            QTRY_COMPARE(server->asked.size(), step);
            caller.reset();
            QTRY_VERIFY(!load.running());
            QVERIFY(!told);
        }
        std::optional<ErrorKind> kind;
        const net::Load load
            = server->assets.children(0, {0, 10}, this, [&kind](const Result<Page<Asset>> &answer) {
                  kind = answer ? ErrorKind::None : answer.error().kind;
              });
        server->channel.close();
        QTRY_COMPARE(kind.value_or(ErrorKind::None), ErrorKind::SessionClosed);
    }

    void aLongTalkIsReadToItsEnd_data()
    {
        QTest::addColumn<bool>("counted");
        QTest::addColumn<bool>("growing");
        QTest::addColumn<int>("pages");
        QTest::newRow("counted") << true << false << 5;
        QTest::newRow("the server tells no total") << false << false << 3;
        QTest::newRow("somebody writes meanwhile") << true << true << 5;
    }

    /// A list of a card is wanted whole, and without a Range it would be cut (contract 1.5).
    void aLongTalkIsReadToItsEnd()
    {
        QFETCH(const bool, counted);
        QFETCH(const bool, growing);
        QFETCH(const int, pages);
        Place place;
        int written = 1203;
        place.handle([&](int from, int till) {
            if (counted)
                till = std::min(till, from + 299); // it grants 300
            till = std::min(till, written);
            QByteArray body;
            for (int i = from; i <= till; ++i) // the newest first
                body += (body.isEmpty() ? "[{\"id\":" : ",{\"id\":") + QByteArray::number(written + 1 - i)
                    + ",\"message\":\"m\"}";
            const QByteArray total = counted ? QByteArray::number(written) : "*";
            written += growing ? 1 : 0;
            return Reply{206, body + ']',
                {{"Content-Range",
                    "items=" + QByteArray::number(from) + '-' + QByteArray::number(till) + '/' + total}}};
        });
        const std::optional<QList<Message>> talk = place.talk();
        QVERIFY(talk);
        QCOMPARE(talk->size(), 1203); // who writes later comes with the next refresh
        for (qsizetype i = 0; i < talk->size(); ++i)
            QCOMPARE(talk->at(i).id, i + 1); // oldest first, each once
        QCOMPARE(place.asked.size(), pages);
        QCOMPARE(place.asked.at(1), counted ? QByteArray("items=301-800") : QByteArray("items=501-1000"));
    }

    void aTalkWithoutEndIsNotFollowed_data()
    {
        QTest::addColumn<QByteArray>("rows");
        QTest::newRow("nothing") << QByteArray("[]");
        QTest::newRow("one at a time") << QByteArray(R"([{"id":1,"message":"m"}])");
    }

    void aTalkWithoutEndIsNotFollowed()
    {
        QFETCH(const QByteArray, rows);
        Place place;
        place.handle([&](int from, int till) {
            return Reply{206, rows,
                {{"Content-Range",
                    "items=" + QByteArray::number(from) + '-' + QByteArray::number(till) + "/1000000000"}}};
        });
        QVERIFY(place.talk());
        QCOMPARE(place.asked.size(), 40);
    }

    void peopleBeginAtTheAlphabetsBeginning()
    {
        Assets server;
        const hubex::People people(
            hubex::Wire{server.channel, {server.server.url(QStringLiteral("/fsm")), 5}});
        const auto directionFor = [&](const Query &query) {
            bool answered = false;
            const net::Load load = people.list(
                query, {0, 10}, this, [&answered](const Result<Page<Person>> &) { answered = true; });
            if (!QTest::qWaitFor([&answered] { return answered; }))
                return QString();
            return QUrlQuery(QUrl::fromEncoded(server.server.seen().last().target))
                .queryItemValue(QStringLiteral("sortDirection"));
        };
        // By full name, and descending unless told otherwise (contract 5.1): 1 is ascending.
        QCOMPARE(directionFor({}), QStringLiteral("1"));
        Query query;
        query.sortKey = QStringLiteral("2");
        QCOMPARE(directionFor(query), QStringLiteral("2"));
        query.ascending = true;
        QCOMPARE(directionFor(query), QStringLiteral("1"));
        // By name in both ways, under no key: UserOrderBy may not list it.
        query.sortKey = QLatin1String(hubex::People::nameOrder);
        QCOMPARE(directionFor(query), QStringLiteral("1"));
        query.ascending = false;
        QCOMPARE(directionFor(query), QStringLiteral("2"));
        QVERIFY(!server.server.seen().last().target.contains("orderBy"));
    }
};

QTEST_GUILESS_MAIN(tst_lists)
#include "tst_lists.moc"
