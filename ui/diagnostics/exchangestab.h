// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/context.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QTableView;

namespace dd::models {
class Exchanges;
}

namespace dd::ui {

class ExchangeFilter;

/// The last 200 exchanges with all servers: filter, details, copy, clear.
class ExchangesTab : public QWidget {
    Q_OBJECT

public:
    explicit ExchangesTab(const Context &context, QWidget *parent = nullptr);

    /// All of them as text, whatever the filter shows.
    QString report() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void showCurrent();
    void copySelected();
    void retranslate();

    models::Exchanges *m_model;
    ExchangeFilter *m_shown;
    QLineEdit *m_filter;
    QCheckBox *m_onlyFailed;
    QPushButton *m_copy;
    QPushButton *m_clear;
    QTableView *m_table;
    QPlainTextEdit *m_story;
};

} // namespace dd::ui
