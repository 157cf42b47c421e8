// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "home.h"
#include "models/lists.h"
#include "tests/support/testserver.h"

#include <QAbstractItemModelTester>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace dd;
using namespace dd::models;
using namespace dd::test;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(u"" DD_TEST_DATA "/"_s + path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QJsonObject recordedAnswer(const QString &name)
{
    const QJsonDocument recording = QJsonDocument::fromJson(bytesOf(u"otrs/"_s + name + u".json"_s));
    return recording["response"_L1]["body"_L1].toObject();
}

/// A moment as such, not as "two hours ago".
QString cellText(const ListModel &list, int row, int column)
{
    const QModelIndex index = list.index(row, column);
    const auto cell = index.data(CellRole).value<Cell>();
    if (cell.instant.isValid())
        return cell.instant.toUTC().toString(Qt::ISODate);
    QString text = cell.text;
    if (!cell.tip.isEmpty() && cell.tip != cell.text)
        text += u" ["_s + cell.tip + u']';
    if (cell.colour)
        text += u" #%1"_s.arg((cell.colour->red << 16) + (cell.colour->green << 8) + cell.colour->blue, 6, 16,
            QLatin1Char('0'));
    return text.replace(u'\n', u"\\n"_s);
}

/// Everything a table shows of a list: a line a cell, those without words left out.
QString pictureOf(const ListModel &list)
{
    QString picture;
    for (int row = 0; row < list.rowCount(); ++row) {
        const QModelIndex first = list.index(row, 0);
        const ItemKey key = list.keyAt(row);
        picture += u"%1%2%3%4\n"_s.arg(key.id ? QString::number(key.id) : key.login,
            first.data(UnreadRole).toBool() ? u", unread"_s : QString(),
            first.data(DimmedRole).toBool() ? u", dimmed"_s : QString(),
            first.data(PlaceholderRole).toBool() ? u", not here yet"_s : QString());
        for (int column = 0; column < list.columnCount(); ++column) {
            const QString text = cellText(list, row, column);
            if (!text.isEmpty())
                picture += u"    "_s + list.headerData(column, Qt::Horizontal).toString() + u": "_s + text
                    + u'\n';
        }
    }
    return picture;
}

} // namespace

/// What the lists show of answers that were recorded (OTRS) or written after the contract (HubEx), word for
/// word: tests/data/snapshots. Where a change is meant, DD_SNAPSHOTS=write in the environment draws them
/// anew; the difference is then read in the commit.
class tst_snapshots : public QObject {
    Q_OBJECT

private:
    TestServer m_server;
    std::unique_ptr<Home> m_home;

    static Reply json(const QJsonObject &object)
    {
        return {200, QJsonDocument(object).toJson(), {{"Content-Type", "application/json; charset=utf-8"}}};
    }
    static Reply otrsAnswer(const Seen &request)
    {
        static const QHash<QString, QString> recordings{
            {u"getTicketList"_s, u"tickets.getTicketList.sort-EscalationSolutionTime-down"_s},
            {u"getUserList"_s, u"users.getUserList.queue-7"_s},
            {u"getCustomerUserList"_s, u"customers.getCustomerUserList.default"_s},
            {u"getCustomerList"_s, u"customers.getCustomerList.ok"_s},
            {u"getTicketViews"_s, u"filters.getTicketViews.no-queue"_s},
            {u"getQueueList"_s, u"queues.getQueueList.johnson"_s},
            {u"getUserPermissions"_s, u"users.getUserPermissions.ivanov"_s}};
        const QString method = QString::fromLatin1(request.target).section(u'/', -1);
        QJsonObject answer = recordedAnswer(recordings.value(method));
        if (answer.contains("Tickets"_L1))
            answer.insert(u"Count"_s, answer.value("Tickets"_L1).toArray().size());
        return json(answer);
    }
    static Reply hubexAnswer(const Seen &request)
    {
        static const QHash<QByteArray, QString> answers{{"/fsm/WORK/Tasks", u"hubex/tasks.json"_s},
            {"/fsm/ES/Assets", u"hubex/assets.json"_s}, {"/fsm/ADM/Users", u"hubex/users.json"_s}};
        const QString answer = answers.value(request.target.split('?').first());
        if (answer.isEmpty())
            return {200, "{}"};
        if (request.method == "HEAD")
            return {200, {}, {{"Content-Range", "items=0-0/3"}}};
        return {206, bytesOf(answer), {{"Content-Range", "items=1-3/3"}}};
    }

    session::Connection *signIn(System system)
    {
        session::Account account;
        account.system = system;
        account.title = u"Server"_s;
        account.user = u"ivanov"_s;
        account.keepSecrets = false;
        if (system == System::HubEx) {
            session::HubexSignedIn signedIn;
            signedIn.account = account;
            signedIn.account.server = m_server.url(u"/fsm"_s);
            signedIn.tokens.access = "token";
            signedIn.tokens.accessTill = QDateTime::currentDateTimeUtc().addDays(1);
            return m_home->connections.hubex(m_home->connections.signedIn(signedIn));
        }
        session::OtrsSignedIn signedIn;
        signedIn.account = account;
        signedIn.account.server = m_server.url(u"/otrs"_s);
        signedIn.account.zone = u"Europe/Moscow"_s;
        signedIn.session.name = "OTRSAgentInterface";
        signedIn.session.value = "value";
        signedIn.session.me.id = 2;
        return m_home->connections.otrs(m_home->connections.signedIn(signedIn));
    }

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English));
        qputenv("TZ", "UTC"); // tool tips tell the local time
    }
    void init() { m_home = std::make_unique<Home>(); }
    void cleanup() { m_home.reset(); }

    void lists_data()
    {
        QTest::addColumn<System>("system");
        QTest::addColumn<Kind>("kind");
        QTest::newRow("tickets") << System::Otrs << Kind::Ticket;
        QTest::newRow("agents") << System::Otrs << Kind::Person;
        QTest::newRow("customers") << System::Otrs << Kind::Customer;
        QTest::newRow("tasks") << System::HubEx << Kind::Task;
        QTest::newRow("assets") << System::HubEx << Kind::Asset;
        QTest::newRow("people") << System::HubEx << Kind::Person;
    }
    void lists()
    {
        QFETCH(const System, system);
        QFETCH(const Kind, kind);
        m_server.setHandler(system == System::Otrs ? otrsAnswer : hubexAnswer);
        session::Connection *connection = signIn(system);
        QVERIFY(connection);
        std::unique_ptr<ListModel> list(makeList(*connection, kind, nullptr));
        QAbstractItemModelTester tester(list.get());
        list->setQuery({});
        QTRY_VERIFY(list->state() == ListModel::State::Ready);
        const QString name = u"snapshots/%1.txt"_s.arg(QLatin1String(QTest::currentDataTag()));
        if (qEnvironmentVariable("DD_SNAPSHOTS") == u"write"_s) {
            QTest::qWait(1000);
            QFile file(u"" DD_TEST_DATA "/"_s + name);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(pictureOf(*list).toUtf8());
        }
        const QString wanted = QString::fromUtf8(bytesOf(name));
        // Names of people and companies come by calls of their own.
        if (QTest::qWaitFor([&] { return pictureOf(*list) == wanted; }, 10'000))
            return;
        const QStringList is = pictureOf(*list).split(u'\n'), was = wanted.split(u'\n');
        for (qsizetype line = 0; line < std::max(is.size(), was.size()); ++line)
            QCOMPARE(is.value(line), was.value(line));
        QCOMPARE(is.size(), was.size());
    }
};

QTEST_GUILESS_MAIN(tst_snapshots)
#include "tst_snapshots.moc"
