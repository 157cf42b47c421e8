// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/listmodel.h"
#include "models/pagemap.h"
#include "net/load.h"
#include "net/request.h"

#include <QPointer>
#include <QSet>
#include <QTimer>
#include <limits>
#include <map>

namespace dd::session {
class Connection;
}

namespace dd::models {

/// All of ListModel that needs no row type: which pages are wanted, asked for, late, kept and dropped, and
/// how an answer is brought in row by row. PagedList<Row> adds the rows.
///
/// Pages hold 100 rows by the server's count, or as many as the user wants. A refresh asks for the visible
/// pages and brings their answers in together, so that a row may move between them; pages it passes by are
/// asked for again when they are next looked at. A key that turns up in another page leaves the old one
/// (paging over a changing list repeats rows, HubEx 1.5, OTRS 6), so no key is ever shown twice; where it has
/// become shorter between two pages, the others are asked for again, so none is left out.
class PagedModel : public ListModel {
    Q_OBJECT

public:
    struct Limits {
        int pageSize = 100;
        int keptRows = 20'000; ///< beyond these the furthest pages are dropped
        qint64 reach = -1; ///< the server hands out no more rows than these; -1 = all
    };

    ~PagedModel() override;

    AccountId account() const override { return m_account; }
    Kind kind() const override { return m_kind; }
    void setQuery(const Query &query) override;
    void refresh() override;
    void stopRefresh() override;
    int rowsAtATime() const override;
    void setRowsAtATime(int rows) override;
    void look(int first, int last) override;
    ItemKey keyAt(int row) const override { return m_map.keyAt(row); }
    int rowOf(const ItemKey &key) const override { return m_map.rowOf(key); }
    qint64 reach() const override;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

protected:
    /// `connection` may be null: then the model asks at once and always.
    PagedModel(
        session::Connection *connection, AccountId account, Kind kind, const Limits &limits, QObject *parent);

    /// Asks for one page; the answer goes to arrived() or failed().
    virtual net::Load ask(int page, Span span, net::Priority priority) = 0;
    /// Asks for the total alone, answered to totalArrived(); an empty Load where there is no such call.
    virtual net::Load askTotal() = 0;
    /// Before the first page of the first query, and again with each refresh: what did not come is asked for
    /// anew.
    virtual void prepare() = 0;
    /// A refresh is to see the server's state, not what the connection kept.
    virtual void forgetKept() = 0;

    // The rows beside the keys: they follow what the keys do.
    virtual void resizeRows(int pages) = 0;
    virtual void takeArrived(int page) = 0; ///< what arrived for this page becomes its rows
    virtual void dropArrived() = 0;
    virtual void dropRow(int page, int index) = 0;
    virtual void dropRows(int page) = 0;
    virtual void setRead(int page, int index) = 0; ///< the user has read it
    virtual bool isSame(int page, int index) const = 0; ///< the row and the arrived one at its place

    virtual Cell cell(int page, int index, int column) const = 0;
    virtual QVariant rowData(int page, int index, int role) const = 0;

    /// The page has come in part, and this brings more of it.
    void goesOn(int page, net::Load rest) { m_loads[page] = std::move(rest); }
    void arrived(int page, qint64 total, const QList<ItemKey> &keys);
    /// All rows that the server gives, page by page, whichever page was asked for: there is nothing behind
    /// them.
    void arrivedWhole(qint64 total, const QList<QList<ItemKey>> &pages);
    int pageSize() const { return m_map.pageSize(); }
    void failed(int page, const Error &error);
    void totalArrived(qint64 total);
    /// Cells read differently now (names arrived): everything on the screen is drawn again.
    void redraw();
    session::Connection *connection() const;

private:
    void restart(const Query &query, int pageSize);
    void begin();
    void fail(const Error &error);
    void stop();
    bool mayAsk() const;
    void watch(session::Connection *connection);
    void onConnection();
    void onRead(const ItemKey &key);
    void pump();
    void request(int page, net::Priority priority);
    bool isVisible(int page) const;
    bool isNear(int page) const; ///< on the screen, or soon
    void finishRefresh();
    void endRefresh();
    void setTotal(qint64 total);
    void learnTotal(qint64 told);
    qint64 extentFor(int page, qint64 total, qsizetype rows);

    static constexpr qint64 noExtent = std::numeric_limits<qint64>::max();
    using Pages = QMap<int, QList<ItemKey>>;
    void onFirstPage(const Pages &pages, qint64 extent, qint64 total);
    void apply(const Pages &arrived, qint64 extent);
    Pages withoutMoved(const Pages &arrived) const;
    void fill(const Pages &pages, const Pages &arrived, qint64 extent);
    void grow(qint64 extent);
    void shrink(qint64 extent);
    void lengthen(const Pages &pages);
    void shorten(const Pages &pages);
    void replace(const Pages &pages, const Pages &arrived);
    void commit(const Pages &pages, const Pages &arrived);
    void evict();

    AccountId m_account;
    Kind m_kind;
    Limits m_limits;
    QPointer<session::Connection> m_connection;
    bool m_hasConnection = false;
    bool m_prepared = false;
    PageMap m_map;
    qint64 m_extent = 0; ///< rows the server hands out
    bool m_extentGuessed = false; ///< it told no total
    qint64 m_given = -1; ///< rows that it gave whatever was asked for; -1 = it gives what is asked for
    qint64 m_shortest = noExtent; ///< the extent for which the other pages were asked for again
    std::map<int, net::Load> m_loads;
    QSet<int> m_failedPages; ///< not asked for again while they stay on the screen
    net::Load m_totalLoad;

    QSet<int> m_refreshPages; ///< still on their way
    Pages m_refreshed;
    qint64 m_refreshedExtent = -1;
    Error m_refreshError;

    int m_first = 0; ///< on the screen
    int m_last = 0;
    QTimer m_rest; ///< a scroll bar that is dragged asks for nothing until it rests
};

} // namespace dd::models
