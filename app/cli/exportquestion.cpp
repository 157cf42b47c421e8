// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/exportquestion.h"

#include "models/lists.h"
#include "session/connection.h"
#include "session/savedviews.h"

#include <algorithm>

namespace dd::cli {

ExportQuestion::ExportQuestion(const Options &options, session::Connection &connection,
    const session::SavedViews &views, QObject *parent)
    : QObject(parent)
    , m_options(options)
    , m_connection(connection)
    , m_views(views)
{
}

ExportQuestion::~ExportQuestion() = default;

std::optional<Failure> ExportQuestion::read()
{
    const System system = m_connection.account().system;
    m_query = models::startingQuery(system, *m_options.list);
    if (m_options.everything) {
        const QStringList keys = m_query.values.keys();
        for (const QString &key : keys)
            takeAway(m_query, key);
    }
    if (!m_options.view.isEmpty()) {
        if (auto failure = findView())
            return failure;
    }
    return m_filters.read(system, *m_options.list, m_options.filters);
}

void ExportQuestion::ask()
{
    if (!m_options.text.isEmpty())
        m_query.text = m_options.text;
    if (m_isServersView)
        findServersView();
    else
        resolveFilters();
}

void ExportQuestion::resolveFilters()
{
    m_filters.resolve(
        m_connection, m_query, [this](const Query &resolved, const std::optional<Failure> &problem) {
            if (problem)
                Q_EMIT failed(*problem);
            else
                findOrder(resolved);
        });
}

/// The user's own view of this name; the server's are asked for later.
std::optional<Failure> ExportQuestion::findView()
{
    const AccountId account = m_connection.account().id;
    if (const session::SavedView *own = m_views.named(account, *m_options.list, m_options.view)) {
        m_query = own->query;
        return std::nullopt;
    }
    m_isServersView = *m_options.list == Kind::Ticket;
    return m_isServersView ? std::nullopt : std::optional(noView({}));
}

/// By its number, or by its name here or there.
void ExportQuestion::findServersView()
{
    m_query.values.clear();
    bool isNumber = false;
    m_options.view.toLongLong(&isNumber);
    if (isNumber) {
        m_query.values.insert(QStringLiteral("ViewID"), {m_options.view});
        resolveFilters();
        return;
    }
    m_step = models::choicesFor(
        m_connection, Choices::Views, {}, this, [this](const Result<QList<Coloured>> &views) {
            if (!views) {
                Q_EMIT failed(Failure::of(views.error()));
                return;
            }
            const QString &wanted = m_options.view;
            QStringList names;
            for (const Coloured &view : views.value()) {
                if (view.name.compare(wanted, Qt::CaseInsensitive) == 0) {
                    m_query.values.insert(QStringLiteral("ViewID"), {view.value()});
                    resolveFilters();
                    return;
                }
                names << view.name;
            }
            Q_EMIT failed(noView(names));
        });
}

Failure ExportQuestion::noView(const QStringList &ofTheServer) const
{
    QStringList names;
    for (const session::SavedView &one : m_views.of(m_connection.account().id, *m_options.list))
        names << one.title;
    names += ofTheServer;
    return Failure::usage(tr("There is no view “%1” of this list.").arg(m_options.view) + QLatin1Char(' ')
        + (names.isEmpty() ? tr("None was saved in the window yet.") : suggestion(m_options.view, names)));
}

void ExportQuestion::findOrder(const Query &query)
{
    if (m_options.sort.isEmpty()) {
        Q_EMIT found(query);
        return;
    }
    Query ordered = query;
    ordered.ascending = !m_options.sort.startsWith(QLatin1Char('-'));
    const QString wanted = ordered.ascending ? m_options.sort : m_options.sort.mid(1);
    const QList<models::ColumnInfo> columns
        = models::columnsOf(m_connection.account().system, *m_options.list);
    const auto column = std::ranges::find(columns, wanted.toLower(), &models::ColumnInfo::id);
    if (column != columns.end() && !column->sortKey.isEmpty()) {
        ordered.sortKey = column->sortKey;
        Q_EMIT found(ordered);
        return;
    }
    const models::ColumnInfo named = column != columns.end() ? *column : models::ColumnInfo();
    m_step = models::ordersFor(m_connection, *m_options.list, this,
        [this, ordered, wanted, named](const Result<QList<SortKey>> &orders) mutable {
            if (!orders) {
                Q_EMIT failed(Failure::of(orders.error()));
                return;
            }
            const QString title = named.id.isEmpty() ? wanted : named.title();
            for (const SortKey &order : orders.value()) {
                if (order.key.compare(wanted, Qt::CaseInsensitive) == 0
                    || order.title.compare(wanted, Qt::CaseInsensitive) == 0
                    || order.title.compare(title, Qt::CaseInsensitive) == 0 || named.isOrderedBy(order)) {
                    ordered.sortKey = order.key;
                    Q_EMIT found(ordered);
                    return;
                }
            }
            Q_EMIT failed(
                Failure::usage(tr("The server cannot sort by “%1”. It can by: %2")
                                   .arg(wanted, orderNames(orders.value()).join(QLatin1String(", ")))));
        });
}

/// What --sort takes: columns by their ids, and orders that are no column's.
QStringList ExportQuestion::orderNames(const QList<SortKey> &orders) const
{
    QStringList names;
    QList<SortKey> others = orders;
    for (const models::ColumnInfo &column :
        models::columnsOf(m_connection.account().system, *m_options.list)) {
        const auto isIts = [&column](const SortKey &order) {
            return column.isOrderedBy(order) || (!order.key.isEmpty() && order.key == column.sortKey);
        };
        if (!column.sortKey.isEmpty() || std::ranges::any_of(orders, isIts))
            names << column.id;
        others.removeIf(isIts);
    }
    for (const SortKey &order : std::as_const(others))
        names << order.title;
    return names;
}

} // namespace dd::cli
