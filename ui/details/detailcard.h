// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/query.h"
#include "ui/common/context.h"

#include <QWidget>

namespace dd::ui {

/// The card of one kind of item: a head that stays (number, subject, status, people, times) and tabs below
/// it. One object shows one item after another; each tab loads when it is first looked at, and a new item
/// drops what the old one still waited for. Owned by a DetailPane, which makes one card a (account, kind)
/// when it is first needed and removes it when the account goes.
class DetailCard : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual void showItem(const ItemKey &key) = 0;
    /// Asks the server again; what is shown stays until the answer.
    virtual void refresh() = 0;
    /// Number and subject, for window titles and copying; empty until known.
    virtual QString title() const = 0;
    virtual QString number() const = 0;
    virtual void nextTab(int step) = 0;
    /// To the next article, where the card has any.
    virtual bool hasMessages() const { return false; }
    virtual void nextMessage(int step) { Q_UNUSED(step) }

Q_SIGNALS:
    void titleChanged();
    void openRequested(const dd::ItemKey &key);
    void listRequested(const dd::AccountId &account, dd::Kind kind, const dd::Query &query);
    /// "Sign in" where the session is dead.
    void signInRequested(const dd::AccountId &account);
    /// "Look at it" where the server shows another certificate than the accepted one.
    void certificateRequested(const dd::AccountId &account);
};

/// One maker a kind; `account` must be of the right system and connected.
DetailCard *makeTaskCard(const Context &context, const AccountId &account, QWidget *parent);
DetailCard *makeAssetCard(const Context &context, const AccountId &account, QWidget *parent);
DetailCard *makePersonCard(const Context &context, const AccountId &account, QWidget *parent); ///< HubEx
DetailCard *makeTicketCard(const Context &context, const AccountId &account, QWidget *parent);
DetailCard *makeAgentCard(const Context &context, const AccountId &account, QWidget *parent); ///< OTRS
DetailCard *makeCustomerCard(const Context &context, const AccountId &account, QWidget *parent);

} // namespace dd::ui
