// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>

namespace dd::net {

/// The time in a Date or Retry-After header, UTC; invalid when it is none.
QDateTime httpDate(const QByteArray &header);

} // namespace dd::net
