// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tablepagefixture.h"
#include "ui/actions/commandtable.h"
#include "ui/pages/chiprow.h"
#include "ui/pages/filterpanel.h"
#include "ui/pages/tableheader.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QToolButton>
#include <QToolTip>

using namespace dd;
using namespace dd::ui;
using dd::test::FakeList;
using dd::test::shows;
using dd::test::showsPart;
using session::ConnectionState;

/// A whole list page over a fake server: commands, filters, order, language.
class tst_tablepage : public QObject, protected test::TablePageFixture {
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void aListIsShownAndCounted()
    {
        open(1284);
        QCOMPARE(table()->model()->rowCount(), 1284);
        QVERIFY(shows(*m_page, QStringLiteral("1,284")));
        QCOMPARE(m_page->title(), QStringLiteral("Tasks"));
        QCOMPARE(m_page->summary(), QStringLiteral("1,284 in all"));
        table()->step(1);
        QCOMPARE(m_page->summary(), QStringLiteral("1 of 1,284 selected"));
        QTest::keyClick(table(), Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(m_page->summary(), QStringLiteral("2 of 1,284 selected"));
        QCOMPARE(table()->accessibleName(), QStringLiteral("Tasks"));
    }

    void aPlaceIsInTheTitleUntilTheFiltersChange()
    {
        models::Place place;
        place.title = QStringLiteral("Open");
        place.query.values.insert(QStringLiteral("isClosed"), {QStringLiteral("false")});
        open(100, place);
        QCOMPARE(m_page->title(), QStringLiteral("Tasks \u203a Open"));
        QCOMPARE(m_model->rowCount(), 80);
        QSignalSpy retitled(m_page.get(), &ListPage::titleChanged);
        m_page->perform(QStringLiteral("list.clearFilters"));
        QTRY_COMPARE(m_model->rowCount(), 100);
        QCOMPARE(m_page->title(), QStringLiteral("Tasks"));
        QVERIFY(!retitled.isEmpty());
    }

    void aPlaceIsShownAsItIsWhateverWasFiltered()
    {
        models::Place tasks;
        tasks.id = QStringLiteral("task");
        tasks.title = QStringLiteral("Tasks");
        tasks.query.values.insert(QStringLiteral("isClosed"), {QStringLiteral("false")});
        open(100, tasks);
        m_page->perform(QStringLiteral("list.clearFilters"));
        models::Place opened = tasks; // the same rows under another name
        opened.title = QStringLiteral("Open");
        m_page->setPlaceTitle(opened.title);
        QVERIFY(m_page->query().values.isEmpty());
        m_page->setPlace(opened);
        QCOMPARE(m_page->query().values, tasks.query.values);
        QCOMPARE(m_page->title(), QStringLiteral("Tasks \u203a Open"));
    }

    void aViewOfTheUsersKeepsItsOrder()
    {
        open(100);
        const auto sort = [this](int column) { // a click in the heading
            Q_EMIT table()->header().sortRequested(column, true);
            return m_page->query().sortKey;
        };
        int column = 0;
        while (column < m_model->columnCount() && !m_model->canSort(column))
            ++column;
        int other = column + 1;
        while (other < m_model->columnCount() && !m_model->canSort(other))
            ++other;
        QVERIFY(other < m_model->columnCount());
        models::Place view;
        view.id = models::savedPlaceId(QStringLiteral("v1"));
        view.title = QStringLiteral("Mine");
        view.query.sortKey = sort(column);
        view.query.ascending = false;
        const QString last = sort(other);
        models::Place plain;
        m_page->setPlace(plain);
        QCOMPARE(m_page->query().sortKey, last);
        m_page->setPlace(view);
        QCOMPARE(m_page->query().sortKey, view.query.sortKey);
        QVERIFY(!m_page->query().ascending);
        // A view that is removed while one stands there leaves the list as it is.
        view.query.sortKey.clear();
        m_page->setPlace(view);
        QCOMPARE(m_page->query(), view.query);
        plain.query = view.query;
        m_page->setPlace(plain);
        QCOMPARE(m_page->query(), view.query);
        QCOMPARE(m_page->title(), QStringLiteral("Tasks"));
    }

    void wordsThatDidNotComeAreAskedForOnceMoreWhenTheAccountIsBack()
    {
        models::Place place;
        place.query.values.insert(QStringLiteral("taskStageID"), {QStringLiteral("1")});
        open(100, place);
        const auto chip = [this] { return m_page->findChild<ChipButton *>()->text(); };
        QTRY_VERIFY(m_asked > 0);
        QCoreApplication::processEvents();
        QCOMPARE(chip(), QStringLiteral("Stage: 1 chosen"));
        m_answers = true;
        m_page->setConnectionState(ConnectionState::NeedsSignIn);
        m_page->setConnectionState(ConnectionState::Online);
        QTRY_COMPARE(chip(), QStringLiteral("Stage: New"));
        // The same by F5.
        m_answers = false;
        open(100, place);
        QCoreApplication::processEvents();
        m_answers = true;
        m_page->perform(QStringLiteral("list.refresh"));
        QTRY_COMPARE(chip(), QStringLiteral("Stage: New"));
    }

    void whatMayBeDoneIsAskedOfNoServer()
    {
        models::Place place;
        place.query.values.insert(QStringLiteral("taskStageID"), {QStringLiteral("1")});
        open(100, place);
        QTRY_VERIFY(m_asked > 0); // for the name of the stage
        QCoreApplication::processEvents();
        const int asked = m_asked;
        for (int i = 0; i < 3; ++i) {
            QVERIFY(m_page->canPerform(QStringLiteral("list.clearFilters")));
            QCoreApplication::processEvents();
        }
        QCOMPARE(m_asked, asked);
    }

    void learnedOrdersSortByTheHeader()
    {
        models::Place place;
        Query &query = place.query;
        query.sortKey = QStringLiteral("5");
        open(30, place);
        TableHeader &header = table()->header();
        const auto click = [&header] {
            QTest::mouseClick(header.viewport(), Qt::LeftButton, {},
                QPoint(header.sectionViewportPosition(1) + 20, header.height() / 2));
        };
        click();
        QCOMPARE(m_model->query(), query);
        m_model->learn(1, QStringLiteral("5"));
        click(); // it bears the arrow by now: the other way round
        QCOMPARE(m_model->query().sortKey, QStringLiteral("5"));
        QVERIFY(m_model->query().ascending);
        QToolTip::hideText();
    }

    void whatIsTypedForOneListIsNotCarriedToAnother()
    {
        open(300);
        m_page->perform(QStringLiteral("list.filter"));
        auto *text = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QTest::keyClicks(text, QStringLiteral("30"));
        Query closed;
        closed.values.insert(QStringLiteral("isClosed"), {QStringLiteral("true")});
        m_page->setQuery(closed); // within the pause
        QCOMPARE(text->text(), QString());
        QTest::keyClick(text, Qt::Key_Down);
        QCOMPARE(m_model->query().text, QString());
    }

    void refreshingIsToldToWhatCountsBeside()
    {
        open(10);
        QSignalSpy asked(m_page.get(), &ListPage::refreshAsked);
        m_page->perform(QStringLiteral("list.refresh"));
        QCOMPARE(asked.size(), 1);
    }

    void leavingDeletedRowsOutIsNoFilterToClear()
    {
        models::Place place;
        place.query.values.insert(QStringLiteral("isDeleted"), {QStringLiteral("false")});
        open(10, place);
        QVERIFY(!m_page->canPerform(QStringLiteral("list.clearFilters")));
        place.query.values.insert(QStringLiteral("isDeleted"), {QStringLiteral("true")});
        m_page->setQuery(place.query);
        QVERIFY(m_page->canPerform(QStringLiteral("list.clearFilters")));
    }

    void sortingIsTheServersAndRemembered()
    {
        open(300);
        TableHeader &header = table()->header();
        QTest::mouseClick(header.viewport(), Qt::LeftButton, {},
            QPoint(header.sectionViewportPosition(0) + 20, header.height() / 2));
        QCOMPARE(m_model->query().sortKey, QStringLiteral("1"));
        QVERIFY(m_model->query().ascending);
        QTRY_COMPARE(m_model->rowCount(), 300);
        QTest::mouseClick(header.viewport(), Qt::LeftButton, {},
            QPoint(header.sectionViewportPosition(0) + 20, header.height() / 2));
        QTRY_COMPARE(m_model->keyAt(0).id, 300);
        open(300);
        QCOMPARE(m_model->query().sortKey, QStringLiteral("1"));
        QVERIFY(!m_model->query().ascending);
        // A place with an order of its own keeps it.
        Query query;
        query.sortKey = QStringLiteral("8");
        m_page->setQuery(query);
        QCOMPARE(m_model->query().sortKey, QStringLiteral("8"));
    }

    void filteringByTextAndChip()
    {
        open(300);
        m_page->perform(QStringLiteral("list.filter"));
        auto *text = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(text);
        text->insert(QStringLiteral("каб. 30"));
        QTRY_COMPARE(m_model->rowCount(), 2);
        QTest::keyClick(text, Qt::Key_Down);
        QVERIFY(table()->hasFocus());
        QTest::keyClick(table(), Qt::Key_Down);
        QCOMPARE(table()->currentKey().id, 30); // the first hit
        Query query;
        query.values.insert(QStringLiteral("isClosed"), {QStringLiteral("true")});
        m_page->setQuery(query);
        QTRY_COMPARE(m_model->rowCount(), 60);
        QCOMPARE(text->text(), QString());
        auto *chip = m_page->findChild<ChipButton *>();
        QVERIFY(chip && chip->isVisible());
        QTest::keyClick(chip, Qt::Key_Delete);
        QTRY_COMPARE(m_model->rowCount(), 300);
    }

    void thePanelOpensAtAFilterAndCloses()
    {
        open(300);
        m_page->perform(QStringLiteral("list.filterPanel"));
        auto *panel = m_page->findChild<FilterPanel *>();
        QVERIFY(panel && panel->isVisible());
        QVERIFY(panel->isAncestorOf(QApplication::focusWidget()));
        Query query;
        query.values.insert(QStringLiteral("isClosed"), {QStringLiteral("false")});
        auto *apply = test::childWithText<QPushButton>(*panel, QStringLiteral("Apply"));
        apply->setEnabled(true);
        apply->setFocus();
        Q_EMIT panel->applied(query);
        // The next key goes to the list, not into a text filter.
        QVERIFY(!apply->isEnabled());
        QVERIFY(table()->hasFocus());
        QTRY_COMPARE(m_model->rowCount(), 240);
        QTest::keyClick(panel, Qt::Key_Escape);
        QVERIFY(!panel->isVisible());
        QVERIFY(table()->hasFocus());
        QTest::mouseClick(m_page->findChild<ChipButton *>(), Qt::LeftButton, {}, QPoint(12, 10));
        QVERIFY(panel->isVisible());
        Q_EMIT panel->rowRequested(200);
        QCOMPARE(table()->currentIndex().row(), 200);
    }

    void howManyAreAskedForAtATimeIsChosenAndRemembered()
    {
        open(300);
        m_page->perform(QStringLiteral("list.filterPanel"));
        auto *panel = m_page->findChild<FilterPanel *>();
        const auto box = [&panel]() -> QComboBox * {
            for (QComboBox *one : panel->findChildren<QComboBox *>()) {
                if (one->accessibleName() == QLatin1String("Rows asked for at a time"))
                    return one;
            }
            return nullptr;
        };
        QVERIFY(box() && box()->isVisible());
        QCOMPARE(box()->currentText(), QStringLiteral("100"));
        QTest::keyClick(box(), Qt::Key_Down);
        QCOMPARE(m_model->atATime, 200);
        make();
        QCOMPARE(m_model->atATime, 200);
        // A list that comes all at once has nothing to choose.
        m_model->atATime = 0;
        m_page->perform(QStringLiteral("list.filterPanel"));
        panel = m_page->findChild<FilterPanel *>();
        QVERIFY(box()->isHidden());
    }

    void refreshKeepsSelectionAndScroll()
    {
        open(300);
        m_page->select({m_model->account(), Kind::Task, 80, {}});
        QTRY_COMPARE(table()->currentKey().id, 80);
        const int y = table()->rowViewportPosition(79);
        m_model->server.prepend({1000, QStringLiteral("x")});
        m_page->perform(QStringLiteral("list.refresh"));
        QTRY_COMPARE(m_model->total(), 301);
        QTRY_COMPARE(table()->rowViewportPosition(80), y);
        QCOMPARE(table()->currentKey().id, 80);
    }

    void commandsAreCarriedOut()
    {
        open(300);
        QSignalSpy opened(m_page.get(), &ListPage::openRequested);
        QSignalSpy current(m_page.get(), &ListPage::currentChanged);
        QVERIFY(!m_page->canPerform(QStringLiteral("list.openWindow")));
        QVERIFY(!m_page->canPerform(QStringLiteral("list.clearFilters")));
        QVERIFY(!m_page->canPerform(QStringLiteral("no.such")));
        m_page->perform(QStringLiteral("list.next"));
        m_page->perform(QStringLiteral("list.next"));
        m_page->perform(QStringLiteral("list.previous"));
        QCOMPARE(current.last().first().value<ItemKey>().id, 1);
        m_page->perform(QStringLiteral("list.openWindow"));
        QCOMPARE(opened.size(), 1);
        m_page->perform(QStringLiteral("list.copy"));
        QVERIFY(QApplication::clipboard()->text().startsWith(QStringLiteral("0000000000001")));
        m_page->perform(QStringLiteral("list.selectAll"));
        m_page->perform(QStringLiteral("list.copyTable"));
        QCOMPARE(QApplication::clipboard()->text().trimmed().split(QLatin1Char('\n')).size(), 101);
        QVERIFY(showsPart(*m_page, QStringLiteral("200 chosen rows have not arrived")));
        m_page->perform(QStringLiteral("list.next"));
        QVERIFY(!showsPart(*m_page, QStringLiteral("have not arrived")));
    }

    void allRowsAreCopiedThoughNoneIsCurrent()
    {
        open(3);
        m_page->perform(QStringLiteral("list.selectAll"));
        QVERIFY(!table()->currentIndex().isValid());
        for (const char *copy : {"list.copy", "list.copyTable"}) {
            QApplication::clipboard()->clear();
            QVERIFY(m_page->canPerform(QLatin1String(copy)));
            m_page->perform(QLatin1String(copy));
            QVERIFY(QApplication::clipboard()->text().contains(QStringLiteral("0000000000003")));
        }
    }

    void theMenuSaysWhatAndHow()
    {
        open(300);
        table()->step(1);
        Q_EMIT table()->menuRequested(QPoint(100, 100));
        auto *menu = m_page->findChild<QMenu *>(QString(), Qt::FindDirectChildrenOnly);
        QVERIFY(menu);
        QStringList titles;
        for (const QAction *action : menu->actions()) {
            if (!action->isSeparator())
                titles << action->text();
        }
        QVERIFY(titles.contains(QStringLiteral("Copy as text\tCtrl+C")));
        menu->close();
    }

    void theLanguageChangesWhileShown()
    {
        models::Place place;
        place.query.values.insert(QStringLiteral("isClosed"), {QStringLiteral("true")});
        open(1284, place);
        m_page->perform(QStringLiteral("list.selectAll"));
        const qint64 before = table()->selectedCount();
        QVERIFY(before > 0);
        m_language->choose(store::Language::Choice::Russian);
        QTRY_COMPARE(table()->accessibleName(), QStringLiteral("Заявки"));
        QCOMPARE(m_page->title(), QStringLiteral("Заявки"));
        QCOMPARE(m_page->summary(), QStringLiteral("Выбрано 256 из 256"));

        QCOMPARE(table()->selectedCount(), before);
        QCOMPARE(m_page->findChild<ChipButton *>()->text(), QStringLiteral("Закрыта: да"));
        table()->clearSelection();
        table()->step(1);
        QCOMPARE(m_page->summary(), QStringLiteral("Выбрано 1 из 256"));
    }

    void everyControlHasAName()
    {
        open(30);
        m_page->perform(QStringLiteral("list.filterPanel"));
        for (const QWidget *widget : m_page->findChildren<QWidget *>()) {
            if (!(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy()
                || !widget->isVisibleTo(m_page.get()))
                continue;
            const QAccessibleInterface *face
                = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
            QVERIFY2(face && !face->text(QAccessible::Name).isEmpty(),
                qPrintable(QLatin1String(widget->metaObject()->className()) + widget->objectName()));
        }
    }

    void thePageMayDieBeforeItsRows()
    {
        make();
        m_model->server = FakeList::tasks(100);
        m_page->setQuery({});
        m_page.reset();
        QTest::qWait(10);
    }
};

QTEST_MAIN(tst_tablepage)
#include "tst_tablepage.moc"
