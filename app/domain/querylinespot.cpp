// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/querylineoffers.h"
#include "domain/querylinescan.h"
#include "domain/querylinevalues.h"

namespace dd {

namespace {

QString idOf(Kind kind, QStringView head)
{
    if (const auto key = lineKeyCalled(head))
        return QLatin1String(lineKeys().at(int(*key)).id);
    return QLatin1String(fieldsOf(kind).at(lineFieldCalled(kind, head)).id);
}

/// What of a value stands before the cursor.
QString typedOf(QStringView raw)
{
    if (raw.isEmpty() || closersOf(raw.front()).isEmpty())
        return raw.toString();
    QString text = raw.mid(1).toString();
    if (raw.size() > 1 && closersOf(raw.front()).contains(raw.back()))
        text.chop(1);
    return text.replace(QStringLiteral("\\\""), QStringLiteral("\""));
}

LineSpot valueSpot(const LineStretch &stretch, const QString &line, int cursor, Kind kind)
{
    LineSpot spot;
    spot.what = LineSpot::What::Value;
    spot.field = idOf(kind, stretch.head);
    spot.from = cursor;
    for (const LineValue &value : stretch.values) {
        if (cursor < value.from || cursor > value.from + value.length)
            continue;
        const bool isOpen = stretch.isOpen && stretch.openFrom == value.from;
        spot.from = int(value.from);
        // What an open quotation has swallowed behind the cursor was not meant to be in it.
        spot.length = isOpen ? cursor - spot.from : int(value.length);
        spot.typed = typedOf(QStringView(line).mid(value.from, cursor - value.from));
    }
    const int field = lineFieldCalled(kind, spot.field);
    const qsizetype range = spot.typed.lastIndexOf(lineRange);
    if (range >= 0 && !lineKeyCalled(stretch.head) && !isKeptAsText(fieldsOf(kind).at(field).kind)) {
        const int before = int(range + lineRange.size());
        spot.typed = spot.typed.mid(before);
        spot.from += before;
        spot.length -= before;
    }
    return spot;
}

LineSpot wordSpot(const LineStretch &stretch, const QString &line, int cursor)
{
    LineSpot spot;
    const int begin = int(stretch.from + stretch.signLength);
    const bool isQuoted = stretch.headLength == 0 && stretch.values.value(0).isQuoted;
    if (cursor <= begin || isQuoted)
        return spot;
    spot.what = LineSpot::What::Word;
    spot.typed = line.mid(begin, cursor - begin);
    spot.from = begin;
    spot.hasOperator = stretch.headLength > 0;
    spot.length = int(spot.hasOperator ? stretch.head.size() : stretch.from + stretch.length - begin);
    return spot;
}

} // namespace

LineSpot lineSpotAt(const QString &line, int cursor, Kind kind)
{
    LineScan scan(line);
    for (LineStretch stretch;
         scan.next(stretch, [kind](QStringView head) { return isBeforeOperator(kind, head); });) {
        if (cursor < stretch.from || cursor > stretch.from + stretch.length)
            continue;
        const bool isBehindHead = stretch.headLength > 0 && cursor >= stretch.from + stretch.headLength;
        return isBehindHead ? valueSpot(stretch, line, cursor, kind) : wordSpot(stretch, line, cursor);
    }
    return {};
}

QString LineSpot::taken(const LineOffer &offer) const
{
    if (what == What::Value)
        return offer.isWritten || isBareInLine(offer.text) ? offer.text : quotedForLine(offer.text);
    return hasOperator ? offer.text.chopped(1) : offer.text; // its own stays
}

} // namespace dd
