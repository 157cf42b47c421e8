// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/exchangelog.h"
#include "net/networkpolicy.h"
#include "secrets/memorysecrets.h"
#include "session/connections.h"
#include "store/language.h"
#include "store/settings.h"
#include "tests/support/testserver.h"
#include "tests/ui/smallpicture.h"
#include "ui/common/context.h"
#include "ui/common/theme.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

namespace dd::test {

/// A HubEx server with the answers of tests/data/hubex/cards.json, an account signed in to it, and what
/// windows are built from.
class HubexDesk {
public:
    HubexDesk()
    {
        language.choose(store::Language::Choice::English);
        QFile file(QStringLiteral(DD_TEST_DATA "/hubex/cards.json"));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("no answers");
        const QJsonObject all = QJsonDocument::fromJson(file.readAll()).object();
        for (auto it = all.begin(); it != all.end(); ++it) {
            const QJsonDocument answer
                = it->isArray() ? QJsonDocument(it->toArray()) : QJsonDocument(it->toObject());
            answers.insert("/fsm/" + it.key().toUtf8(), {200, answer.toJson(QJsonDocument::Compact)});
        }
        server.setHandler([this](const Seen &seen) { return answerTo(seen); });
        policy.setProxy(net::ProxyMode::None);
        session::HubexSignedIn signedIn;
        signedIn.account.system = System::HubEx;
        signedIn.account.title = QStringLiteral("Сервис");
        signedIn.account.server = server.url(QStringLiteral("/fsm"));
        signedIn.account.user = QStringLiteral("dispatcher");
        signedIn.tokens.access = "token";
        signedIn.tokens.accessTill = QDateTime::currentDateTimeUtc().addSecs(1800);
        signedIn.tokens.refresh = "refresh";
        signedIn.profile.person.id = 1;
        account = connections.signedIn(signedIn);
    }

    /// The endpoint answers otherwise from now on; `path` as in cards.json.
    void answer(const QByteArray &path, const Reply &reply) { answers.insert("/fsm/" + path, reply); }
    /// What the server was asked for, without the queries.
    int asked(const QByteArray &path) const
    {
        int count = 0;
        for (const Seen &seen : server.seen())
            count += seen.target.split('?').first() == "/fsm/" + path ? 1 : 0;
        return count;
    }
    ItemKey task(qint64 id) const { return {account, Kind::Task, id, {}}; }
    ItemKey asset(qint64 id) const { return {account, Kind::Asset, id, {}}; }
    ItemKey person(qint64 id) const { return {account, Kind::Person, id, {}}; }
    session::HubexConnection *connection() { return connections.hubex(account); }

    store::Language language;
    TestServer server;
    QHash<QByteArray, Reply> answers;
    QTemporaryDir folder;
    store::Settings settings{
        {folder.filePath(QStringLiteral("roaming.ini")), folder.filePath(QStringLiteral("local.ini"))}};
    net::NetworkPolicy policy;
    net::ExchangeLog log;
    secrets::MemorySecrets secrets;
    session::Services services{policy, log, secrets, settings};
    session::Accounts accounts{settings};
    session::Connections connections{accounts, services};
    ui::Theme theme{settings};
    ui::Context context{accounts, connections, services, settings, theme};
    AccountId account;

private:
    Reply answerTo(const Seen &seen) const
    {
        const QByteArray path = seen.target.split('?').first();
        if (const auto it = answers.constFind(path); it != answers.constEnd())
            return *it;
        if (path.toLower().contains("/attachments/"))
            return {200, path.endsWith("/12") ? QByteArray("printer jammed") : smallPicture(),
                {{"Content-Type", "application/octet-stream"}}};
        return {404, "[{\"code\":\"NotFound\",\"message\":\"нет такого\"}]"};
    }
};

} // namespace dd::test
