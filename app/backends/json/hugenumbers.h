// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace dd::json {

/// The same JSON with quotes around every number that may fit neither 64 bits nor a double (nineteen digits
/// and more, or an exponent). What is no JSON comes back as it is, or still as no JSON. Pure.
QByteArray hugeNumbersAsText(QByteArrayView json);

} // namespace dd::json
