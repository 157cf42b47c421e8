// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/hubex/assets.h"
#include "backends/hubex/authenticator.h"
#include "backends/hubex/dictionaries.h"
#include "backends/hubex/files.h"
#include "backends/hubex/people.h"
#include "backends/hubex/signin.h"
#include "backends/hubex/tasks.h"
#include "tests/net/fixture.h"
#include "tests/support/asking.h"

using namespace dd;
using test::outcomeOf;
using test::Reply;
using test::Seen;

/// What goes out on the wire, where another way would be answered too, and wrongly.
class tst_wire : public QObject {
    Q_OBJECT

    struct Place {
        test::TestServer server;
        net::Desk desk;
        hubex::Wire wire{*desk.channel, {server.url(QStringLiteral("/fsm")), 5}};
    };

private Q_SLOTS:
    void countsTheWayThatKnowsTheFilter_data()
    {
        QTest::addColumn<QString>("list");
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QByteArray>("verb");
        const auto row = [](const char *list, const char *filter, const char *verb) {
            QTest::addRow("%s by %s", list, filter)
                << QString::fromLatin1(list) << QString::fromLatin1(filter) << QByteArray(verb);
        };
        row("tasks", "taskStageID", "HEAD");
        row("tasks", "lastModifiedFrom", "GET");
        row("people", "isTechnician", "HEAD");
        row("people", "isOnShift", "GET");
        row("people", "needForAllowedTasks", "GET");
        row("people", "searchText", "GET");
        row("assets", "contactID", "HEAD");
        row("assets", "companyID", "GET");
        row("assets", "isDeleted", "GET");
        row("assets", "", "GET"); // without the deleted ones, as ever
        row("assets", "searchText", "GET");
    }

    void countsTheWayThatKnowsTheFilter()
    {
        QFETCH(QString, list);
        QFETCH(QString, filter);
        QFETCH(QByteArray, verb);
        Place place;
        place.server.setHandler([](const Seen &seen) {
            // HEAD takes no notice of what it does not know.
            const QByteArray total = seen.method == "HEAD" ? "items=0-0/500" : "items=1-1/7";
            return Reply{seen.method == "HEAD" ? 200 : 206, R"({"1":{"id":1}})", {{"Content-Range", total}}};
        });
        Query query;
        if (!filter.isEmpty())
            query.values.insert(QStringLiteral("isDeleted"), {QStringLiteral("any")});
        if (filter == QLatin1String("searchText"))
            query.text = QStringLiteral("1");
        else if (!filter.isEmpty())
            query.values.insert(filter, {QStringLiteral("1")});
        const Result<qint64> total = outcomeOf<qint64>([&](auto then) {
            QObject *context = &place.desk.context;
            if (list == QLatin1String("tasks"))
                return hubex::Tasks(place.wire).total(query, context, then);
            if (list == QLatin1String("people"))
                return hubex::People(place.wire).total(query, context, then);
            return hubex::Assets(place.wire).total(query, context, then);
        });
        QVERIFY(total);
        QCOMPARE(total.value(), verb == "HEAD" ? 500 : 7);
        QCOMPARE(place.server.count(), 1);
        QCOMPARE(place.server.seen().first().method, verb);
        QVERIFY(place.server.seen().first().target.contains(filter.toLatin1()));
    }

    void logsIn_data()
    {
        QTest::addColumn<QString>("password");
        QTest::addColumn<bool>("decodes");
        QTest::addColumn<int>("tries");
        QTest::newRow("plain") << QStringLiteral("right") << false << 1;
        QTest::newRow("%, taken as it is") << QStringLiteral("50%20off") << false << 1;
        QTest::newRow("%, taken apart") << QStringLiteral("50%20off") << true << 2;
        QTest::newRow("+, taken apart") << QStringLiteral("a+b") << true << 2;
        QTest::newRow("Cyrillic") << QStringLiteral("пароль") << true << 1;
        QTest::newRow("wrong") << QStringLiteral("wrong") << true << 1;
        QTest::newRow("wrong, with %") << QStringLiteral("wrong%") << true << 2;
    }

    void logsIn()
    {
        QFETCH(QString, password);
        QFETCH(bool, decodes);
        QFETCH(int, tries);
        const bool isRight = !password.startsWith(QLatin1String("wrong"));
        Place place;
        place.server.setHandler([&](const Seen &seen) {
            QByteArray pair = QByteArray::fromBase64(seen.headers.value("authorization").mid(6));
            if (decodes)
                pair = QByteArray::fromPercentEncoding(pair.replace('+', ' '));
            const bool knows = isRight && pair == "anna:" + password.toUtf8();
            return knows ? Reply{200, R"({"access_token":"a","expires_in":1800})"}
                         : Reply{401, R"([{"code":"AuthenticationFailed","message":"No"}])"};
        });
        const auto answer = outcomeOf<hubex::LoginAnswer>([&](auto then) {
            return hubex::SignIn(place.wire)
                .login(QStringLiteral("anna"), password, &place.desk.context, then);
        });
        QCOMPARE(bool(answer), isRight);
        if (!isRight)
            QCOMPARE(answer.error().kind, ErrorKind::SignInRefused);
        QCOMPARE(place.server.count(), tries);
    }

    void theStorageHostKnowsNoSession_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<ErrorKind>("kind");
        // Not "sign in again", and not "check the server address".
        QTest::newRow("the link has run out") << 401 << QByteArray("expired") << ErrorKind::Forbidden;
        QTest::newRow("the file is gone")
            << 404 << QByteArray("<html><h1>Not Found</h1></html>") << ErrorKind::NotFound;
    }

    void theStorageHostKnowsNoSession()
    {
        QFETCH(const int, status);
        QFETCH(const QByteArray, body);
        QFETCH(const ErrorKind, kind);
        test::TestServer storage;
        storage.setHandler([&](const Seen &) { return Reply{status, body}; });
        Place place;
        place.server.setHandler([&](const Seen &) {
            return Reply{303, {}, {{"Location", storage.url().toEncoded()}}};
        });
        Attachment file;
        file.id = 5;
        const auto bytes = outcomeOf<QByteArray>([&](auto then) {
            return hubex::Files(place.wire).content(hubex::FileOf::Task, 1, file, &place.desk.context, then);
        });
        QVERIFY(!bytes);
        QCOMPARE(bytes.error().kind, kind);
        // HubEx itself is another matter.
        place.server.setHandler([](const Seen &) { return Reply{401}; });
        const auto own = outcomeOf<QByteArray>([&](auto then) {
            return hubex::Files(place.wire).content(hubex::FileOf::Task, 1, file, &place.desk.context, then);
        });
        QCOMPARE(own.error().kind, ErrorKind::NotSignedIn);
    }

    void anEarlyRenewalThatFailsEndsNothing_data()
    {
        using Why = net::Authenticator::Why;
        QTest::addColumn<int>("status");
        QTest::addColumn<Why>("why");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("ahead, and the server fails") << 500 << Why::Ahead << ErrorKind::None;
        QTest::newRow("ahead, and refused") << 401 << Why::Ahead << ErrorKind::NotSignedIn;
        QTest::newRow("the session is dead, and the server fails")
            << 500 << Why::Dead << ErrorKind::ServerFailed;
    }

    void anEarlyRenewalThatFailsEndsNothing()
    {
        QFETCH(int, status);
        QFETCH(net::Authenticator::Why, why);
        QFETCH(ErrorKind, kind);
        Place place;
        place.server.setHandler([&](const Seen &) { return Reply{status, "{}"}; });
        hubex::Tokens tokens;
        tokens.access = "alive";
        tokens.accessTill = QDateTime::currentDateTimeUtc().addSecs(250);
        tokens.refresh = "refresh";
        hubex::Authenticator authenticator(place.wire, tokens, {});
        QList<ErrorKind> kinds;
        connect(&authenticator, &net::Authenticator::renewed, this, [&kinds](const Result<Done> &outcome) {
            kinds << (outcome ? ErrorKind::None : outcome.error().kind);
        });
        authenticator.renew(why);
        QTRY_COMPARE(kinds, QList<ErrorKind>{kind});
        QCOMPARE(authenticator.tokens().access, QByteArray("alive"));
        QVERIFY(!authenticator.shouldRenew()); // not again with the very next request
    }

    void offersNobodyWhoLeft_data()
    {
        QTest::addColumn<Choices>("of");
        QTest::addColumn<bool>("asksFor");
        QTest::newRow("people") << Choices::Users << true;
        QTest::newRow("assets") << Choices::Assets << true;
        QTest::newRow("contacts") << Choices::Contacts << true;
        QTest::newRow("skills") << Choices::Skills << true;
        QTest::newRow("roles") << Choices::Roles << true;
        QTest::newRow("stages, which know no such thing") << Choices::Stages << false;
    }

    void offersNobodyWhoLeft()
    {
        QFETCH(Choices, of);
        QFETCH(bool, asksFor);
        Place place;
        place.server.setHandler([](const Seen &) {
            return Reply{
                200, R"({"1":{"id":1,"name":"a"},"2":{"id":2,"name":"b","deleted":"2025-01-01T00:00:00"}})"};
        });
        hubex::Dictionaries dictionaries(place.wire);
        const auto choices = outcomeOf<QList<Coloured>>(
            [&](auto then) { return dictionaries.choices(of, QString(), &place.desk.context, then); });
        QVERIFY(choices);
        QCOMPARE(choices->size(), asksFor ? 1 : 2);
        QCOMPARE(place.server.seen().first().target.contains("isDeleted=false"), asksFor);
    }

    void saysWhereAnAssetOfferedStands()
    {
        Place place;
        place.server.setHandler([](const Seen &) {
            return Reply{200, R"({"7":{"id":7,"name":"Floor 1","serialNumber":"SN-7",
                "path":[{"id":1,"name":"Office"},{"id":2,"name":"Block A"},{"id":7,"name":"Floor 1"}]},
                "8":{"id":8,"name":"Floor 1"}})"};
        });
        hubex::Dictionaries dictionaries(place.wire);
        const auto choices = outcomeOf<QList<Coloured>>([&](auto then) {
            return dictionaries.choices(Choices::Assets, QString(), &place.desk.context, then);
        });
        QVERIFY(choices);
        QCOMPARE(choices->first().name, QStringLiteral("Floor 1"));
        QCOMPARE(choices->first().detail, QStringLiteral("SN-7 \u00b7 Office \u203a Block A"));
        QCOMPARE(choices->last().detail, QString());
        QVERIFY(place.server.seen().first().target.contains("includePath=true"));
    }

    void offersNoMoreThanItSays_data()
    {
        QTest::addColumn<Choices>("of");
        QTest::newRow("assets, of which the server knows not who was deleted") << Choices::Assets;
        QTest::newRow("companies, which know no ranges") << Choices::Companies;
    }

    void offersNoMoreThanItSays()
    {
        QFETCH(Choices, of);
        Place place;
        place.server.setHandler([](const Seen &) {
            QByteArray rows;
            for (int id = 1; id <= 2 * choicesAtOnce; ++id)
                rows += (rows.isEmpty() ? "\"" : ",\"") + QByteArray::number(id) + "\":{\"name\":\"a\""
                    + (id % 3 ? "}" : ",\"deleted\":\"2025-01-01T00:00:00\"}");
            return Reply{200, '{' + rows + '}'};
        });
        hubex::Dictionaries dictionaries(place.wire);
        const auto choices = outcomeOf<QList<Coloured>>(
            [&](auto then) { return dictionaries.choices(of, QString(), &place.desk.context, then); });
        QVERIFY(choices);
        QCOMPARE(choices->size(), choicesAtOnce);
    }

    void keepsWhatIsSmallUntilARefresh()
    {
        Place place;
        auto dictionaries = std::make_unique<hubex::Dictionaries>(place.wire);
        const auto ask = [&] {
            return outcomeOf<QList<Coloured>>([&](auto then) {
                return dictionaries->choices(Choices::Stages, QString(), &place.desk.context, then);
            });
        };
        QVERIFY(ask() && ask());
        QCOMPARE(place.server.count(), 1);
        dictionaries->refresh();
        QVERIFY(ask());
        QCOMPARE(place.server.count(), 2);
        // The dictionaries die first; their answer still comes.
        dictionaries->refresh();
        const auto orphan = outcomeOf<QList<Coloured>>([&](auto then) {
            net::Load load = dictionaries->choices(Choices::Stages, QString(), &place.desk.context, then);
            dictionaries.reset();
            return load;
        });
        QVERIFY(orphan);
    }
};

QTEST_GUILESS_MAIN(tst_wire)
#include "tst_wire.moc"
