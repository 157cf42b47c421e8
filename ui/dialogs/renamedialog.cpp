// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/accounts.h"
#include "ui/common/messageline.h"
#include "ui/dialogs/accountdialog.h"
#include "ui/dialogs/signindialogs.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace dd::ui {

/// Another name for an account, unlike those of the others.
class RenameDialog : public AccountDialog {
    Q_OBJECT

public:
    RenameDialog(const Context &context, const AccountId &id, QWidget *parent)
        : AccountDialog(context, id, parent)
        , m_name(new QLineEdit(account().title))
    {
        lead().setBuddy(m_name);
        m_name->setMaxLength(80);
        m_name->selectAll();
        body().addWidget(m_name);
        RenameDialog::retranslate();
        m_name->setFocus();
    }

protected:
    void carryOut() override
    {
        session::Account renamed = account();
        renamed.title = m_name->text().simplified();
        const session::Account *other = context().accounts.named(renamed.title);
        if (renamed.title.isEmpty()) {
            message().say(MessageLine::Sort::Error, [] { return tr("An account needs a name."); });
        } else if (other && other->id != id()) {
            message().say(MessageLine::Sort::Error, [] {
                return tr("Another account has this name. The command line knows accounts by their names, so "
                          "each needs its own.");
            });
        } else {
            context().accounts.update(renamed);
            accept();
            return;
        }
        m_name->setFocus();
    }
    void retranslate() override
    {
        AccountDialog::retranslate();
        setWindowTitle(tr("Rename the account"));
        lead().setText(tr("Name of the account"));
        mainButton().setText(tr("Rename"));
    }

private:
    QLineEdit *m_name;
};

QDialog *makeRenameDialog(const Context &context, const AccountId &account, QWidget *parent)
{
    return new RenameDialog(context, account, parent);
}

} // namespace dd::ui

#include "renamedialog.moc"
