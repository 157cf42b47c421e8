// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/accountnotices.h"

#include "models/words.h"
#include "net/channel.h"
#include "secrets/secrets.h"
#include "secrets/trouble.h"
#include "session/connections.h"
#include "session/networksettings.h"
#include "ui/window/accountactions.h"
#include "ui/window/noticebar.h"

namespace dd::ui {

using session::ConnectionState;

namespace {

QString stateId(const AccountId &account)
{
    return QStringLiteral("state ") + account;
}

QString keychainId(const AccountId &account)
{
    return QStringLiteral("keychain ") + account;
}

QString endId(const AccountId &account)
{
    return QStringLiteral("end ") + account;
}

QString clockId(const AccountId &account)
{
    return QStringLiteral("clock ") + account;
}

/// A minute does no harm: "time left" is read in hours.
constexpr qint64 bearableSkew = 5 * 60;

QString remainingId(const QString &title)
{
    return QStringLiteral("remaining ") + title;
}

const auto proxyId = QStringLiteral("proxy");
const auto caId = QStringLiteral("ca");

} // namespace

AccountNotices::AccountNotices(const Desk &desk, AccountActions &actions, NoticeBar &bar)
    : QObject(&bar)
    , m_desk(desk)
    , m_actions(actions)
    , m_bar(bar)
{
    session::Connections &connections = m_desk.context.connections;
    for (session::Connection *connection : connections.all())
        watch(connection);
    connect(&connections, &session::Connections::added, this, &AccountNotices::watch);
    connect(&connections, &session::Connections::stateChanged, this, &AccountNotices::tell);
    // An account may have another name now.
    connect(&desk.context.accounts, &session::Accounts::changed, this, &AccountNotices::retranslate);
    connect(&connections, &session::Connections::removed, this, [this](const AccountId &account) {
        if (const session::Account *known = m_desk.context.accounts.find(account))
            forgetRemaining(known->title); // what its removal leaves is told when it is known
        m_bar.remove(stateId(account));
        m_bar.remove(endId(account));
        m_bar.remove(clockId(account));
        m_wasOnline.remove(account);
        m_ends.remove(account);
        m_skewed.remove(account);
        forgetNotKept(account);
    });
    connect(&connections, &session::Connections::secretsRemain, this, &AccountNotices::tellRemaining);
    connect(
        &desk.context.services.secrets, &secrets::Secrets::answersAgain, this, &AccountNotices::forgetSilent);
    connect(&m_desk.network, &session::NetworkSettings::passwordNotKept, this, [this](const Error &error) {
        m_proxyPassword = error;
        tellProxyPassword();
    });
    connect(&m_desk.network, &session::NetworkSettings::passwordKept, this, [this] {
        m_proxyPassword = {};
        m_bar.remove(proxyId);
    });
    connect(&m_bar, &NoticeBar::closed, this, [this](const QString &id) {
        // Closed is settled: a change of language must not bring it back.
        m_notKept.removeIf([&id](const auto &entry) { return keychainId(entry.key()) == id; });
        m_remaining.removeIf([&id](const auto &entry) { return remainingId(entry.key()) == id; });
        if (id == proxyId)
            m_proxyPassword = {};
    });
    connect(&m_desk.network, &session::NetworkSettings::caProblemChanged, this, &AccountNotices::tellCaFile);
    tellCaFile();
}

void AccountNotices::watch(session::Connection *connection)
{
    connect(connection, &session::Connection::secretsNotKept, this, [this, connection](const Error &error) {
        m_notKept.insert(connection->account().id, error);
        tellNotKept(connection->account().id);
    });
    connect(connection, &session::Connection::secretsRemain, this,
        [this, connection](const Error &error) { tellRemaining(connection->account().title, error); });
    connect(connection, &session::Connection::endKnown, this, [this, connection](const QDateTime &till) {
        const AccountId account = connection->account().id;
        m_ends.remove(account);
        m_bar.remove(endId(account));
        if (!till.isValid())
            return;
        m_ends.insert(account, till);
        tellEnd(account);
    });
    tell(connection);
}

void AccountNotices::tell(session::Connection *connection)
{
    const AccountId account = connection->account().id;
    const QString id = stateId(account);
    const QString title = connection->account().title;
    const auto lookAt = Notice::Action{
        tr("Look at the certificate…"), [this, account] { m_actions.showCertificate(account); }};
    switch (connection->state()) {
    case ConnectionState::Online:
        m_wasOnline.insert(account);
        m_bar.remove(id);
        if (connection->account().keepSecrets)
            forgetRemaining(title); // what is kept there now is right
        return;
    case ConnectionState::Opening:
        return;
    case ConnectionState::SignedOut:
        m_wasOnline.remove(account);
        m_ends.remove(account);
        m_bar.remove(endId(account));
        m_bar.remove(id);
        forgetNotKept(account);
        forgetRemaining(title); // told anew where this time, too, they could not be erased
        return;
    case ConnectionState::NeedsSignIn:
        m_bar.remove(endId(account));
        forgetNotKept(account);
        tellNeedsSignIn(connection);
        return;
    case ConnectionState::Stopped:
        m_bar.tell({id, Tone::Error,
            tr("%1: the server shows another certificate than the one you accepted. Nothing is sent until "
               "you have looked at it.")
                .arg(title),
            {lookAt}});
        return;
    case ConnectionState::Offline:
        break;
    }
    switch (connection->lastError().kind) {
    case ErrorKind::TlsUntrusted:
        m_bar.tell({id, Tone::Warning,
            tr("%1: nobody vouches for the server's certificate. Nothing is sent.").arg(title),
            m_actions.hasCertificate(account) ? QList{lookAt} : QList<Notice::Action>()});
        return;
    case ErrorKind::ProxyFailed:
        m_bar.tell({id, Tone::Warning, tr("%1: %2").arg(title, describe(connection->lastError())),
            {{tr("Proxy settings"), [this] { Q_EMIT networkSettingsRequested(); }}}});
        return;
    default:
        // The status bar and the list say it; a server that is away for a minute is no news.
        m_bar.remove(id);
    }
}

void AccountNotices::tellNeedsSignIn(session::Connection *connection)
{
    const AccountId account = connection->account().id;
    const Error &error = connection->lastError();
    QString text = m_wasOnline.contains(account)
        ? tr("%1: the session has ended. What you see and what you typed stays; sign in to go on.")
        : tr("%1: sign in to see what is new.");
    text = text.arg(connection->account().title);
    if (m_ends.contains(account) && error.kind == ErrorKind::NotSignedIn)
        text += QLatin1Char(' ')
            + tr("The server had given no refresh token, without which a session lasts half an hour.");
    if (error.kind != ErrorKind::NotSignedIn && error)
        text += QLatin1Char(' ') + describe(error);
    QList<Notice::Action> actions{
        {tr("Sign in…"), [this, account] { m_actions.perform(QStringLiteral("account.again"), account); }}};
    if (error.detail.startsWith(QLatin1String("keychain"))) {
        text += QLatin1Char(' ') + secrets::explain(secrets::troubleOf(error));
        text += QLatin1Char(' ')
            + tr("A sign-in works without the keychain, but only until DispatchDesk is closed.");
        actions << Notice::Action{tr("Ask the keychain again"), [this, account] {
                                      if (session::Connection *one = m_desk.context.connections.find(account))
                                          one->open();
                                  }};
    }
    m_bar.tell({stateId(account), Tone::Warning, text, actions});
}

void AccountNotices::tellEnd(const AccountId &account)
{
    const session::Account *known = m_desk.context.accounts.find(account);
    if (!known)
        return;
    m_bar.tell({endId(account), Tone::Warning,
        tr("%1: the server gave no refresh token, so this session ends at about %2. You will be asked to "
           "sign in again; what is on the screen stays.")
            .arg(known->title, models::asOf(m_ends.value(account)))});
}

void AccountNotices::lookAtClocks()
{
    for (session::Connection *connection : m_desk.context.connections.all()) {
        const AccountId account = connection->account().id;
        const bool skewed = qAbs(connection->channel().clockSkew()) >= bearableSkew;
        if (skewed == m_skewed.contains(account))
            continue;
        if (skewed) {
            m_skewed.insert(account);
            tellClock(*connection);
        } else {
            m_skewed.remove(account);
            m_bar.remove(clockId(account));
        }
    }
}

void AccountNotices::tellClock(session::Connection &connection)
{
    const qint64 skew = connection.channel().clockSkew();
    const QString text = skew > 0
        ? tr(
            "%1: the server's clock is %2 ahead of this computer's, and the times left are wrong by as much. "
            "Look at the date, the time and the zone of this computer.")
        : tr("%1: the server's clock is %2 behind this computer's, and the times left are wrong by as much. "
             "Look at the date, the time and the zone of this computer.");
    const session::Account &account = connection.account();
    m_bar.tell({clockId(account.id), Tone::Warning, text.arg(account.title, models::duration(qAbs(skew)))});
}

void AccountNotices::tellRemaining(const QString &title, const Error &error)
{
    m_remaining.insert(title, error);
    m_bar.tell({remainingId(title), Tone::Warning,
        tr("%1: its password or token could not be erased from the keychain. %2 Erase the entries of "
           "“DispatchDesk” in the keychain's own program.")
            .arg(title, secrets::explain(secrets::troubleOf(error)))});
}

void AccountNotices::tellNotKept(const AccountId &account)
{
    const session::Account *known = m_desk.context.accounts.find(account);
    if (!known)
        return;
    const Error error = m_notKept.value(account);
    m_bar.tell({keychainId(account), Tone::Warning,
        tr("%1: you are signed in, but only until DispatchDesk is closed. %2")
            .arg(known->title, secrets::explain(secrets::troubleOf(error))),
        {{tr("Sign out"),
            [this, account] { m_actions.perform(QStringLiteral("account.signOut"), account); }}}});
}

/// Nobody is signed in any more; who signs in again hears of it anew.
void AccountNotices::forgetNotKept(const AccountId &account)
{
    m_bar.remove(keychainId(account));
    m_notKept.remove(account);
}

void AccountNotices::forgetRemaining(const QString &title)
{
    m_bar.remove(remainingId(title));
    m_remaining.remove(title);
}

/// What the keychain did not do in time it has done late.
void AccountNotices::forgetSilent()
{
    const auto isDone = [this](const auto &entry, QString (*idOf)(const QString &)) {
        const bool wasSilent = secrets::troubleOf(entry.value()) == secrets::Trouble::Silent;
        if (wasSilent)
            m_bar.remove(idOf(entry.key()));
        return wasSilent;
    };
    m_notKept.removeIf([isDone](const auto &entry) { return isDone(entry, keychainId); });
    m_remaining.removeIf([isDone](const auto &entry) { return isDone(entry, remainingId); });
}

void AccountNotices::tellProxyPassword()
{
    if (!m_proxyPassword)
        return;
    m_bar.tell({proxyId, Tone::Warning,
        tr("The proxy's password is not in the keychain. %1")
            .arg(secrets::explain(secrets::troubleOf(m_proxyPassword))),
        {{tr("Proxy settings"), [this] { Q_EMIT networkSettingsRequested(); }}}});
}

void AccountNotices::tellCaFile()
{
    if (m_desk.network.caProblem().isEmpty())
        m_bar.remove(caId);
    else
        m_bar.tell({caId, Tone::Warning, m_desk.network.caProblem(),
            {{tr("Network settings"), [this] { Q_EMIT networkSettingsRequested(); }}}});
}

void AccountNotices::retranslate()
{
    const QStringList shown = m_bar.ids();
    for (session::Connection *connection : m_desk.context.connections.all()) {
        if (shown.contains(stateId(connection->account().id)))
            tell(connection);
        if (shown.contains(clockId(connection->account().id)))
            tellClock(*connection);
    }
    const QList<AccountId> accounts = m_notKept.keys();
    for (const AccountId &account : accounts)
        tellNotKept(account);
    const QList<AccountId> ending = m_ends.keys();
    for (const AccountId &account : ending) {
        if (shown.contains(endId(account)))
            tellEnd(account);
    }
    const QMap<QString, Error> remaining = m_remaining;
    for (auto it = remaining.begin(); it != remaining.end(); ++it)
        tellRemaining(it.key(), it.value());
    tellProxyPassword();
    if (shown.contains(caId))
        tellCaFile();
}

} // namespace dd::ui
