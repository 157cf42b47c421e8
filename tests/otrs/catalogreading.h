// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/otrs/catalog.h"
#include "tests/support/asking.h"

#include <QJsonArray>
#include <QJsonObject>
#include <algorithm>

namespace dd::test {

/// What an answer holds, and what the client made of it.
struct Rows {
    qint64 promised = 0;
    qint64 read = 0;
    bool isKnown = false; ///< a call of the client reads answers of this kind
};

inline Rows one(bool isRight)
{
    return {1, isRight ? 1 : 0, true};
}
inline Rows done(const Ask<Done> &ask)
{
    return one(bool(outcomeOf<Done>(ask)));
}
inline qint64 held(const QJsonValue &list)
{
    return list.toArray().size();
}

/// As many rows as that member of the answer holds, each of which must say something.
template <class T, class Good> Rows list(const QJsonValue &promised, const Ask<QList<T>> &ask, Good good)
{
    const QList<T> rows = valueOf<QList<T>>(ask);
    return {held(promised), std::count_if(rows.begin(), rows.end(), good), true};
}

/// Asks a catalogue for what an answer about something that changes rarely is for.
struct CatalogReading {
    otrs::Catalog &catalog;
    QObject &context;
    const QJsonObject &body;

    Rows rows()
    {
        const auto told = [this](const char *key) { return body.value(QLatin1String(key)); };
        const auto hasName = [](const Named &row) { return row.id > 0 && !row.name.isEmpty(); };
        const auto hasLogin = [](const Person &row) { return !row.login.isEmpty(); };
        const auto hasTitle = [](const SortKey &row) { return !row.key.isEmpty() && !row.title.isEmpty(); };
        if (body.contains(QLatin1String("Users")))
            return list<Person>(
                told("Users"), [&](auto then) { return catalog.agents(&context, then); },
                [](const Person &row) {
                    return row.id > 0 && !row.login.isEmpty() && !row.lastName.isEmpty();
                });
        if (body.contains(QLatin1String("CustomerUsers")))
            return list<Person>(
                told("CustomerUsers"), [&](auto then) { return catalog.customers({}, &context, then); },
                hasLogin);
        if (body.contains(QLatin1String("CustomerCompanies")))
            return list<Person>(
                told("CustomerCompanies"), [&](auto then) { return catalog.companies(&context, then); },
                hasLogin);
        if (body.contains(QLatin1String("Queues")))
            return list<Queue>(
                told("Queues"), [&](auto then) { return catalog.queues(&context, then); },
                [](const Queue &row) { return row.id > 0 && !row.fullName.isEmpty(); });
        if (body.contains(QLatin1String("Services")) && !body.contains(QLatin1String("ServiceTree")))
            return list<Named>(
                told("Services"), [&](auto then) { return catalog.services(&context, then); }, hasName);
        if (body.contains(QLatin1String("SLAList")))
            return list<Named>(
                told("SLAList"), [&](auto then) { return catalog.slas(&context, then); }, hasName);
        if (body.contains(QLatin1String("Languages")))
            return list<SortKey>(
                told("Languages"), [&](auto then) { return catalog.languages(&context, then); }, hasTitle);
        if (body.contains(QLatin1String("DynamicFields")))
            return list<ExtraField>(
                told("DynamicFields")[QLatin1String("Ticket")],
                [&](auto then) { return catalog.dynamicFields(&context, then); },
                [](const ExtraField &row) {
                    return row.id > 0 && !row.name.isEmpty() && !row.label.isEmpty();
                });
        if (body.contains(QLatin1String("Packages"))) {
            const auto versions = valueOf<QMap<QString, QString>>(
                [&](auto then) { return catalog.packages(&context, then); });
            return {held(told("Packages")), versions.size() - versions.values().count(QString()), true};
        }
        if (body.contains(QLatin1String("UserLogin"))) {
            const auto card = valueOf<CustomerCard>(
                [&](auto then) { return catalog.customer(QStringLiteral("a"), &context, then); });
            return one(card.person.login == told("UserLogin").toString()
                && card.person.email == told("UserEmail").toString());
        }
        return body.contains(QLatin1String("Groups")) ? groups(told("Groups").toArray()) : Rows();
    }

    /// Two calls name their answer so: the views, and what the agent may do.
    Rows groups(const QJsonArray &told)
    {
        Rows rows{0, 0, true};
        const auto count = [&rows](const auto &list, auto good) {
            rows.read += std::count_if(list.begin(), list.end(), good);
        };
        const auto hasName = [](const auto &row) { return !row.name.isEmpty(); };
        const bool areRights
            = told.isEmpty() || told.first().toObject().contains(QLatin1String("Permissions"));
        for (const auto &group : told) {
            if (areRights)
                rows.promised += 1 + held(group[QLatin1String("Queues")]);
            else if (group[QLatin1String("Name")] != QLatin1String("Sort")) // another program's orders
                rows.promised += held(group[QLatin1String("Items")]);
        }
        if (areRights) {
            const auto rights
                = valueOf<QList<GroupRights>>([&](auto then) { return catalog.rights(&context, then); });
            for (const GroupRights &right : rights) {
                rows.read += hasName(right.group) && !right.permissions.isEmpty() ? 1 : 0;
                count(right.queues, hasName);
            }
            return rows;
        }
        const auto views = valueOf<otrs::Views>([&](auto then) { return catalog.views(&context, then); });
        count(views.views, hasName);
        count(views.priorities, hasName);
        count(views.types, hasName);
        count(views.states, hasName);
        return rows;
    }
};

} // namespace dd::test
