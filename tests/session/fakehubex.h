// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/testserver.h"

#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

namespace dd::test {

/// JSON that is easier to read: every ' becomes ". (moc loses its way in raw strings.)
inline QByteArray quoted(const char *text)
{
    return QByteArray(text).replace('\'', '"');
}

/// The sign-in side of HubEx (contract 2) with what a test wants to be wrong or strange. Access tokens are
/// "access-1", "access-2", …: only the last one given out is alive.
struct FakeHubex {
    explicit FakeHubex(const QString &certificate = {})
        : server(certificate)
    {
        server.setHandler([this](const Seen &request) { return answer(request); });
    }

    QUrl url() const { return server.url(QStringLiteral("/fsm")); }
    int count(const QByteArray &path) const
    {
        return int(std::count_if(server.seen().cbegin(), server.seen().cend(),
            [&path](const Seen &one) { return one.target == "/fsm/" + path; }));
    }
    /// Whatever is alive dies.
    void killSession() { ++issued; }
    QByteArray access() const
    {
        const QByteArray name = "access-" + QByteArray::number(issued);
        if (expires == 0)
            return name;
        const QByteArray claims = quoted("{'exp':") + QByteArray::number(expires) + '}';
        return "head." + claims.toBase64(QByteArray::Base64UrlEncoding) + '.' + name;
    }

    TestServer server;
    int issued = 0;
    QByteArray life = quoted("'expires_in':1800"); ///< of access tokens, as told beside them
    QByteArray refresh = "refresh-secret"; ///< empty: the server has none to give
    bool refreshIsDead = false;
    bool serviceTokenIsDead = false;
    int profileStatus = 200;
    qint64 expires = 0; ///< makes the tokens JSON web tokens with this "exp"
    qint64 clockAhead = 0; ///< seconds its clock is ahead of ours
    std::function<std::optional<Reply>(const Seen &)> first; ///< asked before everything else

private:
    Reply json(const QByteArray &body, int status = 200) const
    {
        const QDateTime now = QDateTime::currentDateTimeUtc().addSecs(clockAhead);
        return {status, body,
            {{"Content-Type", "application/json"},
                {"Date",
                    QLocale::c()
                        .toString(now, QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"))
                        .toLatin1()}}};
    }
    Reply newAccess(const QByteArray &more = {})
    {
        ++issued;
        return json(quoted("{'access_token':'") + access() + '"'
            + (life.isEmpty() ? QByteArray() : ',' + life) + more + '}');
    }
    Reply refused() const
    {
        return json(quoted("[{'code':'AuthenticationFailed','message':'No','traceIdentifier':'T1'}]"), 401);
    }
    Reply answer(const Seen &request)
    {
        if (first) {
            if (const auto reply = first(request))
                return *reply;
        }
        const QByteArray path = request.target.mid(5);
        if (path == "AUTHN/Accounts/login")
            return request.headers.value("authorization") == "Basic " + QByteArray("anna:right").toBase64()
                ? json(quoted("{'access_token':'account','expires_in':1800,'tenantEntities':[{'tenantID':1,'"
                              "tenantMemberID':11,'name':'First'}]}"))
                : refused();
        if (path == "AUTHZ/Accounts/authorize")
            return newAccess(quoted(",'tenant':{'id':1,'name':'First'},'tenantMember':{'id':11},'permissions'"
                                    ":{'TASK_VIEW':'READ'}"));
        if (path == "AUTHZ/AccessTokens") {
            const bool byService = request.body.contains("service-secret");
            const bool known = byService
                ? !serviceTokenIsDead
                : !refreshIsDead && !refresh.isEmpty() && request.body.contains(refresh);
            return known ? newAccess() : refused();
        }
        if (request.headers.value("authorization") != "Bearer " + access())
            return refused();
        if (path == "AUTHZ/RefreshTokens")
            return refresh.isEmpty()
                ? json("[]", 500)
                : json(quoted("{'refresh_token':'") + refresh + quoted("','expires_in':31536000}"));
        if (path == "ADM/Users/this/profile")
            return profileStatus == 200
                ? json(quoted("{'userID':5,'firstName':'Anna','lastName':'Petrova'}"))
                : json(quoted("[{'code':'AccessDenied','message':'No'}]"), profileStatus);
        if (path == "ADM/Tenants/this")
            return json(quoted("{'id':1,'name':'First'}"));
        return json("{}");
    }
};

} // namespace dd::test
