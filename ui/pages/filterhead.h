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

/// What every list has above its own filters: the text, the order, and a way to a row by its number.
class FilterHead : public QWidget {
    Q_OBJECT

public:
    explicit FilterHead(QWidget *parent);

    /// Text and order of the query; its filters are others' business.
    void setQuery(const Query &query);
    Query query() const;
    void setRows(int rows);
    void setOrders(const QList<SortKey> &orders);
    void retranslate();

Q_SIGNALS:
    void changed();
    void submitted();
    /// From 0.
    void rowRequested(int row);

private:
    void showOrder();

    QString m_sortKey; ///< of the list's query
    ToneLabel *m_textLabel;
    QLineEdit *m_text;
    ToneLabel *m_orderLabel;
    QComboBox *m_order;
    QComboBox *m_way;
    ToneLabel *m_rowLabel;
    QSpinBox *m_row;
    QToolButton *m_go;
};

} // namespace dd::ui
