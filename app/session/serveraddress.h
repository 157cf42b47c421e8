// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>

namespace dd::session {

/// The HubEx server from what people type: scheme and the path /fsm are added to a bare host (contract 1.1).
/// Invalid when it is no address.
QUrl hubexServerFrom(const QString &text);

/// True for plain http to anything but this machine or a private network: a password would travel in clear.
bool isPlainToPublicHost(const QUrl &server);

} // namespace dd::session
