// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/accountdialog.h"

class QLineEdit;

namespace dd::session {
class SavedViews;
}

namespace dd::ui {

/// Asks for the name of one of the user's own views, new or known, unlike those of the others of its list.
/// Changes nothing itself; closes with the account and deletes itself.
class ViewNameDialog : public AccountDialog {
    Q_OBJECT

public:
    struct About {
        AccountId account;
        Kind kind = Kind::Task;
        QString view; ///< empty for a new one
    };
    ViewNameDialog(
        const Context &context, const session::SavedViews &views, const About &about, QWidget *parent);

Q_SIGNALS:
    void named(const QString &title);

protected:
    void carryOut() override;
    void retranslate() override;

private:
    const session::SavedViews &m_views;
    About m_about;
    QLineEdit *m_name;
};

/// Asks before a view goes; accepted() means yes.
class ViewRemoveDialog : public AccountDialog {
    Q_OBJECT

public:
    ViewRemoveDialog(const Context &context, const AccountId &account, QString title, QWidget *parent);

protected:
    void carryOut() override { accept(); }
    void retranslate() override;

private:
    QString m_title;
};

} // namespace dd::ui
