// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desklist.h"

#include "models/localquery.h"

namespace dd::models {

DeskList::DeskList(RowTable &table, ListModel *far, QObject *parent)
    : ListModel(parent)
    , m_near(new WorkingList(table, this))
    , m_far(far)
    , m_active(far)
    , m_table(&table)
{
    m_far->setParent(this);
    follow(m_far);
    connect(m_near, &WorkingList::refreshWanted, this, &DeskList::refreshWanted);
    connect(&table, &QObject::destroyed, this, [this] {
        if (m_active == m_near)
            turnTo(m_far, saidThere(m_query));
    });
}

void DeskList::setKept(const QDateTime &since, bool isCutOff)
{
    if (since == m_keptSince && isCutOff == m_isCutOff)
        return;
    m_keptSince = since;
    m_isCutOff = isCutOff;
    // Who waits for the server, or is told that it does not answer, need not any more.
    if (m_state != State::Idle && m_active == m_far && isForHere(m_query))
        turnTo(m_near, saidHere(m_query));
}

void DeskList::setFreshness(const QDateTime &confirmedAt, bool refreshing, const Error &error)
{
    m_near->setFreshness(confirmedAt, refreshing, error);
}

bool DeskList::isForHere(const Query &query) const
{
    if (!m_table || !localQuery(kind(), query, m_table->lineContext()))
        return false;
    if (localSortColumn(kind(), m_table->face().columns, saidHere(query).sortKey) < 0
        && !query.sortKey.isEmpty())
        return false;
    // A server can be asked for words, not for terms.
    if (m_keptSince.isValid() && hasTerms(kind(), query.text))
        return true;
    if (m_keptSince.isValid() && isKeptWhole(kind(), query, m_keptSince))
        return true;
    return m_isCutOff && m_table->rows().count() > 0;
}

/// The server's order by the number it is known under there, as the column it stands for.
Query DeskList::saidHere(const Query &query) const
{
    Query said = query;
    for (int i = 0; i < m_far->columnCount() && !query.sortKey.isEmpty(); ++i) {
        if (m_far->column(i).sortKey == query.sortKey)
            said.sortKey = m_near->column(i).sortKey;
    }
    return said;
}

/// An order that only we have is none there.
Query DeskList::saidThere(const Query &query) const
{
    Query said = query;
    for (int i = 0; i < m_near->columnCount() && !query.sortKey.isEmpty(); ++i) {
        if (m_near->column(i).sortKey == query.sortKey)
            said.sortKey = m_far->column(i).sortKey;
    }
    return said;
}

void DeskList::setQuery(const Query &query)
{
    if (isForHere(query))
        turnTo(m_near, saidHere(query));
    else
        turnTo(m_far, saidThere(query));
}

void DeskList::turnTo(ListModel *model, const Query &query)
{
    if (model == m_active) {
        model->setQuery(query);
        return;
    }
    beginResetModel();
    for (const QMetaObject::Connection &one : std::exchange(m_followed, {}))
        disconnect(one);
    std::exchange(m_active, model)->stopRefresh();
    model->setQuery(query);
    follow(model);
    endResetModel();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    const bool other = m_query != model->query();
    takeState();
    if (other)
        Q_EMIT queryChanged();
    Q_EMIT stateChanged();
    Q_EMIT totalChanged();
}

void DeskList::takeState()
{
    m_state = m_active->state();
    m_error = m_active->error();
    m_confirmedAt = m_active->confirmedAt();
    m_query = m_active->query();
    m_total = m_active->total();
    m_refreshing = m_active->isRefreshing();
}

/// Passes on what the model that answers tells.
void DeskList::follow(ListModel *model)
{
    using Model = QAbstractItemModel;
    const auto pass
        = [this, model](auto signal, auto act) { m_followed << connect(model, signal, this, act); };
    pass(&Model::modelAboutToBeReset, [this] { beginResetModel(); });
    pass(&Model::modelReset, [this] { endResetModel(); });
    pass(&Model::rowsAboutToBeInserted,
        [this](const QModelIndex &, int first, int final) { beginInsertRows({}, first, final); });
    pass(&Model::rowsInserted, [this] { endInsertRows(); });
    pass(&Model::rowsAboutToBeRemoved,
        [this](const QModelIndex &, int first, int final) { beginRemoveRows({}, first, final); });
    pass(&Model::rowsRemoved, [this] { endRemoveRows(); });
    pass(&Model::layoutAboutToBeChanged, [this] { rememberLayout(); });
    pass(&Model::layoutChanged, [this] { restoreLayout(); });
    pass(&Model::dataChanged,
        [this](const QModelIndex &from, const QModelIndex &till, const QList<int> &roles) {
            Q_EMIT dataChanged(index(from.row(), from.column()), index(till.row(), till.column()), roles);
        });
    pass(&Model::headerDataChanged, [this](Qt::Orientation orientation, int first, int final) {
        Q_EMIT headerDataChanged(orientation, first, final);
    });
    pass(&ListModel::stateChanged, [this] {
        takeState();
        Q_EMIT stateChanged();
    });
    pass(&ListModel::totalChanged, [this] {
        takeState();
        Q_EMIT totalChanged();
    });
    pass(&ListModel::queryChanged, [this] {
        takeState();
        Q_EMIT queryChanged();
    });
}

void DeskList::rememberLayout()
{
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    m_held = persistentIndexList();
    m_heldThere.clear();
    for (const QModelIndex &index : std::as_const(m_held))
        m_heldThere << QPersistentModelIndex(m_active->index(index.row(), index.column()));
}

void DeskList::restoreLayout()
{
    QModelIndexList to;
    for (const QPersistentModelIndex &there : std::as_const(m_heldThere))
        to << (there.isValid() ? index(there.row(), there.column()) : QModelIndex());
    changePersistentIndexList(m_held, to);
    m_held.clear();
    m_heldThere.clear();
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

int DeskList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_active->rowCount();
}

int DeskList::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_far->columnCount();
}

QVariant DeskList::data(const QModelIndex &index, int role) const
{
    return index.isValid() ? m_active->data(m_active->index(index.row(), index.column()), role) : QVariant();
}

} // namespace dd::models
