// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/tablelayout.h"

#include <QHeaderView>
#include <QTimer>

namespace dd::store {
class Settings;
}

namespace dd::ui {

/// The header of a list or a tree: columns chosen, moved, sized and remembered; shows the server's order and
/// says where the server cannot sort. It sorts nothing itself. Owned by its view.
class TableHeader : public QHeaderView {
    Q_OBJECT

public:
    /// `name` is the table's entry in store::setting::tables; `columns` are the model's, in its order.
    /// Columns are the same for every account, what they are sorted by is each one's own.
    TableHeader(const QList<models::ColumnInfo> &columns, store::Settings &settings, const QString &name,
        const AccountId &account, QWidget *parent);
    ~TableHeader() override;

    /// After the model was set: brings the columns where the user left them.
    void restore();
    /// The server has told under which key it sorts by this column.
    void setSortKey(int column, const QString &key);
    /// The order that is shown; column -1 = none of the columns.
    void setSorted(int column, bool ascending);
    /// What the user sorted by last; the key is empty where he never did.
    QString rememberedSortKey() const { return m_layout.orders.value(m_account).key; }
    bool rememberedAscending() const { return m_layout.orders.value(m_account).ascending; }
    void rememberSort(const QString &key, bool ascending);

    QList<int> shownColumns() const; ///< logical, from left to right
    int firstShownColumn() const;
    void openChooser();

Q_SIGNALS:
    void sortRequested(int column, bool ascending);

protected:
    void initStyleOptionForIndex(QStyleOptionHeader *option, int logicalIndex) const override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    bool canSort(int column) const;
    int letter() const;
    void onClicked(int column);
    void apply(const TableLayout &layout);
    void take(); ///< reads the layout off the sections
    void shift(int column, int by);
    void widen();
    void follow(const QString &setting);
    void save();

    QList<models::ColumnInfo> m_columns;
    store::Settings &m_settings;
    QString m_name;
    AccountId m_account;
    TableLayout m_layout;
    QTimer m_saving;
    bool m_applying = true; ///< until restore(): Qt's own sizes are nobody's wish
    bool m_fresh = false; ///< nothing remembered: widths may still fit themselves to the window
    int m_sorted = -1;
    bool m_ascending = false;
};

} // namespace dd::ui
