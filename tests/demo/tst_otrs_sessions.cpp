// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "otrsfixture.h"

#include <QTest>

using namespace dd::demo;
using dd::test::home;
using Desk = dd::test::OtrsDesk;
using namespace Qt::Literals::StringLiterals;

namespace {

const auto loginFailed = u"Login failed! Your user name or password was entered incorrectly."_s;

} // namespace

class tst_OtrsSessions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void idleSessionEndsAfterTwoHours();
    void pollingPageDoesNotKeepTheSession();
    void sessionEndsAfterSixteenHours();
    void anotherAddressKillsTheSession();
    void twentyFirstLoginFails();
    void twoFactorCodeIsAsked();
    void sessionStaysOutOfHtmlWithCookie();
    void userListCarriesSecrets();
    void demoHasEverythingToLookAt();
    void itsCustomersAreWhoTheySeem();
    void nothingWaitsForATimeBeforeItself();
    void sameSeedSameData();
    void twentyThousandTickets();
};

void tst_OtrsSessions::idleSessionEndsAfterTwoHours()
{
    Desk desk;
    desk.signIn();
    desk.passed += 7199;
    QCOMPARE(desk.message(u"queues/getQueueList"_s), QString());
    desk.passed += 7200;
    QCOMPARE(desk.message(u"queues/getQueueList"_s), u"Session invalid"_s);
}

void tst_OtrsSessions::pollingPageDoesNotKeepTheSession()
{
    Desk desk;
    desk.signIn();
    desk.passed += 7000;
    desk.send(u"queues/getQueueList"_s, {}, desk.session.toUtf8(), QLatin1String(home), "XMLHttpRequest");
    desk.passed += 300;
    QCOMPARE(desk.message(u"queues/getQueueList"_s), u"Session invalid"_s);
}

void tst_OtrsSessions::sessionEndsAfterSixteenHours()
{
    Desk desk;
    desk.signIn();
    for (int i = 0; i < 15; ++i) {
        desk.passed += 3600;
        QCOMPARE(desk.message(u"queues/getQueueList"_s), QString());
    }
    desk.passed += 3600;
    QCOMPARE(desk.message(u"queues/getQueueList"_s), u"Session invalid"_s);
}

void tst_OtrsSessions::anotherAddressKillsTheSession()
{
    Desk desk;
    desk.signIn();
    QCOMPARE(desk.ask(u"queues/getQueueList"_s, {}, u"10.0.0.5"_s).value("Message"_L1), u"Session invalid"_s);
    QCOMPARE(desk.message(u"queues/getQueueList"_s), u"Session invalid"_s);
}

void tst_OtrsSessions::twentyFirstLoginFails()
{
    Desk desk;
    for (int i = 0; i < 20; ++i)
        QCOMPARE(desk.signIn().value("Response"_L1), u"OK"_s);
    QCOMPARE(desk.signIn().value("Message"_L1), loginFailed);
    QCOMPARE(desk.signIn(u"petrova"_s).value("Response"_L1), u"OK"_s);
    desk.passed += 7200;
    QCOMPARE(desk.signIn().value("Response"_L1), u"OK"_s);
}

void tst_OtrsSessions::twoFactorCodeIsAsked()
{
    Desk desk;
    const QString user = QLatin1String(otrs::demoTwoFactorLogin);
    QCOMPARE(desk.signIn(user).value("Message"_L1), loginFailed);
    QCOMPARE(desk.signIn(user, {{u"TwoFactorToken"_s, u"000000"_s}}).value("Message"_L1), loginFailed);
    const QString code = QLatin1String(otrs::demoTwoFactorCode);
    QCOMPARE(desk.signIn(user, {{u"TwoFactorToken"_s, code}}).value("Response"_L1), u"OK"_s);
}

void tst_OtrsSessions::sessionStaysOutOfHtmlWithCookie()
{
    Desk desk;
    desk.signIn();
    otrs::Article article;
    article.id = desk.engine.state().nextArticleId();
    article.ticketId = 1;
    otrs::Part html;
    html.name = u"file-2"_s;
    html.contentType = "text/html";
    html.bytes = "<img src=\"cid:a@b\"><script>x</script>";
    html.isAttachment = false;
    otrs::Part picture;
    picture.name = u"p.png"_s;
    picture.contentType = "image/png";
    picture.contentId = u"<a@b>"_s;
    otrs::ArticleText text;
    text.parts = {html, picture};
    article.text = std::make_shared<otrs::ArticleText>(text);
    desk.engine.state().addArticle(article);
    const QJsonObject body{{u"ArticleID"_s, article.id}, {u"FileID"_s, 1}};
    const QByteArray withCookie = desk.send(u"tickets/getAttachment"_s, body, desk.session.toUtf8()).body;
    QVERIFY(withCookie.contains("FileID=2"));
    QVERIFY(!withCookie.contains(desk.session.toUtf8()));
    QVERIFY(!withCookie.contains("script"));
    QJsonObject inBody = body;
    inBody.insert(u"OTRSAgentInterface"_s, desk.session);
    QVERIFY(desk.send(u"tickets/getAttachment"_s, inBody).body.contains(desk.session.toUtf8()));
}

void tst_OtrsSessions::userListCarriesSecrets()
{
    Desk desk;
    desk.signIn();
    const QJsonArray users = desk.ask(u"users/getUserList"_s).value("Users"_L1).toArray();
    QVERIFY(users.size() >= 10);
    for (const auto &user : users)
        QCOMPARE(user.toObject().value("UserPw"_L1).toString().size(), 64);
}

void tst_OtrsSessions::demoHasEverythingToLookAt()
{
    DemoOptions crowd;
    crowd.people = 300;
    QCOMPARE(otrs::seededState(crowd).customers.size(), 100);
    Desk desk;
    desk.signIn();
    const QJsonObject answer = desk.ask(u"tickets/getTicketList"_s, {{u"Limit"_s, 1000}});
    const QJsonArray tickets = answer.value("Tickets"_L1).toArray();
    QSet<QString> types;
    int overdue = 0;
    int toCome = 0;
    for (const auto &value : tickets) {
        const QJsonObject row = value.toObject();
        types.insert(row.value("StateType"_L1).toString());
        const qint64 escalation = row.value("EscalationTime"_L1).toInteger();
        overdue += escalation < 0;
        toCome += escalation > 0;
    }
    QCOMPARE(tickets.size(), DemoOptions().tickets);
    QVERIFY(types.contains("new"_L1) && types.contains("open"_L1) && types.contains("closed"_L1)
        && types.contains("pending reminder"_L1));
    QVERIFY(overdue > 5);
    QVERIFY(toCome > 5);

    int html = 0;
    int files = 0;
    for (const otrs::Ticket &ticket : std::as_const(desk.engine.state().tickets)) {
        for (const otrs::Article &article : desk.engine.state().articles.value(ticket.id)) {
            const otrs::ArticleText text = desk.engine.state().textOf(article);
            QVERIFY(!text.plain.isEmpty() && !text.from.isEmpty());
            for (const otrs::Part &part : text.parts)
                ++(part.isHtml() ? html : files);
        }
    }
    QVERIFY(html > 100);
    QVERIFY(files > 50);
}

void tst_OtrsSessions::itsCustomersAreWhoTheySeem()
{
    QSet<QString> names;
    const QList<otrs::Customer> customers = otrs::seededState({}).customers;
    for (const otrs::Customer &customer : customers) {
        const QString name = customer.first + u' ' + customer.last;
        QVERIFY2(!names.contains(name), qPrintable(name));
        names.insert(name);
        // One alphabet a person; in Russian the last name follows the sex.
        const auto isLatin = [](const QString &text) { return text.at(0).script() == QChar::Script_Latin; };
        QCOMPARE(isLatin(customer.first), isLatin(customer.last));
        if (!isLatin(customer.first)) {
            const QString woman = u"ая"_s;
            QCOMPARE(customer.last.endsWith(u'а'), woman.contains(customer.first.back()));
        }
    }
}

void tst_OtrsSessions::nothingWaitsForATimeBeforeItself()
{
    DemoOptions options;
    for (options.seed = 1; options.seed < 4; ++options.seed) {
        const otrs::State state = otrs::seededState(options);
        for (const otrs::Ticket &ticket : state.tickets)
            QVERIFY(!ticket.pendingUntil || ticket.pendingUntil > ticket.changed);
    }
}

void tst_OtrsSessions::sameSeedSameData()
{
    DemoOptions options;
    options.tickets = 50;
    options.seed = 7;
    Desk one(options);
    Desk two(options);
    const auto titles = [](Desk &desk) {
        QStringList all;
        for (const otrs::Ticket &ticket : std::as_const(desk.engine.state().tickets))
            all.append(ticket.title + QString::number(ticket.stateId) + ticket.customerUser);
        return all;
    };
    QCOMPARE(titles(one), titles(two));
}

void tst_OtrsSessions::twentyThousandTickets()
{
    DemoOptions options;
    options.tickets = 20000;
    Desk desk(options);
    desk.signIn();
    QCOMPARE(desk.ask(u"tickets/getTicketList"_s, {{u"Count"_s, 1}}).value("Count"_L1).toInt(), 20000);
    const QJsonObject page = desk.ask(u"tickets/getTicketList"_s, {{u"Limit"_s, 50}, {u"Offset"_s, 9990}});
    QCOMPARE(page.value("Count"_L1).toInt(), 10000); // a list is capped, a count is not
    QCOMPARE(page.value("Tickets"_L1).toArray().size(), 10);
}

QTEST_GUILESS_MAIN(tst_OtrsSessions)
#include "tst_otrs_sessions.moc"
