// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/hubex/bodies.h"
#include "demo/hubex/methods.h"

using namespace Qt::Literals::StringLiterals;

namespace dd::demo::hubex {

namespace {

bool isFor(const Call &call, const Notice &notice)
{
    return notice.userId == call.userId && notice.created <= call.engine.now();
}

/// Newest first; what was viewed only when it is asked for (contract 6.5).
Reply notifications(Call &call)
{
    QList<Notice> found;
    const bool all = call.params.flag("includeIsViewed").value_or(false);
    for (const Notice &notice : call.state->notices) {
        if (isFor(call, notice) && (all || !notice.isViewed))
            found.prepend(notice);
    }
    return listOf(List::Shape::Map, found, [](const Notice &notice, int) {
        return Row{notice.id,
            Object()
                .text("content", notice.content)
                .number("contentTypeID", 1)
                .time("created", notice.created)
                .number("id", notice.id)
                .flag("isViewed", notice.isViewed)
                .id("navigateTo", notice.taskId ? 1 : 0)
                .number("providerID", 1)
                .time("sent", notice.created)
                .text("subject", notice.subject)
                .id("taskID", notice.taskId)
                .bytes()};
    });
}

Reply view(Call &call, const QJsonObject &body)
{
    const QJsonValue isViewed = memberOf(body, u"isViewed");
    const QJsonArray ids = memberOf(body, u"notificationIDs").toArray();
    for (Notice &notice : call.state->notices) {
        if (isFor(call, notice) && ids.contains(notice.id))
            notice.isViewed = isViewed.toBool(true);
    }
    return http::Response::empty(202);
}

Reply viewAll(Call &call)
{
    for (Notice &notice : call.state->notices)
        notice.isViewed = notice.isViewed || isFor(call, notice);
    return http::Response::empty(202);
}

} // namespace

QList<Route> notificationRoutes()
{
    const Parameter viewed{"includeIsViewed", Type::Flag};
    return {
        {"GET", "MSG/Notifications", notifications, {viewed}, Access::Tenant, "NotificationLogList"},
        {"HEAD", "MSG/Notifications", notifications, {viewed}, Access::Tenant, "NotificationLogList"},
        {"PUT", "MSG/Notifications", ofObject<view>, {}, Access::Tenant, "NotificationLogList"},
        {"PUT", "MSG/Notifications/all", viewAll, {}, Access::Tenant, "NotificationLogList"},
    };
}

} // namespace dd::demo::hubex
