// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/webpictures.h"

#include "net/ask.h"

#include <QCoreApplication>

namespace dd::session {

namespace {

// A newsletter has dozens of them; a few at once are enough for one who waits and kind to its server.
constexpr net::RateBudget budget{0, 10, 4};

Result<QByteArray> pictureIn(const net::Response &response)
{
    Error error{.kind = ErrorKind::NotFound};
    error.httpStatus = response.status;
    if (response.status != 200)
        return error;
    error.kind = ErrorKind::WrongAddress;
    if (!response.header("content-type").toLower().startsWith("image/"))
        return error;
    return response.body;
}

} // namespace

WebPictures::WebPictures(const Services &services)
    : m_channel(QCoreApplication::translate("dd::session::WebPictures", "Pictures in mails"), services.policy,
        services.log, budget)
{
    // Left alone, Qt would tell a stranger what language is spoken here.
    m_channel.setLanguage(QStringLiteral("*"));
}

net::Load WebPictures::fetch(const QUrl &address, QObject *context, Then<QByteArray> then)
{
    const bool isWeb
        = address.scheme() == QLatin1String("https") || address.scheme() == QLatin1String("http");
    if (!isWeb || address.host().isEmpty() || !address.userInfo().isEmpty()) {
        QMetaObject::invokeMethod(
            context, [then] { then(Error{.kind = ErrorKind::WrongAddress}); }, Qt::QueuedConnection);
        return {};
    }
    net::Request request;
    request.url = address;
    request.headers = {{"Accept", "image/png,image/jpeg,image/gif,image/webp,image/*;q=0.5"}};
    request.anonymous = true;
    request.sizeLimit = largest;
    request.totalTimeout = std::chrono::seconds(60);
    request.label = QStringLiteral("picture");
    return net::ask<QByteArray>(m_channel, request, pictureIn, context, std::move(then));
}

} // namespace dd::session
