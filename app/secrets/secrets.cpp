// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/secrets.h"

#include "secrets/trouble.h"

#include <memory>

namespace dd::secrets {

void Secrets::removeAll(const AccountId &account, QObject *context, Then<Done> then)
{
    struct Progress {
        qsizetype waiting;
        Error first;
        Then<Done> then;
    };
    auto progress = std::make_shared<Progress>(Progress{kinds().size(), {}, std::move(then)});
    for (const QString &what : kinds()) {
        remove(key(account, what), context, [progress](const Result<Done> &result) {
            if (!result && !progress->first)
                progress->first = result.error();
            if (--progress->waiting > 0)
                return;
            progress->then(progress->first ? Result<Done>(progress->first) : Result<Done>(Done{}));
        });
    }
}

QString Secrets::key(const AccountId &account, const QString &what)
{
    return account + QLatin1Char('/') + what;
}

const QStringList &Secrets::kinds()
{
    static const QStringList all{
        QStringLiteral("tokens"), // HubEx: access and refresh token
        QStringLiteral("accessToken"), QStringLiteral("refreshToken"),
        QStringLiteral("serviceToken"), // HubEx: as the administrator gave it
        QStringLiteral("session"), // OTRS: name and value of the session
        QStringLiteral("challengeToken"), // OTRS: what a sign-out must show
        QStringLiteral("password"), // OTRS where the user allowed it; the proxy's
    };
    return all;
}

std::optional<Error> Secrets::refusalOf(const QString &key)
{
    const QString what = key.section(QLatin1Char('/'), -1);
    if (kinds().contains(what))
        return std::nullopt;
    return errorFor(Trouble::Failed, QLatin1String("no kind of secret is called ") + what);
}

} // namespace dd::secrets
