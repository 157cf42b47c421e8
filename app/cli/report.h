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
    QString problem; ///< why one of them is not known
    ExitCode code = ExitCode::Ok; ///< the same for scripts
    bool more = false; ///< there are more than `all`, and nobody tells how many
};

/// What is asked for beside the lists.
enum class Part { Company, Versions, TimeZone, Rights };

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
    QMap<Part, QString> problems; ///< why a part is missing
    QList<Total> totals;
    QList<net::Exchange> exchanges; ///< in the order they ended
    qint64 clockSkew = 0; ///< the server's clock minus ours, seconds
    std::optional<Failure> failure;

    /// Of the failure, else of the list that could be read least; what stands beside the lists is told only:
    /// a sign-in that may not read its own rights is good for its work all the same.
    ExitCode code() const;
};

QString reportAsText(const Report &report);
QByteArray reportAsJson(const Report &report);

} // namespace dd::cli
