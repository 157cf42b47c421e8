// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/channel.h"

#include <QUrlQuery>

namespace dd::hubex {

/// The address of one HubEx server and who we say we are (contract 1.1, 1.2).
struct Server {
    QUrl base{QStringLiteral("https://api.hubex.ru/fsm")};
    int applicationId = 5; ///< 5 Api; 3 MainWeb is the fall-back on 403
};

/// Puts requests together the HubEx way: address and X-Application-ID (contract 1.2). Shared by the
/// endpoint classes; owned by the connection together with the channel.
struct Wire {
    net::Channel &channel;
    Server server;

    net::Request get(const QString &path, const QUrlQuery &query = {}) const;
    net::Request post(const QString &path, const QByteArray &json) const;
};

} // namespace dd::hubex
