// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/failure.h"
#include "net/exchangelog.h"
#include "session/account.h"

#include <QMap>

namespace dd::cli {

/// A group of OTRS, or one permission of HubEx, with what it allows.
struct Right {
    QString name;
    QStringList allows;
    QStringList queues; ///< OTRS
};

/// How many there are of one list: in all, and as the window shows it at first; -1 where it is not known.
struct Total {
    Kind kind = Kind::Task;
    qint64 all = -1;
    qint64 open = -1;
    QString problem; ///< why it is not known
    bool more = false; ///< there are more than `all`, and nobody tells how many
};

/// What check found out, as far as it came.
struct Report {
    session::Account account;
    QMap<QString, QString> versions;
    QString tenant; ///< HubEx
    qint64 tenantId = 0;
    QString person;
    QString login;
    QString email;
    qint64 personId = 0;
    QList<Right> rights;
    QList<Total> totals;
    QList<net::Exchange> exchanges; ///< in the order they ended
    qint64 clockSkew = 0; ///< the server's clock minus ours, seconds
    std::optional<Failure> failure;
};

QString reportAsText(const Report &report);
QByteArray reportAsJson(const Report &report);

} // namespace dd::cli
