// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demoservers.h"
#include "domain/error.h"
#include "store/settings.h"
#include "tests/session/fakeotrs.h"
#include "tests/support/testserver.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>

#ifdef Q_OS_UNIX
#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace dd;
using namespace dd::test;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Ran {
    int code = -1;
    QByteArray out;
    QByteArray err;
};

#ifdef Q_OS_UNIX
/// A terminal on which the program's answers and its progress share the lines.
class Terminal {
public:
    Terminal()
        : m_screen(::posix_openpt(O_RDWR | O_NOCTTY))
    {
        if (m_screen < 0 || ::grantpt(m_screen) != 0 || ::unlockpt(m_screen) != 0)
            return;
        m_end = ::open(::ptsname(m_screen), O_RDWR | O_NOCTTY);
        ::fcntl(m_screen, F_SETFL, O_NONBLOCK);
    }
    ~Terminal()
    {
        ::close(m_screen);
        ::close(m_end);
    }
    Q_DISABLE_COPY_MOVE(Terminal)

    bool isThere() const { return m_end >= 0; }
    void giveTo(QProcess &program) const
    {
        program.setChildProcessModifier([end = m_end] {
            ::dup2(end, STDOUT_FILENO);
            ::dup2(end, STDERR_FILENO);
        });
    }
    /// What has come so far; read while the program runs, which waits where nobody reads.
    const QByteArray &raw()
    {
        char part[4096];
        for (ssize_t got = 0; (got = ::read(m_screen, part, sizeof part)) > 0;)
            m_raw.append(part, got);
        return m_raw;
    }
    /// As a person sees them in the end.
    QList<QByteArray> lines()
    {
        QList<QByteArray> lines{{}};
        qsizetype column = 0;
        const QByteArray all = raw();
        for (qsizetype i = 0; i < all.size(); ++i) {
            QByteArray &line = lines.last();
            if (all.mid(i).startsWith("\033[K")) {
                line.truncate(column);
                i += 2;
            } else if (all[i] == '\r') {
                column = 0;
            } else if (all[i] == '\n') {
                lines << QByteArray();
                column = 0;
            } else {
                line.replace(column++, 1, all.mid(i, 1));
            }
        }
        return lines;
    }

private:
    int m_screen = -1;
    int m_end = -1;
    QByteArray m_raw;
};
#endif

} // namespace

/// The program itself against the demo servers: every exit code, every format, secrets on standard input.
class tst_executable : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        demo::DemoOptions options;
        options.tasks = 40;
        options.tickets = 30;
        options.assets = 60;
        options.people = 20;
        m_servers = std::make_unique<demo::DemoServers>(options);
        QVERIFY(m_servers->start());
        const QJsonObject all = m_servers->toJson();
        m_hubex = all["hubex"_L1].toObject();
        m_otrs = all["otrs"_L1].toObject();
    }

    void helpAndVersion()
    {
        QCOMPARE(run({u"--version"_s}).code, 0);
        const Ran help = run({u"--help"_s, u"--language"_s, u"ru"_s});
        QCOMPARE(help.code, 0);
        QVERIFY(help.out.contains("Коды возврата"));
    }

    void checksBothSystems_data()
    {
        QTest::addColumn<bool>("hubex");
        QTest::newRow("HubEx") << true;
        QTest::newRow("OTRS") << false;
    }
    void checksBothSystems()
    {
        QFETCH(const bool, hubex);
        const Ran text
            = run({u"check"_s, address(hubex), u"--system"_s, hubex ? u"hubex"_s : u"otrs"_s}, login(hubex));
        QVERIFY2(text.code == 0, text.err.constData());
        QVERIFY(text.out.contains("ms"));
        QVERIFY(text.out.contains("DispatchDesk " DD_VERSION));
        const Ran json
            = run({u"check"_s, address(hubex), u"--json"_s, u"--system"_s, hubex ? u"hubex"_s : u"otrs"_s},
                login(hubex));
        QCOMPARE(json.code, 0);
        const QJsonObject report = QJsonDocument::fromJson(json.out).object();
        QVERIFY(report["ok"_L1].toBool());
        QCOMPARE(report["dispatchDesk"_L1].toString(), QStringLiteral(DD_VERSION));
        const QJsonObject totals = report["totals"_L1].toObject();
        QVERIFY(totals[hubex ? "tasks"_L1 : "tickets"_L1].toObject()["all"_L1].toInt() > 0);
        QVERIFY(totals["people"_L1].toObject()["all"_L1].toInt() > 0);
        QVERIFY(!report["roundTrips"_L1].toArray().isEmpty());
        QVERIFY(!report["me"_L1].toObject()["name"_L1].toString().isEmpty());
        if (!hubex)
            QVERIFY(report["versions"_L1].toObject().contains("RS4OTRS_API"_L1));
    }

    void aCheckNamesEveryPartThatIsMissing()
    {
        const QStringList arguments{u"check"_s, u"--demo"_s, u"--system"_s, u"otrs"_s, u"--demo-faults"_s,
            u"500,path=/otrs/api/users;500,path=/otrs/api/system"_s};
        const Ran json = run(arguments + QStringList{u"--json"_s});
        QVERIFY2(json.code == 1, json.err.constData()); // the agents cannot be counted
        const QJsonObject report = QJsonDocument::fromJson(json.out).object();
        QCOMPARE(report["ok"_L1], QJsonValue(false));
        const QStringList missing = report["problems"_L1].toObject().keys();
        QCOMPARE(missing, (QStringList{u"rights"_s, u"timeZone"_s, u"versions"_s}));
        QVERIFY(report["totals"_L1].toObject()["tickets"_L1].toObject()["all"_L1].toInt() > 0);
        const Ran text = run(arguments);
        QCOMPARE(text.code, 1);
        for (const char *part : {"Rights          The server", "Time zone       The server"})
            QVERIFY2(text.out.contains(part), text.out.constData());
    }

    void signsOutOfOtrsAgain()
    {
        // An agent has twenty sessions: more runs than that must not lock him out.
        for (int i = 0; i < 22; ++i) {
            const Ran ran
                = run({u"export"_s, u"customers"_s, address(false), u"--limit"_s, u"1"_s}, login(false));
            QVERIFY2(ran.code == 0, ran.err.constData());
        }
    }

    void tellsFailuresApart_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<int>("code");
        QTest::newRow("wrong password") << u"password"_s << 3;
        QTest::newRow("nobody there") << u"nobody"_s << 4;
        QTest::newRow("a stranger's certificate") << u"tls"_s << 5;
        QTest::newRow("a web page") << u"page"_s << 6;
        QTest::newRow("no account") << u"name"_s << 2;
        QTest::newRow("no secret") << u"secret"_s << 2;
        QTest::newRow("no such file") << u"file"_s << 8;
        QTest::newRow("no such filter") << u"filter"_s << 2;
    }
    void tellsFailuresApart()
    {
        QFETCH(const QString, what);
        QFETCH(const int, code);
        TestServer page;
        page.setHandler([](const Seen &) { return Reply{200, "<html>", {{"Content-Type", "text/html"}}}; });
        TestServer strange(u"lone"_s);
        TestServer gone;
        const QString nowhere = gone.url(u"/otrs"_s).toString();
        gone.stop();
        QStringList arguments{u"check"_s};
        QByteArray input = login(false);
        if (what == u"password"_s)
            input = "ivanov\nwrongSecret7\n";
        if (what == u"secret"_s)
            input.clear();
        if (what == u"file"_s || what == u"filter"_s)
            arguments = QStringList{u"export"_s, u"tickets"_s};
        arguments << (what == u"nobody"_s ? nowhere
                : what == u"tls"_s        ? strange.url(u"/otrs"_s).toString()
                : what == u"page"_s       ? page.url(u"/otrs"_s).toString()
                : what == u"name"_s       ? u"Nobody"_s
                                          : address(false));
        if (what == u"file"_s)
            arguments << u"-o"_s << u"/no/such/folder/x.csv"_s;
        if (what == u"filter"_s)
            arguments << u"QueueID=1"_s;
        const Ran ran = run(arguments, input);
        QVERIFY2(ran.code == code, ran.err.constData());
        QVERIFY(!ran.err.isEmpty());
        QVERIFY(!ran.err.contains("wrongSecret7") && !ran.out.contains("wrongSecret7"));
    }

    void tellsWhoTheServiceTokenIs()
    {
        const QByteArray token = m_hubex["serviceToken"_L1].toString().toUtf8() + '\n';
        const Ran json = run({u"check"_s, address(true), u"--json"_s, u"--system"_s, u"hubex"_s}, token);
        QVERIFY2(json.code == 0, json.err.constData());
        const QJsonObject report = QJsonDocument::fromJson(json.out).object();
        const QJsonObject tenant = report["tenant"_L1].toObject();
        QCOMPARE(tenant["id"_L1].toInt(), 1);
        QVERIFY(!tenant["name"_L1].toString().isEmpty());
        QCOMPARE(report["account"_L1], tenant["name"_L1]);
        QVERIFY(!report["rights"_L1].toArray().isEmpty());
        const Ran text = run({u"check"_s, address(true), u"--system"_s, u"hubex"_s}, token);
        QVERIFY(text.out.contains("Company"));
        QVERIFY(text.out.contains("TASK_VIEW"));
        QVERIFY(!json.out.contains("demo-service-token") && !text.out.contains("demo-service-token"));
    }

    void aTerminalObeysNoServer()
    {
        // A title, a colour, a line taken back, and the same as one sign of the C1 range.
        const QString evil = u"Bad\u001b]0;title\u0007 \u009b31mword\r"_s;
        FakeOtrs server;
        server.first = [evil](const QString &method, const Seen &) -> std::optional<Reply> {
            if (method != u"auth/login"_s)
                return std::nullopt;
            return FakeOtrs::json({{u"Response"_s, u"ERROR"_s}, {u"Message"_s, evil}});
        };
        const QString where = server.address();
        for (const QStringList &more : {QStringList(), QStringList{u"--json"_s}}) {
            const Ran ran
                = run(QStringList{u"check"_s, where, u"--system"_s, u"otrs"_s} + more, login(false));
            QVERIFY(ran.code != 0);
            const QByteArray said = ran.out + ran.err;
            QVERIFY2(said.contains("31mword"), said.constData()); // the words are there
            for (const char *control : {"\033", "\a", "\r", "\xC2\x9B"})
                QVERIFY2(!said.contains(control), said.constData());
        }
    }

    void tellsMissingRights()
    {
        const Ran ran
            = run({u"check"_s, address(true), u"--system"_s, u"hubex"_s}, "guest@demo.test\ndemo\n");
        QVERIFY2(ran.code == 7, ran.err.constData());
        QVERIFY(ran.out.isEmpty());
        QVERIFY(ran.err.contains(describe(Error{.kind = ErrorKind::NoAccess}).toUtf8()));
    }

#ifdef Q_OS_UNIX
    void canBeInterrupted()
    {
        TestServer server;
        server.setHandler([](const Seen &) { return Reply::doing(Reply::Act::Stall); });
        QTemporaryDir folder;
        QProcess program;
        start(program,
            {u"export"_s, u"tasks"_s, server.url(u"/fsm"_s).toString(), u"-o"_s, folder.filePath(u"x.csv"_s)},
            "anna\nsecret7\n");
        QTRY_VERIFY(server.count() > 0);
        QVERIFY(program.processId() > 0);
        ::kill(pid_t(program.processId()), SIGINT);
        QTRY_COMPARE(program.state(), QProcess::NotRunning);
        QCOMPARE(program.exitStatus(), QProcess::NormalExit);
        QCOMPARE(program.exitCode(), 130);
        QVERIFY(!program.readAllStandardError().isEmpty());
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    void itsAnswerStandsOnLinesOfItsOwn_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("a check") << QStringList{u"check"_s} << QByteArray("Server  ");
        QTest::newRow("an export") << QStringList{u"export"_s, u"customers"_s, u"--columns"_s,
            u"name,login"_s} << QByteArray("Name,");
    }
    void itsAnswerStandsOnLinesOfItsOwn()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const QByteArray, line);
        Terminal terminal;
        QVERIFY(terminal.isThere());
        QProcess program;
        terminal.giveTo(program);
        start(program, arguments + QStringList{address(false), u"--system"_s, u"otrs"_s}, login(false));
        QTRY_VERIFY_WITH_TIMEOUT(!terminal.raw().isNull() && program.state() == QProcess::NotRunning, 60'000);
        QCOMPARE(program.exitCode(), 0);
        QVERIFY2(terminal.raw().contains("\033[K"), terminal.raw().constData()); // there was progress
        const QList<QByteArray> lines = terminal.lines();
        QVERIFY2(std::ranges::any_of(lines, [&line](const QByteArray &one) { return one.startsWith(line); }),
            lines.join('\n').constData());
    }

    void endsAtOnceWhileItWaitsForSecrets_data()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("Ctrl+C") << SIGINT;
        QTest::newRow("the end of a job") << SIGTERM;
    }
    void endsAtOnceWhileItWaitsForSecrets()
    {
#ifdef __SANITIZE_THREAD__
        QSKIP("The thread sanitizer holds a signal back until a read of ours is over, and this one is Qt's.");
#endif
        QFETCH(const int, signal);
        QTemporaryDir folder;
        const QByteArray pipe = QFile::encodeName(folder.filePath(u"pipe"_s));
        QCOMPARE(::mkfifo(pipe.constData(), 0600), 0);
        QFile open;
        QVERIFY(open.open(::open(pipe.constData(), O_RDWR), QIODevice::ReadWrite | QIODevice::Unbuffered,
            QFileDevice::AutoCloseHandle));
        QCOMPARE(open.write("ivanov\n"), 7);
        QProcess program;
        prepare(program);
        program.setStandardInputFile(QFile::decodeName(pipe));
        program.start(
            QStringLiteral(DD_PROGRAM), {u"check"_s, m_otrs["url"_L1].toString(), u"--system"_s, u"otrs"_s});
        const auto waiting = [&open] {
            int bytes = 0;
            return ::ioctl(open.handle(), FIONREAD, &bytes) == 0 ? bytes : -1;
        };
        QTRY_COMPARE(waiting(), 0); // it has read the name and waits for the password
        QVERIFY2(program.processId() > 0, program.readAllStandardError().constData());
        ::kill(pid_t(program.processId()), signal);
        QTRY_COMPARE(program.state(), QProcess::NotRunning);
        QCOMPARE(program.exitStatus(), QProcess::CrashExit); // by the signal, as the shell expects
        QCOMPARE(program.exitCode(), signal);
    }
#endif

    void itsDemoServersServeUntilStandardInputEnds()
    {
        QProcess program;
        prepare(program);
        program.start(QStringLiteral(DD_PROGRAM),
            {u"--demo-servers"_s, u"--demo-tasks"_s, u"40"_s, u"--demo-tickets"_s, u"30"_s,
                u"--demo-assets"_s, u"60"_s, u"--demo-people"_s, u"20"_s});
        QByteArray said;
        const auto servers = [&] {
            said += program.readAllStandardOutput();
            return QJsonDocument::fromJson(said).object();
        };
        QTRY_VERIFY_WITH_TIMEOUT(!servers().isEmpty(), 60'000);
        for (const QString &system : {u"hubex"_s, u"otrs"_s}) {
            const QJsonObject server = servers().value(system).toObject();
            const Ran asked
                = run({u"check"_s, server["url"_L1].toString(), u"--system"_s, system}, loginOf(server));
            QVERIFY2(asked.code == 0, asked.err.constData());
        }
        QCOMPARE(program.state(), QProcess::Running);
        program.closeWriteChannel();
        QTRY_COMPARE(program.state(), QProcess::NotRunning);
        QCOMPARE(program.exitStatus(), QProcess::NormalExit);
        QCOMPARE(program.exitCode(), 0);
        QCOMPARE(program.readAllStandardError(), QByteArray());
    }

    void refusesALanguageItDoesNotSpeak()
    {
        for (const QStringList &wrong : {QStringList{u"check"_s, u"--demo"_s, u"--language"_s, u"de"_s},
                 QStringList{u"--demo-servers"_s, u"--language"_s, u"de"_s}}) {
            const Ran told = run(wrong);
            QCOMPARE(told.code, 2);
            QVERIFY(told.err.contains("en or ru"));
        }
    }

    void complainsInTheLanguageAskedFor()
    {
        const Ran list = run({u"export"_s, u"foo"_s, u"--language"_s, u"ru"_s});
        QCOMPARE(list.code, 2);
        QVERIFY2(list.err.contains("foo") && list.err.contains("нет"), list.err.constData());
        const Ran faults = run({u"check"_s, u"--demo"_s, u"--demo-faults"_s, u"foo"_s});
        QCOMPARE(faults.code, 2);
        QVERIFY2(faults.err.contains("drop-before"), faults.err.constData());
    }

    void theLogIsForWhoAsksForIt()
    {
        TestServer gone;
        const QString nowhere = gone.url(u"/otrs"_s).toString();
        gone.stop();
        const QStringList arguments{u"check"_s, nowhere, u"--system"_s, u"otrs"_s};
        const Ran plain = run(arguments, login(false));
        QCOMPARE(plain.code, 4);
        QVERIFY2(!plain.err.contains("dd."), plain.err.constData());
        const Ran verbose = run(arguments + QStringList{u"--verbose"_s}, login(false));
        QVERIFY2(verbose.err.contains("dd.net"), verbose.err.constData());
    }

    void heedsTheNetworkSettings()
    {
        const QString folder = m_home.path() + u"/DispatchDesk/"_s;
        const store::Settings::Files files{folder + u"settings.ini"_s, folder + u"state.ini"_s};
        const auto clean = qScopeGuard([&files] { QFile::remove(files.roaming); });
        {
            store::Settings settings(files);
            settings.set(store::setting::caFile, u"/no/such/file.pem"_s);
            settings.save();
        }
        const Ran told = run({u"check"_s, address(false), u"--system"_s, u"otrs"_s}, login(false));
        QVERIFY2(told.code == 0, told.err.constData());
        QVERIFY2(told.err.contains("certificate file cannot be read"), told.err.constData());
        {
            store::Settings settings(files);
            settings.set(store::setting::proxyMode, u"manual"_s);
            settings.set(store::setting::proxyHost, u"127.0.0.1"_s);
            settings.set(store::setting::proxyPort, 1);
            settings.save();
        }
        const Ran demo = run({u"check"_s, u"--demo"_s, u"--system"_s, u"otrs"_s}); // the demo is no server
        QVERIFY2(demo.code == 0, demo.err.constData());
        QVERIFY2(!demo.err.contains("certificate"), demo.err.constData());
    }

    void failsInJsonToo()
    {
        const Ran ran = run({u"check"_s, address(false), u"--json"_s}, "ivanov\nwrong\n");
        QCOMPARE(ran.code, 3);
        const QJsonObject report = QJsonDocument::fromJson(ran.out).object();
        QCOMPARE(report["ok"_L1], QJsonValue(false));
        QCOMPARE(report["error"_L1].toObject()["kind"_L1].toString(), u"signInRefused"_s);
    }

    void exportsEveryList_data()
    {
        QTest::addColumn<QString>("list");
        QTest::addColumn<bool>("hubex");
        QTest::newRow("tasks") << u"tasks"_s << true;
        QTest::newRow("assets") << u"assets"_s << true;
        QTest::newRow("people") << u"people"_s << true;
        QTest::newRow("tickets") << u"tickets"_s << false;
        QTest::newRow("agents") << u"people"_s << false;
        QTest::newRow("customers") << u"customers"_s << false;
    }
    void exportsEveryList()
    {
        QFETCH(const QString, list);
        QFETCH(const bool, hubex);
        const Ran json
            = run({u"export"_s, list, address(hubex), u"--system"_s, hubex ? u"hubex"_s : u"otrs"_s,
                      u"--format"_s, u"json"_s, u"--columns"_s, u"all"_s},
                login(hubex));
        QVERIFY2(json.code == 0, json.err.constData());
        const QJsonArray rows = QJsonDocument::fromJson(json.out).array();
        QVERIFY(!rows.isEmpty());
        const Ran csv = run(
            {u"export"_s, list, address(hubex), u"--system"_s, hubex ? u"hubex"_s : u"otrs"_s}, login(hubex));
        QCOMPARE(csv.code, 0);
        QVERIFY(csv.out.count("\r\n") >= rows.size());
    }

    void filtersSortsAndLimits()
    {
        const auto tickets = [this](const QStringList &more) {
            const Ran ran = run(QStringList{u"export"_s, u"tickets"_s, address(false), u"--format"_s,
                                    u"json"_s, u"--columns"_s, u"number,state,queue"_s}
                    + more,
                login(false));
            if (ran.code != 0)
                qWarning("%s", ran.err.constData());
            return QJsonDocument::fromJson(ran.out).array();
        };
        const QJsonArray open = tickets({});
        const QJsonArray all = tickets({u"--everything"_s});
        const QJsonArray closed = tickets({u"StateType=Closed"_s});
        QVERIFY(open.size() < all.size() && closed.size() < all.size());
        QCOMPARE(tickets({u"--limit"_s, u"3"_s}).size(), 3);
        const QJsonArray up = tickets({u"--everything"_s, u"--sort"_s, u"number"_s});
        const QJsonArray down = tickets({u"--everything"_s, u"--sort"_s, u"-number"_s});
        QCOMPARE(up.first()["number"_L1], down.last()["number"_L1]);
        QVERIFY(up.first() != down.first());
    }

    void anUnknownViewIsTold()
    {
        const Ran ran = run({u"export"_s, u"tasks"_s, address(true), u"--view"_s, u"Urgent"_s}, login(true));
        QCOMPARE(ran.code, 2);
        QVERIFY2(ran.err.contains("Urgent"), ran.err.constData());
        QVERIFY(ran.out.isEmpty());
    }

    void writesAFileOnlyWhenItIsWhole()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"tickets.xlsx"_s);
        const Ran good = run({u"export"_s, u"tickets"_s, address(false), u"-o"_s, path}, login(false));
        QVERIFY2(good.code == 0, good.err.constData());
        QVERIFY(QFile(path).size() > 1000);
        QVERIFY(good.out.isEmpty());
        // The same with a server that breaks in the middle: the old file stays as it was.
        const qint64 size = QFile(path).size();
        const Ran broken = run({u"export"_s, u"tickets"_s, u"--demo"_s, u"--demo-faults"_s,
            u"500,path=/otrs/api/tickets"_s, u"-o"_s, path});
        QVERIFY(broken.code != 0);
        QCOMPARE(QFile(path).size(), size);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
    }

private:
    QString address(bool hubex) const
    {
        return (hubex ? m_hubex : m_otrs)["url"_L1].toString();
    }
    QByteArray login(bool hubex) const
    {
        return loginOf(hubex ? m_hubex : m_otrs);
    }
    static QByteArray loginOf(const QJsonObject &server)
    {
        return server["login"_L1].toString().toUtf8() + '\n' + server["password"_L1].toString().toUtf8()
            + '\n';
    }
    /// The servers live in this process: its event loop goes on while the program runs.
    Ran run(const QStringList &arguments, const QByteArray &input = {})
    {
        QProcess program;
        start(program, arguments, input);
        if (!QTest::qWaitFor([&program] { return program.state() == QProcess::NotRunning; }, 60'000))
            qWarning("the program did not end");
        return {program.exitCode(), program.readAllStandardOutput(), program.readAllStandardError()};
    }
    void prepare(QProcess &program) const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"XDG_CONFIG_HOME"_s, m_home.path());
        environment.insert(u"XDG_DATA_HOME"_s, m_home.path());
        environment.insert(u"XDG_CACHE_HOME"_s, m_home.path());
        environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
        environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nonexistent"_s);
        environment.insert(u"http_proxy"_s, u"http://127.0.0.1:1"_s); // this machine is not asked through it
        environment.insert(u"https_proxy"_s, u"http://127.0.0.1:1"_s);
        environment.remove(u"no_proxy"_s);
        program.setProcessEnvironment(environment);
    }
    void start(QProcess &program, const QStringList &arguments, const QByteArray &input) const
    {
        prepare(program);
        program.start(QStringLiteral(DD_PROGRAM), arguments);
        program.write(input);
        program.closeWriteChannel();
    }

    QTemporaryDir m_home;
    std::unique_ptr<demo::DemoServers> m_servers;
    QJsonObject m_hubex;
    QJsonObject m_otrs;
};

QTEST_GUILESS_MAIN(tst_executable)
#include "tst_executable.moc"
