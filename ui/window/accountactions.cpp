// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/accountactions.h"

#include "net/networkpolicy.h"
#include "session/connections.h"
#include "session/services.h"
#include "ui/actions/commandtable.h"
#include "ui/actions/shortcuts.h"
#include "ui/common/icons.h"
#include "ui/dialogs/signindialogs.h"

#include <QCryptographicHash>
#include <QMenu>

namespace dd::ui {

using session::ConnectionState;

AccountActions::AccountActions(const Desk &desk, QWidget *window)
    : QObject(window)
    , m_desk(desk)
    , m_window(window)
{
    session::Connections &connections = m_desk.context.connections;
    for (const session::Connection *connection : connections.all())
        watch(connection->account().id);
    connect(&connections, &session::Connections::added, this,
        [this](session::Connection *connection) { watch(connection->account().id); });
    connect(&connections, &session::Connections::removed, this,
        [this](const AccountId &account) { m_seen.remove(account); });
    connect(&connections, &session::Connections::stateChanged, this, [this](session::Connection *one) {
        if (one->state() == ConnectionState::Online)
            m_seen.remove(one->account().id); // it was trusted, or is another by now
    });
}

void AccountActions::watch(const AccountId &account)
{
    connect(m_desk.context.connections.find(account), &session::Connection::untrustedCertificate, this,
        [this, account](const QUrl &server, const QSslCertificate &certificate, const QStringList &reasons) {
            m_seen.insert(account, {server, certificate, reasons});
        });
}

bool AccountActions::hasCertificate(const AccountId &account) const
{
    const session::Connection *connection = m_desk.context.connections.find(account);
    return m_seen.contains(account) || (connection && connection->state() == ConnectionState::Stopped);
}

bool AccountActions::canPerform(const QString &command, const AccountId &account) const
{
    if (command == QLatin1String("account.addHubex") || command == QLatin1String("account.addOtrs"))
        return true;
    const session::Connection *connection = m_desk.context.connections.find(account);
    if (!connection)
        return false;
    const ConnectionState state = connection->state();
    if (command == QLatin1String("account.again"))
        return state != ConnectionState::Online && state != ConnectionState::Opening;
    if (command == QLatin1String("account.reconnect"))
        return state == ConnectionState::Offline || state == ConnectionState::Stopped;
    if (command == QLatin1String("account.signOut"))
        return state != ConnectionState::SignedOut && state != ConnectionState::NeedsSignIn;
    return true;
}

void AccountActions::perform(const QString &command, const AccountId &account)
{
    if (!canPerform(command, account))
        return;
    const QString what = command.section(QLatin1Char('.'), 1);
    if (what == QLatin1String("addHubex")) {
        signIn(System::HubEx, {});
        return;
    }
    if (what == QLatin1String("addOtrs")) {
        signIn(System::Otrs, {});
        return;
    }
    session::Connection *connection = m_desk.context.connections.find(account);
    if (what == QLatin1String("again"))
        signIn(connection->account().system, account);
    else if (what == QLatin1String("reconnect"))
        connection->open();
    else if (what == QLatin1String("signOut"))
        connection->signOut();
    else if (what == QLatin1String("rename"))
        makeRenameDialog(m_desk.context, account, m_window)->open();
    else if (what == QLatin1String("colour"))
        makeColourDialog(m_desk.context, account, m_window)->open();
    else if (what == QLatin1String("remove"))
        makeRemoveDialog(m_desk.context, account, m_window)->open();
}

void AccountActions::signIn(System system, const AccountId &again)
{
    // Asked twice, the dialog that is there comes forward: it may hold what was typed.
    const QString name = QStringLiteral("sign-in %1 %2").arg(int(system)).arg(again);
    if (auto *open = m_window->findChild<SignInDialog *>(name, Qt::FindDirectChildrenOnly)) {
        open->raise();
        open->activateWindow();
        return;
    }
    const session::Account *known = m_desk.context.accounts.find(again);
    SignInDialog *dialog = system == System::HubEx ? makeHubexSignIn(m_desk.context, known, m_window)
                                                   : makeOtrsSignIn(m_desk.context, known, m_window);
    dialog->setObjectName(name);
    if (again.isEmpty())
        connect(dialog, &SignInDialog::signedIn, this, &AccountActions::added);
    dialog->open();
}

void AccountActions::showCertificate(const AccountId &account)
{
    const session::Connection *connection = m_desk.context.connections.find(account);
    Seen seen = m_seen.value(account);
    if (!connection || (seen.certificate.isNull() && connection->state() != ConnectionState::Stopped))
        return;
    if (seen.server.isEmpty())
        seen.server = connection->account().server;
    const QByteArray accepted
        = m_desk.context.services.policy.pins().value(net::NetworkPolicy::pinKey(seen.server));
    const bool changed
        = !accepted.isEmpty() && seen.certificate.digest(QCryptographicHash::Sha256) != accepted;
    QDialog *dialog = makeCertificateDialog(
        m_desk.context, seen.server, seen.certificate, seen.reasons, changed, m_window);
    connect(dialog, &QDialog::accepted, this, [this, account] {
        if (session::Connection *one = m_desk.context.connections.find(account))
            one->open();
    });
    dialog->open();
}

void AccountActions::fill(QMenu &menu, const AccountId &account)
{
    menu.clear();
    const auto add = [&](const QString &id) {
        const Command *command = commandOf(id);
        QAction *action = menu.addAction(command->title() + QLatin1Char('\t') + m_desk.shortcuts.textOf(id));
        if (!command->icon.isEmpty())
            action->setIcon(icon(command->icon));
        action->setEnabled(canPerform(id, account));
        connect(action, &QAction::triggered, this, [this, id, account] { perform(id, account); });
    };
    add(QStringLiteral("account.again"));
    add(QStringLiteral("account.reconnect"));
    if (hasCertificate(account)) {
        QAction *action = menu.addAction(icon(QStringLiteral("certificate")), tr("Show the certificate…"));
        connect(action, &QAction::triggered, this, [this, account] { showCertificate(account); });
    }
    menu.addSeparator();
    add(QStringLiteral("account.rename"));
    add(QStringLiteral("account.colour"));
    menu.addSeparator();
    add(QStringLiteral("account.signOut"));
    add(QStringLiteral("account.remove"));
}

} // namespace dd::ui
