// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/hubex/tokens.h"

#include "backends/json/document.h"

#include <QTimeZone>

namespace dd::hubex {

namespace {

constexpr qint64 usualSeconds = 1800;

} // namespace

QDateTime expiryOf(const QByteArray &jwt)
{
    const QList<QByteArray> parts = jwt.split('.');
    if (parts.size() != 3)
        return {};
    const QByteArray claims
        = QByteArray::fromBase64(parts.at(1), QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    const auto document = json::Document::parse(claims);
    const qint64 seconds = document ? document->root()["exp"].integer() : 0;
    return seconds > 0 ? QDateTime::fromSecsSinceEpoch(seconds, QTimeZone::utc()).toUTC() : QDateTime();
}

Tokens tokensOf(const json::Value &value, const QDateTime &serverTime)
{
    Tokens tokens;
    tokens.access = value["access_token"].text().toLatin1();
    tokens.refresh = value["refresh_token"].text().toLatin1();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (const qint64 seconds = value["expires_in"].integer(); seconds > 0) {
        tokens.accessTill = now.addSecs(seconds);
    } else {
        QDateTime till = value["jwtValidTill"].instant();
        if (!till.isValid())
            till = expiryOf(tokens.access);
        if (till.isValid())
            tokens.accessTill = now.addSecs((serverTime.isValid() ? serverTime : now).secsTo(till));
    }
    // What was just issued is alive: an end in the past only says that a clock is wrong.
    if (!tokens.accessTill.isValid() || tokens.accessTill <= now)
        tokens.accessTill = now.addSecs(usualSeconds);
    return tokens;
}

} // namespace dd::hubex
