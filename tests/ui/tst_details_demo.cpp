// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/hubex/hubexserver.h"
#include "net/exchangelog.h"
#include "net/networkpolicy.h"
#include "secrets/memorysecrets.h"
#include "session/connections.h"
#include "session/hubexsignin.h"
#include "store/settings.h"
#include "ui/common/context.h"
#include "ui/common/theme.h"
#include "ui/details/checklists.h"
#include "ui/details/section.h"
#include "ui/details/tabbedcard.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace dd;
using namespace dd::ui;

/// Every section of the HubEx cards gets an answer from the demo server that it understands.
class tst_details_demo : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_policy.setProxy(net::ProxyMode::None);
        QVERIFY(m_server.listen());
    }

    /// Anew each time: the same account with a fresh queue.
    void init()
    {
        session::HubexSignIn signingIn(m_services);
        QSignalSpy done(&signingIn, &session::HubexSignIn::finished);
        signingIn.startWithPassword(m_server.url(), 5, QLatin1String(demo::hubex::demoLogin),
            QLatin1String(demo::hubex::demoPassword));
        QVERIFY(done.wait(10'000));
        m_account = m_connections.signedIn(done.first().first().value<session::HubexSignedIn>());
    }

    void everyKindOfCardIsAnsweredWhole_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("tasks") << int(Kind::Task);
        QTest::newRow("assets") << int(Kind::Asset);
        QTest::newRow("people") << int(Kind::Person);
    }

    void everyKindOfCardIsAnsweredWhole()
    {
        QFETCH(int, kind);
        const QList<qint64> ids = someOf(Kind(kind));
        QVERIFY(!ids.isEmpty());
        const auto make = kind == int(Kind::Task) ? makeTaskCard
            : kind == int(Kind::Asset)            ? makeAssetCard
                                                  : makePersonCard;
        std::unique_ptr<TabbedCard> card(static_cast<TabbedCard *>(make(m_context, m_account, nullptr)));
        card->resize(420, 900);
        static_cast<QWidget *>(card.get())->show();
        for (const qint64 id : ids) {
            card->showItem({m_account, Kind(kind), id, {}});
            QTRY_VERIFY(!card->title().isEmpty());
            const QString first = card->tabs().current();
            do {
                for (const auto *section : card->findChildren<Section *>()) {
                    if (section->isVisible())
                        QTRY_VERIFY2(section->hasAnswer(), qPrintable(card->tabs().current()));
                }
                for (CheckListView *list : card->findChildren<CheckListView *>())
                    list->setOpen(list->isVisible());
                card->nextTab(1);
            } while (card->tabs().current() != first);
        }
    }

private:
    QList<qint64> someOf(Kind kind)
    {
        const session::HubexConnection *hubex = m_connections.hubex(m_account);
        QObject context;
        QList<qint64> ids;
        bool over = false;
        const auto take = [&](const auto &page) {
            over = true;
            if (!page)
                return;
            for (const auto &row : page->rows)
                ids << row.id;
        };
        net::Load load;
        if (kind == Kind::Task)
            load = hubex->tasks().list({}, {0, 1}, &context, take);
        else if (kind == Kind::Asset)
            load = hubex->assets().list({}, {100, 1}, &context, take);
        else
            load = hubex->people().list({}, {0, 1}, &context, take);
        return QTest::qWaitFor([&over] { return over; }, 10'000) ? ids : QList<qint64>();
    }

    static demo::DemoOptions few()
    {
        demo::DemoOptions options;
        options.tasks = 60;
        options.assets = 300;
        options.people = 30;
        return options;
    }

    demo::HubexServer m_server{few()};
    QTemporaryDir m_folder;
    store::Settings m_settings{
        {m_folder.filePath(QStringLiteral("a.ini")), m_folder.filePath(QStringLiteral("b.ini"))}};
    net::NetworkPolicy m_policy;
    net::ExchangeLog m_log;
    secrets::MemorySecrets m_secrets;
    session::Services m_services{m_policy, m_log, m_secrets, m_settings};
    session::Accounts m_accounts{m_settings};
    session::Connections m_connections{m_accounts, m_services};
    Theme m_theme{m_settings};
    Context m_context{m_accounts, m_connections, m_services, m_settings, m_theme};
    AccountId m_account;
};

QTEST_MAIN(tst_details_demo)
#include "tst_details_demo.moc"
