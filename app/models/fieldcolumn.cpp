// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/fieldcolumn.h"

#include "domain/packed.h"
#include "models/cells.h"
#include "models/words.h"

#include <QCoreApplication>

namespace dd::models {

namespace {

/// All of them: the first in the disc, the others by name.
Cell peopleCell(const QList<PersonRef> &people)
{
    if (people.isEmpty())
        return {};
    Cell cell = personCell(people.first());
    if (people.size() < 2)
        return cell;
    QStringList lines;
    for (const PersonRef &person : people)
        lines << personLine(person);
    cell.text += QStringLiteral(" +%1").arg(people.size() - 1);
    cell.tip = lines.join(QLatin1Char('\n'));
    return cell;
}

Cell numbers(const FieldView &value)
{
    return value.kind == FieldKind::Decimal ? decimalCell(decimalIn(value.number), 1)
                                            : numberCell(value.number);
}

} // namespace

FieldView FieldView::of(FieldKind kind, const FieldValue &value)
{
    FieldView view{.kind = kind};
    if (const auto *text = std::get_if<QString>(&value)) {
        view.text = *text;
        view.empty = false;
    } else if (const auto *number = std::get_if<qint64>(&value)) {
        view.number = *number;
        view.empty = false;
    }
    return view;
}

Cell cellOf(Look look, const FieldView &value)
{
    switch (look) {
    case Look::Status:
        return statusCell(namedIn(value.text));
    case Look::Person:
        return peopleCell(peopleIn(value.text));
    case Look::Instant:
        return instantCell(instantIn(value.number));
    case Look::Remaining:
        return remainingCell(instantIn(value.number));
    case Look::Number:
        return numbers(value);
    case Look::Flag:
        return flagCell(value.number != 0, {});
    case Look::Text:
        break;
    }
    return textCell(
        isKeptAsText(value.kind) ? shownText(value.kind, value.text) : QString::number(value.number));
}

FieldReading flagWords(const char *words)
{
    return [words](const FieldView &value) {
        return flagCell(value.number != 0, QCoreApplication::translate("dd::Column", words));
    };
}

Cell FieldColumn::cell(const FieldView &value) const
{
    // A count of zero is no value, and still a number.
    if (value.empty && value.kind != FieldKind::Number)
        return {};
    return read ? read(value) : cellOf(look, value);
}

FieldColumn FieldColumns::operator()(
    const char *id, const char *heading, Look look, int width, bool shown, const ColumnMore &more) const
{
    FieldColumn made;
    made.id = QLatin1String(id);
    made.heading = heading;
    made.look = look;
    made.width = width;
    made.shown = shown;
    made.sortKey = QLatin1String(more.sortKey);
    made.sortNames = more.sortNames;
    made.field = fieldIndex(m_kind, QLatin1String(more.field ? more.field : id));
    made.read = more.read;
    made.backwards = more.backwards;
    made.readRow = more.readRow;
    return made;
}

} // namespace dd::models
