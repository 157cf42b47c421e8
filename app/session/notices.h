// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/absence.h"
#include "session/noticeclock.h"
#include "session/noticerows.h"
#include "session/noticerules.h"
#include "session/noticestate.h"

#include <functional>

namespace dd::session {

/// Tells the user what he must not miss in either system: before a breach, new and nobody's, a message, his
/// from now on. Knows each row's facts of before, so that only changes count; the first fill of an account
/// tells nothing. What comes while he is away, in quiet hours, or came while the program did not run, is one
/// summary afterwards. Owned by the composition root, which feeds it; window's thread.
class Notices : public QObject {
    Q_OBJECT

public:
    /// Number and subject of a row; asked as a notice is made.
    using Titles = std::function<NoticeTitle(const ItemKey &)>;
    struct Known {
        qint64 id = 0;
        BurningFacts facts;
    };

    Notices(store::Settings &settings, NoticeClock &clock, Titles titles, QObject *parent = nullptr);
    ~Notices() override;

    /// After everything that was known at the start has been given to rowsKnown().
    void begin();

    /// The user's number on the account's server, kept over restarts; 0 = never told. True where it became
    /// another: facts are to be made anew with it and given to rowsKnown().
    bool setMe(const AccountId &account, qint64 person);
    qint64 me(const AccountId &account) const { return m_state.me.value(account); }
    /// The server's clock less ours, seconds (net::Channel::clockSkew()).
    void setSkew(const AccountId &account, qint64 seconds) { m_skews.insert(account, seconds); }
    /// False while the account is filled for the first time, or with more than it kept before: what comes
    /// then is no news. Accounts begin so.
    void setFilled(const AccountId &account, bool filled);
    /// What came since the last time has all arrived: after a start, after sleep.
    void caughtUp(const AccountId &account);

    /// Rows as the store kept them: no news.
    void rowsKnown(const AccountId &account, Kind kind, const QList<Known> &rows);
    /// Rows as a server told them now, changed or not.
    void rowsChanged(const AccountId &account, Kind kind, const QList<Known> &rows);
    void rowsGone(const AccountId &account, Kind kind, const QList<qint64> &ids);
    void forget(const AccountId &account);

    /// See Absence.
    void setIdle(std::chrono::seconds idle);
    void setLocked(bool locked);
    /// Nothing is shown for so long; zero ends that.
    void setQuietFor(std::chrono::minutes length);
    bool isQuiet() const;
    /// Overdue, or due within what the user calls near.
    int burning() const { return m_burning; }

Q_SIGNALS:
    /// From the event loop.
    void noticed(const dd::session::Notice &notice);
    void burningChanged(int rows);
    void quietChanged();

private:
    void wake();
    void lookAtTheTime();
    void hold(qint64 since);
    void release(qint64 now);
    void look(qint64 now);
    void collectOverdue(QList<NoticeItem> &items, qint64 now);
    void enqueue(NoticeKind kind, const ItemKey &key);
    void sendReady();
    void count(qint64 now);
    bool concerns(const NoticeRows::Row &row) const;
    std::optional<NoticeItem> itemOf(const NoticeBatch::Entry &entry) const;
    void send(NoticeKind kind, QList<NoticeItem> items);
    bool isHeld() const { return m_state.heldSince != 0; }
    void keep();

    store::Settings &m_settings;
    NoticeClock &m_clock;
    Titles m_titles;
    NoticeRules m_rules;
    NoticeState m_state;
    NoticeRows m_rows;
    NoticeBatch m_batch;
    Absence m_absence;
    QSet<AccountId> m_filled;
    QHash<AccountId, qint64> m_skews;
    qint64 m_looked = 0; ///< when it was last looked at the time; 0 = not begun
    qint64 m_kept = 0;
    qint64 m_released = 0; ///< when he was last told what he had missed
    bool m_summarized = false; ///< what is held is told in one, however short it was
    bool m_wasQuiet = false;
    int m_burning = 0;
};

} // namespace dd::session
