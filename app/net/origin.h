// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>

namespace dd::net {

/// The same scheme, host and port: the same server, to whom our secrets may be told.
inline bool sameOrigin(const QUrl &a, const QUrl &b)
{
    const auto port
        = [](const QUrl &url) { return url.port(url.scheme() == QLatin1String("https") ? 443 : 80); };
    return a.scheme() == b.scheme() && a.host() == b.host() && port(a) == port(b);
}

} // namespace dd::net
