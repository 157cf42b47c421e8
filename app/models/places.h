// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/basics.h"
#include "domain/ids.h"
#include "domain/query.h"

#include <QAbstractItemModel>
#include <memory>

namespace dd::session {
class Connections;
class SavedViews;
} // namespace dd::session

namespace dd::models {

/// A place of the side bar: a list with a query, or a heading (an account, a branch of queues the agent may
/// not read).
struct Place {
    AccountId account;
    Kind kind = Kind::Task;
    Query query;
    QString id; ///< "task.open", "ticket.view.-3", "ticket.queue.7": the same in every start
    QString title; ///< in the user's language
    bool heading = false;
};

/// The side bar as a tree: an account, its lists, under them the ready-made selections (open, unassigned,
/// overdue, …), the server's views (OTRS −1…−7 and added ones), the user's own and the queue tree, built from
/// full names with inaccessible parents as headings. Counts are totals of the server, asked for what is
/// expanded, a few at a time, again on refresh() and when the account comes online; those of unread items
/// also when one was read. Owned by the window.
class Places : public QAbstractItemModel {
    Q_OBJECT

public:
    enum PlaceRole {
        PlaceRole = Qt::UserRole + 100, ///< dd::models::Place
        CountRole, ///< qint64; invalid until known
        AccountColourRole, ///< dd::Rgb
        ConnectionStateRole, ///< int(session::ConnectionState), on account rows
        IconNameRole, ///< the name of an icon of resources/icons.txt
    };

    Places(session::Connections &connections, const session::SavedViews &views, QObject *parent = nullptr);
    ~Places() override;

    QModelIndex indexOf(const AccountId &account, const QString &placeId) const;
    /// The first list of this kind, in this account or in any.
    QModelIndex indexOf(Kind kind, const AccountId &account = {}) const;
    /// The view tells what is on the screen: only that is counted.
    void setExpanded(const QModelIndex &index, bool expanded);
    /// Counts again, and reads views and queues again.
    void refresh(const AccountId &account);
    /// After a change of language.
    void retranslate();

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    /// What a screen reader says of the one column.
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace dd::models

Q_DECLARE_METATYPE(dd::models::Place)
