// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace dd::store {

/// Makes sure that the file is there and that only the user may read it, before anything is in it: a later
/// chmod would leave a moment for others. Its folders are made as needed. False where the disk refuses.
bool makePrivateFile(const QString &path);
/// The same for a folder, with all above it.
bool makePrivateFolder(const QString &path);

} // namespace dd::store
