// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <optional>

namespace dd::store {

/// Bytes as they lie in a file: compressed where that pays, told by the first byte. Empty stays empty.
QByteArray squeezed(const QByteArray &bytes);
/// Nothing where they are no such bytes.
std::optional<QByteArray> unsqueezed(const QByteArray &kept);

} // namespace dd::store
