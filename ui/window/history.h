// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/places.h"

#include <QList>

namespace dd::ui {

/// Where the user was: a place, and the item he looked at there.
struct Stop {
    models::Place place;
    ItemKey item;
};

/// The way back and forth, like a browser's. A value, owned by the window's navigator.
class History {
public:
    /// Another stop; what lay ahead is forgotten. The same place again only replaces the item.
    void visit(const Stop &stop);
    /// Something else at the same place that one may want to come back from: a followed link.
    void follow(const ItemKey &item);
    /// The cursor moved: worth remembering, not worth a step back.
    void note(const ItemKey &item);
    void forget(const AccountId &account);

    bool canGoBack() const { return m_at > 0; }
    bool canGoForward() const { return m_at + 1 < m_stops.size(); }
    /// Null where there is nothing.
    const Stop *current() const { return m_at >= 0 ? &m_stops.at(m_at) : nullptr; }
    const Stop *back();
    const Stop *forward();

private:
    void push(const Stop &stop);

    QList<Stop> m_stops;
    qsizetype m_at = -1;
};

bool isSamePlace(const models::Place &one, const models::Place &other);

} // namespace dd::ui
