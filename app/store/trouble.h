// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

namespace dd::store {

/// Why a file of ours could not be read or written.
enum class Trouble {
    Damaged, ///< what is in it is not what was written
    Newer, ///< a later version of the program made it
    Full, ///< no room on the disk, or a quota
    ReadOnly, ///< the disk or the folder takes no writing, or not from this user
    InUse, ///< another DispatchDesk writes there
    Failed, ///< anything else the disk did; it may pass
    Refused, ///< this one piece cannot be kept, ever: too large, or broken
};

/// A StorageFailed whose detail begins with the trouble's code, then what SQLite or the system said.
Error errorFor(Trouble trouble, const QString &words = {});
/// The trouble behind an error made by errorFor(); Failed for any other.
Trouble troubleOf(const Error &error);
/// What happened and what follows from it, in the user's language: one or two sentences.
QString explain(Trouble trouble);

/// A failure on its way up inside of the store.
struct Fault {
    Trouble trouble = Trouble::Failed;
    QString words;

    Error error() const { return errorFor(trouble, words); }
    /// Whether the file is of no use as it is, and another has to take its place.
    bool isOfTheFile() const { return trouble == Trouble::Damaged || trouble == Trouble::Newer; }
};

} // namespace dd::store
