// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/facts.h"

#include "models/words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <QTimeZone>
#include <algorithm>

namespace dd::ui {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("dd::ui::Fact", text);
}

/// "tel:" with what can be dialled: "тел. +7 (351) 200-11-22, доб. 14" calls +73512001122.
QUrl phoneUrl(const QString &phone)
{
    QString digits;
    for (const QChar c : phone) {
        if (c.isDigit() || (c == QLatin1Char('+') && digits.isEmpty()))
            digits += c;
        else if (!digits.isEmpty() && (c.isLetter() || c == QLatin1Char(',') || c == QLatin1Char(';')))
            break;
    }
    QUrl url;
    url.setScheme(QStringLiteral("tel"));
    url.setPath(digits);
    return digits.size() < 3 ? QUrl() : url;
}

/// Days are kept as midnight UTC; anything else is a moment of the reader's own day.
QString dayOf(const QDateTime &instant)
{
    if (!instant.isValid())
        return {};
    const QDateTime utc = instant.toUTC();
    const QDate date = utc.time() == QTime(0, 0) ? utc.date() : instant.toLocalTime().date();
    return models::exactDay(date);
}

Target orNowhere(const QUrl &url)
{
    return url.isEmpty() ? Target() : Target(url);
}

} // namespace

bool Fact::isEmpty() const
{
    return std::ranges::all_of(lines, &FactLine::isEmpty);
}

QString money(const std::optional<double> &amount, const QString &currency)
{
    if (!amount)
        return {};
    const QString number = QLocale().toString(*amount, 'f', 2);
    return currency.isEmpty() ? number : number + QChar(0x00A0) + currency;
}

Fact textFact(const QString &label, const QString &text)
{
    return {label, {{.text = text.trimmed()}}};
}

Fact linkFact(const QString &label, const QString &text, const Target &target)
{
    return {label, {{.text = text.trimmed(), .target = target}}};
}

Fact flagFact(const QString &label, bool value)
{
    return value ? textFact(label, models::yesNo(true)) : Fact{label, {}};
}

Fact namedFact(const QString &label, const Named &named)
{
    Fact fact = textFact(label, named.name);
    if (named.deleted && !named.name.isEmpty())
        fact.lines << FactLine{.text = say(QT_TRANSLATE_NOOP("dd::ui::Fact", "deleted")), .quiet = true};
    return fact;
}

Fact statusFact(const QString &label, const Coloured &status)
{
    return {label, {{.text = status.name, .colour = status.colour}}};
}

Fact timeFact(const QString &label, const QDateTime &instant)
{
    return {label, {{.instant = instant, .time = FactLine::Time::Relative}}};
}

Fact dayFact(const QString &label, const QDateTime &instant)
{
    return textFact(label, dayOf(instant));
}

QString dayPeriod(const Period &period)
{
    if (period.from.isValid() && period.till.isValid())
        return dayOf(period.from) + QStringLiteral(" – ") + dayOf(period.till);
    if (period.till.isValid())
        return say(QT_TRANSLATE_NOOP("dd::ui::Fact", "until %1")).arg(dayOf(period.till));
    return period.from.isValid() ? say(QT_TRANSLATE_NOOP("dd::ui::Fact", "from %1")).arg(dayOf(period.from))
                                 : QString();
}

Fact deadlineFact(const QString &label, const QDateTime &due, bool over)
{
    return {label, {{.instant = due, .time = over ? FactLine::Time::Relative : FactLine::Time::Due}}};
}

Fact periodFact(const QString &label, const Period &period)
{
    const bool any = period.from.isValid() || period.till.isValid();
    return textFact(label, any ? models::period(period) : QString());
}

FactLine phoneLine(const QString &phone)
{
    const QString text = phone.simplified();
    return {.text = text,
        .target = orNowhere(phoneUrl(text)),
        .icon = QStringLiteral("phone"),
        .hint = say(QT_TRANSLATE_NOOP("dd::ui::Fact", "Call"))};
}

FactLine mailLine(const QString &mail)
{
    const QString text = mail.trimmed();
    QUrl url;
    if (text.contains(QLatin1Char('@')) && !text.contains(QLatin1Char(' '))) {
        url.setScheme(QStringLiteral("mailto"));
        url.setPath(text);
    }
    return {.text = text,
        .target = orNowhere(url),
        .icon = QStringLiteral("mail"),
        .hint = say(QT_TRANSLATE_NOOP("dd::ui::Fact", "Write"))};
}

FactLine pointLine(const GeoPoint &point)
{
    const QString latitude = QString::number(point.latitude, 'f', 6);
    const QString longitude = QString::number(point.longitude, 'f', 6);
    const QUrl map(QStringLiteral("https://www.openstreetmap.org/?mlat=%1&mlon=%2#map=17/%1/%2")
                       .arg(latitude, longitude));
    return {.text = latitude + QStringLiteral(", ") + longitude,
        .target = map,
        .icon = QStringLiteral("location"),
        .hint = say(QT_TRANSLATE_NOOP("dd::ui::Fact", "Show on the map in the browser"))};
}

Fact phoneFact(const QString &label, const QString &phone)
{
    return {label, {phoneLine(phone)}};
}

Fact mailFact(const QString &label, const QString &mail)
{
    return {label, {mailLine(mail)}};
}

FactLine personLine(const PersonRef &person, const AccountId &account)
{
    FactLine line{.text = person.fullName(), .initials = person.initials()};
    if (person.id > 0 && !account.isEmpty())
        line.target = ItemKey{account, Kind::Person, person.id, {}};
    return line;
}

Fact personFact(const QString &label, const PersonRef &person, const AccountId &account)
{
    return peopleFact(label, {person}, account);
}

Fact peopleFact(const QString &label, const QList<PersonRef> &people, const AccountId &account)
{
    Fact fact{label, {}};
    for (const PersonRef &person : people) {
        if (person.isNull())
            continue;
        fact.lines << personLine(person, account);
        fact.lines << phoneLine(person.phone) << mailLine(person.email);
    }
    return fact;
}

Fact placeFact(const QString &label, const Location &place)
{
    Fact fact = textFact(label, place.address);
    if (!place.description.isEmpty())
        fact.lines << FactLine{.text = place.description.trimmed(), .quiet = true};
    if (place.point)
        fact.lines << pointLine(*place.point);
    return fact;
}

namespace {

/// Stored as text (HubEx 3.8, times without a zone are UTC): shown in the user's way of writing them.
QString readable(const ExtraField &field, const QString &stored)
{
    if (stored == QLatin1String("true") || stored == QLatin1String("false"))
        return models::yesNo(stored == QLatin1String("true"));
    static const QRegularExpression moment(QStringLiteral("^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d"));
    if (moment.match(stored).hasMatch()) {
        QDateTime instant = QDateTime::fromString(stored, Qt::ISODate);
        if (instant.timeSpec() == Qt::LocalTime)
            instant.setTimeZone(QTimeZone::utc());
        return instant.isValid() ? models::exactTime(instant) : stored;
    }
    const QDate day = QDate::fromString(stored, Qt::ISODate);
    const bool isDay = day.isValid() && field.type.contains(QLatin1String("date"), Qt::CaseInsensitive);
    return isDay ? models::exactDay(day) : stored;
}

} // namespace

QList<Fact> fieldFacts(const QList<ExtraField> &fields)
{
    QList<Fact> facts;
    for (const ExtraField &field : fields) {
        Fact fact{field.label.isEmpty() ? field.name : field.label, {}};
        for (const QString &value : field.values) {
            const QUrl url(value.trimmed(), QUrl::StrictMode);
            const bool web = (url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http"))
                && !url.host().isEmpty();
            const QString unit
                = field.unit.isEmpty() || value.isEmpty() ? QString() : QLatin1Char(' ') + field.unit;
            fact.lines << FactLine{
                .text = readable(field, value.trimmed()) + unit, .target = web ? Target(url) : Target()};
        }
        facts << fact;
    }
    return facts;
}

} // namespace dd::ui
