// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/rows.h"

#include "models/sources.h"
#include "session/hubexconnection.h"
#include "session/otrsconnection.h"

namespace dd::cli {

namespace {

constexpr int hubexPage = 1000; // a request a second is what HubEx grants (contract 1.9)
constexpr int otrsPage = 200; // contract 6: more cost seconds each

template <class Item> class SourceRows : public Rows {
public:
    SourceRows(models::Source<Item> source, int pageSize)
        : m_source(std::move(source))
        , m_pageSize(pageSize)
    {
    }

    QList<models::ColumnInfo> columns() const override
    {
        return {m_source.columns.begin(), m_source.columns.end()};
    }

    int pageSize() const override { return qMax(m_pageSize, m_source.limits.pageSize); }

    qint64 reach() const override { return m_source.limits.reach; }

    void prepare(QObject *context, std::function<void()> ready) override
    {
        if (m_source.prepare)
            m_source.prepare(context, [] {});
        // The source reads what the connection keeps by now: its answers are in the event loop already, and
        // this comes after them.
        QMetaObject::invokeMethod(context, std::move(ready), Qt::QueuedConnection);
    }

    net::Load page(const Query &query, Span span, QObject *context, Then<Page<Row>> then) override
    {
        const auto turn = [this, then = std::move(then)](const Result<Page<Item>> &answer) {
            if (answer)
                then(rowsFrom(answer.value()));
            else
                then(answer.error());
        };
        return m_source.list(query, span, net::Priority::Visible, context, turn);
    }

    net::Load total(const Query &query, QObject *context, Then<Count> then) override
    {
        if (m_source.total)
            return m_source.total(query, context, [then = std::move(then)](const Result<qint64> &answer) {
                if (answer)
                    then(Count{.rows = answer.value()});
                else
                    then(answer.error());
            });
        // Lists that come whole are counted by reading them.
        return m_source.list(query, {0, pageSize()}, net::Priority::Visible, context,
            [then = std::move(then)](const Result<Page<Item>> &answer) {
                if (answer)
                    then(Count{
                        .rows = qMax(answer->total, qint64(answer->rows.size())), .more = answer->total < 0});
                else
                    then(answer.error());
            });
    }

private:
    Page<Row> rowsFrom(const Page<Item> &items) const
    {
        Page<Row> page;
        // Who takes no notice of the span has given all there is: it is not asked for by pieces.
        const bool isWhole = !items.all.isEmpty();
        page.first = isWhole ? 0 : items.first;
        page.total = items.total;
        page.till = isWhole ? -1 : items.till;
        for (const Item &item : isWhole ? items.all : items.rows) {
            Row row;
            row.key = m_source.key(item);
            for (const models::Column<Item> &column : m_source.columns)
                row.cells << column.cell(item);
            page.rows << row;
        }
        return page;
    }

    models::Source<Item> m_source;
    int m_pageSize;
};

/// Tickets name their agents and companies by what the catalogue knows: it is asked before the first row, so
/// that the first row reads like the last.
class TicketRows : public SourceRows<Ticket> {
public:
    explicit TicketRows(session::OtrsConnection &connection)
        : SourceRows(models::ticketSource(&connection), otrsPage)
        , m_catalog(connection.catalog())
    {
    }

    void prepare(QObject *context, std::function<void()> ready) override
    {
        m_step = m_catalog.agents(context, [this, context, ready](const Result<QList<Person>> &) {
            m_step = m_catalog.companies(context, [this, context, ready](const Result<QList<Person>> &) {
                m_step = m_catalog.views(context, [this, context, ready](const Result<otrs::Views> &) {
                    SourceRows::prepare(context, ready);
                });
            });
        });
    }

private:
    otrs::Catalog &m_catalog;
    net::Load m_step;
};

template <class Item> std::unique_ptr<Rows> rows(models::Source<Item> source, int pageSize)
{
    return std::make_unique<SourceRows<Item>>(std::move(source), pageSize);
}

} // namespace

std::unique_ptr<Rows> rowsOf(session::Connection &connection, Kind kind)
{
    auto *hubex = qobject_cast<session::HubexConnection *>(&connection);
    auto *otrs = qobject_cast<session::OtrsConnection *>(&connection);
    if (hubex && kind == Kind::Task)
        return rows(models::taskSource(hubex), hubexPage);
    if (hubex && kind == Kind::Asset)
        return rows(models::assetSource(hubex), hubexPage);
    if (hubex && kind == Kind::Person)
        return rows(models::peopleSource(hubex), hubexPage);
    if (otrs && kind == Kind::Ticket)
        return std::make_unique<TicketRows>(*otrs);
    if (otrs && kind == Kind::Person)
        return rows(models::agentSource(otrs), otrsPage);
    if (otrs && kind == Kind::Customer)
        return rows(models::customerSource(otrs), otrsPage);
    return nullptr;
}

} // namespace dd::cli
