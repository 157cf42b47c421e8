// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include "models/words.h"
#include "session/connections.h"
#include "session/savedviews.h"
#include "store/settings.h"
#include "ui/actions/commands.h"
#include "ui/actions/commandtable.h"
#include "ui/actions/shortcuts.h"
#include "ui/common/icons.h"
#include "ui/details/detailpane.h"
#include "ui/pages/listpage.h"
#include "ui/palette/palette.h"
#include "ui/palette/recents.h"
#include "ui/window/accountactions.h"
#include "ui/window/accountnotices.h"
#include "ui/window/detailwindow.h"
#include "ui/window/navigator.h"
#include "ui/window/noticebar.h"
#include "ui/window/pagestack.h"
#include "ui/window/sidebar.h"
#include "ui/window/statusbar.h"
#include "ui/window/tabround.h"
#include "ui/window/topbar.h"
#include "ui/window/viewactions.h"
#include "ui/window/welcome.h"
#include "ui/window/windowplace.h"

#include <QCloseEvent>
#include <QMenu>
#include <QSplitter>
#include <QVBoxLayout>

namespace dd::ui {

namespace {

const auto placeName = QStringLiteral("main");
const auto splitterName = QStringLiteral("main");
const auto placesPane = QStringLiteral("places");
const auto detailPane = QStringLiteral("detail");
constexpr QSize firstSize{1440, 900};

} // namespace

MainWindow::MainWindow(const Desk &desk)
    : m_desk(desk)
    , m_commands(new Commands(desk.shortcuts, this))
    , m_places(new models::Places(desk.context.connections, desk.views, this))
    , m_recents(new Recents(desk.context.settings, desk.context.accounts, this))
{
    setWindowIcon(applicationIcon());
    setMinimumSize(720, 480);
    buildPanes();
    bind();
    connectParts();
    retranslate();

    const store::Settings &settings = m_desk.context.settings;
    restorePlace(*this, settings, placeName, firstSize);
    if (!m_splitter->restoreState(settings.get(store::setting::splitters, splitterName)))
        m_splitter->setSizes({240, 720, 480});
    showPanes();
    updateCommands();
}

MainWindow::~MainWindow()
{
    qDeleteAll(detailWindows());
    // Lists keep their layout as they go; the window must not be told by then.
    m_desk.context.settings.disconnect(this);
}

void MainWindow::buildPanes()
{
    m_menu = new QMenu(this);
    m_topBar = new TopBar(m_menu, this);
    m_notices = new NoticeBar(this);
    m_splitter = new QSplitter(this);
    m_sideBar = new SideBar(*m_places, m_desk.context.settings);
    m_pages = new PageStack(m_desk.context);
    m_welcome = new Welcome;
    m_pages->setHome(m_welcome);
    m_detail = new DetailPane(m_desk.context);
    m_statusBar = new StatusBar(m_desk.context, this);
    m_placeMenu = new QMenu(this);

    m_splitter->addWidget(m_sideBar);
    m_splitter->addWidget(m_pages);
    m_splitter->addWidget(m_detail);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setStretchFactor(2, 0);
    for (int pane = 0; pane < m_splitter->count(); ++pane)
        m_splitter->setCollapsible(pane, false);
    m_pages->setMinimumWidth(280);
    m_detail->setMinimumWidth(300);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_topBar);
    column->addWidget(m_notices);
    column->addWidget(m_splitter, 1);
    column->addWidget(m_statusBar);

    m_accountActions = new AccountActions(m_desk, this);
    m_accountNotices = new AccountNotices(m_desk, *m_accountActions, *m_notices);
    m_navigator = new Navigator(m_desk.context, *m_places, *m_sideBar, *m_pages, *m_detail, this);
    m_viewActions = new ViewActions(m_desk, *m_navigator, this);
    m_palette = new Palette(m_desk, *m_commands, *m_places, *m_recents, this);
}

void MainWindow::connectParts()
{
    connect(m_commands, &Commands::triggered, this, &MainWindow::perform);
    connect(m_welcome, &Welcome::commandRequested, this, &MainWindow::perform);
    connect(m_topBar->searchField(), &QPushButton::clicked, this, &MainWindow::openPalette);
    connect(m_sideBar, &SideBar::enterRequested, this, &MainWindow::focusList);
    connect(m_pages, &PageStack::pageMade, this, &MainWindow::onPageMade);
    connect(m_notices, &NoticeBar::leaveRequested, this, &MainWindow::focusList);

    connect(m_navigator, &Navigator::changed, this, [this] {
        showPanes();
        updateTitle();
        updateCommands();
        updateFreshness();
    });
    connect(m_navigator, &Navigator::windowRequested, this, &MainWindow::openWindow);
    connect(m_detail, &DetailPane::commandsChanged, this, &MainWindow::updateCommands);
    connect(m_detail, &DetailPane::signInRequested, this,
        [this](const AccountId &account) { signInAgain(account, QStringLiteral("detail.refresh")); });
    connect(m_detail, &DetailPane::certificateRequested, m_accountActions, &AccountActions::showCertificate);
    connect(m_detail, &DetailPane::titleChanged, this, [this] { m_looked.start(); });
    m_looked.setSingleShot(true);
    m_looked.setInterval(std::chrono::seconds(2));
    connect(
        &m_looked, &QTimer::timeout, this, [this] { m_recents->add(m_detail->item(), m_detail->title()); });

    connect(m_palette, &Palette::commandChosen, this, &MainWindow::perform);
    connect(m_palette, &Palette::placeChosen, m_navigator, &Navigator::choosePlace);
    connect(m_palette, &Palette::listChosen, m_navigator, &Navigator::openList);
    connect(m_palette, &Palette::itemChosen, m_navigator, &Navigator::openItem);
    connect(m_palette, &Palette::windowChosen, this, &MainWindow::openWindow);

    const auto accountMenu = [this](const AccountId &account, const QPoint &at) {
        m_accountActions->fill(*m_placeMenu, account);
        m_placeMenu->popup(at);
    };
    connect(m_statusBar, &StatusBar::accountMenuRequested, this, accountMenu);
    connect(m_sideBar, &SideBar::menuRequested, this,
        [this, accountMenu](const models::Place &place, const QPoint &at) {
            if (!ViewActions::isSaved(place)) {
                accountMenu(place.account, at);
                return;
            }
            m_viewActions->fill(*m_placeMenu, place);
            m_placeMenu->popup(at);
        });
    connect(m_accountActions, &AccountActions::added, m_navigator, &Navigator::goToAccount);
    connect(m_accountNotices, &AccountNotices::networkSettingsRequested, this,
        [this] { openSettings(SettingsWindow::Page::Network); });

    session::Connections &connections = m_desk.context.connections;
    connect(&connections, &session::Connections::added, this, &MainWindow::onConnectionChanged);
    connect(&connections, &session::Connections::stateChanged, this, &MainWindow::onConnectionChanged);
    connect(&m_desk.shortcuts, &Shortcuts::changed, this, &MainWindow::showPaletteKey);
    connect(&m_desk.views, &session::SavedViews::changed, this, [this] { m_pages->retranslate(*m_places); });
    connect(&m_desk.context.settings, &store::Settings::changed, this, &MainWindow::updateTicks);
    connect(&m_freshness, &QTimer::timeout, this, &MainWindow::updateFreshness);
    connect(&m_freshness, &QTimer::timeout, m_accountNotices, &AccountNotices::lookAtClocks);
    m_freshness.start(std::chrono::seconds(1));
}

void MainWindow::begin()
{
    m_navigator->begin();
    focusList();
}

void MainWindow::setPreparing(const QString &text)
{
    m_welcome->setPreparing(text);
}

void MainWindow::comeForward()
{
    if (isMinimized())
        setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::onPageMade(ListPage *page)
{
    const auto whenShown = [this, page](void (MainWindow::*what)()) {
        return [this, page, what] {
            if (page == m_navigator->page())
                (this->*what)();
        };
    };
    connect(page, &ListPage::titleChanged, this, whenShown(&MainWindow::updateTitle));
    connect(page, &ListPage::summaryChanged, this, whenShown(&MainWindow::updateTitle));
    connect(page, &ListPage::commandsChanged, this, whenShown(&MainWindow::updateCommands));
    connect(page, &ListPage::refreshAsked, this, [this] {
        m_places->refresh(m_navigator->account());
        perform(QStringLiteral("detail.refresh")); // where a card is shown
    });
    connect(page, &ListPage::saveRequested, this, [this] { perform(QStringLiteral("saved.add")); });
    connect(page, &ListPage::signInRequested, this,
        [this] { signInAgain(m_navigator->account(), QStringLiteral("list.refresh")); });
    connect(page, &ListPage::certificateRequested, this,
        [this] { m_accountActions->showCertificate(m_navigator->account()); });
}

void MainWindow::updateTitle()
{
    const ListPage *page = m_navigator->page();
    setWindowTitle(
        page ? QStringLiteral("%1 \u2013 DispatchDesk").arg(page->title()) : QStringLiteral("DispatchDesk"));
    m_statusBar->setSummary(page ? page->summary() : QString());
}

void MainWindow::updateFreshness()
{
    const session::Connection *connection = m_desk.context.connections.find(m_navigator->account());
    if (!connection || !connection->lastReached().isValid()) {
        m_topBar->setFreshness({}, {});
        return;
    }
    const QString when = models::relativeTime(connection->lastReached());
    const bool offline = connection->state() == session::ConnectionState::Offline;
    m_topBar->setFreshness(offline ? tr("Offline, last answer %1").arg(when) : tr("Last answer %1").arg(when),
        tr("%1 answered last: %2")
            .arg(connection->account().title, models::exactTime(connection->lastReached())));
}

void MainWindow::onConnectionChanged()
{
    updateCommands();
    updateFreshness();
}

QList<DetailWindow *> MainWindow::detailWindows() const
{
    QList<DetailWindow *> open;
    for (const QPointer<DetailWindow> &window : m_detailWindows) {
        if (window)
            open << window;
    }
    return open;
}

void MainWindow::openWindow(const ItemKey &key)
{
    m_detailWindows.removeAll(nullptr);
    for (DetailWindow *open : detailWindows()) {
        if (open->item() == key && open->isVisible()) {
            open->raise();
            open->activateWindow();
            return;
        }
    }
    auto *window = new DetailWindow(m_desk, key);
    m_detailWindows << window;
    connect(window, &DetailWindow::openRequested, this, &MainWindow::openWindow);
    connect(window, &DetailWindow::listRequested, this,
        [this](const AccountId &account, Kind kind, const Query &query) {
            comeForward();
            m_navigator->openList(account, kind, query);
        });
    connect(window, &DetailWindow::commandRequested, this, [this](const QString &command) {
        comeForward();
        perform(command);
    });
    connect(window, &DetailWindow::signInRequested, this, [this, window](const AccountId &account) {
        if (!m_accountActions->canPerform(QStringLiteral("account.again"), account)) {
            window->refresh();
            return;
        }
        comeForward();
        signInAgain(account, {});
    });
    connect(window, &DetailWindow::certificateRequested, this, [this](const AccountId &account) {
        comeForward();
        m_accountActions->showCertificate(account);
    });
    window->show();
}

void MainWindow::signInAgain(const AccountId &account, const QString &refresh)
{
    const QString signIn = QStringLiteral("account.again");
    if (m_accountActions->canPerform(signIn, account))
        m_accountActions->perform(signIn, account);
    else
        perform(refresh);
}

void MainWindow::openPalette()
{
    const QWidget *field = m_topBar->searchField();
    m_palette->open(QRect(field->mapTo(this, QPoint(0, 0)), field->size()), m_navigator->account());
}

void MainWindow::focusList()
{
    QWidget *middle = m_pages->currentWidget();
    if (middle)
        middle->setFocus(Qt::ShortcutFocusReason);
}

QList<QWidget *> MainWindow::panes() const
{
    QList<QWidget *> all{m_topBar, m_notices, m_sideBar, m_pages, m_detail, m_statusBar};
    all.removeIf([](const QWidget *pane) { return !pane->isVisible(); });
    return all;
}

bool MainWindow::focusNextPrevChild(bool next)
{
    // The palette stands over all panes and keeps the focus.
    if (m_palette->isVisible() && m_palette->isAncestorOf(focusWidget()))
        return QWidget::focusNextPrevChild(next);
    QWidget *station = nextStation(panes(), focusWidget(), next);
    if (station)
        station->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return station;
}

void MainWindow::cyclePane(int step)
{
    const QList<QWidget *> all = panes();
    const qsizetype at = qMax<qsizetype>(paneOf(all, focusWidget()), 0);
    for (qsizetype i = 1; i <= all.size(); ++i) {
        QWidget *pane = all.at((at + step * i + i * all.size()) % all.size());
        if (pane == m_pages) {
            focusList();
            return;
        }
        const QList<QWidget *> stations = stationsOf(*pane);
        if (pane == m_topBar)
            pane = m_topBar->searchField();
        else if (!stations.isEmpty())
            pane = stations.first();
        else if (pane != m_detail)
            continue; // only the details may be empty and yet say something
        pane->setFocus(Qt::TabFocusReason);
        return;
    }
}

void MainWindow::showPanes()
{
    // Beside the welcome they would be empty.
    const bool hasList = m_navigator->page();
    const QStringList hidden = m_desk.context.settings.get(store::setting::hiddenPanes);
    m_sideBar->setVisible(hasList && !hidden.contains(placesPane));
    m_detail->setVisible(hasList && !hidden.contains(detailPane));
}

void MainWindow::togglePane(const QString &name)
{
    QStringList hidden = m_desk.context.settings.get(store::setting::hiddenPanes);
    if (hidden.removeAll(name) == 0)
        hidden << name;
    m_desk.context.settings.set(store::setting::hiddenPanes, hidden);
    showPanes();
    if (!focusWidget() || !focusWidget()->isVisible())
        focusList();
    updateCommands();
}

void MainWindow::keepLayout()
{
    store::Settings &settings = m_desk.context.settings;
    keepPlace(*this, settings, placeName);
    settings.set(store::setting::splitters, splitterName, m_splitter->saveState());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    keepLayout();
    event->accept();
    Q_EMIT quitRequested();
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    m_palette->dismiss();
    QWidget::resizeEvent(event);
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_commands->retranslate();
        m_places->retranslate();
        m_pages->retranslate(*m_places);
        m_accountNotices->retranslate();
        retranslate();
    }
    QWidget::changeEvent(event);
}

void MainWindow::showPaletteKey()
{
    m_topBar->searchField()->setKeyText(m_desk.shortcuts.textOf(QStringLiteral("app.palette")));
}

void MainWindow::retranslate()
{
    m_topBar->setAccessibleName(tr("Command bar"));
    m_pages->setAccessibleName(tr("List"));
    m_detail->setAccessibleName(tr("Details"));
    m_statusBar->setAccessibleName(tr("Status"));
    showPaletteKey();
    buildMenu();
    updateTitle();
    updateFreshness();
}

} // namespace dd::ui
