// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hubexdesk.h"
#include "models/assettree.h"
#include "models/lists.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace dd;
using namespace dd::models;
using namespace dd::test;
using namespace Qt::Literals::StringLiterals;

using State = AssetTree::State;

namespace {

struct Desk : HubexDesk {
    QMap<qint64, QList<qint64>> children; ///< 0 = the roots
    QHash<qint64, QByteArray> names;
    session::HubexConnection *connection = nullptr;
    std::unique_ptr<AssetTree> tree;

    Desk()
    {
        children[0] = {1, 2, 3};
        children[1] = {11, 12};
        children[12] = {121};
        for (qint64 id = 2001; id <= 2250; ++id)
            children[2] << id;
        rows = [this](const QString &path, const QUrlQuery &query) {
            Rows all;
            if (path != u"ES/Assets"_s)
                return all;
            const qint64 parent = std::max<qint64>(query.queryItemValue(u"parentID"_s).toLongLong(), 0);
            for (const qint64 id : children.value(parent)) {
                const QByteArray number = QByteArray::number(id);
                QByteArray one
                    = "{\"id\":" + number + ",\"name\":\"" + names.value(id, "Asset " + number) + "\"";
                if (parent > 0)
                    one += ",\"parentID\":" + QByteArray::number(parent);
                if (children.contains(id))
                    one += ",\"hasChildren\":true";
                all << qMakePair(id, one + '}');
            }
            return all;
        };
        connection = signIn();
        tree = std::make_unique<AssetTree>(*connection);
    }

    bool loadRoots()
    {
        tree->refresh();
        return QTest::qWaitFor([this] { return tree->state() == State::Ready; });
    }
    QModelIndex at(const QList<qint64> &path) const
    {
        QModelIndex index;
        for (const qint64 id : path) {
            QModelIndex next;
            for (int row = 0; row < tree->rowCount(index); ++row) {
                if (tree->keyAt(tree->index(row, 0, index)).id == id)
                    next = tree->index(row, 0, index);
            }
            if (!next.isValid())
                return {};
            index = next;
        }
        return index;
    }
    /// As a view does it.
    void expand(const QModelIndex &index)
    {
        if (tree->canFetchMore(index))
            tree->fetchMore(index);
        QCoreApplication::sendPostedEvents(tree.get(), QEvent::MetaCall);
    }
    /// As a view does it while it paints.
    QStringList paint(const QModelIndex &parent = {}) const
    {
        QStringList texts;
        for (int row = 0; row < tree->rowCount(parent); ++row)
            texts << tree->index(row, 0, parent).data().toString();
        return texts;
    }
};

} // namespace

class tst_AssetTree : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rootsFirstAndNothingElse();
    void childrenComeWhenExpanded();
    void manyChildrenComePageByPage();
    void shortPagesLeaveNoGaps();
    void aServerThatCountsAndGivesNothing();
    void failedNodeSaysWhyAndAsksAgain();
    void failedRoots();
    void refreshKeepsWhatIsExpanded();
    void failedRefreshKeepsTheRows();
    void revealLoadsAlongThePath();
    void revealOfWhatIsNotThere();
    void readsLikeTheAssetList();
    void signedOutAndIn();
    void connectionDiesFirst();
    void treeDiesFirst();
    void testerWalksTheTree();
    void waitsWithItsConnection();
    void anAssetInTwoPlacesLoadsInBoth();
};

void tst_AssetTree::rootsFirstAndNothingElse()
{
    Desk desk;
    QCOMPARE(desk.tree->state(), State::Idle);
    QVERIFY(desk.loadRoots());
    QCOMPARE(desk.paint(), (QStringList{u"Asset 1"_s, u"Asset 2"_s, u"Asset 3"_s}));
    QVERIFY(desk.tree->hasChildren(desk.at({1})));
    QVERIFY(!desk.tree->hasChildren(desk.at({3})));
    QCOMPARE(desk.tree->rowCount(desk.at({1})), 0);
    QCOMPARE(desk.count(u"GET ES/Assets"_s), 1);
    QCOMPARE(desk.tree->keyAt(desk.at({3})), (ItemKey{desk.connection->account().id, Kind::Asset, 3, {}}));
    QCOMPARE(desk.tree->keyAt({}), ItemKey());
}

void tst_AssetTree::childrenComeWhenExpanded()
{
    Desk desk;
    QVERIFY(desk.loadRoots());
    QAbstractItemModelTester tester(desk.tree.get());
    const QPersistentModelIndex one = desk.at({1});
    desk.expand(one);
    QCOMPARE(desk.tree->rowCount(one), 1);
    QVERIFY(desk.tree->index(0, 0, one).data(PlaceholderRole).toBool());
    QVERIFY(!desk.tree->index(0, 0, one).data().toString().isEmpty());
    QCOMPARE(desk.tree->keyAt(desk.tree->index(0, 0, one)), ItemKey());
    QTRY_COMPARE(desk.paint(desk.at({1})), (QStringList{u"Asset 11"_s, u"Asset 12"_s}));
    QVERIFY(!desk.tree->canFetchMore(desk.at({1})));
    desk.expand(desk.at({1, 12}));
    QTRY_COMPARE(desk.paint(desk.at({1, 12})), QStringList{u"Asset 121"_s});
    QCOMPARE(desk.tree->parent(desk.at({1, 12, 121})), desk.at({1, 12}));
}

void tst_AssetTree::manyChildrenComePageByPage()
{
    Desk desk;
    QVERIFY(desk.loadRoots());
    desk.expand(desk.at({2}));
    QTRY_COMPARE(desk.tree->rowCount(desk.at({2})), 101);
    const int asked = desk.count(u"GET ES/Assets"_s);
    QTest::qWait(0);
    QCOMPARE(desk.count(u"GET ES/Assets"_s), asked);
    // The next page comes when the placeholder at the end is looked at.
    QTRY_COMPARE((desk.paint(desk.at({2})), desk.tree->rowCount(desk.at({2}))), 250);
    QCOMPARE(desk.count(u"GET ES/Assets"_s), asked + 2);
    QCOMPARE(desk.paint(desk.at({2})).last(), u"Asset 2250"_s);
}

void tst_AssetTree::shortPagesLeaveNoGaps()
{
    Desk desk;
    desk.most = 30; // of the hundred asked for
    QVERIFY(desk.loadRoots());
    desk.expand(desk.at({2}));
    QTRY_COMPARE(desk.tree->rowCount(desk.at({2})), 31);
    QTRY_COMPARE((desk.paint(desk.at({2})), desk.tree->rowCount(desk.at({2}))), 250);
    const QStringList shown = desk.paint(desk.at({2}));
    for (int i = 0; i < 250; ++i)
        QCOMPARE(shown.at(i), u"Asset %1"_s.arg(2001 + i));
    // Read again, the rest comes when it is looked at.
    desk.tree->refresh();
    QTRY_COMPARE((desk.paint(), desk.paint(desk.at({2})), desk.tree->rowCount(desk.at({2}))), 250);
    QSignalSpy revealed(desk.tree.get(), &AssetTree::revealed);
    desk.tree->reveal({{2, {}}, {2233, {}}});
    QTRY_COMPARE(revealed.count(), 1);
    QCOMPARE(desk.tree->keyAt(revealed.first().first().toModelIndex()).id, 2233);
}

void tst_AssetTree::aServerThatCountsAndGivesNothing()
{
    Desk desk;
    QVERIFY(desk.loadRoots());
    int asked = 0;
    desk.server.setHandler([&asked](const Seen &request) {
        ++asked;
        const QByteArray range = request.headers.value("range").mid(6);
        return Reply{206, "{}", {{"Content-Range", "items=" + range + "/1000000000000"}}};
    });
    desk.expand(desk.at({1}));
    // Each look at the row that waits asks for the next page, and there is an end to it.
    QTRY_COMPARE((desk.paint(desk.at({1})), desk.tree->rowCount(desk.at({1}))), 0);
    QVERIFY2(asked > 1 && asked < 20, QByteArray::number(asked).constData());
}

void tst_AssetTree::failedNodeSaysWhyAndAsksAgain()
{
    Desk desk;
    QVERIFY(desk.loadRoots());
    desk.status = 403;
    desk.expand(desk.at({1}));
    const auto first = [&] { return desk.tree->index(0, 0, desk.at({1})); };
    QVERIFY(first().data(PlaceholderRole).toBool());
    QTRY_VERIFY(!first().data(PlaceholderRole).toBool());
    QCOMPARE(first().data().toString(), describe(Error{.kind = ErrorKind::Forbidden}));
    QCOMPARE(first().data(CellRole).value<Cell>().text, first().data().toString()); // what is drawn
    QCOMPARE(desk.tree->state(), State::Ready);
    const int asked = desk.count(u"GET ES/Assets"_s);
    desk.paint(desk.at({1}));
    QTest::qWait(0);
    QCOMPARE(desk.count(u"GET ES/Assets"_s), asked);
    desk.status = 200;
    desk.expand(desk.at({1}));
    QTRY_COMPARE(desk.paint(desk.at({1})).size(), 2);
}

void tst_AssetTree::failedRoots()
{
    Desk desk;
    desk.status = 403;
    QSignalSpy changed(desk.tree.get(), &AssetTree::stateChanged);
    desk.tree->refresh();
    QCOMPARE(desk.tree->state(), State::Loading);
    QTRY_COMPARE(desk.tree->state(), State::Failed);
    QCOMPARE(desk.tree->error().kind, ErrorKind::Forbidden);
    QCOMPARE(changed.count(), 2);
    desk.status = 200;
    QVERIFY(desk.loadRoots());
    QVERIFY(!desk.tree->error());
    QCOMPARE(desk.tree->rowCount(), 3);
}

void tst_AssetTree::refreshKeepsWhatIsExpanded()
{
    Desk desk;
    QVERIFY(desk.loadRoots());
    desk.expand(desk.at({1}));
    QTRY_COMPARE(desk.tree->rowCount(desk.at({1})), 2);
    QTRY_VERIFY(desk.at({1, 12}).isValid());
    desk.expand(desk.at({1, 12}));
    QTRY_COMPARE(desk.tree->rowCount(desk.at({1, 12})), 1);
    QTRY_VERIFY(desk.at({1, 12, 121}).isValid());
    const QPersistentModelIndex deep = desk.at({1, 12, 121});
    const QPersistentModelIndex gone = desk.at({1, 11});
    QSignalSpy resets(desk.tree.get(), &QAbstractItemModel::modelReset);

    desk.children[0] = {4, 3, 1, 2};
    desk.children[1] = {13, 12};
    desk.names[1] = "Renamed";
    desk.tree->refresh();
    QTRY_COMPARE(desk.paint(), (QStringList{u"Asset 4"_s, u"Asset 3"_s, u"Renamed"_s, u"Asset 2"_s}));
    // Branches are read again when they are looked at.
    QTRY_COMPARE(desk.paint(desk.at({1})), (QStringList{u"Asset 13"_s, u"Asset 12"_s}));
    QVERIFY(deep.isValid());
    QCOMPARE(desk.at({1, 12, 121}), QModelIndex(deep));
    QVERIFY(!gone.isValid());
    QCOMPARE(resets.count(), 0);
    QVERIFY(!desk.tree->index(desk.tree->rowCount() - 1, 0).data(PlaceholderRole).toBool());
}

void tst_AssetTree::failedRefreshKeepsTheRows()
{
    Desk desk;
    QVERIFY(desk.loadRoots());
    desk.status = 403;
    desk.tree->refresh();
    QTRY_COMPARE(desk.tree->error().kind, ErrorKind::Forbidden);
    QCOMPARE(desk.tree->state(), State::Ready);
    QCOMPARE(desk.paint().size(), 3);
    desk.status = 200;
    desk.tree->refresh();
    QTRY_VERIFY(!desk.tree->error());
}

void tst_AssetTree::revealLoadsAlongThePath()
{
    Desk desk;
    QSignalSpy revealed(desk.tree.get(), &AssetTree::revealed);
    desk.tree->reveal({{1, u"a"_s}, {12, u"b"_s}, {121, u"c"_s}});
    QTRY_COMPARE(revealed.count(), 1);
    const auto index = revealed.first().first().toModelIndex();
    QCOMPARE(desk.tree->keyAt(index).id, 121);
    // Far down among its siblings.
    desk.tree->reveal({{2, {}}, {2222, {}}});
    QTRY_COMPARE(revealed.count(), 2);
    QCOMPARE(desk.tree->keyAt(revealed.last().first().toModelIndex()).id, 2222);
    // Known already: without another question.
    const int asked = desk.count(u"GET ES/Assets"_s);
    desk.tree->reveal({{1, {}}, {11, {}}});
    QTRY_COMPARE(revealed.count(), 3);
    QCOMPARE(desk.tree->keyAt(revealed.last().first().toModelIndex()).id, 11);
    QCOMPARE(desk.count(u"GET ES/Assets"_s), asked);
}

void tst_AssetTree::revealOfWhatIsNotThere()
{
    Desk desk;
    QSignalSpy revealed(desk.tree.get(), &AssetTree::revealed);
    desk.tree->reveal({{1, {}}, {999, {}}});
    QTRY_COMPARE(revealed.count(), 1);
    QVERIFY(!revealed.first().first().toModelIndex().isValid());
    desk.status = 403;
    desk.tree->reveal({{2, {}}, {2001, {}}});
    QTRY_COMPARE(revealed.count(), 2);
    QVERIFY(!revealed.last().first().toModelIndex().isValid());
}

void tst_AssetTree::readsLikeTheAssetList()
{
    Desk desk;
    const QList<ColumnInfo> columns = columnsOf(System::HubEx, Kind::Asset);
    QCOMPARE(desk.tree->columnCount(), columns.size());
    for (int i = 0; i < columns.size(); ++i)
        QCOMPARE(desk.tree->headerData(i, Qt::Horizontal).toString(), columns.at(i).title());
    QVERIFY(desk.loadRoots());
    QCOMPARE(desk.at({1}).data(CellRole).value<Cell>().text, u"Asset 1"_s);
    QCOMPARE(desk.at({1}).data(LookRole).toInt(), int(Look::Text));
    QVERIFY(!desk.at({1}).data(DimmedRole).toBool());
}

void tst_AssetTree::signedOutAndIn()
{
    Desk desk;
    QVERIFY(desk.loadRoots());
    desk.connection->signOut();
    QTRY_COMPARE(desk.tree->error().kind, ErrorKind::NotSignedIn);
    QCOMPARE(desk.paint().size(), 3);
    desk.expand(desk.at({1}));
    QCOMPARE(desk.tree->index(0, 0, desk.at({1})).data().toString(),
        describe(Error{.kind = ErrorKind::NotSignedIn}));
    QCOMPARE(desk.signIn(), desk.connection);
    QTRY_VERIFY(!desk.tree->error());
    QTRY_COMPARE(desk.paint(desk.at({1})), (QStringList{u"Asset 11"_s, u"Asset 12"_s}));
}

void tst_AssetTree::connectionDiesFirst()
{
    Desk desk;
    desk.tree->refresh();
    delete desk.connection;
    QCOMPARE(desk.tree->state(), State::Failed);
    QCOMPARE(desk.tree->error().kind, ErrorKind::SessionClosed);
    desk.tree->refresh();
    desk.tree->reveal({{1, {}}});
    QTest::qWait(0);
    QCOMPARE(desk.tree->state(), State::Failed);
}

void tst_AssetTree::treeDiesFirst()
{
    Desk desk;
    desk.tree->refresh();
    desk.tree->reveal({{1, {}}, {12, {}}});
    QTest::qWait(0);
    desk.tree.reset();
    QTest::qWait(20);
    QCOMPARE(desk.connection->state(), session::ConnectionState::Online);
}

void tst_AssetTree::testerWalksTheTree()
{
    Desk desk;
    QAbstractItemModelTester tester(desk.tree.get());
    QVERIFY(desk.loadRoots());
    for (const QList<qint64> &path : {QList<qint64>{1}, {2}, {1, 12}}) {
        QTRY_VERIFY(desk.at(path).isValid());
        desk.expand(desk.at(path));
        QTRY_VERIFY(desk.tree->rowCount(desk.at(path)) > 0);
    }
    QTRY_COMPARE((desk.paint(desk.at({2})), desk.tree->rowCount(desk.at({2}))), 250);
    desk.children[0] = {2, 1};
    desk.children[2].remove(10, 200);
    desk.tree->refresh();
    QTRY_COMPARE(desk.tree->rowCount(), 2);
    QTRY_COMPARE((desk.paint(desk.at({2})), desk.tree->rowCount(desk.at({2}))), 50);
}

void tst_AssetTree::waitsWithItsConnection()
{
    Desk desk;
    const AccountId account = desk.connection->account().id;
    desk.connection->signOut();
    QTRY_COMPARE(desk.connection->state(), session::ConnectionState::SignedOut);
    desk.tree->refresh();
    QTRY_COMPARE(desk.tree->state(), State::Failed);
    QCOMPARE(desk.tree->error().kind, ErrorKind::NotSignedIn);
    QTest::qWait(0); // the keychain has forgotten the session
    desk.home.secrets.write(
        secrets::Secrets::key(account, u"refreshToken"_s), "token", this, [](const Result<Done> &) {});
    desk.server.stop();
    desk.connection->open();
    QCOMPARE(desk.tree->state(), State::Loading);
    QTRY_COMPARE_WITH_TIMEOUT(desk.connection->state(), session::ConnectionState::Offline, 60'000);
    QTRY_COMPARE(desk.tree->state(), State::Failed);
    QCOMPARE(desk.tree->error().kind, ErrorKind::Unreachable);
}

void tst_AssetTree::anAssetInTwoPlacesLoadsInBoth()
{
    Desk desk;
    desk.children[1] = {11, 3}; // 3 was moved, and the roots are older than that
    desk.children[3] = {31};
    QVERIFY(desk.loadRoots());
    desk.expand(desk.at({1}));
    QTRY_VERIFY(desk.at({1, 3}).isValid());
    for (const QList<qint64> &path : {QList<qint64>{1, 3}, {3}}) {
        desk.expand(desk.at(path));
        QTRY_COMPARE(desk.paint(desk.at(path)), QStringList{u"Asset 31"_s});
    }
}

QTEST_GUILESS_MAIN(tst_AssetTree)
#include "tst_assettree.moc"
