// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/desk.h"

#include "domain/query.h"
#include "ui/palette/palettemodel.h"

#include <QFrame>
#include <QPointer>
#include <optional>

class QLineEdit;
class QListView;

namespace dd::ui {

class Commands;
class Recents;

/// One field for everything: commands, places, and search over all accounts. Lies over the window under its
/// search field; Escape or a click beside it gives the focus back. Owned by the main window.
class Palette : public QFrame {
    Q_OBJECT

public:
    Palette(const Desk &desk, const Commands &commands, const models::Places &places, const Recents &recents,
        QWidget *window);

    /// `field` is where it unfolds from, in the window's coordinates.
    void open(const QRect &field, const AccountId &account);
    void dismiss();
    QLineEdit *field() const { return m_field; }
    QListView *list() const { return m_list; }

Q_SIGNALS:
    void commandChosen(const QString &command);
    void placeChosen(const dd::models::Place &place);
    void listChosen(const dd::AccountId &account, dd::Kind kind, const dd::Query &query);
    void itemChosen(const dd::ItemKey &key);
    /// With Ctrl: a window of its own.
    void windowChosen(const dd::ItemKey &key);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    bool onKey(QKeyEvent *event);
    void move(int by);
    void step(int by);
    void selectFirst();
    void onLines();
    void speak();
    void choose(const QModelIndex &index, bool inWindow);
    void fitHeight();
    void retranslate();

    PaletteModel *m_model;
    QLineEdit *m_field;
    QListView *m_list;
    QPointer<QWidget> m_before; ///< had the focus
    std::optional<PaletteLine> m_kept; ///< chosen while this text stands; answers must not move it
};

} // namespace dd::ui
