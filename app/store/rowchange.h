// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/field.h"

#include <QByteArray>
#include <QMap>
#include <QStringList>

namespace dd::store {

/// One row as it is kept.
struct StoredRow {
    qint64 id = 0;
    QString login{}; ///< customers of OTRS, whose id is 0
    QList<FieldValue> values; ///< in the order of fieldsOf(kind); fewer leave the rest without value
    QByteArray json; ///< as the server sent it; empty where nobody will ask for it

    friend bool operator==(const StoredRow &, const StoredRow &) = default;
};

/// What happened to rows of one kind, written in one transaction. What is gone goes first: a row in both is
/// there afterwards. Of two rows of one identity the later counts.
struct RowChange {
    Kind kind = Kind::Task;
    QList<StoredRow> put;
    QList<qint64> gone;
    QStringList goneLogins{}; ///< customers
    QMap<QString, QString> marks{}; ///< how far a sync has come, once this is written; an empty value forgets
};

/// How much of an account is remembered.
struct Limits {
    qint64 bytes = qint64(1) << 30; ///< of the file
    int closedDays = 0; ///< closed rows that did not change for longer go; 0 = none goes for its age
    int answerDays = 0; ///< the same for remembered answers
};

} // namespace dd::store
