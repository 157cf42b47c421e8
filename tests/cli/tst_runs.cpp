// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/program.h"
#include "session/savedviews.h"
#include "tests/session/desk.h"
#include "tests/session/fakehubex.h"
#include "tests/session/fakeotrs.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSslCertificate>
#include <QUrlQuery>

using namespace dd;
using namespace dd::cli;
using namespace dd::test;
using namespace Qt::Literals::StringLiterals;

/// Runs by the name of an account whose secrets the keychain holds, runs that are interrupted, and servers
/// that break after some pages.
class tst_runs : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_machine = std::make_unique<Machine>();
        restart();
        m_hubex = std::make_unique<FakeHubex>();
        m_hubex->first = [this](const Seen &seen) { return tasks(seen); };
        m_rows = 350;
        m_breaksAt = -1;
    }
    void cleanup()
    {
        m_program.reset();
        m_views.reset();
        m_desk.reset();
        m_hubex.reset();
    }

    void exportsByTheAccountsName()
    {
        remember();
        QCOMPARE(run(exporting(u"field service"_s)), ExitCode::Ok);
        QCOMPARE(rows(), 350);
        QCOMPARE(m_hubex->count("AUTHN/Accounts/login"), 1); // the one in which it was remembered
        QVERIFY(!m_asked);
    }

    void theOnlyAccountNeedsNoName()
    {
        remember();
        QCOMPARE(run(exporting({})), ExitCode::Ok);
        QCOMPARE(rows(), 350);
    }

    void checksByTheAccountsName()
    {
        remember();
        m_hubex->first = [this](const Seen &seen) {
            const bool isCounted
                = seen.target.startsWith("/fsm/ES/Assets") || seen.target.startsWith("/fsm/ADM/Users?");
            return isCounted ? std::optional(Reply{206, "{}", {{"Content-Range", "items=0-0/7"}}})
                             : tasks(seen);
        };
        QCOMPARE(run(checking()), ExitCode::Ok);
        QVERIFY(m_hubex->count("ADM/Tenants/this") > 0);
        QVERIFY(m_hubex->count("ADM/Users/this/permissions/ui") > 0);
    }

    void aCheckTellsWhatItMayNotRead_data()
    {
        QTest::addColumn<int>("tasks");
        QTest::addColumn<ExitCode>("code");
        QTest::newRow("nothing allowed") << 403 << ExitCode::NoAccess;
        QTest::newRow("one of them worse than that") << 500 << ExitCode::Failed;
    }
    void aCheckTellsWhatItMayNotRead()
    {
        QFETCH(const int, tasks);
        QFETCH(const ExitCode, code);
        remember();
        m_hubex->first = [tasks](const Seen &seen) -> std::optional<Reply> {
            const QByteArray &target = seen.target;
            if (target.startsWith("/fsm/WORK/Tasks"))
                return Reply{tasks, "[]"};
            const bool isRefused = target.startsWith("/fsm/ES/Assets") || target.startsWith("/fsm/ADM/Users?")
                || target.startsWith("/fsm/ADM/Users/this/permissions");
            return isRefused ? std::optional(Reply{403, "[]"}) : std::nullopt;
        };
        QCOMPARE(run(checking()), code);
        CheckRun check(online(), std::nullopt);
        QSignalSpy finished(&check, &CheckRun::finished);
        check.start();
        QTRY_COMPARE(finished.count(), 1);
        const QString text = reportAsText(check.report());
        QVERIFY2(text.contains(u"Rights          You have no permission"_s), qPrintable(text));
        QVERIFY2(text.contains(u"People: You have no permission"_s), qPrintable(text));
        const QJsonObject json = QJsonDocument::fromJson(reportAsJson(check.report())).object();
        QCOMPARE(json["ok"_L1], QJsonValue(false));
        QCOMPARE(json["exitCode"_L1], QJsonValue(int(code)));
        QVERIFY(!json["problems"_L1].toObject()["rights"_L1].toString().isEmpty());
        const QJsonObject people = json["totals"_L1].toObject()["people"_L1].toObject();
        QCOMPARE(people["kind"_L1].toString(), u"noAccess"_s);
    }

    void usesAnOtrsSessionAndLeavesIt()
    {
        FakeOtrs otrs;
        remember(otrs);
        Options options = exporting(u"desk"_s);
        options.list = Kind::Person;
        QCOMPARE(run(options), ExitCode::Ok);
        QCOMPARE(otrs.count(u"auth/login"_s), 1);
        QCOMPARE(otrs.count(u"auth/logout"_s), 0); // it is the window's
        QCOMPARE(otrs.alive.size(), 1);
    }

    void refusesADeadSession()
    {
        remember();
        m_hubex->refreshIsDead = true;
        QCOMPARE(run(exporting(u"Field service"_s)), ExitCode::SignInRefused);
        QVERIFY(!QFile::exists(path()));
        QVERIFY(!m_asked);
    }

    void refusesWhatTheKeychainDoesNotGive()
    {
        remember();
        m_machine->secrets.refuse(secrets::Trouble::NoBackend);
        QCOMPARE(run(exporting(u"Field service"_s)), ExitCode::SignInRefused);
    }

    void tellsMissingRights()
    {
        remember();
        m_hubex->profileStatus = 403;
        QCOMPARE(run(exporting(u"Field service"_s)), ExitCode::NoAccess);
    }

    void leavesNothingHalf_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<bool>("older");
        for (const char *format : {"csv", "json", "xlsx"}) {
            QTest::addRow("%s", format) << QString::fromLatin1(format) << false;
            QTest::addRow("%s over an older file", format) << QString::fromLatin1(format) << true;
        }
    }
    void leavesNothingHalf()
    {
        QFETCH(const QString, format);
        QFETCH(const bool, older);
        remember();
        if (older) {
            QFile file(path());
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write("older");
        }
        m_breaksAt = 200; // after two pages of a hundred
        Options options = exporting(u"Field service"_s);
        options.format = format == u"csv"_s ? Format::Csv : format == u"json"_s ? Format::Json : Format::Xlsx;
        QCOMPARE(run(options), ExitCode::Failed);
        QFile file(path());
        QCOMPARE(file.exists(), older);
        if (older) {
            QVERIFY(file.open(QIODevice::ReadOnly));
            QCOMPARE(file.readAll(), QByteArray("older"));
        }
    }

    void saysHowFarItCame()
    {
        remember();
        m_breaksAt = 200;
        const QString words = refusalOf(exporting({}));
        QVERIFY2(words.contains(u"200"_s), qPrintable(words));
        QVERIFY(words.startsWith(describe(Error{.kind = ErrorKind::ServerFailed})));
    }

    void isInterrupted()
    {
        remember();
        m_stallsAt = 100;
        m_program = program(exporting(u"Field service"_s));
        std::optional<ExitCode> code;
        connect(m_program.get(), &Program::finished, this, [&code](ExitCode told) { code = told; });
        m_program->start();
        QTRY_VERIFY(m_stalled);
        m_program->interrupt();
        m_program->interrupt();
        QTRY_VERIFY(code.has_value());
        QCOMPARE(*code, ExitCode::Interrupted);
        QVERIFY(!QFile::exists(path()));
        m_stallsAt = -1;
    }

    void isInterruptedBeforeItIsConnected_data()
    {
        QTest::addColumn<bool>("known");
        QTest::newRow("a known account") << true;
        QTest::newRow("an address") << false;
    }
    void isInterruptedBeforeItIsConnected()
    {
        QFETCH(const bool, known);
        remember();
        m_program = program(exporting(known ? u"Field service"_s : m_hubex->url().toString()));
        std::optional<ExitCode> code;
        connect(m_program.get(), &Program::finished, this, [&code](ExitCode told) { code = told; });
        m_program->start();
        m_program->interrupt();
        QTRY_VERIFY(code.has_value());
        QCOMPARE(*code, ExitCode::Interrupted);
        QVERIFY(!QTest::qWaitFor([this] { return QFile::exists(path()); }, 100));
        for (const Seen &seen : m_hubex->server.seen())
            QVERIFY(!seen.target.contains("WORK"));
    }

    void tellsWhatTheServerHeldBack_data()
    {
        QTest::addColumn<Kind>("list");
        QTest::addColumn<int>("written");
        QTest::addColumn<qint64>("total");
        QTest::newRow("tickets: 10,000 and no more") << Kind::Ticket << 10'000 << qint64(18'611);
        QTest::newRow("customers: a hundred, of nobody knows how many")
            << Kind::Customer << 100 << qint64(-1);
    }
    void tellsWhatTheServerHeldBack()
    {
        QFETCH(const Kind, list);
        QFETCH(const int, written);
        QFETCH(const qint64, total);
        FakeOtrs otrs;
        otrs.first = [](const QString &method, const Seen &seen) { return heldBack(method, seen); };
        OtrsEntry entry(m_desk->services);
        entry.signIn->start(otrs.address(), u"ivanov"_s, u"right"_s, {});
        const AccountId id = m_desk->connections.signedIn(entry.result());
        Options options = exporting({});
        options.list = list;
        options.everything = true;
        ExportRun run(options, *m_desk->connections.find(id), *m_views);
        QSignalSpy finished(&run, &ExportRun::finished);
        run.start();
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 60'000);
        QCOMPARE(finished.first().at(0).toInt(), written);
        QCOMPARE(finished.first().at(1).toLongLong(), total);
        QCOMPARE(rows(), written);
    }

    void aServerThatTakesNoNoticeOfTheRangeIsCounted_data()
    {
        QTest::addColumn<QByteArray>("count");
        QTest::addColumn<qint64>("total");
        QTest::addColumn<qint64>("limit");
        QTest::addColumn<ExitCode>("code");
        QTest::newRow("more than it hands out")
            << QByteArray("items=0-0/25000") << qint64(25'000) << qint64(-1) << ExitCode::Incomplete;
        QTest::newRow("exactly these")
            << QByteArray("items=0-0/10000") << qint64(10'000) << qint64(-1) << ExitCode::Ok;
        QTest::newRow("nobody knows") << QByteArray() << qint64(-1) << qint64(-1) << ExitCode::Incomplete;
        QTest::newRow("enough of them") << QByteArray() << qint64(-1) << qint64(10'000) << ExitCode::Ok;
        QTest::newRow("not enough of them")
            << QByteArray() << qint64(-1) << qint64(10'001) << ExitCode::Incomplete;
    }
    void aServerThatTakesNoNoticeOfTheRangeIsCounted()
    {
        QFETCH(const QByteArray, count);
        QFETCH(const qint64, total);
        QFETCH(const qint64, limit);
        QFETCH(const ExitCode, code);
        QByteArray all = "{";
        for (int id = 1; id <= 10'000; ++id)
            all += (id > 1 ? ",\"" : "\"") + QByteArray::number(id) + "\":{}";
        all += '}';
        m_hubex->first = [all, count](const Seen &seen) -> std::optional<Reply> {
            if (!seen.target.startsWith("/fsm/WORK/Tasks"))
                return std::nullopt;
            if (seen.method != "HEAD")
                return Reply{200, all};
            return count.isEmpty() ? Reply{200, {}} : Reply{200, {}, {{"Content-Range", count}}};
        };
        remember();
        Options options = exporting({});
        options.limit = limit;
        QCOMPARE(run(options), code);
        QCOMPARE(rows(), 10'000);
        if (limit >= 0)
            return;
        ExportRun run(options, online(), *m_views);
        QSignalSpy finished(&run, &ExportRun::finished);
        run.start();
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 60'000);
        QCOMPARE(finished.first(), (QVariantList{qint64(10'000), total}));
    }

    void aListThatNobodyCountsIsReadToItsEnd_data()
    {
        QTest::addColumn<int>("last");
        QTest::newRow("a short page, then none") << 50;
        QTest::newRow("full pages, then none") << 40;
    }
    void aListThatNobodyCountsIsReadToItsEnd()
    {
        QFETCH(const int, last);
        remember();
        m_hubex->first = [last](const Seen &seen) -> std::optional<Reply> {
            if (!seen.target.startsWith("/fsm/WORK/Tasks"))
                return std::nullopt;
            const int from = seen.headers.value("range").mid(6).split('-').value(0).toInt();
            const int till = std::min(from + 19, last); // twenty at once, whatever is asked for
            QByteArray body = "{";
            for (int id = from; id <= till; ++id)
                body += (id > from ? ",\"" : "\"") + QByteArray::number(id) + "\":{}";
            if (from > last)
                return Reply{200, "{}"};
            return Reply{206, body + '}',
                {{"Content-Range",
                    "items=" + QByteArray::number(from) + '-' + QByteArray::number(till) + "/*"}}};
        };
        ExportRun run(exporting({}), online(), *m_views);
        QSignalSpy finished(&run, &ExportRun::finished);
        run.start();
        QTRY_COMPARE(finished.count(), 1);
        QCOMPARE(finished.first(), (QVariantList{qint64(last), qint64(last)})); // nothing was held back
        QCOMPARE(rows(), last);
    }

    void showsTheCertificateThatTookThePlaceOfTheAcceptedOne()
    {
        remember();
        TestServer server(u"lone"_s);
        session::Account account = m_desk->accounts.all().first();
        account.server = server.url(u"/fsm"_s);
        m_desk->accounts.update(account);
        const auto certificate = [](const QString &name) {
            return QSslCertificate::fromPath(QStringLiteral(DD_TEST_DATA "/tls/") + name).value(0);
        };
        m_desk->policy.pin(server.url(), certificate(u"signed.pem"_s));
        Access access(exporting(account.title), m_desk->accounts, m_desk->services, {});
        std::optional<Failure> told;
        connect(&access, &Access::failed, this, [&told](const Failure &failure) { told = failure; });
        access.start();
        QTRY_VERIFY(told.has_value());
        QCOMPARE(told->code, ExitCode::Tls);
        const QByteArray digest = certificate(u"lone.pem"_s).digest(QCryptographicHash::Sha256);
        QVERIFY2(told->words.contains(u"SHA-256"_s)
                && told->words.contains(QString::fromLatin1(digest.toHex(':').toUpper())),
            qPrintable(told->words));
    }

    void endsWhereAServerCountsAndGivesNothing()
    {
        remember();
        int asked = 0;
        m_hubex->first = [&asked](const Seen &seen) -> std::optional<Reply> {
            if (!seen.target.startsWith("/fsm/WORK/Tasks"))
                return std::nullopt;
            ++asked;
            return Reply{206, "{}", {{"Content-Range", "items=1-1000/1000000000000"}}};
        };
        QCOMPARE(run(exporting({})), ExitCode::Incomplete); // the file stands, and the code says what it is
        QVERIFY(asked < 5);
        QCOMPARE(rows(), 0);
    }

    void exportsAViewOfTheUsersOwn()
    {
        remember();
        const AccountId account = m_desk->accounts.all().first().id;
        Query query;
        query.values.insert(u"taskTypeID"_s, {u"5"_s});
        query.text = u"lift"_s;
        m_views->add(account, Kind::Task, u"Repairs"_s, query);
        m_views->add(account, Kind::Asset, u"Repairs"_s, {});
        Options options = exporting(u"Field service"_s);
        options.view = u"repairs"_s;
        options.filters = {u"criticalityID=4"_s}; // beside what the view asks for
        QCOMPARE(run(options), ExitCode::Ok);
        QCOMPARE(rows(), 350);
        int asked = 0;
        for (const Seen &seen : m_hubex->server.seen()) {
            if (!seen.target.startsWith("/fsm/WORK/Tasks"))
                continue;
            const QUrlQuery sent(QUrl::fromEncoded(seen.target));
            QCOMPARE(sent.queryItemValue(u"taskTypeID"_s), u"5"_s);
            QCOMPARE(sent.queryItemValue(u"criticalityID"_s), u"4"_s);
            QCOMPARE(sent.queryItemValue(u"searchText"_s), u"lift"_s);
            ++asked;
        }
        QVERIFY(asked > 0);
    }

    void anUnknownViewOfAHelpDeskIsToldWithTheOthers()
    {
        FakeOtrs otrs;
        otrs.first = [](const QString &method, const Seen &) -> std::optional<Reply> {
            if (method != u"filters/getTicketViews"_s)
                return std::nullopt;
            const QJsonObject views{{u"Name"_s, u"View"_s},
                {u"Items"_s, QJsonArray{QJsonObject{{u"ID"_s, 12}, {u"Name"_s, u"VIP customers"_s}}}}};
            return FakeOtrs::json({{u"Response"_s, u"OK"_s}, {u"Groups"_s, QJsonArray{views}}});
        };
        remember(otrs);
        m_views->add(m_desk->accounts.all().first().id, Kind::Ticket, u"Nightly"_s, {});
        Options options = exporting({});
        options.list = Kind::Ticket;
        options.view = u"Zzzz"_s;
        const QString words = refusalOf(options);
        QVERIFY2(words.startsWith(u"There is no view “Zzzz”"_s), qPrintable(words));
        QVERIFY2(words.contains(u"There are: Nightly, VIP customers"_s), qPrintable(words));
        options.view = u"Nihtly"_s;
        const QString guess = refusalOf(options);
        QVERIFY2(guess.contains(u"Did you mean Nightly?"_s), qPrintable(guess));
    }

    void severalTextsAreSeveralValues()
    {
        remember();
        Options options = exporting({});
        options.filters = {u"taskNumber=001999,001998"_s};
        QCOMPARE(run(options), ExitCode::Ok);
        QVERIFY(!asked("WORK/Tasks").isEmpty());
        for (const QUrlQuery &sent : asked("WORK/Tasks"))
            QCOMPARE(sent.allQueryItemValues(u"taskNumber"_s), (QStringList{u"001999"_s, u"001998"_s}));
    }

    void everythingHoldsTheDeletedOnes_data()
    {
        QTest::addColumn<bool>("everything");
        QTest::addColumn<QString>("filter");
        QTest::addColumn<bool>("sent");
        QTest::newRow("what the window shows") << false << QString() << true;
        QTest::newRow("everything") << true << QString() << false;
        QTest::newRow("the filter taken away") << false << u"isDeleted="_s << false;
        QTest::newRow("any") << false << u"isDeleted=any"_s << false;
    }
    void everythingHoldsTheDeletedOnes()
    {
        QFETCH(const bool, everything);
        QFETCH(const QString, filter);
        QFETCH(const bool, sent);
        remember();
        Options options = exporting({});
        options.everything = everything;
        if (!filter.isEmpty())
            options.filters = {filter};
        QCOMPARE(run(options), ExitCode::Ok);
        QVERIFY(!asked("WORK/Tasks").isEmpty());
        for (const QUrlQuery &query : asked("WORK/Tasks"))
            QCOMPARE(query.hasQueryItem(u"isDeleted"_s), sent);
    }

    void sortsByAColumnUnderTheNameTheServerHas()
    {
        remember();
        m_hubex->first = [](const Seen &seen) -> std::optional<Reply> {
            if (seen.target.startsWith("/fsm/ADM/UserOrderBy"))
                return Reply{200,
                    QByteArray("{\"3\":{\"name\":\"ФИО\"},\"5\":{\"name\":\"Рейтинг\"},"
                               "\"9\":{\"name\":\"Возраст\"}}")};
            if (!seen.target.startsWith("/fsm/ADM/Users?"))
                return std::nullopt;
            return Reply{206, "{\"7\":{\"userID\":7}}", {{"Content-Range", "items=1-1/1"}}};
        };
        Options options = exporting({});
        options.list = Kind::Person;
        options.sort = u"-rating"_s;
        QCOMPARE(run(options), ExitCode::Ok);
        QVERIFY(!asked("ADM/Users").isEmpty());
        for (const QUrlQuery &sent : asked("ADM/Users")) {
            QCOMPARE(sent.queryItemValue(u"orderBy"_s), u"5"_s);
            QCOMPARE(sent.queryItemValue(u"sortDirection"_s), u"2"_s);
        }
        options.sort = u"phone"_s;
        const QString words = refusalOf(options);
        QVERIFY2(words.contains(u"name, rating, Возраст"_s), qPrintable(words));
    }

    void exportsAViewOfTheServers_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("id");
        QTest::newRow("a usual one, by our word for it") << u"unread"_s << -5;
        QTest::newRow("an added one, by the server's") << u"vip customers"_s << 12;
        QTest::newRow("by its number") << u"-7"_s << -7;
    }
    void exportsAViewOfTheServers()
    {
        QFETCH(const QString, name);
        QFETCH(const int, id);
        FakeOtrs otrs;
        QList<QJsonObject> asked;
        otrs.first = [&asked](const QString &method, const Seen &seen) -> std::optional<Reply> {
            const QJsonObject views{{u"Name"_s, u"View"_s},
                {u"Items"_s,
                    QJsonArray{QJsonObject{{u"ID"_s, -5}, {u"Name"_s, u"New notes"_s}},
                        QJsonObject{{u"ID"_s, 12}, {u"Name"_s, u"VIP customers"_s}}}}};
            if (method == u"filters/getTicketViews"_s)
                return FakeOtrs::json({{u"Response"_s, u"OK"_s}, {u"Groups"_s, QJsonArray{views}}});
            if (method != u"tickets/getTicketList"_s)
                return std::nullopt;
            asked << QJsonDocument::fromJson(seen.body).object();
            const QJsonArray tickets{QJsonObject{{u"TicketID"_s, 1}, {u"TicketNumber"_s, u"1"_s}}};
            return FakeOtrs::json({{u"Response"_s, u"OK"_s}, {u"Count"_s, 1}, {u"Tickets"_s, tickets}});
        };
        remember(otrs);
        Options options = exporting(u"Desk"_s);
        options.list = Kind::Ticket;
        options.view = name;
        QCOMPARE(run(options), ExitCode::Ok);
        QCOMPARE(rows(), 1);
        QVERIFY(!asked.isEmpty());
        for (const QJsonObject &sent : asked) {
            QCOMPARE(sent["ViewID"_L1].toInt(), id);
            QVERIFY(!sent.contains("StateType"_L1)); // that is the list without a view
        }
        // What nobody has is told before anything is written.
        asked.clear();
        QVERIFY(QFile::remove(path()));
        options.view = u"nobody's"_s;
        QCOMPARE(run(options), ExitCode::Usage);
        QVERIFY(asked.isEmpty() && !QFile::exists(path()));
    }

    void leavesNoOtrsSessionWhenInterrupted()
    {
        FakeOtrs otrs;
        otrs.first = [this](const QString &method, const Seen &) -> std::optional<Reply> {
            if (method == u"auth/login"_s)
                m_program->interrupt(); // the answer comes all the same
            return std::nullopt;
        };
        Options options = exporting(otrs.address());
        options.list = Kind::Ticket;
        m_program = std::make_unique<Program>(
            options, Program::Known{m_desk->accounts, *m_views, m_desk->services}, [](System) {
                return QStringList{u"ivanov"_s, u"right"_s};
            });
        std::optional<ExitCode> code;
        connect(m_program.get(), &Program::finished, this, [&code](ExitCode told) { code = told; });
        m_program->start();
        QTRY_VERIFY(code.has_value());
        QCOMPARE(*code, ExitCode::Interrupted);
        QCOMPARE(otrs.count(u"auth/login"_s), 1);
        QVERIFY(otrs.alive.isEmpty());
    }

private:
    /// A help desk of 18,611 tickets that hands out 10,000, and of customers nobody counted.
    static std::optional<Reply> heldBack(const QString &method, const Seen &seen)
    {
        if (method == u"customers/getCustomerUserList"_s) {
            QJsonArray users;
            for (int i = 0; i < 100; ++i)
                users << QJsonObject{{u"Login"_s, u"c%1"_s.arg(i)}};
            return FakeOtrs::json({{u"Response"_s, u"OK"_s}, {u"CustomerUsers"_s, users}});
        }
        if (method != u"tickets/getTicketList"_s)
            return std::nullopt;
        const QJsonObject asked = QJsonDocument::fromJson(seen.body).object();
        if (asked["Count"_L1].toInt() == 1)
            return FakeOtrs::json({{u"Response"_s, u"OK"_s}, {u"Count"_s, 18'611}});
        const int first = asked["Offset"_L1].toInt();
        QJsonArray tickets;
        for (int i = first; i < std::min(first + asked["Limit"_L1].toInt(), 10'000); ++i)
            tickets << QJsonObject{{u"TicketID"_s, i + 1}, {u"TicketNumber"_s, QString::number(i + 1)}};
        return FakeOtrs::json({{u"Response"_s, u"OK"_s}, {u"Count"_s, 10'000}, {u"Tickets"_s, tickets}});
    }
    /// WORK/Tasks by the hundred, whatever is asked for.
    std::optional<Reply> tasks(const Seen &seen)
    {
        if (!seen.target.startsWith("/fsm/WORK/Tasks"))
            return std::nullopt;
        const QByteArray range = seen.headers.value("range").mid(6);
        const qsizetype from = std::max<qsizetype>(range.split('-').value(0).toLongLong(), 1);
        if (m_breaksAt >= 0 && from > m_breaksAt)
            return Reply{500, "[]"};
        if (m_stallsAt >= 0 && from > m_stallsAt) {
            m_stalled = true;
            return Reply::doing(Reply::Act::Stall);
        }
        const qsizetype till = std::min<qsizetype>(from + 99, m_rows);
        QByteArray body = "{";
        for (qsizetype id = from; id <= till && seen.method != "HEAD"; ++id) {
            const QByteArray number = QByteArray::number(id);
            body += (id > from ? ",\"" : "\"") + number + "\":{\"number\":\"" + number + "\"}";
        }
        return Reply{206, body + '}',
            {{"Content-Range",
                "items=" + QByteArray::number(from) + '-' + QByteArray::number(till) + '/'
                    + QByteArray::number(m_rows)}}};
    }
    /// As the window does it, in an earlier start of the program.
    void remember()
    {
        {
            HubexEntry entry(m_desk->services);
            entry.signIn->startWithPassword(m_hubex->url(), 5, u"anna"_s, u"right"_s);
            session::HubexSignedIn result = entry.result();
            result.account.title = u"Field service"_s;
            m_desk->connections.signedIn(result);
        }
        restart();
    }
    void remember(const FakeOtrs &otrs)
    {
        {
            OtrsEntry entry(m_desk->services); // must not outlive them
            entry.signIn->start(otrs.address(), u"ivanov"_s, u"right"_s, {});
            session::OtrsSignedIn result = entry.result();
            result.account.title = u"Desk"_s;
            m_desk->connections.signedIn(result);
        }
        restart();
    }
    void restart()
    {
        m_program.reset();
        m_views.reset();
        m_desk.reset();
        m_desk = std::make_unique<Desk>(*m_machine);
        m_views = std::make_unique<session::SavedViews>(m_desk->settings, m_desk->accounts);
    }
    QString path() const { return m_machine->folder.filePath(u"out.file"_s); }
    Options exporting(const QString &target) const
    {
        Options options;
        options.verb = Verb::Export;
        options.list = Kind::Task;
        options.target = target;
        options.output = path();
        options.format = Format::Json;
        options.quiet = true;
        return options;
    }
    /// The remembered account, signed in to.
    session::Connection &online()
    {
        session::Connection &connection = *m_desk->connections.find(m_desk->accounts.all().first().id);
        connection.open();
        if (!QTest::qWaitFor(
                [&connection] { return connection.state() == session::ConnectionState::Online; }))
            qWarning("the account did not come online");
        return connection;
    }
    /// What an export says that ends early.
    QString refusalOf(const Options &options)
    {
        ExportRun run(options, online(), *m_views);
        QString words;
        connect(&run, &ExportRun::failed, this, [&words](const Failure &failure) { words = failure.words; });
        run.start();
        if (!QTest::qWaitFor([&words] { return !words.isEmpty(); }))
            qWarning("the export was not refused");
        return words;
    }
    /// What was asked of this list, request by request.
    QList<QUrlQuery> asked(const QByteArray &path) const
    {
        QList<QUrlQuery> queries;
        for (const Seen &seen : m_hubex->server.seen()) {
            if (seen.target.startsWith("/fsm/" + path + '?'))
                queries << QUrlQuery(QUrl::fromEncoded(seen.target));
        }
        return queries;
    }
    static Options checking()
    {
        Options options;
        options.verb = Verb::Check;
        options.target = u"Field service"_s;
        options.quiet = true;
        return options;
    }
    std::unique_ptr<Program> program(const Options &options)
    {
        m_asked = false;
        const Program::Known known{m_desk->accounts, *m_views, m_desk->services};
        return std::make_unique<Program>(options, known, [this](System) {
            m_asked = true;
            return QStringList{u"anna"_s, u"right"_s};
        });
    }
    ExitCode run(const Options &options)
    {
        m_program = program(options);
        std::optional<ExitCode> code;
        connect(m_program.get(), &Program::finished, this, [&code](ExitCode told) { code = told; });
        m_program->start();
        if (!QTest::qWaitFor([&code] { return code.has_value(); }, 30'000))
            qWarning("the run did not end");
        return code.value_or(ExitCode::Usage);
    }
    int rows() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? int(QJsonDocument::fromJson(file.readAll()).array().size())
                                              : -1;
    }

    std::unique_ptr<Machine> m_machine;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<session::SavedViews> m_views;
    std::unique_ptr<FakeHubex> m_hubex;
    std::unique_ptr<Program> m_program;
    qsizetype m_rows = 350;
    qsizetype m_breaksAt = -1;
    qsizetype m_stallsAt = -1;
    bool m_stalled = false;
    bool m_asked = false;
};

QTEST_GUILESS_MAIN(tst_runs)
#include "tst_runs.moc"
