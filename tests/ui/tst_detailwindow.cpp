// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskfixture.h"
#include "fakefiles.h"
#include "ui/details/detailpane.h"
#include "ui/details/downloadbar.h"
#include "ui/details/downloads.h"
#include "ui/window/detailwindow.h"

#include <QFile>
#include <QPointer>
#include <QTreeView>
#include <QWindow>

using namespace dd;
using namespace dd::test;
using namespace Qt::Literals::StringLiterals;

/// Cards in windows of their own, on the demo servers.
class tst_detailwindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m = std::make_unique<DeskFixture>();
        QVERIFY(m->start());
        QTRY_VERIFY(m->navigator().page());
        m->window().perform(u"go.tickets"_s);
        QTRY_VERIFY(m->window().canPerform(u"list.next"_s));
        m->window().perform(u"list.next"_s);
        QTRY_VERIFY(m->window().canPerform(u"list.openWindow"_s));
    }
    void cleanup() { m.reset(); }

    void opensTheItemUnderItsTitle()
    {
        ui::DetailWindow *window = open();
        QVERIFY(window);
        QCOMPARE(window->item(), m->navigator().item());
        QTRY_VERIFY(window->windowTitle() != u"DispatchDesk"_s);
        QTRY_COMPARE(window->windowTitle(), m->window().detail().title());
    }

    void theKeyboardIsInTheCardOnceItIsThere()
    {
        ui::DetailWindow *window = open();
        QTRY_VERIFY(window->windowTitle() != u"DispatchDesk"_s);
        QTRY_VERIFY(window->focusWidget() && window->focusWidget()->isVisible());
        const QWidget *first = window->focusWidget();
        QTest::keyClick(window->focusWidget(), Qt::Key_Tab);
        QVERIFY(window->focusWidget() != first);
        QTest::keyClick(window->focusWidget(), Qt::Key_Backtab, Qt::ShiftModifier);
        QCOMPARE(window->focusWidget(), first);
    }

    void theSameItemComesForwardAnotherOpensBeside()
    {
        ui::DetailWindow *window = open();
        QCOMPARE(open(), window);
        m->window().perform(u"list.next"_s);
        QTRY_VERIFY(m->navigator().item() != window->item());
        m->window().perform(u"list.openWindow"_s);
        QCOMPARE(windows().size(), 2);
    }

    void escapeClosesItAndItsPlaceIsRemembered()
    {
        QPointer<ui::DetailWindow> window = open();
        window->resize(700, 500);
        QTest::keyClick(window, Qt::Key_Escape);
        QTRY_VERIFY(!window);
        QTRY_COMPARE(open()->size(), QSize(700, 500));
    }

    void whatItDownloadsIsSavedThoughItIsClosed()
    {
        QPointer<ui::DetailWindow> window = open();
        const auto source = std::make_shared<FakeFiles>();
        source->silent = true;
        const QString path = m->folder.filePath(u"report.pdf"_s);
        window->findChild<ui::DownloadBar *>()->downloads().saveTo(file(1, u"report.pdf"_s), path, source);
        QTest::keyClick(window, Qt::Key_Escape);
        QVERIFY(!window->isVisible());
        QTest::qWait(0);
        QVERIFY(window);
        source->answerNow();
        QTRY_VERIFY(!window);
        QVERIFY(QFile::exists(path));
    }

    void itsKeysAreTheWindowsAndTheProgramsCommandsGoToTheMainOne()
    {
        ui::DetailWindow *window = open();
        QTRY_VERIFY(window->windowTitle() != u"DispatchDesk"_s);
        QTest::keyClick(window, Qt::Key_Comma, Qt::ControlModifier);
        QTRY_VERIFY(m->window().findChild<ui::SettingsWindow *>());
    }

    void theKeysOfRefreshingBringItsCardUpToDate()
    {
        ui::DetailWindow *window = open();
        QTRY_VERIFY(window->windowTitle() != u"DispatchDesk"_s);
        const auto rename = [&](const QString &title) {
            m->servers.otrs().engine().state().ticketToChange(int(window->item().id))->title = title;
        };
        rename(u"Renamed"_s);
        QTest::keyClick(window, Qt::Key_F5);
        QTRY_VERIFY(window->windowTitle().endsWith(u"Renamed"_s));
        rename(u"Once more"_s);
        QTest::keyClick(window, Qt::Key_R, Qt::ControlModifier);
        QTRY_VERIFY(window->windowTitle().endsWith(u"Once more"_s));
    }

    void itGoesWithItsAccount()
    {
        QPointer<ui::DetailWindow> window = open();
        m->desk->desk().context.connections.remove(window->item().account);
        QTRY_VERIFY(!window);
    }

    void theMainWindowMayLieOverItAndTakesItAlong()
    {
        QPointer<ui::DetailWindow> window = open();
        QVERIFY(window && !window->windowHandle()->transientParent());
        m.reset();
        QVERIFY(!window);
    }

private:
    QList<ui::DetailWindow *> windows() const { return m->window().detailWindows(); }
    ui::DetailWindow *open()
    {
        m->window().perform(u"list.openWindow"_s);
        return windows().value(0);
    }

    std::unique_ptr<DeskFixture> m;
};

QTEST_MAIN(tst_detailwindow)
#include "tst_detailwindow.moc"
