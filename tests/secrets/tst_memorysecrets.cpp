// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/memorysecrets.h"

#include <QTest>

using namespace dd;
using namespace dd::secrets;

/// The promises every Secrets gives, shown on the one that needs no machine behind it.
class tst_memorysecrets : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_secrets = std::make_unique<MemorySecrets>(); }

    void writtenIsRead()
    {
        bool written = false;
        QByteArray value;
        m_secrets->write(key(), "value", this, [&](const Result<Done> &r) { written = bool(r); });
        m_secrets->read(
            key(), this, [&](const Result<QByteArray> &r) { value = r ? *r : QByteArray("error"); });
        QVERIFY(!written); // never before the caller has returned to the event loop
        QTRY_COMPARE(value, QByteArray("value"));
        QVERIFY(written);
    }

    void nothingKeptReadsEmpty()
    {
        std::optional<QByteArray> value;
        m_secrets->read(key(), this, [&](const Result<QByteArray> &r) {
            if (r)
                value = *r;
        });
        QTRY_VERIFY(value.has_value());
        QVERIFY(value->isEmpty());
    }

    void removingAnAccountLeavesNothingOfIt()
    {
        for (const QString &what : Secrets::kinds())
            m_secrets->write(Secrets::key(QStringLiteral("a"), what), "x", this, [](const Result<Done> &) {});
        m_secrets->write(Secrets::key(QStringLiteral("b"), Secrets::kinds().first()), "x", this,
            [](const Result<Done> &) {});
        int told = 0;
        m_secrets->removeAll(QStringLiteral("a"), this, [&](const Result<Done> &r) {
            QVERIFY(bool(r));
            ++told;
        });
        QTRY_COMPARE(told, 1);
        QCOMPARE(m_secrets->keys(), QStringList{Secrets::key(QStringLiteral("b"), Secrets::kinds().first())});
    }

    void aKindNobodyCouldEraseIsRefused()
    {
        std::optional<Error> error;
        m_secrets->write(Secrets::key(QStringLiteral("a"), QStringLiteral("diary")), "x", this,
            [&](const Result<Done> &r) { error = r ? Error{} : r.error(); });
        QTRY_VERIFY(error.has_value());
        QCOMPARE(error->kind, ErrorKind::StorageFailed);
        QVERIFY(m_secrets->keys().isEmpty());
    }

    void troubleIsToldApart_data()
    {
        QTest::addColumn<Trouble>("trouble");
        QTest::newRow("none there") << Trouble::NoBackend;
        QTest::newRow("locked") << Trouble::Locked;
        QTest::newRow("denied") << Trouble::Denied;
        QTest::newRow("silent") << Trouble::Silent;
        QTest::newRow("failed") << Trouble::Failed;
    }

    void troubleIsToldApart()
    {
        QFETCH(Trouble, trouble);
        m_secrets->refuse(trouble);
        std::optional<Error> error;
        std::optional<bool> there;
        m_secrets->read(key(), this, [&](const Result<QByteArray> &r) { error = r ? Error{} : r.error(); });
        m_secrets->available(this, [&](const Result<bool> &r) { there = r && *r; });
        QTRY_VERIFY(error.has_value() && there.has_value());
        QCOMPARE(error->kind, ErrorKind::StorageFailed);
        QCOMPARE(troubleOf(*error), trouble);
        QVERIFY(!explain(trouble).isEmpty());
        QCOMPARE(*there, trouble != Trouble::NoBackend);
    }

    void removeAllReportsTheFirstFailureOnce()
    {
        m_secrets->refuse(Trouble::Locked);
        int told = 0;
        m_secrets->removeAll(QStringLiteral("a"), this, [&](const Result<Done> &r) {
            QVERIFY(!r);
            ++told;
        });
        QTRY_COMPARE(told, 1);
    }

    void callerDiesFirst()
    {
        auto caller = std::make_unique<QObject>();
        bool told = false;
        m_secrets->write(key(), "x", caller.get(), [&](const Result<Done> &) { told = true; });
        caller.reset();
        bool after = false;
        m_secrets->available(this, [&](const Result<bool> &) { after = true; });
        QTRY_VERIFY(after);
        QVERIFY(!told);
        QCOMPARE(m_secrets->keys().size(), 1);
    }

    void secretsDieFirst()
    {
        int told = 0;
        m_secrets->read(key(), this, [&](const Result<QByteArray> &) { ++told; });
        m_secrets.reset();
        QTest::qWait(0);
        QVERIFY(told <= 1);
    }

private:
    static QString key() { return Secrets::key(QStringLiteral("account"), QStringLiteral("tokens")); }

    std::unique_ptr<MemorySecrets> m_secrets;
};

QTEST_GUILESS_MAIN(tst_memorysecrets)
#include "tst_memorysecrets.moc"
