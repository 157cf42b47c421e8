// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/exchangelog.h"
#include "net/networkpolicy.h"
#include "secrets/memorysecrets.h"
#include "secrets/timedsecrets.h"
#include "session/connections.h"
#include "session/hubexsignin.h"
#include "session/otrssignin.h"
#include "store/settings.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <optional>

namespace dd::test {

/// What survives the end of the program: its settings files and the keychain.
struct Machine {
    QTemporaryDir folder;
    /// Owns the keychain; asked through it, it is not waited for.
    secrets::TimedSecrets timed{std::make_unique<secrets::MemorySecrets>(), std::chrono::milliseconds(300)};
    secrets::MemorySecrets &secrets = static_cast<secrets::MemorySecrets &>(timed.behind());

    /// Every byte of every file the program has written.
    QByteArray files() const
    {
        QByteArray all;
        const QStringList names = QDir(folder.path()).entryList(QDir::Files | QDir::Hidden);
        for (const QString &name : names) {
            QFile file(folder.filePath(name));
            if (file.open(QIODevice::ReadOnly))
                all += file.readAll();
        }
        return all;
    }
};

/// One start of the program on that machine.
struct Desk {
    explicit Desk(Machine &machine)
        : secrets(machine.secrets)
        , timed(machine.timed)
        , settings({machine.folder.filePath(QStringLiteral("roaming.ini")),
              machine.folder.filePath(QStringLiteral("local.ini"))})
    {
        policy.setProxy(net::ProxyMode::None);
    }

    secrets::MemorySecrets &secrets;
    secrets::TimedSecrets &timed;
    store::Settings settings;
    net::NetworkPolicy policy;
    net::ExchangeLog log;
    session::Services services{policy, log, timed, settings};
    session::Accounts accounts{settings};
    session::Connections connections{accounts, services};

    /// Everything the log tells of this start.
    QString logText() const
    {
        QString text;
        for (const net::Exchange &exchange : log.exchanges())
            text += exchange.account + exchange.label + exchange.url + exchange.outcome + QLatin1Char('\n');
        return text;
    }
    QByteArray kept(const AccountId &account, const char *what)
    {
        std::optional<QByteArray> value;
        QObject context;
        secrets.read(secrets::Secrets::key(account, QLatin1String(what)), &context,
            [&value](const Result<QByteArray> &read) { value = read ? read.value() : QByteArray(); });
        return QTest::qWaitFor([&value] { return value.has_value(); }) ? *value : QByteArray();
    }
};

using Answers = std::shared_ptr<QList<bool>>;

/// Asks the same so many times at once; fills up with whether each was answered well.
inline Answers askAtOnce(
    session::Connection &connection, const net::Request &request, int count, QObject *context)
{
    auto answers = std::make_shared<QList<bool>>();
    for (int i = 0; i < count; ++i) {
        const auto note = [answers](const Result<net::Response> &answer) {
            *answers << (answer && answer->status == 200 && !answer->body.contains("ERROR"));
        };
        connection.channel().send(request, context, note).release();
    }
    return answers;
}

/// One sign-in and how it ended.
template <class SignIn, class SignedIn> struct Entry {
    explicit Entry(const session::Services &services)
        : signIn(std::make_unique<SignIn>(services))
        , finished(signIn.get(), &SignIn::finished)
        , failed(signIn.get(), &SignIn::failed)
        , doing(signIn.get(), &SignIn::doing)
    {
    }

    bool ends()
    {
        return QTest::qWaitFor([this] { return finished.count() + failed.count() > 0; }, 20'000);
    }
    SignedIn result() { return ends() ? finished.value(0).value(0).value<SignedIn>() : SignedIn(); }
    Error error() { return ends() ? failed.value(0).value(0).value<Error>() : Error(); }

    std::unique_ptr<SignIn> signIn;
    QSignalSpy finished;
    QSignalSpy failed;
    QSignalSpy doing;
};

using HubexEntry = Entry<session::HubexSignIn, session::HubexSignedIn>;
using OtrsEntry = Entry<session::OtrsSignIn, session::OtrsSignedIn>;

} // namespace dd::test
