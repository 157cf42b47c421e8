// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/workinglist.h"

namespace dd::models {

/// A list as the dispatcher sees it: answered from the rows that are kept here where they are all there is to
/// the question (WorkingList), by the server where they are not (`far`). Both are one model: what changes in
/// the one that answers is passed on as it is; going from one to the other is a new query. Owned by its page.
class DeskList : public ListModel {
    Q_OBJECT

public:
    /// Takes `far` over. The table may die first: then the server answers.
    DeskList(RowTable &table, ListModel *far, QObject *parent = nullptr);

    /// All that is open, and what changed since then, is kept here; an invalid time says that it is not all
    /// here yet. `isCutOff`: the server cannot be asked, so what is kept is all there is to show.
    void setKept(const QDateTime &since, bool isCutOff);
    /// Of the rows that are kept here.
    void setFreshness(const QDateTime &confirmedAt, bool refreshing, const Error &error);
    bool isAnsweredHere() const { return m_active == m_near; }

    AccountId account() const override { return m_far->account(); }
    Kind kind() const override { return m_far->kind(); }
    void setQuery(const Query &query) override;
    void refresh() override { m_active->refresh(); }
    void stopRefresh() override { m_active->stopRefresh(); }
    int rowsAtATime() const override { return m_far->rowsAtATime(); }
    void setRowsAtATime(int rows) override { m_far->setRowsAtATime(rows); }
    void look(int first, int last) override { m_active->look(first, last); }
    qint64 reach() const override { return m_active->reach(); }
    ItemKey keyAt(int row) const override { return m_active->keyAt(row); }
    int rowOf(const ItemKey &key) const override { return m_active->rowOf(key); }
    const ColumnInfo &column(int column) const override { return m_active->column(column); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    /// The user wants what is new now; the rows that are kept here are to be brought up to date.
    void refreshWanted();

private:
    bool isForHere(const Query &query) const;
    Query saidHere(const Query &query) const;
    Query saidThere(const Query &query) const;
    void turnTo(ListModel *model, const Query &query);
    void follow(ListModel *model);
    void rememberLayout();
    void restoreLayout();
    void takeState();

    WorkingList *m_near;
    ListModel *m_far;
    ListModel *m_active;
    QPointer<RowTable> m_table;
    QDateTime m_keptSince;
    bool m_isCutOff = false;
    QList<QMetaObject::Connection> m_followed;
    QModelIndexList m_held;
    QList<QPersistentModelIndex> m_heldThere;
};

} // namespace dd::models
