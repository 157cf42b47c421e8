// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/otrs/mapcatalog.h"
#include "backends/otrs/maptickets.h"
#include "backends/otrs/read.h"
#include "replay.h"

#include <QDir>

using namespace dd;

/// What a real server answered is what we must read: every success body without a warning, every error body
/// as its kind.
class tst_recordings : public QObject {
    Q_OBJECT

private:
    struct Case {
        QString verb;
        QString method;
        net::Response response;
        QJsonObject body;
        bool isText = false; ///< the body was no JSON
    };

    std::unique_ptr<test::Replay> m_replay;

    static Case load(const QString &path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return {};
        const QJsonObject all = QJsonDocument::fromJson(file.readAll()).object();
        const QJsonObject answer = all.value(QLatin1String("response")).toObject();
        const QJsonObject request = all.value(QLatin1String("request")).toObject();
        Case one;
        one.verb = request.value(QLatin1String("method")).toString();
        one.method = request.value(QLatin1String("path")).toString().section(QLatin1Char('/'), -1);
        one.response.status = answer.value(QLatin1String("status")).toInt();
        const QJsonObject headers = answer.value(QLatin1String("headers")).toObject();
        for (auto it = headers.begin(); it != headers.end(); ++it)
            one.response.headers.insert(it.key().toLatin1().toLower(), it.value().toString().toUtf8());
        const QJsonValue body = answer.value(QLatin1String("body"));
        one.body = body.toObject();
        one.isText = !body.isObject();
        one.response.body = one.isText ? body.toString().toUtf8() : QJsonDocument(body.toObject()).toJson();
        return one;
    }

    /// Calls that a client for agents must not use (contract 7), and sessions of customers.
    static bool isNotForUs(const QString &name)
    {
        return name.contains(QLatin1String("getTicketDeep")) || name.contains(QLatin1String("getTicket."))
            || name.contains(QLatin1String("getService."))
            || name.contains(QLatin1String("customer-login-flag"));
    }

    /// Answers the client has nothing to ask for: what writing tells, and the services of one customer.
    static bool isAskedByNobody(const Case &one)
    {
        for (const char *writes : {"create", "update", "watch", "setPush"}) {
            if (one.method.startsWith(QLatin1String(writes)))
                return true;
        }
        return one.body.contains(QLatin1String("ServiceTree"))
            || (one.method == QLatin1String("getArticles") && !one.body.contains(QLatin1String("Articles")));
    }

private Q_SLOTS:
    void initTestCase() { m_replay = std::make_unique<test::Replay>(); }
    void cleanupTestCase() { m_replay.reset(); }

    void everyAnswer_data()
    {
        QTest::addColumn<QString>("path");
        const QDir folder(QStringLiteral(DD_TEST_DATA "/otrs"));
        for (const QString &name : folder.entryList({QStringLiteral("*.json")})) {
            if (!isNotForUs(name))
                QTest::newRow(qPrintable(name)) << folder.filePath(name);
        }
    }

    /// Every row that the answer holds is read, by the client's own call for it, and without a complaint.
    void everyAnswer()
    {
        QFETCH(QString, path);
        const Case one = load(path);
        if (otrs::isFile(one.response)) {
            QVERIFY(otrs::fileIn(one.response));
            return;
        }
        Error refusal = otrs::refusalIn(one.response);
        if (refusal) {
            QVERIFY2(one.isText || one.response.status >= 300, "JSON with status 200 was taken for no JSON");
            QVERIFY(!describe(refusal).isEmpty());
            return;
        }
        const auto document = json::Document::parse(one.response.body);
        if (!document) {
            // A HEAD has no body, and two that came packed were recorded without it.
            const bool isPacked = one.response.header("content-encoding") == "gzip";
            QVERIFY2(one.verb == QLatin1String("HEAD") || isPacked, "no JSON");
            QVERIFY(one.response.body.isEmpty());
            return;
        }
        refusal = otrs::refusalIn(one.response, document->root());
        const QString word = document->root()["Response"].text();
        QCOMPARE(bool(refusal), word != QLatin1String("OK"));
        if (refusal) {
            if (word == QLatin1String("ERROR"))
                QCOMPARE(refusal.serverText, document->root()["Message"].text());
            return;
        }
        test::Complaints::listen();
        const test::Rows rows = m_replay->read(one.method, one.body);
        QCOMPARE(test::Complaints::taken(), QStringList());
        QCOMPARE(rows.read, rows.promised);
        QVERIFY2(rows.isKnown || isAskedByNobody(one), "an answer that no call of the client reads");
    }

    /// No sentence of the server falls through: each recorded refusal is what this table says it is.
    void everyRefusalHasItsKind()
    {
        const QMap<QString, ErrorKind> kinds{
            {QStringLiteral("Session invalid"), ErrorKind::NotSignedIn},
            {QStringLiteral("Invalid Challenge Token!"), ErrorKind::NotSignedIn},
            {QStringLiteral("Login failed!"), ErrorKind::SignInRefused},
            {QStringLiteral("No permission"), ErrorKind::Forbidden},
            {QStringLiteral("No ticket"), ErrorKind::NotFound},
            {QStringLiteral("No article!"), ErrorKind::NotFound},
            {QStringLiteral("No attachment!"), ErrorKind::NotFound},
            {QStringLiteral("No CustomerUser"), ErrorKind::NotFound},
            {QStringLiteral("No CustomerUser parameter"), ErrorKind::Invalid},
            {QStringLiteral("Article is incorrect"), ErrorKind::NotFound},
            {QStringLiteral("Ticket is incorrect"), ErrorKind::NotFound},
            {QStringLiteral("Method doesn't exist"), ErrorKind::ServerFailed},
            {QStringLiteral("Please contact the administrator!"), ErrorKind::ServerFailed},
            {QStringLiteral("Bad param request!"), ErrorKind::Invalid},
            {QStringLiteral("Invalid token."), ErrorKind::Invalid},
            {QStringLiteral("No Content,"), ErrorKind::Invalid},
            {QStringLiteral("Pass some fields"), ErrorKind::Invalid},
            {QStringLiteral("Queue is incorrect"), ErrorKind::Invalid},
            {QStringLiteral("Required fields"), ErrorKind::Invalid},
            {QStringLiteral("Token cannot be empty"), ErrorKind::Invalid},
            {QStringLiteral("Already you are an owner"), ErrorKind::Conflict},
            {QStringLiteral("You must be an owner"), ErrorKind::Conflict},
            {QStringLiteral("Cannot "), ErrorKind::Conflict},
            {QStringLiteral("Couldn't "), ErrorKind::Conflict},
            {QStringLiteral("The follow parameters wasn't updated"), ErrorKind::Conflict},
            {QStringLiteral("Article was created but"), ErrorKind::Conflict},
            {QStringLiteral("Ticket was created but"), ErrorKind::Conflict},
            {QStringLiteral("RS4OTRS_Mobile package must be installed!"), ErrorKind::Conflict},
        };
        const QDir folder(QStringLiteral(DD_TEST_DATA "/otrs"));
        int refusals = 0;
        for (const QString &name : folder.entryList({QStringLiteral("*.json")})) {
            const Case one = load(folder.filePath(name));
            const auto document = json::Document::parse(one.response.body);
            if (one.isText || !document || document->root()["Response"].text() != QLatin1String("ERROR"))
                continue;
            ++refusals;
            const Error refusal = otrs::refusalIn(one.response, document->root());
            // The longest beginning that fits: keys are sorted.
            auto row = kinds.upperBound(refusal.serverText);
            while (row != kinds.begin() && !refusal.serverText.startsWith(std::prev(row).key()))
                --row;
            QVERIFY2(row != kinds.begin(), qPrintable(name + QStringLiteral(": ") + refusal.serverText));
            QVERIFY2(refusal.kind == std::prev(row).value(), qPrintable(name));
            QVERIFY2(!describe(refusal).isEmpty(), qPrintable(name));
        }
        QVERIFY(refusals > 150);
    }

    void errorKinds_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<ErrorKind>("kind");
        const auto row = [](const char *name, ErrorKind kind) {
            QTest::newRow(name) << QString::fromLatin1(name) << kind;
        };
        row("auth.login.bad-password", ErrorKind::SignInRefused);
        row("auth.login.too-many-sessions-of-one-agent", ErrorKind::SignInRefused);
        row("session.invalid", ErrorKind::NotSignedIn);
        row("session.missing", ErrorKind::NotSignedIn);
        row("session.expired-idle", ErrorKind::NotSignedIn);
        row("auth.logout.no-session", ErrorKind::NotSignedIn);
        row("customers.getCustomerUser.not-found", ErrorKind::NotFound);
        row("customers.getCustomerUser.no-param", ErrorKind::Invalid);
        row("tickets.getArticles.no-permission", ErrorKind::Forbidden);
        row("tickets.getArticles.ticketid-not-a-number", ErrorKind::NotFound);
        row("tickets.getAttachment.fileid-too-big", ErrorKind::NotFound);
        row("protocol.body-not-json", ErrorKind::Invalid);
        row("protocol.body-json-array", ErrorKind::ServerFailed);
        row("protocol.wrong-prefix", ErrorKind::WrongAddress);
        row("get.long-url-9000-chars", ErrorKind::TooLarge);
        row("failure.database-down.getTicketList", ErrorKind::ServerFailed);
        row("tickets.updateOwner.locked-by-other", ErrorKind::Conflict);
    }

    void errorKinds()
    {
        QFETCH(QString, name);
        QFETCH(ErrorKind, kind);
        const Case one = load(QStringLiteral(DD_TEST_DATA "/otrs/%1.json").arg(name));
        Error refusal = otrs::refusalIn(one.response);
        if (!refusal) {
            const auto document = json::Document::parse(one.response.body);
            QVERIFY(document);
            refusal = otrs::refusalIn(one.response, document->root());
        }
        QCOMPARE(int(refusal.kind), int(kind));
    }

    void sessionInvalidIsNoticed()
    {
        QVERIFY(otrs::saysSessionInvalid(
            load(QStringLiteral(DD_TEST_DATA "/otrs/session.invalid.json")).response));
        QVERIFY(!otrs::saysSessionInvalid(
            load(QStringLiteral(DD_TEST_DATA "/otrs/auth.login.bad-password.json")).response));
    }

    void ticketReadsAsPeopleSeeIt()
    {
        const Case one
            = load(QStringLiteral(DD_TEST_DATA "/otrs/tickets.getTicketList.ticketid-escalated.json"));
        const auto document = json::Document::parse(one.response.body);
        const auto rows = document->root()["Tickets"].rows();
        const Ticket ticket
            = otrs::mapTicket(rows.front().value, otrs::Clocks::of(QStringLiteral("Europe/Moscow")));
        QCOMPARE(ticket.number, QStringLiteral("2026111010000018"));
        QCOMPARE(ticket.queue.name, QStringLiteral("Support::1-я линия"));
        QCOMPARE(ticket.created, QDateTime(QDate(2026, 11, 10), QTime(8, 55, 18), QTimeZone::utc()));
        QCOMPARE(ticket.nextEscalation, QDateTime(QDate(2026, 11, 10), QTime(9, 55, 18), QTimeZone::utc()));
        QVERIFY(ticket.firstResponse.escalated);
        QCOMPARE(ticket.owner.fullName(), QStringLiteral("Johnson Kate"));
        QCOMPARE(ticket.customer.fullName(), QStringLiteral("O'Brien Ирина"));
        QCOMPARE(ticket.lock, Ticket::Lock::Locked);
    }

    void zones_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QTime>("utc");
        QTest::newRow("agent in Moscow")
            << QByteArray("2026-11-22 02:14:49") << QStringLiteral("Europe/Moscow") << QTime(23, 14, 49);
        QTest::newRow("no preference") << QByteArray("2026-11-22 02:14:49") << QString() << QTime(2, 14, 49);
        QTest::newRow("unknown zone")
            << QByteArray("2026-11-22 02:14:49") << QStringLiteral("Mars/Olympus") << QTime(2, 14, 49);
        QTest::newRow("suffix wins") << QByteArray("2026-11-22 02:14:49 (Europe/Moscow)") << QString()
                                     << QTime(23, 14, 49);
    }

    void zones()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, zone);
        QFETCH(QTime, utc);
        const auto document = json::Document::parse("{\"t\":\"" + text + "\"}");
        const json::Value root = document->root();
        QCOMPARE(otrs::Clocks::of(zone).moment(root["t"], root["none"]).time(), utc);
    }

    void brokenSuffixes_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char *text : {"x (", " (", "(", "2026-11-22 02:14:49 (", "2026-11-22 02:14:49 ()"})
            QTest::newRow(text) << QByteArray(text);
    }

    void brokenSuffixes()
    {
        QFETCH(QByteArray, text);
        const auto document = json::Document::parse("{\"t\":\"" + text + "\"}");
        const json::Value root = document->root();
        const QDateTime read = otrs::Clocks().moment(root["t"], root["none"]);
        QCOMPARE(read.isValid(), text.startsWith("2026"));
    }

    void aTicketsAgeSetsTheClocks_data()
    {
        QTest::addColumn<QString>("agentZone");
        QTest::addColumn<QByteArray>("byAgent");
        QTest::addColumn<QByteArray>("byServer");
        // Created 2026-07-01 09:00:00 UTC, changed 2026-12-01 09:30:00 UTC.
        const auto row
            = [](const char *name, const char *zone, const QByteArray &agent, const QByteArray &server) {
                  QTest::newRow(name) << QString::fromLatin1(zone) << agent << server;
              };
        const QByteArray utc("2026-07-01 09:00:00|2026-12-01 09:30:00");
        const QByteArray moscow("2026-07-01 12:00:00|2026-12-01 12:30:00");
        const QByteArray berlin("2026-07-01 11:00:00|2026-12-01 10:30:00");
        const QByteArray nepal("2026-07-01 14:45:00|2026-12-01 15:15:00");
        row("server in UTC", "Europe/Moscow", moscow, utc);
        row("server in Moscow, agent without a preference", "", moscow, moscow);
        row("server in Moscow, agent in Berlin", "Europe/Berlin", berlin, moscow);
        row("summer time on the server", "Europe/Moscow", moscow, berlin);
        row("summer time on both", "Europe/Berlin", berlin, berlin);
        row("quarters of an hour", "", nepal, nepal);
        row("the agent has moved since he signed in", "Europe/Berlin", nepal, moscow);
        row("unknown zone", "Mars/Olympus", moscow, moscow);
        row("old builds tell the zone", "",
            "2026-07-01 12:00:00 (Europe/Moscow)|2026-12-01 12:30:00 (Europe/Moscow)",
            "2026-07-01 12:00:00 (Europe/Moscow)|2026-12-01 12:30:00 (Europe/Moscow)");
    }

    void aTicketsAgeSetsTheClocks()
    {
        QFETCH(QString, agentZone);
        QFETCH(QByteArray, byAgent);
        QFETCH(QByteArray, byServer);
        net::Response response;
        response.headers.insert("date", "Wed, 02 Dec 2026 09:00:07 GMT"); // seven seconds to count the list
        const QDateTime created(QDate(2026, 7, 1), QTime(9, 0), QTimeZone::utc());
        const QDateTime changed(QDate(2026, 12, 1), QTime(9, 30), QTimeZone::utc());
        const qint64 age = created.secsTo(QDateTime(QDate(2026, 12, 2), QTime(9, 0), QTimeZone::utc()));
        const auto member = [](const char *name, const QByteArray &value) {
            return QByteArray("\"") + name + "\":\"" + value + "\",";
        };
        const auto document = json::Document::parse("{" + member("Created", byAgent.split('|').at(0))
            + member("Changed", byAgent.split('|').at(1)) + member("CreatedServer", byServer.split('|').at(0))
            + member("ChangedServer", byServer.split('|').at(1)) + "\"Age\":" + QByteArray::number(age)
            + "}");
        const Ticket ticket = otrs::mapTicket(document->root(), otrs::Clocks::of(agentZone, response));
        QCOMPARE(ticket.created, created);
        QCOMPARE(ticket.changed, changed);
    }

    void aClockGoneWrongSetsNothing_data()
    {
        QTest::addColumn<QByteArray>("date");
        QTest::addColumn<QByteArray>("age");
        QTest::newRow("no Date") << QByteArray() << QByteArray("3600");
        QTest::newRow("days off") << QByteArray("Wed, 09 Dec 2026 10:00:00 GMT") << QByteArray("3600");
        QTest::newRow("no age") << QByteArray("Wed, 02 Dec 2026 10:00:00 GMT") << QByteArray("null");
        QTest::newRow("an age beyond time")
            << QByteArray("Wed, 02 Dec 2026 10:00:00 GMT") << QByteArray("9223372036854775807");
    }

    void aClockGoneWrongSetsNothing()
    {
        QFETCH(QByteArray, date);
        QFETCH(QByteArray, age);
        net::Response response;
        response.headers.insert("date", date);
        const auto document = json::Document::parse(
            R"({"Created":"2026-12-02 09:00:00","CreatedServer":"2026-12-02 09:00:00","Age":)" + age + "}");
        const Ticket ticket = otrs::mapTicket(document->root(), otrs::Clocks::of({}, response));
        QCOMPARE(ticket.created, QDateTime(QDate(2026, 12, 2), QTime(9, 0), QTimeZone::utc()));
    }

    void moments_data()
    {
        QTest::addColumn<QByteArray>("own");
        QTest::addColumn<QByteArray>("twin");
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QString>("utc");
        const auto row
            = [](const char *name, const char *own, const char *twin, const char *zone, const char *utc) {
                  QTest::newRow(name) << QByteArray(own) << QByteArray(twin) << QString::fromLatin1(zone)
                                      << QString::fromLatin1(utc);
              };
        row("server in UTC", "2026-11-22 02:36:46", "2026-11-21 23:36:46", "Europe/Moscow",
            "2026-11-21T23:36:46Z");
        row("server in Moscow", "2026-11-22 02:36:46", "2026-11-22 02:36:46", "Europe/Moscow",
            "2026-11-21T23:36:46Z");
        row("server in Moscow, agent elsewhere", "2026-11-22 04:36:46", "2026-11-22 02:36:46",
            "Asia/Yekaterinburg", "2026-11-21T23:36:46Z");
        row("the hour that comes twice", "2026-11-01 01:30:00", "2026-11-01 06:30:00", "America/New_York",
            "2026-11-01T06:30:00Z");
        row("the same hour before", "2026-11-01 01:30:00", "2026-11-01 05:30:00", "America/New_York",
            "2026-11-01T05:30:00Z");
        row("no preference", "2026-11-22 02:36:46", "2026-11-22 02:36:46", "", "2026-11-22T02:36:46Z");
        row("no twin", "2026-11-22 02:36:46", "", "Europe/Moscow", "2026-11-21T23:36:46Z");
        row("only the twin", "", "2026-11-22 02:36:46", "Europe/Moscow", "2026-11-22T02:36:46Z");
    }

    void moments()
    {
        QFETCH(const QByteArray, own);
        QFETCH(const QByteArray, twin);
        QFETCH(const QString, zone);
        QFETCH(const QString, utc);
        const auto document = json::Document::parse("{\"own\":\"" + own + "\",\"twin\":\"" + twin + "\"}");
        const QDateTime moment
            = otrs::Clocks::of(zone).moment(document->root()["own"], document->root()["twin"]);
        QCOMPARE(moment.toString(Qt::ISODate), utc);
    }

    /// Recorded from a server whose clock stood in Moscow: three hours too late by its "…Server" twins.
    void anArticleOfAServerInMoscow()
    {
        const Case one
            = load(QStringLiteral(DD_TEST_DATA "/otrs/timezone.server-in-moscow.getArticles.json"));
        const auto document = json::Document::parse(one.response.body);
        const auto rows = document->root()["Articles"].rows();
        const Article article
            = otrs::mapArticle(rows.front().value, otrs::Clocks::of(QStringLiteral("Europe/Moscow")));
        QCOMPARE(article.created, QDateTime(QDate(2026, 11, 21), QTime(23, 36, 46), QTimeZone::utc()));
    }

    void passwordHashesStayInTheParser()
    {
        const auto document = json::Document::parse(
            R"({"Response":"OK","Users":[{"UserID":2,"UserLogin":"a","UserFirstname":"f","UserPw":"HASH","UserToken":"TOKEN","Other":"HASH"}]})");
        const Person agent = otrs::mapAgent(document->root()["Users"].rows().front().value);
        for (const QString &text :
            {agent.login, agent.firstName, agent.lastName, agent.email, agent.outOfOffice, agent.timeZone})
            QVERIFY(!text.contains(QLatin1String("HASH")) && !text.contains(QLatin1String("TOKEN")));
    }
};

QTEST_GUILESS_MAIN(tst_recordings)
#include "tst_recordings.moc"
