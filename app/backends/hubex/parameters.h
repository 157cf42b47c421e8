// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/query.h"

#include <QUrlQuery>

namespace dd::hubex {

/// A Query as the query string of a list endpoint. Names go out exactly as documented: a misspelt one would
/// be ignored in silence (contract 1.6). Several values repeat the parameter. isDeleted=false unless the user
/// asked otherwise.
QUrlQuery parametersOf(const Query &query, const QList<FilterField> &known);

} // namespace dd::hubex
