// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "harness/measure.h"

#include <QByteArray>

namespace dd::bench {

/// The head of the table, and the lines of one figure: what was measured, then what was wanted of it.
QString tableHead();
QString tableLines(const Figure &figure);

/// An array of {name, value, unit, limit, peer, ratio_to_limit, ratio_to_peer, target, met, runs, spread};
/// null where an entry has no limit or no peer.
QByteArray toJson(const QList<Figure> &figures);

} // namespace dd::bench
