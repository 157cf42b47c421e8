// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/hubex/call.h"

#include "demo/dice.h"
#include "demo/hubex/methods.h"

using namespace Qt::Literals::StringLiterals;

namespace dd::demo::hubex {

namespace {

Object errorModel(const Call &call, const char *code, const Words &message, const Object &arguments = {})
{
    // As Kestrel counts them: connection and request.
    const quint32 trace = mixed(quint32(call.request.target.size()), quint32(call.engine.now()));
    const QString id = u"0HN%1:00000001"_s.arg(QString::number(trace, 36).toUpper(), 8, u'0');
    return Object()
        .text("traceIdentifier", id)
        .text("code", QLatin1String(code))
        .text("message", message.in(call.speaksEnglish()))
        .put("arguments", arguments);
}

} // namespace

bool Call::speaksEnglish() const
{
    return request.headers.value("Accept-Language").left(2).toLower() == "en";
}

const QList<Route> &routes()
{
    static const QList<Route> all = authRoutes() + taskRoutes() + taskPartRoutes() + taskWriteRoutes()
        + deletionRoutes() + stageRoutes() + batchRoutes() + assignmentRoutes() + boardRoutes()
        + conversationRoutes() + uploadRoutes() + reportRoutes() + notificationRoutes() + assetRoutes()
        + userRoutes() + dictionaryRoutes() + partnerRoutes() + tenantRoutes() + fileRoutes();
    return all;
}

http::Response jsonAnswer(int status, const QByteArray &json)
{
    return http::Response::of(status, "application/json; charset=utf-8", json);
}

http::Response failure(
    const Call &call, int status, const char *code, const Words &message, const Object &arguments)
{
    return jsonAnswer(status, Array().add(errorModel(call, code, message, arguments)).bytes());
}

http::Response lonelyFailure(const Call &call, int status, const char *code, const Words &message)
{
    return jsonAnswer(status, errorModel(call, code, message).bytes());
}

http::Response notFound(const Call &call)
{
    return failure(call, 404, "NotFound", {"Объект не найден", "The object was not found"});
}

http::Response taskNotFound(const Call &call)
{
    return failure(call, 404, "TaskNotFound", {"Заявка не найдена", "The task was not found"});
}

} // namespace dd::demo::hubex
