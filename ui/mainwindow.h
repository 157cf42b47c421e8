// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/desk.h"

#include "domain/ids.h"
#include "models/places.h"
#include "ui/settings/settingswindow.h"

#include <QHash>
#include <QPointer>
#include <QTimer>
#include <QWidget>
#include <functional>

class QMenu;
class QSplitter;

namespace dd::ui {

class AccountActions;
class AccountNotices;
class Commands;
class DetailPane;
class DetailWindow;
class ListPage;
class Navigator;
class NoticeBar;
class PageStack;
class Palette;
class Recents;
class SideBar;
class StatusBar;
class TopBar;
class ViewActions;
class Welcome;

/// The window: places, list and details, what is above and below them, and every command of the table.
/// Owned by the composition root.
class MainWindow : public QWidget {
    Q_OBJECT

public:
    explicit MainWindow(const Desk &desk);
    ~MainWindow() override;

    /// Goes where the user was the last time. Before show().
    void begin();
    /// Something takes a moment before there are accounts; an empty text: no longer.
    void setPreparing(const QString &text);
    /// A second start of the program.
    void comeForward();

    Commands &commands() const { return *m_commands; }
    Navigator &navigator() const { return *m_navigator; }
    NoticeBar &notices() const { return *m_notices; }
    Palette &commandPalette() const { return *m_palette; }
    SideBar &sideBar() const { return *m_sideBar; }
    /// Those that are open.
    QList<DetailWindow *> detailWindows() const;
    DetailPane &detail() const { return *m_detail; }
    StatusBar &statusBar() const { return *m_statusBar; }

    bool canPerform(const QString &command) const;
    void perform(const QString &command);

Q_SIGNALS:
    void quitRequested();

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    /// Pane after pane, whatever was made first.
    bool focusNextPrevChild(bool next) override;

private:
    /// What the window itself does, by the command's id.
    struct Deed {
        std::function<void()> run;
        std::function<bool()> can{};
    };
    void buildPanes();
    void buildMenu();
    void bind();
    void bindChoice(const QString &command, const QString &value, const std::function<QString()> &now,
        const std::function<void(const QString &)> &choose);
    void connectParts();
    void updateCommands();
    void updateTicks();
    void updateTitle();
    void updateFreshness();
    void onPageMade(ListPage *page);
    void onConnectionChanged();
    void openWindow(const ItemKey &key);
    /// What the server refused may be asked once more where the account is signed in after all.
    void signInAgain(const AccountId &account, const QString &refresh);
    void openPalette();
    void openSettings(SettingsWindow::Page page);
    void openShortcutSettings();
    /// Those that are shown, in the order of Tab and F6.
    QList<QWidget *> panes() const;
    void cyclePane(int step);
    void focusList();
    void showPanes();
    void togglePane(const QString &name);
    void keepLayout();
    void showPaletteKey();
    void retranslate();
    template <class Window, class... Arguments> Window *single(Arguments &&...arguments);

    Desk m_desk;
    Commands *m_commands;
    models::Places *m_places;
    Recents *m_recents;
    QMenu *m_menu;
    TopBar *m_topBar;
    NoticeBar *m_notices;
    QSplitter *m_splitter;
    SideBar *m_sideBar;
    PageStack *m_pages;
    Welcome *m_welcome;
    DetailPane *m_detail;
    StatusBar *m_statusBar;
    ViewActions *m_viewActions;
    AccountActions *m_accountActions;
    AccountNotices *m_accountNotices;
    Navigator *m_navigator;
    Palette *m_palette;
    QMenu *m_placeMenu;
    QList<QPointer<DetailWindow>> m_detailWindows; ///< nobody's children: they may lie below this one
    QHash<QString, Deed> m_deeds;
    QHash<QString, std::function<bool()>> m_ticks; ///< which of several is chosen now
    QTimer m_freshness;
    QTimer m_looked; ///< an item shown so long is worth remembering
};

} // namespace dd::ui
