// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/navigator.h"

#include "session/connections.h"
#include "store/settings.h"
#include "ui/common/nullkey.h"
#include "ui/details/detailpane.h"
#include "ui/pages/listpage.h"
#include "ui/window/pagestack.h"
#include "ui/window/sidebar.h"

namespace dd::ui {

namespace {

constexpr QLatin1Char bar('|');

} // namespace

Navigator::Navigator(const Context &context, models::Places &places, SideBar &sideBar, PageStack &pages,
    DetailPane &detail, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_places(places)
    , m_sideBar(sideBar)
    , m_pages(pages)
    , m_detail(detail)
{
    connect(&sideBar, &SideBar::placeChosen, this, &Navigator::choosePlace);
    connect(&pages, &PageStack::pageMade, this, &Navigator::adopt);
    connect(&detail, &DetailPane::openRequested, this, &Navigator::followItem);
    connect(&detail, &DetailPane::listRequested, this, &Navigator::openList);
    connect(&context.connections, &session::Connections::removed, this, &Navigator::onRemoved);
    connect(&places, &QAbstractItemModel::rowsInserted, this, &Navigator::onPlacesAdded);
    connect(&places, &QAbstractItemModel::modelReset, this, &Navigator::onPlacesAdded);
}

void Navigator::begin()
{
    m_wantedPlace = m_context.settings.get(store::setting::lastPage);
    onPlacesAdded();
}

void Navigator::onPlacesAdded()
{
    if (!m_wantedPlace.isEmpty()) {
        const QModelIndex index
            = m_places.indexOf(m_wantedPlace.section(bar, 0, 0), m_wantedPlace.section(bar, 1));
        if (index.isValid()) {
            openPlace(placeAt(index));
            return;
        }
    }
    if (!place())
        openFirst();
}

void Navigator::openFirst()
{
    // Views and queues come later than the lists: the wanted place may still appear.
    const QString wanted = m_wantedPlace;
    const QModelIndex first = firstPlace({});
    if (first.isValid()) {
        openPlace(placeAt(first));
        m_wantedPlace = wanted;
        if (!wanted.isEmpty())
            m_context.settings.set(store::setting::lastPage, wanted); // not there yet is not left
        return;
    }
    m_pages.showHome();
    m_detail.showItem({});
    Q_EMIT changed();
}

QModelIndex Navigator::firstPlace(const QModelIndex &parent) const
{
    for (int row = 0; row < m_places.rowCount(parent); ++row) {
        const QModelIndex index = m_places.index(row, 0, parent);
        if (!placeAt(index).heading)
            return index;
        if (const QModelIndex inside = firstPlace(index); inside.isValid())
            return inside;
    }
    return {};
}

models::Place Navigator::placeAt(const QModelIndex &index) const
{
    return index.data(models::Places::PlaceRole).value<models::Place>();
}

void Navigator::openPlace(const models::Place &place)
{
    show({place, {}});
}

void Navigator::choosePlace(const models::Place &place)
{
    const bool again = this->place() && isSamePlace(*this->place(), place);
    openPlace(place);
    if (again && page())
        page()->setPlace(place);
}

void Navigator::goTo(const AccountId &account, const QString &placeId)
{
    if (const QModelIndex index = m_places.indexOf(account, placeId); index.isValid())
        openPlace(placeAt(index));
}

void Navigator::openList(const AccountId &account, Kind kind, const Query &query)
{
    const QModelIndex index = m_places.indexOf(kind, account);
    if (!index.isValid())
        return;
    models::Place place = placeAt(index);
    place.query = query;
    show({place, {}});
    // Its page may have been left with other filters.
    if (page())
        page()->setPlace(place);
}

void Navigator::openItem(const ItemKey &key)
{
    const models::Place *here = place();
    if (here && here->account == key.account && here->kind == key.kind) {
        show({*here, key});
        return;
    }
    const QModelIndex index = m_places.indexOf(key.kind, key.account);
    if (index.isValid())
        show({placeAt(index), key});
}

void Navigator::followItem(const ItemKey &key)
{
    m_wantedPlace.clear();
    m_history.follow(key);
    m_detail.showItem(key);
    Q_EMIT changed();
}

void Navigator::show(Stop stop)
{
    m_wantedPlace.clear();
    // The way back may remember a name of before, or of another language.
    const QModelIndex named = m_places.indexOf(stop.place.account, stop.place.id);
    if (named.isValid())
        stop.place.title = placeAt(named).title;
    ListPage *page = m_pages.open(stop.place);
    if (!page)
        return;
    m_sideBar.setCurrentPlace(stop.place);
    Stop arrived = stop;
    if (isNull(stop.item)) {
        m_awaited = {};
        arrived.item = m_items.value(page);
    } else {
        m_awaited = stop.item;
        page->select(stop.item);
    }
    m_history.visit(arrived);
    m_detail.showItem(arrived.item);
    keepPlace();
    Q_EMIT changed();
}

void Navigator::adopt(ListPage *page)
{
    connect(
        page, &ListPage::currentChanged, this, [this, page](const ItemKey &key) { onCurrent(page, key); });
    connect(page, &ListPage::openRequested, this, &Navigator::windowRequested);
    // Who works in a list has arrived.
    connect(page, &ListPage::asked, this, [this] { m_wantedPlace.clear(); });
    connect(page, &QObject::destroyed, this, [this, page] { m_items.remove(page); });
}

void Navigator::onCurrent(ListPage *page, const ItemKey &key)
{
    m_items.insert(page, key);
    if (page != m_pages.page())
        return;
    if (!isNull(key))
        m_wantedPlace.clear(); // who walks the rows has arrived
    // A list that is read anew has no current row for a moment; what was asked for stays meanwhile.
    if (isNull(key) && !isNull(m_awaited))
        return;
    m_awaited = {};
    m_history.note(key);
    m_detail.showItem(key);
}

bool Navigator::canGo(Kind kind) const
{
    return m_places.indexOf(kind, account()).isValid() || m_places.indexOf(kind).isValid();
}

void Navigator::go(Kind kind)
{
    QModelIndex index = m_places.indexOf(kind, account());
    if (!index.isValid())
        index = m_places.indexOf(kind);
    if (index.isValid())
        openPlace(placeAt(index));
}

QModelIndex Navigator::firstListOf(const AccountId &account) const
{
    for (int kind = int(Kind::Task); kind <= int(Kind::Customer); ++kind) {
        if (const QModelIndex index = m_places.indexOf(Kind(kind), account); index.isValid())
            return index;
    }
    return {};
}

void Navigator::goToAccount(const AccountId &account)
{
    if (const QModelIndex index = firstListOf(account); index.isValid())
        openPlace(placeAt(index));
}

QModelIndex Navigator::nextAccount() const
{
    const models::Place *here = place();
    if (!here)
        return {};
    const QList<session::Connection *> all = m_context.connections.all();
    qsizetype at = 0;
    while (at < all.size() && all.at(at)->account().id != here->account)
        ++at;
    for (qsizetype step = 1; step < all.size(); ++step) {
        const session::Account &account = all.at((at + step) % all.size())->account();
        // Tasks of one system are the tickets of the other.
        for (const Kind kind : {here->kind, here->kind == Kind::Task ? Kind::Ticket : Kind::Task}) {
            if (const QModelIndex index = m_places.indexOf(kind, account.id); index.isValid())
                return index;
        }
        if (const QModelIndex index = firstListOf(account.id); index.isValid())
            return index;
    }
    return {};
}

void Navigator::goToNextAccount()
{
    if (const QModelIndex index = nextAccount(); index.isValid())
        openPlace(placeAt(index));
}

void Navigator::back()
{
    if (const Stop *stop = m_history.back())
        show(Stop(*stop));
}

void Navigator::forward()
{
    if (const Stop *stop = m_history.forward())
        show(Stop(*stop));
}

void Navigator::onRemoved(const AccountId &account)
{
    if (this->account() != account) {
        m_history.forget(account);
        Q_EMIT changed(); // the way back, the next account: less may be done now
        return;
    }
    // The account's places go in the same moment: what follows is found once they have gone.
    m_history = {};
    QMetaObject::invokeMethod(this, &Navigator::openFirst, Qt::QueuedConnection);
}

const models::Place *Navigator::place() const
{
    const Stop *stop = m_history.current();
    return stop ? &stop->place : nullptr;
}

AccountId Navigator::account() const
{
    const models::Place *here = place();
    return here ? here->account : AccountId();
}

ListPage *Navigator::page() const
{
    return m_pages.page();
}

ItemKey Navigator::item() const
{
    const Stop *stop = m_history.current();
    return stop ? stop->item : ItemKey();
}

void Navigator::keepPlace() const
{
    if (const models::Place *here = place())
        m_context.settings.set(store::setting::lastPage, here->account + bar + here->id);
}

} // namespace dd::ui
