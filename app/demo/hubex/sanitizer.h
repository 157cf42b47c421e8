// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace dd::demo::hubex {

class Array;

/// What the text sanitiser would have to remove from HTML, as the 422 tells it: [{key: RemoveReason, value:
/// str[]}] (contract 1.3). Empty when all of it may stay.
Array removalsFrom(const QString &html);

} // namespace dd::demo::hubex
