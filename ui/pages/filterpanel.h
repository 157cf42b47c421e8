// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/filterwords.h"

#include <QWidget>
#include <memory>

namespace dd::ui {

/// Every filter and order of a list beside it, grouped and searchable. Edits a copy of the query: nothing is
/// asked before Apply (or Enter). What people filter by most stands first. Owned by its page.
class FilterPanel : public QWidget {
    Q_OBJECT

public:
    /// `source` and `words` must outlive the panel.
    FilterPanel(const FilterSource &source, FilterWords &words, QWidget *parent);
    ~FilterPanel() override;

    /// What is in force. Filters that it changes are shown; what is being edited in others stays.
    void setQuery(const Query &query);
    /// For the jump to a row: how many there are.
    void setRows(int rows);
    /// 0 where the server gives all at once.
    void setRowsAtATime(int rows);
    void setOrders(const QList<SortKey> &orders);
    /// Scrolls to the editor of this filter and gives it the focus; an empty key means the search field.
    void reveal(const QString &key);

Q_SIGNALS:
    void applied(const dd::Query &query);
    void rowRequested(int row); ///< 0-based
    void rowsAtATimeChosen(int rows);
    void ordersWanted();
    void closeRequested();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace dd::ui
