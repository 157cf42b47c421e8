// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/packed.h"

#include "domain/utc.h"

#include <algorithm>
#include <cmath>

namespace dd {

namespace {

constexpr QChar partEnd(0x1f);
constexpr QChar personEnd(0x1e);
constexpr double thousand = 1000;

/// Without what packing uses itself.
QString clean(QString text)
{
    text.removeIf([](QChar c) { return c == partEnd || c == personEnd || c.isNull(); });
    return text;
}

FieldValue kept(const QString &text)
{
    return text.isEmpty() ? FieldValue() : FieldValue(text);
}

QString hex(const Rgb &colour)
{
    return QStringLiteral("%1%2%3")
        .arg(colour.red, 2, 16, QLatin1Char('0'))
        .arg(colour.green, 2, 16, QLatin1Char('0'))
        .arg(colour.blue, 2, 16, QLatin1Char('0'));
}

std::optional<Rgb> colourIn(QStringView text)
{
    bool ok = false;
    const uint value = text.size() == 6 ? text.toUInt(&ok, 16) : 0;
    if (!ok)
        return std::nullopt;
    return Rgb{quint8(value >> 16), quint8(value >> 8), quint8(value)};
}

QString textOf(const Named &named, const std::optional<Rgb> &colour)
{
    if (named.isNull())
        return {};
    QString text = QString::number(named.id) + partEnd + clean(named.name);
    if (colour)
        text += partEnd + hex(*colour);
    return text;
}

QString textOf(const PersonRef &person)
{
    if (person.isNull())
        return {};
    const QStringList parts{QString::number(person.id), clean(person.login), clean(person.lastName),
        clean(person.firstName), clean(person.middleName), clean(person.phone), clean(person.email)};
    return parts.join(partEnd);
}

PersonRef personIn(QStringView text)
{
    const QList<QStringView> parts = text.split(partEnd);
    const auto part = [&parts](qsizetype i) { return i < parts.size() ? parts.at(i).toString() : QString(); };
    PersonRef person;
    person.id = part(0).toLongLong();
    person.login = part(1);
    person.lastName = part(2);
    person.firstName = part(3);
    person.middleName = part(4);
    person.phone = part(5);
    person.email = part(6);
    return person;
}

} // namespace

FieldValue packed(const QString &text)
{
    return kept(clean(text));
}

FieldValue packed(const Named &named)
{
    return kept(textOf(named, std::nullopt));
}

FieldValue packed(const Coloured &coloured)
{
    return kept(textOf(coloured, coloured.colour));
}

FieldValue packed(const PersonRef &person)
{
    return kept(textOf(person));
}

FieldValue packed(const QList<PersonRef> &people)
{
    QStringList texts;
    for (const PersonRef &person : people)
        texts << textOf(person);
    texts.removeAll(QString());
    return kept(texts.join(personEnd));
}

FieldValue packed(const QDateTime &instant)
{
    return instant.isValid() ? FieldValue(instant.toSecsSinceEpoch()) : FieldValue();
}

FieldValue packedNumber(qint64 number)
{
    return number == 0 ? FieldValue() : FieldValue(number);
}

FieldValue packedDecimal(const std::optional<double> &number)
{
    constexpr double most = 1e15; // beyond it no thousandths are left in a double
    if (!number || !std::isfinite(*number) || std::abs(*number) > most)
        return {};
    return qint64(std::llround(*number * thousand));
}

FieldValue packedFlag(bool flag)
{
    return flag ? FieldValue(qint64(1)) : FieldValue();
}

Coloured namedIn(QStringView packed)
{
    const QList<QStringView> parts = packed.split(partEnd);
    Coloured named;
    named.id = parts.value(0).toLongLong();
    named.name = parts.value(1).toString();
    named.colour = colourIn(parts.value(2));
    return named;
}

QList<PersonRef> peopleIn(QStringView packed)
{
    QList<PersonRef> people;
    for (const QStringView one : packed.split(personEnd, Qt::SkipEmptyParts))
        people << personIn(one);
    return people;
}

QDateTime instantIn(qint64 seconds)
{
    return QDateTime::fromSecsSinceEpoch(seconds, utcZone);
}

double decimalIn(qint64 thousandths)
{
    return double(thousandths) / thousand;
}

QString shownText(FieldKind kind, QStringView packed)
{
    switch (kind) {
    case FieldKind::Named: {
        const qsizetype from = packed.indexOf(partEnd) + 1;
        const qsizetype till = packed.indexOf(partEnd, from);
        return packed.mid(from, till < 0 ? -1 : till - from).toString();
    }
    case FieldKind::People: {
        QStringList names;
        for (const PersonRef &person : peopleIn(packed))
            names << person.fullName();
        return names.join(QStringLiteral(", "));
    }
    default:
        return packed.toString();
    }
}

QList<qint64> idsIn(FieldKind kind, QStringView packed)
{
    if (kind == FieldKind::Named)
        return {packed.left(packed.indexOf(partEnd)).toLongLong()};
    QList<qint64> ids;
    if (kind == FieldKind::People) {
        for (const PersonRef &person : peopleIn(packed))
            ids << person.id;
    }
    return ids;
}

} // namespace dd
