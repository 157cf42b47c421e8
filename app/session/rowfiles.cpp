// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/rowfiles.h"

#include "session/accounts.h"

#include <QDir>

namespace dd::session {

RowFiles::RowFiles(
    Accounts &accounts, const QString &folder, const store::WriterThread &writer, QObject *parent)
    : QObject(parent)
    , m_accounts(accounts)
    , m_folder(folder)
    , m_writer(writer)
{
    wipeStrays();
    for (const Account &account : m_accounts.all())
        add(account.id);
    connect(&m_accounts, &Accounts::added, this, &RowFiles::add);
    connect(&m_accounts, &Accounts::removed, this, &RowFiles::remove);
}

RowFiles::~RowFiles() = default;

void RowFiles::add(const AccountId &id)
{
    const Account *account = m_accounts.find(id);
    if (!account || m_files.contains(id))
        return;
    const QString folder = account->demo ? m_demoFolder.path() : m_folder;
    auto *rows = new store::Rows(id, folder + QLatin1Char('/') + id, m_writer, this);
    m_files.insert(id, rows);
    Q_EMIT added(rows);
    rows->open();
}

void RowFiles::remove(const AccountId &id)
{
    store::Rows *rows = m_files.take(id);
    if (!rows)
        return;
    Q_EMIT removed(id);
    rows->wipe();
    rows->deleteLater();
}

/// A crash between removing an account and wiping its file leaves people's data behind.
void RowFiles::wipeStrays()
{
    const QDir folder(m_folder);
    for (const QString &name : folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        if (!m_accounts.find(name) && QFile::exists(folder.filePath(name + QLatin1String("/rows.sqlite"))))
            store::Rows(name, folder.filePath(name), m_writer).wipe();
    }
}

} // namespace dd::session
