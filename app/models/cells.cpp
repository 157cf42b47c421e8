// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cells.h"

#include "models/words.h"

#include <QLocale>

namespace dd::models {

Cell textCell(const QString &text)
{
    const QString whole = text.trimmed();
    const qsizetype end = whole.indexOf(QLatin1Char('\n'));
    return end < 0 ? Cell{.text = whole} : Cell{.text = whole.left(end).trimmed(), .tip = whole};
}

Cell lastPartCell(const QString &fullName)
{
    const qsizetype at = fullName.lastIndexOf(QLatin1String("::"));
    return at < 0 ? Cell{.text = fullName} : Cell{.text = fullName.mid(at + 2), .tip = fullName};
}

Cell numberCell(qint64 number)
{
    return {.text = number == 0 ? QString() : QLocale().toString(number), .number = double(number)};
}

Cell decimalCell(const std::optional<double> &number, int decimals)
{
    return {.text = number ? QLocale().toString(*number, 'f', decimals) : QString(), .number = number};
}

Cell statusCell(const Named &status, const std::optional<Rgb> &colour)
{
    return {.text = status.name, .colour = colour};
}

Cell statusCell(const Coloured &status)
{
    return statusCell(status, status.colour);
}

Cell personCell(const PersonRef &person)
{
    if (person.isNull())
        return {};
    return {.text = person.fullName(), .tip = personLine(person), .initials = person.initials()};
}

Cell personCell(const Person &person)
{
    PersonRef ref;
    ref.id = person.id;
    ref.login = person.login;
    ref.firstName = person.firstName;
    ref.middleName = person.middleName;
    ref.lastName = person.lastName;
    ref.email = person.email;
    ref.phone = person.mobilePhone;
    return personCell(ref);
}

Cell instantCell(const QDateTime &instant)
{
    return {.text = relativeTime(instant), .tip = exactTime(instant), .instant = instant};
}

Cell remainingCell(const QDateTime &due)
{
    return {.text = timeLeft(due), .tip = exactTime(due), .instant = due};
}

Cell minutesCell(qint64 minutes)
{
    return {.text = minutes == 0 ? QString() : duration(minutes * 60), .number = double(minutes)};
}

Cell flagCell(bool flag, const QString &words)
{
    return flag ? Cell{.text = words, .flag = true} : Cell{};
}

Cell namesCell(const QList<Named> &names)
{
    QStringList list;
    for (const Named &name : names)
        list << name.name;
    list.removeAll(QString());
    return {.text = list.join(QStringLiteral(", "))};
}

QVariant cellData(const Cell &cell, int role)
{
    switch (role) {
    case CellRole:
        return QVariant::fromValue(cell);
    case Qt::DisplayRole:
        return cell.text;
    case Qt::ToolTipRole:
        return cell.tip.isEmpty() ? cell.text : cell.tip;
    case Qt::AccessibleTextRole:
        return cell.text.isEmpty() ? cell.tip : cell.text;
    default:
        return {};
    }
}

} // namespace dd::models
