// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tablepagefixture.h"

#include <QPushButton>
#include <QSignalSpy>

using namespace dd;
using namespace dd::ui;
using dd::test::FakeList;
using dd::test::shows;
using dd::test::showsPart;
using session::ConnectionState;

/// What a list page says of its rows and of their lack: states, notices, refreshes, counts.
class tst_tablestates : public QObject, protected test::TablePageFixture {
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void theFourStates()
    {
        make();
        m_model->mute = true;
        m_page->setQuery({});
        StatePane *pane = statePane();
        QTRY_COMPARE(pane->accessibleName(), QStringLiteral("Loading"));
        QVERIFY(pane->isVisible());

        m_model->mute = false;
        m_page->setQuery({});
        QTRY_VERIFY(shows(*pane, QStringLiteral("No tasks here")));
        Query query;
        query.text = QStringLiteral("nothing like it");
        m_page->setQuery(query);
        QTRY_VERIFY(showsPart(*pane, QStringLiteral("Take one away")));

        m_model->failure = {ErrorKind::Unreachable};
        m_page->setQuery({});
        QTRY_VERIFY(shows(*pane, describe({ErrorKind::Unreachable})));
        m_model->failure = {};
        m_model->server = FakeList::tasks(3);
        for (QPushButton *button : pane->findChildren<QPushButton *>()) {
            if (button->text() == QStringLiteral("Retry") && button->isVisible())
                QTest::mouseClick(button, Qt::LeftButton);
        }
        QTRY_COMPARE(m_model->rowCount(), 3);
        QVERIFY(!pane->isVisible());

        m_model->failure = {ErrorKind::NotSignedIn};
        m_page->setConnectionState(ConnectionState::NeedsSignIn);
        m_page->setQuery({});
        QTRY_VERIFY(shows(*pane, QStringLiteral("Not signed in")));
        QSignalSpy asked(m_page.get(), &ListPage::signInRequested);
        for (QPushButton *button : pane->findChildren<QPushButton *>()) {
            if (button->text() == QStringLiteral("Sign in…"))
                QTest::mouseClick(button, Qt::LeftButton);
        }
        QCOMPARE(asked.size(), 1);
    }

    void aStoppedAccountLeadsToItsCertificate_data()
    {
        QTest::addColumn<int>("rows");
        QTest::newRow("rows are shown") << 50;
        QTest::newRow("none came") << 0;
    }
    void aStoppedAccountLeadsToItsCertificate()
    {
        QFETCH(int, rows);
        make();
        if (rows > 0) {
            m_model->server = FakeList::tasks(rows);
            m_page->setQuery({});
            QTRY_COMPARE(m_model->rowCount(), rows);
        } else {
            m_model->failure = {ErrorKind::TlsPinChanged};
            m_page->setQuery({});
            QTRY_COMPARE(m_model->state(), models::ListModel::State::Failed);
        }
        m_page->setConnectionState(ConnectionState::Stopped);
        QVERIFY(showsPart(*m_page, describe({ErrorKind::TlsPinChanged})));
        QVERIFY(!showsPart(*m_page, QStringLiteral("Not signed in")));
        QSignalSpy certificate(m_page.get(), &ListPage::certificateRequested);
        QSignalSpy signIn(m_page.get(), &ListPage::signInRequested);
        for (QPushButton *button : m_page->findChildren<QPushButton *>()) {
            if (button->isVisible() && !button->text().isEmpty())
                QTest::mouseClick(button, Qt::LeftButton);
        }
        QCOMPARE(certificate.size(), 1);
        QCOMPARE(signIn.size(), 0);
        QCOMPARE(m_model->rowCount(), rows);
    }

    void aSlowRefreshSaysSoAndEscStopsIt()
    {
        open(50);
        m_model->mute = true;
        m_page->perform(QStringLiteral("list.refresh"));
        QSignalSpy told(m_page.get(), &ListPage::summaryChanged);
        QTRY_VERIFY(m_page->summary().contains(QStringLiteral("Refreshing")));
        QVERIFY(!told.isEmpty());
        QVERIFY(m_page->canPerform(QStringLiteral("list.stop")));
        QTest::keyClick(table(), Qt::Key_Escape);
        QVERIFY(!m_model->isRefreshing());
        QCOMPARE(m_page->summary(), QStringLiteral("50 in all"));
        QCOMPARE(m_model->rowCount(), 50);
        QVERIFY(!m_page->canPerform(QStringLiteral("list.stop")));
    }

    void rowsCountedAndNotHandedOutAreNoEmptyList()
    {
        make();
        m_model->leftOut = 73;
        m_page->setQuery({});
        QTRY_VERIFY(showsPart(*statePane(), QStringLiteral("counts 73 rows")));
        QVERIFY(!shows(*statePane(), QStringLiteral("No tasks here")));
    }

    void whatIsShownStaysWithANotice()
    {
        open(50);
        m_page->setConnectionState(ConnectionState::Offline);
        QVERIFY(showsPart(*m_page, QStringLiteral("Offline. Shown as of ")));
        QSignalSpy again(m_page.get(), &TablePage::reconnectRequested);
        for (QPushButton *button : m_page->findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text() == QStringLiteral("Retry"))
                QTest::mouseClick(button, Qt::LeftButton);
        }
        QCOMPARE(again.size(), 1);
        m_page->setConnectionState(ConnectionState::NeedsSignIn);
        QSignalSpy signIn(m_page.get(), &ListPage::signInRequested);
        for (QPushButton *button : m_page->findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text() == QStringLiteral("Sign in…"))
                QTest::mouseClick(button, Qt::LeftButton);
        }
        QCOMPARE(signIn.size(), 1);
        QCOMPARE(m_model->rowCount(), 50);
        m_page->setConnectionState(ConnectionState::Online);
        QVERIFY(!showsPart(*m_page, QStringLiteral("Offline.")));
        m_model->failure = {ErrorKind::TimedOut};
        m_page->perform(QStringLiteral("list.refresh"));
        QTRY_VERIFY(showsPart(*m_page, describe({ErrorKind::TimedOut})));
        QCOMPARE(m_model->rowCount(), 50);
        m_model->failure = {};
        m_page->perform(QStringLiteral("list.refresh"));
        QTRY_VERIFY(!showsPart(*m_page, describe({ErrorKind::TimedOut})));
    }

    void aListCutByTheServerSaysSo()
    {
        make();
        m_model->server = FakeList::tasks(500);
        m_model->handsOut = 200;
        m_page->setQuery({});
        QTRY_COMPARE(m_page->summary(), QStringLiteral("500 in all, the first 200 can be seen"));
    }

    void rowsLeftOutAreNoCut()
    {
        make();
        m_model->server = FakeList::tasks(90);
        m_model->leftOut = 10; // deleted ones; another moved while the list was read
        m_page->setQuery({});
        QTRY_COMPARE(m_page->summary(), QStringLiteral("100 in all"));
    }

    void customersBeyondTheFirstAreHintedAt()
    {
        make();
        m_model->of = Kind::Customer;
        m_model->leftOut = -1;
        m_model->server = FakeList::tasks(100);
        m_page->setQuery({});
        QTRY_VERIFY(shows(*m_page, QStringLiteral("100+")));
        table()->step(1);
        QCOMPARE(m_page->summary(), QStringLiteral("1 selected"));
    }
};

QTEST_MAIN(tst_tablestates)
#include "tst_tablestates.moc"
