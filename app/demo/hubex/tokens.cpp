// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/hubex/tokens.h"

#include "demo/dice.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QMessageAuthenticationCode>

using namespace Qt::Literals::StringLiterals;

namespace dd::demo::hubex {

namespace {

constexpr auto urlSafe = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

QByteArray encoded(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact).toBase64(urlSafe);
}

} // namespace

Tokens::Tokens(quint32 seed)
    : m_secret("demo" + QByteArray::number(mixed(seed, 42)))
{
}

QByteArray Tokens::signatureOf(const QByteArray &text) const
{
    return QMessageAuthenticationCode::hash(text, m_secret, QCryptographicHash::Sha256).toBase64(urlSafe);
}

QByteArray Tokens::issue(const Claims &claims)
{
    const QByteArray head = encoded({{u"alg"_s, u"HS256"_s}, {u"typ"_s, u"JWT"_s}});
    const QByteArray body = encoded(
        {{u"use"_s, int(claims.use)}, {u"account"_s, claims.accountId}, {u"tenant"_s, claims.tenantId},
            {u"member"_s, claims.memberId}, {u"exp"_s, claims.expires}, {u"jti"_s, qint64(++m_serial)}});
    return head + '.' + body + '.' + signatureOf(head + '.' + body);
}

std::optional<Claims> Tokens::read(const QByteArray &token, Claims::Use use, qint64 now) const
{
    const QList<QByteArray> parts = token.split('.');
    if (parts.size() != 3 || parts.at(2) != signatureOf(parts.at(0) + '.' + parts.at(1)))
        return std::nullopt;
    const QJsonObject body = QJsonDocument::fromJson(QByteArray::fromBase64(parts.at(1), urlSafe)).object();
    const Claims claims{Claims::Use(body.value("use"_L1).toInt()), body.value("account"_L1).toInt(),
        body.value("tenant"_L1).toInt(), body.value("member"_L1).toInt(), body.value("exp"_L1).toInteger()};
    if (claims.use != use || now >= claims.expires + graceSeconds)
        return std::nullopt;
    return claims;
}

} // namespace dd::demo::hubex
