// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "harness/program.h"
#include "harness/report.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace dd::bench;
using namespace Qt::Literals::StringLiterals;

/// What stands around the measurements: which of them run, in which order, and what is told of them.
class tst_Harness : public QObject {
    Q_OBJECT

private:
    QString m_calls; ///< a letter a measurement
    QString m_out, m_err;

    Probe probe(QChar letter, QList<double> figures)
    {
        return [this, letter, figures = std::move(figures), at = std::make_shared<qsizetype>(0)] {
            m_calls += letter;
            return figures.at((*at)++ % figures.size());
        };
    }
    Entry entry(const QString &name, const Target &target, const Sides &sides)
    {
        return {name, u"what %1 is"_s.arg(name), u"ms"_s, target, [sides] { return sides; }, 3};
    }
    QList<Entry> entries()
    {
        const Target both{.limitIs = u"bare"_s, .timesLimit = 2, .peerIs = u"usual"_s, .partOfPeer = 5};
        return {
            entry(u"sort.number"_s, both, {probe(u'a', {3}), probe(u'b', {2}), probe(u'c', {15})}),
            entry(u"sort"_s, both, {probe(u'd', {3}), probe(u'e', {1}), probe(u'f', {30})}),
            entry(u"memory"_s, {.most = 50.0}, {probe(u'g', {50})}),
        };
    }
    int run(const QStringList &arguments)
    {
        m_calls.clear();
        m_out.clear();
        m_err.clear();
        QTextStream out(&m_out);
        QTextStream err(&m_err);
        const int code = runBench(entries(), QStringList{u"bench"_s} + arguments, out, err);
        out.flush();
        err.flush();
        return code;
    }

private Q_SLOTS:
    void sidesRunInTurn();
    void figuresAreMedians();
    void targets();
    void aNameRunsOne();
    void partOfANameRunsAllWithIt();
    void listMeasuresNothing();
    void jsonHasEveryField();
    void oneSideAlone();
    void nonsense_data();
    void nonsense();
};

void tst_Harness::sidesRunInTurn()
{
    QCOMPARE(run({u"sort.number"_s}), 0);
    QCOMPARE(m_calls, u"abcabcabcabc"_s); // the first turn warms
    QCOMPARE(run({u"--runs"_s, u"1"_s, u"sort.number"_s}), 0);
    QCOMPARE(m_calls, u"abcabc"_s);
}

void tst_Harness::figuresAreMedians()
{
    const Entry one = entry(u"one"_s, {.limitIs = u"bare"_s},
        {probe(u'a', {1000, 1, 9, 2, 3, 100}), probe(u'b', {1000, 4, 2, 2, 2, 2})});
    const Figure figure = measure(one, 5);
    QCOMPARE(figure.value, 3.0); // of 1 9 2 3 100
    QCOMPARE(figure.limit.value(), 2.0);
    QCOMPARE(figure.toLimit().value(), 1.5);
    QVERIFY(!figure.peer && !figure.toPeer());
    QCOMPARE(figure.runs, 5);
    QCOMPARE(figure.spread, (63.6 - 1.4) / 3.0);
}

void tst_Harness::targets()
{
    QCOMPARE(run({}), 0); // a missed target is no error
    QVERIFY2(m_out.contains(u"≤ 2 × bare; ≥ 5 × faster than usual"_s), qPrintable(m_out));
    QVERIFY2(m_out.contains(u"≤ 50 ms"_s), qPrintable(m_out));
    QVERIFY2(m_out.contains(u"2 of 3 targets met"_s), qPrintable(m_out)); // "sort" is three times its limit
    QCOMPARE(m_out.count(u"MISSED"_s), 1);
    Figure figure{.entry = entry(u"x"_s, {.peerIs = u"usual"_s, .partOfPeer = 10}, {}), .value = 10};
    figure.peer = 100;
    QVERIFY(figure.isMet());
    figure.value = 10.1;
    QVERIFY(!figure.isMet());
    figure.peer.reset(); // what was not measured is not met
    QVERIFY(!figure.isMet());
}

void tst_Harness::aNameRunsOne()
{
    QCOMPARE(run({u"--runs"_s, u"1"_s, u"sort"_s}), 0);
    QCOMPARE(m_calls, u"defdef"_s);
}

void tst_Harness::partOfANameRunsAllWithIt()
{
    QCOMPARE(run({u"--runs"_s, u"1"_s, u"mem"_s, u"number"_s}), 0);
    QCOMPARE(m_calls, u"abcabcgg"_s); // in the order of the table
}

void tst_Harness::listMeasuresNothing()
{
    QCOMPARE(run({u"--list"_s}), 0);
    QVERIFY(m_calls.isEmpty());
    QCOMPARE(m_out.count(u'\n'), 3);
    QVERIFY(m_out.contains(u"what memory is"_s));
}

void tst_Harness::jsonHasEveryField()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"bench.json"_s);
    QCOMPARE(run({u"--json"_s, file}), 0);
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    const QJsonArray rows = QJsonDocument::fromJson(written.readAll()).array();
    QCOMPARE(rows.size(), 3);
    const QJsonObject number = rows.at(0).toObject();
    QCOMPARE(number,
        (QJsonObject{{u"name"_s, u"sort.number"_s}, {u"value"_s, 3.0}, {u"unit"_s, u"ms"_s},
            {u"limit"_s, 2.0}, {u"peer"_s, 15.0}, {u"ratio_to_limit"_s, 1.5}, {u"ratio_to_peer"_s, 0.2},
            {u"target"_s, u"≤ 2 × bare; ≥ 5 × faster than usual"_s}, {u"met"_s, true}, {u"runs"_s, 3},
            {u"spread"_s, 0.0}}));
    QVERIFY(!rows.at(1).toObject().value(u"met"_s).toBool());
    const QJsonObject memory = rows.at(2).toObject();
    QVERIFY(memory.value(u"limit"_s).isNull() && memory.value(u"ratio_to_peer"_s).isNull());
    QCOMPARE(memory.size(), 11);
    QCOMPARE(run({u"--json"_s, folder.filePath(u"no/such/folder.json"_s), u"memory"_s}), 1);
    QVERIFY(m_err.contains(u"cannot write"_s));
}

void tst_Harness::oneSideAlone()
{
    QCOMPARE(run({u"--side"_s, u"limit"_s, u"sort"_s}), 0);
    QCOMPARE(m_calls, u"e"_s);
    QCOMPARE(m_out.trimmed(), u"1"_s);
    QCOMPARE(run({u"--side"_s, u"peer"_s, u"memory"_s}), 2);
}

void tst_Harness::nonsense_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addRow("no such name") << QStringList{u"sort"_s, u"nothing"_s};
    QTest::addRow("no such option") << QStringList{u"--fast"_s};
    QTest::addRow("no runs") << QStringList{u"--runs"_s, u"0"_s};
    QTest::addRow("runs in words") << QStringList{u"--runs"_s, u"many"_s};
}

void tst_Harness::nonsense()
{
    QFETCH(const QStringList, arguments);
    QCOMPARE(run(arguments), 2);
    QVERIFY(m_calls.isEmpty());
    QVERIFY(m_err.startsWith(u"bench: "_s));
}

QTEST_GUILESS_MAIN(tst_Harness)

#include "tst_harness.moc"
