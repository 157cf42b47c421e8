// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/savedviews.h"

#include "session/accounts.h"
#include "store/settings.h"

#include <QUuid>
#include <algorithm>

namespace dd::session {

SavedViews::SavedViews(store::Settings &settings, const Accounts &accounts, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_views(viewsFromText(settings.get(store::setting::views)))
{
    connect(&accounts, &Accounts::removed, this, [this](const AccountId &gone) {
        if (m_views.removeIf([&gone](const SavedView &view) { return view.account == gone; }) > 0)
            keep();
    });
}

QList<SavedView> SavedViews::of(const AccountId &account, Kind kind) const
{
    QList<SavedView> found;
    for (const SavedView &view : m_views) {
        if (view.account == account && view.kind == kind)
            found << view;
    }
    return found;
}

const SavedView *SavedViews::find(const QString &id) const
{
    const auto found = std::ranges::find(m_views, id, &SavedView::id);
    return found == m_views.cend() ? nullptr : &*found;
}

const SavedView *SavedViews::named(const AccountId &account, Kind kind, const QString &title) const
{
    const auto found = std::ranges::find_if(m_views, [&](const SavedView &view) {
        return view.account == account && view.kind == kind
            && view.title.compare(title, Qt::CaseInsensitive) == 0;
    });
    return found == m_views.cend() ? nullptr : &*found;
}

SavedView *SavedViews::own(const QString &id)
{
    const auto found = std::ranges::find(m_views, id, &SavedView::id);
    return found == m_views.end() ? nullptr : &*found;
}

QString SavedViews::add(const AccountId &account, Kind kind, const QString &title, const Query &query)
{
    const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_views << SavedView{id, account, kind, title, query};
    keep();
    return id;
}

void SavedViews::rename(const QString &id, const QString &title)
{
    SavedView *view = own(id);
    if (!view || view->title == title)
        return;
    view->title = title;
    keep();
}

void SavedViews::setQuery(const QString &id, const Query &query)
{
    SavedView *view = own(id);
    if (!view || view->query == query)
        return;
    view->query = query;
    keep();
}

void SavedViews::remove(const QString &id)
{
    if (m_views.removeIf([&id](const SavedView &view) { return view.id == id; }) > 0)
        keep();
}

void SavedViews::keep()
{
    m_settings.set(store::setting::views, viewsToText(m_views));
    Q_EMIT changed();
}

} // namespace dd::session
