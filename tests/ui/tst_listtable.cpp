// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakelist.h"
#include "fakepages.h"
#include "store/settings.h"
#include "ui/common/theme.h"
#include "ui/pages/columnchooser.h"
#include "ui/pages/copying.h"
#include "ui/pages/listtable.h"
#include "ui/pages/tableheader.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPainter>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolTip>

using namespace dd;
using namespace dd::ui;
using dd::test::FakeList;

/// The table: what it asks of its model, what it keeps, how it is walked, and what it puts on the clipboard.
class tst_listtable : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<store::Settings>(store::Settings::Files{
            m_folder->filePath(QStringLiteral("a.ini")), m_folder->filePath(QStringLiteral("b.ini"))});
        m_theme = std::make_unique<Theme>(*m_settings);
        m_model = std::make_unique<FakeList>();
        makeTable();
    }

    void cleanup()
    {
        m_table.reset();
        m_model.reset();
        m_theme.reset();
        m_settings.reset();
    }

    void theFakeIsAModel()
    {
        FakeList model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.server = FakeList::tasks(30);
        model.setQuery({});
        QTRY_COMPARE(model.rowCount(), 30);
        model.server.removeAt(3);
        model.server.prepend({900, QStringLiteral("new")});
        model.refresh();
        QTRY_COMPARE(model.keyAt(0).id, 900);
    }

    void aHundredThousandRowsScrollWithoutBeingLoaded()
    {
        fill(100'000);
        QVERIFY(m_model->pagesAsked <= 1);
        for (const int value : {1000, 500'000, 1'400'000, 2'700'000}) {
            m_table->verticalScrollBar()->setValue(value);
            QTRY_VERIFY(!m_model->keyAt(m_table->rowAt(5)).login.isEmpty()
                || m_model->keyAt(m_table->rowAt(5)).id != 0);
        }
        QVERIFY2(m_model->pagesAsked <= 10, qPrintable(QString::number(m_model->pagesAsked)));
    }

    void noCellIsLitAlone()
    {
        fill(3);
        const auto painted = [this](QStyle::State state) {
            QStyleOptionViewItem option;
            option.initFrom(m_table.get());
            option.rect = QRect(0, 0, 200, 30);
            option.state = state;
            QImage image(option.rect.size(), QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            m_table->itemDelegate()->paint(&painter, option, m_model->index(1, 1));
            return image;
        };
        const QStyle::State plain = QStyle::State_Enabled | QStyle::State_Active;
        // The list was scrolled, or opened, under a mouse that stays where it is.
        QCOMPARE(painted(plain | QStyle::State_MouseOver), painted(plain));
    }

    void aTableThatNobodySeesAsksForNothing()
    {
        m_table->hide(); // as under the tree of the assets
        m_table->resize(900, 0);
        fill(50'000);
        QTest::qWait(100); // longer than it takes to look
        QVERIFY2(m_model->pagesAsked <= 1, qPrintable(QString::number(m_model->pagesAsked)));
        m_table->show(); // squeezed flat by what stands beside it
        QTest::qWait(100);
        QVERIFY2(m_model->pagesAsked <= 1, qPrintable(QString::number(m_model->pagesAsked)));
        m_table->resize(900, 500);
        m_table->verticalScrollBar()->setValue(m_table->verticalScrollBar()->maximum());
        QTRY_COMPARE(m_model->keyAt(49'999).id, 50'000);
    }

    void rowsThatPassByAreNotAskedFor()
    {
        fill(50'000);
        QScrollBar *bar = m_table->verticalScrollBar();
        for (int i = 0; i < 100; ++i)
            bar->setValue(bar->maximum() / 100 * i);
        QTRY_VERIFY(m_model->keyAt(m_table->rowAt(5)).id != 0);
        QVERIFY(m_model->pagesAsked <= 3);
    }

    void keysWalkTheRows()
    {
        fill(500);
        QSignalSpy current(m_table.get(), &ListTable::currentKeyChanged);
        m_table->step(1);
        QCOMPARE(m_table->currentKey().id, 1);
        m_table->step(1);
        QCOMPARE(m_table->currentKey().id, 2);
        QTest::keyClick(m_table.get(), Qt::Key_Down);
        QCOMPARE(m_table->currentKey().id, 3);
        m_table->step(-1);
        QCOMPARE(m_table->currentKey().id, 2);
        QCOMPARE(current.size(), 4);
        QTest::keyClick(m_table.get(), Qt::Key_End);
        QCOMPARE(m_table->currentIndex().row(), 499);
        QTRY_COMPARE(m_table->currentKey().id, 500); // as soon as its page is there
        QTest::keyClick(m_table.get(), Qt::Key_Home);
        QCOMPARE(m_table->currentKey().id, 1);
        QTest::keyClick(m_table.get(), Qt::Key_PageDown);
        QVERIFY(m_table->currentKey().id > 5);
        QCOMPARE(m_table->selectedCount(), 1);
        // Letters are commands of the window, not a search through rows that are not here.
        const QModelIndex before = m_table->currentIndex();
        QTest::keyClicks(m_table.get(), QStringLiteral("000"));
        QCOMPARE(m_table->currentIndex(), before);
    }

    void anArrowChoosesTheRowTheCursorStandsOn_data()
    {
        QTest::addColumn<int>("rows");
        QTest::addColumn<Qt::Key>("key");
        QTest::newRow("down, the only one") << 1 << Qt::Key_Down;
        QTest::newRow("up, the only one") << 1 << Qt::Key_Up;
        QTest::newRow("down, many") << 50 << Qt::Key_Down;
        QTest::newRow("up, many") << 50 << Qt::Key_Up;
    }

    void anArrowChoosesTheRowTheCursorStandsOn()
    {
        QFETCH(int, rows);
        QFETCH(Qt::Key, key);
        fill(rows);
        QFocusEvent focus(QEvent::FocusIn, Qt::ShortcutFocusReason); // from the filter, or with F6
        QCoreApplication::sendEvent(m_table.get(), &focus);
        QCOMPARE(m_table->currentIndex().row(), 0);
        QCOMPARE(m_table->selectedCount(), 0);
        QTest::keyClick(m_table.get(), key);
        QCOMPARE(m_table->currentKey().id, 1);
        QCOMPARE(m_table->selectedCount(), 1);
        QTest::keyClick(m_table.get(), Qt::Key_Down);
        QCOMPARE(m_table->currentKey().id, qMin(rows, 2));
    }

    void enterTwiceOpensAWindow()
    {
        fill(50);
        QSignalSpy opened(m_table.get(), &ListTable::openRequested);
        m_table->step(1);
        QTest::keyClick(m_table.get(), Qt::Key_Return);
        QCOMPARE(opened.size(), 0);
        QTest::keyClick(m_table.get(), Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().first().value<ItemKey>().id, 1);
        // Another row in between starts the count anew.
        QTest::keyClick(m_table.get(), Qt::Key_Return);
        QTest::keyClick(m_table.get(), Qt::Key_Down);
        QTest::keyClick(m_table.get(), Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
    }

    void middleAndDoubleClickOpenAWindow()
    {
        fill(50);
        QSignalSpy opened(m_table.get(), &ListTable::openRequested);
        const QPoint third = m_table->visualRect(m_model->index(2, 1)).center();
        QTest::mouseClick(m_table->viewport(), Qt::MiddleButton, {}, third);
        QCOMPARE(opened.size(), 1);
        QTest::mouseDClick(m_table->viewport(), Qt::LeftButton, {}, third);
        QCOMPARE(opened.size(), 2);
        QCOMPARE(opened.last().first().value<ItemKey>().id, 3);
    }

    void refreshKeepsSelectionAndPlace()
    {
        fill(300);
        m_table->select({m_model->account(), Kind::Task, 60, {}});
        m_table->verticalScrollBar()->setValue(m_table->rowHeight(0) * 50 + 7);
        const int y = m_table->rowViewportPosition(59);
        QSignalSpy current(m_table.get(), &ListTable::currentKeyChanged);
        for (int i = 0; i < 5; ++i)
            m_model->server.prepend({1000 + i, QStringLiteral("Новая заявка")});
        m_model->server.removeIf([](const test::FakeRow &row) { return row.id == 10; });
        m_model->refresh();
        QTRY_COMPARE(m_model->total(), 304);
        QTRY_COMPARE(m_model->rowOf({m_model->account(), Kind::Task, 60, {}}), 63);
        QTRY_COMPARE(m_table->rowViewportPosition(63), y);
        QCOMPARE(m_table->currentKey().id, 60);
        QCOMPARE(m_table->selectedCount(), 1);
        QCOMPARE(m_table->currentIndex().row(), 63);
        QCOMPARE(current.size(), 0);
    }

    void theScreenStaysWhateverMovesAround_data()
    {
        QTest::addColumn<int>("top"); // the first row on the screen
        QTest::addColumn<int>("from"); // three rows from here on
        QTest::addColumn<bool>("leave"); // instead of going to the top of the list
        QTest::newRow("from further down to the top") << 40 << 250 << false;
        QTest::newRow("from below the screen to the top") << 40 << 80 << false;
        QTest::newRow("from the screen to the top") << 40 << 40 << false;
        QTest::newRow("they leave above") << 40 << 10 << true;
        QTest::newRow("they leave above, on a page that is not asked for") << 140 << 10 << true;
    }

    void theScreenStaysWhateverMovesAround()
    {
        QFETCH(int, top);
        QFETCH(int, from);
        QFETCH(bool, leave);
        QList<test::FakeRow> server = FakeList::tasks(300);
        models::PagedList<test::FakeRow> pages(test::fakePages(server));
        ListTable table(pages, FakeList::columns(), *m_settings, QStringLiteral("pages"), nullptr);
        table.resize(900, 500);
        table.show();
        QVERIFY(QTest::qWaitForWindowExposed(&table));
        pages.setQuery({});
        QTRY_COMPARE(pages.rowCount(), 300);
        table.verticalScrollBar()->setValue(table.rowHeight(0) * top + 7);
        QTRY_VERIFY(pages.keyAt(top).id != 0);
        QCOMPARE(table.rowAt(0), top);
        const ItemKey read = pages.keyAt(table.rowAt(250));
        const int y = table.rowViewportPosition(pages.rowOf(read));

        const QList<test::FakeRow> changed = server.mid(from, 3);
        server.remove(from, 3);
        for (const test::FakeRow &row : changed) {
            if (leave)
                server.append({row.id + 1000, QStringLiteral("Новая заявка")});
            else
                server.prepend(row);
        }
        pages.refresh();
        QTRY_VERIFY(!pages.isRefreshing());
        QCOMPARE(pages.total(), 300);
        QTest::qWait(0); // the table lays itself out a turn later
        QTRY_COMPARE(table.rowViewportPosition(pages.rowOf(read)), y);
    }

    void atTheTopNewRowsAreSeen()
    {
        fill(300);
        m_model->server.prepend({1000, QStringLiteral("Новая заявка")});
        m_model->refresh();
        QTRY_COMPARE(m_model->total(), 301);
        QTRY_COMPARE(m_table->rowAt(2), 0);
        QCOMPARE(m_table->verticalScrollBar()->value(), 0);
    }

    void theDetailStaysWhenItsRowLeaves()
    {
        fill(300);
        m_table->select({m_model->account(), Kind::Task, 5, {}});
        QSignalSpy current(m_table.get(), &ListTable::currentKeyChanged);
        m_model->server.removeAt(4);
        m_model->refresh();
        QTRY_COMPARE(m_model->total(), 299);
        QCOMPARE(m_table->currentKey().id, 5);
        QCOMPARE(current.size(), 0);
        // From there the keys go on beside where it stood.
        m_table->step(1);
        QVERIFY(m_table->currentKey().id != 5);
    }

    void aNewQueryKeepsTheItemIfItIsThere()
    {
        fill(300);
        m_table->select({m_model->account(), Kind::Task, 42, {}});
        QSignalSpy current(m_table.get(), &ListTable::currentKeyChanged);
        Query query;
        query.text = QStringLiteral("42");
        m_model->setQuery(query);
        QTRY_COMPARE(m_table->selectedCount(), 1);
        QCOMPARE(m_table->currentKey().id, 42);
        QCOMPARE(current.size(), 0);
        query.text = QStringLiteral("каб. 7");
        m_model->setQuery(query);
        QTRY_COMPARE(current.size(), 1);
        QCOMPARE(m_table->currentKey(), ItemKey{});
    }

    void anItemIsWaitedFor()
    {
        m_model->server = FakeList::tasks(50);
        m_table->select({m_model->account(), Kind::Task, 30, {}});
        m_model->setQuery({});
        QTRY_COMPARE(m_table->currentKey().id, 30);
        QVERIFY(m_table->viewport()->rect().contains(m_table->visualRect(m_table->currentIndex()).center()));
    }

    void severalRowsAreChosen()
    {
        fill(300);
        QSignalSpy counted(m_table.get(), &ListTable::selectedCountChanged);
        m_table->step(1);
        QTest::keyClick(m_table.get(), Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(m_table.get(), Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(m_table->selectedCount(), 3);
        QCOMPARE(m_table->chosenRows().size(), 3);
        QTest::mouseClick(m_table->viewport(), Qt::LeftButton, Qt::ControlModifier,
            m_table->visualRect(m_model->index(5, 1)).center());
        QCOMPARE(m_table->selectedCount(), 4);
        m_table->selectAll();
        QCOMPARE(m_table->selectedCount(), 300);
        QVERIFY(!counted.isEmpty());
    }

    void columnsAreRemembered()
    {
        fill(20);
        TableHeader &header = m_table->header();
        QVERIFY(header.isSectionHidden(6));
        header.resizeSection(1, 321);
        header.moveSection(header.visualIndex(2), 0);
        header.setSectionHidden(0, true);
        header.resizeSection(3, 150);
        header.rememberSort(QStringLiteral("8"), true);
        makeTable();
        TableHeader &again = m_table->header();
        QCOMPARE(again.sectionSize(1), 321);
        QCOMPARE(again.visualIndex(2), 0);
        QVERIFY(again.isSectionHidden(0));
        QVERIFY(again.isSectionHidden(6));
        QCOMPARE(again.rememberedSortKey(), QStringLiteral("8"));
        QVERIFY(again.rememberedAscending());
    }

    void theSameListOfAnotherAccountFollows()
    {
        fill(20);
        FakeList others;
        ListTable other(others, FakeList::columns(), *m_settings, QStringLiteral("fake"), nullptr);
        TableHeader &header = m_table->header();
        header.setSectionHidden(0, true);
        header.resizeSection(1, 321);
        QTRY_VERIFY(other.header().isSectionHidden(0));
        QCOMPARE(other.header().sectionSize(1), 321);
        other.header().resizeSection(3, 155);
        QTRY_COMPARE(header.sectionSize(3), 155);
        QVERIFY(header.isSectionHidden(0));
    }

    void theOrderIsEachAccountsOwn()
    {
        fill(20);
        m_table->header().rememberSort(QStringLiteral("8"), true);
        m_table.reset();
        QWidget owner;
        const auto remembered = [&](const AccountId &account) {
            TableHeader header(FakeList::columns(), *m_settings, QStringLiteral("fake"), account, &owner);
            header.setModel(m_model.get());
            header.restore();
            return header.rememberedSortKey();
        };
        QCOMPARE(remembered(m_model->account()), QStringLiteral("8"));
        QCOMPARE(remembered(QStringLiteral("another tenant")), QString());
    }

    void columnsThatCameOrWentDoNotDisturbTheOthers()
    {
        using models::ColumnInfo;
        const QList<ColumnInfo> before{{QStringLiteral("a"), "A"}, {QStringLiteral("b"), "B"},
            {QStringLiteral("gone"), "Gone"}, {QStringLiteral("c"), "C"}};
        TableLayout layout = TableLayout::starting(before, 8);
        std::swap(layout.columns[0], layout.columns[3]);
        layout.columns[1].width = 333;
        layout.columns[1].shown = false;
        const QList<ColumnInfo> after{{QStringLiteral("a"), "A"}, {QStringLiteral("new one"), "New"},
            {QStringLiteral("b"), "B"}, {QStringLiteral("c"), "C"}};
        const TableLayout merged = TableLayout::remembered(layout.toBytes(), after, 8);
        QStringList ids;
        for (const ColumnPlace &place : merged.columns)
            ids << place.id;
        QCOMPARE(ids.join(QLatin1Char(' ')), QStringLiteral("c b a new one"));
        QCOMPARE(merged.columns.at(1).width, 333);
        QVERIFY(!merged.columns.at(1).shown);
        QCOMPARE(TableLayout::remembered(merged.toBytes(), after, 8), merged);
        for (const QByteArray &broken : {QByteArray(), QByteArray("\xff\x00garbage"), QByteArray("columns 1"),
                 QByteArray("columns 1\nshow a\nhide b x\nshow a -99999999999999")})
            QCOMPARE(TableLayout::remembered(broken, after, 8).columns.size(), 4);
        QByteArray allHidden = "columns 1\nhide a 50\nhide new%20one 50\nhide b 50\nhide c 50";
        QCOMPARE(TableLayout::remembered(allHidden, after, 8), TableLayout::starting(after, 8));
    }

    void theHeaderSortsWhereTheServerCan()
    {
        fill(20);
        TableHeader &header = m_table->header();
        QSignalSpy sorted(&header, &TableHeader::sortRequested);
        const auto click = [&](int column) {
            QTest::mouseClick(header.viewport(), Qt::LeftButton, {},
                QPoint(header.sectionViewportPosition(column) + 20, header.height() / 2));
        };
        click(0);
        QCOMPARE(sorted.size(), 1);
        QCOMPARE(sorted.last(), (QVariantList{0, true}));
        header.setSorted(0, true);
        click(0);
        QCOMPARE(sorted.last(), (QVariantList{0, false}));
        click(1);
        QCOMPARE(sorted.size(), 2);
        QTRY_VERIFY(QToolTip::isVisible());
        QVERIFY(!QToolTip::text().isEmpty());
        QToolTip::hideText();
    }

    void columnsAreChosenByKeyboard()
    {
        fill(20);
        TableHeader &header = m_table->header();
        header.openChooser();
        auto *chooser = header.findChild<ColumnChooser *>();
        QVERIFY(chooser);
        auto *search = chooser->findChild<QLineEdit *>();
        auto *list = chooser->findChild<QListWidget *>();
        QTest::keyClicks(search, QStringLiteral("favour"));
        QTest::keyClick(search, Qt::Key_Return);
        QVERIFY(!header.isSectionHidden(6));
        search->clear();
        list->setCurrentRow(header.visualIndex(6));
        QTest::keyClick(search, Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(header.visualIndex(6), 5);
        // The last column cannot be hidden: its header would go with it.
        for (int row = 0; row < list->count(); ++row)
            list->item(row)->setCheckState(Qt::Unchecked);
        QVERIFY(!header.shownColumns().isEmpty());
        Q_EMIT chooser->resetRequested();
        QCOMPARE(header.visualIndex(6), 6);
        QVERIFY(header.isSectionHidden(6));
        chooser->close();
    }

    void rowsAreCopiedAsTextAndAsATable()
    {
        m_model->server
            = {{1, QStringLiteral("=HYPERLINK(\"http://x\")\tb\nc")}, {2, QStringLiteral("<b>x</b>")}};
        m_model->setQuery({});
        QTRY_COMPARE(m_model->rowCount(), 2);
        m_table->selectAll();
        const std::unique_ptr<QMimeData> text(rowsAsText(m_table->chosenRows(), {0, 1, 2}));
        const QStringList lines = text->text().split(QLatin1Char('\n'));
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines.at(1), QStringLiteral("0000000000002 \u00b7 <b>x</b> \u00b7 Ожидает подтверждения"));
        const std::unique_ptr<QMimeData> table(rowsAsTable(m_table->chosenRows(), {1, 0}));
        const QStringList rows = table->text().trimmed().split(QLatin1Char('\n'));
        QCOMPARE(rows.at(0), QStringLiteral("Subject\tNumber"));
        QCOMPARE(rows.at(1), QStringLiteral("'=HYPERLINK(\"http://x\") b c\t0000000000001"));
        QVERIFY(table->html().contains(QStringLiteral("&lt;b&gt;x&lt;/b&gt;")));
        QVERIFY(table->html().contains(QStringLiteral("mso-number-format")));
    }

    void rowsFollowTheDensity()
    {
        fill(20);
        m_table->setRowHeight(28);
        QCOMPARE(m_table->rowHeight(0), 28);
        m_table->setRowHeight(36);
        QCOMPARE(m_table->rowHeight(0), 36);
    }

    void rowsAreReadAloud()
    {
        fill(20);
        QAccessibleInterface *table = QAccessible::queryAccessibleInterface(m_table.get());
        QVERIFY(table && table->tableInterface());
        QCOMPARE(table->tableInterface()->rowCount(), 20);
        QCOMPARE(table->tableInterface()->cellAt(1, 1)->text(QAccessible::Name),
            QStringLiteral("Не работает принтер, каб. 2"));
    }

private:
    void makeTable()
    {
        m_table.reset(); // keeps its columns
        m_table = std::make_unique<ListTable>(
            *m_model, FakeList::columns(), *m_settings, QStringLiteral("fake"), nullptr);
        m_table->resize(900, 500);
        m_table->show();
        m_table->setFocus();
        QVERIFY(QTest::qWaitForWindowExposed(m_table.get()));
    }

    void fill(int rows)
    {
        m_model->server = FakeList::tasks(rows);
        m_model->setQuery({});
        QTRY_COMPARE(m_model->rowCount(), rows);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<store::Settings> m_settings;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<FakeList> m_model;
    std::unique_ptr<ListTable> m_table;
};

QTEST_MAIN(tst_listtable)
#include "tst_listtable.moc"
