// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pagedmodel.h"

#include "models/cells.h"
#include "models/wholelist.h"
#include "session/connection.h"

#include <algorithm>

namespace dd::models {

using session::ConnectionState;

namespace {

constexpr auto rest = std::chrono::milliseconds(40);
/// More rows no view can hold: it counts pixels in int. Real tenants have half a million.
constexpr qint64 mostRows = 10'000'000;

} // namespace

PagedModel::PagedModel(
    session::Connection *connection, AccountId account, Kind kind, const Limits &limits, QObject *parent)
    : ListModel(parent)
    , m_account(std::move(account))
    , m_kind(kind)
    , m_limits(limits)
    , m_map(limits.pageSize)
{
    m_rest.setSingleShot(true);
    connect(&m_rest, &QTimer::timeout, this, &PagedModel::pump);
    if (connection)
        watch(connection);
}

PagedModel::~PagedModel() = default;

session::Connection *PagedModel::connection() const
{
    return m_connection;
}

void PagedModel::watch(session::Connection *connection)
{
    m_hasConnection = true;
    m_connection = connection;
    connect(connection, &session::Connection::stateChanged, this, &PagedModel::onConnection);
    connect(connection, &session::Connection::itemRead, this, &PagedModel::onRead);
    connect(connection, &QObject::destroyed, this, [this] {
        stop();
        fail(Error{.kind = ErrorKind::SessionClosed});
    });
}

bool PagedModel::mayAsk() const
{
    if (!m_hasConnection)
        return true;
    if (!m_connection)
        return false;
    const ConnectionState state = m_connection->state();
    return state == ConnectionState::Online || state == ConnectionState::Offline;
}

void PagedModel::onConnection()
{
    if (!m_connection)
        return;
    switch (m_connection->state()) {
    case ConnectionState::Online:
        m_prepared = false; // what did not come is asked for again; what came is kept by the connection
        if (m_state == State::Ready)
            refresh();
        else if (m_state != State::Idle)
            begin();
        return;
    case ConnectionState::Opening:
        if (m_state == State::Failed)
            begin(); // waits with it
        return;
    case ConnectionState::Offline:
        // What is under way fails by itself; who only waited for the connection is told why it did not come.
        if (m_state == State::Loading && m_loads.empty())
            fail(m_connection->lastError());
        return;
    case ConnectionState::SignedOut:
    case ConnectionState::NeedsSignIn:
    case ConnectionState::Stopped:
        break;
    }
    stop();
    const Error &why = m_connection->lastError();
    fail(why ? why : Error{.kind = ErrorKind::NotSignedIn});
}

/// The row stays, also where the query is for what is unread: nothing goes while the user looks at it.
void PagedModel::onRead(const ItemKey &key)
{
    const int row = m_map.rowOf(key);
    if (row < 0)
        return;
    const int page = m_map.pageOf(row);
    setRead(page, row - m_map.startOf(page));
    Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
}

void PagedModel::setQuery(const Query &query)
{
    restart(query, m_map.pageSize());
}

int PagedModel::rowsAtATime() const
{
    return m_limits.pageSize < wholePageSize ? m_map.pageSize() : 0;
}

void PagedModel::setRowsAtATime(int rows)
{
    if (rowsAtATime() == 0 || rowsAtATime() == rows)
        return;
    if (m_state == State::Idle)
        m_map = PageMap(rows);
    else
        restart(Query(m_query), rows);
}

void PagedModel::restart(const Query &query, int pageSize)
{
    stop();
    const bool other = query != m_query;
    beginResetModel();
    m_query = query;
    m_map = PageMap(pageSize);
    resizeRows(0);
    m_extent = 0;
    m_given = -1;
    m_shortest = noExtent;
    m_first = m_last = 0;
    endResetModel();
    m_state = State::Idle;
    setTotal(-1);
    if (other)
        Q_EMIT queryChanged();
    begin();
}

void PagedModel::begin()
{
    stop();
    m_state = State::Loading;
    m_error = {};
    if (m_hasConnection && !m_connection) {
        fail(Error{.kind = ErrorKind::SessionClosed});
        return;
    }
    const bool opens = m_connection && m_connection->state() == ConnectionState::Opening;
    if (!mayAsk() && !opens) {
        onConnection();
        return;
    }
    Q_EMIT stateChanged();
    pump();
}

void PagedModel::fail(const Error &error)
{
    if (m_state == State::Idle)
        return;
    if (m_state == State::Loading)
        m_state = State::Failed;
    m_error = error;
    Q_EMIT stateChanged();
}

void PagedModel::stop()
{
    m_rest.stop();
    m_loads.clear();
    m_totalLoad.cancel();
    m_failedPages.clear();
    endRefresh();
}

void PagedModel::endRefresh()
{
    m_refreshPages.clear();
    m_refreshed.clear();
    m_refreshedExtent = -1;
    m_refreshError = {};
    m_refreshing = false;
    dropArrived();
}

void PagedModel::refresh()
{
    if (m_state == State::Idle || m_state == State::Loading || m_refreshing)
        return;
    if (m_state == State::Failed) {
        begin();
        return;
    }
    if (!mayAsk()) {
        onConnection();
        return;
    }
    m_prepared = false;
    forgetKept();
    m_failedPages.clear();
    for (const int page : m_map.loadedPages())
        m_map.setStale(page, true);
    const int last = std::max(m_map.pages() - 1, 0);
    const int from = std::min(m_map.pageOf(m_first), last);
    const int till = std::min(m_map.pageOf(std::max(m_last, m_first)), last);
    m_loads.clear();
    m_shortest = noExtent;
    m_refreshing = true;
    for (int page = from; page <= till; ++page)
        m_refreshPages.insert(page);
    for (int page = from; page <= till; ++page)
        request(page, net::Priority::Looking);
    Q_EMIT stateChanged();
}

void PagedModel::stopRefresh()
{
    if (!m_refreshing)
        return;
    for (const int page : std::as_const(m_refreshPages))
        m_loads.erase(page);
    // What is here is not asked for by itself while it stays on the screen.
    for (const int page : m_map.loadedPages()) {
        if (isVisible(page))
            m_failedPages.insert(page);
    }
    endRefresh();
    Q_EMIT stateChanged();
    pump();
}

void PagedModel::look(int first, int last)
{
    m_first = std::max(first, 0);
    m_last = std::max(last, m_first);
    if (m_state != State::Ready || m_map.rows() == 0)
        return;
    m_failedPages.removeIf([this](int page) { return !isVisible(page); });
    // Rows beside known ones come at once; a jump waits until the scroll bar has come to rest.
    const auto known = [this](int page) {
        return page >= 0 && page < m_map.pages() && (m_map.isLoaded(page) || m_loads.contains(page));
    };
    const int from = m_map.pageOf(m_first);
    const int till = m_map.pageOf(m_last);
    const bool near = known(from - 1) || known(from) || known(till) || known(till + 1);
    if (near)
        pump();
    else
        m_rest.start(rest);
}

bool PagedModel::isVisible(int page) const
{
    return page >= m_map.pageOf(m_first) && page <= m_map.pageOf(m_last);
}

/// A screen back, two screens ahead: a list is mostly read downwards.
bool PagedModel::isNear(int page) const
{
    const int screen = m_last - m_first + 1;
    return page >= m_map.pageOf(std::max(m_first - screen, 0)) && page <= m_map.pageOf(m_last + 2 * screen);
}

void PagedModel::pump()
{
    if (!mayAsk())
        return;
    if (!std::exchange(m_prepared, true))
        prepare();
    if (m_state == State::Loading) {
        if (m_loads.empty())
            request(0, net::Priority::Looking);
        return;
    }
    if (m_state != State::Ready || m_map.rows() == 0)
        return;
    std::erase_if(m_loads,
        [this](const auto &load) { return !isNear(load.first) && !m_refreshPages.contains(load.first); });
    // What a refresh has brought already waits for the rest of it.
    const auto wants = [this](int page) {
        return !m_loads.contains(page) && !m_failedPages.contains(page) && !m_refreshed.contains(page);
    };
    const int from = m_map.pageOf(m_first);
    const int till = m_map.pageOf(m_last);
    for (int page = from; page <= till; ++page) {
        if (wants(page) && (!m_map.isLoaded(page) || m_map.isStale(page)))
            request(page, net::Priority::Looking);
    }
    // Downwards first: what comes next is there before it is reached.
    for (int page = till + 1; page < m_map.pages() && isNear(page); ++page) {
        if (wants(page) && !m_map.isLoaded(page))
            request(page, net::Priority::Visible);
    }
    for (int page = from - 1; page >= 0 && isNear(page); --page) {
        if (wants(page) && !m_map.isLoaded(page))
            request(page, net::Priority::Visible);
    }
}

void PagedModel::request(int page, net::Priority priority)
{
    const qint64 first = qint64(page) * m_map.pageSize();
    m_loads[page] = ask(page, Span{first, m_map.pageSize()}, priority);
}

void PagedModel::failed(int page, const Error &error)
{
    m_loads.erase(page);
    if (error.kind == ErrorKind::Cancelled)
        return;
    const bool online = m_connection && m_connection->state() == ConnectionState::Online;
    if (error.kind == ErrorKind::SessionClosed && online && !m_connection->channel().isClosed()) {
        // Signed in anew while this one waited: the next goes through the fresh session.
        request(page, net::Priority::Looking);
        return;
    }
    if (m_state == State::Loading) {
        fail(error);
        return;
    }
    m_failedPages.insert(page);
    if (m_refreshPages.remove(page)) {
        m_refreshError = error;
        if (m_refreshPages.isEmpty())
            finishRefresh();
        return;
    }
    m_error = error;
    Q_EMIT stateChanged();
}

void PagedModel::arrived(int page, qint64 total, const QList<ItemKey> &keys)
{
    m_loads.erase(page);
    m_given = -1;
    if (m_state == State::Loading) {
        onFirstPage({{page, keys}}, extentFor(page, total, keys.size()), total);
        return;
    }
    const qint64 extent = extentFor(page, total, keys.size());
    if (m_refreshPages.remove(page)) {
        m_refreshed.insert(page, keys);
        m_refreshedExtent = extent;
        learnTotal(total);
        if (m_refreshPages.isEmpty())
            finishRefresh();
        return;
    }
    if (extent < std::min(m_extent, m_shortest) && !m_extentGuessed) {
        // Rows went since the other pages came: one may have slipped over a seam, unseen from either side.
        // Once for each low: a server that counts differently for each page would be asked for ever.
        m_shortest = extent;
        for (const int other : m_map.loadedPages())
            m_map.setStale(other, true);
    }
    apply({{page, keys}}, extent);
    if (m_limits.reach < 0 || total < m_limits.reach)
        setTotal(total >= 0 ? total : m_total);
    m_failedPages.remove(page);
    if (m_error && m_failedPages.isEmpty() && !m_refreshing) {
        m_error = {};
        Q_EMIT stateChanged();
    }
    evict();
    pump();
}

void PagedModel::arrivedWhole(qint64 total, const QList<QList<ItemKey>> &pages)
{
    m_loads.clear(); // the others would bring the same
    m_given = 0;
    Pages arrived;
    for (const QList<ItemKey> &keys : pages) {
        arrived.insert(int(arrived.size()), keys);
        m_given += keys.size();
    }
    m_extentGuessed = false;
    m_failedPages.clear();
    if (m_state == State::Loading) {
        onFirstPage(arrived, m_given, total);
        return;
    }
    m_refreshed = arrived;
    m_refreshedExtent = m_given;
    m_refreshPages.clear();
    m_refreshError = {};
    finishRefresh();
    learnTotal(total);
}

void PagedModel::onFirstPage(const Pages &pages, qint64 extent, qint64 total)
{
    apply(pages, extent);
    m_state = State::Ready;
    m_confirmedAt = QDateTime::currentDateTimeUtc();
    learnTotal(total);
    Q_EMIT stateChanged();
    pump();
}

void PagedModel::finishRefresh()
{
    const Pages pages = std::exchange(m_refreshed, {});
    if (!pages.isEmpty())
        apply(pages, m_refreshedExtent);
    m_error = m_refreshError;
    endRefresh();
    if (!m_error)
        m_confirmedAt = QDateTime::currentDateTimeUtc();
    Q_EMIT stateChanged();
    evict();
    pump();
}

qint64 PagedModel::reach() const
{
    const qint64 reach = m_limits.reach >= 0 ? m_limits.reach : mostRows;
    return m_given >= 0 ? std::min(m_given, reach) : reach;
}

qint64 PagedModel::extentFor(int page, qint64 total, qsizetype rows)
{
    m_extentGuessed = total < 0;
    if (total >= 0)
        return std::min(total, reach());
    // Nobody told: a short page is the last one, behind a full one there may be another row.
    const qint64 end = qint64(page) * m_map.pageSize() + rows;
    return rows < m_map.pageSize() ? end : std::max(m_extent, end + 1);
}

/// What a first page or a refresh told; the rest is asked for apart.
void PagedModel::learnTotal(qint64 told)
{
    if (told >= 0 && (m_limits.reach < 0 || told < m_limits.reach))
        setTotal(told);
    else if (!m_totalLoad.running())
        m_totalLoad = askTotal();
}

void PagedModel::totalArrived(qint64 total)
{
    if (m_extentGuessed && m_state == State::Ready) {
        const qint64 extent = extentFor(0, total, 0);
        grow(extent);
        shrink(extent);
    }
    setTotal(total);
}

void PagedModel::setTotal(qint64 total)
{
    if (m_total == total)
        return;
    m_total = total;
    Q_EMIT totalChanged();
}

int PagedModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_map.rows();
}

QVariant PagedModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_map.rows())
        return {};
    const int page = m_map.pageOf(index.row());
    const int slot = index.row() - m_map.startOf(page);
    const bool here = slot < m_map.keys(page).size();
    if (role == PlaceholderRole)
        return !here;
    if (role == LookRole)
        return int(column(index.column()).look);
    if (!here)
        return {};
    switch (role) {
    case KeyRole:
        return QVariant::fromValue(m_map.keys(page).at(slot));
    case CellRole:
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return cellData(cell(page, slot, index.column()), role);
    case BarRole:
    case UnreadRole:
    case DimmedRole:
        return rowData(page, slot, role);
    default:
        return {};
    }
}

void PagedModel::redraw()
{
    if (m_map.rows() > 0)
        Q_EMIT dataChanged(index(0, 0), index(m_map.rows() - 1, columnCount() - 1));
}

} // namespace dd::models
