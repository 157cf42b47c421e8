// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/context.h"
#include "ui/window/history.h"

#include <QHash>
#include <QObject>

namespace dd::ui {

class DetailPane;
class ListPage;
class PageStack;
class SideBar;

/// Where the user is: which place, which item, and the way back. Keeps side bar, list and details together
/// and remembers the place for the next start. Owned by the main window, whose parts outlive it.
class Navigator : public QObject {
    Q_OBJECT

public:
    Navigator(const Context &context, models::Places &places, SideBar &sideBar, PageStack &pages,
        DetailPane &detail, QObject *parent);

    /// The place of the last time, or the first there is.
    void begin();

    void openPlace(const models::Place &place);
    /// By the user: where he is there already, without what he made of its filters.
    void choosePlace(const models::Place &place);
    /// By its id; nothing where there is no such place.
    void goTo(const AccountId &account, const QString &placeId);
    /// The whole list of this kind, with this query and no other filters.
    void openList(const AccountId &account, Kind kind, const Query &query);
    /// The list it is in, with the item chosen.
    void openItem(const ItemKey &key);
    /// Only the details change: a link of a card.
    void followItem(const ItemKey &key);

    /// Its first list.
    void goToAccount(const AccountId &account);
    bool canGo(Kind kind) const;
    void go(Kind kind);
    bool canGoToNextAccount() const { return nextAccount().isValid(); }
    void goToNextAccount();
    bool canGoBack() const { return m_history.canGoBack(); }
    bool canGoForward() const { return m_history.canGoForward(); }
    void back();
    void forward();

    /// Null where there is none yet.
    const models::Place *place() const;
    AccountId account() const;
    ListPage *page() const;
    ItemKey item() const;

Q_SIGNALS:
    /// Place, page or the way back changed.
    void changed();
    void windowRequested(const dd::ItemKey &key);

private:
    void adopt(ListPage *page);
    void show(Stop stop);
    void onCurrent(ListPage *page, const ItemKey &key);
    void onRemoved(const AccountId &account);
    void onPlacesAdded();
    void openFirst();
    void keepPlace() const;
    QModelIndex firstPlace(const QModelIndex &parent) const;
    QModelIndex firstListOf(const AccountId &account) const;
    QModelIndex nextAccount() const;
    models::Place placeAt(const QModelIndex &index) const;

    Context m_context;
    models::Places &m_places;
    SideBar &m_sideBar;
    PageStack &m_pages;
    DetailPane &m_detail;
    History m_history;
    QHash<ListPage *, ItemKey> m_items;
    QString m_wantedPlace; ///< of the last time, until it is there
    ItemKey m_awaited; ///< chosen, but its list has not brought it yet
};

} // namespace dd::ui
