// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/otrs/methods.h"

using namespace Qt::Literals::StringLiterals;

namespace dd::demo::otrs {

namespace {

constexpr auto avatar
    = "https://www.shareicon.net/data/128x128/2015/09/18/103160_man_512x512.png"; // never to be loaded

QJsonObject loginFailed()
{
    // One text for everything that can be wrong, the number of sessions included.
    return failure(u"Login failed! Your user name or password was entered incorrectly."_s);
}

QString given(const Params &params, const QString &key)
{
    const QString outside = params.outsideBody(key);
    const QString inside = params.fromBody(key);
    return inside.isEmpty() ? outside : inside;
}

QJsonObject meOf(const Agent &agent)
{
    return {
        {u"UserLogin"_s, agent.login},
        {u"Email"_s, agent.email},
        {u"FirstName"_s, agent.first},
        {u"LastName"_s, agent.last},
        {u"FullName"_s, agent.fullName()},
        {u"ID"_s, agent.id},
        {u"Avatar"_s, QLatin1String(avatar)},
    };
}

} // namespace

Reply login(Call &call)
{
    const Agent *agent = call.state.agentByLogin(given(call.params, u"User"_s));
    const QString password = given(call.params, u"Password"_s);
    if (!agent || !agent->valid || password.isEmpty() || password != agent->password)
        return loginFailed();
    if (!agent->twoFactorCode.isEmpty() && given(call.params, u"TwoFactorToken"_s) != agent->twoFactorCode)
        return loginFailed();
    const std::optional<Session> session = call.sessions.open(agent->id, call.address, call.state.now());
    if (!session)
        return loginFailed();
    call.state.agentToChange(agent->id)->lastLogin = call.state.now();
    const QString language = agent->language.isEmpty() ? u"en"_s : agent->language;
    return success({
        {u"Message"_s, u"Successful login"_s},
        {u"SessionName"_s, QLatin1String(sessionName)},
        {u"SessionValue"_s, session->value},
        {u"ChallengeToken"_s, session->challenge},
        {u"Me"_s, meOf(*agent)},
        {u"Settings"_s, QJsonObject{{u"Language"_s, language}}},
    });
}

Reply logout(Call &call)
{
    if (call.session.value.isEmpty())
        return failure(u"Session invalid. Please log in again."_s);
    if (!call.sessions.knowsChallenge(call.agent.id, call.params.text(u"ChallengeToken"_s)))
        return failure(u"Invalid Challenge Token!"_s);
    call.sessions.close(call.session.value);
    call.state.agentToChange(call.agent.id)->pushToken.clear();
    return success({{u"Message"_s, u"Logout successful."_s}});
}

Reply lostPassword(Call &call)
{
    // A JSON body is not read here: the polite answer comes all the same, nothing happens.
    const QString user = call.params.outsideBody(u"User"_s);
    const QString token = call.params.outsideBody(u"Token"_s);
    const QJsonObject polite
        = success({{u"Message"_s, u"Sent password reset instructions. Please check your email."_s}});
    const Agent *known = call.state.agentByLogin(user);
    Agent *agent = known ? call.state.agentToChange(known->id) : nullptr;
    if (!agent)
        return polite;
    if (token.isEmpty()) {
        agent->resetToken = u"RS4Tt"_s + QString::number(call.state.random.bounded(1000000000, 2000000000));
        return polite;
    }
    if (token != agent->resetToken)
        return failure(u"Invalid token."_s);
    agent->resetToken.clear();
    agent->password = u"new-"_s + QString::number(call.state.random.generate());
    return success(
        {{u"Message"_s, u"Sent new password to "_s + agent->email + u". Please check your email."_s}});
}

} // namespace dd::demo::otrs
