// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/querylinetimes.h"

#include "domain/querylinewords.h"

#include <QLocale>
#include <QRegularExpression>
#include <array>
#include <cmath>

namespace dd {

namespace {

enum Name { Now, Today, Yesterday, Tomorrow, Week, Month, Year };
enum Unit { Minutes, Hours, Days, Weeks, Months, Years };

constexpr std::array names{
    LineWords{"now", "now", "сейчас"},
    LineWords{"today", "today", "сегодня"},
    LineWords{"yesterday", "yesterday", "вчера"},
    LineWords{"tomorrow", "tomorrow", "завтра"},
    LineWords{"week", "week thisweek", "неделя неделю неделе"},
    LineWords{"month", "month thismonth", "месяц месяце"},
    LineWords{"year", "year thisyear", "год году"},
};

constexpr std::array units{
    LineWords{"min", "min m minute minutes", "мин м минута минуты минут минуту"},
    LineWords{"h", "h hr hrs hour hours", "ч час часа часов"},
    LineWords{"d", "d day days", "д дн день дня дней"},
    LineWords{"w", "w wk week weeks", "нед н неделя недели недель неделю"},
    LineWords{"mo", "mo month months", "мес месяц месяца месяцев"},
    LineWords{"y", "y year years", "г год года лет"},
};

constexpr std::array<qint64, units.size()> secondsOf{60, 3600, 86400, 7 * 86400, 30 * 86400, 365 * 86400};

template <class Words> QHash<QString, int> indexed(const Words &all)
{
    QHash<QString, int> index;
    for (size_t i = 0; i < all.size(); ++i) {
        for (const QString &word : allWords(all.at(i)))
            index.insert(lineWordKey(word), int(i));
    }
    return index;
}

int nameCalled(QStringView word)
{
    static const QHash<QString, int> index = indexed(names);
    return index.value(lineWordKey(word), -1);
}

int unitCalled(QStringView word)
{
    static const QHash<QString, int> index = indexed(units);
    return index.value(lineWordKey(word), -1);
}

std::optional<LineTime> lengthIn(const QString &typed)
{
    // So many figures keep every sum far from the ends of time.
    static const QRegularExpression piece(
        QStringLiteral("\\G([0-9]{1,5})(?:[.,]([0-9]{1,3}))?\\s?(\\p{L}+)\\s?"));
    LineTime length;
    length.kind = LineTime::Kind::Length;
    length.isNegative = typed.startsWith(QLatin1Char('-')) || typed.startsWith(QChar(0x2212));
    qsizetype at = length.isNegative ? 1 : 0;
    while (at < typed.size()) {
        const QRegularExpressionMatch match = piece.match(typed, at);
        const int unit = match.hasMatch() ? unitCalled(match.capturedView(3)) : -1;
        if (unit < 0 || length.pieces.size() >= int(units.size()))
            return std::nullopt;
        const QString amount = match.captured(1) + QLatin1Char('.') + match.captured(2) + QLatin1Char('0');
        length.pieces << LineTime::Piece{amount.toDouble(), unit};
        at = match.capturedEnd();
    }
    return length.pieces.isEmpty() ? std::nullopt : std::optional(length);
}

/// Of the days of that date the one that is nearest: on 5 January, "20.12" was two weeks ago.
QDate nearest(const QDate &today, int month, int day)
{
    QDate best;
    for (const int year : {today.year() - 1, today.year(), today.year() + 1}) {
        const QDate one(year, month, day);
        if (one.isValid() && (!best.isValid() || qAbs(today.daysTo(one)) < qAbs(today.daysTo(best))))
            best = one;
    }
    return best;
}

int fullYear(QStringView figures)
{
    return figures.size() == 2 ? 2000 + figures.toInt() : figures.toInt();
}

QDate dayIn(const QString &typed, const QDate &today)
{
    static const QRegularExpression iso(QStringLiteral("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})$"));
    static const QRegularExpression dotted(
        QStringLiteral("^([0-9]{1,2})\\.([0-9]{1,2})(?:\\.([0-9]{4}|[0-9]{2})?)?$"));
    static const QRegularExpression slashed(
        QStringLiteral("^([0-9]{1,2})/([0-9]{1,2})(?:/([0-9]{4}|[0-9]{2}))?$"));
    if (const auto match = iso.match(typed); match.hasMatch())
        return {match.capturedView(1).toInt(), match.capturedView(2).toInt(), match.capturedView(3).toInt()};
    const auto dots = dotted.match(typed);
    const auto match = dots.hasMatch() ? dots : slashed.match(typed);
    if (!match.hasMatch())
        return {};
    int day = match.capturedView(1).toInt();
    int month = match.capturedView(2).toInt();
    const QString order = QLocale().dateFormat(QLocale::ShortFormat);
    if (!dots.hasMatch() && order.indexOf(QLatin1Char('M')) < order.indexOf(QLatin1Char('d')))
        std::swap(day, month);
    if (match.capturedView(3).isEmpty())
        return nearest(today, month, day);
    return {fullYear(match.capturedView(3)), month, day};
}

QTime clockIn(const QString &typed)
{
    static const QRegularExpression clock(QStringLiteral("^([0-9]{1,2}):([0-9]{2})(?::[0-9]{2})?$"));
    const auto match = clock.match(typed);
    return match.hasMatch() ? QTime(match.capturedView(1).toInt(), match.capturedView(2).toInt()) : QTime();
}

bool isInReach(const QDate &day)
{
    return day.isValid() && day.year() >= 1970 && day.year() < 3000;
}

std::optional<LineTime> dateIn(const QString &typed, const QDate &today)
{
    static const QRegularExpression month(QStringLiteral("^([0-9]{4})(?:-([0-9]{1,2}))?$"));
    LineTime time;
    if (const auto match = month.match(typed); match.hasMatch()) {
        const bool isYear = match.capturedView(2).isEmpty();
        time.kind = isYear ? LineTime::Kind::Year : LineTime::Kind::Month;
        time.day = QDate(match.capturedView(1).toInt(), isYear ? 1 : match.capturedView(2).toInt(), 1);
        return isInReach(time.day) ? std::optional(time) : std::nullopt;
    }
    if (time.time = clockIn(typed); time.time.isValid()) {
        time.kind = LineTime::Kind::Clock;
        return time;
    }
    static const QRegularExpression beforeTime(QStringLiteral("[T ]"));
    const qsizetype split = typed.indexOf(beforeTime);
    time.kind = split < 0 ? LineTime::Kind::Day : LineTime::Kind::Minute;
    time.day = dayIn(split < 0 ? typed : typed.left(split), today);
    if (split >= 0)
        time.time = clockIn(typed.mid(split + 1));
    const bool isWhole = isInReach(time.day) && (split < 0 || time.time.isValid());
    return isWhole ? std::optional(time) : std::nullopt;
}

QString joined(const QList<LineTime::Piece> &pieces, bool isNegative, LineLanguage language)
{
    QString text = isNegative ? QStringLiteral("-") : QString();
    for (const LineTime::Piece &piece : pieces)
        text += QString::number(piece.amount, 'g', 10) + wordIn(units.at(size_t(piece.unit)), language);
    return text;
}

QDateTime moved(const QDateTime &from, const LineTime::Piece &piece, int way)
{
    const double amount = way * piece.amount;
    if (std::trunc(amount) == amount && piece.unit >= Days) {
        const int whole = int(amount);
        if (piece.unit >= Months)
            return piece.unit == Months ? from.addMonths(whole) : from.addYears(whole);
        return from.addDays(piece.unit == Days ? whole : 7 * whole);
    }
    return from.addSecs(std::llround(amount * double(secondsOf.at(size_t(piece.unit)))));
}

LineTime::Span days(const QDate &first, const QDate &after)
{
    return {first.startOfDay().toSecsSinceEpoch(), after.startOfDay().toSecsSinceEpoch()};
}

LineTime::Span spanOf(Name name, const QDateTime &now)
{
    const QDate today = now.date();
    switch (name) {
    case Now:
        return {now.toSecsSinceEpoch(), now.toSecsSinceEpoch() + 1};
    case Today:
        return days(today, today.addDays(1));
    case Yesterday:
        return days(today.addDays(-1), today);
    case Tomorrow:
        return days(today.addDays(1), today.addDays(2));
    case Week: {
        const int past = (today.dayOfWeek() - QLocale().firstDayOfWeek() + 7) % 7;
        return days(today.addDays(-past), today.addDays(7 - past));
    }
    case Month: {
        const QDate first(today.year(), today.month(), 1);
        return days(first, first.addMonths(1));
    }
    case Year:
        return days(QDate(today.year(), 1, 1), QDate(today.year() + 1, 1, 1));
    }
    return {};
}

} // namespace

std::optional<LineTime> LineTime::read(QStringView typed, const QDate &today)
{
    constexpr qsizetype longest = 60;
    if (typed.size() > longest)
        return std::nullopt;
    QString text = typed.trimmed().toString();
    text.removeIf([](QChar c) { return c.category() == QChar::Other_Format; });
    if (text.isEmpty())
        return std::nullopt;
    LineTime time;
    if (time.name = nameCalled(text); time.name >= 0)
        return time;
    if (const auto date = dateIn(text, today))
        return date;
    return lengthIn(text);
}

QString LineTime::text() const
{
    return written(LineLanguage::English);
}

QString LineTime::written(LineLanguage language) const
{
    switch (kind) {
    case Kind::Named:
        return wordIn(names.at(size_t(name)), language);
    case Kind::Length:
        return joined(pieces, isNegative, language);
    case Kind::Day:
        return day.toString(Qt::ISODate);
    case Kind::Month:
        return day.toString(QStringLiteral("yyyy-MM"));
    case Kind::Year:
        return QString::number(day.year());
    case Kind::Minute:
        return day.toString(Qt::ISODate) + QLatin1Char('T') + time.toString(QStringLiteral("HH:mm"));
    case Kind::Clock:
        return time.toString(QStringLiteral("HH:mm"));
    }
    return {};
}

LineTime::Span LineTime::span(const QDateTime &now, bool ahead) const
{
    const QDateTime local = now.toLocalTime();
    switch (kind) {
    case Kind::Named:
        return spanOf(Name(name), local);
    case Kind::Length: {
        QDateTime at = local;
        for (const Piece &piece : pieces)
            at = moved(at, piece, ahead != isNegative ? 1 : -1);
        return {at.toSecsSinceEpoch(), at.toSecsSinceEpoch() + 1};
    }
    case Kind::Day:
        return days(day, day.addDays(1));
    case Kind::Month:
        return days(day, day.addMonths(1));
    case Kind::Year:
        return days(day, day.addYears(1));
    case Kind::Minute:
    case Kind::Clock: {
        const qint64 at = QDateTime(kind == Kind::Clock ? local.date() : day, time).toSecsSinceEpoch();
        return {at, at + 60};
    }
    }
    return {};
}

double LineTime::minutes() const
{
    double sum = 0;
    for (const Piece &piece : pieces)
        sum += piece.amount * double(secondsOf.at(size_t(piece.unit))) / 60;
    return isNegative ? -sum : sum;
}

QStringList lineTimesOffered(bool ahead, LineLanguage language)
{
    QStringList offered;
    for (const int name : {Today, ahead ? Tomorrow : Yesterday, Week, Month})
        offered << wordIn(names.at(size_t(name)), language);
    for (const LineTime::Piece &piece :
        {LineTime::Piece{1, Hours}, {2, Hours}, {4, Hours}, {1, Days}, {3, Days}, {7, Days}, {1, Months}})
        offered << joined({piece}, false, language);
    return offered;
}

} // namespace dd
