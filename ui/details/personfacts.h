// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/page.h"
#include "domain/person.h"
#include "ui/details/facts.h"

#include <QCoreApplication>

namespace dd::ui {

/// What the card of a HubEx user says (contract 5.1, 6.4). Pure: values in, words out.
class PersonFacts {
    Q_DECLARE_TR_FUNCTIONS(dd::ui::PersonFacts)

public:
    static QList<FactSection> card(const PersonCard &card);
    /// What only the list tells: employments, districts, counts of tasks.
    static QList<FactSection> work(const Person &person);
    static FactSection names(const QList<Named> &names);
    static QList<FactSection> skills(const QList<Skill> &skills);
    /// "On shift since 08:00, until 20:00".
    static FactLine shift(const ShiftState &shift);
    /// Technician, customer, crew.
    static QStringList kinds(const Person &person);
};

} // namespace dd::ui
