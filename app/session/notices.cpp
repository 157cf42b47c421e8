// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/notices.h"

#include "store/settings.h"

#include <algorithm>
#include <tuple>

namespace dd::session {

namespace {

/// Among those who heard the same: what it means to him most is said.
int rank(NoticeKind kind)
{
    switch (kind) {
    case NoticeKind::Assigned:
        return 0;
    case NoticeKind::Message:
        return 1;
    default:
        return 2;
    }
}

} // namespace

Notices::Notices(store::Settings &settings, NoticeClock &clock, Titles titles, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_clock(clock)
    , m_titles(std::move(titles))
    , m_rules(NoticeRules::from(settings))
    , m_state(NoticeState::fromText(settings.get(store::setting::noticeState)))
{
    connect(&clock, &NoticeClock::woke, this, &Notices::wake);
    connect(&settings, &store::Settings::changed, this, [this](const QString &name) {
        if (!name.startsWith(QLatin1String("notify.")) && !name.startsWith(QLatin1String("now.")))
            return;
        m_rules = NoticeRules::from(m_settings);
        m_clock.wakeIn({});
    });
}

Notices::~Notices()
{
    if (m_looked != 0)
        keep();
}

bool Notices::setMe(const AccountId &account, qint64 person)
{
    if (person == 0 || me(account) == person)
        return false;
    m_state.me.insert(account, person);
    return true;
}

void Notices::setFilled(const AccountId &account, bool filled)
{
    if (filled)
        m_filled.insert(account);
    else
        m_filled.remove(account);
}

void Notices::caughtUp(const AccountId &account)
{
    m_absence.caughtUp(account);
    m_clock.wakeIn({});
}

void Notices::rowsKnown(const AccountId &account, Kind kind, const QList<Known> &rows)
{
    // What was near already is what the last run told, or what the first look at an account shows anyway.
    const qint64 seen = m_looked == 0 && m_state.alive != 0 ? m_state.alive : m_clock.now();
    const qint64 told = seen + m_skews.value(account) + std::chrono::seconds(m_rules.ahead).count();
    for (const Known &row : rows)
        m_rows.put({account, kind}, row.id, row.facts, told);
}

void Notices::rowsChanged(const AccountId &account, Kind kind, const QList<Known> &rows)
{
    if (kind != Kind::Task && kind != Kind::Ticket)
        return;
    if (!m_filled.contains(account)) {
        rowsKnown(account, kind, rows);
        return;
    }
    for (const Known &row : rows) {
        const std::optional<NoticeKind> what = m_rows.put({account, kind}, row.id, row.facts);
        if (what)
            enqueue(*what, ItemKey{account, kind, row.id, {}});
    }
    m_clock.wakeIn(NoticeBatch::settle);
}

void Notices::rowsGone(const AccountId &account, Kind kind, const QList<qint64> &ids)
{
    for (const qint64 id : ids)
        m_rows.remove({account, kind}, id);
}

void Notices::forget(const AccountId &account)
{
    m_rows.forget(account);
    m_batch.forget(account);
    m_filled.remove(account);
    m_skews.remove(account);
    m_absence.caughtUp(account);
    m_state.me.remove(account);
    m_state.held.removeIf([&account](const NoticeBatch::Entry &one) { return one.key.account == account; });
    keep();
    m_clock.wakeIn({});
}

void Notices::enqueue(NoticeKind kind, const ItemKey &key)
{
    if (!m_rules.of(kind).on)
        return;
    if (!isHeld()) {
        m_batch.add({kind, key}, m_clock.steady());
        return;
    }
    for (NoticeBatch::Entry &held : m_state.held) {
        if (held.key != key)
            continue;
        if (rank(kind) < rank(held.kind))
            held.kind = kind;
        return;
    }
    if (m_state.held.size() < NoticeState::mostHeld)
        m_state.held << NoticeBatch::Entry{kind, key};
}

void Notices::sendReady()
{
    for (const NoticeKind kind :
        {NoticeKind::Assigned, NoticeKind::Message, NoticeKind::Breach, NoticeKind::Unassigned}) {
        QList<NoticeItem> items;
        const QList<ItemKey> keys = m_batch.takeReady(kind, m_clock.steady());
        for (const ItemKey &key : keys) {
            const std::optional<NoticeItem> item = itemOf({kind, key});
            if (item)
                items << *item;
        }
        send(kind, items);
    }
    const std::optional<NoticeBatch::Time> pause = m_batch.pause(m_clock.steady());
    if (pause)
        m_clock.wakeIn(*pause);
}

std::optional<NoticeItem> Notices::itemOf(const NoticeBatch::Entry &entry) const
{
    const NoticeRows::Row *row = m_rows.find(entry.key);
    if (!row || !row->is(entry.kind))
        return std::nullopt;
    NoticeItem item{entry.key, entry.kind, m_titles(entry.key)};
    if (entry.kind == NoticeKind::Breach || entry.kind == NoticeKind::Overdue) {
        item.clock = row->clock;
        item.due = row->due;
    }
    return item;
}

void Notices::send(NoticeKind kind, QList<NoticeItem> items)
{
    if (items.isEmpty())
        return;
    const auto order = [](const NoticeItem &item) {
        return std::tie(item.due, item.key.kind, item.key.account, item.key.id);
    };
    std::ranges::sort(items, std::less(), order);
    Q_EMIT noticed({kind, items, kind != NoticeKind::Away && m_rules.of(kind).sound});
}

void Notices::keep()
{
    m_kept = m_clock.now();
    m_state.alive = m_looked == 0 ? m_state.alive : m_kept;
    m_settings.set(store::setting::noticeState, m_state.toText());
}

} // namespace dd::session
