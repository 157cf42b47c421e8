// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/channel.h"

#include <QJsonObject>
#include <QUrlQuery>

namespace dd::otrs {

/// How the server is reached: with the rewrite rule (…/api/action/method) or without (json.pl?Action=…),
/// contract 1.
enum class Route { Rewritten, JsonPl };

/// A server as found from what people paste (see address.h).
struct Server {
    QUrl base; ///< ends with /otrs or whatever the prefix is, no trailing slash
    Route route = Route::Rewritten;
    QString zone; ///< the agent's UserTimeZone, empty = the server's zone (contract 3)
};

/// Puts requests together the OTRS way: POST, exactly application/json, ids as numbers, lists as "1,2,3"
/// (contract 6).
struct Wire {
    net::Channel &channel;
    Server server;

    QUrl address(const QString &action, const QString &method, const QUrlQuery &parameters = {}) const;
    net::Request call(const QString &action, const QString &method, const QJsonObject &parameters = {}) const;
};

} // namespace dd::otrs
