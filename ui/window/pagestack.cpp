// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/pagestack.h"

#include "session/connections.h"
#include "ui/pages/pages.h"
#include "ui/window/history.h"

#include <algorithm>

namespace dd::ui {

PageStack::PageStack(const Context &context, QWidget *parent)
    : QStackedWidget(parent)
    , m_context(context)
{
    connect(&context.connections, &session::Connections::removed, this, &PageStack::forget);
}

PageStack::~PageStack()
{
    // A page that goes with the window must not tell those who are going too that its rows have gone.
    for (const Entry &entry : std::as_const(m_entries))
        entry.page->disconnect();
}

ListPage *PageStack::open(const models::Place &place)
{
    if (!m_context.connections.find(place.account))
        return nullptr;
    auto entry = std::ranges::find_if(m_entries, [&place](const Entry &one) {
        return one.place.account == place.account && one.place.kind == place.kind;
    });
    if (entry == m_entries.end()) {
        ListPage *page = makeListPage(m_context, place, this);
        addWidget(page);
        m_entries << Entry{place, page};
        Q_EMIT pageMade(page);
        turnTo(page);
        return page;
    }
    // Back at the same place: its rows and its scroll position are still there.
    const bool isSame = isSamePlace(entry->place, place);
    entry->place = place;
    if (isSame)
        entry->page->setPlaceTitle(place.title);
    else
        entry->page->setPlace(place);
    turnTo(entry->page);
    return entry->page;
}

/// Who was in the middle of the window finds himself in the rows; Qt would choose the filter, and the next
/// letter, meant as a command, would filter everything away.
void PageStack::turnTo(ListPage *page)
{
    // The window's own: it may not be the active one yet.
    const QWidget *focused = window()->focusWidget();
    const bool wasHere = focused && isAncestorOf(focused);
    const bool turned = currentWidget() != page;
    setCurrentWidget(page);
    if (wasHere && turned)
        page->setFocus(Qt::OtherFocusReason);
}

void PageStack::retranslate(const models::Places &places)
{
    for (Entry &entry : m_entries) {
        const QModelIndex index = places.indexOf(entry.place.account, entry.place.id);
        if (!index.isValid())
            continue;
        entry.place.title = index.data(models::Places::PlaceRole).value<models::Place>().title;
        entry.page->setPlaceTitle(entry.place.title);
    }
}

ListPage *PageStack::page() const
{
    return qobject_cast<ListPage *>(currentWidget());
}

void PageStack::setHome(QWidget *home)
{
    m_home = home;
    addWidget(home);
}

void PageStack::showHome()
{
    setCurrentWidget(m_home);
}

void PageStack::forget(const AccountId &account)
{
    m_entries.removeIf([this, &account](const Entry &entry) {
        if (entry.place.account != account)
            return false;
        removeWidget(entry.page);
        // Its own dialog may be what removed the account.
        entry.page->deleteLater();
        return true;
    });
}

} // namespace dd::ui
