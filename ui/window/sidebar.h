// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/places.h"

#include <QTimer>
#include <QTreeView>

namespace dd::store {
class Settings;
}

namespace dd::ui {

/// The places at the left. A click opens a place at once, the arrow keys when they have rested; Enter also
/// moves on to the list. A click or Enter on the place that is shown chooses it again. Remembers what the
/// user folded. Owned by the main window.
class SideBar : public QTreeView {
    Q_OBJECT

public:
    SideBar(models::Places &places, store::Settings &settings, QWidget *parent = nullptr);

    /// Marks the place without opening it.
    void setCurrentPlace(const models::Place &place);

Q_SIGNALS:
    void placeChosen(const dd::models::Place &place);
    /// Enter: the user wants to be in the list.
    void enterRequested();
    void menuRequested(const dd::models::Place &place, const QPoint &globalPosition);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void unfold(const QModelIndex &parent, int first, int last);
    void onRowsGone();
    void keepFolding(const QModelIndex &index, bool expanded);
    void choose(const QModelIndex &index, bool again = false);
    void retranslate();

    models::Places &m_places;
    store::Settings &m_settings;
    QTimer m_rest;
    models::Place m_shown;
    bool m_silent = false;
    bool m_moved = false; ///< not by the user: rows have gone
};

} // namespace dd::ui
