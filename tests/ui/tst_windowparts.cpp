// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/quietlog.h"
#include "main/singleinstance.h"
#include "main/startoptions.h"
#include "store/settings.h"
#include "ui/actions/shortcuts.h"
#include "ui/common/plaintip.h"
#include "ui/common/searchline.h"
#include "ui/common/tonelabel.h"
#include "ui/palette/match.h"
#include "ui/settings/shortcutspage.h"
#include "ui/window/history.h"
#include "ui/window/tabround.h"
#include "ui/window/topbar.h"
#include "ui/window/windowplace.h"

#include <QBoxLayout>
#include <QHelpEvent>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTemporaryDir>
#include <QTest>
#include <QTextDocumentFragment>
#include <QToolTip>
#include <QTreeWidget>

using namespace dd;
using namespace dd::ui;
using namespace Qt::Literals::StringLiterals;

/// The small parts of the window that need no server.
class tst_windowparts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aWindowStaysOnAScreen_data()
    {
        QTest::addColumn<QRect>("window");
        QTest::addColumn<QRect>("kept");
        QTest::newRow("inside") << QRect(100, 100, 800, 600) << QRect(100, 100, 800, 600);
        QTest::newRow("on the second") << QRect(2000, 100, 800, 600) << QRect(2000, 100, 800, 600);
        QTest::newRow("half out") << QRect(-400, 100, 800, 600) << QRect(0, 100, 800, 600);
        QTest::newRow("above") << QRect(100, -500, 800, 600) << QRect(100, 0, 800, 600);
        QTest::newRow("gone") << QRect(9000, 9000, 800, 600) << QRect(560, 240, 800, 600);
        QTest::newRow("too large") << QRect(0, 0, 5000, 5000) << QRect(0, 0, 1920, 1080);
    }
    void aWindowStaysOnAScreen()
    {
        QFETCH(QRect, window);
        QFETCH(QRect, kept);
        const QRect got = keptVisible(window, {{0, 0, 1920, 1080}, {1920, 0, 1280, 1024}});
        QCOMPARE(got.size(), kept.size());
        QVERIFY((got.topLeft() - kept.topLeft()).manhattanLength() <= 2);
    }

    void tabGoesAsTheEyeDoes()
    {
        QWidget pane;
        const auto button = [](const QString &name, int height = 20) {
            auto *made = new QPushButton(name);
            made->setFixedHeight(height);
            return made;
        };
        auto *column = new QVBoxLayout(&pane);
        auto *area = new QScrollArea;
        area->setFocusPolicy(Qt::NoFocus);
        auto *content = new QWidget;
        auto *rows = new QVBoxLayout(content);
        rows->addWidget(button(u"last"_s, 400));
        area->setWidget(content);
        column->addWidget(area);
        // What arrives later stands above, and beside what was there.
        rows->insertWidget(0, button(u"third"_s, 400));
        auto *head = new QHBoxLayout;
        column->insertLayout(0, head);
        head->addWidget(button(u"second"_s, 30));
        head->insertWidget(0, button(u"first"_s));
        auto *flat = new QWidget; // as an empty grid
        flat->setFixedHeight(0);
        column->addWidget(flat);
        pane.resize(300, 200);
        pane.show();
        area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum());
        QStringList names;
        for (QWidget *one : stationsOf(pane)) {
            if (const auto *made = qobject_cast<QPushButton *>(one))
                names << made->text();
        }
        QCOMPARE(names, QStringList({u"first"_s, u"second"_s, u"third"_s, u"last"_s}));
    }

    void theWayBackAndForth()
    {
        const auto at = [](const char *id) {
            models::Place place;
            place.account = u"a"_s;
            place.id = QString::fromLatin1(id);
            return Stop{place, {}};
        };
        History history;
        QVERIFY(!history.canGoBack());
        history.visit(at("one"));
        history.visit(at("two"));
        history.note({u"a"_s, Kind::Task, 7, {}});
        history.follow({u"a"_s, Kind::Asset, 9, {}});
        QCOMPARE(history.back()->item.id, 7);
        QCOMPARE(history.back()->place.id, u"one"_s);
        QVERIFY(!history.back());
        QCOMPARE(history.forward()->place.id, u"two"_s);
        history.visit(at("three"));
        QVERIFY(!history.canGoForward());
        history.forget(u"a"_s);
        QVERIFY(!history.current());
    }

    void wordsMatchInAnyOrder()
    {
        QVERIFY(matchOf(u"тем тём"_s, u"Тема: тёмная"_s) > 0);
        QVERIFY(matchOf(u"dark theme"_s, u"Theme: dark"_s) > 0);
        QCOMPARE(matchOf(u"dark x"_s, u"Theme: dark"_s), 0);
        QVERIFY(matchOf(u"the"_s, u"Theme"_s) > matchOf(u"eme"_s, u"Theme"_s));
    }

    void theLogHoldsNoSecrets()
    {
        QVERIFY(!withoutSecrets(u"Authorization: Bearer abc.def-123"_s).contains(u"abc"_s));
        QVERIFY(!withoutSecrets(u"got eyJhbGciOi.eyJzdWIi.c2ln now"_s).contains(u"c2ln"_s));
        QVERIFY(!withoutSecrets(u"{\"refreshToken\":\"xyz\",\"a\":1}"_s).contains(u"xyz"_s));
        QVERIFY(!withoutSecrets(u"GET /x?SessionID=q1w2&TicketID=5"_s).contains(u"q1w2"_s));
        QCOMPARE(withoutSecrets(u"GET /x?TicketID=5"_s), u"GET /x?TicketID=5"_s);
    }

    void aSecondStartRaisesTheFirst()
    {
        QTemporaryDir folder;
        SingleInstance first(u"test"_s, folder.path());
        QVERIFY(first.claim());
        QSignalSpy raised(&first, &SingleInstance::raiseRequested);
        // The second waits for an answer, so it runs beside the first one's event loop.
        bool second = true;
        std::unique_ptr<QThread> beside(QThread::create([&] {
            SingleInstance other(u"test"_s, folder.path());
            second = other.claim();
        }));
        beside->start();
        QTRY_COMPARE(raised.size(), 1);
        QVERIFY(beside->wait(5000));
        QVERIFY(!second);
    }

    void aSocketLeftByACrashIsTakenOver()
    {
        QTemporaryDir folder;
        QFile socket(folder.filePath(u"test.socket"_s));
        QVERIFY(socket.open(QIODevice::WriteOnly));
        socket.close();
        SingleInstance after(u"test"_s, folder.path());
        QVERIFY(after.claim());
    }

    void theCommandLineIsReadAndJudged()
    {
        const auto from
            = [](const char *text) { return StartOptions::from(QString::fromUtf8(text).split(u' ')); };
        const StartOptions demo = from("dd --demo --demo-tasks 5 --demo-seed=9 --demo-faults=slow=10");
        QVERIFY2(demo.complaint.isEmpty(), qPrintable(demo.complaint));
        QVERIFY(demo.demo);
        QCOMPARE(demo.demoOptions.tasks, 5);
        QCOMPARE(demo.demoOptions.seed, 9U);
        for (const char *wrong : {"dd --demo-tasks many", "dd --demo-tasks -1", "dd --nonsense",
                 "dd frobnicate", "dd --demo-faults=explode", "dd --demo-seed=x"})
            QVERIFY2(!from(wrong).complaint.isEmpty(), wrong);
        QVERIFY(from("dd --demo-faults=explode").complaint.contains(u"drop-before"_s)); // what it might be
    }

    void aKeyIsTakenFromAnotherCommandOnlyAfterASecondWord()
    {
        QTemporaryDir folder;
        store::Settings settings({folder.filePath(u"a"_s), folder.filePath(u"b"_s)});
        Shortcuts shortcuts(settings);
        ShortcutsPage page(shortcuts);
        page.show();
        auto *tree = page.findChild<QTreeWidget *>();
        const auto items = tree->findItems(u"Back"_s, Qt::MatchExactly | Qt::MatchRecursive);
        QCOMPARE(items.size(), 1);
        tree->setCurrentItem(items.first());
        auto *keys = page.findChild<QKeySequenceEdit *>();
        keys->setKeySequence(QKeySequence(u"Ctrl+K"_s));
        QCOMPARE(shortcuts.textOf(u"go.back"_s), u"Alt+Left"_s);
        for (auto *button : page.findChildren<QPushButton *>()) {
            if (button->text() == u"Use it here instead"_s) {
                QVERIFY(!button->isHidden());
                button->click();
            }
        }
        QCOMPARE(shortcuts.keysOf(u"go.back"_s), QList{QKeySequence(u"Ctrl+K"_s)});
        QVERIFY(shortcuts.keysOf(u"app.palette"_s).isEmpty());
        shortcuts.resetAll();
        QCOMPARE(shortcuts.keysOf(u"app.palette"_s), QList{QKeySequence(u"Ctrl+K"_s)});
        // The second key of a command: the first stays with it, the taken one does not.
        keys->setKeySequence(QKeySequence(u"Ctrl+F"_s));
        for (auto *button : page.findChildren<QPushButton *>()) {
            if (button->text() == u"Use it here instead"_s)
                button->click();
        }
        QCOMPARE(shortcuts.keysOf(u"go.back"_s), QList{QKeySequence(u"Ctrl+F"_s)});
        QCOMPARE(shortcuts.keysOf(u"list.filter"_s), QList{QKeySequence(u"/"_s)});
    }

    void howFreshItIsIsCutAtItsBeginning()
    {
        TopBar bar(nullptr);
        bar.resize(720, 48);
        bar.show();
        const QString all = u"Нет связи, последний ответ: 5 минут назад"_s;
        bar.setFreshness(all, {});
        const auto *label = bar.findChild<ToneLabel *>();
        QVERIFY2(
            label->text().startsWith(u'…') && label->text().endsWith(u"назад"_s), qPrintable(label->text()));
        QCOMPARE(label->accessibleName(), all);
        bar.resize(2400, 48);
        QTRY_COMPARE(label->text(), all);
    }

    void keysGoToNoCommandThatIsFilteredAway()
    {
        QTemporaryDir folder;
        store::Settings settings({folder.filePath(u"a"_s), folder.filePath(u"b"_s)});
        Shortcuts shortcuts(settings);
        ShortcutsPage page(shortcuts);
        page.show();
        auto *tree = page.findChild<QTreeWidget *>();
        const QString before = tree->currentItem()->text(0);
        auto *filter = page.findChild<SearchLine *>();
        filter->setText(u"copy"_s);
        QVERIFY(tree->currentItem() && !tree->currentItem()->isHidden());
        QVERIFY(tree->currentItem()->text(0) != before);
        filter->setText(u"no command is called so"_s);
        QVERIFY(!page.findChild<QKeySequenceEdit *>()->isEnabled());
    }

    void itsOwnKeyIsNoChoiceOfTheUsers()
    {
        QTemporaryDir folder;
        store::Settings settings({folder.filePath(u"a"_s), folder.filePath(u"b"_s)});
        Shortcuts shortcuts(settings);
        const QList<QKeySequence> both = shortcuts.keysOf(u"list.filter"_s);
        QCOMPARE(both.size(), 2);
        shortcuts.change(u"list.filter"_s, QKeySequence(u"F7"_s));
        shortcuts.change(u"list.filter"_s, both.first());
        QCOMPARE(shortcuts.keysOf(u"list.filter"_s), both);
        QVERIFY(!shortcuts.isChanged(u"list.filter"_s));
    }

    void toolTipsSayPlainText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("html") << u"<b>VIP</b> <img src=\"file://host/share/x\">"_s;
        QTest::newRow("quotes") << u"ООО \"Ромашка\" R&D"_s;
        QTest::newRow("entity") << u"a&lt;b\nsecond line"_s;
    }
    void toolTipsSayPlainText()
    {
        QFETCH(QString, text);
        const auto said = [] { return QTextDocumentFragment::fromHtml(QToolTip::text()).toPlainText(); };
        PlainTips tips;
        QLabel label;
        label.setToolTip(text);
        label.show();
        QHelpEvent help(QEvent::ToolTip, {1, 1}, label.mapToGlobal(QPoint(1, 1)));
        QCoreApplication::sendEvent(&label, &help);
        QCOMPARE(said(), text);
        QToolTip::hideText();

        QStandardItemModel model(1, 1);
        model.setData(model.index(0, 0), text, Qt::ToolTipRole);
        QTreeView view;
        view.setItemDelegate(new PlainTipDelegate(&view));
        view.setModel(&model);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        const QPoint at = view.visualRect(model.index(0, 0)).center();
        QHelpEvent asked(QEvent::ToolTip, at, view.viewport()->mapToGlobal(at));
        QCoreApplication::sendEvent(view.viewport(), &asked);
        QCOMPARE(said(), text);
        QToolTip::hideText();
    }
};

QTEST_MAIN(tst_windowparts)
#include "tst_windowparts.moc"
