// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ticket.h"
#include "ui/details/peoplelist.h"

#include <QCoreApplication>

namespace dd::ui {

/// What the cards of OTRS people say, as facts (OTRS 4 getUserList, getCustomerUser). Pure.
class OtrsPersonFacts {
    Q_DECLARE_TR_FUNCTIONS(dd::ui::OtrsPersonFacts)

public:
    /// `language` is the language's own name, if it is known.
    static QList<FactSection> agent(const Person &agent, const QString &language);
    /// `asLink`: the name leads to the customer's card, for where he is a part of another one.
    static QList<FactSection> customer(
        const CustomerCard &card, const QString &company, const AccountId &account, bool asLink);
    static QList<PersonItem> colleagues(
        const QList<Person> &people, const QString &exceptLogin, const AccountId &account);
};

/// A person as other things point at him.
PersonRef refTo(const Person &person);

} // namespace dd::ui
