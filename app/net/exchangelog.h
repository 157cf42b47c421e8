// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QObject>
#include <QString>

namespace dd::net {

/// One finished exchange, already redacted: no header values, no bodies, query values of secret names
/// replaced.
struct Exchange {
    QDateTime started; ///< UTC
    QString account; ///< title of the account, or "sign-in"
    QString label;
    QString verb;
    QString url;
    int status = 0; ///< 0 = no answer
    QString outcome; ///< "ok" for every answer, or why none came, with Qt's words behind ours
    qint64 sentBytes = 0;
    qint64 receivedBytes = 0;
    int milliseconds = 0;
    int attempt = 1;
};

/// The last 200 exchanges, for the diagnostics window, and one log line each (category dd.net). Owned by the
/// composition root; lives on the GUI thread.
class ExchangeLog : public QObject {
    Q_OBJECT

public:
    static constexpr int capacity = 200;
    using QObject::QObject;

    void add(const Exchange &exchange);
    /// Oldest first.
    const QList<Exchange> &exchanges() const { return m_exchanges; }
    void clear();
    /// The address without user info, fragment, and values of query keys that may be secrets.
    static QString redacted(const QUrl &url);

Q_SIGNALS:
    void added(const dd::net::Exchange &exchange);
    void cleared();

private:
    QList<Exchange> m_exchanges;
};

} // namespace dd::net
