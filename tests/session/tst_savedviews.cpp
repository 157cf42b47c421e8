// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/savedviews.h"

#include "session/accounts.h"
#include "store/settings.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace dd;
using namespace dd::session;

/// The user's own views: kept over a restart, gone with their account, safe from a damaged file.
class tst_savedviews : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        restart();
    }

    void surviveARestart()
    {
        const QString id = m_views->add(QStringLiteral("a"), Kind::Task, QStringLiteral("Срочные"), urgent());
        m_views->add(QStringLiteral("b"), Kind::Ticket, QStringLiteral("Second"), {});
        restart();
        QCOMPARE(m_views->all().size(), 2);
        const SavedView *view = m_views->find(id);
        QVERIFY(view);
        QCOMPARE(
            *view, (SavedView{id, QStringLiteral("a"), Kind::Task, QStringLiteral("Срочные"), urgent()}));
        QCOMPARE(m_views->of(QStringLiteral("b"), Kind::Ticket).size(), 1);
        QVERIFY(m_views->of(QStringLiteral("b"), Kind::Task).isEmpty());
    }

    void foundByNameInTheirListOnly()
    {
        m_views->add(QStringLiteral("a"), Kind::Task, QStringLiteral("Срочные"), urgent());
        QVERIFY(m_views->named(QStringLiteral("a"), Kind::Task, QStringLiteral("срочные")));
        QVERIFY(!m_views->named(QStringLiteral("a"), Kind::Asset, QStringLiteral("Срочные")));
        QVERIFY(!m_views->named(QStringLiteral("b"), Kind::Task, QStringLiteral("Срочные")));
    }

    void changesAreKeptAndTold()
    {
        const QString id = m_views->add(QStringLiteral("a"), Kind::Task, QStringLiteral("One"), {});
        QSignalSpy changed(m_views.get(), &SavedViews::changed);
        m_views->rename(id, QStringLiteral("Two"));
        m_views->setQuery(id, urgent());
        QCOMPARE(changed.size(), 2);
        m_views->rename(id, QStringLiteral("Two"));
        m_views->setQuery(id, urgent());
        m_views->rename(QStringLiteral("nobody"), QStringLiteral("Three"));
        QCOMPARE(changed.size(), 2);
        restart();
        QCOMPARE(m_views->find(id)->title, QStringLiteral("Two"));
        QCOMPARE(m_views->find(id)->query, urgent());
        m_views->remove(id);
        restart();
        QVERIFY(m_views->all().isEmpty());
    }

    void goWithTheirAccount()
    {
        Account account;
        account.id = QStringLiteral("a");
        account.server = QUrl(QStringLiteral("https://desk.example/fsm"));
        m_accounts->add(account);
        m_views->add(QStringLiteral("a"), Kind::Task, QStringLiteral("One"), {});
        const QString other = m_views->add(QStringLiteral("b"), Kind::Task, QStringLiteral("Two"), {});
        QSignalSpy changed(m_views.get(), &SavedViews::changed);
        m_accounts->remove(account.id);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(m_views->all().size(), 1);
        QCOMPARE(m_views->all().first().id, other);
    }

    void damagedEntriesAreLeftOut_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("left");
        QTest::newRow("nothing") << QString() << 0;
        QTest::newRow("no JSON") << QStringLiteral("][") << 0;
        QTest::newRow("an object") << QStringLiteral("{\"id\":\"1\"}") << 0;
        QTest::newRow("a list of numbers") << QStringLiteral("[1,2,null]") << 0;
        QTest::newRow("unknown list")
            << QStringLiteral("[{\"id\":\"1\",\"account\":\"a\",\"title\":\"t\",\"list\":\"cars\"}]") << 0;
        QTest::newRow("without a title")
            << QStringLiteral("[{\"id\":\"1\",\"account\":\"a\",\"list\":\"task\"}]") << 0;
        QTest::newRow("twice the same id")
            << QStringLiteral("[{\"id\":\"1\",\"account\":\"a\",\"title\":\"t\",\"list\":\"task\"},"
                              "{\"id\":\"1\",\"account\":\"a\",\"title\":\"u\",\"list\":\"task\"}]")
            << 1;
        QTest::newRow("filters of another shape")
            << QStringLiteral("[{\"id\":\"1\",\"account\":\"a\",\"title\":\"t\",\"list\":\"task\","
                              "\"filters\":{\"stageID\":5,\"isClosed\":[]},\"text\":7}]")
            << 1;
    }
    void damagedEntriesAreLeftOut()
    {
        QFETCH(QString, text);
        QFETCH(int, left);
        const QList<SavedView> views = viewsFromText(text);
        QCOMPARE(views.size(), left);
        for (const SavedView &view : views)
            QCOMPARE(view.query, Query());
    }

private:
    static Query urgent()
    {
        Query query;
        query.text = QStringLiteral("принтер");
        query.values = {{QStringLiteral("criticalityID"), {QStringLiteral("1"), QStringLiteral("2")}},
            {QStringLiteral("isClosed"), {QStringLiteral("false")}}};
        query.sortKey = QStringLiteral("deadline");
        query.ascending = true;
        return query;
    }

    void restart()
    {
        m_views.reset();
        m_accounts.reset();
        m_settings.reset();
        m_settings = std::make_unique<store::Settings>(store::Settings::Files{
            m_folder->filePath(QStringLiteral("a.ini")), m_folder->filePath(QStringLiteral("b.ini"))});
        m_accounts = std::make_unique<Accounts>(*m_settings);
        m_views = std::make_unique<SavedViews>(*m_settings, *m_accounts);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<store::Settings> m_settings;
    std::unique_ptr<Accounts> m_accounts;
    std::unique_ptr<SavedViews> m_views;
};

QTEST_GUILESS_MAIN(tst_savedviews)
#include "tst_savedviews.moc"
