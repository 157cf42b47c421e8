// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/error.h"
#include "models/exchanges.h"
#include "store/language.h"

#include <QTest>

using namespace dd;
using namespace dd::models;
using namespace Qt::Literals::StringLiterals;

/// What the diagnostics say of an exchange.
class tst_Exchanges : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_language.choose(store::Language::Choice::English); }

    void refusalsAreNoSuccess_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("kind");
        QTest::newRow("not signed in") << 401 << int(ErrorKind::NotSignedIn);
        QTest::newRow("forbidden") << 403 << int(ErrorKind::Forbidden);
        QTest::newRow("not found") << 404 << int(ErrorKind::NotFound);
        QTest::newRow("conflict") << 409 << int(ErrorKind::Conflict);
        QTest::newRow("not accepted") << 422 << int(ErrorKind::Invalid);
        QTest::newRow("too many") << 429 << int(ErrorKind::TooManyRequests);
        QTest::newRow("failed") << 502 << int(ErrorKind::ServerFailed);
    }
    void refusalsAreNoSuccess()
    {
        QFETCH(int, status);
        QFETCH(int, kind);
        QCOMPARE(shownFor(status), describe({.kind = ErrorKind(kind)}));
        QVERIFY(Exchanges::story(answered(status)).contains(describe({.kind = ErrorKind(kind)})));
    }

    void theOutcomeIsInTheUsersLanguage()
    {
        QCOMPARE(shownFor(200), u"Answered"_s);
        m_language.choose(store::Language::Choice::Russian);
        QCOMPARE(shownFor(200), u"Ответил"_s);
        QCOMPARE(shownFor(403), describe({.kind = ErrorKind::Forbidden}));
        QVERIFY(!Exchanges::story(answered(206)).contains(u"ok"_s));
    }

    void whyNoAnswerCameIsToldAsItWas()
    {
        net::Exchange exchange;
        exchange.outcome = u"The server cannot be reached. Connection refused"_s;
        QCOMPARE(Exchanges::outcome(exchange), exchange.outcome);
    }

private:
    static net::Exchange answered(int status)
    {
        net::Exchange exchange;
        exchange.status = status;
        exchange.outcome = u"ok"_s;
        return exchange;
    }

    static QString shownFor(int status)
    {
        net::ExchangeLog log;
        log.add(answered(status));
        const Exchanges table(log);
        return table.index(0, Exchanges::Outcome).data().toString();
    }

    store::Language m_language;
};

QTEST_GUILESS_MAIN(tst_Exchanges)
#include "tst_exchanges.moc"
