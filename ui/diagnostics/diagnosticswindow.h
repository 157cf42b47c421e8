// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/desk.h"

#include <QDialog>

class QPushButton;
class QTabWidget;

namespace dd::ui {

class ConnectionsTab;
class ExchangesTab;
class VersionsTab;

/// What a supporter asks for: the last exchanges, how each server is reached, versions. Holds no secrets and
/// can be copied whole. Deletes itself when closed.
class DiagnosticsWindow : public QDialog {
    Q_OBJECT

public:
    DiagnosticsWindow(const Desk &desk, QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void copyEverything();
    void retranslate();

    Desk m_desk;
    QTabWidget *m_tabs;
    ExchangesTab *m_exchanges;
    ConnectionsTab *m_connections;
    VersionsTab *m_versions;
    QPushButton *m_copy;
};

} // namespace dd::ui
