// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "net/request.h"

#include <QNetworkReply>

namespace dd::net {

/// Qt's word for what happened as one of ours. `mayHaveLeft`: something of the request may have reached the
/// server; for a write that makes the difference between Unreachable and Unknown.
Error errorOf(QNetworkReply::NetworkError code, const QString &qtText, Effect effect, bool mayHaveLeft);

/// True when Qt reports an "error" that is just an HTTP status: the answer came whole.
bool isOnlyAStatus(QNetworkReply::NetworkError code, int status);

} // namespace dd::net
