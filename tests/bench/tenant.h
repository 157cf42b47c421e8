// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/hubex/hubexserver.h"
#include "domain/page.h"

namespace dd::bench {

/// The demo's HubEx at a wanted size, and a caller who may read it: answers without a network between.
class Tenant {
public:
    explicit Tenant(const demo::DemoOptions &options);

    /// The body of `GET path` for these rows.
    QByteArray get(const QByteArray &path, Span span);

private:
    demo::HubexServer m_server;
    QByteArray m_token;
};

} // namespace dd::bench
