// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/json/value.h"
#include "domain/asset.h"

namespace dd::hubex {

/// Answers about assets, bytes to domain (contract 4.1, 4.2). Pure.
Asset mapAsset(qint64 id, const json::Value &value);
AssetCard mapAssetCard(qint64 id, const json::Value &value);

} // namespace dd::hubex
