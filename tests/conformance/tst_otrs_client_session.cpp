// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/otrs/seed.h"
#include "otrsclient.h"

using namespace dd;
using namespace Qt::Literals::StringLiterals;
using test::OtrsClient;

/// The sessions of the client on the demo help desk: signing in and out, codes, limits, renewal.
class tst_otrs_client_session : public QObject, private test::OnHelpDesk {
    Q_OBJECT

private:
    int sessionsOf(const QString &user)
    {
        // The number of sign-ins still possible tells it.
        int opened = 0;
        QList<QString> values;
        demo::otrs::Sessions &sessions = client().server.engine().sessions();
        while (const auto session
            = sessions.open(state().agentByLogin(user)->id, u"127.0.0.1"_s, state().now())) {
            values << session->value;
            ++opened;
        }
        for (const QString &one : values)
            sessions.close(one);
        return demo::otrs::Sessions::perAgentLimit - opened;
    }

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { QCOMPARE(end(), QStringList()); }

    void findsTheServer();
    void signsIn();
    void signsInWithACode();
    void asksForANewPassword();
    void signsOut();
    void twentyFirstSessionIsRefused();
    void renewsADeadSessionOnce();
    void asksForASignInWhereNoPasswordIsKept();
    void forgetsAPasswordThatIsRefused();
    void readsByTheOtherRoute();
};

void tst_otrs_client_session::findsTheServer()
{
    const otrs::SignIn signIn(*client().wire);
    const auto probe = [&](const QUrl &base) {
        return client().outcome<otrs::Server>([&](auto then) { return signIn.probe(base, context(), then); });
    };
    const Result<otrs::Server> found = probe(client().server.url());
    QVERIFY(found);
    QCOMPARE(found->base, client().server.url());
    QCOMPARE(found->route, otrs::Route::Rewritten);
    QUrl elsewhere = client().server.url();
    elsewhere.setPath(u"/znuny"_s);
    const Result<otrs::Server> nothing = probe(elsewhere);
    QVERIFY(!nothing);
    QCOMPARE(nothing.error().kind, ErrorKind::WrongAddress);
}

void tst_otrs_client_session::signsIn()
{
    const Result<otrs::Session> session = client().tryLogin(u"IVANOV"_s, u"demo"_s); // any letter case
    QVERIFY(session);
    QCOMPARE(session->name, "OTRSAgentInterface");
    QCOMPARE(session->value.size(), 32);
    QCOMPARE(session->challenge.size(), 32);
    QCOMPARE(session->me.id, 2);
    QCOMPARE(session->me.login, u"ivanov"_s);
    QCOMPARE(session->me.fullName(), u"Иванов Иван"_s);
    QCOMPARE(session->language, u"ru"_s);
    for (const auto &[user, password] : QList<std::pair<QString, QString>>{
             {u"ivanov"_s, u"wrong"_s}, {u"nobody"_s, u"demo"_s}, {u"ivanov"_s, {}}, {{}, {}}}) {
        const Result<otrs::Session> refused = client().tryLogin(user, password);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::SignInRefused);
        QVERIFY(refused.error().serverText.startsWith("Login failed!"_L1));
    }
}

void tst_otrs_client_session::signsInWithACode()
{
    const QString user = QLatin1String(demo::otrs::demoTwoFactorLogin);
    const QString code = QLatin1String(demo::otrs::demoTwoFactorCode);
    QCOMPARE(client().tryLogin(user, u"demo"_s).error().kind, ErrorKind::SignInRefused);
    QCOMPARE(client().tryLogin(user, u"demo"_s, u"000000"_s).error().kind, ErrorKind::SignInRefused);
    const Result<otrs::Session> session = client().tryLogin(user, u"demo"_s, code);
    QVERIFY(session);
    client().useSession(session.value(), user, {});
    QVERIFY(client().total() > 100);
}

void tst_otrs_client_session::asksForANewPassword()
{
    const otrs::SignIn signIn(*client().wire);
    for (const QString &user : {u"petrova"_s, u"nobody"_s}) {
        const auto said
            = value<QString>([&](auto then) { return signIn.lostPassword(user, context(), then); });
        QCOMPARE(said, u"Sent password reset instructions. Please check your email."_s);
    }
    QVERIFY(!state().agentByLogin(u"petrova")->resetToken.isEmpty()); // it really was asked for
}

void tst_otrs_client_session::signsOut()
{
    const otrs::Session session = client().authenticator->session();
    const int before = sessionsOf(u"ivanov"_s);
    const otrs::SignIn signIn(*client().wire);
    value<Done>([&](auto then) { return signIn.logout(session, context(), then); });
    QCOMPARE(sessionsOf(u"ivanov"_s), before - 1);
    client().useSession(session, u"ivanov"_s, {});
    const auto total
        = client().outcome<qint64>([&](auto then) { return client().tickets().total({}, context(), then); });
    QVERIFY(!total);
    QCOMPARE(total.error().kind, ErrorKind::NotSignedIn);
}

void tst_otrs_client_session::twentyFirstSessionIsRefused()
{
    while (sessionsOf(u"ivanov"_s) < 20)
        QVERIFY(client().tryLogin(u"ivanov"_s, u"demo"_s));
    QCOMPARE(client().tryLogin(u"ivanov"_s, u"demo"_s).error().kind, ErrorKind::SignInRefused);
    QVERIFY(client().total() > 100); // the others live on
    const otrs::SignIn signIn(*client().wire);
    const otrs::Session session = client().authenticator->session();
    value<Done>([&](auto then) { return signIn.logout(session, context(), then); });
    QVERIFY(client().tryLogin(u"ivanov"_s, u"demo"_s));
}

void tst_otrs_client_session::renewsADeadSessionOnce()
{
    const int before = client().asked(u"auth/login"_s);
    const QByteArray old = client().authenticator->session().value;
    client().passed += 7300; // idle for two hours
    int came = 0, failed = 0;
    std::vector<net::Load> loads;
    for (int i = 0; i < 5; ++i)
        loads.push_back(client().tickets().total({}, context(), [&](const Result<qint64> &total) {
            ++came;
            failed += total && total.value() > 100 ? 0 : 1;
        }));
    QTRY_COMPARE_WITH_TIMEOUT(came, 5, 30'000);
    QCOMPARE(failed, 0);
    QCOMPARE(client().asked(u"auth/login"_s), before + 1);
    QVERIFY(client().authenticator->session().value != old);
    client().passed += 58'000; // and after sixteen hours in all
    QVERIFY(client().total() > 100);
    QCOMPARE(client().asked(u"auth/login"_s), before + 2);
}

void tst_otrs_client_session::asksForASignInWhereNoPasswordIsKept()
{
    client().signIn(u"petrova"_s, false);
    client().passed += 7300;
    const auto total
        = client().outcome<qint64>([&](auto then) { return client().tickets().total({}, context(), then); });
    QVERIFY(!total);
    QCOMPARE(total.error().kind, ErrorKind::NotSignedIn);
}

void tst_otrs_client_session::forgetsAPasswordThatIsRefused()
{
    state().agentToChange(2)->password = u"changed"_s;
    client().passed += 7300;
    const int before = client().asked(u"auth/login"_s);
    for (int i = 0; i < 3; ++i) {
        const auto total = client().outcome<qint64>(
            [&](auto then) { return client().tickets().total({}, context(), then); });
        QCOMPARE(total.error().kind, ErrorKind::NotSignedIn);
    }
    QCOMPARE(client().asked(u"auth/login"_s), before + 1); // or the server locks the user out
}

void tst_otrs_client_session::readsByTheOtherRoute()
{
    OtrsClient other(test::helpDesk(50), otrs::Route::JsonPl);
    other.signIn();
    QCOMPARE(other.asked(u"auth/login"_s), 0);
    QCOMPARE(other.list().rows.size(), other.total());
    QVERIFY(!other.articles(1).isEmpty());
}

QTEST_GUILESS_MAIN(tst_otrs_client_session)
#include "tst_otrs_client_session.moc"
