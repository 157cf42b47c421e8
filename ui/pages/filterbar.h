// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/chiprow.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QMenu;
class QToolButton;

namespace dd::ui {

/// The head of a list: title, total, text filter, order, and below them the active filters as chips. Shows
/// what it is told and tells what the user wants; the page decides. Owned by its page.
class FilterBar : public QWidget {
    Q_OBJECT

public:
    explicit FilterBar(QWidget *parent);

    void setTitle(const QString &title);
    void setTotal(const QString &total, const QString &tip);
    /// The text of the query; no signal, and nothing happens while the user is typing.
    void setText(const QString &text);
    /// What has been typed and not told yet was meant for another list.
    void dropTyping() { m_pause.stop(); }
    /// What the list is ordered by, in words; empty = the server's own order.
    void setOrder(const QString &title, bool ascending);
    /// Whether the list knows more orders than one.
    void setOrderable(bool orderable);
    /// For the menu; `key` is the one in use, empty = the server's own, which has no direction.
    void setOrders(const QList<SortKey> &orders, const QString &key);
    void setPanelOpen(bool open);
    /// The filters are the user's, not those of the place: offers to keep them under a name.
    void setSavable(bool savable);
    void setChips(const QList<FilterWords::Chip> &chips) { m_chips->setChips(chips); }
    /// A button of the page's own, at the end of the line.
    void addButton(QToolButton *button);
    void focusText();

Q_SIGNALS:
    void textChanged(const QString &text); ///< when the user pauses, or at once with Enter
    void leaveRequested(); ///< to the list: Down, Enter, or Esc in an empty field
    void ordersWanted(); ///< the menu is about to open
    void orderChosen(const QString &key, bool ascending);
    void panelToggled(bool open);
    void columnsRequested();
    void chipClicked(const QString &key);
    void chipRemoved(const QString &key);
    void clearRequested();
    void saveRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void retranslate();
    void fillOrderMenu();
    void tell();

    QLabel *m_title;
    QLabel *m_total;
    QLineEdit *m_text;
    QToolButton *m_order;
    QToolButton *m_filters;
    QToolButton *m_columns;
    QMenu *m_orderMenu;
    ChipRow *m_chips;
    QTimer m_pause;
    QString m_told;
    QString m_orderTitle;
    QString m_orderKey;
    bool m_ascending = false;
    QList<SortKey> m_orders;
};

} // namespace dd::ui
