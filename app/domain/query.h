// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace dd {

/// What kind of editor a filter needs. Values travel as text: flags "true"/"false", instants as ISO UTC, ids
/// as decimal numbers, coordinates as "LAT:LNG".
enum class FilterType { Text, Flag, Number, Decimal, Instant, Id, Coordinate };

/// Where the choices of an Id filter come from.
enum class Choices {
    None,
    Stages,
    Statuses,
    TaskTypes,
    WorkTypes,
    Criticalities,
    Branches,
    RequestMethods,
    TaskTemplates,
    Users,
    Assets,
    AssetTypes,
    AssetClasses,
    Companies,
    Districts,
    Contracts,
    Contacts,
    OrgUnits,
    Skills,
    Roles,
    CheckLists,
    Views,
    Queues,
    TicketStates,
    StateTypes,
    TicketPriorities,
    TicketTypes,
    Services,
    Slas,
    Locks,
    Agents,
    Customers,
    CustomerUsers
};

/// Of a kind that the server searches no backend answers more choices at once: so many say that there are
/// others.
constexpr qsizetype choicesAtOnce = 100;

/// One filter of a list, described once and used by the filter panel, the command line and the backend. `key`
/// is the server's parameter name (HubEx 3.1, 4.1, 5.1; OTRS getTicketList).
struct FilterField {
    QString key;
    const char *label = ""; ///< untranslated; context "dd::Filter"
    FilterType type = FilterType::Text;
    Choices choices = Choices::None;
    bool many = false; ///< several values allowed
    const char *group = ""; ///< untranslated heading in the panel; context "dd::Filter"
    const char *hint = ""; ///< untranslated: how it is typed, where that is not plain; context "dd::Filter"

    QString title() const; ///< label in the user's language
    QString groupTitle() const;
    QString hintText() const;
};

/// What a list is asked for, as a value: comparable, storable, the same for both systems. A key that is
/// absent does not filter. Deleted rows are left out unless `values["isDeleted"]` says otherwise (HubEx 1.6).
struct Query {
    QString text;
    QMap<QString, QStringList> values;
    QString sortKey; ///< the server's key; empty = its default
    bool ascending = false;

    friend bool operator==(const Query &, const Query &) = default;
};

/// A sort order the server really has.
struct SortKey {
    QString key;
    QString title;
};

} // namespace dd
