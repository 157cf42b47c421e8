// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/networksettings.h"

#include "net/networkpolicy.h"
#include "secrets/memorysecrets.h"
#include "secrets/timedsecrets.h"
#include "secrets/trouble.h"
#include "store/settings.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace dd;
using namespace dd::store;

/// Settings on one side, the policy on the other, the keychain between them.
class tst_networksettings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<Settings>(Settings::Files{
            m_folder->filePath(QStringLiteral("a")), m_folder->filePath(QStringLiteral("b"))});
        m_secrets = std::make_unique<secrets::MemorySecrets>();
        m_policy = std::make_unique<net::NetworkPolicy>();
        m_network = make();
    }

    void nothingChosenIsTheSystemsProxy()
    {
        start();
        QCOMPARE(m_policy->proxyMode(), net::ProxyMode::System);
        QCOMPARE(m_network->caProblem(), QString());
        QVERIFY(m_policy->pins().isEmpty());
    }

    void theProxysPasswordSurvivesARestart()
    {
        chooseProxy();
        start();
        m_network->setProxyPassword(QStringLiteral("s3cret"));
        QCOMPARE(proxy().password(), QStringLiteral("s3cret"));
        QTRY_COMPARE(m_secrets->keys(), QStringList{QStringLiteral("proxy/password")});

        m_policy = std::make_unique<net::NetworkPolicy>();
        m_network = make();
        start();
        QCOMPARE(proxy().hostName(), QStringLiteral("proxy.test"));
        QCOMPARE(proxy().port(), quint16(8080));
        QCOMPARE(proxy().user(), QStringLiteral("ivanov"));
        QCOMPARE(proxy().password(), QStringLiteral("s3cret"));
    }

    void aPasswordTypedBeforeTheKeychainAnswersIsNewer()
    {
        chooseProxy();
        start();
        m_network->setProxyPassword(QStringLiteral("old"));
        QTRY_COMPARE(m_secrets->keys(), QStringList{QStringLiteral("proxy/password")});
        m_network = make();
        QSignalSpy ready(m_network.get(), &session::NetworkSettings::ready);
        m_network->start(); // asks the keychain
        m_network->setProxyPassword(QStringLiteral("new"));
        QTRY_COMPARE(ready.size(), 1);
        QCOMPARE(proxy().password(), QStringLiteral("new"));
    }

    void anEmptyPasswordIsErased()
    {
        chooseProxy();
        start();
        m_network->setProxyPassword(QStringLiteral("s3cret"));
        m_network->setProxyPassword({});
        QTRY_COMPARE(m_secrets->keys(), QStringList());
        QCOMPARE(proxy().password(), QString());
    }

    void aKeychainThatRefusesIsToldAndThePasswordWorksTillTheEnd()
    {
        chooseProxy();
        start();
        QSignalSpy told(m_network.get(), &session::NetworkSettings::passwordNotKept);
        m_secrets->refuse(secrets::Trouble::NoBackend);
        m_network->setProxyPassword(QStringLiteral("s3cret"));
        QTRY_COMPARE(told.size(), 1);
        QCOMPARE(proxy().password(), QStringLiteral("s3cret"));
        QSignalSpy kept(m_network.get(), &session::NetworkSettings::passwordKept);
        m_secrets->refuse(std::nullopt);
        m_network->setProxyPassword(QStringLiteral("other"));
        QTRY_COMPARE(kept.size(), 1);
    }

    void aKeychainThatDoesNotAnswerDoesNotHoldTheStart()
    {
        chooseProxy();
        m_secrets->refuse(secrets::Trouble::Locked);
        QSignalSpy told(m_network.get(), &session::NetworkSettings::passwordNotKept);
        start();
        QCOMPARE(told.size(), 1);
    }

    void aKeychainThatAnswersLateIsAskedAgain_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("for the password") << QString();
        QTest::newRow("whether it has what was typed meanwhile") << QStringLiteral("newer");
    }
    void aKeychainThatAnswersLateIsAskedAgain()
    {
        QFETCH(const QString, typed);
        chooseProxy();
        auto memory = std::make_unique<secrets::MemorySecrets>();
        secrets::MemorySecrets &keychain = *memory;
        secrets::TimedSecrets timed(std::move(memory), std::chrono::milliseconds(20));
        keychain.write(secrets::Secrets::key(QStringLiteral("proxy"), QStringLiteral("password")), "s3cret",
            this, [](const Result<Done> &) {});
        keychain.setSilent(true);
        m_network = std::make_unique<session::NetworkSettings>(*m_settings, timed, *m_policy);
        QSignalSpy notKept(m_network.get(), &session::NetworkSettings::passwordNotKept);
        QSignalSpy kept(m_network.get(), &session::NetworkSettings::passwordKept);
        start();
        QCOMPARE(notKept.size(), 1);
        if (!typed.isEmpty()) {
            m_network->setProxyPassword(typed);
            QTRY_COMPARE(notKept.size(), 2);
        }
        QCOMPARE(proxy().password(), typed);
        keychain.setSilent(false);
        QTRY_COMPARE(kept.size(), 1);
        QCOMPARE(proxy().password(), typed.isEmpty() ? QStringLiteral("s3cret") : typed);
        m_network.reset(); // its keychain goes first
    }

    void changesActAtOnce()
    {
        start();
        m_settings->set(setting::proxyMode, QStringLiteral("none"));
        QCOMPARE(m_policy->proxyMode(), net::ProxyMode::None);
        m_settings->set(setting::pins, {QStringLiteral("HOST:443=") + QString(64, QLatin1Char('a'))});
        QCOMPARE(m_policy->pins().keys(), QStringList{QStringLiteral("host:443")});
        m_settings->set(setting::pins, {});
        QVERIFY(m_policy->pins().isEmpty());
    }

    void aBadCaFileSaysSo()
    {
        start();
        QSignalSpy changed(m_network.get(), &session::NetworkSettings::caProblemChanged);
        m_settings->set(setting::caFile, m_folder->filePath(QStringLiteral("none.pem")));
        QCOMPARE(changed.size(), 1);
        QVERIFY(!m_network->caProblem().isEmpty());
        m_settings->reset(setting::caFile);
        QVERIFY(m_network->caProblem().isEmpty());
    }

    void pinsGoToTextAndBack()
    {
        const QHash<QString, QByteArray> pins{{QStringLiteral("a.test:443"), QByteArray(32, 'x')},
            {QStringLiteral("b.test:8443"), QByteArray(32, 'y')}};
        QStringList lines = session::NetworkSettings::pinsToText(pins);
        QCOMPARE(session::NetworkSettings::pinsFromText(lines), pins);
        lines << QStringLiteral("c.test:443=12") << QStringLiteral("=") << QString();
        QCOMPARE(session::NetworkSettings::pinsFromText(lines), pins);
    }

private:
    std::unique_ptr<session::NetworkSettings> make()
    {
        return std::make_unique<session::NetworkSettings>(*m_settings, *m_secrets, *m_policy);
    }

    void start()
    {
        QSignalSpy ready(m_network.get(), &session::NetworkSettings::ready);
        m_network->start();
        QVERIFY(ready.isEmpty());
        QTRY_COMPARE(ready.size(), 1);
    }

    void chooseProxy()
    {
        m_settings->set(setting::proxyMode, QStringLiteral("manual"));
        m_settings->set(setting::proxyHost, QStringLiteral("proxy.test"));
        m_settings->set(setting::proxyPort, 8080);
        m_settings->set(setting::proxyUser, QStringLiteral("ivanov"));
    }

    QNetworkProxy proxy() const { return m_policy->proxyFor(QUrl(QStringLiteral("https://a.test"))); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<secrets::MemorySecrets> m_secrets;
    std::unique_ptr<net::NetworkPolicy> m_policy;
    std::unique_ptr<session::NetworkSettings> m_network;
};

QTEST_GUILESS_MAIN(tst_networksettings)
#include "tst_networksettings.moc"
