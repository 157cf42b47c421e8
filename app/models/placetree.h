// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/otrs/catalog.h"
#include "domain/ticket.h"
#include "models/places.h"
#include "session/account.h"
#include "session/savedviews.h"

namespace dd::models {

/// What the side bar should show for one account, as a value. Places compares it with what it shows.
struct PlaceItem {
    Place place;
    QString icon; ///< of resources/icons.txt
    bool counts = true; ///< it has a total that can be asked for
    QList<PlaceItem> children;
};

/// What an OTRS server tells of its own places.
struct ServerPlaces {
    QList<otrs::View> views;
    QList<Queue> queues;
};

/// The account's row with everything below it, the user's own views (those of other accounts are passed over)
/// at the end of their lists. `now` decides what "due today" is, in the local zone.
PlaceItem placesOf(const session::Account &account, const ServerPlaces &server,
    const QList<session::SavedView> &views, const QDateTime &now);

/// The place of a view of the user's, and the view's id again; empty for every other place.
QString savedPlaceId(const QString &viewId);
QString savedViewId(const QString &placeId);

/// The queues as a tree, built from full names alone (OTRS 4: the server's own tree loses parents): what is
/// named but not listed, or listed as not accessible, becomes a heading.
QList<PlaceItem> queueTree(const AccountId &account, const QList<Queue> &queues);

} // namespace dd::models
