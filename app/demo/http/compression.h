// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace dd::demo::http {

/// The bytes as a gzip stream (RFC 1952).
QByteArray gzip(const QByteArray &bytes);

/// True when an Accept-Encoding value allows gzip.
bool acceptsGzip(const QByteArray &acceptEncoding);

} // namespace dd::demo::http
