// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/otrs/methods.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace dd::demo::otrs {

namespace {

struct View {
    int id;
    const char *name;
};

constexpr View views[] = {{-1, "Assigned to me"}, {-2, "My Queues"}, {-3, "Open"}, {-4, "Closed"},
    {-5, "New notes"}, {-6, "My locked"}, {-7, "My watched"}};

struct Sorting {
    const char *name;
    const char *value;
};

constexpr Sorting sortings[] = {{"By time to done", "EscalationSolutionTime"}, {"By creating date", "Age"},
    {"By priority", "Priority"}, {"By last update", "Changed"}};

constexpr auto noColor = "#ffffff"; // colours come with the Mobile package only

QJsonObject group(const QString &name, const QJsonArray &items, bool isExclusive = false)
{
    QJsonObject row{{u"Name"_s, name}, {u"Items"_s, items}};
    if (isExclusive)
        row.insert(u"Exclusive"_s, 1);
    return row;
}

QJsonArray viewItems()
{
    QJsonArray items;
    for (const View &view : views) {
        QJsonObject item{{u"ID"_s, view.id}, {u"Name"_s, QLatin1String(view.name)}};
        if (view.id == -1)
            item.insert(u"Default"_s, 1);
        items.append(item);
    }
    return items;
}

QString abbreviation(const QString &name)
{
    return name == "Incident"_L1 ? u"INC"_s : name.left(3).toUpper();
}

QJsonArray typeItems(const State &state)
{
    QJsonArray items;
    for (const Named &type : state.types)
        items.append(
            QJsonObject{{u"ID"_s, type.id}, {u"Name"_s, type.name}, {u"Abbr"_s, abbreviation(type.name)},
                {u"Color"_s, QLatin1String(noColor)}, {u"BackgroundColor"_s, QLatin1String(noColor)}});
    return items;
}

QJsonArray priorityItems(const State &state)
{
    QJsonArray items;
    for (const Named &priority : state.priorities)
        items.append(QJsonObject{{u"ID"_s, priority.id}, {u"Name"_s, priority.name},
            {u"Color"_s, QLatin1String(noColor)}, {u"Default"_s, priority.id == 3 ? 1 : 0}});
    return items;
}

QJsonArray stateItems(const State &state, bool forQueue)
{
    const QStringList shown{u"new"_s, u"open"_s, u"pending auto"_s, u"pending reminder"_s};
    QJsonArray items;
    for (const TicketState &item : state.states) {
        const bool isDefault = forQueue && item.name == "new"_L1;
        QJsonObject screens;
        if (isDefault)
            screens.insert(u"AgentMobileTicketNote"_s, 1);
        items.append(QJsonObject{{u"ID"_s, item.id}, {u"Name"_s, item.name}, {u"StateType"_s, item.type},
            {u"IsVisible"_s, shown.contains(item.type) ? 1 : 0}, {u"Default"_s, isDefault ? 1 : 0},
            {u"OnTicketCreateScreen"_s, isDefault ? 1 : 0}, {u"Screens"_s, screens},
            {u"Color"_s, QLatin1String(noColor)}, {u"BackgroundColor"_s, QLatin1String(noColor)}});
    }
    return items;
}

QJsonArray sortItems()
{
    QJsonArray items;
    for (const Sorting &item : sortings)
        items.append(
            QJsonObject{{u"Name"_s, QLatin1String(item.name)}, {u"Value"_s, QLatin1String(item.value)}});
    return items;
}

} // namespace

Reply getTicketViews(Call &call)
{
    // The queue is not looked up: any true value does.
    const bool forQueue = call.params.isTrue(u"QueueID"_s);
    return success({{u"Groups"_s,
        QJsonArray{group(u"View"_s, viewItems(), true), group(u"Priority"_s, priorityItems(call.state)),
            group(u"Type"_s, typeItems(call.state)), group(u"State"_s, stateItems(call.state, forQueue)),
            group(u"Sort"_s, sortItems(), true)}}});
}

} // namespace dd::demo::otrs
