// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskfixture.h"
#include "models/places.h"
#include "models/placetree.h"
#include "net/exchangelog.h"
#include "session/savedviews.h"
#include "session/services.h"
#include "ui/actions/commands.h"
#include "ui/actions/commandtable.h"
#include "ui/details/detailpane.h"
#include "ui/details/plainlabel.h"
#include "ui/diagnostics/diagnosticswindow.h"
#include "ui/dialogs/viewdialogs.h"
#include "ui/help/keysdialog.h"
#include "ui/pages/filterpanel.h"
#include "ui/palette/palette.h"
#include "ui/palette/palettemodel.h"
#include "ui/settings/settingswindow.h"
#include "ui/window/noticebar.h"
#include "ui/window/sidebar.h"
#include "ui/window/statusbar.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QTreeView>

using namespace dd;
using namespace dd::test;
using namespace Qt::Literals::StringLiterals;

/// What a dispatcher does with the window, on both demo servers.
class tst_mainwindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m = std::make_unique<DeskFixture>();
        QVERIFY(m->start());
        QTRY_VERIFY(m->navigator().page());
    }
    void cleanup() { m.reset(); }

    void startsAtAListOfTheFirstAccount()
    {
        QVERIFY(m->window().isVisible());
        QVERIFY(m->window().windowTitle().contains(u"DispatchDesk"_s));
        QCOMPARE(m->window().statusBar().dots().size(), 2);
        for (const ui::AccountDot *dot : m->window().statusBar().dots())
            QVERIFY(!dot->text().isEmpty());
    }

    void opensEveryKindOfListByItsKey()
    {
        const QList<std::pair<Qt::Key, Kind>> keys{{Qt::Key_1, Kind::Task}, {Qt::Key_2, Kind::Ticket},
            {Qt::Key_3, Kind::Asset}, {Qt::Key_4, Kind::Person}, {Qt::Key_5, Kind::Customer}};
        for (const auto &[key, kind] : keys) {
            QTest::keyClick(&m->window(), key, Qt::ControlModifier);
            QVERIFY(m->navigator().place());
            QCOMPARE(m->navigator().place()->kind, kind);
            QVERIFY(!m->navigator().page()->title().isEmpty());
        }
        QTest::keyClick(&m->window(), Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(m->navigator().place()->kind, Kind::Person);
        QTest::keyClick(&m->window(), Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(m->navigator().place()->kind, Kind::Customer);
    }

    void letterCommandsWorkOnAListThatHasJustOpened()
    {
        for (const Qt::Key key : {Qt::Key_2, Qt::Key_1, Qt::Key_3, Qt::Key_4}) {
            QTest::keyClick(&m->window(), key, Qt::ControlModifier);
            QTRY_VERIFY(m->window().canPerform(u"list.next"_s));
            QWidget *focused = QApplication::focusWidget();
            QVERIFY(focused && m->navigator().page()->isAncestorOf(focused));
            QTest::keyClick(focused, Qt::Key_J);
            QVERIFY(m->navigator().page()->query().text.isEmpty());
            QTRY_VERIFY(m->navigator().item().id != 0);
        }
    }

    void switchesTheAccount()
    {
        const AccountId before = m->navigator().account();
        m->window().perform(u"go.nextAccount"_s);
        QVERIFY(m->navigator().account() != before);
        m->window().perform(u"go.nextAccount"_s);
        QCOMPARE(m->navigator().account(), before);
    }

    void remembersThePlaceOverARestart()
    {
        m->window().perform(u"go.tickets"_s);
        const QString place = m->navigator().place()->id;
        m->window().close();
        m->restart();
        QVERIFY(m->start());
        QTRY_VERIFY(m->navigator().place() && m->navigator().place()->id == place);
    }

    /// No entry of the table is dead: each can be carried out in some state a dispatcher gets into.
    void everyCommandCanBeCarriedOutSomewhere()
    {
        QSet<QString> able;
        const auto look = [&] {
            for (const ui::Command &command : ui::commandTable()) {
                if (m->window().canPerform(command.id))
                    able << command.id;
            }
        };
        for (const char *list : {"go.tasks", "go.assets", "go.people", "go.tickets"}) {
            m->window().perform(QString::fromLatin1(list));
            QTRY_VERIFY2(m->window().canPerform(u"list.next"_s), list);
            m->window().perform(u"list.next"_s);
            QTRY_VERIFY2(m->window().canPerform(u"detail.refresh"_s), list);
            look();
        }
        m->window().perform(u"list.refresh"_s);
        look();
        QTRY_VERIFY(m->window().canPerform(u"detail.nextMessage"_s)
            || m->window().canPerform(u"detail.previousMessage"_s));
        look();
        m->window().perform(u"detail.nextMessage"_s);
        look();
        m->window().perform(u"go.back"_s);
        look();
        const models::Place *here = m->navigator().place();
        m->desk->desk().views.add(here->account, here->kind, u"Mine"_s, {});
        m->navigator().goTo(here->account, models::savedPlaceId(m->desk->desk().views.all().first().id));
        look();
        Query other = m->navigator().page()->query();
        other.text = u"printer"_s;
        m->navigator().page()->setQuery(other);
        look();
        m->window().perform(u"account.signOut"_s);
        look();
        for (const ui::Command &command : ui::commandTable()) {
            QVERIFY2(m->window().commands().action(command.id), qPrintable(command.id));
            if (command.id != u"account.reconnect") // a server that is away: its own test
                QVERIFY2(able.contains(command.id), qPrintable(command.id));
        }
    }

    void speaksAnotherLanguageWhileItRuns()
    {
        const QString english = m->window().commands().action(u"app.settings"_s)->text();
        const QString title = m->navigator().page()->title();
        m->window().perform(u"language.ru"_s);
        QTRY_VERIFY(m->window().commands().action(u"app.settings"_s)->text() != english);
        QVERIFY(m->navigator().page()->title() != title);
        m->window().perform(u"language.en"_s);
        QTRY_COMPARE(m->window().commands().action(u"app.settings"_s)->text(), english);
    }

    void wearsAnotherThemeWhileItRuns()
    {
        m->window().perform(u"theme.dark"_s);
        QVERIFY(ui::isDark(QApplication::palette()));
        QVERIFY(m->window().commands().action(u"theme.dark"_s)->isChecked());
        m->window().perform(u"theme.light"_s);
        QVERIFY(!ui::isDark(QApplication::palette()));
    }

    void thePaletteRunsACommand()
    {
        m->window().perform(u"app.palette"_s);
        ui::Palette &palette = m->window().commandPalette();
        QVERIFY(palette.isVisible());
        QTest::keyClicks(palette.field(), u"theme dark"_s);
        QTest::keyClick(palette.field(), Qt::Key_Return);
        QVERIFY(palette.isHidden());
        QCOMPARE(m->settings().get(store::setting::theme), u"dark"_s);
    }

    void theKeyOfThePaletteKeepsWhatWasTyped()
    {
        m->window().perform(u"app.palette"_s);
        ui::Palette &palette = m->window().commandPalette();
        QTest::keyClicks(palette.field(), u"theme"_s);
        QTest::keyClick(palette.field(), Qt::Key_K, Qt::ControlModifier);
        QVERIFY(palette.isVisible());
        QCOMPARE(palette.field()->text(), u"theme"_s);
    }

    void answersDoNotMoveTheChosenLine()
    {
        m->window().perform(u"app.palette"_s);
        ui::Palette &palette = m->window().commandPalette();
        const auto *model = static_cast<const ui::PaletteModel *>(palette.list()->model());
        const auto chosen = [&] { return model->line(palette.list()->currentIndex().row()).title; };
        palette.field()->setText(u"th"_s);
        const QString first = chosen();
        QTest::keyClick(palette.field(), Qt::Key_Down);
        QTest::keyClick(palette.field(), Qt::Key_Down);
        const QString third = chosen();
        QVERIFY(third != first);
        QVERIFY(palette.field()->accessibleDescription().contains(third)); // a screen reader hears of it
        QSignalSpy answers(palette.list()->model(), &QAbstractItemModel::modelReset);
        QTRY_VERIFY_WITH_TIMEOUT(answers.size() >= 2, 20000);
        QCOMPARE(chosen(), third);
        // Another letter is another search.
        palette.field()->setText(u"the"_s);
        QCOMPARE(palette.list()->currentIndex().row(), 1);
        QTest::keyClick(palette.field(), Qt::Key_Escape);
    }

    void thePaletteFindsOnBothServers()
    {
        m->window().perform(u"app.palette"_s);
        ui::Palette &palette = m->window().commandPalette();
        palette.field()->setText(u"принтер"_s);
        const auto kinds = [&palette] {
            QSet<int> found;
            const auto *model = static_cast<const ui::PaletteModel *>(palette.list()->model());
            for (int row = 0; row < model->rowCount(); ++row) {
                if (model->line(row).what == ui::PaletteLine::What::Item)
                    found << int(model->line(row).item.kind);
            }
            return found;
        };
        QTRY_VERIFY_WITH_TIMEOUT(!kinds().isEmpty(), 20000);
        QTest::keyClick(palette.field(), Qt::Key_Escape);
        QVERIFY(palette.isHidden());
    }

    void anEndedSessionAsksOnceAndKeepsTheScreen()
    {
        m->window().perform(u"go.tickets"_s);
        QTRY_VERIFY(m->window().canPerform(u"list.selectAll"_s)); // its rows are here
        ui::ListPage *page = m->navigator().page();
        m->endSessions();
        m->window().perform(u"list.refresh"_s);
        QTRY_COMPARE(m->connection("demo-otrs")->state(), session::ConnectionState::NeedsSignIn);
        const QString notice = u"state demo-otrs"_s;
        QTRY_COMPARE(m->window().notices().ids().count(notice), 1);
        QCOMPARE(m->navigator().page(), page);
        QVERIFY(m->window().canPerform(u"account.again"_s));

        m->signInAgain();
        QTRY_COMPARE(m->connection("demo-otrs")->state(), session::ConnectionState::Online);
        QVERIFY(!m->window().notices().ids().contains(notice));
        QCOMPARE(m->navigator().page(), page);
    }

    void diagnosticsShowExchangesAndNoSecrets()
    {
        m->window().perform(u"app.diagnostics"_s);
        auto *window = m->window().findChild<ui::DiagnosticsWindow *>();
        QVERIFY(window && window->isVisible());
        auto *table = window->findChild<QTableView *>();
        QVERIFY(table && table->model()->rowCount() > 0);
        window->resize(1080, 640); // as it is at first where the screen has the room
        QTRY_COMPARE(table->horizontalScrollBar()->maximum(), 0);
        const auto press = [window](const QString &text) {
            for (auto *button : window->findChildren<QPushButton *>()) {
                if (button->text() == text)
                    button->click();
            }
        };
        // What is filtered away is copied too.
        window->findChild<QLineEdit *>()->setText(u"fits nothing"_s);
        QCOMPARE(table->model()->rowCount(), 0);
        press(u"Copy everything"_s);
        window->findChild<QLineEdit *>()->clear();
        const QString copied = QGuiApplication::clipboard()->text();
        QVERIFY(copied.contains(u"DispatchDesk"_s));
        QVERIFY(copied.contains(u"127.0.0.1"_s));
        for (const QString &system : {u"hubex"_s, u"otrs"_s}) {
            const QJsonObject known = m->servers.toJson().value(system).toObject();
            if (known.contains(u"serviceToken"_s))
                QVERIFY(!copied.contains(known.value(u"serviceToken"_s).toString()));
        }
        QVERIFY(!copied.contains(u"eyJ"_s));
        auto *story = table->parentWidget()->findChild<QPlainTextEdit *>();
        table->selectRow(0);
        QVERIFY(!story->toPlainText().isEmpty());
        press(u"Clear"_s);
        QVERIFY(story->toPlainText().isEmpty());
    }

    void settingsActAtOnce()
    {
        m->window().perform(u"app.settings"_s);
        auto *window = m->window().findChild<ui::SettingsWindow *>();
        QVERIFY(window && window->isVisible());
        m->window().perform(u"app.settings"_s);
        QCOMPARE(m->window().findChildren<ui::SettingsWindow *>().size(), 1);
    }

    void panesHideAndComeBackAndAreRemembered()
    {
        m->window().perform(u"view.detail"_s);
        QVERIFY(m->window().detail().isHidden());
        m->window().close();
        m->restart();
        QVERIFY(m->start());
        QVERIFY(m->window().detail().isHidden());
        m->window().perform(u"view.detail"_s);
        QVERIFY(!m->window().detail().isHidden());
    }

    void closingAsksToQuitAndRemembersTheWindow()
    {
        QSignalSpy quit(&m->window(), &ui::MainWindow::quitRequested);
        m->window().resize(900, 600);
        m->window().perform(u"app.quit"_s);
        QCOMPARE(quit.size(), 1);
        QVERIFY(!m->settings().get(store::setting::windows, u"main"_s).isEmpty());
    }

    void filtersAreKeptAsAViewOfOnesOwn()
    {
        m->window().perform(u"go.tasks"_s);
        Query closed = m->navigator().page()->query();
        closed.values.insert(u"isClosed"_s, {u"true"_s});
        closed.values.insert(u"isAssigned"_s, {u"true"_s});
        m->navigator().page()->setQuery(closed);
        QTest::keyClick(&m->window(), Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        auto *dialog = m->window().findChild<ui::ViewNameDialog *>();
        QVERIFY(dialog);
        auto *name = dialog->findChild<QLineEdit *>();
        QTest::keyClick(name, Qt::Key_Return); // a view needs a name
        QVERIFY(dialog->isVisible());
        QTest::keyClicks(name, u"Done by us"_s);
        QTest::keyClick(name, Qt::Key_Return);
        QVERIFY(m->navigator().page()->title().contains(u"Done by us"_s));
        QCOMPARE(m->navigator().page()->query().values, closed.values);
        QVERIFY(!m->window().canPerform(u"saved.replace"_s));

        m->restart();
        QVERIFY(m->start());
        QTRY_VERIFY(m->navigator().place() && m->navigator().place()->title == u"Done by us"_s);
        QCOMPARE(m->navigator().page()->query().values, closed.values);
        closed.values.remove(u"isAssigned"_s);
        m->navigator().page()->setQuery(closed);
        QVERIFY(m->window().canPerform(u"saved.replace"_s));
        m->window().perform(u"saved.replace"_s);
        QCOMPARE(m->desk->desk().views.all().first().query.values, closed.values);
        QVERIFY(!m->window().canPerform(u"saved.replace"_s));

        m->window().perform(u"saved.remove"_s);
        auto *question = m->window().findChild<ui::ViewRemoveDialog *>();
        QVERIFY(question);
        question->accept();
        QVERIFY(m->desk->desk().views.all().isEmpty());
        QCOMPARE(m->navigator().page()->query().values, closed.values); // what was shown stays
        QVERIFY(!m->window().canPerform(u"saved.rename"_s));
    }

    void aPlaceIsChosenAgainWithoutWhatWasFiltered()
    {
        m->navigator().goTo(u"demo-hubex"_s, u"task.overdue"_s);
        ui::ListPage *page = m->navigator().page();
        const Query overdue = m->navigator().place()->query;
        QCOMPARE(page->query().values, overdue.values);
        m->window().perform(u"list.clearFilters"_s);
        QVERIFY(page->query().values.isEmpty());
        // Back from another list what was filtered is still there; a click asks for the place itself.
        m->window().perform(u"go.tickets"_s);
        m->window().perform(u"go.back"_s);
        QVERIFY(page->query().values.isEmpty());
        ui::SideBar &places = m->window().sideBar();
        places.scrollTo(places.currentIndex());
        QTest::mouseClick(
            places.viewport(), Qt::LeftButton, {}, places.visualRect(places.currentIndex()).center());
        QCOMPARE(page->query().values, overdue.values);
        QVERIFY(page->title().contains(u"Overdue"_s));
        m->window().perform(u"list.clearFilters"_s);
        QVERIFY(page->query().values.isEmpty());
        QTest::keyClick(&places, Qt::Key_Return);
        QCOMPARE(page->query().values, overdue.values);
    }

    void aListIsAskedForAgainWithItsFilters()
    {
        Query ofOne;
        ofOne.values.insert(u"assetID"_s, {u"7"_s});
        m->navigator().openList(u"demo-hubex"_s, Kind::Task, ofOne);
        ui::ListPage *page = m->navigator().page();
        QCOMPARE(page->query().values, ofOne.values);
        m->window().perform(u"list.clearFilters"_s);
        QVERIFY(page->query().values.isEmpty());
        m->navigator().openList(u"demo-hubex"_s, Kind::Task, ofOne);
        QCOMPARE(page->query().values, ofOne.values);
    }

    void refreshingTheListBringsTheCardUpToDateToo()
    {
        m->window().perform(u"go.tickets"_s);
        QTRY_VERIFY(m->window().canPerform(u"list.next"_s));
        m->window().perform(u"list.next"_s);
        QTRY_VERIFY(!m->window().detail().title().isEmpty());
        const qint64 ticket = m->window().detail().item().id;
        m->servers.otrs().engine().state().ticketToChange(int(ticket))->title = u"Renamed"_s;
        QTest::keyClick(&m->window(), Qt::Key_F5);
        QTRY_VERIFY(m->window().detail().title().endsWith(u"Renamed"_s));
    }

    void theMarkedRowBringsItsDetailsBack()
    {
        m->window().perform(u"go.tasks"_s);
        QTRY_VERIFY(m->window().canPerform(u"list.next"_s));
        m->window().perform(u"list.next"_s);
        const ItemKey task = m->navigator().item();
        QCOMPARE(m->window().detail().item(), task);
        auto *table = m->navigator().page()->findChild<QTableView *>();
        const ItemKey asset{task.account, Kind::Asset, 1, {}};
        m->navigator().followItem(asset);
        QCOMPARE(m->window().detail().item(), asset);
        QTest::mouseClick(
            table->viewport(), Qt::LeftButton, {}, table->visualRect(table->currentIndex()).center());
        QCOMPARE(m->window().detail().item(), task);
        m->navigator().followItem(asset);
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(m->window().detail().item(), task);
    }

    void theKeysOfTheClipboardAreTheDetailsWhereTheFocusIs()
    {
        m->window().perform(u"go.tasks"_s);
        QTRY_VERIFY(m->window().canPerform(u"list.next"_s));
        m->window().perform(u"list.next"_s);
        const auto texts = [this] {
            QList<ui::PlainLabel *> all = m->window().detail().findChildren<ui::PlainLabel *>();
            all.removeIf([](const ui::PlainLabel *one) {
                return !one->isVisible() || one->isLink() || one->text().size() <= 3;
            });
            return all;
        };
        QTRY_VERIFY(!texts().isEmpty());
        ui::PlainLabel *label = texts().constLast();
        m->window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&m->window()));
        label->setFocus();
        const QString text = label->text();
        QTest::keyClick(label, Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(label->selection(), text);
        QTest::keyClick(label, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), text);
        QVERIFY(m->navigator().page()->summary().startsWith(u"1 of"_s)); // no other row was chosen
    }

    void aRenamedViewIsCalledSoEverywhere()
    {
        const models::Place *here = m->navigator().place();
        session::SavedViews &views = m->desk->desk().views;
        Query query;
        query.values.insert(u"isClosed"_s, {u"true"_s});
        const QString view = views.add(here->account, here->kind, u"Mine"_s, query);
        m->navigator().goTo(here->account, models::savedPlaceId(view));
        QVERIFY(m->window().windowTitle().contains(u"Mine"_s));
        views.rename(view, u"Night shift"_s);
        QVERIFY(m->window().windowTitle().contains(u"Night shift"_s));
        m->window().perform(u"go.tickets"_s);
        views.rename(view, u"Day shift"_s);
        m->window().perform(u"go.back"_s);
        QVERIFY(m->window().windowTitle().contains(u"Day shift"_s));
    }

    void theWayBackSpeaksTheLanguageOfNow()
    {
        m->navigator().goTo(u"demo-hubex"_s, u"task.overdue"_s);
        m->navigator().goTo(u"demo-hubex"_s, u"task.closed"_s);
        m->window().perform(u"language.ru"_s);
        QTRY_VERIFY(m->window().commands().action(u"app.settings"_s)->text() != u"Settings"_s);
        m->window().perform(u"go.back"_s);
        QCOMPARE(m->navigator().place()->id, u"task.overdue"_s);
        QVERIFY(!m->navigator().page()->title().contains(u"Overdue"_s));
        m->window().perform(u"language.en"_s);
    }

    void thePlaceOfLastTimeWaitsUntilTheUserGoesElsewhere()
    {
        const QString wanted = u"demo-otrs|ticket.queue.9999"_s; // its queues have not come
        m->restart();
        m->settings().set(store::setting::lastPage, wanted);
        QVERIFY(m->start());
        QTRY_VERIFY(m->navigator().place());
        QCOMPARE(m->settings().get(store::setting::lastPage), wanted);
        m->window().perform(u"go.assets"_s);
        QVERIFY(m->settings().get(store::setting::lastPage) != wanted);
    }

    void whoFiltersIsNotTakenToThePlaceOfLastTime_data()
    {
        QTest::addColumn<bool>("filters");
        QTest::newRow("waits") << false;
        QTest::newRow("works already") << true;
    }
    void whoFiltersIsNotTakenToThePlaceOfLastTime()
    {
        QFETCH(const bool, filters);
        m->restart();
        m->settings().set(store::setting::lastPage, u"demo-otrs|ticket.queue.9999"_s);
        QVERIFY(m->start());
        QTRY_VERIFY(m->navigator().page());
        const QString first = m->navigator().place()->id;
        if (filters)
            m->window().perform(u"list.clearFilters"_s);
        // Only now the queue comes.
        QList<demo::otrs::Queue> &queues = m->servers.otrs().engine().state().queues;
        demo::otrs::Queue late = queues.constLast();
        late.id = 9999;
        late.name = u"Яма"_s;
        queues << late;
        auto *places = m->window().findChild<models::Places *>();
        places->refresh(u"demo-otrs"_s);
        QTRY_VERIFY(places->indexOf(u"demo-otrs"_s, u"ticket.queue.9999"_s).isValid());
        QCOMPARE(m->navigator().place()->id, filters ? first : u"ticket.queue.9999"_s);
    }

    void anotherAccountThatGoesTakesItsCommandsAlong()
    {
        m->window().perform(u"go.tasks"_s);
        QVERIFY(m->window().commands().isEnabled(u"go.nextAccount"_s));
        m->desk->desk().context.connections.remove(u"demo-otrs"_s);
        QTRY_VERIFY(!m->window().commands().isEnabled(u"go.nextAccount"_s));
        QVERIFY(!m->window().commands().isEnabled(u"go.tickets"_s));
    }

    void endsWithTheFilterPanelOpen()
    {
        m->window().perform(u"go.tasks"_s);
        m->window().perform(u"list.filterPanel"_s);
        QTRY_VERIFY(m->navigator().page()->findChild<ui::FilterPanel *>());
        m->restart(); // the panel's width is kept while the window goes
        QVERIFY(m->settings().entries(store::setting::splitters).contains(u"filters"_s));
    }

    void anAccountThatGoesTakesItsListsWithIt()
    {
        m->window().perform(u"go.tasks"_s);
        m->desk->desk().context.connections.remove(u"demo-hubex"_s);
        QTRY_COMPARE(m->navigator().account(), u"demo-otrs"_s);
        QCOMPARE(m->window().statusBar().dots().size(), 1);
        m->desk->desk().context.connections.remove(u"demo-otrs"_s);
        QTRY_VERIFY(!m->navigator().page());
        QVERIFY(!m->window().canPerform(u"go.tickets"_s));
    }

    void theWelcomeHasTheWindowForItself()
    {
        m->window().perform(u"view.places"_s);
        QVERIFY(m->window().sideBar().isHidden());
        for (const QString &account : {u"demo-hubex"_s, u"demo-otrs"_s})
            m->desk->desk().context.connections.remove(account);
        QTRY_VERIFY(m->window().detail().isHidden());
        QVERIFY(!m->window().canPerform(u"view.places"_s));
        m->signInAgain();
        QTRY_VERIFY(!m->window().detail().isHidden());
        QVERIFY(m->window().sideBar().isHidden()); // as the user left it
    }

private:
    std::unique_ptr<DeskFixture> m;
};

QTEST_MAIN(tst_mainwindow)
#include "tst_mainwindow.moc"
