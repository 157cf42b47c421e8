// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/otrs/engine.h"

#include "demo/otrs/methods.h"

using namespace Qt::Literals::StringLiterals;

namespace dd::demo::otrs {

namespace {

constexpr qsizetype longestTarget = 8190;
constexpr qsizetype largestBody = 24'000'000; // WebMaxFileUpload

struct Route {
    QString action;
    QString method;
};

// /otrs/api/<action>/<method>; anything behind it is ignored.
std::optional<Route> routeOf(const QString &path)
{
    if (path == "/otrs/json.pl"_L1)
        return Route{};
    const QStringList parts = path.split(u'/');
    if (parts.size() < 5 || parts.at(1) != "otrs"_L1 || parts.at(2) != "api"_L1 || parts.at(3).isEmpty()
        || parts.at(4).isEmpty())
        return std::nullopt;
    return Route{parts.at(3), parts.at(4)};
}

QString cookieValue(const http::Request &request)
{
    const QString all = QString::fromUtf8(request.headers.value("Cookie"));
    for (const QString &cookie : all.split(u';')) {
        const QString start = QLatin1String(sessionName) + u'=';
        if (cookie.trimmed().startsWith(start))
            return cookie.trimmed().mid(start.size());
    }
    return {};
}

} // namespace

Engine::Engine(State state, quint32 seed)
    : m_state(std::move(state))
    , m_sessions(seed)
{
}

http::Response Engine::handle(const http::Request &request, const QString &address)
{
    if (request.target.size() > longestTarget)
        return errorPage(414);
    if (request.path == "/otrs/index.pl"_L1)
        return agentPage();
    std::optional<Route> route = routeOf(request.path);
    if (!route)
        return errorPage(404);
    if (request.body.size() > largestBody)
        return fatalErrorPage();

    Call call{m_state, m_sessions, Params::read(request), {}, {}, address};
    if (call.params.fault() == Params::Fault::NotAnObject)
        return errorPage(500);
    if (call.params.fault() == Params::Fault::NotJson)
        return jsonAnswer(failure(u"Bad param request!"_s));
    const bool isRewritten = !route->action.isEmpty();
    const QString action = isRewritten ? call.params.fromBody(u"Action"_s) : call.params.text(u"Action"_s);
    const QString method
        = isRewritten ? call.params.fromBody(u"Subaction"_s) : call.params.text(u"Subaction"_s);
    if (!action.isEmpty())
        route->action = action;
    if (!method.isEmpty())
        route->method = method;

    const Method *found = findMethod(route->action, route->method);
    if (found && !found->needsSession) {
        QString ignored;
        takeSession(request, call, &ignored);
        return run(*found, call);
    }
    if (QString error; !takeSession(request, call, &error))
        return jsonAnswer(failure(error));
    const bool isKnown
        = isAction(route->action) && route->action.compare("auth"_L1, Qt::CaseInsensitive) != 0;
    if (!found)
        return jsonAnswer(
            failure(isKnown ? u"Method doesn't exist"_s : u"Please contact the administrator!"_s));
    return run(*found, call);
}

http::Response Engine::run(const Method &method, Call &call)
{
    if (const QString right = QLatin1String(method.right); !right.isEmpty()) {
        if (const std::optional<QJsonObject> refusal = takeTicket(call, right))
            return jsonAnswer(*refusal);
    }
    const Reply reply = method.handler(call);
    if (const auto *body = std::get_if<QJsonObject>(&reply))
        return jsonAnswer(*body);
    return std::get<http::Response>(reply);
}

bool Engine::takeSession(const http::Request &request, Call &call, QString *error)
{
    const QString name = QLatin1String(sessionName);
    const QString cookie = cookieValue(request);
    const QString asId = call.params.outsideBody(u"SessionID"_s);
    const QString outside = asId.isEmpty() ? call.params.outsideBody(name) : asId;
    const QString inBody = call.params.fromBody(u"SessionID"_s);

    QString value = inBody;
    if (value.isEmpty())
        value = cookie;
    if (value.isEmpty())
        value = outside;
    if (value.isEmpty())
        value = call.params.fromBody(name);
    if (value.isEmpty()) {
        *error = u"Session invalid. Please log in..."_s;
        return false;
    }
    Session *session = m_sessions.check(value, call.address, m_state.now());
    const Agent *agent = session ? m_state.agent(session->agentId) : nullptr;
    if (!agent) {
        *error = u"Session invalid"_s;
        return false;
    }
    // A page that polls by itself must not keep a person signed in.
    if (request.headers.value("X-Requested-With") != "XMLHttpRequest")
        session->lastUsed = m_state.now();
    call.session = *session;
    call.agent = *agent;
    call.sessionInCookie = !cookie.isEmpty() && value == cookie;
    return true;
}

} // namespace dd::demo::otrs
