// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/hubex/read.h"
#include "domain/page.h"

#include <optional>

namespace dd::hubex {

/// "items=FROM-TILL/TOTAL" as the server counts: from 1, both ends included (contract 1.5).
struct ContentRange {
    qint64 from = 0;
    qint64 till = 0;
    qint64 total = -1;
};

/// Nothing when the header is missing or makes no sense.
std::optional<ContentRange> contentRangeOf(const net::Response &response);
/// For every list that may be long, even for one page: without it 10,000 rows are cut in silence (pitfall 3).
void askForRange(net::Request &request, Span span);
/// Reads the total of a HEAD, or of a GET of one row.
Result<qint64> totalOf(const net::Response &response);
/// Where the rows of an answer stand in the list.
struct Place {
    qint64 first = 0;
    qint64 till = -1; ///< where the server says it stopped; -1 = it does not say
    qint64 total = -1;
    qsizetype skip = 0; ///< rows before the first that was asked for
    bool isWhole = false; ///< the server took no notice of the Range: these rows are all it gives
};
/// Puts rows and header together. A server that took no notice of the Range is cut to what was asked for;
/// what else it gave is in Page::all.
Place placeOf(const net::Response &response, Span asked, qsizetype rows);

template <class T, class Map> net::Decode<Page<T>> pageOf(const char *what, Span asked, Map map)
{
    return [what, asked, map](const net::Response &response) {
        return read<Page<T>>(response, what, [&](const json::Value &root) {
            const std::vector<json::Row> rows = root.rows();
            const Place place = placeOf(response, asked, qsizetype(rows.size()));
            Page<T> page{.rows = {}, .first = place.first, .total = place.total};
            const size_t read
                = place.isWhole ? rows.size() : std::min(rows.size(), size_t(std::max(asked.count, 0)));
            for (size_t i = 0; i < read; ++i)
                page.rows << map(rows[i].id, rows[i].value);
            if (place.isWhole) {
                page.all = page.rows;
                page.rows = page.all.mid(place.skip, asked.count);
            }
            // Also for who leaves some of the rows out: the next page begins behind what the server told.
            page.till = std::max(page.next(), std::min(place.till, place.first + asked.count));
            return page;
        });
    };
}

/// A page of what can be opened: a row without an id is none, and an answer of nothing else is no list
/// (`{"message":"maintenance"}` reads as one row).
template <class T, class Map> net::Decode<Page<T>> thingsOf(const char *what, Span asked, Map map)
{
    return [what, page = pageOf<T>(what, asked, map)](const net::Response &response) -> Result<Page<T>> {
        const Result<Page<T>> answer = page(response);
        if (!answer)
            return answer;
        Page<T> things = answer.value();
        const auto isGhost = [](const T &row) { return row.id == 0; };
        things.all.removeIf(isGhost);
        const bool hasGhosts = things.rows.removeIf(isGhost) > 0;
        if (hasGhosts && things.rows.isEmpty())
            return Error{.kind = ErrorKind::BadAnswer,
                .detail = QStringLiteral("%1: no ids").arg(QLatin1String(what)),
                .httpStatus = response.status};
        return things;
    };
}

} // namespace dd::hubex
