// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/otrs/methods.h"

#include <QJsonArray>
#include <algorithm>
#include <iterator>

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

constexpr const char *priorityColors[] = {"#1e0000", "#b7b7b7", "#5bb8a5", "#f9a46c", "#f86868"}; // 1 to 5

struct TypeLook {
    const char *name;
    const char *abbreviation;
    const char *color;
    const char *background;
};

constexpr TypeLook typeLooks[]
    = {{"Incident", "INC", "#5bb8a5", "#889988"}, {"Problem", "PRB", "#ffffff", "#eeeeee"}};
constexpr TypeLook otherType{"", "", "#b3b3b3", "#b3b3b3"};

const TypeLook &lookOf(const Named &type)
{
    const auto found = std::find_if(std::begin(typeLooks), std::end(typeLooks),
        [&type](const TypeLook &look) { return type.name == QLatin1String(look.name); });
    return found == std::end(typeLooks) ? otherType : *found;
}

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

QJsonObject typeItem(const State &state, const Named &type)
{
    const TypeLook &look = lookOf(type);
    const bool isKnown = state.hasMobile && *look.abbreviation;
    return {{u"ID"_s, type.id}, {u"Name"_s, type.name},
        {u"Abbr"_s, isKnown ? QLatin1String(look.abbreviation) : type.name.left(3).toUpper()},
        {u"Color"_s, QLatin1String(state.hasMobile ? look.color : noColor)},
        {u"BackgroundColor"_s, QLatin1String(state.hasMobile ? look.background : noColor)}};
}

QJsonArray typeItems(const State &state)
{
    QJsonArray items;
    for (const Named &type : state.types)
        items.append(typeItem(state, type));
    return items;
}

QJsonArray priorityItems(const State &state)
{
    QJsonArray items;
    for (const Named &priority : state.priorities) {
        const bool hasColor = state.hasMobile && priority.id >= 1 && priority.id <= 5;
        items.append(QJsonObject{{u"ID"_s, priority.id}, {u"Name"_s, priority.name},
            {u"Color"_s, QLatin1String(hasColor ? priorityColors[priority.id - 1] : noColor)},
            {u"Default"_s, priority.id == 3 ? 1 : 0}});
    }
    return items;
}

struct StateLook {
    const char *color;
    const char *background;
};

StateLook lookOf(const State &state, const TicketState &item)
{
    if (!state.hasMobile)
        return {noColor, noColor};
    if (item.type == "new"_L1)
        return {noColor, "#5bb8a5"};
    return {item.type == "open"_L1 ? "#5bb8a5" : "#b3b3b3", noColor};
}

/// On which forms of the phone's program a state may be chosen.
QJsonObject screensOf(const State &state, const TicketState &item)
{
    if (!state.hasMobile)
        return item.name == "new"_L1 ? QJsonObject{{u"AgentMobileTicketNote"_s, 1}} : QJsonObject();
    if (item.type == "merged"_L1 || item.type == "removed"_L1)
        return {};
    return {{u"AgentMobileEditTicket"_s, 1}, {u"AgentMobileNewTicket"_s, 1}, {u"AgentMobileTicketClose"_s, 1},
        {u"AgentMobileTicketNote"_s, 1}, {u"AgentMobileTicketStatus"_s, 1}};
}

QJsonArray stateItems(const State &state, bool forQueue)
{
    const QStringList shown{u"new"_s, u"open"_s, u"pending auto"_s, u"pending reminder"_s};
    QJsonArray items;
    for (const TicketState &item : state.states) {
        const QJsonObject screens = forQueue ? screensOf(state, item) : QJsonObject();
        const StateLook look = lookOf(state, item);
        items.append(QJsonObject{{u"ID"_s, item.id}, {u"Name"_s, item.name}, {u"StateType"_s, item.type},
            {u"IsVisible"_s, shown.contains(item.type) ? 1 : 0},
            {u"Default"_s, forQueue && item.name == "new"_L1 ? 1 : 0},
            {u"OnTicketCreateScreen"_s, screens.isEmpty() ? 0 : 1}, {u"Screens"_s, screens},
            {u"Color"_s, QLatin1String(look.color)}, {u"BackgroundColor"_s, QLatin1String(look.background)}});
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
