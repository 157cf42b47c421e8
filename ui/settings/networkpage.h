// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/desk.h"

#include <QWidget>

class QFormLayout;
class QGroupBox;
class QLineEdit;
class QListWidget;
class QPushButton;
class QSpinBox;

namespace dd::ui {

class ChoiceBox;
class ToneLabel;

/// Proxy, the company's certificate authority, certificates accepted after a look. A field acts when it is
/// left.
class NetworkPage : public QWidget {
    Q_OBJECT

public:
    explicit NetworkPage(const Desk &desk, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *buildProxy();
    QWidget *buildAuthority();
    QWidget *buildPins();
    void chooseCaFile();
    void read();
    void readPins();
    void forgetPin();
    void retranslate();

    Desk m_desk;
    QGroupBox *m_proxyGroup;
    QFormLayout *m_proxyForm;
    ChoiceBox *m_mode;
    QLineEdit *m_host;
    QSpinBox *m_port;
    QLineEdit *m_user;
    QLineEdit *m_password;
    QGroupBox *m_authorityGroup;
    QLineEdit *m_caFile;
    QPushButton *m_choose;
    ToneLabel *m_caProblem;
    QGroupBox *m_pinsGroup;
    QListWidget *m_pins;
    QPushButton *m_forget;
};

} // namespace dd::ui
