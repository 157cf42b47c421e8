// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fakerows.h"
#include "models/listmodel.h"

#include <QPointer>
#include <QSet>
#include <QTimer>
#include <algorithm>

namespace dd::test {

/// A list whose server is a vector: answers from the event loop, hands out pages of 100 as they are looked
/// at, brings a refresh in by key.
class FakeList : public models::ListModel {
public:
    QList<FakeRow> server;
    Error failure; ///< what the next answers are instead
    qint64 handsOut = -1; ///< fewer than there are
    int pagesAsked = 0;
    int queries = 0;
    bool mute = false; ///< no answers at all
    qint64 leftOut = 0; ///< rows that it counts and does not give; -1 = it counts nothing
    Kind of = Kind::Task;
    static constexpr int page = 100;
    int atATime = page;
    using ListModel::ListModel;

    static QList<FakeRow> tasks(int count) { return fakeTasks(count); }
    static QList<models::ColumnInfo> columns() { return fakeColumns(); }

    qint64 reach() const override { return handsOut < 0 ? 10'000'000 : handsOut; }
    AccountId account() const override { return QStringLiteral("fake"); }
    Kind kind() const override { return of; }

    void setQuery(const Query &query) override
    {
        ++queries;
        beginResetModel();
        m_query = query;
        m_rows.clear();
        m_asked = m_arrived = {};
        endResetModel();
        m_state = State::Loading;
        m_error = {};
        m_total = -1;
        Q_EMIT queryChanged();
        Q_EMIT stateChanged();
        Q_EMIT totalChanged();
        later([this, query] {
            if (query != m_query || m_state != State::Loading)
                return;
            if (failure) {
                m_state = State::Failed;
                m_error = failure;
                Q_EMIT stateChanged();
                return;
            }
            const QList<FakeRow> all = fakeAnswer(server, m_query);
            const qsizetype extent = handsOut < 0 ? all.size() : qMin<qsizetype>(handsOut, all.size());
            m_state = State::Ready;
            m_total = leftOut < 0 ? -1 : all.size() + leftOut;
            m_confirmedAt = QDateTime::currentDateTimeUtc();
            if (extent > 0) {
                beginInsertRows({}, 0, int(extent) - 1);
                m_rows = all.mid(0, extent);
                m_arrived = {0};
                endInsertRows();
            }
            Q_EMIT stateChanged();
            Q_EMIT totalChanged();
        });
    }

    void refresh() override
    {
        m_refreshing = true;
        Q_EMIT stateChanged();
        later([this] {
            m_error = failure;
            if (!failure)
                merge();
            stopRefresh();
            Q_EMIT totalChanged();
        });
    }

    void stopRefresh() override
    {
        m_refreshing = false;
        Q_EMIT stateChanged();
    }

    int rowsAtATime() const override { return atATime; }
    void setRowsAtATime(int rows) override { atATime = rows; }

    void look(int first, int last) override
    {
        for (int at = first / page; at <= last / page; ++at) {
            if (m_arrived.contains(at) || m_asked.contains(at))
                continue;
            m_asked.insert(at);
            ++pagesAsked;
            later([this, at] {
                m_arrived.insert(at);
                const int end = qMin(rowCount(), (at + 1) * page) - 1;
                Q_EMIT dataChanged(index(at * page, 0), index(end, columnCount() - 1));
            });
        }
    }

    ItemKey keyAt(int row) const override
    {
        return hasArrived(row) ? ItemKey{account(), kind(), m_rows.at(row).id, {}} : ItemKey{};
    }

    int rowOf(const ItemKey &key) const override
    {
        for (int row = 0; row < m_rows.size(); ++row) {
            if (m_rows.at(row).id == key.id && hasArrived(row))
                return row;
        }
        return -1;
    }

    const models::ColumnInfo &column(int at) const override { return m_columns.at(at); }
    /// The server tells under which key it sorts by this column.
    void learn(int at, const QString &key)
    {
        m_columns[at].sortKey = key;
        Q_EMIT headerDataChanged(Qt::Horizontal, at, at);
    }
    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_rows.size());
    }
    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_columns.size());
    }

    QVariant data(const QModelIndex &index, int role) const override
    {
        if (role == models::LookRole)
            return int(column(index.column()).look);
        if (role == models::PlaceholderRole)
            return !hasArrived(index.row());
        if (!hasArrived(index.row()))
            return {};
        if (role == models::KeyRole)
            return QVariant::fromValue(keyAt(index.row()));
        return fakeData(m_rows.at(index.row()), column(index.column()).id, role);
    }

private:
    bool hasArrived(int row) const
    {
        return row >= 0 && row < m_rows.size() && m_arrived.contains(row / page);
    }

    /// Row by row, as a real model does it: nothing that stays is taken away.
    void merge()
    {
        const QList<FakeRow> wanted = fakeAnswer(server, m_query);
        for (int row = int(m_rows.size()) - 1; row >= 0; --row) {
            if (std::ranges::find(wanted, m_rows.at(row).id, &FakeRow::id) != wanted.end())
                continue;
            beginRemoveRows({}, row, row);
            m_rows.removeAt(row);
            endRemoveRows();
        }
        for (int row = 0; row < wanted.size(); ++row) {
            if (row < m_rows.size() && m_rows.at(row).id == wanted.at(row).id) {
                m_rows[row] = wanted.at(row);
                continue;
            }
            beginInsertRows({}, row, row);
            m_rows.insert(row, wanted.at(row));
            endInsertRows();
        }
        m_total = wanted.size();
        if (!m_rows.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, columnCount() - 1));
    }

    template <class F> void later(F work)
    {
        if (!mute)
            QTimer::singleShot(0, this, work);
    }

    QList<models::ColumnInfo> m_columns = columns();
    QList<FakeRow> m_rows;
    QSet<int> m_arrived, m_asked;
};

} // namespace dd::test
