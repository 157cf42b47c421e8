// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/otrs/read.h"
#include "demo/otrs/answers.h"
#include "otrsclient.h"

#include <QRegularExpression>

using namespace dd;
using namespace Qt::Literals::StringLiterals;
using demo::http::Request;
using demo::http::Response;
using test::OtrsClient;

namespace {

const QString listPath = u"/otrs/api/tickets/getTicketList"_s;
const QString loginPath = u"/otrs/api/auth/login"_s;

QByteArray nested(int depth)
{
    return "{\"Response\":\"OK\",\"Tickets\":" + QByteArray(depth, '[') + QByteArray(depth, ']') + '}';
}

Response jsonOf(const QByteArray &body)
{
    return Response::of(200, "application/json; charset=utf-8", body);
}

} // namespace

Q_DECLARE_METATYPE(demo::http::Response)

/// What can go wrong on the way to a help desk and there: each ends in one kind of error with its sentence,
/// nothing is done twice, and the session survives.
class tst_otrs_faults : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<OtrsClient> m_client;

    OtrsClient &client() { return *m_client; }
    void setFaults(const QString &text)
    {
        QString wrong;
        const auto faults = demo::Faults::parse(text, 1, &wrong);
        QVERIFY2(faults, qPrintable(wrong));
        client().server.server().setFaults(*faults);
    }
    /// Answers requests for this method itself, all others as ever.
    void answer(const QString &path, const Response &answer)
    {
        client().server.server().setHandler([this, path, answer](const Request &request) {
            return request.path == path ? answer : client().server.engine().handle(request, u"127.0.0.1"_s);
        });
    }
    Result<Page<Ticket>> list()
    {
        return client().outcome<Page<Ticket>>([&](auto then) {
            return client().tickets().list({}, {0, 20}, &client().context, then);
        });
    }
    Result<qint64> total()
    {
        return client().outcome<qint64>(
            [&](auto then) { return client().tickets().total({}, &client().context, then); });
    }
    Result<Done> mark(qint64 ticket, bool seen)
    {
        return client().outcome<Done>(
            [&](auto then) { return client().tickets().markSeen(ticket, seen, &client().context, then); });
    }
    bool isSeen(qint64 ticket) { return client().state().ticket(int(ticket))->seenBy.contains(2); }
    qint64 unseenTicket()
    {
        for (const demo::otrs::Ticket &ticket : std::as_const(client().state().tickets)) {
            if (!ticket.seenBy.contains(2))
                return ticket.id;
        }
        return 0;
    }

private Q_SLOTS:
    void init()
    {
        m_client = std::make_unique<OtrsClient>(test::helpDesk(60));
        m_client->signIn();
    }
    void cleanup() { m_client.reset(); }

    void readingEnds_data();
    void readingEnds();
    void aShortTroubleIsNotSeen_data();
    void aShortTroubleIsNotSeen();
    void aSlowServerIsWaitedFor();
    void whatTakesTooLongEnds();
    void aDroppedLoadOfASlowAnswerIsQuiet();
    void aMarkLeavesOnce_data();
    void aMarkLeavesOnce();
    void signingInEnds_data();
    void signingInEnds();
    void renewingMeetsTrouble();
    void badAnswers_data();
    void badAnswers();
    void badRows();
    void wordsOfTheServer_data();
    void wordsOfTheServer();
    void aFileThatWasCutIsNone();
    void badFiles_data();
    void badFiles();
    void aServerInAnotherZone();
};

void tst_otrs_faults::readingEnds_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("sentence");
    const QString unreachable = u"The server cannot be reached."_s;
    const QString failed = u"The server reported an error of its own."_s;
    QTest::newRow("dropped before") << u"drop-before"_s << ErrorKind::Unreachable << unreachable;
    QTest::newRow("dropped after") << u"drop-after"_s << ErrorKind::Unreachable << unreachable;
    QTest::newRow("truncated") << u"truncated"_s << ErrorKind::Unreachable << unreachable;
    QTest::newRow("malformed") << u"malformed"_s << ErrorKind::BadAnswer
                               << u"The server's answer could not be understood."_s;
    QTest::newRow("401") << u"401"_s << ErrorKind::Forbidden << u"You have no permission for this."_s;
    QTest::newRow("403") << u"403"_s << ErrorKind::Forbidden << u"You have no permission for this."_s;
    QTest::newRow("404") << u"404"_s << ErrorKind::WrongAddress
                         << u"Something answered at this address, but it is not the expected server."_s;
    QTest::newRow("429") << u"429"_s << ErrorKind::TooManyRequests
                         << u"The server asks for a pause: too many requests."_s;
    QTest::newRow("500") << u"500"_s << ErrorKind::ServerFailed << failed;
    QTest::newRow("502") << u"502"_s << ErrorKind::ServerFailed << failed;
    QTest::newRow("504") << u"504"_s << ErrorKind::ServerFailed << failed;
}

void tst_otrs_faults::readingEnds()
{
    QFETCH(QString, fault);
    QFETCH(ErrorKind, kind);
    QFETCH(QString, sentence);
    const int logins = client().asked(u"auth/login"_s);
    setFaults(fault + u",path="_s + listPath);
    const Result<Page<Ticket>> answer = list();
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, kind);
    QCOMPARE(describe(answer.error()), sentence);
    QVERIFY(!advice(answer.error()).isEmpty());
    if (fault.toInt() > 0)
        QCOMPARE(answer.error().httpStatus, fault.toInt());
    setFaults({});
    QCOMPARE(list()->rows.size(), 20); // the session lives
    QCOMPARE(client().asked(u"auth/login"_s), logins);
}

void tst_otrs_faults::aShortTroubleIsNotSeen_data()
{
    QTest::addColumn<QString>("fault");
    for (const char *fault : {"drop-before", "drop-after", "truncated", "429", "502", "503", "504"})
        QTest::newRow(fault) << QString::fromLatin1(fault);
}

void tst_otrs_faults::aShortTroubleIsNotSeen()
{
    QFETCH(QString, fault);
    setFaults(fault + u",times=1,path="_s + listPath);
    const Result<Page<Ticket>> answer = list();
    QVERIFY2(answer, qPrintable(describe(answer ? Error() : answer.error())));
    QCOMPARE(answer->rows.size(), 20);
    QCOMPARE(client().asked(u"tickets/getTicketList"_s), 2);
}

void tst_otrs_faults::aSlowServerIsWaitedFor()
{
    setFaults(u"slow=700"_s);
    QVERIFY(list());
}

void tst_otrs_faults::whatTakesTooLongEnds()
{
    setFaults(u"slow=20000"_s);
    net::Request request = client().wire->call(u"queues"_s, u"getQueueList"_s);
    request.timeout = std::chrono::milliseconds(200);
    const auto answer = client().outcome<Done>([&](auto then) {
        return net::ask<Done>(*client().channel, request,
            otrs::answerOf<Done>("queues", [](const json::Value &) { return Done{}; }), &client().context,
            then);
    });
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ErrorKind::TimedOut);
    QCOMPARE(describe(answer.error()), u"The server did not answer in time."_s);
}

void tst_otrs_faults::aDroppedLoadOfASlowAnswerIsQuiet()
{
    setFaults(u"slow=300,path="_s + listPath);
    int came = 0;
    net::Load load = client().tickets().list(
        {}, {0, 20}, &client().context, [&came](const Result<Page<Ticket>> &) { ++came; });
    QTRY_COMPARE_WITH_TIMEOUT(client().channel->running(), 1, 10'000);
    load.cancel();
    QVERIFY(total()); // slower than the first would have been
    QCOMPARE(came, 0);
}

void tst_otrs_faults::aMarkLeavesOnce_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<bool>("done");
    QTest::newRow("dropped before") << u"drop-before"_s << ErrorKind::Unknown << false;
    QTest::newRow("dropped after") << u"drop-after"_s << ErrorKind::Unknown << true;
    QTest::newRow("truncated") << u"truncated"_s << ErrorKind::Unknown << true;
    QTest::newRow("malformed") << u"malformed"_s << ErrorKind::BadAnswer << true;
    QTest::newRow("500") << u"500"_s << ErrorKind::ServerFailed << false;
    QTest::newRow("503") << u"503"_s << ErrorKind::ServerFailed << false;
    QTest::newRow("401") << u"401"_s << ErrorKind::Forbidden << false;
    QTest::newRow("slow") << u"slow=300"_s << ErrorKind::None << true;
}

void tst_otrs_faults::aMarkLeavesOnce()
{
    QFETCH(QString, fault);
    QFETCH(ErrorKind, kind);
    QFETCH(bool, done);
    const qint64 ticket = unseenTicket();
    setFaults(fault + u",path=/otrs/api/tickets/mark"_s);
    const Result<Done> answer = mark(ticket, true);
    QCOMPARE(answer ? ErrorKind::None : answer.error().kind, kind);
    QCOMPARE(client().asked(u"tickets/markTicketAsSeen"_s), 1);
    QCOMPARE(isSeen(ticket), done);
    if (kind == ErrorKind::Unknown)
        QCOMPARE(describe(answer.error()),
            u"The connection broke after the request had left: it may have been done."_s);
}

void tst_otrs_faults::signingInEnds_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("dropped before") << u"drop-before"_s << ErrorKind::Unknown;
    QTest::newRow("dropped after") << u"drop-after"_s << ErrorKind::Unknown;
    QTest::newRow("truncated") << u"truncated"_s << ErrorKind::Unknown;
    QTest::newRow("malformed") << u"malformed"_s << ErrorKind::BadAnswer;
    QTest::newRow("401") << u"401"_s << ErrorKind::Forbidden;
    QTest::newRow("404") << u"404"_s << ErrorKind::WrongAddress;
    QTest::newRow("429") << u"429"_s << ErrorKind::TooManyRequests;
    QTest::newRow("500") << u"500"_s << ErrorKind::ServerFailed;
}

void tst_otrs_faults::signingInEnds()
{
    QFETCH(QString, fault);
    QFETCH(ErrorKind, kind);
    const int before = client().asked(u"auth/login"_s);
    setFaults(fault + u",path="_s + loginPath);
    const Result<otrs::Session> session = client().tryLogin(u"ivanov"_s, u"demo"_s);
    QVERIFY(!session);
    QCOMPARE(session.error().kind, kind);
    QVERIFY(!describe(session.error()).isEmpty());
    QCOMPARE(client().asked(u"auth/login"_s), before + 1); // each takes one of twenty sessions
}

void tst_otrs_faults::renewingMeetsTrouble()
{
    client().passed += 7300;
    setFaults(u"500,times=1,path="_s + loginPath);
    const Result<qint64> first = total();
    QVERIFY(!first);
    QCOMPARE(first.error().kind, ErrorKind::ServerFailed); // not "sign in again": the password is good
    QVERIFY(total()); // the next one is renewed
    // What became of the sign-in is nobody's question: the list was not sent, and changes nothing.
    client().passed += 7300;
    setFaults(u"drop-after,times=1,path="_s + loginPath);
    const Result<qint64> second = total();
    QVERIFY(!second);
    QCOMPARE(describe(second.error()), u"The server cannot be reached."_s);
    QVERIFY(total());
}

void tst_otrs_faults::badAnswers_data()
{
    QTest::addColumn<Response>("answer");
    QTest::addColumn<ErrorKind>("kind");
    const auto row = [](const char *name, const Response &answer, ErrorKind kind) {
        QTest::newRow(name) << answer << kind;
    };
    row("a web page", demo::otrs::agentPage(), ErrorKind::WrongAddress);
    row("Fatal Error", demo::otrs::fatalErrorPage(), ErrorKind::ServerFailed);
    row("Apache's 500", demo::otrs::errorPage(500), ErrorKind::ServerFailed);
    row("204", Response::empty(204), ErrorKind::WrongAddress);
    row("empty", jsonOf({}), ErrorKind::BadAnswer);
    row("null", jsonOf("null"), ErrorKind::WrongAddress);
    row("a list", jsonOf("[]"), ErrorKind::WrongAddress);
    row("a number", jsonOf("7"), ErrorKind::WrongAddress);
    row("no Response", jsonOf("{\"Tickets\":[]}"), ErrorKind::WrongAddress);
    row("cut", jsonOf("{\"Response\":\"OK\",\"Tickets\":[{"), ErrorKind::BadAnswer);
    row("invalid UTF-8", jsonOf("{\"Response\":\"OK\",\"Tickets\":[{\"Title\":\"\xff\xfe\"}]}"),
        ErrorKind::BadAnswer);
    row("10,000 deep", jsonOf(nested(10'000)), ErrorKind::BadAnswer);
    row("too large", Response::of(200, "application/json", QByteArray(65 * 1024 * 1024, ' ')),
        ErrorKind::TooLarge);
}

void tst_otrs_faults::badAnswers()
{
    QFETCH(Response, answer);
    QFETCH(ErrorKind, kind);
    this->answer(listPath, answer);
    const Result<Page<Ticket>> page = list();
    QVERIFY(!page);
    QCOMPARE(page.error().kind, kind);
    QVERIFY(!describe(page.error()).isEmpty());
}

void tst_otrs_faults::badRows()
{
    // A map where an array was promised and the reverse, ids as text, zero and far dates, null everywhere:
    // what can be read is read, the rest is empty.
    answer(listPath,
        jsonOf("{\"Response\":\"OK\",\"Count\":\"3\",\"Tickets\":{\"0\":{\"TicketID\":\"12\",\"Title\":null,"
               "\"TicketNumber\":2026,\"CreatedServer\":\"0000-00-00 00:00:00\",\"ChangedServer\":"
               "\"9999-12-31 23:59:59\",\"DynamicFields\":[],\"Seen\":\"0\",\"WatcherCount\":{},"
               "\"UntilTimeDateUnix\":\"x\"},\"1\":null}}"));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u".*"_s));
    const Result<Page<Ticket>> page = list();
    QVERIFY2(page, qPrintable(page ? QString() : page.error().detail));
    QVERIFY(!page->rows.isEmpty());
    const Ticket &ticket = page->rows.first();
    QCOMPARE(ticket.id, 12);
    QCOMPARE(ticket.number, u"2026"_s);
    QVERIFY(ticket.title.isEmpty());
    QVERIFY(!ticket.created.isValid());
    QVERIFY(!ticket.pendingUntil.isValid());
    QVERIFY(!ticket.seen);
    QCOMPARE(page->total, 3);
}

void tst_otrs_faults::wordsOfTheServer_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<ErrorKind>("kind");
    const auto row = [](const char *words, ErrorKind kind) {
        QTest::newRow(words) << QString::fromLatin1(words) << kind;
    };
    row("No permission", ErrorKind::Forbidden);
    row("No ticket", ErrorKind::NotFound);
    row("Method doesn't exist", ErrorKind::ServerFailed);
    row("Please contact the administrator!", ErrorKind::ServerFailed);
    row("Bad param request!", ErrorKind::Invalid);
    row("You must be an owner of the ticket", ErrorKind::Conflict);
    row("Couldn't mark ticket as seen", ErrorKind::Conflict);
    row("Something nobody has ever seen", ErrorKind::Conflict);
    row("", ErrorKind::Conflict);
}

void tst_otrs_faults::wordsOfTheServer()
{
    QFETCH(QString, words);
    QFETCH(ErrorKind, kind);
    answer(listPath, demo::otrs::jsonAnswer(demo::otrs::failure(words)));
    const Result<Page<Ticket>> page = list();
    QVERIFY(!page);
    QCOMPARE(page.error().kind, kind);
    QCOMPARE(page.error().serverText, words);
    QVERIFY(!describe(page.error()).isEmpty());
}

void tst_otrs_faults::aFileThatWasCutIsNone()
{
    // Text is packed on the way: half of it unpacks to half a file, and must not be kept for the whole.
    Response file = Response::of(200, "text/csv; charset=utf-8", QByteArray("1;2;3\n").repeated(5000));
    file.headers.append("Content-Disposition", "attachment;  filename=\"list.csv\"");
    answer(u"/otrs/api/tickets/getAttachment"_s, file);
    setFaults(u"truncated,path=/otrs/api/tickets/getAttachment"_s);
    Attachment known;
    known.ownerId = known.id = 1;
    const auto ask = [&] {
        return client().outcome<QByteArray>(
            [&](auto then) { return client().tickets().content(known, &client().context, then); });
    };
    const Result<QByteArray> cut = ask();
    QVERIFY(!cut);
    QCOMPARE(cut.error().kind, ErrorKind::Unreachable);
    setFaults({});
    QCOMPARE(ask().value(), file.body);
}

void tst_otrs_faults::badFiles_data()
{
    QTest::addColumn<Response>("answer");
    QTest::addColumn<ErrorKind>("kind");
    const QJsonObject refusal = demo::otrs::failure(u"No attachment!"_s);
    Response file = demo::otrs::jsonAnswer(refusal);
    file.headers.set("Content-Disposition", "attachment;  filename=\"error.json\"");
    // A file that reads like a refusal is a file: it has a name.
    QTest::newRow("a JSON file") << file << ErrorKind::None;
    Response deadly = demo::otrs::jsonAnswer(demo::otrs::failure(u"Session invalid"_s));
    // The word before the name is the one in the mail: its sender's.
    for (const char *disposition : {"inline;  filename=\"logo.json\"", "x;  filename=\"logo.json\"",
             "filename=x;  filename=\"logo.json\""}) {
        deadly.headers.set("Content-Disposition", disposition);
        QTest::addRow("a file that reads like a dead session, %s", disposition) << deadly << ErrorKind::None;
    }
    Response report = Response::of(200, "text/html; charset=utf-8", "<p>report</p>");
    report.headers.append("Content-Disposition", "inline;  filename=\"report.html\"");
    QTest::newRow("an HTML file") << report << ErrorKind::None;
    QTest::newRow("somebody's web page") << demo::otrs::agentPage() << ErrorKind::WrongAddress;
    QTest::newRow("Fatal Error") << demo::otrs::fatalErrorPage() << ErrorKind::ServerFailed;
    QTest::newRow("no file") << demo::otrs::jsonAnswer({{u"Response"_s, u"OK"_s}}) << ErrorKind::BadAnswer;
    QTest::newRow("204") << Response::empty(204) << ErrorKind::WrongAddress;
    QTest::newRow("a refusal") << demo::otrs::jsonAnswer(refusal) << ErrorKind::NotFound;
    QTest::newRow("500") << demo::otrs::errorPage(500) << ErrorKind::ServerFailed;
    QTest::newRow("404") << demo::otrs::errorPage(404) << ErrorKind::WrongAddress;
    QTest::newRow("broken JSON") << jsonOf("{\"Resp") << ErrorKind::BadAnswer;
}

void tst_otrs_faults::badFiles()
{
    QFETCH(Response, answer);
    QFETCH(ErrorKind, kind);
    this->answer(u"/otrs/api/tickets/getAttachment"_s, answer);
    Attachment file;
    file.ownerId = 1;
    file.id = 1;
    const auto bytes = client().outcome<QByteArray>(
        [&](auto then) { return client().tickets().content(file, &client().context, then); });
    QCOMPARE(bytes ? ErrorKind::None : bytes.error().kind, kind);
    if (bytes)
        QCOMPARE(bytes.value(), answer.body);
    // The same as the body of a mail: only HTML with a name is one.
    Article article;
    article.id = 1;
    const auto html = client().outcome<QByteArray>(
        [&](auto then) { return client().tickets().html(article, &client().context, then); });
    const bool isOne = bytes && answer.headers.value("Content-Type").startsWith("text/html");
    QCOMPARE(html ? html.value() : QByteArray(), isOne ? answer.body : QByteArray());
    QVERIFY(total()); // the session is the same
    QCOMPARE(client().asked(u"auth/login"_s), 1);
}

void tst_otrs_faults::aServerInAnotherZone()
{
    // Created 11:00 and changed 11:30 UTC by a server that writes Moscow's time, for an agent who has set no
    // zone; the client believes in one he had.
    Response list
        = jsonOf("{\"Response\":\"OK\",\"Count\":1,\"Tickets\":[{\"TicketID\":7,\"TicketNumber\":\"1\","
                 "\"Age\":3600,\"Created\":\"2026-12-02 14:00:00\",\"CreatedServer\":\"2026-12-02 14:00:00\","
                 "\"Changed\":\"2026-12-02 14:30:00\",\"ChangedServer\":\"2026-12-02 14:30:00\"}]}");
    list.headers.append("Date", "Wed, 02 Dec 2026 12:00:01 GMT");
    answer(listPath, list);
    client().wire->server.zone = u"Asia/Yekaterinburg"_s;
    const QDateTime created(QDate(2026, 12, 2), QTime(11, 0), QTimeZone::utc());
    const Result<Page<Ticket>> page = this->list();
    QVERIFY(page);
    QCOMPARE(page->rows.first().created, created);
    QCOMPARE(page->rows.first().changed, created.addSecs(1800));
    QCOMPARE(client().card(7).ticket.created, created);
}

QTEST_GUILESS_MAIN(tst_otrs_faults)
#include "tst_otrs_faults.moc"
