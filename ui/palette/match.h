// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace dd::ui {

/// How well a text fits what was typed: every word typed must begin a word of it, or at least stand in it.
/// 0 does not fit; more is better. Case and ё/е do not count.
int matchOf(const QString &typed, const QString &candidate);

} // namespace dd::ui
