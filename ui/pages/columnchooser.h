// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/tablelayout.h"

#include <QFrame>

class QLineEdit;
class QListWidget;
class QListWidgetItem;
class QPushButton;

namespace dd::ui {

/// A small searchable pop-up with all columns of a table: tick to show, Alt+Up and Alt+Down or the mouse to
/// move. Works at once; closes with Esc or a click elsewhere, and dies then. Owned by the table's header.
class ColumnChooser : public QFrame {
    Q_OBJECT

public:
    /// `titles` by column id, in the user's language.
    ColumnChooser(const QList<ColumnPlace> &columns, const QHash<QString, QString> &titles, QWidget *parent);

    /// Opens with its right upper corner there, inside the screen.
    void openAt(const QPoint &corner);
    QList<ColumnPlace> columns() const;

Q_SIGNALS:
    void changed(const QList<dd::ui::ColumnPlace> &columns);
    void resetRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void narrow(const QString &text);
    void move(int by);
    void toggle(QListWidgetItem *item);

    QLineEdit *m_search;
    QListWidget *m_list;
    QPushButton *m_reset;
};

} // namespace dd::ui
