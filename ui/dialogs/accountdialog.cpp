// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/accountdialog.h"

#include "session/accounts.h"
#include "ui/common/messageline.h"
#include "ui/common/plainlabel.h"
#include "ui/common/tones.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace dd::ui {

AccountDialog::AccountDialog(const Context &context, AccountId account, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_id(std::move(account))
    , m_lead(plainLabel(this))
    , m_body(new QVBoxLayout)
    , m_message(new MessageLine(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_lead->setMinimumWidth(fontMetrics().averageCharWidth() * 56);
    auto *buttons = new QDialogButtonBox(this);
    m_do = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_cancel = buttons->addButton(QString(), QDialogButtonBox::RejectRole);
    m_do->setDefault(true);
    connect(m_do, &QPushButton::clicked, this, [this] { carryOut(); });
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(&m_context.accounts, &session::Accounts::removed, this, [this](const AccountId &gone) {
        if (gone == m_id && isVisible())
            reject();
    });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metric::wide, metric::wide, metric::wide, metric::wide);
    layout->setSpacing(metric::margin);
    layout->setSizeConstraint(QLayout::SetFixedSize);
    layout->addWidget(m_lead);
    layout->addLayout(m_body);
    layout->addWidget(m_message);
    layout->addWidget(buttons);
}

session::Account AccountDialog::account() const
{
    const session::Account *known = m_context.accounts.find(m_id);
    return known ? *known : session::Account();
}

void AccountDialog::retranslate()
{
    m_cancel->setText(tr("Cancel"));
}

void AccountDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace dd::ui
