// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/desk.h"

#include <QDialog>

class QListWidget;
class QStackedWidget;

namespace dd::ui {

/// Everything that can be chosen. What is changed here acts at once; there is nothing to confirm. Deletes
/// itself when closed.
class SettingsWindow : public QDialog {
    Q_OBJECT

public:
    enum class Page { Appearance, Network, Shortcuts };

    SettingsWindow(const Desk &desk, QWidget *parent);

    void showPage(Page page);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QListWidget *m_list;
    QStackedWidget *m_pages;
};

} // namespace dd::ui
