// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/history.h"

namespace dd::ui {

namespace {

constexpr int longest = 100;

} // namespace

bool isSamePlace(const models::Place &one, const models::Place &other)
{
    return one.account == other.account && one.kind == other.kind && one.id == other.id
        && one.query == other.query;
}

void History::visit(const Stop &stop)
{
    if (m_at >= 0 && isSamePlace(m_stops.at(m_at).place, stop.place))
        note(stop.item);
    else
        push(stop);
}

void History::follow(const ItemKey &item)
{
    if (m_at >= 0 && m_stops.at(m_at).item != item)
        push({m_stops.at(m_at).place, item});
}

void History::note(const ItemKey &item)
{
    if (m_at >= 0)
        m_stops[m_at].item = item;
}

void History::push(const Stop &stop)
{
    m_stops.resize(m_at + 1);
    m_stops << stop;
    if (m_stops.size() > longest)
        m_stops.removeFirst();
    m_at = m_stops.size() - 1;
}

void History::forget(const AccountId &account)
{
    const auto isGone = [&account](const Stop &stop) { return stop.place.account == account; };
    const auto before = std::count_if(m_stops.cbegin(), m_stops.cbegin() + (m_at + 1), isGone);
    m_stops.removeIf(isGone);
    m_at -= before;
    if (m_at < 0 && !m_stops.isEmpty())
        m_at = 0;
}

const Stop *History::back()
{
    if (!canGoBack())
        return nullptr;
    --m_at;
    return current();
}

const Stop *History::forward()
{
    if (!canGoForward())
        return nullptr;
    ++m_at;
    return current();
}

} // namespace dd::ui
