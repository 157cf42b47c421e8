// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/assetpage.h"

#include "models/lists.h"
#include "store/settings.h"
#include "ui/common/icons.h"
#include "ui/common/nullkey.h"
#include "ui/common/statepane.h"
#include "ui/common/theme.h"
#include "ui/pages/filterbar.h"
#include "ui/pages/filtersource.h"
#include "ui/pages/listtable.h"
#include "ui/pages/tableheader.h"
#include "ui/pages/treetable.h"

#include <QEvent>
#include <QStackedWidget>
#include <QToolButton>

namespace dd::ui {

using models::AssetTree;

namespace {

constexpr QLatin1String choiceName("assets.view"); ///< in store::setting::tables
constexpr QLatin1String treeName("hubex.assets.tree");

bool isTreeChosen(const store::Settings &settings)
{
    return settings.get(store::setting::tables, choiceName) == "tree";
}

} // namespace

AssetPage::AssetPage(const Parts &parts, std::function<AssetTree *(QObject *parent)> makeTree, PathOf pathOf,
    const models::Place &place, store::Settings &settings, Theme &theme, QWidget *parent)
    : TablePage(parts, place, settings, theme, parent)
    , m_makeTree(std::move(makeTree))
    , m_pathOf(std::move(pathOf))
    , m_switch(new QToolButton(this))
{
    m_switch->setAutoRaise(true);
    m_switch->setCheckable(true);
    m_switch->setIcon(icon(QStringLiteral("asset-tree")));
    m_switch->setFocusPolicy(Qt::TabFocus);
    bar().addButton(m_switch);
    connect(m_switch, &QToolButton::clicked, this, [this](bool tree) {
        setTree(tree);
        stack().currentWidget()->setFocus();
    });
    connect(&stack(), &QStackedWidget::currentChanged, this, [this] {
        m_switch->setChecked(isTree());
        setFocusProxy(stack().currentWidget());
        showState();
        Q_EMIT summaryChanged();
        Q_EMIT commandsChanged();
    });
    retranslate();
    afterQuery();
}

bool AssetPage::isTree() const
{
    return m_view && stack().currentWidget() == m_view;
}

void AssetPage::makeTree()
{
    m_tree = m_makeTree(this);
    if (!m_tree)
        return;
    m_view = new TreeTable(
        *m_tree, models::columnsOf(System::HubEx, Kind::Asset), settings(), treeName, &stack());
    m_view->setRowHeight(theme().rowHeight());
    m_treeState = new StatePane(m_view);
    stack().addWidget(m_view);
    connect(&theme(), &Theme::densityChanged, this, [this] { m_view->setRowHeight(theme().rowHeight()); });
    connect(m_tree, &AssetTree::stateChanged, this, &AssetPage::showTreeState);
    connect(m_tree, &QAbstractItemModel::rowsInserted, this, &AssetPage::showTreeState);
    connect(m_tree, &QAbstractItemModel::rowsRemoved, this, &AssetPage::showTreeState);
    connect(m_tree, &AssetTree::revealed, this, [this](const QModelIndex &index) {
        if (index.isValid())
            m_view->choose(index);
        else if (!isNull(m_wanted))
            TablePage::select(m_wanted); // kept until the table shows it
    });
    connect(m_view, &TreeTable::currentKeyChanged, this, &AssetPage::setCurrent);
    connect(m_view, &TreeTable::keyChosen, this, &AssetPage::chooseAgain);
    connect(m_view, &TreeTable::openRequested, this, &ListPage::openRequested);
    connect(m_view, &TreeTable::menuRequested, this, &AssetPage::openMenu);
    connect(m_view, &TreeTable::selectedCountChanged, this, [this] {
        Q_EMIT summaryChanged();
        Q_EMIT commandsChanged();
    });
    connect(
        m_treeState, &StatePane::retryRequested, this, [this] { perform(QStringLiteral("list.refresh")); });
    connect(m_treeState, &StatePane::signInRequested, this, &ListPage::signInRequested);
    connect(m_treeState, &StatePane::certificateRequested, this, &ListPage::certificateRequested);
    retranslate();
    m_tree->refresh();
    showTreeState();
}

void AssetPage::setTree(bool tree)
{
    if (tree && !m_view)
        makeTree();
    tree = tree && m_view; // none once the connection has gone
    settings().set(store::setting::tables, choiceName, tree ? QByteArray("tree") : QByteArray("table"));
    stack().setCurrentWidget(tree ? static_cast<QWidget *>(m_view) : &table());
    m_switch->setChecked(tree);
    // Both show what is chosen; a row the table has not got cannot be.
    const ItemKey here = tree ? table().currentKey() : m_view ? m_view->currentKey() : ItemKey{};
    if (!isNull(here) && (tree || model().rowOf(here) >= 0))
        select(here);
    else if (!tree && !isNull(table().currentKey()))
        setCurrent(table().currentKey());
}

void AssetPage::showTreeState()
{
    const ErrorKind kind = m_tree->error().kind;
    switch (m_tree->state()) {
    case AssetTree::State::Idle:
    case AssetTree::State::Loading:
        m_treeState->showLoading();
        break;
    case AssetTree::State::Failed:
        if (kind == ErrorKind::TlsPinChanged)
            m_treeState->showStopped();
        else if (kind == ErrorKind::NotSignedIn || kind == ErrorKind::SessionClosed)
            m_treeState->showNotSignedIn();
        else
            m_treeState->showFailed(m_tree->error());
        break;
    case AssetTree::State::Ready:
        if (m_tree->rowCount() > 0)
            m_treeState->showContent();
        else
            m_treeState->showEmpty(tr("No assets here"));
        break;
    }
    showState();
}

TablePage::Shown AssetPage::shown() const
{
    if (!isTree())
        return TablePage::shown();
    return {m_tree->state() == AssetTree::State::Ready, m_tree->error(), {}};
}

QString AssetPage::summary() const
{
    if (!isTree())
        return TablePage::summary();
    const auto chosen = m_view->selectionModel()->selectedRows(0).size();
    return chosen > 0 ? tr("%Ln selected", "", int(chosen)) : TablePage::summary();
}

void AssetPage::select(const ItemKey &key)
{
    m_wanted = key;
    if (!isTree()) {
        TablePage::select(key);
        return;
    }
    m_path = m_pathOf(key.id, this, [this](const Result<QList<Named>> &answer) {
        if (answer && !answer->isEmpty())
            m_tree->reveal(*answer);
        else
            TablePage::select(m_wanted);
    });
}

void AssetPage::afterQuery()
{
    // What is filtered is a list: the tree could not show it.
    if (isFiltered(model().query()))
        stack().setCurrentWidget(&table());
    else if (!isTree() && isTreeChosen(settings()))
        setTree(true);
}

QStringList AssetPage::menuCommands() const
{
    return TablePage::menuCommands() << QStringLiteral("list.tree");
}

bool AssetPage::canPerform(const QString &command) const
{
    if (command == QLatin1String("list.tree"))
        return true;
    if (!isTree())
        return TablePage::canPerform(command);
    if (command == QLatin1String("list.next") || command == QLatin1String("list.previous"))
        return m_tree->rowCount() > 0;
    if (command == QLatin1String("list.copy") || command == QLatin1String("list.copyTable"))
        return m_view->selectionModel()->hasSelection();
    return TablePage::canPerform(command);
}

void AssetPage::perform(const QString &command)
{
    if (command == QLatin1String("list.tree")) {
        setTree(!isTree());
        stack().currentWidget()->setFocus();
        return;
    }
    if (!isTree()) {
        TablePage::perform(command);
        return;
    }
    if (command == QLatin1String("list.next"))
        m_view->step(1);
    else if (command == QLatin1String("list.previous"))
        m_view->step(-1);
    else if (command == QLatin1String("list.copy"))
        copy(m_view->chosenRows(), m_view->header().shownColumns(), false);
    else if (command == QLatin1String("list.copyTable"))
        copy(m_view->chosenRows(), m_view->header().shownColumns(), true);
    else if (command == QLatin1String("list.selectAll"))
        m_view->selectAll();
    else if (command == QLatin1String("list.columns"))
        m_view->header().openChooser();
    else if (command == QLatin1String("list.refresh")) {
        Q_EMIT refreshAsked();
        m_tree->refresh();
    } else
        TablePage::perform(command);
}

void AssetPage::retranslate()
{
    m_switch->setToolTip(tr("As a tree"));
    m_switch->setAccessibleName(tr("As a tree"));
    if (m_view)
        m_view->setAccessibleName(tr("Assets as a tree"));
}

void AssetPage::changeEvent(QEvent *event)
{
    TablePage::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace dd::ui
