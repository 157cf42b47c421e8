// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "harness/entry.h"

#include <QStringList>
#include <QTextStream>

namespace dd::bench {

/// `[--list] [--json FILE] [--runs N] [NAME…]` over these entries; the answer is an exit code.
///
/// A NAME is one entry's, or a part of the names of several ("sort"). 0 when all that was asked for was
/// measured: a missed target stands in the table, it is no error, because a busy machine must not fail a
/// build. 1 when FILE could not be written, 2 for arguments that make no sense.
int runBench(const QList<Entry> &entries, const QStringList &arguments, QTextStream &out, QTextStream &err);

} // namespace dd::bench
