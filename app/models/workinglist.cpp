// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workinglist.h"

#include "models/cells.h"
#include "models/localquery.h"

#include <QtConcurrent>
#include <algorithm>
#include <limits>
#include <numeric>

namespace dd::models {

namespace {

constexpr auto aMinute = std::chrono::minutes(1);
constexpr quint32 last = std::numeric_limits<quint32>::max();
/// So many texts are ranked between two frames; more go to a worker.
constexpr TextPool::Id rankedAtOnce = 2000;

} // namespace

WorkingList::WorkingList(RowTable &table, QObject *parent)
    : ListModel(parent)
    , m_table(&table)
    , m_account(table.account())
    , m_kind(table.kind())
    , m_columns(table.face().columns)
{
    for (FieldColumn &column : m_columns) {
        if (column.sortKey.isEmpty())
            column.sortKey = localSortKey(column.id);
    }
    connect(&table, &RowTable::changed, this, &WorkingList::onChanged);
    connect(&table, &RowTable::replaced, this, [this] { setQuery(Query(m_query)); });
    connect(&table, &RowTable::readAnew, this, &WorkingList::onReadAnew);
    connect(&table, &RowTable::renumbered, this, &WorkingList::onRenumbered);
    connect(&table, &QObject::destroyed, this, [this] {
        beginResetModel();
        m_filter.reset();
        m_rows.clear();
        m_places.clear();
        endResetModel();
    });
    connect(&m_minute, &QTimer::timeout, this, &WorkingList::onTime);
    connect(&m_ranking, &QFutureWatcherBase::finished, this, [this] {
        const Ranked ranked = m_ranking.result();
        if (!m_table || m_sortColumn != ranked.column)
            return;
        m_table->order(m_sortColumn) = ranked.order;
        std::vector<Slot> rows = m_rows;
        sortRows(rows);
        reorder(std::move(rows));
    });
    m_minute.setInterval(aMinute);
}

WorkingList::~WorkingList() = default;

qint64 WorkingList::reach() const
{
    return std::numeric_limits<qint64>::max();
}

void WorkingList::setQuery(const Query &query)
{
    const bool other = query != m_query;
    beginResetModel();
    m_query = query;
    setOrder();
    fill();
    endResetModel();
    m_state = State::Ready;
    if (other)
        Q_EMIT queryChanged();
    Q_EMIT stateChanged();
    countRows();
}

void WorkingList::setOrder()
{
    m_sortColumn = localSortColumn(m_kind, m_columns, m_query.sortKey);
    if (!m_table || m_sortColumn < 0)
        return;
    const int field = m_columns.at(m_sortColumn).field;
    const RowColumns &rows = m_table->rows();
    if (field == FieldColumn::ofKey || !isKeptAsText(rows.kindOf(field)))
        return;
    TextOrder &order = m_table->order(m_sortColumn);
    const TextPool &texts = rows.texts(field);
    if (order.unranked(texts) <= rankedAtOnce) {
        order.rank(texts);
        return;
    }
    // Rows stand as they came until then.
    m_ranking.setFuture(QtConcurrent::run([ranked = Ranked{m_sortColumn, order}, texts]() mutable {
        ranked.order.rank(texts);
        return ranked;
    }));
}

void WorkingList::makeFilter()
{
    const LocalQuery local = localQuery(m_kind, m_query, m_table->lineContext()).value_or(LocalQuery());
    m_filter = std::make_unique<RowFilter>(
        m_table->rows(), [this](int field) -> const FoldedTexts & { return m_table->folded(field); },
        local.conditions, local.words);
    if (local.hasTime)
        m_minute.start();
    else
        m_minute.stop();
}

void WorkingList::fill()
{
    m_rows.clear();
    if (m_table) {
        makeFilter();
        m_rows = m_filter->passing();
        sortRows(m_rows);
    }
    place();
}

/// Sorts ready numbers: the value, or the rank of its text, and the slot behind it. What has no value comes
/// last in both directions.
void WorkingList::sortRows(std::vector<Slot> &rows) const
{
    if (m_sortColumn < 0 || rows.empty())
        return;
    std::vector<quint64> keyed(rows.size());
    std::ranges::transform(
        rows, keyed.begin(), [this](Slot slot) { return quint64(keyOf(slot)) << 32 | slot; });
    std::ranges::sort(keyed);
    std::ranges::transform(keyed, rows.begin(), [](quint64 key) { return Slot(key); });
}

quint32 WorkingList::keyOf(Slot slot) const
{
    const FieldColumn &column = m_columns.at(m_sortColumn);
    const RowColumns &rows = m_table->rows();
    const bool isKey = column.field == FieldColumn::ofKey;
    quint32 key
        = isKey ? quint32(std::clamp<qint64>(rows.idAt(slot), 0, last - 2)) : rows.raw(slot, column.field);
    if (key == 0)
        return last;
    if (!isKey && isKeptAsText(rows.kindOf(column.field))) {
        const std::vector<quint32> &ranks = m_table->order(m_sortColumn).ranks();
        key = key < ranks.size() ? ranks[key] : last - 2;
    }
    key = std::min(key, last - 2);
    return m_query.ascending != column.backwards ? key : last - 1 - key;
}

/// The same order, also of texts that have no rank yet.
bool WorkingList::before(Slot a, Slot b) const
{
    if (m_sortColumn >= 0) {
        const FieldColumn &column = m_columns.at(m_sortColumn);
        const RowColumns &rows = m_table->rows();
        const bool isText = column.field != FieldColumn::ofKey && isKeptAsText(rows.kindOf(column.field));
        const quint32 x = isText ? rows.raw(a, column.field) : keyOf(a);
        const quint32 y = isText ? rows.raw(b, column.field) : keyOf(b);
        if (isText && (x == 0 || y == 0)) {
            if (x != y)
                return y == 0;
        } else if (isText) {
            const int order = m_table->order(m_sortColumn).compare(x, y, rows.texts(column.field));
            if (order != 0)
                return (order < 0) == (m_query.ascending != column.backwards);
        } else if (x != y) {
            return x < y;
        }
    }
    return a < b;
}

void WorkingList::place(size_t from)
{
    if (from == 0)
        m_places.assign(m_table ? m_table->rows().end() : 0, -1);
    else if (m_table)
        m_places.resize(m_table->rows().end(), -1);
    for (size_t row = from; row < m_rows.size(); ++row)
        m_places[m_rows[row]] = int(row);
}

void WorkingList::countRows()
{
    if (m_total == qint64(m_rows.size()))
        return;
    m_total = qint64(m_rows.size());
    Q_EMIT totalChanged();
}

void WorkingList::setFreshness(const QDateTime &confirmedAt, bool refreshing, const Error &error)
{
    if (confirmedAt == m_confirmedAt && refreshing == m_refreshing && error == m_error)
        return;
    m_confirmedAt = confirmedAt;
    m_refreshing = refreshing;
    m_error = error;
    Q_EMIT stateChanged();
}

ItemKey WorkingList::keyAt(int row) const
{
    return m_table && row >= 0 && size_t(row) < m_rows.size() ? m_table->keyAt(m_rows[size_t(row)])
                                                              : ItemKey();
}

int WorkingList::rowOf(const ItemKey &key) const
{
    if (!m_table || key.account != m_account || key.kind != m_kind)
        return -1;
    const std::optional<Slot> slot = m_table->find(key);
    return slot ? placeOf(*slot) : -1;
}

int WorkingList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int WorkingList::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant WorkingList::data(const QModelIndex &index, int role) const
{
    if (!m_table || !index.isValid() || size_t(index.row()) >= m_rows.size())
        return {};
    const Slot slot = m_rows[size_t(index.row())];
    const ListFace &face = m_table->face();
    switch (role) {
    case PlaceholderRole:
        return false;
    case LookRole:
        return int(m_columns.at(index.column()).look);
    case KeyRole:
        return QVariant::fromValue(m_table->keyAt(slot));
    case BarRole: {
        const std::optional<Rgb> bar = face.bar ? face.bar(m_table->fieldsOf(slot)) : std::nullopt;
        return bar ? QVariant::fromValue(*bar) : QVariant();
    }
    case UnreadRole:
        return face.unread && face.unread(m_table->fieldsOf(slot));
    case DimmedRole:
        return face.dimmed && face.dimmed(m_table->fieldsOf(slot));
    case CellRole:
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return cellData(m_table->cell(slot, index.column()), role);
    default:
        return {};
    }
}

} // namespace dd::models
