// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/account.h"
#include "ui/common/context.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace dd::ui {

class MessageLine;

/// One question about one account. Closes by itself when the account goes, and deletes itself.
class AccountDialog : public QDialog {
    Q_OBJECT

public:
    AccountDialog(const Context &context, AccountId account, QWidget *parent);

protected:
    /// The user said yes.
    virtual void carryOut() = 0;
    virtual void retranslate();

    const Context &context() const { return m_context; }
    const AccountId &id() const { return m_id; }
    session::Account account() const;
    QLabel &lead() const { return *m_lead; }
    QVBoxLayout &body() const { return *m_body; }
    MessageLine &message() const { return *m_message; }
    QPushButton &mainButton() const { return *m_do; }
    QPushButton &cancelButton() const { return *m_cancel; }

    void changeEvent(QEvent *event) override;

private:
    Context m_context;
    AccountId m_id;
    QLabel *m_lead;
    QVBoxLayout *m_body;
    MessageLine *m_message;
    QPushButton *m_do;
    QPushButton *m_cancel;
};

} // namespace dd::ui
