// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/hubex/read.h"

#include <algorithm>

namespace dd::hubex {

json::Value theOne(const json::Value &root)
{
    const auto isId = [](const json::Member &member) {
        bool isNumber = false;
        member.name.toLongLong(&isNumber);
        return isNumber && member.value.isObject();
    };
    if (root.isObject()) {
        const std::vector<json::Member> members = root.members();
        const bool isMap = std::ranges::all_of(members, isId);
        if (!isMap)
            return root;
        return members.empty() ? json::Value() : members.front().value;
    }
    const std::vector<json::Row> rows = root.rows();
    return rows.empty() ? json::Value() : rows.front().value;
}

} // namespace dd::hubex
