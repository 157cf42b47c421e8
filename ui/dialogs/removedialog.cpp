// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/connections.h"
#include "ui/dialogs/accountdialog.h"
#include "ui/dialogs/signindialogs.h"

#include <QLabel>
#include <QPushButton>

namespace dd::ui {

/// Says what goes with the account, and what stays.
class RemoveDialog : public AccountDialog {
    Q_OBJECT

public:
    RemoveDialog(const Context &context, const AccountId &id, QWidget *parent)
        : AccountDialog(context, id, parent)
    {
        mainButton().setAutoDefault(false);
        mainButton().setDefault(false);
        cancelButton().setDefault(true);
        cancelButton().setFocus();
        RemoveDialog::retranslate();
    }

protected:
    void carryOut() override
    {
        const AccountId gone = id();
        accept();
        context().connections.remove(gone);
    }
    void retranslate() override
    {
        AccountDialog::retranslate();
        setWindowTitle(tr("Remove the account"));
        lead().setText(
            tr("Remove %1 (%2) from this computer?\n\nYou are signed out, and the password and the "
               "tokens are erased from the keychain. Its lists close. Nothing on the server is "
               "changed, and you can sign in again at any time.")
                .arg(account().title, account().user));
        mainButton().setText(tr("Remove"));
    }
};

QDialog *makeRemoveDialog(const Context &context, const AccountId &account, QWidget *parent)
{
    return new RemoveDialog(context, account, parent);
}

} // namespace dd::ui

#include "removedialog.moc"
