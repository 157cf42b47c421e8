// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/statewords.h"

#include "models/words.h"

#include <QCoreApplication>

namespace dd::ui {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("dd::State", text);
}

} // namespace

QString stateWord(session::ConnectionState state)
{
    using session::ConnectionState;
    switch (state) {
    case ConnectionState::SignedOut:
        return say(QT_TRANSLATE_NOOP("dd::State", "signed out"));
    case ConnectionState::Opening:
        return say(QT_TRANSLATE_NOOP("dd::State", "connecting"));
    case ConnectionState::Online:
        return say(QT_TRANSLATE_NOOP("dd::State", "online"));
    case ConnectionState::Offline:
        return say(QT_TRANSLATE_NOOP("dd::State", "offline"));
    case ConnectionState::NeedsSignIn:
        return say(QT_TRANSLATE_NOOP("dd::State", "sign in needed"));
    case ConnectionState::Stopped:
        return say(QT_TRANSLATE_NOOP("dd::State", "stopped: another certificate"));
    }
    return {};
}

QString systemName(System system)
{
    return system == System::HubEx ? QStringLiteral("HubEx") : QStringLiteral("OTRS");
}

QString stateStory(const session::Connection &connection)
{
    const session::Account &account = connection.account();
    QStringList lines{account.title + QStringLiteral(" \u2013 ") + stateWord(connection.state())};
    lines << QStringLiteral("%1, %2").arg(
        systemName(account.system), account.server.toDisplayString(QUrl::RemoveUserInfo));
    if (!account.user.isEmpty())
        lines << account.user;
    if (const Error &error = connection.lastError(); error)
        lines << describe(error);
    if (connection.lastReached().isValid())
        lines << say(QT_TRANSLATE_NOOP("dd::State", "Last answer: %1"))
                     .arg(models::relativeTime(connection.lastReached()));
    return lines.join(QLatin1Char('\n'));
}

} // namespace dd::ui
