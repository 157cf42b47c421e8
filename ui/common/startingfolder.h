// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace dd::ui {

/// Where a dialog that asks for a file begins: the folder of downloads where there is one, else the user's
/// own. In a folder that does not exist nothing could be chosen, and the current one means nothing to him.
QString startingFolder();

} // namespace dd::ui
