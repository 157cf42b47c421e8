// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/basics.h"
#include "domain/query.h"
#include "domain/result.h"
#include "net/load.h"

#include <functional>

namespace dd::ui {

/// What a list can be filtered and ordered by, and where the words for it come from: models::filtersOf(),
/// choicesFor() and ordersFor() of one account. A value; `choices` and `orders` answer like those do; there
/// are no `orders` where the server has one order only (HubEx 1.7, assets).
struct FilterSource {
    QList<FilterField> fields;
    std::function<net::Load(Choices of, const QString &text, QObject *context, Then<QList<Coloured>> then)>
        choices;
    std::function<net::Load(QObject *context, Then<QList<SortKey>> then)> orders;

    const FilterField *field(const QString &key) const
    {
        for (const FilterField &one : fields) {
            if (one.key == key)
                return &one;
        }
        return nullptr;
    }
};

/// Kinds too many to be had at once: the server searches them (HubEx 3.9, 3.14, 4.4, OTRS 4), by more than
/// their names.
inline bool isSearchedByServer(Choices of)
{
    switch (of) {
    case Choices::WorkTypes:
    case Choices::TaskTemplates:
    case Choices::CheckLists:
    case Choices::Users:
    case Choices::Assets:
    case Choices::Companies:
    case Choices::Contracts:
    case Choices::Contacts:
    case Choices::CustomerUsers:
        return true;
    default:
        return false;
    }
}

/// The word that leaves deleted rows in, where an absent value would leave them out (HubEx 1.6).
inline QString anyWord()
{
    return QStringLiteral("any");
}

/// Leaving deleted rows out is what every list does: no filter that the user would take away.
inline bool isRule(const QString &key, const QStringList &values)
{
    return key == QLatin1String("isDeleted") && values == QStringList{QStringLiteral("false")};
}

/// Whether something narrows the list that the user may take away.
inline bool isFiltered(const Query &query)
{
    for (auto it = query.values.cbegin(); it != query.values.cend(); ++it) {
        if (!it->isEmpty() && !isRule(it.key(), *it))
            return true;
    }
    return !query.text.isEmpty();
}

} // namespace dd::ui
