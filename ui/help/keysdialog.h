// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLineEdit;
class QPushButton;
class QScrollArea;

namespace dd::ui {

class Shortcuts;

/// All commands and their keys on one page, to be read at a glance. Closes with Escape; deletes itself.
class KeysDialog : public QDialog {
    Q_OBJECT

public:
    KeysDialog(const Shortcuts &shortcuts, QWidget *parent);

Q_SIGNALS:
    void changeRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void retranslate();

    const Shortcuts &m_shortcuts;
    QLineEdit *m_filter;
    QScrollArea *m_area;
    QPushButton *m_change;
};

} // namespace dd::ui
