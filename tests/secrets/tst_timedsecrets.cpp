// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/memorysecrets.h"
#include "secrets/timedsecrets.h"

#include <QSignalSpy>
#include <QTest>

using namespace dd;
using namespace dd::secrets;
using namespace std::chrono_literals;

/// A keychain that hangs is told like any other trouble, and may come back.
class tst_timedsecrets : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        auto kept = std::make_unique<MemorySecrets>();
        m_kept = kept.get();
        m_secrets = std::make_unique<TimedSecrets>(std::move(kept), 20ms);
    }

    void answersAsTheOneBehind()
    {
        TimedSecrets patient(std::make_unique<MemorySecrets>(), 1h);
        std::optional<QByteArray> value;
        std::optional<bool> there;
        patient.write(key(), "value", this, [](const Result<Done> &) {});
        patient.read(key(), this, [&](const Result<QByteArray> &r) { value = r ? *r : "error"; });
        patient.available(this, [&](const Result<bool> &r) { there = r && *r; });
        QVERIFY(!value);
        QTRY_COMPARE(value.value_or("none"), QByteArray("value"));
        QTRY_COMPARE(there.value_or(false), true);
        QSignalSpy again(&patient, &Secrets::answersAgain);
        value.reset();
        patient.remove(key(), this, [](const Result<Done> &) {});
        patient.read(key(), this, [&](const Result<QByteArray> &r) { value = r ? *r : "error"; });
        QTRY_COMPARE(value.value_or("none"), QByteArray());
        QCOMPARE(again.count(), 0);
    }

    void silenceIsTold()
    {
        m_kept->setSilent(true);
        QList<Trouble> told;
        std::optional<bool> there;
        m_secrets->read(key(), this, [&](const Result<QByteArray> &r) { told << troubleOf(r.error()); });
        m_secrets->write(key(), "x", this, [&](const Result<Done> &r) { told << troubleOf(r.error()); });
        m_secrets->remove(key(), this, [&](const Result<Done> &r) { told << troubleOf(r.error()); });
        m_secrets->available(this, [&](const Result<bool> &r) { there = r && *r; });
        QTRY_COMPARE(told, (QList<Trouble>{Trouble::Silent, Trouble::Silent, Trouble::Silent}));
        QTRY_COMPARE(there.value_or(true), false);
        QVERIFY(explain(Trouble::Silent).size() > 20);
        // What comes late is told as such, and to nobody a second time.
        QSignalSpy again(m_secrets.get(), &Secrets::answersAgain);
        m_kept->setSilent(false);
        QTRY_COMPARE(again.count(), 4);
        QCOMPARE(told.size(), 3);
    }

    void aLateRefusalIsNoAnswer()
    {
        // Whoever has dismissed the keychain's question must not see it again at once.
        m_kept->refuse(Trouble::Locked);
        m_kept->setSilent(true);
        std::optional<Trouble> told;
        m_secrets->read(key(), this, [&](const Result<QByteArray> &r) { told = troubleOf(r.error()); });
        QTRY_COMPARE(told.value_or(Trouble::Failed), Trouble::Silent);
        QSignalSpy again(m_secrets.get(), &Secrets::answersAgain);
        m_kept->setSilent(false);
        m_secrets->read(key(), this, [&](const Result<QByteArray> &r) { told = troubleOf(r.error()); });
        QTRY_COMPARE(*told, Trouble::Locked);
        QCOMPARE(again.count(), 0);
    }

    void callerDiesFirst()
    {
        m_kept->setSilent(true);
        int told = 0;
        auto context = std::make_unique<QObject>();
        m_secrets->read(key(), context.get(), [&](const Result<QByteArray> &) { ++told; });
        // And one who goes away in his own delivery.
        auto *other = new QObject(this);
        bool gone = false;
        m_secrets->read(key(), other, [&gone, other](const Result<QByteArray> &) {
            delete other;
            gone = true;
        });
        context.reset();
        QTRY_VERIFY(gone);
        m_kept->setSilent(false);
        m_secrets->read(key(), this, [&](const Result<QByteArray> &) { told += 10; });
        QTRY_COMPARE(told, 10);
    }

    void keychainDiesFirst()
    {
        m_kept->setSilent(true);
        std::optional<Trouble> told;
        m_secrets->read(key(), this, [&](const Result<QByteArray> &r) { told = troubleOf(r.error()); });
        m_secrets.reset();
        QTRY_COMPARE(told.value_or(Trouble::Failed), Trouble::Silent);
    }

private:
    static QString key() { return Secrets::key(QStringLiteral("a"), Secrets::kinds().first()); }

    MemorySecrets *m_kept = nullptr;
    std::unique_ptr<TimedSecrets> m_secrets;
};

QTEST_GUILESS_MAIN(tst_timedsecrets)
#include "tst_timedsecrets.moc"
