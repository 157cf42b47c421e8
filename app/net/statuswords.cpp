// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/statuswords.h"

#include <QCoreApplication>

namespace dd::net {

namespace {

/// Scheme, host and port; empty where the answer leads to no web server.
QString targetOf(const Response &response)
{
    if (response.status < 300 || response.status >= 400)
        return {};
    const QUrl target = response.url.resolved(QUrl::fromEncoded(response.header("location").trimmed()));
    const bool isWeb = target.scheme() == QLatin1String("https") || target.scheme() == QLatin1String("http");
    if (response.header("location").isEmpty() || !isWeb || target.host().isEmpty())
        return {};
    return target.toDisplayString(
        QUrl::RemoveUserInfo | QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment);
}

} // namespace

ErrorKind kindOfStatus(int status)
{
    switch (status) {
    case 400:
    case 413:
    case 415:
    case 422:
        return ErrorKind::Invalid;
    case 401:
        return ErrorKind::NotSignedIn;
    case 403:
        return ErrorKind::Forbidden;
    case 404:
        return ErrorKind::NotFound;
    case 409:
        return ErrorKind::Conflict;
    case 429:
        return ErrorKind::TooManyRequests;
    default:
        return status >= 500 ? ErrorKind::ServerFailed : ErrorKind::BadAnswer;
    }
}

QString statusWords(const Response &response)
{
    const QString status = QStringLiteral("HTTP %1").arg(response.status);
    const QString target = targetOf(response);
    return target.isEmpty()
        ? status
        : QCoreApplication::translate("dd::net", "%1: the server sends its visitors on to %2")
              .arg(status, target);
}

} // namespace dd::net
