// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/hubex/accounts.h"

using namespace Qt::Literals::StringLiterals;

namespace dd::demo::hubex {

QList<Account> demoAccounts()
{
    const QString password = QLatin1String(demoPassword);
    const Member home{41, 1, 1, true, false, {}};
    return {
        {1, QLatin1String(demoLogin), password, {home}, false},
        // The listed membership of the second tenant has no rights; as admin (member 1) he has them all.
        {2, QLatin1String(demoTenantsLogin), password,
            {{42, 1, 2, true, false, {}}, {977, 2, 3, false, false, {}}, {978, 3, 0, false, false, {}},
                {979, 4, 0, false, true, {}}},
            true},
        {3, QLatin1String(demoNoRightsLogin), password, {{43, 1, 5, false, false, {}}}, false},
        {4, QLatin1String(demoWebOnlyLogin), password, {{44, 1, 2, true, false, {3}}}, false},
        {5, QString(), QString(), {{45, 1, 1, true, false, {}}}, false},
    };
}

} // namespace dd::demo::hubex
