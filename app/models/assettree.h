// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/asset.h"
#include "domain/error.h"
#include "models/cell.h"

#include <QAbstractItemModel>
#include <memory>

namespace dd::session {
class HubexConnection;
}

namespace dd::models {

/// The assets of one HubEx account as a lazy tree (contract 4.1, 9.4): roots first, the children of a node
/// when it is expanded, page by page. A node that waits has one placeholder child; one that failed shows the
/// error there and asks again when expanded anew. Never loads the whole tree. The columns are those of the
/// asset list (columnsOf(System::HubEx, Kind::Asset)). Owned by its page; lets go of the connection when that
/// closes or dies.
class AssetTree : public QAbstractItemModel {
    Q_OBJECT

public:
    enum class State { Idle, Loading, Ready, Failed }; ///< of the roots

    explicit AssetTree(session::HubexConnection &connection, QObject *parent = nullptr);
    ~AssetTree() override;

    State state() const;
    const Error &error() const;
    /// Reads the roots, or everything that is shown again; keeps what is expanded, by key.
    void refresh();
    ItemKey keyAt(const QModelIndex &index) const;
    /// Loads along the path (root first, the asset itself last) and answers with revealed().
    void reveal(const QList<Named> &path);

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    bool hasChildren(const QModelIndex &parent = {}) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void stateChanged();
    void revealed(const QModelIndex &index); ///< invalid where it could not be found

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace dd::models
