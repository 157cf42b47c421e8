// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/noticerows.h"

namespace dd::session {

namespace {

std::optional<NoticeKind> happened(const NoticeRows::Row *before, const NoticeRows::Row &now)
{
    if (now.over)
        return std::nullopt;
    if (now.mine && (!before || !before->mine))
        return NoticeKind::Assigned;
    if (now.unassigned && (!before || before->over || !before->unassigned))
        return NoticeKind::Unassigned;
    if (now.unread && before && !before->unread)
        return NoticeKind::Message;
    return std::nullopt;
}

} // namespace

bool NoticeRows::Row::is(NoticeKind kind) const
{
    if (over)
        return false;
    switch (kind) {
    case NoticeKind::Breach:
    case NoticeKind::Overdue:
        return due != 0 && told == due; // and it has not been moved since
    case NoticeKind::Unassigned:
        return unassigned;
    case NoticeKind::Message:
        return unread;
    case NoticeKind::Assigned:
        return mine;
    case NoticeKind::Away:
        break;
    }
    return false;
}

std::optional<NoticeKind> NoticeRows::put(
    const Table &table, qint64 id, const BurningFacts &facts, qint64 told)
{
    QHash<qint64, Row> &rows = m_tables[table];
    const auto known = rows.find(id);
    Row now{facts.due, known == rows.end() ? 0 : known->told, facts.clock, facts.over, facts.unread,
        facts.unassigned, facts.mine};
    const std::optional<NoticeKind> what = happened(known == rows.end() ? nullptr : &*known, now);
    if (now.due != 0 && now.due <= told)
        now.told = now.due;
    rows.insert(id, now);
    return what;
}

void NoticeRows::remove(const Table &table, qint64 id)
{
    const auto rows = m_tables.find(table);
    if (rows != m_tables.end())
        rows->remove(id);
}

void NoticeRows::forget(const AccountId &account)
{
    m_tables.removeIf([&account](const auto &table) { return table.key().account == account; });
}

const NoticeRows::Row *NoticeRows::find(const ItemKey &key) const
{
    const auto rows = m_tables.constFind(Table{key.account, key.kind});
    if (rows == m_tables.constEnd())
        return nullptr;
    const auto row = rows->constFind(key.id);
    return row == rows->constEnd() ? nullptr : &*row;
}

void NoticeRows::markUntold(const ItemKey &key)
{
    const auto rows = m_tables.find(Table{key.account, key.kind});
    const auto row = rows == m_tables.end() ? QHash<qint64, Row>::iterator() : rows->find(key.id);
    if (rows != m_tables.end() && row != rows->end())
        row->told = 0;
}

} // namespace dd::session
