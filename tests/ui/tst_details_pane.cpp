// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/fakefiles.h"
#include "tests/ui/hubexdesk.h"
#include "ui/details/detailcard.h"
#include "ui/details/detailpane.h"
#include "ui/details/downloads.h"
#include "ui/details/filelist.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>

using namespace dd;
using namespace dd::ui;
using test::HubexDesk;
using test::Reply;

namespace {

bool says(const QWidget &widget, const QString &text)
{
    for (const QLabel *label : widget.findChildren<QLabel *>()) {
        if (label->isVisible() && label->text().contains(text))
            return true;
    }
    return false;
}

} // namespace

/// The pane follows a cursor, an account that goes, and the keyboard.
class tst_details_pane : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<HubexDesk>();
        m_pane = std::make_unique<DetailPane>(m_desk->context);
        m_pane->resize(420, 900);
        m_pane->show();
    }
    void cleanup()
    {
        m_pane.reset();
        m_desk.reset();
    }

    void nothingIsSelectedAtFirst()
    {
        QTRY_VERIFY(says(*m_pane, QStringLiteral("Nothing is selected")));
        QVERIFY(m_pane->title().isEmpty());
        QCOMPARE(m_pane->item(), ItemKey());
        QVERIFY(!m_pane->canPerform(QStringLiteral("detail.refresh")));
        m_desk->language.choose(store::Language::Choice::Russian);
        QTRY_VERIFY(says(*m_pane, QStringLiteral("Ничего не выбрано")));
    }

    void aCursorOnItsWayAsksForNothing()
    {
        for (qint64 id = 100; id < 130; ++id)
            m_pane->showItem(m_desk->task(id));
        m_pane->showItem(m_desk->task(7));
        QCOMPARE(m_pane->item(), m_desk->task(7));
        QTRY_COMPARE(m_pane->title().section(QLatin1Char(' '), 0, 0), QStringLiteral("0207000000003"));
        int cards = 0;
        for (const test::Seen &seen : m_desk->server.seen())
            cards += seen.target.startsWith("/fsm/WORK/Tasks/1") ? 1 : 0;
        QCOMPARE(cards, 0);
        QCOMPARE(m_desk->asked("WORK/Tasks/7"), 1);
        QVERIFY(m_desk->server.count() <= 2); // the card and where it can move to
    }

    void aHiddenPaneAsksForNothing()
    {
        m_pane->hide();
        m_pane->showItem(m_desk->task(7));
        QTest::qWait(300);
        QCOMPARE(m_desk->server.count(), 0);
        QCOMPARE(m_pane->item(), m_desk->task(7));
        m_pane->show();
        QTRY_VERIFY(!m_pane->title().isEmpty());
    }

    void aNewItemDropsTheOldAnswer()
    {
        m_desk->answer("WORK/Tasks/7", Reply::doing(Reply::Act::Stall));
        m_pane->showItem(m_desk->task(7));
        QTRY_COMPARE(m_desk->asked("WORK/Tasks/7"), 1);
        m_pane->showItem(m_desk->task(8));
        QTRY_COMPARE(m_pane->title(), QStringLiteral("0207000000004"));
        m_pane->showItem(m_desk->asset(20));
        QTRY_VERIFY(m_pane->title().contains(QStringLiteral("Kyocera")));
        m_pane->showItem(m_desk->task(8));
        QTRY_COMPARE(m_pane->title(), QStringLiteral("0207000000004"));
        QCOMPARE(m_pane->findChildren<DetailCard *>().size(), 2); // one a kind
    }

    void whatItsSystemDoesNotHaveIsNothing()
    {
        m_pane->showItem(m_desk->task(8));
        QTRY_VERIFY(!m_pane->title().isEmpty());
        m_pane->showItem({m_desk->account, Kind::Ticket, 1, {}});
        QTRY_VERIFY(says(*m_pane, QStringLiteral("Nothing is selected")));
        m_pane->showItem({QStringLiteral("no such account"), Kind::Task, 1, {}});
        QTRY_COMPARE(m_pane->item(), ItemKey());
    }

    void theAccountGoes()
    {
        QSignalSpy titles(m_pane.get(), &DetailPane::titleChanged);
        m_pane->showItem(m_desk->task(7));
        QTRY_VERIFY(!m_pane->title().isEmpty());
        m_desk->connections.remove(m_desk->account);
        QCOMPARE(m_pane->item(), ItemKey());
        QVERIFY(m_pane->title().isEmpty());
        // It was the last one: there is no list any more to choose a row from.
        QTRY_VERIFY(!says(*m_pane, QStringLiteral("Nothing is selected")));
        QTRY_VERIFY(m_pane->findChildren<DetailCard *>().isEmpty());
    }

    void theAccountGoesWhileTheCursorRests()
    {
        m_pane->showItem(m_desk->task(7));
        m_desk->connections.remove(m_desk->account);
        QCOMPARE(m_pane->item(), ItemKey());
        QTest::qWait(200);
        QVERIFY(m_pane->findChildren<DetailCard *>().isEmpty());
    }

    void aDeadSessionAsksForASignIn()
    {
        for (auto it = m_desk->answers.begin(); it != m_desk->answers.end(); ++it)
            *it = {401, "[]"};
        QSignalSpy signIn(m_pane.get(), &DetailPane::signInRequested);
        m_pane->showItem(m_desk->task(7));
        const auto offers = [this] {
            QList<QPushButton *> all = m_pane->findChildren<QPushButton *>();
            all.removeIf([](const QPushButton *one) {
                return !one->isVisible() || !one->text().startsWith(QStringLiteral("Sign in"));
            });
            return all;
        };
        QTRY_VERIFY(!offers().isEmpty());
        offers().constFirst()->click();
        QCOMPARE(signIn.size(), 1);
        QCOMPARE(signIn.first().first().toString(), m_desk->account);
    }

    void aDownloadIsToldWhicheverCardIsShown()
    {
        m_pane->showItem(m_desk->task(7));
        QTRY_VERIFY(!m_pane->title().isEmpty());
        const auto source = std::make_shared<test::FakeFiles>();
        source->silent = true;
        source->failing = {1};
        m_pane->findChild<FileList *>()->downloads().saveTo(test::file(1, QStringLiteral("video.mp4")),
            m_desk->folder.filePath(QStringLiteral("video.mp4")), source);
        m_pane->showItem(m_desk->asset(20));
        QTRY_VERIFY(m_pane->title().contains(QStringLiteral("Kyocera")));
        QTRY_VERIFY(says(*m_pane, QStringLiteral("Downloading video.mp4")));
        source->answerNow();
        QTRY_VERIFY(says(*m_pane, QStringLiteral("video.mp4 was not saved")));
    }

    void commandsDoWhatTheySay()
    {
        m_pane->showItem(m_desk->task(7));
        QTRY_VERIFY(m_pane->canPerform(QStringLiteral("detail.copyNumber")));
        m_pane->perform(QStringLiteral("detail.copyNumber"));
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("0207000000003"));
        auto *bar = m_pane->findChild<QTabBar *>();
        QCOMPARE(bar->currentIndex(), 0);
        m_pane->perform(QStringLiteral("detail.nextTab"));
        QCOMPARE(bar->currentIndex(), 1);
        m_pane->perform(QStringLiteral("detail.previousTab"));
        m_pane->perform(QStringLiteral("detail.previousTab"));
        QCOMPARE(bar->currentIndex(), bar->count() - 1); // around the end
        m_pane->perform(QStringLiteral("detail.refresh"));
        QTRY_COMPARE(m_desk->asked("WORK/Tasks/7"), 2);
        QVERIFY(!m_pane->canPerform(QStringLiteral("list.refresh")));
        m_pane->showItem({});
        QVERIFY(!m_pane->canPerform(QStringLiteral("detail.copyNumber")));
    }

    void thePaneDiesWhileItLoads()
    {
        m_pane->showItem(m_desk->task(7));
        QTRY_COMPARE(m_desk->asked("WORK/Tasks/7"), 1);
        m_pane.reset();
        QTest::qWait(50);
    }

private:
    std::unique_ptr<HubexDesk> m_desk;
    std::unique_ptr<DetailPane> m_pane;
};

QTEST_MAIN(tst_details_pane)
#include "tst_details_pane.moc"
