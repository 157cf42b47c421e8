// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "net/request.h"

#include <QNetworkRequest>
#include <QObject>

namespace dd::net {

/// What a backend knows about its session: how to sign a request, how a dead session looks, how to renew it.
/// Owned by the backend's connection, used by one Channel. The channel makes sure that renew() runs once at a
/// time (single flight): it blocks its queue, waits for renewed(), lets the queue go and repeats the refused
/// request once.
class Authenticator : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Adds header or cookie. The channel strips what is added here when a redirect leaves the host.
    virtual void sign(QNetworkRequest &request) const = 0;
    /// True when this answer says that the session is dead (HubEx: 401; OTRS: 200 with "Session invalid…").
    virtual bool meansSessionDead(const Response &response) const = 0;
    /// True when the session should be renewed before the next request (HubEx: under 5 minutes left).
    virtual bool shouldRenew() const = 0;
    enum class Why {
        Ahead, ///< shouldRenew() said so
        Dead, ///< an answer said so
    };
    /// Starts renewing; ends with renewed(). Never emits before it returns.
    virtual void renew(Why why) = 0;

Q_SIGNALS:
    /// A real error of the NotSignedIn kind means: ask the user. The channel then fails what waits with it.
    /// The channel says so itself where a renewed session is refused before anything was answered with it.
    void renewed(const dd::Result<dd::Done> &outcome);
};

} // namespace dd::net
