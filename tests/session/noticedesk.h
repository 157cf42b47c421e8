// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "handclock.h"
#include "session/notices.h"
#include "store/settings.h"

#include <QTemporaryDir>

namespace dd {

inline constexpr qint64 me = 7;
inline const auto hubex = QStringLiteral("hx");
inline const auto otrs = QStringLiteral("ot");

inline QDateTime utc(const QString &text)
{
    return QDateTime::fromString(text + QLatin1Char('Z'), Qt::ISODate);
}

/// A Thursday morning.
inline const QDateTime start = utc(QStringLiteral("2026-11-26T09:00:00"));

inline Task task(qint64 id, qint64 technician = 5, const QDateTime &deadline = {})
{
    Task one;
    one.id = id;
    one.assignedTo.id = technician;
    one.times.deadline = deadline;
    return one;
}

inline Ticket ticket(qint64 id, qint64 owner = 5, bool unread = false)
{
    Ticket one;
    one.id = id;
    one.stateType = QStringLiteral("open");
    one.owner.id = owner;
    one.seen = !unread;
    return one;
}

inline Kind kindOf(const Task &)
{
    return Kind::Task;
}
inline Kind kindOf(const Ticket &)
{
    return Kind::Ticket;
}

/// Notices of one HubEx and one OTRS account in which the user is number 7, by a clock that is turned by
/// hand. What is said is heard as "kind rows", or "away: numbers".
class NoticeDesk : public QObject {
protected:
    void startDesk()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<store::Settings>(store::Settings::Files{
            m_folder->filePath(QStringLiteral("a.ini")), m_folder->filePath(QStringLiteral("b.ini"))});
        m_clock = std::make_unique<HandClock>(start);
        m_said.clear();
        run();
    }
    void endDesk()
    {
        m_notices.reset();
        m_clock.reset();
        m_settings.reset();
    }
    void run(bool again = false)
    {
        m_notices = std::make_unique<session::Notices>(*m_settings, *m_clock, [](const ItemKey &key) {
            return session::NoticeTitle{
                QStringLiteral("N%1").arg(key.id), QStringLiteral("Subject %1").arg(key.id)};
        });
        connect(m_notices.get(), &session::Notices::noticed, this,
            [this](const session::Notice &notice) { hear(notice); });
        m_notices->setFilled(hubex, true);
        m_notices->setFilled(otrs, true);
        if (again)
            return;
        m_notices->setMe(hubex, me);
        m_notices->setMe(otrs, me);
        m_notices->begin();
        m_clock->settle();
    }
    QDateTime in(std::chrono::seconds left) const { return m_clock->local().addSecs(left.count()); }

    template <class Row> QList<session::Notices::Known> facts(const Row &row) const
    {
        return {{row.id, burningFactsOf(kindOf(row), valuesOf(row), me)}};
    }
    template <class... Rows> void change(const Rows &...rows)
    {
        const auto one = [this](const auto &row) {
            const Kind kind = kindOf(row);
            m_notices->rowsChanged(kind == Kind::Task ? hubex : otrs, kind, facts(row));
        };
        (one(rows), ...);
    }
    template <class... Rows> void known(const Rows &...rows)
    {
        const auto one = [this](const auto &row) {
            const Kind kind = kindOf(row);
            m_notices->rowsKnown(kind == Kind::Task ? hubex : otrs, kind, facts(row));
        };
        (one(rows), ...);
    }

    void hear(const session::Notice &notice)
    {
        m_last = notice;
        const QList<std::pair<session::NoticeKind, QString>> words{
            {session::NoticeKind::Assigned, QStringLiteral("assigned")},
            {session::NoticeKind::Unassigned, QStringLiteral("new")},
            {session::NoticeKind::Message, QStringLiteral("message")},
            {session::NoticeKind::Breach, QStringLiteral("breach")},
            {session::NoticeKind::Overdue, QStringLiteral("overdue")}};
        QStringList parts;
        if (notice.kind == session::NoticeKind::Away) {
            for (const auto &[kind, word] : words) {
                if (notice.count(kind) > 0)
                    parts << QStringLiteral("%1 %2").arg(notice.count(kind)).arg(word);
            }
            m_said << QStringLiteral("away: ") + parts.join(QStringLiteral(", "));
            return;
        }
        for (const session::NoticeItem &item : notice.items)
            parts << (item.key.kind == Kind::Task ? QStringLiteral("task%1") : QStringLiteral("ticket%1"))
                         .arg(item.key.id);
        for (const auto &[kind, word] : words) {
            if (kind == notice.kind)
                m_said << word + QLatin1Char(' ') + parts.join(QStringLiteral(", "));
        }
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<store::Settings> m_settings;
    std::unique_ptr<HandClock> m_clock;
    std::unique_ptr<session::Notices> m_notices;
    QStringList m_said;
    session::Notice m_last;
};

} // namespace dd
