// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/listmodel.h"
#include "ui/common/nullkey.h"
#include "ui/pages/enterkey.h"

#include <QTableView>
#include <QTimer>

namespace dd::store {
class Settings;
}

namespace dd::ui {

class CellDelegate;
class TableHeader;

/// A ListModel as a table: tells the model what is on the screen, keeps the current item, the selection and
/// the place over a refresh and over a new query, and is walked by keyboard. Owned by its page.
class ListTable : public QTableView {
    Q_OBJECT

public:
    /// The model must outlive the table or be its page's child as well. `name` is where its columns are kept.
    ListTable(models::ListModel &model, const QList<models::ColumnInfo> &columns, store::Settings &settings,
        const QString &name, QWidget *parent);

    TableHeader &header() { return *m_header; }
    void setRowHeight(int height);

    /// The item whose detail is to be seen: under the cursor and chosen. Stays when its row leaves the list.
    const ItemKey &currentKey() const { return m_current; }
    /// Moves to it now, or as soon as its row arrives.
    void select(const ItemKey &key);
    /// From the cursor up or down; the first or last row on the screen where there is none.
    void step(int by);
    void scrollToRow(int row);

    qint64 selectedCount() const;
    /// Chosen rows from top to bottom, the current one where none is chosen; indexes of column 0.
    QList<QModelIndex> chosenRows() const;

    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    void keyboardSearch(const QString &) override { } // single letters are commands, and rows are far away

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
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void updateGeometries() override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void lookSoon();
    void look();
    void hover(int row);
    void anchor();
    int drift() const;
    void follow();
    void tell(const ItemKey &key, bool chosen);
    void goTo(int row);
    void open(int row);
    void onReset();
    void restoreCurrent();

    models::ListModel &m_model;
    TableHeader *m_header;
    CellDelegate *m_delegate;
    QTimer m_looking;
    QTimer m_minute; ///< relative times and times left go on
    ItemKey m_current;
    ItemKey m_wanted; ///< to be chosen when its row arrives
    bool m_removing = false;
    QList<QPersistentModelIndex> m_onScreen; ///< what was to be seen before rows came, went or moved
    int m_top = 0; ///< where the first of them stood
    int m_hovered = -1;
    EnterKey m_enter;
};

} // namespace dd::ui
