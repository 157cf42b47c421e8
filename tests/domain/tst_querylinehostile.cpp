// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/querylinefilter.h"
#include "domain/querylinevalues.h"

#include <QRandomGenerator>
#include <QTest>

using namespace dd;

namespace {

constexpr quint32 seed = 20261118;

template <class List> auto oneOfThese(QRandomGenerator &dice, const List &list)
{
    return list.at(dice.bounded(int(list.size())));
}

QString randomText(QRandomGenerator &dice)
{
    static const QStringList pieces{QStringLiteral("stage"), QStringLiteral("стадия"), QStringLiteral(":"),
        QStringLiteral("="), QStringLiteral("<"), QStringLiteral(">="), QStringLiteral(" "),
        QStringLiteral("\""), QStringLiteral("\\"), QStringLiteral(","), QStringLiteral(".."),
        QStringLiteral("-"), QStringLiteral("\u2212"), QStringLiteral("«"), QStringLiteral("»"),
        QStringLiteral("\u201e"), QStringLiteral("\u201d"), QStringLiteral("2h"), QStringLiteral("сегодня"),
        QStringLiteral("me"), QStringLiteral("я"), QStringLiteral("is:"), QStringLiteral("нет:"),
        QStringLiteral("group:"), QStringLiteral("created"), QStringLiteral("ё"), QString(QChar(0xd83d)),
        QString(QChar(0xde00)), QString(QChar(0x202e)), QString(QChar(0x200f)), QString(QChar(0)),
        QStringLiteral("\t"), QString(QChar(0xa0)), QStringLiteral("!="), QStringLiteral("\U0001F600"),
        QStringLiteral("2026-11-01"), QStringLiteral("x")};
    QString text;
    for (int left = dice.bounded(1, 9); left > 0; --left)
        text += oneOfThese(dice, pieces);
    return text;
}

QString randomTime(QRandomGenerator &dice)
{
    static const QStringList times{QStringLiteral("2h"), QStringLiteral("-1d"), QStringLiteral("1h30min"),
        QStringLiteral("1.5h"), QStringLiteral("today"), QStringLiteral("now"), QStringLiteral("week"),
        QStringLiteral("2026"), QStringLiteral("2026-02"), QStringLiteral("2026-11-01"),
        QStringLiteral("2026-11-01T10:30"), QStringLiteral("18:00"), QStringLiteral("3mo"),
        QStringLiteral("2y"), QStringLiteral("2w")};
    return oneOfThese(dice, times);
}

QString randomValue(QRandomGenerator &dice, FieldKind kind)
{
    switch (kind) {
    case FieldKind::Instant:
        return randomTime(dice);
    case FieldKind::Number:
        return QString::number(dice.bounded(-5, 500));
    case FieldKind::Decimal:
        return QString::number(dice.bounded(5000) / 1000.0, 'g', 15);
    default:
        return randomText(dice);
    }
}

LineTerm randomTerm(QRandomGenerator &dice, Kind kind)
{
    using Op = LineTerm::Op;
    LineTerm term;
    term.negated = dice.bounded(3) == 0;
    if (dice.bounded(6) == 0) {
        term.field = lineFlagField;
        for (int left = dice.bounded(1, 4); left > 0; --left)
            term.values << QLatin1String(oneOfThese(dice, lineFlags(kind)).id);
        term.values.removeDuplicates();
        return term;
    }
    const FieldInfo field = oneOfThese(dice, fieldsOf(kind));
    term.field = QLatin1String(field.id);
    if (dice.bounded(5) == 0 || field.kind == FieldKind::Flag) {
        term.op = dice.bounded(2) ? Op::Empty : Op::NotEmpty;
        return term;
    }
    if (isKeptAsText(field.kind)) {
        term.op = dice.bounded(2) ? Op::Matches : Op::Is;
        term.me = field.kind == FieldKind::People && dice.bounded(2);
    } else if (dice.bounded(2)) {
        term.op = oneOfThese(dice, QList<Op>{Op::Less, Op::AtMost, Op::More, Op::AtLeast});
        term.values << randomValue(dice, field.kind);
        return term;
    }
    for (int left = dice.bounded(1, 4); left > 0; --left) {
        term.values << randomValue(dice, field.kind);
        if (!isKeptAsText(field.kind) && dice.bounded(3) == 0)
            term.values.last() += lineRange + (dice.bounded(2) ? QString() : randomValue(dice, field.kind));
    }
    term.values.removeDuplicates();
    return term;
}

LineQuery randomQuery(QRandomGenerator &dice, Kind kind)
{
    LineQuery query;
    for (int left = dice.bounded(4); left > 0; --left)
        query.terms << randomTerm(dice, kind);
    for (int left = dice.bounded(3); left > 0; --left)
        query.words << randomText(dice);
    for (int left = dice.bounded(2); left > 0; --left)
        query.withoutWords << randomText(dice);
    if (dice.bounded(4) == 0)
        query.group = QLatin1String(oneOfThese(dice, fieldsOf(kind)).id);
    return query;
}

} // namespace

/// Lines nobody would type, and all that could be.
class tst_querylinehostile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsReadAgain()
    {
        QRandomGenerator dice(seed);
        for (int i = 0; i < 20'000; ++i) {
            const Kind kind
                = oneOfThese(dice, QList<Kind>{Kind::Task, Kind::Ticket, Kind::Person, Kind::Asset});
            LineQuery query;
            if (kind != Kind::Asset)
                query = randomQuery(dice, kind);
            else
                query.words << randomText(dice);
            for (const LineLanguage language : {LineLanguage::English, LineLanguage::Russian}) {
                const QString line = writtenLine(query, kind, language);
                const LineReading reading = readLine(line, kind);
                QVERIFY2(reading.query == query, qPrintable(QStringLiteral("%1: %2").arg(i).arg(line)));
                QCOMPARE(writtenLine(reading.query, kind, language), line);
            }
        }
    }

    void anyTextIsRead()
    {
        QRandomGenerator dice(seed + 1);
        for (int i = 0; i < 20'000; ++i) {
            QString line;
            for (int left = dice.bounded(1, 6); left > 0; --left)
                line += randomText(dice);
            const LineReading reading = readLine(line, Kind::Task);
            const QString written = writtenLine(reading.query, Kind::Task);
            QCOMPARE(readLine(written, Kind::Task).query, reading.query);
            int end = 0;
            for (const LinePart &part : reading.parts) {
                QVERIFY(part.from >= end && part.length > 0 && part.head <= part.length);
                end = part.from + part.length;
            }
            QVERIFY(end <= line.size());
            for (const LineTrouble &trouble : reading.troubles) {
                QVERIFY(trouble.from >= 0 && trouble.length > 0);
                QVERIFY(trouble.from + trouble.length <= line.size());
                QVERIFY(!trouble.sentence().isEmpty());
            }
            // Whatever it says can be asked of a row.
            (void)LineFilter(reading.query, Kind::Task, {}).passes(valuesOf(Task()));
        }
    }

    void clicksComeBack()
    {
        QRandomGenerator dice(seed + 2);
        for (int i = 0; i < 5'000; ++i) {
            const LineTerm term = randomTerm(dice, Kind::Task);
            const QString line = randomText(dice);
            if (hasTerm(readLine(line, Kind::Task).query, term))
                continue;
            const QString with = toggledLine(line, term, Kind::Task);
            QVERIFY2(hasTerm(readLine(with, Kind::Task).query, term), qPrintable(with));
            const QString without = toggledLine(with, term, Kind::Task);
            QVERIFY2(!hasTerm(readLine(without, Kind::Task).query, term), qPrintable(without));
        }
    }

    /// A hundred thousand letters; what grows faster than its text would not come to an end here.
    void longLines_data()
    {
        QTest::addColumn<QString>("piece");
        for (const char *piece : {"a", " ", "-", "\"", "\\", "\"\\", ",", ":", "«", "«»", "„", "“",
                 "stage:", "stage:\"", "stage:New ", "stage:a,", "is:open,", "is:open ", "is:overdue,mine ",
                 "a ", "a:", "aa:b ", "created:2026-11-01.. ", "created:1.1.", "..", "1h", "due<",
                 "group:stage ", "has:phone,", "-assignee:me,", "\xe2\x80\xae"})
            QTest::newRow(piece) << QString::fromUtf8(piece);
        QTest::newRow("half a pair") << QString(QChar(0xd800));
        QTest::newRow("nothing") << QString(QChar(0));
    }

    void longLines()
    {
        QFETCH(QString, piece);
        const QString line = piece.repeated(100'000 / piece.size());
        const LineReading reading = readLine(line, Kind::Task);
        const QString written = writtenLine(reading.query, Kind::Task);
        QCOMPARE(readLine(written, Kind::Task).query, reading.query);
        (void)LineFilter(reading.query, Kind::Task, {}).passes(valuesOf(Task()));
        LineTerm term;
        term.field = QStringLiteral("type");
        term.values << QStringLiteral("x");
        QVERIFY(hasTerm(readLine(toggledLine(line, term, Kind::Task), Kind::Task).query, term));
    }

    /// What an editor or a mail left around a field word is not seen, so it is not asked for.
    void invisibleMarksDoNotHide()
    {
        const QString line = QStringLiteral("\u200estage\u200f:New \ufeffdue<\u200e2h");
        const LineReading reading = readLine(line, Kind::Task);
        QVERIFY(reading.troubles.isEmpty());
        QCOMPARE(writtenLine(reading.query, Kind::Task, LineLanguage::English),
            QStringLiteral("stage:New due<2h"));
    }
};

QTEST_APPLESS_MAIN(tst_querylinehostile)
#include "tst_querylinehostile.moc"
