// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace dd::cli {

/// What --demo-faults takes (demo::Faults), in the user's language: for --help and for the complaint.
QString faultsHelp();
/// A sentence about what is no fault in this text; empty where all of it can be read.
QString faultsComplaint(const QString &faults);

} // namespace dd::cli
