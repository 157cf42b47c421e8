// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "models/pagedmodel.h"

namespace dd::models {

/// Where the rows of one list come from and how they read. The functions may hold pointers to a connection:
/// they are called only while it lives. `list` and `key` are needed, the others may be empty.
template <class Row> struct Source {
    session::Connection *connection = nullptr;
    AccountId account{};
    Kind kind = Kind::Task;
    PagedModel::Limits limits{};
    QList<Column<Row>> columns{};

    std::function<net::Load(const Query &, Span, net::Priority, QObject *, Then<Page<Row>>)> list{};
    std::function<net::Load(const Query &, QObject *, Then<qint64>)> total{};
    std::function<net::Load(QObject *, Then<QList<SortKey>>)> orders{}; ///< with Column::sortNames
    /// Reads what cells need beside their row (names, colours); `ready` when cells read differently.
    std::function<void(QObject *context, std::function<void()> ready)> prepare{};
    std::function<void()> forgetKept{}; ///< a refresh asks the server, not what the connection kept

    std::function<ItemKey(const Row &)> key{};
    std::function<std::optional<Rgb>(const Row &)> bar{};
    std::function<bool(const Row &)> unread{};
    std::function<void(Row &)> setRead{}; ///< with `unread`
    std::function<bool(const Row &)> dimmed{};
};

/// ListModel over rows of one type.
template <class Row> class PagedList : public PagedModel {
public:
    explicit PagedList(Source<Row> source, QObject *parent = nullptr)
        : PagedModel(source.connection, source.account, source.kind, source.limits, parent)
        , m_source(std::move(source))
    {
    }

    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_source.columns.size());
    }
    const ColumnInfo &column(int column) const override { return m_source.columns.at(column); }

protected:
    net::Load ask(int page, Span span, net::Priority priority) override
    {
        m_parts.remove(page);
        return askFrom(span.first, page, span, priority);
    }

    net::Load askTotal() override
    {
        if (!m_source.total)
            return {};
        return m_source.total(query(), this, [this](const Result<qint64> &total) {
            if (total)
                totalArrived(total.value());
        });
    }

    void prepare() override
    {
        if (m_source.prepare)
            m_source.prepare(this, [this] { redraw(); });
        if (m_source.orders)
            m_orders = m_source.orders(this, [this](const Result<QList<SortKey>> &orders) {
                if (orders)
                    learn(orders.value());
            });
    }

    void forgetKept() override
    {
        if (m_source.forgetKept)
            m_source.forgetKept();
    }

    void resizeRows(int pages) override { m_rows.resize(size_t(pages)); }
    void takeArrived(int page) override { m_rows[size_t(page)] = m_arrived.take(page); }
    // The parts stay: pages beside a refresh may still be coming, and each begins with none.
    void dropArrived() override { m_arrived.clear(); }
    void dropRow(int page, int index) override { m_rows[size_t(page)].removeAt(index); }
    void dropRows(int page) override { m_rows[size_t(page)].clear(); }
    void setRead(int page, int index) override
    {
        if (m_source.setRead)
            m_source.setRead(m_rows[size_t(page)][index]);
    }
    bool isSame(int page, int index) const override
    {
        const auto arrived = m_arrived.constFind(page);
        const QList<Row> &rows = m_rows[size_t(page)];
        return arrived != m_arrived.constEnd() && index < rows.size() && index < arrived->size()
            && rows.at(index) == arrived->at(index);
    }

    Cell cell(int page, int index, int column) const override
    {
        return m_source.columns.at(column).cell(m_rows[size_t(page)].at(index));
    }

    QVariant rowData(int page, int index, int role) const override
    {
        const Row &row = m_rows[size_t(page)].at(index);
        if (role == UnreadRole)
            return m_source.unread && m_source.unread(row);
        if (role == DimmedRole)
            return m_source.dimmed && m_source.dimmed(row);
        const std::optional<Rgb> bar = m_source.bar ? m_source.bar(row) : std::nullopt;
        return bar ? QVariant::fromValue(*bar) : QVariant();
    }

private:
    /// The page, or what is left of it.
    net::Load askFrom(qint64 first, int page, Span span, net::Priority priority)
    {
        const Span left{first, int(span.first + span.count - first)};
        return m_source.list(
            query(), left, priority, this, [this, page, span, left, priority](const auto &answer) {
                if (!answer)
                    failed(page, answer.error());
                else
                    take(page, span, left, priority, answer.value());
            });
    }

    /// Follows the range the server says it sent: rows outside of what was asked for belong elsewhere, and
    /// where it granted less, the rest is asked for from where it stopped.
    void take(int page, Span span, Span left, net::Priority priority, const Page<Row> &answer)
    {
        if (!answer.all.isEmpty()) {
            takeAll(answer.all, answer.total);
            return;
        }
        QList<Row> &rows = m_parts[page];
        for (qsizetype i = 0; i < answer.rows.size(); ++i) {
            const qint64 place = answer.first + i;
            if (place >= left.first && place < left.first + left.count)
                rows << answer.rows.at(i);
        }
        const qint64 wanted = span.first + span.count;
        const qint64 end = answer.total >= 0 ? std::min(answer.total, wanted) : wanted;
        if (answer.till > left.first && answer.till < end) {
            goesOn(page, askFrom(answer.till, page, span, priority));
            return;
        }
        QList<ItemKey> keys;
        for (const Row &row : std::as_const(rows))
            keys << m_source.key(row);
        m_arrived.insert(page, m_parts.take(page));
        arrived(page, answer.total, keys);
    }

    /// The server took no notice of the span: each page would bring the same rows once more.
    void takeAll(const QList<Row> &rows, qint64 total)
    {
        m_parts.clear();
        m_arrived.clear();
        QList<QList<ItemKey>> pages;
        for (qsizetype first = 0; first < rows.size(); first += pageSize()) {
            const QList<Row> some = rows.mid(first, pageSize());
            m_arrived.insert(int(pages.size()), some);
            QList<ItemKey> keys;
            for (const Row &row : some)
                keys << m_source.key(row);
            pages << keys;
        }
        arrivedWhole(total, pages);
    }

    /// Columns whose order the server lists under a name we know become sortable.
    void learn(const QList<SortKey> &orders)
    {
        for (int i = 0; i < m_source.columns.size(); ++i) {
            Column<Row> &column = m_source.columns[i];
            for (const SortKey &order : orders) {
                if (!column.isOrderedBy(order) || !column.sortKey.isEmpty())
                    continue;
                column.sortKey = order.key;
                Q_EMIT headerDataChanged(Qt::Horizontal, i, i);
            }
        }
    }

    Source<Row> m_source;
    std::vector<QList<Row>> m_rows; ///< by page
    QHash<int, QList<Row>> m_arrived; ///< until they are brought in
    QHash<int, QList<Row>> m_parts; ///< of pages the server sends in pieces
    net::Load m_orders;
};

} // namespace dd::models
