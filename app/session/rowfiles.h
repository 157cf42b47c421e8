// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "store/rows.h"

#include <QHash>
#include <QTemporaryDir>

namespace dd::session {

class Accounts;

/// The rows file of every account: made and opened with the account, wiped with it. Files of demo accounts
/// lie in a folder of their own that goes with the program. Owned by the composition root; dies before the
/// writer thread.
class RowFiles : public QObject {
    Q_OBJECT

public:
    /// `folder` holds one folder an account. What lies there of accounts that are no more is wiped.
    RowFiles(Accounts &accounts, const QString &folder, const store::WriterThread &writer,
        QObject *parent = nullptr);
    ~RowFiles() override;

    /// Null for an account that is no more.
    store::Rows *of(const AccountId &account) const { return m_files.value(account); }
    QList<store::Rows *> all() const { return m_files.values(); }

Q_SIGNALS:
    void added(dd::store::Rows *rows);
    /// Before the file goes.
    void removed(const dd::AccountId &account);

private:
    void add(const AccountId &account);
    void remove(const AccountId &account);
    void wipeStrays();

    Accounts &m_accounts;
    QString m_folder;
    QTemporaryDir m_demoFolder;
    const store::WriterThread &m_writer;
    QHash<AccountId, store::Rows *> m_files;
};

} // namespace dd::session
