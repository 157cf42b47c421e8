// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/networkerrors.h"

#include <QCoreApplication>

namespace dd::net {

namespace {

ErrorKind kindOf(QNetworkReply::NetworkError code)
{
    switch (code) {
    case QNetworkReply::TimeoutError:
        return ErrorKind::TimedOut;
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::UnknownProxyError:
        return ErrorKind::ProxyFailed;
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolInvalidOperationError:
    case QNetworkReply::ProtocolFailure:
        return ErrorKind::WrongAddress;
    case QNetworkReply::UnknownContentError:
        return ErrorKind::BadAnswer; // compressed data that does not decompress
    case QNetworkReply::SslHandshakeFailedError:
        // Of a certificate that was refused Attempt knows.
        return ErrorKind::TlsFailed;
    default:
        return ErrorKind::Unreachable;
    }
}

bool surelyNeverLeft(QNetworkReply::NetworkError code)
{
    switch (code) {
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::SslHandshakeFailedError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::ProtocolUnknownError:
        return true;
    default:
        return false;
    }
}

} // namespace

Error errorOf(QNetworkReply::NetworkError code, const QString &qtText, Effect effect, bool mayHaveLeft)
{
    ErrorKind kind = kindOf(code);
    if (effect == Effect::Write && mayHaveLeft && !surelyNeverLeft(code))
        kind = ErrorKind::Unknown;
    // A closed connection, after which Qt found the body used up; it has no words for that.
    const bool isWordless = code == QNetworkReply::ContentReSendError;
    return Error{.kind = kind,
        .detail = isWordless
            ? QCoreApplication::translate("dd::net", "the connection was closed without an answer")
            : qtText};
}

bool isOnlyAStatus(QNetworkReply::NetworkError code, int status)
{
    if (code == QNetworkReply::NoError)
        return true;
    // Qt would have sent the body again to follow; we never do, and the answer is the redirect itself.
    if (code == QNetworkReply::ContentReSendError)
        return status == 307 || status == 308;
    // 400 and 418 come under a protocol error.
    const bool isHttp = (code > 200 && code < 300) || (code > 400 && code < 500)
        || code == QNetworkReply::ProtocolInvalidOperationError;
    return isHttp && status >= 400;
}

} // namespace dd::net
