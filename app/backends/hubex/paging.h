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
/// Always sent, even for one page: without it a list is cut at 10,000 rows in silence (pitfall 3).
void askForRange(net::Request &request, Span span);
/// Reads the total of a HEAD, or of a GET of one row.
Result<qint64> totalOf(const net::Response &response);
/// Puts rows and header together. A server that took no notice of the Range is cut to what was asked for.
void placePage(
    const net::Response &response, Span asked, qint64 &first, qint64 &total, qsizetype &skip, qsizetype rows);

template <class T, class Map> net::Decode<Page<T>> pageOf(const char *what, Span asked, Map map)
{
    return [what, asked, map](const net::Response &response) {
        return read<Page<T>>(response, what, [&](const json::Value &root) {
            const std::vector<json::Row> rows = root.rows();
            Page<T> page;
            qsizetype skip = 0;
            placePage(response, asked, page.first, page.total, skip, qsizetype(rows.size()));
            for (size_t i = size_t(skip); i < rows.size() && page.rows.size() < asked.count; ++i)
                page.rows << map(rows[i].id, rows[i].value);
            page.till = page.next(); // also for who leaves some of them out
            return page;
        });
    };
}

} // namespace dd::hubex
