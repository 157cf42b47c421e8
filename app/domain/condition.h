// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>
#include <functional>

namespace dd {

/// What one field of a row must hold. `field` is its place in fieldsOf(kind); -1 means the row's number.
struct Condition {
    int field = -1;
    bool negated = false;
    std::function<bool(QStringView packed)>
        text{}; ///< of fields kept as text; asked once for each distinct one
    std::function<bool(qint64)> number{}; ///< of the others
    bool matchesEmpty = false; ///< what the answer is for a row without a value, before `negated`
};

} // namespace dd
