// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/hubex/paging.h"

#include <QRegularExpression>

namespace dd::hubex {

namespace {

constexpr qsizetype silentCut = 10'000; // contract 1.5

} // namespace

std::optional<ContentRange> contentRangeOf(const net::Response &response)
{
    static const QRegularExpression shape(
        QStringLiteral("^\\s*items\\s*[= ]\\s*(\\d+)-(\\d+)/(\\d+|\\*)\\s*$"));
    const auto match = shape.match(QString::fromLatin1(response.header("content-range")));
    if (!match.hasMatch())
        return std::nullopt;
    ContentRange range{match.captured(1).toLongLong(), match.captured(2).toLongLong(), -1};
    if (match.captured(3) != QLatin1String("*"))
        range.total = match.captured(3).toLongLong();
    return range;
}

void askForRange(net::Request &request, Span span)
{
    const qint64 from = std::max<qint64>(span.first, 0) + 1;
    const qint64 till = from + std::max(span.count, 1) - 1;
    request.headers.append({"Range", "items=" + QByteArray::number(from) + '-' + QByteArray::number(till)});
}

Result<qint64> totalOf(const net::Response &response)
{
    // A HEAD has no body: refusals speak by their status alone.
    if (const Error refusal = refusalIn(response))
        return refusal;
    const auto range = contentRangeOf(response);
    if (range && range->total >= 0)
        return range->total;
    if (response.status == 204)
        return qint64(0);
    return Error{.kind = ErrorKind::BadAnswer, .detail = QStringLiteral("no total in Content-Range")};
}

Place placeOf(const net::Response &response, Span asked, qsizetype rows)
{
    if (const auto range = contentRangeOf(response))
        return {std::max<qint64>(range->from - 1, 0), range->till, range->total};
    Place place{.first = asked.first};
    if (rows > asked.count) {
        // Everything came at once: our page is somewhere inside.
        place.isWhole = true;
        place.skip = qsizetype(std::min<qint64>(asked.first, rows));
        place.total = rows == silentCut ? -1 : rows;
    } else if (asked.first == 0 || rows < asked.count) {
        place.total = asked.first + rows;
    }
    return place;
}

} // namespace dd::hubex
