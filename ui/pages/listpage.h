// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/query.h"
#include "models/places.h"

#include <QWidget>

namespace dd::ui {

/// One list in the middle of the window: title line, filter, table. The window owns it, gives it commands and
/// shows the detail of its current item.
class ListPage : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// In the user's language; changes with it.
    virtual QString title() const = 0;
    /// "3 of 1 284 selected", for the status bar.
    virtual QString summary() const = 0;
    /// What is shown now: filters, text and order as the user left them.
    virtual Query query() const = 0;
    /// Shows another selection of the same list (a view of the side bar, a link from a detail).
    virtual void setQuery(const Query &query) = 0;
    /// The same as the place has it, without what the user made of its filters.
    virtual void setPlace(const models::Place &place) = 0;
    /// The place is called so now: in another language, or renamed.
    virtual void setPlaceTitle(const QString &title) = 0;
    /// Moves to this item if it is in the list; the detail follows.
    virtual void select(const ItemKey &key) = 0;
    /// Commands by id (see commandtable.h). Unknown ones answer false.
    virtual bool canPerform(const QString &command) const = 0;
    virtual void perform(const QString &command) = 0;

Q_SIGNALS:
    /// The item under the cursor, also when it is chosen once more; a null key (id 0, no login) when there is
    /// none.
    void currentChanged(const dd::ItemKey &key);
    /// Enter twice or middle click: a window of its own.
    void openRequested(const dd::ItemKey &key);
    /// The user has changed filters, text or order.
    void asked();
    /// The user wants what is new now: what is counted and shown beside the list is as old as the list was.
    void refreshAsked();
    void titleChanged();
    void summaryChanged();
    void commandsChanged();
    /// From "Not signed in": the page's account wants its sign-in dialog.
    void signInRequested();
    /// The page's account is stopped: another certificate than the accepted one waits to be looked at.
    void certificateRequested();
    /// The user wants to keep what he filtered under a name.
    void saveRequested();
};

} // namespace dd::ui
