// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/exchangelog.h"

#include <QAbstractTableModel>

namespace dd::models {

/// The exchange log as a table, newest first. Owned by the diagnostics window; follows the log.
class Exchanges : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Time, Account, What, Verb, Address, Status, Outcome, Duration, Received, Try, columns };
    enum ExchangeRole { FailedRole = Qt::UserRole + 200 }; ///< bool: no answer, or 400 and above

    explicit Exchanges(const net::ExchangeLog &log, QObject *parent = nullptr);

    const net::Exchange &exchange(int row) const { return m_rows.at(row); }
    /// What came of it, in the user's language; the log's own word for it stays as it is.
    static QString outcome(const net::Exchange &exchange);
    /// One exchange in full, for the pane below and for copying.
    static QString story(const net::Exchange &exchange);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void add(const net::Exchange &exchange);

    QList<net::Exchange> m_rows;
};

} // namespace dd::models
