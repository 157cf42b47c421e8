// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/query.h"
#include "ui/common/desk.h"

#include <QWidget>

namespace dd::ui {

class Commands;
class DetailPane;

/// One item in a window of its own, for the second monitor. Closes with Escape, and when its account goes.
/// Remembers its size. A child of no window, so that it may lie below the main one; deletes itself when
/// closed and nothing is downloaded any more, and goes with the main window.
class DetailWindow final : public QWidget {
    Q_OBJECT

public:
    DetailWindow(const Desk &desk, const ItemKey &key);

    const ItemKey &item() const { return m_item; }
    void refresh();

Q_SIGNALS:
    void openRequested(const dd::ItemKey &key);
    void listRequested(const dd::AccountId &account, dd::Kind kind, const dd::Query &query);
    void signInRequested(const dd::AccountId &account);
    void certificateRequested(const dd::AccountId &account);
    /// A command that is not the card's: the main window's business.
    void commandRequested(const QString &command);

protected:
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void retitle();
    void perform(const QString &command);
    void updateCommands();

    Desk m_desk;
    ItemKey m_item;
    Commands *m_commands;
    DetailPane *m_pane;
};

} // namespace dd::ui
