// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/exportrun.h"

#include "cli/exportcolumns.h"
#include "models/lists.h"
#include "models/wholelist.h"
#include "session/connection.h"

namespace dd::cli {

ExportRun::ExportRun(const Options &options, session::Connection &connection,
    const session::SavedViews &views, QObject *parent)
    : QObject(parent)
    , m_options(options)
    , m_connection(connection)
    , m_question(options, connection, views)
{
    connect(&m_question, &ExportQuestion::found, this, &ExportRun::begin);
    connect(&m_question, &ExportQuestion::failed, this, &ExportRun::fail);
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
    m_rows = rowsOf(m_connection, *m_options.list);
    auto failure = check(m_options, m_connection.account().system);
    if (!failure)
        failure = m_question.read();
    if (!failure)
        failure = openOutput();
    if (failure) {
        QMetaObject::invokeMethod(
            this, [this, told = *failure] { fail(told); }, Qt::QueuedConnection);
        return;
    }
    m_question.ask();
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
                 "with a filter or --limit.",
                "", int(m_written));
    Q_EMIT failed(told);
}

} // namespace dd::cli
