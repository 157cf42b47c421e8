// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

namespace dd::secrets {

/// Why a keychain did not do what was asked.
enum class Trouble {
    NoBackend, ///< no keychain runs here: offer to stay signed in for this session only
    Locked, ///< it is there but locked
    Denied, ///< the user or the system said no
    Silent, ///< it did not answer in time: perhaps it waits for the user to unlock it
    Failed, ///< anything else
};

/// A StorageFailed whose detail begins with the trouble's code, then the keychain's own words.
Error errorFor(Trouble trouble, const QString &words = {});
/// The trouble behind an error made by errorFor(); Failed for any other.
Trouble troubleOf(const Error &error);
/// What happened and what follows from it, in the user's language: one or two sentences.
QString explain(Trouble trouble);

} // namespace dd::secrets
