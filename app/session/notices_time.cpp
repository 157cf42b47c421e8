// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/notices.h"

#include <algorithm>

namespace dd::session {

namespace {

constexpr qint64 keepEvery = 5 * 60; ///< seconds; so much a crash may forget
constexpr qint64 longestQuiet = qint64(24) * 60 * 60;

} // namespace

void Notices::begin()
{
    const qint64 now = m_clock.now();
    const bool wasAway
        = m_state.alive != 0 && now - m_state.alive >= std::chrono::seconds(m_rules.away).count();
    if (wasAway || isHeld()) {
        hold(m_state.alive);
        m_summarized = true;
        m_absence.expect(m_filled, m_clock.steady());
    }
    m_looked = now;
    m_wasQuiet = isQuiet();
    keep();
    m_clock.wakeIn({});
}

void Notices::setIdle(std::chrono::seconds idle)
{
    m_absence.setIdle(idle, m_clock.now());
    m_clock.wakeIn({});
}

void Notices::setLocked(bool locked)
{
    m_absence.setLocked(locked, m_clock.now());
    m_clock.wakeIn({});
}

void Notices::setQuietFor(std::chrono::minutes length)
{
    m_state.quietTill = length.count() > 0 ? m_clock.now() + std::chrono::seconds(length).count() : 0;
    keep();
    m_clock.wakeIn({});
}

bool Notices::isQuiet() const
{
    const QDateTime local = m_clock.local();
    const qint64 left = m_state.quietTill - local.toSecsSinceEpoch();
    // Longer than anybody can ask for: the clock was set back.
    return (left > 0 && left <= longestQuiet) || m_rules.quiet.cover(local);
}

void Notices::wake()
{
    if (m_looked == 0)
        return;
    lookAtTheTime();
    const qint64 now = m_clock.now();
    if (!isHeld()) {
        look(now);
        sendReady();
    }
    count(now);
    m_looked = now;
    if (m_kept > now || now - m_kept >= keepEvery)
        keep();
}

void Notices::lookAtTheTime()
{
    const qint64 now = m_clock.now();
    const bool isQuiet = this->isQuiet();
    if (now - m_looked >= std::chrono::seconds(m_rules.away).count()) { // the machine slept
        hold(m_looked);
        m_summarized = true;
        m_absence.expect(m_filled, m_clock.steady());
    }
    const qint64 away = m_absence.since(now, m_rules.away);
    if (away != 0 || isQuiet)
        hold(away != 0 ? qMin(away, now) : now);
    m_summarized = m_summarized || isQuiet;
    if (isHeld() && away == 0 && !isQuiet && !m_absence.isExpecting(m_clock.steady()))
        release(now);
    if (m_wasQuiet == isQuiet)
        return;
    m_wasQuiet = isQuiet;
    Q_EMIT quietChanged();
}

void Notices::hold(qint64 since)
{
    if (isHeld())
        return;
    m_state.heldSince = std::max<qint64>({since, m_released <= m_clock.now() ? m_released : 0, 1});
    // What was about to be said waits with the rest; times are looked at anew afterwards.
    const QList<NoticeBatch::Entry> waiting = m_batch.takeAll();
    for (const NoticeBatch::Entry &entry : waiting) {
        if (entry.kind == NoticeKind::Breach)
            m_rows.markUntold(entry.key);
        else
            enqueue(entry.kind, entry.key);
    }
    keep();
}

void Notices::release(qint64 now)
{
    const qint64 since = m_state.heldSince;
    const bool isSummary = m_summarized || now - since >= std::chrono::seconds(m_rules.away).count();
    const QList<NoticeBatch::Entry> held = std::exchange(m_state.held, {});
    QList<NoticeItem> items;
    if (isSummary) {
        for (const NoticeBatch::Entry &entry : held) {
            const std::optional<NoticeItem> item = itemOf(entry);
            if (item && m_rules.of(entry.kind).on)
                items << *item;
        }
        collectOverdue(items, now);
    }
    m_state.heldSince = 0;
    m_released = now;
    m_summarized = false;
    if (!isSummary) {
        for (const NoticeBatch::Entry &entry : held)
            enqueue(entry.kind, entry.key);
    }
    keep();
    send(NoticeKind::Away, items);
}

void Notices::collectOverdue(QList<NoticeItem> &items, qint64 now)
{
    if (!m_rules.breach.on)
        return;
    const qint64 ahead = std::chrono::seconds(m_rules.ahead).count();
    m_rows.each([&](const NoticeRows::Table &table, qint64 id, NoticeRows::Row &row) {
        const qint64 skew = m_skews.value(table.account);
        if (row.due == 0 || row.due <= m_state.heldSince + skew || row.due > now + skew + ahead
            || !concerns(row))
            return;
        const bool isOverdue = row.due <= now + skew;
        if (!isOverdue && row.told == row.due)
            return;
        row.told = row.due;
        const NoticeKind kind = isOverdue ? NoticeKind::Overdue : NoticeKind::Breach;
        const std::optional<NoticeItem> item = itemOf({kind, ItemKey{table.account, table.kind, id, {}}});
        if (item)
            items << *item;
    });
}

/// Clocks that run out soon, or have since the last look.
void Notices::look(qint64 now)
{
    if (!m_rules.breach.on)
        return;
    const qint64 ahead = std::chrono::seconds(m_rules.ahead).count();
    const qint64 passed = qMin(m_looked, now);
    m_rows.each([&](const NoticeRows::Table &table, qint64 id, NoticeRows::Row &row) {
        const qint64 skew = m_skews.value(table.account);
        if (row.due == 0 || row.told == row.due || row.due <= passed + skew || row.due > now + skew + ahead
            || !concerns(row))
            return;
        row.told = row.due;
        enqueue(NoticeKind::Breach, ItemKey{table.account, table.kind, id, {}});
    });
}

bool Notices::concerns(const NoticeRows::Row &row) const
{
    return !row.over && (!m_rules.onlyMine || row.mine || row.unassigned);
}

void Notices::count(qint64 now)
{
    const qint64 soon = std::chrono::seconds(m_rules.soon).count();
    int burning = 0;
    m_rows.each([&](const NoticeRows::Table &table, qint64, const NoticeRows::Row &row) {
        if (!row.over && row.due != 0 && row.due <= now + m_skews.value(table.account) + soon)
            ++burning;
    });
    if (burning == m_burning)
        return;
    m_burning = burning;
    Q_EMIT burningChanged(burning);
}

} // namespace dd::session
