// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/query.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QSpinBox;
class QToolButton;

namespace dd::ui {

class ToneLabel;

/// What every list has above its own filters: the text, the order, a way to a row by its number, and how many
/// are asked for at a time.
class FilterHead : public QWidget {
    Q_OBJECT

public:
    explicit FilterHead(QWidget *parent);

    /// Text and order of the query; its filters are others' business.
    void setQuery(const Query &query);
    /// Another query is in force: what it changed is shown, what is being edited otherwise stays.
    void follow(const Query &before, const Query &now);
    Query query() const;
    void setRows(int rows);
    /// 0 hides it: the server gives all at once.
    void setRowsAtATime(int rows);
    /// Whether the list knows more orders than one.
    void setOrderable(bool orderable);
    void setOrders(const QList<SortKey> &orders);
    void retranslate();

Q_SIGNALS:
    void changed();
    /// From 0.
    void rowRequested(int row);
    void rowsAtATimeChosen(int rows);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showOrder(const QString &key);
    void showWay();

    ToneLabel *m_textLabel;
    QLineEdit *m_text;
    ToneLabel *m_orderLabel;
    QComboBox *m_order;
    QComboBox *m_way;
    bool m_ascending = false; ///< kept where there is no order that had a direction
    ToneLabel *m_rowLabel;
    QSpinBox *m_row;
    QToolButton *m_go;
    ToneLabel *m_fetchLabel;
    QComboBox *m_fetch;
};

} // namespace dd::ui
