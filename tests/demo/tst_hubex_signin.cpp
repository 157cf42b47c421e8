// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hubexfixture.h"

#include <QTest>
#include <QTimeZone>

using namespace dd;
using namespace Qt::Literals::StringLiterals;
using test::HubexFixture;

namespace {

QByteArray basic(const QByteArray &login, const QByteArray &password)
{
    return "Basic " + (login + ':' + password).toBase64();
}

QJsonObject objectOf(const demo::http::Response &response)
{
    return QJsonDocument::fromJson(response.body).object();
}

QByteArray tokenIn(const QJsonObject &answer, QLatin1String name = QLatin1String("access_token"))
{
    return answer.value(name).toString().toLatin1();
}

} // namespace

class tst_hubex_signin : public QObject {
    Q_OBJECT

private:
    demo::http::Response login(
        const QByteArray &login, const QByteArray &password = demo::hubex::demoPassword)
    {
        return m_hubex->send(
            "POST", u"AUTHN/Accounts/login"_s, "{}", {{"Authorization", basic(login, password)}});
    }
    demo::http::Response authorize(const QByteArray &account, int tenant, int member)
    {
        const QByteArray body
            = QJsonDocument(QJsonObject{{u"tenantID"_s, tenant}, {u"tenantMemberID"_s, member}}).toJson();
        return m_hubex->send(
            "POST", u"AUTHZ/Accounts/authorize"_s, body, {{"Authorization", "Bearer " + account}});
    }

    std::unique_ptr<HubexFixture> m_hubex;

private Q_SLOTS:
    void init() { m_hubex = std::make_unique<HubexFixture>(); }

    void everyCallNamesItsApplication()
    {
        m_hubex->application = "";
        m_hubex->signIn();
        QVERIFY(m_hubex->token.isEmpty());
        m_hubex->application = "5";
        m_hubex->signIn();
        QCOMPARE(m_hubex->get(u"WORK/Tasks"_s, "items=1-1").status, 206);
        for (const char *application : {"", "0", "7", "five"}) {
            m_hubex->application = application;
            QCOMPARE(m_hubex->get(u"WORK/Tasks"_s).status, 403);
        }
    }

    void serviceTokenBuysAnAccessTokenAlone()
    {
        const auto answer
            = m_hubex->send("POST", u"AUTHZ/AccessTokens"_s, R"({"serviceToken":"demo-service-token"})");
        QCOMPARE(answer.status, 200);
        QCOMPARE(objectOf(answer).keys(), QStringList{u"access_token"_s});
        QCOMPARE(m_hubex->send("POST", u"AUTHZ/AccessTokens"_s, R"({"serviceToken":"x"})").status, 401);
        const auto nothing = m_hubex->send("POST", u"AUTHZ/AccessTokens"_s, "{}");
        QCOMPARE(nothing.status, 409);
        QCOMPARE(test::errorCode(nothing), u"ParameterNull"_s);
    }

    void loginNeedsBasicAndABody()
    {
        const auto without = m_hubex->send("POST", u"AUTHN/Accounts/login"_s, "{}");
        QCOMPARE(without.status, 409);
        QCOMPARE(test::errorCode(without), u"ParameterNull"_s);
        QVERIFY(without.body.contains("[authorization]"));
        QCOMPARE(m_hubex
                     ->send("POST", u"AUTHN/Accounts/login"_s, "",
                         {{"Authorization", basic(demo::hubex::demoLogin, demo::hubex::demoPassword)}})
                     .status,
            400);
        QCOMPARE(login(demo::hubex::demoLogin, "wrong").status, 401);
        QCOMPARE(login("nobody@demo.test").status, 401);
        QCOMPARE(login(demo::hubex::demoLogin).status, 200);
        QCOMPARE(login("dispatcher%40demo.test").status, 200);
    }

    void accountTokenOpensNoTenant()
    {
        m_hubex->token = tokenIn(objectOf(login(demo::hubex::demoLogin)));
        QCOMPARE(m_hubex->get(u"WORK/Tasks"_s).status, 403);
    }

    void authorizeAnswersEverythingAboutTheMember()
    {
        const QJsonObject account = objectOf(login(demo::hubex::demoLogin));
        const QJsonArray tenants = account.value("tenantEntities"_L1).toArray();
        QCOMPARE(tenants.size(), 1);
        const QJsonObject tenant = tenants.first().toObject();
        const auto answer = authorize(
            tokenIn(account), tenant.value("tenantID"_L1).toInt(), tenant.value("tenantMemberID"_L1).toInt());
        QCOMPARE(answer.status, 200);
        const QJsonObject result = objectOf(answer);
        QVERIFY(!result.value("refreshToken"_L1).toObject().value("refresh_token"_L1).toString().isEmpty());
        QVERIFY(!result.value("profile"_L1).toObject().value("lastName"_L1).toString().isEmpty());
        QVERIFY(!result.value("permissions"_L1).toObject().isEmpty());
        QCOMPARE(result.value("expires_in"_L1).toInt(), 1800);
        m_hubex->token = tokenIn(result);
        QCOMPARE(m_hubex->get(u"ADM/Users/this/profile"_s).status, 200);
        QCOMPARE(authorize(tokenIn(account), 2, 41).status, 409);
        QCOMPARE(authorize(tokenIn(account), 1, 1).status, 409);
    }

    void isSeenWithEveryRequest()
    {
        m_hubex->signIn();
        m_hubex->now += 600; // the token still lives
        const QString me
            = QString::number(m_hubex->object(u"ADM/Users/this/profile"_s).value("userID"_L1).toInteger());
        const QString seen = m_hubex->object(u"ADM/Users/"_s + me).value("lastSeen"_L1).toString();
        QDateTime when = QDateTime::fromString(seen.left(19), Qt::ISODate);
        when.setTimeZone(QTimeZone::utc());
        QCOMPARE(when.toSecsSinceEpoch(), m_hubex->now);
    }

    void crossTenantAdminChooses()
    {
        const QJsonObject account = objectOf(login(demo::hubex::demoTenantsLogin));
        QCOMPARE(account.value("tenantEntities"_L1).toArray().size(), 4);
        QVERIFY(!account.value("isCrossTenantAdmin"_L1).toBool());
        // The listed membership of the second tenant may nothing, member 1 everything.
        const auto listed = authorize(tokenIn(account), 2, 977);
        QCOMPARE(listed.status, 200);
        m_hubex->token = tokenIn(objectOf(listed));
        for (const QString &path : {u"WORK/Tasks"_s, u"ES/Assets/1001"_s, u"ADM/Users/this/profile"_s}) {
            QCOMPARE(m_hubex->get(path).status, 403);
            QCOMPARE(test::errorCode(m_hubex->get(path)), u"AccessDenied"_s);
        }
        const auto admin = authorize(tokenIn(account), 2, 1);
        QCOMPARE(admin.status, 200);
        m_hubex->token = tokenIn(objectOf(admin));
        QCOMPARE(m_hubex->total(u"WORK/Tasks"_s), 200);
        QCOMPARE(authorize(tokenIn(account), 4, 979).status, 403);
    }

    void membershipWithoutRights()
    {
        const QJsonObject account = objectOf(login(demo::hubex::demoNoRightsLogin));
        m_hubex->token = tokenIn(objectOf(authorize(tokenIn(account), 1, 43)));
        QVERIFY(!m_hubex->token.isEmpty());
        const auto answer = m_hubex->get(u"WORK/Tasks"_s);
        QCOMPARE(answer.status, 403);
        QVERIFY(answer.body.contains("TasksList"));
    }

    void rolesAreBoundToApplications()
    {
        const QJsonObject account = objectOf(login(demo::hubex::demoWebOnlyLogin));
        m_hubex->token = tokenIn(objectOf(authorize(tokenIn(account), 1, 44)));
        QCOMPARE(m_hubex->get(u"WORK/Tasks"_s).status, 403);
        m_hubex->application = "3";
        QCOMPARE(m_hubex->get(u"WORK/Tasks"_s).status, 200);
    }

    void tokenLivesThirtyMinutesAndFiveMore()
    {
        m_hubex->signIn();
        m_hubex->now += 1800 + 299;
        QCOMPARE(m_hubex->get(u"WORK/TaskTypes"_s).status, 200);
        QCOMPARE(m_hubex->send("POST", u"AUTHZ/RefreshTokens"_s, "{}").status, 200);
        m_hubex->now += 1;
        QCOMPARE(m_hubex->get(u"WORK/TaskTypes"_s).status, 401);
        // A dead token buys no refresh token.
        QCOMPARE(m_hubex->send("POST", u"AUTHZ/RefreshTokens"_s, "{}").status, 401);
    }

    void refreshTokenRenews()
    {
        m_hubex->signIn();
        const QJsonObject bought = objectOf(m_hubex->send("POST", u"AUTHZ/RefreshTokens"_s, "{}"));
        QCOMPARE(bought.value("expires_in"_L1).toInt(), 31'536'000);
        const QByteArray refresh = tokenIn(bought, QLatin1String("refresh_token"));
        m_hubex->now += 7 * 86400;
        const QByteArray body = "{\"refreshJwt\":\"" + refresh + "\"}";
        const auto renewed = m_hubex->send("POST", u"AUTHZ/AccessTokens"_s, body);
        QCOMPARE(renewed.status, 200);
        m_hubex->token = tokenIn(objectOf(renewed));
        QCOMPARE(m_hubex->get(u"WORK/TaskTypes"_s).status, 200);
        // It is no access token, and it does not live for ever.
        m_hubex->token = refresh;
        QCOMPARE(m_hubex->get(u"WORK/TaskTypes"_s).status, 401);
        m_hubex->now += 400LL * 86400;
        QCOMPARE(m_hubex->send("POST", u"AUTHZ/AccessTokens"_s, body).status, 401);
    }

    void restartKnowsTheTokensOfTheSameSeed()
    {
        m_hubex->signIn();
        HubexFixture again;
        again.token = m_hubex->token;
        QCOMPARE(again.get(u"WORK/TaskTypes"_s).status, 200);
        demo::DemoOptions other = HubexFixture::small();
        other.seed = 99;
        HubexFixture stranger(other);
        stranger.token = m_hubex->token;
        QCOMPARE(stranger.get(u"WORK/TaskTypes"_s).status, 401);
    }

    void unknownPathsAndMethods()
    {
        m_hubex->signIn();
        QCOMPARE(m_hubex->get(u"WORK/Nothing"_s).status, 404);
        QCOMPARE(m_hubex->send("POST", u"WORK/Tasks/short"_s, "{}").status, 405);
        QCOMPARE(m_hubex->send("HEAD", u"COMMON/Contacts"_s).status, 404);
        QCOMPARE(m_hubex->get(u"/elsewhere"_s).status, 404);
        // Any case, a slash at the end.
        QCOMPARE(m_hubex->get(u"work/taskTYPES/"_s).status, 200);
    }
};

QTEST_GUILESS_MAIN(tst_hubex_signin)
#include "tst_hubex_signin.moc"
