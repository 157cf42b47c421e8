// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assettree.h"

#include "models/assetnodes.h"
#include "models/sources.h"
#include "session/hubexconnection.h"

#include <QPointer>
#include <algorithm>

namespace dd::models {

using session::ConnectionState;
using Children = AssetNode::Children;

namespace {

constexpr int pageSize = 100;
constexpr int largestRefresh = 1000; ///< children of one node that are read again at once
constexpr int longestSearch = 30; ///< pages of one node that reveal() reads through
constexpr int mostBarren = 10; ///< pages without a child: deleted ones are left out of theirs (contract 4.1)

} // namespace

struct AssetTree::Private {
    Private(AssetTree &tree, session::HubexConnection &c)
        : q(tree)
        , connection(&c)
        , account(c.account().id)
        , columns(assetSource(nullptr).columns)
        , dimmed(assetSource(nullptr).dimmed)
    {
    }

    AssetTree &q;
    QPointer<session::HubexConnection> connection;
    AccountId account;
    QList<Column<Asset>> columns;
    std::function<bool(const Asset &)> dimmed;
    AssetNode root;
    State state = State::Idle;
    Error error;
    QList<Named> path; ///< still to be revealed
    AssetNode *reached = nullptr;
    int searched = 0;

    AssetNode *nodeAt(const QModelIndex &index)
    {
        return index.isValid() ? static_cast<AssetNode *>(index.internalPointer()) : &root;
    }
    QModelIndex indexOf(const AssetNode *node) const
    {
        return node == &root ? QModelIndex() : q.createIndex(node->row(), 0, node);
    }
    bool mayAsk() const;
    void setState(State next, const Error &why = {});
    void load(AssetNode &node, Span span);
    void readAgain(AssetNode &node);
    void arrived(AssetNode &node, Span span, const Page<Asset> &page);
    void failed(AssetNode &node, Span span, const Error &why);
    void giveUp(AssetNode &node, const Error &why);
    void showWaiting(AssetNode &node, bool shown);
    void bringIn(AssetNode &node, const QList<Asset> &assets, bool isAll);
    void redraw(const AssetNode &node);
    void onPainted(AssetNode &node);
    void onConnection();
    void stop(AssetNode &node, const Error &why);
    bool stopWaiting(AssetNode &node, const Error &why);
    std::function<AssetNode *()> lasting(const AssetNode &node);
    void goOn();
    void endReveal(const QModelIndex &index);
    QVariant placeholder(const AssetNode &node, int column, int role) const;
};

bool AssetTree::Private::mayAsk() const
{
    if (!connection)
        return false;
    const ConnectionState now = connection->state();
    return now == ConnectionState::Online || now == ConnectionState::Offline;
}

void AssetTree::Private::setState(State next, const Error &why)
{
    if (state == next && error == why)
        return;
    state = next;
    error = why;
    Q_EMIT q.stateChanged();
}

void AssetTree::Private::load(AssetNode &node, Span span)
{
    node.phase = Children::Loading;
    if (&node == &root && state != State::Ready)
        setState(State::Loading);
    else if (!node.before)
        showWaiting(node, true);
    if (!mayAsk()) {
        // Once it is online, everything that waits is asked for.
        if (!connection || connection->state() != ConnectionState::Opening)
            onConnection();
        return;
    }
    AssetNode *place = &node;
    node.load = connection->assets().children(
        node.asset.id, span, &q, [this, place, span](const Result<Page<Asset>> &page) {
            if (page)
                arrived(*place, span, page.value());
            else
                failed(*place, span, page.error());
        });
}

/// From its first child on, as many as are here.
void AssetTree::Private::readAgain(AssetNode &node)
{
    node.stale = false;
    node.barren = 0;
    // What is here stays as it is until the answer, and after a failure too.
    if (node.phase == Children::Part || node.phase == Children::Whole)
        node.before = node.phase;
    const int pages = std::max((node.assetCount() + pageSize - 1) / pageSize, 1);
    load(node, Span{0, std::min(pages * pageSize, largestRefresh)});
}

void AssetTree::Private::arrived(AssetNode &node, Span span, const Page<Asset> &page)
{
    node.before.reset();
    // From where the server stopped: it may grant less than was asked for. Nothing at all is a page, too.
    const bool isEmpty = page.next() <= span.first;
    node.next = isEmpty ? span.first + span.count : page.next();
    node.barren = page.rows.isEmpty() ? node.barren + 1 : 0;
    // A server that counts children and gives none would be asked for ever.
    const bool isWhole = node.barren >= mostBarren
        || (page.total >= 0 ? node.next >= page.total : isEmpty || node.next < span.first + span.count);
    node.phase = isWhole ? Children::Whole : Children::Part;
    bringIn(node, page.rows, span.first == 0);
    showWaiting(node, !isWhole);
    if (&node == &root)
        setState(State::Ready);
    goOn();
}

void AssetTree::Private::failed(AssetNode &node, Span span, const Error &why)
{
    if (why.kind == ErrorKind::Cancelled)
        return;
    const bool online = connection && connection->state() == ConnectionState::Online;
    if (why.kind == ErrorKind::SessionClosed && online) {
        // Signed in anew while this one waited: the next goes through the fresh session.
        load(node, span);
        return;
    }
    giveUp(node, why);
    if (&node == &root)
        setState(state == State::Ready ? State::Ready : State::Failed, why);
    if (!path.isEmpty())
        endReveal({});
}

void AssetTree::Private::giveUp(AssetNode &node, const Error &why)
{
    node.error = why;
    node.phase = node.before.value_or(Children::Failed);
    node.before.reset();
    if (AssetNode *waiting = node.waiting())
        redraw(*waiting);
}

void AssetTree::Private::showWaiting(AssetNode &node, bool shown)
{
    const int last = int(node.children.size());
    if (AssetNode *waiting = node.waiting()) {
        if (shown) {
            redraw(*waiting);
            return;
        }
        q.beginRemoveRows(indexOf(&node), last - 1, last - 1);
        node.children.pop_back();
        q.endRemoveRows();
    } else if (shown) {
        q.beginInsertRows(indexOf(&node), last, last);
        node.addWaiting();
        q.endInsertRows();
    }
}

/// Rows are kept by id: what is expanded and selected stays. `isAll`: what is not among them has gone, or
/// comes again with a later page.
void AssetTree::Private::bringIn(AssetNode &node, const QList<Asset> &assets, bool isAll)
{
    if (isAll) {
        QSet<qint64> ids;
        for (const Asset &asset : assets)
            ids << asset.id;
        for (int row = node.assetCount() - 1; row >= 0; --row) {
            if (ids.contains(node.children[size_t(row)]->asset.id))
                continue;
            if (reached && node.children[size_t(row)]->holds(*reached))
                reached = nullptr;
            q.beginRemoveRows(indexOf(&node), row, row);
            node.children.erase(node.children.begin() + row);
            q.endRemoveRows();
        }
    }
    int place = isAll ? 0 : node.assetCount();
    for (qsizetype i = 0; i < assets.size(); ++i) {
        const Asset &asset = assets.at(i);
        const int known = node.find(asset.id);
        if (known < 0) {
            qsizetype end = i + 1;
            while (end < assets.size() && node.find(assets.at(end).id) < 0)
                ++end;
            q.beginInsertRows(indexOf(&node), place, place + int(end - i) - 1);
            for (; i < end; ++i)
                node.insert(place++, assets.at(i));
            q.endInsertRows();
            --i;
            continue;
        }
        int row = known;
        if (isAll && known > place) {
            q.beginMoveRows(indexOf(&node), known, known, indexOf(&node), place);
            std::rotate(node.children.begin() + place, node.children.begin() + known,
                node.children.begin() + known + 1);
            q.endMoveRows();
            row = place;
        }
        if (isAll && row == place)
            ++place;
        AssetNode &child = *node.children[size_t(row)];
        if (child.asset == asset)
            continue;
        child.asset = asset;
        redraw(child);
    }
}

void AssetTree::Private::redraw(const AssetNode &node)
{
    const QModelIndex index = indexOf(&node);
    Q_EMIT q.dataChanged(index, index.siblingAtColumn(int(columns.size()) - 1));
}

/// Somebody looks at this row: its siblings are brought up to date, or the next page is on its way.
void AssetTree::Private::onPainted(AssetNode &node)
{
    AssetNode *parent = node.parent;
    const bool wantsMore = node.isWaiting && parent->phase == Children::Part;
    if (parent->load.running() || !(parent->stale || wantsMore) || parent->asked)
        return;
    parent->asked = true;
    // Not from inside a paint event.
    QMetaObject::invokeMethod(
        &q,
        [this, find = lasting(*parent)] {
            AssetNode *place = find();
            if (!place)
                return;
            place->asked = false;
            if (place->load.running())
                return;
            if (place->stale)
                readAgain(*place);
            else if (place->phase == Children::Part)
                load(*place, Span{place->next, pageSize});
        },
        Qt::QueuedConnection);
}

void AssetTree::Private::stop(AssetNode &node, const Error &why)
{
    node.load.cancel();
    if (node.phase == Children::Loading)
        giveUp(node, why);
    for (const auto &child : node.children)
        stop(*child, why);
}

/// What only waits for the connection is told why it does not come; true where there was such a thing.
bool AssetTree::Private::stopWaiting(AssetNode &node, const Error &why)
{
    bool waited = node.phase == Children::Loading && !node.load.running();
    if (waited)
        giveUp(node, why);
    for (const auto &child : node.children)
        waited = stopWaiting(*child, why) || waited;
    return waited;
}

/// The node again from the event loop, null where it has gone by then. Its id would not do: an asset that was
/// moved stands in two places until both are read.
std::function<AssetNode *()> AssetTree::Private::lasting(const AssetNode &node)
{
    if (&node == &root)
        return [this] { return &root; };
    return [this, index = QPersistentModelIndex(indexOf(&node))]() -> AssetNode * {
        return index.isValid() ? nodeAt(index) : nullptr;
    };
}

void AssetTree::Private::onConnection()
{
    if (connection && connection->state() == ConnectionState::Online) {
        if (state != State::Idle)
            q.refresh();
        return;
    }
    if (connection && connection->state() == ConnectionState::Opening) {
        if (state == State::Failed)
            q.refresh(); // waits with it
        return;
    }
    if (connection && connection->state() == ConnectionState::Offline) {
        // What is under way fails by itself.
        if (stopWaiting(root, connection->lastError()) && state == State::Loading)
            setState(State::Failed, connection->lastError());
        return;
    }
    Error why{.kind = connection ? ErrorKind::NotSignedIn : ErrorKind::SessionClosed};
    if (connection && connection->lastError())
        why = connection->lastError();
    stop(root, why);
    if (state != State::Idle)
        setState(state == State::Ready ? State::Ready : State::Failed, why);
    if (!path.isEmpty())
        endReveal({});
}

/// The next step of reveal().
void AssetTree::Private::goOn()
{
    while (!path.isEmpty()) {
        if (!reached) {
            endReveal({});
            return;
        }
        const int row = reached->find(path.first().id);
        if (row >= 0) {
            reached = reached->children[size_t(row)].get();
            searched = 0;
            path.removeFirst();
            if (path.isEmpty())
                endReveal(indexOf(reached));
            continue;
        }
        if (reached->phase == Children::Loading)
            return;
        if (reached->phase == Children::Whole || ++searched > longestSearch) {
            endReveal({});
            return;
        }
        load(*reached, Span{reached->next, pageSize});
        return;
    }
}

void AssetTree::Private::endReveal(const QModelIndex &index)
{
    path.clear();
    reached = nullptr;
    Q_EMIT q.revealed(index);
}

QVariant AssetTree::Private::placeholder(const AssetNode &node, int column, int role) const
{
    const bool isFailed = node.parent->phase == Children::Failed;
    switch (role) {
    case PlaceholderRole:
        return !isFailed;
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        if (column > 0)
            return {};
        return isFailed ? describe(node.parent->error) : tr("Loading…");
    case CellRole: // what is drawn
        return QVariant::fromValue(
            Cell{.text = isFailed && column == 0 ? describe(node.parent->error) : QString()});
    case Qt::ToolTipRole:
        return isFailed ? advice(node.parent->error) : QVariant();
    case DimmedRole:
        return true;
    case LookRole:
        return int(Look::Text);
    default:
        return {};
    }
}

AssetTree::AssetTree(session::HubexConnection &connection, QObject *parent)
    : QAbstractItemModel(parent)
    , d(std::make_unique<Private>(*this, connection))
{
    connect(&connection, &session::Connection::stateChanged, this, [this] { d->onConnection(); });
    connect(&connection, &QObject::destroyed, this, [this] { d->onConnection(); });
}

AssetTree::~AssetTree() = default;

AssetTree::State AssetTree::state() const
{
    return d->state;
}

const Error &AssetTree::error() const
{
    return d->error;
}

void AssetTree::refresh()
{
    const std::function<void(AssetNode &)> mark = [&](AssetNode &node) {
        for (const auto &child : node.children)
            mark(*child);
        // What has never been read is read when it is expanded.
        node.stale = node.phase != Children::Unknown && !node.load.running();
    };
    mark(d->root);
    if (d->root.load.running())
        return;
    d->readAgain(d->root);
}

ItemKey AssetTree::keyAt(const QModelIndex &index) const
{
    const AssetNode *node = d->nodeAt(index);
    if (node == &d->root || node->isWaiting)
        return {};
    return {d->account, Kind::Asset, node->asset.id, {}};
}

void AssetTree::reveal(const QList<Named> &path)
{
    if (!d->path.isEmpty())
        d->endReveal({});
    d->path = path;
    d->reached = &d->root;
    d->searched = 0;
    QMetaObject::invokeMethod(
        this, [this] { d->goOn(); }, Qt::QueuedConnection);
}

QModelIndex AssetTree::index(int row, int column, const QModelIndex &parent) const
{
    if (parent.column() > 0 || column < 0 || column >= columnCount())
        return {};
    const AssetNode *node = d->nodeAt(parent);
    if (row < 0 || row >= int(node->children.size()))
        return {};
    return createIndex(row, column, node->children[size_t(row)].get());
}

QModelIndex AssetTree::parent(const QModelIndex &index) const
{
    return index.isValid() ? d->indexOf(d->nodeAt(index)->parent) : QModelIndex();
}

int AssetTree::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(d->nodeAt(parent)->children.size());
}

int AssetTree::columnCount(const QModelIndex &) const
{
    return int(d->columns.size());
}

bool AssetTree::hasChildren(const QModelIndex &parent) const
{
    if (parent.column() > 0)
        return false;
    const AssetNode *node = d->nodeAt(parent);
    const bool mayHave = node->phase != Children::Whole && (node == &d->root || node->asset.hasChildren);
    return !node->children.empty() || mayHave;
}

bool AssetTree::canFetchMore(const QModelIndex &parent) const
{
    const AssetNode *node = d->nodeAt(parent);
    if (node->isWaiting || (node != &d->root && !node->asset.hasChildren))
        return false;
    // The root's failure is shown by its page; asking again is the page's work.
    return node->phase == Children::Unknown || (node->phase == Children::Failed && node != &d->root);
}

void AssetTree::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    AssetNode *node = d->nodeAt(parent);
    node->phase = Children::Loading;
    // A view may ask from inside one of our own signals: the placeholder comes after it.
    QMetaObject::invokeMethod(
        this,
        [this, find = d->lasting(*node)] {
            AssetNode *place = find();
            if (place && place->phase == Children::Loading && !place->load.running())
                d->load(*place, Span{place->next, pageSize});
        },
        Qt::QueuedConnection);
}

QVariant AssetTree::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    AssetNode &node = *d->nodeAt(index);
    if (role == Qt::DisplayRole || role == CellRole)
        d->onPainted(node);
    if (node.isWaiting)
        return d->placeholder(node, index.column(), role);
    const auto cell = [&] { return d->columns.at(index.column()).cell(node.asset); };
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return cell().text;
    case Qt::ToolTipRole:
        return cell().tip.isEmpty() ? cell().text : cell().tip;
    case CellRole:
        return QVariant::fromValue(cell());
    case KeyRole:
        return QVariant::fromValue(keyAt(index));
    case LookRole:
        return int(d->columns.at(index.column()).look);
    case DimmedRole:
        return d->dimmed(node.asset);
    case UnreadRole:
    case PlaceholderRole:
        return false;
    default:
        return {};
    }
}

QVariant AssetTree::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole || role == Qt::ToolTipRole)
        return d->columns.at(section).title();
    return role == LookRole ? QVariant(int(d->columns.at(section).look)) : QVariant();
}

} // namespace dd::models
