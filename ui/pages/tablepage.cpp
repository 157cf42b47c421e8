// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/tablepage.h"

#include "models/lists.h"
#include "models/placetree.h"
#include "models/words.h"
#include "store/settings.h"
#include "ui/common/statepane.h"
#include "ui/common/theme.h"
#include "ui/pages/filterbar.h"
#include "ui/pages/filterpanel.h"
#include "ui/pages/listtable.h"
#include "ui/pages/tableheader.h"

#include <QBoxLayout>
#include <QEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QSplitter>
#include <QStackedWidget>

namespace dd::ui {

using models::ListModel;
using session::ConnectionState;

namespace {

constexpr QLatin1String panelSplitter("filters");
constexpr std::chrono::milliseconds patience{500}; ///< look.md, "Progress"

bool isSignedOut(ConnectionState state)
{
    return state == ConnectionState::SignedOut || state == ConnectionState::NeedsSignIn;
}

/// What leads on where the account is in this state.
StatePane::Offer offerFor(ConnectionState state)
{
    if (state == ConnectionState::Stopped)
        return StatePane::Offer::LookAtCertificate;
    return isSignedOut(state) ? StatePane::Offer::SignIn : StatePane::Offer::Retry;
}

} // namespace

TablePage::TablePage(
    const Parts &parts, const models::Place &place, store::Settings &settings, Theme &theme, QWidget *parent)
    : ListPage(parent)
    , m_parts(parts)
    , m_settings(settings)
    , m_theme(theme)
    , m_placeTitle(place.title)
    , m_placeQuery(place.query)
    , m_model(m_parts.makeModel(this))
    , m_words(new FilterWords(m_parts.source, this))
    , m_bar(new FilterBar(this))
    , m_splitter(new QSplitter(this))
    , m_stack(new QStackedWidget(m_splitter))
    , m_table(new ListTable(*m_model, m_parts.columns, settings, m_parts.tableName, m_stack))
    , m_state(new StatePane(m_table))
    , m_notice(nullptr)
{
    auto *body = new QWidget(this);
    auto *inside = new QVBoxLayout(body);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->addWidget(m_splitter);
    m_notice = new StatePane(body);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(body, 1);
    m_stack->addWidget(m_table);
    m_stack->setMinimumWidth(160);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 1);
    setFocusProxy(m_table);
    m_bar->setOrderable(bool(m_parts.source.orders));
    m_table->setRowHeight(m_theme.rowHeight());

    m_model->setRowsAtATime(m_settings.get(store::setting::rowsAtATime));
    connect(&m_settings, &store::Settings::changed, this, [this](const QString &name) {
        if (name != store::setting::rowsAtATime.name)
            return;
        m_model->setRowsAtATime(m_settings.get(store::setting::rowsAtATime));
        if (m_panel)
            m_panel->setRowsAtATime(m_model->rowsAtATime());
    });
    connect(&m_theme, &Theme::densityChanged, this, [this] { m_table->setRowHeight(m_theme.rowHeight()); });
    connect(m_model, &ListModel::stateChanged, this, &TablePage::showState);
    connect(m_model, &ListModel::totalChanged, this, &TablePage::showState);
    connect(m_model, &ListModel::queryChanged, this, &TablePage::showQuery);
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_isSlow = true;
        Q_EMIT summaryChanged();
    });
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &TablePage::showState);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &TablePage::showState);
    connect(
        m_words, &FilterWords::changed, this, [this] { m_bar->setChips(m_words->chips(m_model->query())); });

    connect(m_table, &ListTable::currentKeyChanged, this, &TablePage::setCurrent);
    connect(m_table, &ListTable::keyChosen, this, &TablePage::chooseAgain);
    connect(m_table, &ListTable::openRequested, this, &ListPage::openRequested);
    connect(m_table, &ListTable::menuRequested, this, &TablePage::openMenu);
    connect(m_table, &ListTable::selectedCountChanged, this, [this] {
        if (!m_said.isEmpty()) {
            m_said.clear();
            showState();
        }
        Q_EMIT summaryChanged();
        Q_EMIT commandsChanged();
    });
    connect(&m_table->header(), &TableHeader::sortRequested, this, [this](int at, bool ascending) {
        Query query = m_model->query();
        query.sortKey = m_model->column(at).sortKey;
        query.ascending = ascending;
        ask(query);
    });
    // The server has told by what else it sorts.
    connect(m_model, &QAbstractItemModel::headerDataChanged, this, [this] {
        m_table->header().setSorted(m_model->sortColumn(), m_model->query().ascending);
        showOrder();
    });

    connect(m_bar, &FilterBar::textChanged, this, [this](const QString &text) {
        Query query = m_model->query();
        query.text = text;
        ask(query);
    });
    connect(m_bar, &FilterBar::leaveRequested, this, [this] { m_stack->currentWidget()->setFocus(); });
    connect(m_bar, &FilterBar::ordersWanted, this, &TablePage::loadOrders);
    connect(m_bar, &FilterBar::orderChosen, this, [this](const QString &key, bool ascending) {
        Query query = m_model->query();
        query.sortKey = key;
        query.ascending = ascending;
        ask(query);
    });
    connect(m_bar, &FilterBar::panelToggled, this, [this](bool open) { togglePanel(open); });
    connect(m_bar, &FilterBar::columnsRequested, this, [this] { perform(QStringLiteral("list.columns")); });
    connect(m_bar, &FilterBar::chipClicked, this, [this](const QString &key) { togglePanel(true, key); });
    connect(m_bar, &FilterBar::chipRemoved, this, [this](const QString &key) {
        Query query = m_model->query();
        query.values.remove(key);
        ask(query);
    });
    connect(
        m_bar, &FilterBar::clearRequested, this, [this] { perform(QStringLiteral("list.clearFilters")); });

    connect(m_bar, &FilterBar::saveRequested, this, &ListPage::saveRequested);

    for (StatePane *pane : {m_state, m_notice}) {
        connect(pane, &StatePane::retryRequested, this, [this] {
            if (isSignedOut(m_connection))
                Q_EMIT signInRequested();
            else if (m_connection == ConnectionState::Stopped)
                Q_EMIT certificateRequested();
            else if (m_connection == ConnectionState::Offline)
                Q_EMIT reconnectRequested();
            else
                perform(QStringLiteral("list.refresh"));
        });
        connect(pane, &StatePane::signInRequested, this, &ListPage::signInRequested);
        connect(pane, &StatePane::certificateRequested, this, &ListPage::certificateRequested);
    }
    retranslate();
    turnTo(ordered(place));
}

TablePage::~TablePage()
{
    if (m_panel)
        m_settings.set(store::setting::splitters, panelSplitter, m_splitter->saveState());
}

QString TablePage::title() const
{
    const QString list = models::titleOf(m_model->kind());
    const bool isPlace
        = !m_placeTitle.isEmpty() && m_placeTitle != list && m_model->query().values == m_placeQuery.values;
    return isPlace ? QStringLiteral("%1 \u203a %2").arg(list, m_placeTitle) : list;
}

QString TablePage::summary() const
{
    if (m_isSlow)
        return tr("Refreshing… Esc stops it");
    const qint64 total = m_model->total();
    const int selected = int(m_table->selectedCount());
    if (total < 0)
        return selected > 0 ? tr("%Ln selected", "", selected) : QString();
    const QString all = QLocale().toString(total);
    if (selected > 0)
        return tr("%Ln of %1 selected", "", selected).arg(all);
    return isCut()
        ? tr("%1 in all, the first %2 can be seen").arg(all, QLocale().toString(m_model->rowCount()))
        : tr("%1 in all").arg(all);
}

/// The server hands out fewer rows than it counts (OTRS: 10,000).
bool TablePage::isCut() const
{
    return m_model->state() == ListModel::State::Ready && m_model->total() > m_model->reach();
}

void TablePage::setPlace(const models::Place &place)
{
    m_placeTitle = place.title;
    m_placeQuery = place.query;
    const bool isShown = place.query == m_model->query(); // in an order of its own, and stays in it
    if (const Query asked = ordered(place); !isShown && asked != m_model->query())
        turnTo(asked);
    else
        showQuery();
}

void TablePage::setPlaceTitle(const QString &title)
{
    m_placeTitle = title;
    m_bar->setTitle(this->title());
    Q_EMIT titleChanged();
}

void TablePage::setQuery(const Query &query)
{
    models::Place place;
    place.query = query;
    turnTo(ordered(place));
}

/// A view of the user's and a selection with an order of its own keep it; all else is in the order he chose
/// last.
Query TablePage::ordered(const models::Place &place) const
{
    Query asked = place.query;
    const TableHeader &header = m_table->header();
    const bool isOwn = !models::savedViewId(place.id).isEmpty()
        || (!asked.sortKey.isEmpty() && asked.sortKey != m_parts.starting.sortKey);
    if (!isOwn && !header.rememberedSortKey().isEmpty()) {
        asked.sortKey = header.rememberedSortKey();
        asked.ascending = header.rememberedAscending();
    }
    return asked;
}

void TablePage::turnTo(const Query &query)
{
    m_bar->dropTyping();
    put(query);
}

void TablePage::put(const Query &query)
{
    m_model->setQuery(query);
    showQuery();
    showState();
    afterQuery();
}

/// What the user wants to see now.
void TablePage::ask(const Query &query)
{
    if (query == m_model->query())
        return;
    const Query before = m_model->query();
    if (query.sortKey != before.sortKey || query.ascending != before.ascending)
        m_table->header().rememberSort(query.sortKey, query.ascending);
    put(query);
    Q_EMIT asked();
}

void TablePage::select(const ItemKey &key)
{
    m_table->select(key);
}

void TablePage::setCurrent(const ItemKey &key)
{
    if (key == m_current)
        return;
    m_current = key;
    Q_EMIT currentChanged(key);
    Q_EMIT commandsChanged();
}

void TablePage::chooseAgain(const ItemKey &key)
{
    if (key == m_current && key != ItemKey())
        Q_EMIT currentChanged(key);
}

void TablePage::setConnectionState(ConnectionState state)
{
    const bool isBack = state == ConnectionState::Online && m_connection != state;
    m_connection = state;
    showState();
    if (!isBack)
        return;
    // What was asked of the server before may have died with the session: names of chips, orders.
    askWords();
    m_bar->setChips(m_words->chips(m_model->query()));
    showOrder();
}

void TablePage::showQuery()
{
    const Query &query = m_model->query();
    m_bar->setTitle(title());
    m_bar->setText(query.text);
    m_bar->setChips(m_words->chips(query));
    m_bar->setSavable(query.values != m_placeQuery.values);
    m_table->header().setSorted(m_model->sortColumn(), query.ascending);
    showOrder();
    if (m_panel)
        m_panel->setQuery(query);
    Q_EMIT titleChanged();
    Q_EMIT commandsChanged();
}

void TablePage::showOrder()
{
    const Query &query = m_model->query();
    // An order that is a column's bears its heading, whatever the server calls it.
    QHash<QString, QString> headings;
    for (int at = 0; at < m_model->columnCount(); ++at) {
        const models::ColumnInfo &column = m_model->column(at);
        if (!headings.contains(column.sortKey) || column.look != models::Look::Remaining)
            headings.insert(column.sortKey, column.title());
    }
    headings.remove(QString());
    QString title = headings.value(query.sortKey);
    QList<SortKey> orders = m_orders;
    for (SortKey &order : orders) {
        order.title = headings.value(order.key, order.title);
        if (order.key == query.sortKey)
            title = order.title;
    }
    m_bar->setOrder(title, query.ascending);
    m_bar->setOrders(orders, query.sortKey);
    if (m_panel)
        m_panel->setOrders(orders);
    if (title.isEmpty() && !query.sortKey.isEmpty())
        loadOrders();
}

void TablePage::loadOrders()
{
    if (m_ordersAsked || !m_parts.source.orders || offerFor(m_connection) != StatePane::Offer::Retry)
        return;
    m_ordersAsked = true;
    m_orderLoad = m_parts.source.orders(this, [this](const Result<QList<SortKey>> &answer) {
        if (!answer) {
            m_ordersAsked = false; // the menu asks again
            return;
        }
        m_orders = *answer;
        showOrder();
    });
}

/// The old words stay until the new ones come.
void TablePage::askWords()
{
    m_ordersAsked = false;
    if (!m_orders.isEmpty())
        loadOrders();
    m_words->forget();
}

void TablePage::showTotal()
{
    const qint64 total = m_model->total();
    const int rows = m_model->rowCount();
    // Customers come as the first hundred (OTRS 4), and nobody tells how many there are.
    const bool hasMore = total < 0 && rows > 0 && m_model->kind() == Kind::Customer;
    QString tip;
    if (hasMore)
        tip = tr("The server gives only the first ones: type a part of the name to find others.");
    if (isCut())
        tip = tr("The server hands out the first %Ln rows: narrow the filter to see the others.", "",
            m_model->rowCount());
    const QString text = total >= 0 ? QLocale().toString(total)
        : hasMore                   ? QLocale().toString(rows) + QLatin1Char('+')
                                    : QString();
    m_bar->setTotal(text, tip);
    if (m_panel)
        m_panel->setRows(rows);
    Q_EMIT summaryChanged();
}

QString TablePage::emptyTitle() const
{
    switch (m_model->kind()) {
    case Kind::Task:
        return tr("No tasks here");
    case Kind::Ticket:
        return tr("No tickets here");
    case Kind::Asset:
        return tr("No assets here");
    case Kind::Person:
        return tr("No people here");
    case Kind::Customer:
        return tr("No customers here");
    }
    return {};
}

void TablePage::showState()
{
    const bool signedOut = isSignedOut(m_connection);
    const bool stopped = m_connection == ConnectionState::Stopped;
    const ErrorKind kind = m_model->error().kind;
    switch (m_model->state()) {
    case ListModel::State::Idle:
    case ListModel::State::Loading:
        if (stopped)
            m_state->showStopped();
        else if (signedOut)
            m_state->showNotSignedIn();
        else
            m_state->showLoading();
        break;
    case ListModel::State::Failed:
        if (stopped)
            m_state->showStopped();
        else if (signedOut || kind == ErrorKind::NotSignedIn || kind == ErrorKind::SessionClosed)
            m_state->showNotSignedIn();
        else
            m_state->showFailed(m_model->error());
        break;
    case ListModel::State::Ready:
        if (m_model->rowCount() > 0)
            m_state->showContent();
        else if (m_model->total() > 0) // counted, and not handed out (OTRS), or deleted ones (HubEx assets)
            m_state->showEmpty(tr("The server counts %Ln rows here, and none of them can be shown", "",
                                   int(m_model->total())),
                tr("They may be deleted ones. Refresh the list; if it stays so, tell your administrator."));
        else
            m_state->showEmpty(emptyTitle(),
                isFiltered(m_model->query()) ? tr("Nothing fits the filters. Take one away to see more.")
                                             : QString());
        break;
    }

    // While the page is made there is only its table.
    const Shown now = shown(); // NOLINT(clang-analyzer-optin.cplusplus.VirtualCall)
    const QString asOf
        = now.confirmedAt.isValid() ? tr("Shown as of %1.").arg(models::asOf(now.confirmedAt)) : QString();
    const auto notice = [this, &asOf](const QString &what) {
        m_notice->showNotice(asOf.isEmpty() ? what : what + QLatin1Char(' ') + asOf, offerFor(m_connection));
    };
    if (!m_said.isEmpty())
        m_notice->showNotice(m_said, StatePane::Offer::Nothing);
    else if (now.any && stopped)
        notice(describe({.kind = ErrorKind::TlsPinChanged}));
    else if (now.any && signedOut)
        notice(tr("Not signed in."));
    else if (now.any && m_connection == ConnectionState::Offline)
        notice(tr("Offline."));
    else if (now.any && now.error && now.error.kind != ErrorKind::Cancelled)
        notice(describe(now.error));
    else
        m_notice->hideNotice();
    showRefresh();
    showTotal();
    Q_EMIT commandsChanged();
}

void TablePage::showRefresh()
{
    const bool isUnderWay = m_model->isRefreshing();
    if (!isUnderWay) {
        m_patience.stop();
        m_isSlow = false; // showTotal() tells
    } else if (!m_isSlow && !m_patience.isActive()) {
        m_patience.start();
    }
}

TablePage::Shown TablePage::shown() const
{
    return {m_model->state() == ListModel::State::Ready, m_model->error(), m_model->confirmedAt()};
}

void TablePage::makePanel()
{
    m_panel = new FilterPanel(m_parts.source, *m_words, m_splitter);
    m_splitter->addWidget(m_panel);
    m_splitter->setStretchFactor(1, 0);
    if (!m_splitter->restoreState(m_settings.get(store::setting::splitters, panelSplitter)))
        m_splitter->setSizes({width() - 300, 300});
    showOrder();
    m_panel->setQuery(m_model->query());
    m_panel->setRows(m_model->rowCount());
    m_panel->setRowsAtATime(m_model->rowsAtATime());
    connect(m_panel, &FilterPanel::applied, this, [this](const Query &query) {
        // Before the button has nothing to apply any more: disabled, it would pass the focus on to a text
        // field.
        m_stack->currentWidget()->setFocus();
        ask(query);
    });
    connect(m_panel, &FilterPanel::ordersWanted, this, &TablePage::loadOrders);
    connect(m_panel, &FilterPanel::rowRequested, this, [this](int row) {
        m_stack->setCurrentWidget(m_table);
        m_table->scrollToRow(row);
        m_table->setFocus();
    });
    connect(m_panel, &FilterPanel::rowsAtATimeChosen, this,
        [this](int rows) { m_settings.set(store::setting::rowsAtATime, rows); });
    connect(m_panel, &FilterPanel::closeRequested, this, [this] { togglePanel(false); });
}

void TablePage::togglePanel(bool open, const QString &key)
{
    if (open && !m_panel)
        makePanel();
    if (m_panel) {
        const bool hadFocus = m_panel->isAncestorOf(focusWidget());
        m_panel->setVisible(open);
        if (open)
            m_panel->reveal(key);
        else if (hadFocus)
            m_stack->currentWidget()->setFocus();
    }
    m_bar->setPanelOpen(open);
}

void TablePage::retranslate()
{
    askWords();
    m_table->setAccessibleName(models::titleOf(m_model->kind()));
    showQuery();
    showState();
}

void TablePage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && canPerform(QStringLiteral("list.stop")))
        perform(QStringLiteral("list.stop"));
    else
        ListPage::keyPressEvent(event);
}

void TablePage::changeEvent(QEvent *event)
{
    ListPage::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate(); // the place's title comes from the window, by setPlaceTitle()
}

} // namespace dd::ui
