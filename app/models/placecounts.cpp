// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/placecounts.h"

#include "models/sources.h"
#include "session/hubexconnection.h"
#include "session/otrsconnection.h"

#include <algorithm>

namespace dd::models {

namespace {

constexpr int atATime = 2;

bool isConnectionTrouble(ErrorKind kind)
{
    return kind == ErrorKind::Unreachable || kind == ErrorKind::TimedOut || kind == ErrorKind::TlsFailed
        || kind == ErrorKind::SessionClosed || kind == ErrorKind::NotSignedIn;
}

} // namespace

PlaceCounts::PlaceCounts(session::Connection &connection)
    : m_connection(&connection)
{
}

PlaceCounts::~PlaceCounts() = default;

PlaceCounts::Entry *PlaceCounts::find(Kind kind, const Query &query) const
{
    const auto found = std::ranges::find_if(
        m_entries, [&](const auto &entry) { return entry->kind == kind && entry->query == query; });
    return found == m_entries.end() ? nullptr : found->get();
}

std::optional<qint64> PlaceCounts::known(Kind kind, const Query &query) const
{
    const Entry *entry = find(kind, query);
    return entry ? entry->total : std::nullopt;
}

void PlaceCounts::want(Kind kind, const Query &query)
{
    Entry *entry = find(kind, query);
    if (!entry) {
        m_entries.push_back(std::make_unique<Entry>(Entry{kind, query}));
        entry = m_entries.back().get();
    }
    if (entry->fresh)
        return;
    // What was wanted before the connection was there still waits: it is sent on its way now.
    entry->wanted = true;
    pump();
}

void PlaceCounts::forget()
{
    for (const auto &entry : m_entries)
        entry->fresh = false;
}

void PlaceCounts::outdate(const std::function<bool(const Query &)> &changed)
{
    for (const auto &entry : m_entries) {
        if (!changed(entry->query))
            continue;
        entry->fresh = false;
        entry->load.cancel();
        m_running -= std::exchange(entry->running, false) ? 1 : 0;
    }
}

void PlaceCounts::stop()
{
    for (const auto &entry : m_entries) {
        entry->wanted = entry->running = false;
        entry->load.cancel();
    }
    m_running = 0;
}

void PlaceCounts::pump()
{
    if (!m_connection || m_connection->state() != session::ConnectionState::Online)
        return;
    for (const auto &entry : m_entries) {
        if (m_running >= atATime)
            return;
        if (!entry->wanted || entry->running)
            continue;
        ++m_running;
        Entry *one = entry.get();
        one->running = true;
        one->load = count(*entry, [this, one](const Result<qint64> &total) {
            if (!one->running)
                return;
            --m_running;
            one->running = one->wanted = false;
            // A place that the server does not count shows no number; the list itself will say why.
            one->fresh = total || !isConnectionTrouble(total.error().kind);
            if (total)
                one->total = total.value();
            Q_EMIT counted(one->kind, one->query);
            pump();
        });
    }
}

net::Load PlaceCounts::count(const Entry &entry, Then<qint64> then)
{
    constexpr auto late = net::Priority::Background;
    if (auto *hubex = qobject_cast<session::HubexConnection *>(m_connection.data())) {
        if (entry.kind == Kind::Task)
            return hubex->tasks().total(entry.query, this, std::move(then), late);
        if (entry.kind == Kind::Asset)
            return hubex->assets().total(entry.query, this, std::move(then), late);
        return hubex->people().total(entry.query, this, std::move(then), late);
    }
    auto *otrs = qobject_cast<session::OtrsConnection *>(m_connection.data());
    if (entry.kind == Kind::Ticket)
        return otrs->tickets().total(entry.query, this, std::move(then), late);
    return otrs->catalog().agents(this, [then, query = entry.query](const Result<QList<Person>> &agents) {
        if (agents)
            then(agentCount(agents.value(), query));
        else
            then(agents.error());
    });
}

} // namespace dd::models
