// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cells.h"
#include "models/words.h"
#include "store/language.h"

#include <QTest>

using namespace dd;
using namespace dd::models;
using namespace Qt::Literals::StringLiterals;

namespace {

QDateTime at(const char *iso)
{
    return QDateTime::fromString(QString::fromLatin1(iso), Qt::ISODate);
}

const auto noon = at("2026-11-23T12:00:00Z");

} // namespace

class tst_Words : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("TZ", "UTC");
        m_language.choose(store::Language::Choice::English);
    }

    void timesInEnglish_data()
    {
        QTest::addColumn<QString>("instant");
        QTest::addColumn<QString>("read");
        QTest::newRow("now") << u"2026-11-23T11:59:30Z"_s << u"just now"_s;
        QTest::newRow("minutes ago") << u"2026-11-23T11:55:00Z"_s << u"5 min ago"_s;
        QTest::newRow("in minutes") << u"2026-11-23T12:59:59Z"_s << u"in 59 min"_s;
        QTest::newRow("hours ago") << u"2026-11-22T13:00:00Z"_s << u"23 h ago"_s;
        QTest::newRow("in hours") << u"2026-11-23T15:00:00Z"_s << u"in 3 h"_s;
        QTest::newRow("beyond a day") << u"2026-11-22T11:00:00Z"_s << u"22 Nov 11:00"_s;
        QTest::newRow("another year") << u"2025-01-02T03:04:05Z"_s << u"2 Jan 2025 03:04"_s;
        QTest::newRow("none") << QString() << QString();
    }
    void timesInEnglish()
    {
        QFETCH(QString, instant);
        QTEST(relativeTime(QDateTime::fromString(instant, Qt::ISODate), noon), "read");
    }

    void timeLeftReadsLikeAClock()
    {
        QCOMPARE(timeLeft(at("2026-11-23T13:20:00Z"), noon), u"1:20"_s);
        QCOMPARE(timeLeft(at("2026-11-23T11:45:00Z"), noon), u"\u22120:15"_s);
        QCOMPARE(timeLeft(at("2026-11-23T11:59:40Z"), noon), u"0:00"_s);
        QCOMPARE(timeLeft(at("2026-11-26T16:00:00Z"), noon), u"3 d 4 h"_s);
        QCOMPARE(timeLeft(at("2026-11-21T12:00:00Z"), noon), u"\u22122 d"_s);
        QCOMPARE(timeLeft({}, noon), QString());
    }

    void lengthsAndSizes()
    {
        QCOMPARE(duration(0), u"0 min"_s);
        QCOMPARE(duration(45), u"45 s"_s);
        QCOMPARE(duration(5400), u"1 h 30 min"_s);
        QCOMPARE(duration(-600), u"\u221210 min"_s);
        QCOMPARE(duration(2 * 86400 + 3 * 3600 + 60), u"2 d 3 h"_s);
        QCOMPARE(fileSize(-1), QString());
        QCOMPARE(fileSize(0), u"0 B"_s);
        QCOMPARE(fileSize(12'300), u"12 KB"_s);
        QCOMPARE(fileSize(3'565'158), u"3.4 MB"_s);
        QCOMPARE(fileSize(1'048'575), u"1.0 MB"_s);
    }

    void periodsAreOpenAtEitherEnd()
    {
        const QDateTime from = at("2026-11-23T10:00:00Z");
        QCOMPARE(period({from, at("2026-11-23T12:30:00Z")}), u"23 Nov 2026 10:00 \u2013 12:30"_s);
        QCOMPARE(period({from, at("2026-11-24T12:30:00Z")}), u"23 Nov 2026 10:00 \u2013 24 Nov 2026 12:30"_s);
        QCOMPARE(period({from, {}}), u"from 23 Nov 2026 10:00"_s);
        QCOMPARE(period({{}, from}), u"until 23 Nov 2026 10:00"_s);
        QCOMPARE(period({}), QString());
    }

    void russian()
    {
        m_language.choose(store::Language::Choice::Russian);
        QCOMPARE(relativeTime(at("2026-11-23T11:55:00Z"), noon), u"5 мин назад"_s);
        QCOMPARE(relativeTime(at("2026-11-23T15:00:00Z"), noon), u"через 3 ч"_s);
        QCOMPARE(relativeTime(noon, noon), u"только что"_s);
        QCOMPARE(timeLeft(at("2026-11-26T16:00:00Z"), noon), u"3 д 4 ч"_s);
        QCOMPARE(duration(5400), u"1 ч 30 мин"_s);
        QCOMPARE(fileSize(3'565'158), u"3,4 МБ"_s);
        QCOMPARE(yesNo(true), u"Да"_s);
        m_language.choose(store::Language::Choice::English);
    }

    void daysAndTimesReadOneWay()
    {
        const QDateTime local(QDate(2026, 11, 23), QTime(14, 5));
        QCOMPARE(asOf(local.toUTC(), local.addSecs(3600).toUTC()), u"14:05"_s);
        QCOMPARE(asOf(local.toUTC(), local.addDays(1).toUTC()), u"23 Nov 2026 14:05"_s);
        QCOMPARE(dayHeading(local.date()), u"Monday, 23 November 2026"_s);
        QCOMPARE(exactDay(local.date()), u"23 Nov 2026"_s);
    }

    void initialsOfAnyName()
    {
        QCOMPARE(initialsOf(u"Куликов Игорь Викторович"_s), u"КИ"_s);
        QCOMPARE(initialsOf(u"Бригада «Север» 18"_s), u"БС"_s);
        QCOMPARE(initialsOf(QString()), QString());
        PersonRef person;
        person.lastName = u"de la Cruz"_s;
        person.firstName = u"Juan"_s;
        QCOMPARE(person.initials(), u"DJ"_s);
        person.firstName.clear(); // it all came in one piece
        QCOMPARE(person.initials(), u"DL"_s);
    }

    void peopleAreToldApart()
    {
        PersonRef person;
        person.lastName = u"Иванов"_s;
        person.firstName = u"Пётр"_s;
        QCOMPARE(personLine(person), u"Иванов Пётр"_s);
        person.email = u"ivanov@example.test"_s;
        QCOMPARE(personLine(person), u"Иванов Пётр \u00b7 ivanov@example.test"_s);
        const Cell cell = personCell(person);
        QCOMPARE(cell.text, u"Иванов Пётр"_s);
        QCOMPARE(cell.initials, u"ИП"_s);
        QVERIFY(personCell(PersonRef()).text.isEmpty());
    }

    void longTextsShowTheirFirstLine()
    {
        const Cell cell = textCell(u"\n  Printer is silent\nRoom 301\n"_s);
        QCOMPARE(cell.text, u"Printer is silent"_s);
        QCOMPARE(cell.tip, u"Printer is silent\nRoom 301"_s);
        QCOMPARE(lastPartCell(u"Field::Moscow::North"_s).text, u"North"_s);
        QCOMPARE(lastPartCell(u"Field::Moscow::North"_s).tip, u"Field::Moscow::North"_s);
    }

private:
    store::Language m_language;
};

QTEST_GUILESS_MAIN(tst_Words)
#include "tst_words.moc"
