// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tablefeed.h"

#include "models/faces.h"
#include "session/hubexconnection.h"
#include "session/otrsconnection.h"
#include "store/rows.h"

#include <QtConcurrent>
#include <numeric>

namespace dd::models {

namespace {

ListFace faceOf(Kind kind, const std::shared_ptr<TicketWords> &words)
{
    return kind == Kind::Ticket ? ticketFace(words) : taskFace();
}

} // namespace

Result<RowColumns> readRows(const QString &file, Kind kind)
{
    const Result<store::RowReader> reader = store::RowReader::open(file);
    if (!reader)
        return reader.error();
    RowColumns rows(kind);
    QList<int> fields(rows.fields());
    std::iota(fields.begin(), fields.end(), 0);
    std::vector<bool> isText;
    for (const int field : std::as_const(fields))
        isText.push_back(isKeptAsText(rows.kindOf(field)));
    const Result<Done> outcome = reader->walk(kind, fields, [&](const store::RowCursor &row) {
        bool isNew = false;
        const std::string_view login = row.login();
        const RowColumns::Slot slot
            = rows.place(row.id(), QString::fromUtf8(login.data(), qsizetype(login.size())), isNew);
        for (int field = 0; field < rows.fields(); ++field) {
            if (row.isNull(field))
                continue;
            if (isText[size_t(field)])
                rows.setText(slot, field, row.text(field));
            else
                rows.setNumber(slot, field, row.integer(field));
        }
    });
    if (!outcome)
        return outcome.error();
    return rows;
}

TableFeed::TableFeed(store::Rows &rows, Kind kind)
    : m_rows(&rows)
    , m_kind(kind)
    , m_words(std::make_shared<TicketWords>())
    , m_table(std::make_unique<RowTable>(rows.account(), faceOf(kind, m_words)))
{
    connect(&rows, &store::Rows::opened, this, &TableFeed::load);
    connect(&rows, &store::Rows::changed, this, &TableFeed::onChanged);
    connect(&rows, &store::Rows::setAside, this, &TableFeed::load);
    connect(&m_reading, &QFutureWatcherBase::finished, this, &TableFeed::onLoaded);
    if (rows.isOpen())
        load();
}

void TableFeed::setConnection(session::Connection &connection)
{
    m_connection = &connection;
    connect(&connection, &session::Connection::stateChanged, this, &TableFeed::readWords);
    readWords();
}

TableFeed::~TableFeed() = default;

void TableFeed::load()
{
    if (m_rows)
        m_reading.setFuture(QtConcurrent::run(readRows, m_rows->file(), m_kind));
}

void TableFeed::onLoaded()
{
    Result<RowColumns> read = m_reading.result();
    if (read)
        m_table->take(std::move(read).value());
    else if (m_rows)
        m_rows->check(); // where it is damaged it is set aside and begun anew; then this is asked again
    for (const store::RowChange &change : std::exchange(m_early, {}))
        m_table->apply(change);
    m_isLoaded = true;
    Q_EMIT loaded();
}

void TableFeed::onChanged(const store::RowChange &change)
{
    if (change.kind != m_kind)
        return;
    if (m_reading.isRunning())
        m_early << change;
    else
        m_table->apply(change);
}

/// Names and colours that rows only point at, and who the user is.
void TableFeed::readWords()
{
    if (!m_connection || m_connection->state() != session::ConnectionState::Online)
        return;
    if (auto *otrs = qobject_cast<session::OtrsConnection *>(m_connection.data())) {
        m_table->setMe(otrs->me().id);
        if (m_kind == Kind::Ticket)
            m_words->read(*otrs, this, [this] { m_table->reread(); });
    } else if (auto *hubex = qobject_cast<session::HubexConnection *>(m_connection.data())) {
        m_table->setMe(hubex->profile().person.id);
    }
}

} // namespace dd::models
