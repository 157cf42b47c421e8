// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchanges.h"

#include "domain/error.h"
#include "models/words.h"
#include "net/statuswords.h"

#include <QLocale>

namespace dd::models {

namespace {

bool isFailed(const net::Exchange &exchange)
{
    return exchange.status == 0 || exchange.status >= 400;
}

} // namespace

Exchanges::Exchanges(const net::ExchangeLog &log, QObject *parent)
    : QAbstractTableModel(parent)
    , m_rows(log.exchanges().crbegin(), log.exchanges().crend())
{
    connect(&log, &net::ExchangeLog::added, this, &Exchanges::add);
    connect(&log, &net::ExchangeLog::cleared, this, [this] {
        beginResetModel();
        m_rows.clear();
        endResetModel();
    });
}

void Exchanges::add(const net::Exchange &exchange)
{
    const int last = int(m_rows.size()) - 1;
    if (m_rows.size() >= net::ExchangeLog::capacity) {
        beginRemoveRows({}, last, last);
        m_rows.removeLast();
        endRemoveRows();
    }
    beginInsertRows({}, 0, 0);
    m_rows.prepend(exchange);
    endInsertRows();
}

QString Exchanges::outcome(const net::Exchange &exchange)
{
    if (exchange.status == 0)
        return exchange.outcome;
    if (exchange.status < 300)
        return tr("Answered");
    if (exchange.status < 400)
        return tr("Sent elsewhere");
    return describe({.kind = net::kindOfStatus(exchange.status)});
}

QString Exchanges::story(const net::Exchange &exchange)
{
    return QStringList{
        exchange.started.toString(Qt::ISODateWithMs),
        QStringLiteral("%1: %2").arg(exchange.account, exchange.label),
        QStringLiteral("%1 %2").arg(exchange.verb, exchange.url),
        tr("Status: %1").arg(exchange.status == 0 ? tr("no answer") : QString::number(exchange.status)),
        tr("Outcome: %1").arg(outcome(exchange)),
        tr("Took %1 ms, try %2; sent %3 bytes, received %4 bytes")
            .arg(exchange.milliseconds)
            .arg(exchange.attempt)
            .arg(exchange.sentBytes)
            .arg(exchange.receivedBytes),
    }
        .join(QLatin1Char('\n'));
}

int Exchanges::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int Exchanges::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(columns);
}

QVariant Exchanges::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const net::Exchange &exchange = m_rows.at(index.row());
    if (role == FailedRole)
        return isFailed(exchange);
    if (role == Qt::TextAlignmentRole && (index.column() == Duration || index.column() == Received))
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && index.column() == Address)
        return exchange.url;
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Time:
        return exchange.started.toLocalTime().toString(QStringLiteral("HH:mm:ss.zzz"));
    case Account:
        return exchange.account;
    case What:
        return exchange.label;
    case Verb:
        return exchange.verb;
    case Address:
        return exchange.url;
    case Status:
        return exchange.status == 0 ? QStringLiteral("\u2013") : QString::number(exchange.status);
    case Outcome:
        return outcome(exchange);
    case Duration:
        return tr("%1 ms").arg(QLocale().toString(exchange.milliseconds));
    case Received:
        return fileSize(exchange.receivedBytes);
    case Try:
        return exchange.attempt;
    default:
        return {};
    }
}

QVariant Exchanges::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        return tr("Time");
    case Account:
        return tr("Account");
    case What:
        return tr("What");
    case Verb:
        return tr("Method");
    case Address:
        return tr("Address");
    case Status:
        return tr("Status");
    case Outcome:
        return tr("Outcome");
    case Duration:
        return tr("Took");
    case Received:
        return tr("Received");
    case Try:
        return tr("Try");
    default:
        return {};
    }
}

} // namespace dd::models
