// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

#include <QList>

namespace dd::store {

/// The numbered migrations of one kind of file: resources/schema/<name>/001_what.sql and on. A file says in
/// `user_version` how many of them it has behind it.
class Schema {
public:
    /// "rows", "desk".
    explicit Schema(QLatin1String name);

    int newest() const { return int(m_steps.size()); }
    QByteArray step(int number) const { return m_steps.at(number - 1); } ///< counted from 1

    /// Brings the file up to the newest, each step whole or not at all. A file of a later version is left as
    /// it is: Newer.
    std::optional<Fault> bringUp(Database &database) const;

private:
    QList<QByteArray> m_steps;
};

} // namespace dd::store
