// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>
#include <QVariant>

namespace dd::store {

/// Where a setting lives: Roaming follows the user to another machine, Local is about this one (screens,
/// paths).
enum class Reach { Roaming, Local };

/// One row of the table of settings.
struct SettingRow {
    QLatin1String name;
    Reach reach = Reach::Roaming;
    QVariant fallback; ///< the default; its type is the setting's
    const char *description = ""; ///< untranslated; empty where people do not set it by hand
    QStringList choices = {}; ///< closed set of texts, empty = any
    int least = 0; ///< numbers only
    int most = 0; ///< numbers only

    /// For the settings page, in the user's language.
    QString title() const;
    /// The value as this setting's type, or the default where it is no such thing.
    QVariant checked(const QVariant &value) const;
};

const QList<SettingRow> &settingRows();
/// The families; `name` is the part before the dot.
const QList<SettingRow> &settingGroupRows();

} // namespace dd::store
