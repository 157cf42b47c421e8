// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/hubex/signin.h"

#include <QListWidget>

namespace dd::ui {

/// The tenants a login may enter, in the server's order. Those that are not open are shown with the reason,
/// and cannot be chosen.
class TenantList : public QListWidget {
    Q_OBJECT

public:
    explicit TenantList(QWidget *parent = nullptr);

    void setTenants(const QList<hubex::Tenant> &tenants);
    /// Null while nothing is chosen.
    const hubex::Tenant *current() const;
    bool hasOpen() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QList<hubex::Tenant> m_tenants;
};

} // namespace dd::ui
