// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/faultwords.h"

#include "cli/words.h"
#include "demo/faults.h"

namespace dd::cli {

QString faultsHelp()
{
    return Words::tr("slow=MS; drop-before, drop-after, malformed, truncated and the statuses 401, 403, 404, "
                     "409, 429, 500, 502, 503, 504, each with a probability if not always, as 500=0.05; "
                     "rate=N answers 429 beyond N requests a minute. path=PREFIX, method=NAME, every=N and "
                     "times=N say which requests are meant. Commas between those that belong together, "
                     "semicolons between such groups: “slow=2000,path=/fsm/ES;500=0.05”.");
}

QString faultsComplaint(const QString &faults)
{
    QString unknown;
    if (demo::Faults::parse(faults, 1, &unknown))
        return {};
    return Words::tr("--demo-faults cannot do “%1”. It takes: %2").arg(unknown, faultsHelp());
}

} // namespace dd::cli
