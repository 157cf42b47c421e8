// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assetnodes.h"

#include <algorithm>

namespace dd::models {

int AssetNode::row() const
{
    const auto &all = parent->children;
    const auto self
        = std::find_if(all.begin(), all.end(), [this](const auto &node) { return node.get() == this; });
    return int(self - all.begin());
}

AssetNode *AssetNode::waiting() const
{
    return !children.empty() && children.back()->isWaiting ? children.back().get() : nullptr;
}

void AssetNode::addWaiting()
{
    auto node = std::make_unique<AssetNode>();
    node->parent = this;
    node->isWaiting = true;
    children.push_back(std::move(node));
}

void AssetNode::insert(int row, const Asset &child)
{
    auto node = std::make_unique<AssetNode>();
    node->parent = this;
    node->asset = child;
    children.insert(children.begin() + row, std::move(node));
}

int AssetNode::find(qint64 id) const
{
    const auto found = std::find_if(children.begin(), children.end(),
        [id](const auto &node) { return !node->isWaiting && node->asset.id == id; });
    return found == children.end() ? -1 : int(found - children.begin());
}

bool AssetNode::holds(const AssetNode &node) const
{
    for (const AssetNode *one = &node; one; one = one->parent) {
        if (one == this)
            return true;
    }
    return false;
}

} // namespace dd::models
