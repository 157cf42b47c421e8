// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/querylinewords.h"

namespace dd {

/// The tables behind lineFields() and lineFlags(), a file a kind. Part of the query line.
const QList<LineWords> &taskLineFields();
const QList<LineWords> &taskLineFlags();
const QList<LineWords> &ticketLineFields();
const QList<LineWords> &ticketLineFlags();
const QList<LineWords> &personLineFields();
const QList<LineWords> &personLineFlags();

} // namespace dd
