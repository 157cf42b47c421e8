// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/trimming.h"

#include "store/rowtables.h"

#include <QDateTime>

namespace dd::store {

namespace {

constexpr qint64 secondsADay = 24 * 60 * 60;
/// A transaction: long enough to be quick, short enough that other writing does not wait.
constexpr qint64 atATime = 500;

class Trimming {
public:
    Trimming(Database &database, QList<RowChange> &gone)
        : m_database(database)
        , m_gone(gone)
    {
    }

    std::optional<Fault> byAge(const Limits &limits)
    {
        const qint64 now = QDateTime::currentSecsSinceEpoch();
        std::optional<Fault> fault;
        if (limits.answerDays > 0) {
            fault = m_database.run(
                "DELETE FROM answer WHERE at<" + QByteArray::number(now - limits.answerDays * secondsADay));
        }
        if (limits.closedDays <= 0)
            return fault;
        const QByteArray before = QByteArray::number(now - limits.closedDays * secondsADay);
        for (const Kind kind : {Kind::Task, Kind::Ticket}) {
            qint64 taken = atATime;
            while (!fault && taken > 0)
                fault = take(kind, closedRows(kind, "changed<" + before), taken);
        }
        return fault;
    }

    std::optional<Fault> bySize(qint64 bytes)
    {
        qint64 taken = 0;
        qint64 size = 0;
        auto fault = used(size);
        // Nothing is left to take where a whole round took nothing.
        while (!fault && size > bytes) {
            fault = takeAnswers(taken);
            if (!fault && taken == 0)
                fault = take(Kind::Task, closedRows(Kind::Task, "1"), taken);
            if (!fault && taken == 0)
                fault = take(Kind::Ticket, closedRows(Kind::Ticket, "1"), taken);
            if (!fault && taken == 0)
                fault = take(Kind::Asset, "SELECT row FROM asset_json ORDER BY at", taken);
            if (!fault && taken == 0)
                break;
            if (!fault)
                fault = used(size);
        }
        return fault;
    }

private:
    static QByteArray closedRows(Kind kind, const QByteArray &condition)
    {
        return "SELECT id FROM " + tableOf(kind) + " WHERE " + closedCondition(kind) + " AND " + condition
            + " ORDER BY changed";
    }

    std::optional<Fault> used(qint64 &bytes) const
    {
        return m_database.number("SELECT (page_count-freelist_count)*page_size "
                                 "FROM pragma_page_count,pragma_freelist_count,pragma_page_size",
            bytes);
    }

    std::optional<Fault> takeAnswers(qint64 &taken)
    {
        auto fault
            = m_database.run("DELETE FROM answer WHERE rowid IN (SELECT rowid FROM answer ORDER BY at LIMIT "
                + QByteArray::number(atATime) + ")");
        return fault ? fault : m_database.number("SELECT changes()", taken);
    }

    std::optional<Fault> take(Kind kind, const QByteArray &which, qint64 &taken)
    {
        RowChange change{.kind = kind, .put = {}, .gone = {}};
        auto fault = m_database.transaction([&] { return takeIn(change, which); });
        taken = fault ? 0 : change.gone.size();
        if (taken > 0)
            m_gone << change;
        return fault;
    }

    std::optional<Fault> takeIn(RowChange &change, const QByteArray &which)
    {
        Statement rows;
        auto fault = m_database.prepare(rows, which + " LIMIT " + QByteArray::number(atATime));
        bool hasRow = true;
        while (!fault && hasRow) {
            fault = rows.step(hasRow);
            if (!fault && hasRow)
                change.gone << rows.integer(0);
        }
        for (const QByteArray &sql : {goneJsonSql(change.kind), goneSql(change.kind)}) {
            Statement statement;
            if (!fault)
                fault = m_database.prepare(statement, sql);
            for (auto id = change.gone.begin(); !fault && id != change.gone.end(); ++id) {
                statement.bind(0, *id);
                fault = statement.run();
            }
        }
        return fault;
    }

    Database &m_database;
    QList<RowChange> &m_gone;
};

} // namespace

std::optional<Fault> trimmed(Database &database, const Limits &limits, QList<RowChange> &gone)
{
    Trimming trimming(database, gone);
    auto fault = trimming.byAge(limits);
    if (!fault)
        fault = trimming.bySize(limits.bytes);
    if (!fault)
        fault = database.run("PRAGMA incremental_vacuum");
    return fault;
}

} // namespace dd::store
