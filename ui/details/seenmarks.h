// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/context.h"

#include "domain/ids.h"

#include <QObject>
#include <QSet>

namespace dd::ui {

/// Tells the server what was read, each article once as long as the ticket is shown. A mark that does not get
/// through is not sent again by itself: that of an article when it is looked at again, that of the ticket
/// when the ticket is shown again. Owned by the ticket's card.
class SeenMarks : public QObject {
    Q_OBJECT

public:
    SeenMarks(const Context &context, AccountId account, QObject *parent);

    /// Forgets what was told of the last one.
    void setTicket(qint64 ticket);
    void tellArticles(const QList<qint64> &articles);
    /// Where the ticket counts as unseen although all of its articles are seen.
    void tellTicket();

Q_SIGNALS:
    void articleSeen(qint64 article);

private:
    Context m_context;
    AccountId m_account;
    qint64 m_ticket = 0;
    QSet<qint64> m_told;
    bool m_ticketTold = false;
};

} // namespace dd::ui
