// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/context.h"

#include "domain/ids.h"

#include <QHash>
#include <QTimer>
#include <QTreeWidget>

namespace dd::session {
class Connection;
}

namespace dd::ui {

/// How each server is reached: state, proxy, clock, queue, last error. Follows once a second while shown.
class ConnectionsTab : public QTreeWidget {
    Q_OBJECT

public:
    explicit ConnectionsTab(const Context &context, QWidget *parent = nullptr);

    QString report();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void refresh();
    QString proxyOf(const session::Connection &connection);
    void retranslate();

    Context m_context;
    QHash<AccountId, QString> m_proxies; ///< asking the system for it may take its time
    QTimer m_tick;
};

} // namespace dd::ui
