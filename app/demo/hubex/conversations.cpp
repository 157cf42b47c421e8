// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/hubex/bodies.h"
#include "demo/hubex/files.h"
#include "demo/hubex/like.h"
#include "demo/hubex/methods.h"
#include "demo/hubex/parts.h"
#include "demo/hubex/views.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace dd::demo::hubex {

namespace {

Object messageObject(const Call &call, const Task &task, const Message &message)
{
    const State &state = *call.state;
    const Preview preview = previewFor(call);
    Array files;
    for (const File &file : messageFiles(task, message))
        files.add(Object()
                      .text("fileName", file.name)
                      .number("id", file.id)
                      .text("thumbnailUrl", preview.urlOf(file)));
    const bool isRead = isReadBy(state, task, message, call.userId);
    Object read;
    read.flag("byAll", message.created < state.start - 2 * 86400)
        .flag("byAnyone", message.created < state.start - 3600)
        .time("byCurrentUser", isRead ? message.created + 300 : 0)
        .flag("isReadExpected", !isRead);
    return Object()
        .put("attachment", files)
        .put("author", userRef(state, message.authorId))
        .time("created", message.created)
        .put("delivery",
            Object().flag("toAll", true).flag("toAnyone", true).time("toCurrentUser", message.created + 5))
        .number("id", message.id)
        .flag("isExternal", message.isExternal)
        .text("message", message.text)
        .put("read", read);
}

/// Newest first; isExternal is declared on HEAD only.
Reply conversations(Call &call, const Task &task)
{
    QList<Message> found;
    const auto isRead = call.params.flag("isRead");
    const auto isExternal = call.params.flag("isExternal");
    const Like like(call.params.text("searchText"));
    for (const Message &message : messagesOf(*call.state, task)) {
        if ((!isRead || *isRead == isReadBy(*call.state, task, message, call.userId))
            && (!isExternal || *isExternal == message.isExternal)
            && (!call.params.has("searchText") || like.in(message.text)))
            found.prepend(message);
    }
    return listOf(List::Shape::Array, found, [&call, &task](const Message &message, int) {
        return Row{message.id, messageObject(call, task, message).bytes()};
    });
}

/// [{taskID, data:[{id}]}]: the one thing a reading client writes.
Reply markRead(Call &call, const QJsonArray &rows)
{
    for (const auto &row : rows) {
        const Task *task = call.state->task(row.toObject().value("taskID"_L1).toInteger());
        if (!task)
            return failure(call, 409, "TaskNotFound", {"Заявка не найдена", "The task was not found"});
        const QJsonArray marks = row.toObject().value("data"_L1).toArray();
        for (const auto &mark : marks)
            call.state->markRead(call.userId, task->id, mark.toObject().value("id"_L1).toInt());
    }
    return http::Response::empty(202);
}

} // namespace

QList<Route> conversationRoutes()
{
    const Parameter search{"searchText"};
    const Parameter isRead{"isRead", Type::Flag};
    return {
        {"GET", "WORK/Tasks/{}/conversations", ofTask<conversations>,
            {{"thumbnailSize", Type::Int32}, search, isRead, {"offset", Type::Int32}, {"fetch", Type::Int32}},
            Access::Tenant, "TaskConversationsList"},
        {"HEAD", "WORK/Tasks/{}/conversations", ofTask<conversations>,
            {search, isRead, {"isExternal", Type::Flag}}, Access::Tenant, "TaskConversationsList"},
        {"PUT", "WORK/TaskConversationDeliveries/read", ofRows<markRead>, {}, Access::Tenant,
            "TaskConversationDeliveryUpdate"},
    };
}

} // namespace dd::demo::hubex
