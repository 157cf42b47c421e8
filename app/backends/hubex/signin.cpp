// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/hubex/signin.h"

#include "backends/hubex/read.h"
#include "backends/hubex/tokens.h"
#include "backends/hubex/values.h"
#include "net/httpdate.h"
#include "net/stepwise.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace dd::hubex {

namespace {

QByteArray bodyOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// Signing in may be repeated without harm, so these POSTs are reads to the retry table.
net::Request unsignedPost(
    const Wire &wire, const QString &path, const QJsonObject &body, const QByteArray &authorization = {})
{
    net::Request request = wire.post(path, bodyOf(body));
    request.anonymous = true;
    request.priority = net::Priority::Looking;
    if (!authorization.isEmpty())
        request.headers.append({"Authorization", authorization});
    return request;
}

QByteArray bearer(const Tokens &tokens)
{
    return "Bearer " + tokens.access;
}

/// Here 401 and a refusal of the login itself mean the same to the person who typed it.
Error refusedSignIn(Error error)
{
    // Without an ErrorModel it is not HubEx that does not know this path (contract 1.3).
    const bool noSuchPath = (error.httpStatus == 404 && error.serverText.isEmpty() && error.traceId.isEmpty())
        || error.httpStatus == 405;
    if (noSuchPath)
        error.kind = ErrorKind::WrongAddress;
    else if (error.kind == ErrorKind::NotSignedIn || error.kind == ErrorKind::Conflict
        || error.kind == ErrorKind::Invalid || error.kind == ErrorKind::NotFound)
        error.kind = ErrorKind::SignInRefused;
    return error;
}

const QByteArray &accessIn(const Tokens &tokens)
{
    return tokens.access;
}

const QByteArray &accessIn(const LoginAnswer &answer)
{
    return answer.account.access;
}

const QByteArray &accessIn(const std::pair<Tokens, Profile> &answer)
{
    return answer.first.access;
}

/// `map` gets the answer and the server's time. What carries no token came from somebody else's server.
template <class T, class Map> net::Decode<T> signInAnswer(const char *what, Map map)
{
    return [what, map](const net::Response &response) -> Result<T> {
        const QDateTime serverTime = net::httpDate(response.header("date"));
        Result<T> answer
            = read<T>(response, what, [&](const json::Value &root) { return map(root, serverTime); });
        if (!answer)
            return refusedSignIn(answer.error());
        if (accessIn(*answer).isEmpty())
            return Error{.kind = ErrorKind::WrongAddress,
                .detail = QStringLiteral("%1: no access_token").arg(QLatin1String(what)),
                .httpStatus = response.status};
        return answer;
    };
}

Tenant listedTenant(const json::Value &value)
{
    Tenant one;
    one.tenantId = value["tenantID"].integer();
    one.memberId = value["tenantMemberID"].integer();
    one.name = value["name"].text();
    one.fullName = value["fullName"].text();
    one.uriName = value["uriName"].text();
    one.archived = value["isTenantArchived"].flag();
    one.deleted = value["isTenantDeleted"].flag();
    one.banned = value["isUserBanned"].flag();
    return one;
}

QMap<QString, QString> rightsOf(const json::Value &permissions)
{
    QMap<QString, QString> rights;
    for (const json::Member &right : permissions.members())
        rights.insert(right.name, right.value.text());
    return rights;
}

Profile profileOf(const json::Value &user)
{
    Profile profile;
    profile.person = personRef(user);
    return profile;
}

/// Login and password are described as UrlEncoded, which a server may undo or not (contract 2.3): plain ASCII
/// goes as it is first, and once more encoded only where that makes a difference to who undoes it; anything
/// else goes encoded.
class LoggingIn : public net::Stepwise<LoginAnswer> {
public:
    LoggingIn(const Wire &wire, QObject *context, Then<LoginAnswer> then)
        : Stepwise(context, std::move(then))
        , m_wire(wire)
    {
    }

    void start(const QString &login, const QString &password)
    {
        const QByteArray plain = (login + QLatin1Char(':') + password).toUtf8();
        m_encoded = QUrl::toPercentEncoding(login) + ':' + QUrl::toPercentEncoding(password);
        const bool isAscii = std::ranges::all_of(plain, [](char c) { return uchar(c) < 0x80; });
        const bool isAmbiguous = plain.contains('%') || plain.contains('+');
        go(ask(isAscii ? plain : m_encoded, [this, again = isAscii && isAmbiguous](const auto &answer) {
            if (again && !answer && answer.error().kind == ErrorKind::SignInRefused)
                go(ask(m_encoded, [this](const auto &second) { deliver(second); }));
            else
                deliver(answer);
        }));
    }

private:
    net::Load ask(const QByteArray &credentials, const Then<LoginAnswer> &then)
    {
        const auto map = [](const json::Value &root, const QDateTime &serverTime) {
            LoginAnswer answer;
            answer.account = tokensOf(root, serverTime);
            for (const json::Row &row : root["tenantEntities"].rows())
                answer.tenants << listedTenant(row.value);
            return answer;
        };
        return net::ask<LoginAnswer>(m_wire.channel,
            unsignedPost(
                m_wire, QStringLiteral("AUTHN/Accounts/login"), {}, "Basic " + credentials.toBase64()),
            signInAnswer<LoginAnswer>("login", map), this, then);
    }

    Wire m_wire;
    QByteArray m_encoded;
};

} // namespace

net::Load SignIn::login(
    const QString &login, const QString &password, QObject *context, Then<LoginAnswer> then) const
{
    auto *loggingIn = new LoggingIn(m_wire, context, std::move(then));
    loggingIn->start(login, password);
    return net::Load(loggingIn);
}

net::Load SignIn::authorize(const Tokens &account, qint64 tenantId, qint64 memberId, QObject *context,
    Then<std::pair<Tokens, Profile>> then) const
{
    using Answer = std::pair<Tokens, Profile>;
    const auto map = [](const json::Value &root, const QDateTime &serverTime) {
        Answer answer{tokensOf(root, serverTime), profileOf(root["profile"])};
        // A ready refresh token may stand in an object of its own (contract 2.4).
        if (answer.first.refresh.isEmpty())
            answer.first.refresh = root["refreshToken"]["refresh_token"].text().toLatin1();
        Profile &profile = answer.second;
        profile.tenantId = root["tenant"]["id"].integer();
        profile.tenantName = root["tenant"]["name"].text();
        profile.memberId = root["tenantMember"]["id"].integer();
        profile.permissions = rightsOf(root["permissions"]);
        return answer;
    };
    const QJsonObject body{
        {QStringLiteral("tenantID"), tenantId}, {QStringLiteral("tenantMemberID"), memberId}};
    return net::ask<Answer>(m_wire.channel,
        unsignedPost(m_wire, QStringLiteral("AUTHZ/Accounts/authorize"), body, bearer(account)),
        signInAnswer<Answer>("authorize", map), context, std::move(then));
}

net::Load SignIn::byServiceToken(const QByteArray &serviceToken, QObject *context, Then<Tokens> then) const
{
    const QJsonObject body{{QStringLiteral("serviceToken"), QString::fromLatin1(serviceToken)}};
    return net::ask<Tokens>(m_wire.channel, unsignedPost(m_wire, QStringLiteral("AUTHZ/AccessTokens"), body),
        signInAnswer<Tokens>("service token", tokensOf), context, std::move(then));
}

net::Load SignIn::refreshToken(const Tokens &tokens, QObject *context, Then<Tokens> then) const
{
    const auto map = [tokens](const json::Value &root, const QDateTime &serverTime) {
        Tokens kept = tokens;
        kept.refresh = tokensOf(root, serverTime).refresh;
        return kept;
    };
    return net::ask<Tokens>(m_wire.channel,
        unsignedPost(m_wire, QStringLiteral("AUTHZ/RefreshTokens"), {}, bearer(tokens)),
        signInAnswer<Tokens>("refresh token", map), context, std::move(then));
}

net::Load SignIn::byRefreshToken(const QByteArray &refresh, QObject *context, Then<Tokens> then) const
{
    const QJsonObject body{{QStringLiteral("refreshJwt"), QString::fromLatin1(refresh)}};
    return net::ask<Tokens>(m_wire.channel, unsignedPost(m_wire, QStringLiteral("AUTHZ/AccessTokens"), body),
        signInAnswer<Tokens>("renewal", tokensOf), context, std::move(then));
}

static net::Decode<Profile> profileAnswer()
{
    return [](const net::Response &response) -> Result<Profile> {
        const Result<Profile> profile = readOne<Profile>(response, "profile", profileOf);
        if (profile)
            return profile;
        Error error = profile.error();
        // A membership without rights answers 403 to everything (contract 1.3).
        if (error.kind == ErrorKind::Forbidden)
            error.kind = ErrorKind::NoAccess;
        // Whoever asks is somebody: "unknown or invisible" is no word about oneself.
        else if (error.kind == ErrorKind::NotFound)
            error.kind = ErrorKind::BadAnswer;
        return error;
    };
}

net::Request SignIn::readWith(const Tokens &tokens, const QString &path) const
{
    net::Request request = m_wire.get(path);
    if (!tokens.access.isEmpty()) {
        request.anonymous = true;
        request.headers.append({"Authorization", bearer(tokens)});
    }
    return request;
}

net::Load SignIn::whoAmI(const Tokens &tokens, QObject *context, Then<Profile> then) const
{
    return net::ask<Profile>(m_wire.channel, readWith(tokens, QStringLiteral("ADM/Users/this/profile")),
        profileAnswer(), context, std::move(then));
}

net::Load SignIn::profile(QObject *context, Then<Profile> then) const
{
    return whoAmI({}, context, std::move(then));
}

net::Load SignIn::tenant(const Tokens &tokens, QObject *context, Then<Tenant> then) const
{
    const auto map = [](const json::Value &root) {
        Tenant one;
        one.tenantId = root["id"].integer();
        one.name = root["name"].text();
        one.fullName = root["fullName"].text();
        one.uriName = root["uriName"].text();
        return one;
    };
    const net::Decode<Tenant> decode
        = [map](const net::Response &response) { return readOne<Tenant>(response, "tenant", map); };
    return net::ask<Tenant>(m_wire.channel, readWith(tokens, QStringLiteral("ADM/Tenants/this")), decode,
        context, std::move(then));
}

net::Load SignIn::permissions(QObject *context, Then<QMap<QString, QString>> then) const
{
    using Rights = QMap<QString, QString>;
    const net::Decode<Rights> decode
        = [](const net::Response &response) { return read<Rights>(response, "permissions", rightsOf); };
    return net::ask<Rights>(m_wire.channel, m_wire.get(QStringLiteral("ADM/Users/this/permissions/ui")),
        decode, context, std::move(then));
}

} // namespace dd::hubex
