// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/hubex/parameters.h"

#include <QUrl>
#include <algorithm>

namespace dd::hubex {

namespace {

void add(QUrlQuery &query, const QString &name, const QString &value)
{
    // QUrlQuery leaves "+" and "%" to the caller.
    query.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
}

} // namespace

QUrlQuery parametersOf(const Query &query, const QList<FilterField> &known)
{
    QUrlQuery parameters;
    if (!query.text.trimmed().isEmpty())
        add(parameters, QStringLiteral("searchText"), query.text.trimmed());
    const auto isKnown = [&known](const QString &key) {
        return std::ranges::any_of(known, [&key](const FilterField &field) { return field.key == key; });
    };
    for (auto it = query.values.cbegin(); it != query.values.cend(); ++it) {
        if (!isKnown(it.key()))
            continue;
        for (const QString &value : it.value()) {
            // "any" is the word for leaving the deleted ones in.
            if (!value.isEmpty() && value != QLatin1String("any"))
                add(parameters, it.key(), value);
        }
    }
    if (isKnown(QStringLiteral("isDeleted")) && !query.values.contains(QStringLiteral("isDeleted")))
        add(parameters, QStringLiteral("isDeleted"), QStringLiteral("false"));
    if (!query.sortKey.isEmpty()) {
        add(parameters, QStringLiteral("orderBy"), query.sortKey);
        add(parameters, QStringLiteral("sortDirection"),
            query.ascending ? QStringLiteral("1") : QStringLiteral("2"));
    }
    return parameters;
}

} // namespace dd::hubex
