// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace dd::cli {

/// tr() for those of the command line that are no objects.
class Words {
    Q_DECLARE_TR_FUNCTIONS(dd::cli::Words)
};

} // namespace dd::cli
