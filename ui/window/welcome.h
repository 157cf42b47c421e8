// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace dd::ui {

class ToneLabel;

/// What stands in the window before there is an account: what this is, and the two ways to begin.
class Welcome : public QWidget {
    Q_OBJECT

public:
    explicit Welcome(QWidget *parent = nullptr);

    /// Instead of the buttons: "Starting the demo servers…". An empty text brings them back.
    void setPreparing(const QString &text);

Q_SIGNALS:
    /// An id of the command table.
    void commandRequested(const QString &command);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void restyle();
    void fit();

    QLabel *m_picture;
    QLabel *m_title;
    QLabel *m_text;
    QPushButton *m_hubex;
    QPushButton *m_otrs;
    ToneLabel *m_hint;
    QString m_preparing;
};

} // namespace dd::ui
