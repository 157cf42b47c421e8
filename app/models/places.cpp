// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/places.h"

#include "models/placecounts.h"
#include "models/placetree.h"
#include "session/connections.h"
#include "session/savedviews.h"

#include <QLocale>
#include <QTimer>
#include <algorithm>

namespace dd::models {

using session::Connection;
using session::ConnectionState;

namespace {

struct Node {
    Node *parent = nullptr;
    PlaceItem item; ///< its children are in `children`
    bool expanded = false;
    std::vector<std::unique_ptr<Node>> children;

    int row() const
    {
        const auto &all = parent->children;
        const auto self = std::ranges::find(all, this, [](const auto &node) { return node.get(); });
        return int(self - all.begin());
    }
};

/// What is asked for one account.
struct Server {
    explicit Server(Connection &c)
        : connection(c)
        , counts(c)
    {
    }
    Connection &connection;
    PlaceCounts counts;
    ServerPlaces places;
    net::Load views;
    net::Load queues;
};

bool isSame(const PlaceItem &a, const PlaceItem &b)
{
    return a.place.title == b.place.title && a.place.query == b.place.query
        && a.place.heading == b.place.heading && a.icon == b.icon && a.counts == b.counts;
}

} // namespace

struct Places::Private {
    Private(Places &places, session::Connections &all, const session::SavedViews &userViews)
        : q(places)
        , connections(all)
        , saved(userViews)
    {
        midnight.setSingleShot(true);
    }

    Places &q;
    session::Connections &connections;
    const session::SavedViews &saved;
    Node root;
    std::map<AccountId, std::unique_ptr<Server>> servers;
    QTimer midnight; ///< "due today" is another day then

    QModelIndex indexOf(const Node *node) const
    {
        return node == &root ? QModelIndex() : q.createIndex(node->row(), 0, node);
    }
    static Node *nodeOf(const QModelIndex &index) { return static_cast<Node *>(index.internalPointer()); }
    Node *nodeAt(const QModelIndex &index) { return index.isValid() ? nodeOf(index) : &root; }
    Server *serverOf(const AccountId &account) const
    {
        const auto found = servers.find(account);
        return found == servers.end() ? nullptr : found->second.get();
    }
    std::optional<qint64> countOf(const Node &node) const
    {
        const Server *server = serverOf(node.item.place.account);
        return server && node.item.counts ? server->counts.known(node.item.place.kind, node.item.place.query)
                                          : std::nullopt;
    }

    void sync();
    void sync(Node &parent, const QList<PlaceItem> &wanted);
    std::unique_ptr<Node> make(Node &parent, const PlaceItem &item) const;
    void connectAccount(Connection &connection);
    void readServer(Server &server);
    void countVisible(const Node &node);
    void onCounted(const AccountId &account, Kind kind, const Query &query);
    void redraw(const Node &node);
    const Node *find(const Node &node, const std::function<bool(const Node &)> &matches) const;
    void waitForMidnight();
};

std::unique_ptr<Node> Places::Private::make(Node &parent, const PlaceItem &item) const
{
    auto node = std::make_unique<Node>();
    node->parent = &parent;
    node->item = item;
    node->item.children.clear();
    for (const PlaceItem &child : item.children)
        node->children.push_back(make(*node, child));
    return node;
}

/// What is shown becomes what is wanted, by id, row by row: expansion and the current place survive.
void Places::Private::sync(Node &parent, const QList<PlaceItem> &wanted)
{
    const auto idOf
        = [](const PlaceItem &item) { return item.place.account + QLatin1Char('/') + item.place.id; };
    QSet<QString> ids;
    for (const PlaceItem &item : wanted)
        ids << idOf(item);
    for (int row = int(parent.children.size()) - 1; row >= 0; --row) {
        if (ids.contains(idOf(parent.children[size_t(row)]->item)))
            continue;
        q.beginRemoveRows(indexOf(&parent), row, row);
        parent.children.erase(parent.children.begin() + row);
        q.endRemoveRows();
    }
    for (int row = 0; row < wanted.size(); ++row) {
        const PlaceItem &item = wanted.at(row);
        const auto begin = parent.children.begin();
        const auto found = std::find_if(begin + row, parent.children.end(),
            [&](const auto &node) { return idOf(node->item) == idOf(item); });
        if (found == parent.children.end()) {
            auto made = make(parent, item);
            q.beginInsertRows(indexOf(&parent), row, row);
            parent.children.insert(begin + row, std::move(made));
            q.endInsertRows();
            continue;
        }
        if (const int from = int(found - begin); from != row) {
            q.beginMoveRows(indexOf(&parent), from, from, indexOf(&parent), row);
            std::rotate(begin + row, begin + from, begin + from + 1);
            q.endMoveRows();
        }
        Node &node = *parent.children[size_t(row)];
        if (!isSame(node.item, item)) {
            node.item = item;
            node.item.children.clear();
            redraw(node);
        }
        sync(node, item.children);
    }
}

void Places::Private::sync()
{
    QList<PlaceItem> accounts;
    const QDateTime now = QDateTime::currentDateTime();
    for (const Connection *connection : connections.all()) {
        if (const Server *server = serverOf(connection->account().id))
            accounts << placesOf(connection->account(), server->places, saved.all(), now);
    }
    sync(root, accounts);
    countVisible(root);
}

void Places::Private::redraw(const Node &node)
{
    const QModelIndex index = indexOf(&node);
    Q_EMIT q.dataChanged(index, index);
}

void Places::Private::connectAccount(Connection &connection)
{
    const AccountId id = connection.account().id;
    auto made = std::make_unique<Server>(connection);
    Server *server = made.get();
    servers.insert_or_assign(id, std::move(made));
    QObject::connect(&server->counts, &PlaceCounts::counted, &q,
        [this, id](Kind kind, const Query &query) { onCounted(id, kind, query); });
    QObject::connect(&connection, &Connection::accountChanged, &server->counts, [this, id] {
        sync();
        // The colour is that of every row of the account.
        const Node *account = find(root, [&id](const Node &node) { return node.item.place.account == id; });
        const std::function<void(const Node &)> all = [&](const Node &node) {
            redraw(node);
            for (const auto &child : node.children)
                all(*child);
        };
        if (account)
            all(*account);
    });
    QObject::connect(&connection, &Connection::itemRead, &server->counts, [this, server] {
        server->counts.outdate(otrs::Tickets::isOfUnseen);
        countVisible(root);
    });
    if (connection.state() == ConnectionState::Online)
        readServer(*server);
}

void Places::Private::readServer(Server &server)
{
    auto *otrs = qobject_cast<session::OtrsConnection *>(&server.connection);
    if (!otrs)
        return;
    QObject *context = &server.counts;
    // Without them the lists are there all the same; the next refresh asks again.
    server.views = otrs->catalog().views(context, [this, &server](const Result<otrs::Views> &views) {
        if (!views)
            return;
        server.places.views = views->views;
        sync();
    });
    server.queues = otrs->catalog().queues(context, [this, &server](const Result<QList<Queue>> &queues) {
        if (!queues)
            return;
        server.places.queues = queues.value();
        sync();
    });
}

/// Rows below collapsed ones are not on the screen.
void Places::Private::countVisible(const Node &node)
{
    for (const auto &child : node.children) {
        Server *server = serverOf(child->item.place.account);
        if (server && child->item.counts)
            server->counts.want(child->item.place.kind, child->item.place.query);
        if (child->expanded)
            countVisible(*child);
    }
}

void Places::Private::onCounted(const AccountId &account, Kind kind, const Query &query)
{
    const std::function<void(const Node &)> tell = [&](const Node &node) {
        const Place &place = node.item.place;
        if (node.item.counts && place.account == account && place.kind == kind && place.query == query)
            redraw(node);
        for (const auto &child : node.children)
            tell(*child);
    };
    tell(root);
}

const Node *Places::Private::find(const Node &node, const std::function<bool(const Node &)> &matches) const
{
    for (const auto &child : node.children) {
        if (matches(*child))
            return child.get();
        if (const Node *below = find(*child, matches))
            return below;
    }
    return nullptr;
}

void Places::Private::waitForMidnight()
{
    const QDateTime now = QDateTime::currentDateTime();
    midnight.start(int(std::min<qint64>(now.msecsTo(now.date().addDays(1).startOfDay()) + 1000, 3'600'000)));
}

Places::Places(session::Connections &connections, const session::SavedViews &views, QObject *parent)
    : QAbstractItemModel(parent)
    , d(std::make_unique<Private>(*this, connections, views))
{
    for (Connection *connection : connections.all())
        d->connectAccount(*connection);
    d->sync();
    connect(&views, &session::SavedViews::changed, this, [this] { d->sync(); });
    connect(&connections, &session::Connections::added, this, [this](Connection *connection) {
        d->connectAccount(*connection);
        d->sync();
    });
    connect(&connections, &session::Connections::removed, this, [this](const AccountId &id) {
        d->servers.erase(id);
        d->sync();
    });
    connect(&connections, &session::Connections::stateChanged, this, [this](Connection *connection) {
        const AccountId id = connection->account().id;
        Server *server = d->serverOf(id);
        if (!server)
            return;
        if (connection->state() == ConnectionState::Online) {
            server->counts.forget(); // time has passed
            d->readServer(*server);
            d->countVisible(d->root);
        } else if (connection->state() != ConnectionState::Offline) {
            server->counts.stop();
        }
        for (const auto &account : d->root.children) {
            if (account->item.place.account == id)
                d->redraw(*account);
        }
    });
    // A timer does not count the hours a computer sleeps, so it looks every hour.
    connect(&d->midnight, &QTimer::timeout, this, [this] {
        d->sync();
        d->waitForMidnight();
    });
    d->waitForMidnight();
}

Places::~Places() = default;

QModelIndex Places::indexOf(const AccountId &account, const QString &placeId) const
{
    const Node *found = d->find(d->root, [&](const Node &node) {
        return node.item.place.account == account && node.item.place.id == placeId;
    });
    return found ? d->indexOf(found) : QModelIndex();
}

QModelIndex Places::indexOf(Kind kind, const AccountId &account) const
{
    const Node *found = d->find(d->root, [&](const Node &node) {
        const Place &place = node.item.place;
        return !place.heading && place.kind == kind && (account.isEmpty() || place.account == account);
    });
    return found ? d->indexOf(found) : QModelIndex();
}

void Places::setExpanded(const QModelIndex &index, bool expanded)
{
    if (!index.isValid())
        return;
    Private::nodeOf(index)->expanded = expanded;
    if (expanded)
        d->countVisible(d->root);
}

void Places::refresh(const AccountId &account)
{
    Server *server = d->serverOf(account);
    if (!server)
        return;
    server->counts.forget();
    if (server->connection.state() == ConnectionState::Online) {
        if (auto *otrs = qobject_cast<session::OtrsConnection *>(&server->connection))
            otrs->catalog().refresh(
                otrs::Catalog::Part::Views | otrs::Catalog::Part::Queues | otrs::Catalog::Part::Agents);
        if (auto *hubex = qobject_cast<session::HubexConnection *>(&server->connection))
            hubex->dictionaries().refresh();
        d->readServer(*server);
    }
    d->sync();
}

void Places::retranslate()
{
    d->sync();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, 0);
}

QModelIndex Places::index(int row, int column, const QModelIndex &parent) const
{
    const Node *node = d->nodeAt(parent);
    if (column != 0 || row < 0 || row >= int(node->children.size()))
        return {};
    return createIndex(row, column, node->children[size_t(row)].get());
}

QModelIndex Places::parent(const QModelIndex &index) const
{
    return index.isValid() ? d->indexOf(Private::nodeOf(index)->parent) : QModelIndex();
}

int Places::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(d->nodeAt(parent)->children.size());
}

int Places::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant Places::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Node &node = *Private::nodeOf(index);
    const Place &place = node.item.place;
    const Server *server = d->serverOf(place.account);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return place.title;
    case Qt::AccessibleTextRole: {
        const std::optional<qint64> count = d->countOf(node);
        return count ? QStringLiteral("%1, %2").arg(place.title, QLocale().toString(*count)) : place.title;
    }
    case PlaceRole:
        return QVariant::fromValue(place);
    case CountRole: {
        const std::optional<qint64> count = d->countOf(node);
        return count ? QVariant(*count) : QVariant();
    }
    case AccountColourRole:
        return server ? QVariant::fromValue(server->connection.account().colour) : QVariant();
    case ConnectionStateRole:
        return server && node.parent == &d->root ? QVariant(int(server->connection.state())) : QVariant();
    case IconNameRole:
        return node.item.icon;
    default:
        return {};
    }
}

QVariant Places::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool named = orientation == Qt::Horizontal && section == 0
        && (role == Qt::DisplayRole || role == Qt::AccessibleTextRole);
    return named ? tr("Places") : QVariant();
}

Qt::ItemFlags Places::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags heading = Qt::ItemIsEnabled;
    return Private::nodeOf(index)->item.place.heading ? heading : heading | Qt::ItemIsSelectable;
}

} // namespace dd::models
