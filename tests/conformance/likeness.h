// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QMap>
#include <QSet>
#include <QStringList>

namespace dd::conformance {

/// The JSON types each key was seen with.
using Form = QMap<QString, QSet<int>>;

/// The form of the rows of a list ("Tickets") in all these answers together.
Form formOf(const QString &list, const QList<QJsonValue> &answers);

/// What an answer may differ in.
struct Allowance {
    QMap<QString, int> cut; ///< "Tickets" -> the real number of rows, where the recording kept only the first
    QStringList order; ///< what the tickets are sorted by; those alike in it come in any order
    bool otherRows = false; ///< the data behind the lists is another: only their form is compared
    Form form; ///< with otherRows: of such rows
    QStringList fresh; ///< numbers of what the call has made: the next free ones, here and there
};

/// How an answer differs from the recorded one: missing and foreign keys, other JSON types, other values,
/// other rows, other order. Empty when they are alike.
///
/// Rows are told apart by their ids; lists that the server sends in no order are compared as sets. What
/// passes with the time (ages, times left) may differ by a few seconds; secrets only in their length; counts
/// of what was not recorded only in being zero or not.
QStringList differences(
    const QJsonValue &recorded, const QJsonValue &answered, const Allowance &allowance = {});

} // namespace dd::conformance
