// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/keychainsecrets.h"
#include "secrets/trouble.h"

#include <QTest>
#include <optional>

using namespace dd;
using namespace dd::secrets;

/// Each function wants the keychain in a state that session.sh makes; alone this program does nothing.
class keyring_check : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void unlocked()
    {
        const QByteArray value("tok\0en \xff\xd0\x96", 11);
        QVERIFY(isThere());
        QCOMPARE(read(key()).value(), QByteArray());
        QVERIFY(bool(write(key(), value)));
        QCOMPARE(read(key()).value(), value);
        QVERIFY(bool(write(key(), "second")));
        QCOMPARE(read(key()).value(), QByteArray("second"));
        QVERIFY(bool(write(Secrets::key(QStringLiteral("other"), QStringLiteral("password")), "stays")));

        std::optional<Result<Done>> gone;
        m_secrets.removeAll(QStringLiteral("account"), this, [&](Result<Done> r) { gone = std::move(r); });
        QTRY_VERIFY(gone);
        QVERIFY(bool(*gone));
        QCOMPARE(read(key()).value(), QByteArray());
        QCOMPARE(read(Secrets::key(QStringLiteral("other"), QStringLiteral("password"))).value(),
            QByteArray("stays"));
    }

    void callerDiesFirst()
    {
        auto caller = std::make_unique<QObject>();
        bool told = false;
        m_secrets.write(key(), "kept all the same", caller.get(), [&](const Result<Done> &) { told = true; });
        caller.reset();
        QCOMPARE(read(key()).value(), QByteArray("kept all the same"));
        QVERIFY(!told);
    }

    void keychainDiesFirst()
    {
        auto secrets = std::make_unique<KeychainSecrets>();
        int told = 0;
        secrets->write(key(), "value", this, [&](const Result<Done> &) { ++told; });
        secrets.reset();
        QCOMPARE(read(key()).value(), QByteArray("value"));
        QVERIFY(told <= 1);
    }

    void fill() { QVERIFY(bool(write(key(), "hidden"))); }

    void locked()
    {
        QVERIFY(isThere());
        const auto written = write(key(), "new");
        QVERIFY(!written);
        QCOMPARE(written.error().kind, ErrorKind::StorageFailed);
        QCOMPARE(troubleOf(written.error()), Trouble::Locked);
    }

    void absent()
    {
        QVERIFY(!isThere());
        const auto written = write(key(), "value");
        QVERIFY(!written);
        QCOMPARE(troubleOf(written.error()), Trouble::NoBackend);
        QVERIFY(!written.error().detail.contains(QLatin1String("value")));
        const auto answer = read(key());
        QVERIFY(!answer);
        QCOMPARE(troubleOf(answer.error()), Trouble::NoBackend);
    }

private:
    static QString key() { return Secrets::key(QStringLiteral("account"), QStringLiteral("tokens")); }

    bool isThere()
    {
        std::optional<bool> there;
        m_secrets.available(this, [&](const Result<bool> &r) { there = r && *r; });
        return QTest::qWaitFor([&] { return there.has_value(); }, 20000) && *there;
    }

    Result<QByteArray> read(const QString &what)
    {
        std::optional<Result<QByteArray>> answer;
        m_secrets.read(what, this, [&](Result<QByteArray> r) { answer = std::move(r); });
        if (!QTest::qWaitFor([&] { return answer.has_value(); }, 20000))
            return Error{};
        return *answer;
    }

    Result<Done> write(const QString &what, const QByteArray &value)
    {
        std::optional<Result<Done>> answer;
        m_secrets.write(what, value, this, [&](Result<Done> r) { answer = std::move(r); });
        if (!QTest::qWaitFor([&] { return answer.has_value(); }, 20000))
            return Error{};
        return *answer;
    }

    KeychainSecrets m_secrets;
};

QTEST_GUILESS_MAIN(keyring_check)
#include "keyring_check.moc"
