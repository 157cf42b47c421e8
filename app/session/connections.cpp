// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/connections.h"

#include "secrets/secrets.h"
#include "secrets/trouble.h"

#include <QUuid>

namespace dd::session {

Connections::Connections(Accounts &accounts, const Services &services, QObject *parent)
    : QObject(parent)
    , m_accounts(accounts)
    , m_services(services)
{
    for (const Account &account : m_accounts.all())
        make(account);
    connect(&m_accounts, &Accounts::changed, this, [this](const AccountId &id) {
        const Account *account = m_accounts.find(id);
        if (Connection *connection = find(id); connection && account)
            connection->setAccount(*account);
    });
    connect(&m_services.secrets, &secrets::Secrets::answersAgain, this, &Connections::openSilenced);
}

Connections::~Connections() = default;

QList<Connection *> Connections::all() const
{
    QList<Connection *> inOrder;
    for (const Account &account : m_accounts.all()) {
        if (Connection *connection = find(account.id))
            inOrder << connection;
    }
    return inOrder;
}

Connection *Connections::find(const AccountId &id) const
{
    return m_connections.value(id);
}

HubexConnection *Connections::hubex(const AccountId &id) const
{
    return qobject_cast<HubexConnection *>(find(id));
}

OtrsConnection *Connections::otrs(const AccountId &id) const
{
    return qobject_cast<OtrsConnection *>(find(id));
}

void Connections::openAll()
{
    for (Connection *connection : all())
        connection->open();
}

void Connections::openSilenced()
{
    for (Connection *connection : all()) {
        const bool waits = connection->state() == ConnectionState::NeedsSignIn
            && secrets::troubleOf(connection->lastError()) == secrets::Trouble::Silent;
        if (waits)
            connection->open();
    }
}

Connection *Connections::make(const Account &account)
{
    Connection *connection = nullptr;
    if (account.system == System::HubEx)
        connection = new HubexConnection(account, m_services, this);
    else
        connection = new OtrsConnection(account, m_services, this);
    m_connections.insert(account.id, connection);
    connect(
        connection, &Connection::stateChanged, this, [this, connection] { Q_EMIT stateChanged(connection); });
    return connection;
}

Connection *Connections::connectionFor(Account &account)
{
    // The same person on the same server is the same account: signing in again must not make a second one.
    for (const Account &known : m_accounts.all()) {
        if (known.system == account.system && known.server == account.server
            && known.tenantId == account.tenantId
            && known.user.compare(account.user, Qt::CaseInsensitive) == 0) {
            account.id = known.id;
            account.title = known.title;
            account.colour = known.colour;
            account.demo = known.demo;
            m_accounts.update(account);
            return find(account.id);
        }
    }
    if (account.id.isEmpty())
        account.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    account.title = m_accounts.freeTitle(account);
    account.colour = m_accounts.freeColour();
    m_accounts.add(account);
    return make(account);
}

template <class Made, class SignedIn> AccountId Connections::adopt(const SignedIn &result)
{
    SignedIn adopted = result;
    const qsizetype before = m_connections.size();
    auto *connection = qobject_cast<Made *>(connectionFor(adopted.account));
    connection->adopt(adopted);
    // Only now: adopting makes the channel anew, and who asked on the first one would be told SessionClosed.
    if (m_connections.size() > before)
        Q_EMIT added(connection);
    return adopted.account.id;
}

AccountId Connections::signedIn(const HubexSignedIn &result)
{
    return adopt<HubexConnection>(result);
}

AccountId Connections::signedIn(const OtrsSignedIn &result)
{
    return adopt<OtrsConnection>(result);
}

void Connections::remove(const AccountId &id)
{
    Connection *connection = find(id);
    if (!connection)
        return;
    Q_EMIT removed(id);
    m_connections.remove(id);
    m_accounts.remove(id);
    m_services.secrets.removeAll(id, this, [this, account = connection->account()](const Result<Done> &gone) {
        // Also of an account for this session only: it may have been another one before. Where no keychain
        // runs nothing can be left.
        if (!gone && !account.demo && secrets::troubleOf(gone.error()) != secrets::Trouble::NoBackend)
            Q_EMIT secretsRemain(account.title, gone.error());
    });
    connection->disconnect(this);
    // Left alive for the moment the server needs to hear of the sign-out; nobody can reach it any more.
    connect(connection, &Connection::signedOut, connection, &QObject::deleteLater);
    connection->endSession();
}

} // namespace dd::session
