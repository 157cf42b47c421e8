// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/hubex/wire.h"
#include "domain/asset.h"
#include "domain/page.h"
#include "net/ask.h"

#include <memory>

namespace dd::hubex {

/// How a server is asked for the roots of its assets. Contract 4.1 leaves it open whether parentID=-1 means
/// the roots or everything, so it is found out once, by comparing totals.
enum class RootsWay {
    Unknown,
    Filter, ///< parentID=-1
    RootCall, ///< parentID=-1 means everything: the deprecated ES/Assets/root
    NoParent, ///< nor is that there: everything, without the rows that have a parent
};

/// Assets without a visible parent. A row may well name a parent: one that this user may not see. `way` is
/// shared by all questions to one server and remembers what was found out.
net::Load roots(const Wire &wire, const std::shared_ptr<RootsWay> &way, Span span, QObject *context,
    Then<Page<Asset>> then);

/// A page of assets without the deleted ones: the server may take no notice of isDeleted (contract 4.1).
net::Decode<Page<Asset>> livingPage(Span span, bool wantsDeleted = false);

} // namespace dd::hubex
