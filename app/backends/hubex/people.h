// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/hubex/wire.h"
#include "domain/page.h"
#include "domain/person.h"
#include "domain/query.h"

namespace dd::hubex {

/// Reading users (contract 5.1, shifts 6.4). Owned by the connection.
class People {
public:
    explicit People(const Wire &wire)
        : m_wire(wire)
    {
    }

    static const QList<FilterField> &filters();
    /// By full name: the order of the server where none is named. The key is ours; what UserOrderBy calls it
    /// is the tenant's (contract 1.7), and it may list nothing.
    static constexpr auto nameOrder = "fullName";

    net::Load list(const Query &query, Span span, QObject *context, Then<Page<Person>> then,
        net::Priority priority = net::Priority::Visible) const;
    net::Load total(const Query &query, QObject *context, Then<qint64> then,
        net::Priority priority = net::Priority::Visible) const;
    net::Load card(qint64 id, QObject *context, Then<PersonCard> then) const;
    net::Load roles(qint64 id, QObject *context, Then<QList<Named>> then) const;
    net::Load skills(qint64 id, QObject *context, Then<QList<Skill>> then) const;
    net::Load districts(qint64 id, QObject *context, Then<QList<Named>> then) const;
    net::Load shift(qint64 id, QObject *context, Then<ShiftState> then) const;

private:
    Wire m_wire;
};

} // namespace dd::hubex
