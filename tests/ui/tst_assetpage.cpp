// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskfixture.h"
#include "models/cell.h"
#include "ui/details/detailpane.h"
#include "ui/pages/assetpage.h"
#include "ui/pages/listtable.h"
#include "ui/pages/treetable.h"
#include "ui/window/detailwindow.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QToolButton>

using namespace dd;
using namespace dd::test;
using namespace Qt::Literals::StringLiterals;

/// The assets of the demo as a tree, the way a dispatcher walks it.
class tst_assetpage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m = std::make_unique<DeskFixture>();
        QVERIFY(m->start());
        QTRY_VERIFY(m->navigator().page());
        open();
    }
    void cleanup() { m.reset(); }

    void assetsHaveOneOrderAndOfferNoOther()
    {
        m->window().perform(u"list.filterPanel"_s);
        const ui::ListPage *assets = m->navigator().page();
        for (const QLabel *label : assets->findChildren<QLabel *>())
            QVERIFY(!label->isVisible() || label->text() != u"Order by"_s);
        for (const QToolButton *button : assets->findChildren<QToolButton *>())
            QVERIFY(!button->isVisible() || !button->accessibleName().startsWith(u"Order"_s));
    }

    void rootsFirstThenWhatIsExpanded()
    {
        showTree();
        QVERIFY(tree()->hasFocus());
        const QModelIndex site = firstWithChildren();
        QVERIFY(site.isValid());
        QVERIFY(!tree()->isExpanded(site));
        tree()->setCurrentIndex(site);
        QTest::keyClick(tree(), Qt::Key_Right);
        QTRY_VERIFY(tree()->isExpanded(site) && keyAt(tree()->model()->index(0, 0, site)).id != 0);
        QTest::keyClick(tree(), Qt::Key_Down);
        QCOMPARE(tree()->currentIndex().parent(), site);
        QTest::keyClick(tree(), Qt::Key_Left);
        QCOMPARE(tree()->currentIndex(), site);
        QTest::keyClick(tree(), Qt::Key_Left);
        QVERIFY(!tree()->isExpanded(site));
    }

    void anArrowChoosesTheRowTheCursorStandsOn()
    {
        showTree();
        const QModelIndex first = tree()->model()->index(0, 0);
        tree()->selectionModel()->clear();
        tree()->selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate); // as the focus does
        QTest::keyClick(tree(), Qt::Key_Down);
        QCOMPARE(tree()->currentIndex(), first);
        QTRY_COMPARE(m->window().detail().item(), keyAt(first));
        tree()->selectionModel()->clear();
        tree()->selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
        m->window().perform(u"list.next"_s);
        QCOMPARE(tree()->currentIndex(), first);
        QVERIFY(tree()->selectionModel()->isSelected(first));
    }

    void theDetailsFollowTheCursor()
    {
        showTree();
        const QModelIndex site = firstWithChildren();
        tree()->setCurrentIndex(site);
        QTRY_COMPARE(m->window().detail().item(), keyAt(site));
        QTRY_VERIFY(!m->window().detail().title().isEmpty());
        m->window().perform(u"list.next"_s);
        QTRY_COMPARE(m->window().detail().item(), keyAt(tree()->currentIndex()));
        QVERIFY(tree()->currentIndex() != site);
        m->window().perform(u"list.previous"_s);
        QCOMPARE(tree()->currentIndex(), site);
    }

    void manyChildrenComeAsOneScrollsToThem()
    {
        const qint64 parent = crowd();
        showTree();
        const QPersistentModelIndex site = rootOf(parent);
        QVERIFY(site.isValid());
        tree()->expand(site);
        tree()->scrollTo(site, QAbstractItemView::PositionAtTop);
        QVERIFY2(childrenOf(parent) > 110, QByteArray::number(childrenOf(parent)).constData());
        // A page of them, and a row that stands for the others.
        QTRY_COMPARE(tree()->model()->rowCount(site), 101);
        QTRY_VERIFY((scrollDown(site), tree()->model()->rowCount(site)) > 101);
        QTRY_COMPARE((scrollDown(site), tree()->model()->rowCount(site)), childrenOf(parent));
        const QModelIndex last = tree()->model()->index(childrenOf(parent) - 1, 0, site);
        QVERIFY(keyAt(last).id != 0);
    }

    void enterTwiceOpensAWindowOfItsOwn()
    {
        showTree();
        tree()->setCurrentIndex(tree()->model()->index(0, 0));
        QTest::keyClick(tree(), Qt::Key_Return);
        QVERIFY(m->window().detailWindows().isEmpty());
        QTest::keyClick(tree(), Qt::Key_Return);
        const auto *window = m->window().detailWindows().value(0);
        QVERIFY(window);
        QCOMPARE(window->item(), keyAt(tree()->currentIndex()));
    }

    void whatIsChosenInTheTableIsFoundInTheTree()
    {
        auto *table = page()->findChild<ui::ListTable *>();
        QTRY_VERIFY(table->model()->rowCount() > 20);
        // Somewhere below a root.
        for (int row = 0; row < 20; ++row) {
            table->setCurrentIndex(table->model()->index(row, 0));
            const auto key = table->currentKey();
            if (key.id != 0 && asset(key.id)->parentId != 0)
                break;
        }
        const ItemKey wanted = table->currentKey();
        QVERIFY(asset(wanted.id)->parentId != 0);
        m->window().perform(u"list.tree"_s);
        QTRY_COMPARE(keyAt(tree()->currentIndex()), wanted);
        QVERIFY(tree()->currentIndex().parent().isValid());
        m->window().perform(u"list.tree"_s);
        QVERIFY(!page()->isTree());
        QTRY_COMPARE(table->currentKey(), wanted);
    }

    void theChoiceOutlivesTheProgram()
    {
        showTree();
        m->restart();
        QVERIFY(m->start());
        QTRY_VERIFY(m->navigator().page());
        open();
        QVERIFY(page()->isTree());
        QTRY_VERIFY(tree()->model()->rowCount() > 0);
    }

    void aFilterShowsTheTable()
    {
        showTree();
        Query query;
        query.text = u"301"_s;
        m->navigator().openList(m->connection("demo-hubex")->account().id, Kind::Asset, query);
        QVERIFY(!page()->isTree());
        QVERIFY(page()->findChild<ui::ListTable *>()->isVisible());
        // The choice is kept: without a filter it is a tree again.
        m->window().perform(u"list.clearFilters"_s);
        QVERIFY(page()->isTree());
    }

    void copiesWhatIsChosen()
    {
        showTree();
        tree()->setCurrentIndex(tree()->model()->index(0, 0));
        QVERIFY(m->window().canPerform(u"list.copy"_s));
        m->window().perform(u"list.copy"_s);
        const QString first = tree()->model()->index(0, 0).data().toString();
        QVERIFY(!first.isEmpty());
        QVERIFY(QApplication::clipboard()->text().contains(first));
        QVERIFY(page()->summary().startsWith(u"1 "_s));
    }

    void rootsThatCannotBeReadSaySoAndAreAskedAgain()
    {
        demo::http::Server &server = m->servers.hubex().server();
        server.setFaults(*demo::Faults::parse(u"malformed,path=/fsm/ES/Assets"_s, 1));
        m->window().perform(u"list.tree"_s);
        QVERIFY(page()->isTree());
        const auto retry = [this]() -> QPushButton * {
            for (QPushButton *button : tree()->findChildren<QPushButton *>()) {
                if (button->isVisible() && button->text() == u"Retry"_s)
                    return button;
            }
            return nullptr;
        };
        QTRY_VERIFY(retry());
        server.setFaults({});
        retry()->click();
        QTRY_VERIFY(tree()->model()->rowCount() > 0);
        QTRY_VERIFY(!retry());
        // A refresh that fails says so, and takes nothing away.
        server.setFaults(*demo::Faults::parse(u"malformed,path=/fsm/ES/Assets"_s, 1));
        m->window().perform(u"list.refresh"_s);
        const auto says = [this](const QString &words) {
            return std::ranges::any_of(page()->findChildren<QLabel *>(),
                [&](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
        };
        QTRY_VERIFY(says(describe(Error{.kind = ErrorKind::BadAnswer})));
        QVERIFY(tree()->model()->rowCount() > 0);
        server.setFaults({});
        m->window().perform(u"list.refresh"_s);
        QTRY_VERIFY(!says(describe(Error{.kind = ErrorKind::BadAnswer})));
    }

private:
    void open()
    {
        m->window().perform(u"go.assets"_s);
        QVERIFY(page());
        QTRY_VERIFY(page()->findChild<ui::ListTable *>()->model()->rowCount() > 0);
    }
    void showTree()
    {
        m->window().perform(u"list.tree"_s);
        QVERIFY(page()->isTree());
        QTRY_VERIFY(tree()->model()->rowCount() > 0);
    }
    ui::AssetPage *page() const { return qobject_cast<ui::AssetPage *>(m->navigator().page()); }
    ui::TreeTable *tree() const { return page()->findChild<ui::TreeTable *>(); }
    static ItemKey keyAt(const QModelIndex &index) { return index.data(models::KeyRole).value<ItemKey>(); }

    demo::hubex::State &state() const { return m->servers.hubex().engine().state(); }
    const demo::hubex::Asset *asset(qint64 id) const { return state().asset(int(id)); }

    QModelIndex firstWithChildren() const
    {
        for (int row = 0; row < tree()->model()->rowCount(); ++row) {
            const QModelIndex index = tree()->model()->index(row, 0);
            if (tree()->model()->hasChildren(index))
                return index;
        }
        return {};
    }
    QModelIndex rootOf(qint64 id) const
    {
        for (int row = 0; row < tree()->model()->rowCount(); ++row) {
            const QModelIndex index = tree()->model()->index(row, 0);
            if (keyAt(index).id == id)
                return index;
        }
        return {};
    }
    /// Moves all that stands alone below one root; which one.
    qint64 crowd() const
    {
        qint64 parent = 0;
        for (demo::hubex::Asset &one : state().assets) {
            if (one.parentId == 0 && one.last > one.id && parent == 0 && one.deleted == 0)
                parent = one.id;
            else if (one.parentId != 0 && one.last == one.id)
                one.parentId = int(parent);
        }
        return parent;
    }
    int childrenOf(qint64 parent) const
    {
        return int(std::ranges::count_if(state().assets,
            [parent](const demo::hubex::Asset &one) { return one.parentId == parent && one.deleted == 0; }));
    }
    /// To the last row below this one that is there now.
    void scrollDown(const QModelIndex &parent) const
    {
        const int rows = tree()->model()->rowCount(parent);
        tree()->scrollTo(tree()->model()->index(rows - 1, 0, parent));
        tree()->viewport()->repaint();
    }

    std::unique_ptr<DeskFixture> m;
};

QTEST_MAIN(tst_assetpage)
#include "tst_assetpage.moc"
