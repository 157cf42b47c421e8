// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/asset.h"
#include "domain/error.h"
#include "net/load.h"

#include <memory>
#include <optional>
#include <vector>

namespace dd::models {

/// A row of AssetTree with what is known of its children; its last child may be a placeholder for those that
/// have not come. Owned by its parent, the root by the tree.
struct AssetNode {
    enum class Children {
        Unknown, ///< never asked for
        Loading,
        Part, ///< there are more
        Whole,
        Failed,
    };

    AssetNode *parent = nullptr;
    Asset asset;
    bool isWaiting = false; ///< the placeholder
    Children phase = Children::Unknown;
    std::optional<Children> before; ///< while children that are here are read again
    Error error;
    qint64 next = 0; ///< the first child not asked for
    int barren = 0; ///< pages in a row without a child
    bool stale = false; ///< to be read again when it is looked at
    bool asked = false; ///< a look is on its way through the event loop
    net::Load load;
    std::vector<std::unique_ptr<AssetNode>> children;

    int row() const;
    /// Children that are assets.
    int assetCount() const { return int(children.size()) - (waiting() ? 1 : 0); }
    AssetNode *waiting() const;
    void addWaiting();
    void insert(int row, const Asset &child);
    /// The row of this child, -1.
    int find(qint64 id) const;
    bool holds(const AssetNode &node) const;
};

} // namespace dd::models
