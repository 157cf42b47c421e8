// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/runfixture.h"

#include <QCryptographicHash>
#include <QSslCertificate>

using namespace dd;
using namespace dd::cli;
using namespace dd::test;
using namespace Qt::Literals::StringLiterals;

/// Runs by the name of an account whose secrets the keychain holds, runs that are interrupted, and servers
/// that break after some pages.
class tst_runs : public QObject, private RunFixture {
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

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

    void saysOnceWhyACertificateIsNotTrusted()
    {
        remember();
        TestServer server(u"lone"_s);
        session::Account account = m_desk->accounts.all().first();
        account.server = server.url(u"/fsm"_s);
        m_desk->accounts.update(account);
        Access access(exporting(account.title), m_desk->accounts, m_desk->services, {});
        std::optional<Failure> told;
        connect(&access, &Access::failed, this, [&told](const Failure &failure) { told = failure; });
        access.start();
        QTRY_VERIFY(told.has_value());
        QCOMPARE(told->error.kind, ErrorKind::TlsUntrusted);
        QVERIFY(told->words.contains(u"SHA-256"_s));
        QCOMPARE(told->words.count(QSslError(QSslError::SelfSignedCertificate).errorString()), 1);
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
};

QTEST_GUILESS_MAIN(tst_runs)
#include "tst_runs.moc"
