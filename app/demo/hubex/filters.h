// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/hubex/call.h"

#include <algorithm>
#include <cstring>
#include <functional>

/// What the three lists of the demo tenant (tasks, assets, users) have in common: a table of the parameters
/// they declare, most of which become a test that a row passes or not.
namespace dd::demo::hubex {

template <class Row> using RowTest = std::function<bool(const Row &)>;

/// One parameter as the contract declares it.
template <class Row> struct RowFilter {
    const char *name;
    Type type;
    const char *where; ///< on which of the list's endpoints it is declared, a letter each
    RowTest<Row> (*make)(const char *name, const Call &call); ///< null: declared, but no filter
};

template <class Row, std::size_t N>
QList<Parameter> declaredOf(const RowFilter<Row> (&filters)[N], char where)
{
    QList<Parameter> declared;
    for (const RowFilter<Row> &filter : filters) {
        if (std::strchr(filter.where, where))
            declared.append({filter.name, filter.type});
    }
    return declared;
}

/// The ids of the rows that pass whatever the call asks for.
template <class Row, std::size_t N, class Rows>
std::vector<int> passing(const RowFilter<Row> (&filters)[N], const Rows &rows, const Call &call)
{
    std::vector<RowTest<Row>> tests;
    for (const RowFilter<Row> &filter : filters) {
        if (filter.make && call.params.has(filter.name))
            tests.push_back(filter.make(filter.name, call));
    }
    std::vector<int> found;
    for (const Row &row : rows) {
        if (std::ranges::all_of(tests, [&row](const RowTest<Row> &test) { return test(row); }))
            found.push_back(row.id);
    }
    return found;
}

/// One of the numbers asked for; `Read` is a member or a function of the row.
template <class Row, auto Read> RowTest<Row> numberIn(const char *name, const Call &call)
{
    const QList<qint64> wanted = call.params.numbers(name);
    return [wanted](const Row &row) { return wanted.contains(qint64(std::invoke(Read, row))); };
}

/// Yes or no, as asked for; `Read` takes the state and the row.
template <class Row, auto Read> RowTest<Row> flagIs(const char *name, const Call &call)
{
    const bool wanted = *call.params.flag(name);
    const State &state = *call.state;
    return [wanted, &state](const Row &row) { return Read(state, row) == wanted; };
}

} // namespace dd::demo::hubex
