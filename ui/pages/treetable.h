// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/column.h"
#include "ui/pages/enterkey.h"

#include <QTreeView>

namespace dd::store {
class Settings;
}

namespace dd::ui {

class CellDelegate;
class TableHeader;

/// A tree whose rows look and behave like those of a ListTable: same header, same delegate, same keys. The
/// model answers the roles of models::Role. Owned by its page.
class TreeTable : public QTreeView {
    Q_OBJECT

public:
    TreeTable(QAbstractItemModel &model, const QList<models::ColumnInfo> &columns, store::Settings &settings,
        const QString &name, QWidget *parent);

    TableHeader &header() { return *m_header; }
    void setRowHeight(int height);
    void choose(const QModelIndex &index);
    const ItemKey &currentKey() const { return m_current; }
    void step(int by);
    QList<QModelIndex> chosenRows() const; ///< as they stand on the screen; column 0

    void keyboardSearch(const QString &) override { } // single letters are commands

Q_SIGNALS:
    void currentKeyChanged(const dd::ItemKey &key);
    /// Clicked, or Enter: also the row where the cursor is already.
    void keyChosen(const dd::ItemKey &key);
    void selectedCountChanged();
    void openRequested(const dd::ItemKey &key);
    void menuRequested(const QPoint &globalPos);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void drawRow(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void follow();
    void open(const QModelIndex &index);
    bool isHovered(const QRect &row) const;

    TableHeader *m_header;
    CellDelegate *m_delegate;
    ItemKey m_current;
    bool m_removing = false;
    EnterKey m_enter;
};

} // namespace dd::ui
