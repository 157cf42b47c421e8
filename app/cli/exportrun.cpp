// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/exportrun.h"

#include "models/lists.h"
#include "models/wholelist.h"
#include "session/connection.h"
#include "session/savedviews.h"

#include <QCoreApplication>
#include <algorithm>

namespace dd::cli {

std::variant<QList<int>, Failure> chosenColumns(
    const QList<models::ColumnInfo> &columns, const QStringList &wanted)
{
    QList<int> places;
    QStringList ids;
    for (const models::ColumnInfo &column : columns)
        ids << column.id;
    if (wanted.isEmpty() || wanted == QStringList{QStringLiteral("all")}) {
        static const QString left = QStringLiteral(".left");
        for (int i = 0; i < columns.size(); ++i) {
            // The time that is left passes; a file holds the moment, and has it once.
            const QString &id = ids.at(i);
            const qsizetype moment = id.endsWith(left) ? ids.indexOf(id.chopped(left.size())) : i;
            const int place = moment < 0 ? i : int(moment);
            if ((!wanted.isEmpty() || columns.at(i).shown) && !places.contains(place))
                places << place;
        }
        return places;
    }
    for (const QString &one : wanted) {
        const QString id = one.trimmed();
        const qsizetype place = ids.indexOf(id.toLower());
        if (place < 0)
            return Failure::usage(QCoreApplication::translate("dd::Cli", "There is no column “%1”.").arg(id)
                + QLatin1Char(' ') + suggestion(id, ids));
        if (!places.contains(int(place)))
            places << int(place);
    }
    return places;
}

ExportRun::ExportRun(const Options &options, session::Connection &connection,
    const session::SavedViews &views, QObject *parent)
    : QObject(parent)
    , m_options(options)
    , m_connection(connection)
    , m_views(views)
{
}

ExportRun::~ExportRun() = default;

std::optional<Failure> ExportRun::check(const Options &options, System system)
{
    const Kind kind = *options.list;
    if (!models::kindsOf(system).contains(kind))
        return Failure::usage(system == System::HubEx
                ? tr("HubEx has no such list: tasks, assets and people are there.")
                : tr("OTRS has no such list: tickets, people and customers are there."));
    FilterArguments filters;
    if (auto failure = filters.read(system, kind, options.filters))
        return failure;
    const auto columns = chosenColumns(models::columnsOf(system, kind), options.columns);
    if (const auto *failure = std::get_if<Failure>(&columns))
        return *failure;
    return std::nullopt;
}

void ExportRun::start()
{
    const System system = m_connection.account().system;
    m_rows = rowsOf(m_connection, *m_options.list);
    m_query = models::startingQuery(system, *m_options.list);
    if (m_options.everything) {
        const QStringList keys = m_query.values.keys();
        for (const QString &key : keys)
            takeAway(m_query, key);
    }
    auto failure = check(m_options, system);
    if (!failure && !m_options.view.isEmpty())
        failure = findView();
    if (!failure)
        failure = m_filters.read(system, *m_options.list, m_options.filters);
    if (!failure)
        failure = openOutput();
    if (failure) {
        QMetaObject::invokeMethod(
            this, [this, told = *failure] { fail(told); }, Qt::QueuedConnection);
        return;
    }
    if (!m_options.text.isEmpty())
        m_query.text = m_options.text;
    if (m_isServersView)
        findServersView();
    else
        resolveFilters();
}

void ExportRun::resolveFilters()
{
    m_filters.resolve(
        m_connection, m_query, [this](const Query &resolved, const std::optional<Failure> &problem) {
            if (problem)
                fail(*problem);
            else
                findOrder(resolved);
        });
}

/// The user's own view of this name; the server's are asked for later.
std::optional<Failure> ExportRun::findView()
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
void ExportRun::findServersView()
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
                fail(Failure::of(views.error()));
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
            fail(noView(names));
        });
}

Failure ExportRun::noView(const QStringList &ofTheServer) const
{
    QStringList names;
    for (const session::SavedView &one : m_views.of(m_connection.account().id, *m_options.list))
        names << one.title;
    names += ofTheServer;
    return Failure::usage(tr("There is no view “%1” of this list.").arg(m_options.view) + QLatin1Char(' ')
        + (names.isEmpty() ? tr("None was saved in the window yet.") : suggestion(m_options.view, names)));
}

std::optional<Failure> ExportRun::openOutput()
{
    const QList<models::ColumnInfo> all = m_rows->columns();
    m_columns = std::get<QList<int>>(chosenColumns(all, m_options.columns));
    m_output = std::make_unique<Output>(m_options.output);
    QString problem = m_output->open();
    if (problem.isEmpty()) {
        QIODevice &device = m_output->device();
        if (m_options.format == Format::Csv)
            m_writer = csvWriter(device, m_options.separator, m_options.byteOrderMark);
        else if (m_options.format == Format::Json)
            m_writer = jsonWriter(device);
        else
            m_writer = xlsxWriter(device, models::titleOf(*m_options.list));
        QList<models::ColumnInfo> chosen;
        for (const int place : std::as_const(m_columns))
            chosen << all.at(place);
        problem = m_writer->begin(chosen);
    }
    return problem.isEmpty() ? std::nullopt : std::optional(Failure{ExitCode::NotWritten, problem});
}

void ExportRun::findOrder(const Query &query)
{
    if (m_options.sort.isEmpty()) {
        begin(query);
        return;
    }
    Query ordered = query;
    ordered.ascending = !m_options.sort.startsWith(QLatin1Char('-'));
    const QString wanted = ordered.ascending ? m_options.sort : m_options.sort.mid(1);
    const QList<models::ColumnInfo> columns = m_rows->columns();
    const auto column = std::ranges::find(columns, wanted.toLower(), &models::ColumnInfo::id);
    if (column != columns.end() && !column->sortKey.isEmpty()) {
        ordered.sortKey = column->sortKey;
        begin(ordered);
        return;
    }
    const models::ColumnInfo named = column != columns.end() ? *column : models::ColumnInfo();
    m_step = models::ordersFor(m_connection, *m_options.list, this,
        [this, ordered, wanted, named](const Result<QList<SortKey>> &orders) mutable {
            if (!orders) {
                fail(Failure::of(orders.error()));
                return;
            }
            const QString title = named.id.isEmpty() ? wanted : named.title();
            for (const SortKey &order : orders.value()) {
                if (order.key.compare(wanted, Qt::CaseInsensitive) == 0
                    || order.title.compare(wanted, Qt::CaseInsensitive) == 0
                    || order.title.compare(title, Qt::CaseInsensitive) == 0 || named.isOrderedBy(order)) {
                    ordered.sortKey = order.key;
                    begin(ordered);
                    return;
                }
            }
            fail(Failure::usage(tr("The server cannot sort by “%1”. It can by: %2")
                                    .arg(wanted, orderNames(orders.value()).join(QLatin1String(", ")))));
        });
}

/// What --sort takes: columns by their ids, and orders that are no column's.
QStringList ExportRun::orderNames(const QList<SortKey> &orders) const
{
    QStringList names;
    QList<SortKey> others = orders;
    for (const models::ColumnInfo &column : m_rows->columns()) {
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

void ExportRun::begin(const Query &query)
{
    m_query = query;
    m_rows->prepare(this, [this] { nextPage(); });
}

void ExportRun::nextPage()
{
    int count = m_rows->pageSize();
    if (m_options.limit >= 0)
        count = int(qMin<qint64>(count, m_options.limit - m_written));
    if (count <= 0) {
        end();
        return;
    }
    m_step = m_rows->page(m_query, {m_next, count}, this, [this, count](const Result<Page<Row>> &page) {
        if (page)
            take(page.value(), count);
        else
            fail(Failure::of(page.error()));
    });
}

void ExportRun::take(const Page<Row> &page, int asked)
{
    if (page.total >= 0)
        m_total = page.total;
    const bool isWhole = page.rows.size() > asked;
    m_isCut = m_isCut || (isWhole && page.total < 0);
    const QList<models::ColumnInfo> columns = m_rows->columns();
    for (const Row &row : page.rows) {
        // A list that changes while it is read repeats rows at the seams of its pages.
        if (m_seen.contains(row.key) || (m_options.limit >= 0 && m_written >= m_options.limit))
            continue;
        m_seen.insert(row.key);
        QList<Value> values;
        for (const int place : std::as_const(m_columns))
            values << valueOf(columns.at(place), row.cells.at(place));
        const QString problem = m_writer->add(values);
        if (!problem.isEmpty()) {
            fail({ExitCode::NotWritten, problem});
            return;
        }
        ++m_written;
    }
    const qint64 wanted = m_options.limit >= 0 ? qMin(m_options.limit, m_total) : m_total;
    Q_EMIT progress(m_written, wanted);
    // From where the server stopped: it may grant less than was asked for. Nothing at all is a page, too.
    const qint64 from = m_next;
    m_next = page.next() > from ? page.next() : from + asked;
    m_empty = page.next() > from ? 0 : m_empty + 1;
    // A server that counts rows and goes on giving none would keep us for ever. One that counts none tells by
    // what it gives: nothing behind the range it names, or less than was asked for where it names none.
    const bool isLast = page.till >= 0 ? m_empty > 0 : page.next() < from + asked;
    const bool over = isWhole || (m_total >= 0 ? m_next >= m_total || m_empty > 1 : isLast);
    if (!over) {
        nextPage();
        return;
    }
    // Read to its end it is counted; what comes in one piece may be a piece of more (OTRS customers).
    if (m_total < 0 && !m_isCut && m_rows->pageSize() < models::wholePageSize)
        m_total = m_written;
    end();
}

void ExportRun::end()
{
    // What a list tells of itself ends at what it hands out; a count of its own knows of the others.
    const bool isDoubtful = m_total < 0 ? m_isCut : m_rows->reach() >= 0 && m_total >= m_rows->reach();
    if (!isDoubtful || (m_options.limit >= 0 && m_written >= m_options.limit)) {
        finish();
        return;
    }
    m_step = m_rows->total(m_query, this, [this](const Result<Count> &count) {
        if (count)
            m_total = qMax(m_total, count->rows);
        finish();
    });
}

void ExportRun::finish()
{
    QString problem = m_writer->end();
    if (problem.isEmpty()) {
        Q_EMIT writing();
        problem = m_output->commit();
    }
    if (problem.isEmpty())
        Q_EMIT finished(m_written, m_total);
    else
        fail({ExitCode::NotWritten, problem});
}

void ExportRun::fail(const Failure &failure)
{
    m_writer.reset();
    m_output.reset();
    Failure told = failure;
    if (m_written > 0 && failure.code != ExitCode::Usage)
        told.words += QLatin1Char('\n')
            + tr("It broke off after %n row(s), and nothing was written. Run it again, or take fewer rows "
                 "with a "
                 "filter or --limit.",
                "", int(m_written));
    Q_EMIT failed(told);
}

} // namespace dd::cli
