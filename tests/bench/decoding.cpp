// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "entries.h"

#include "backends/hubex/maptasks.h"
#include "backends/hubex/paging.h"
#include "harness/probes.h"
#include "plaintasks.h"
#include "tenant.h"

#include <algorithm>
#include <memory>
#include <simdjson.h>

namespace dd::bench {

namespace {

constexpr int rows = 10'000;

net::Response answerOfTasks()
{
    demo::DemoOptions options;
    options.tasks = rows;
    net::Response response;
    response.status = 206;
    response.body = Tenant(options).get("WORK/Tasks?orderBy=8&sortDirection=2", {0, rows});
    response.headers.insert(
        "content-range", "items=1-" + QByteArray::number(rows) + '/' + QByteArray::number(rows));
    return response;
}

/// What the list itself does with an answer.
QList<Task> decoded(const net::Response &response)
{
    const Result<Page<Task>> page = hubex::thingsOf<Task>("tasks", {0, rows}, hubex::mapTask)(response);
    if (!page || page->rows.size() != rows)
        qFatal("the demo's tasks do not read");
    return page->rows;
}

/// Who fills less has less to do: both sides must have the same in their hands.
void compare(QList<Task> ours, QList<Task> plain)
{
    std::ranges::sort(ours, {}, &Task::id);
    std::ranges::sort(plain, {}, &Task::id);
    if (ours != plain)
        qFatal("QJsonDocument's rows are not ours");
}

Sides sides()
{
    const auto answer = std::make_shared<net::Response>(answerOfTasks());
    compare(decoded(*answer), plainTasks(answer->body));
    // The rows are kept while the clock runs; they go when it stands still.
    const auto kept = std::make_shared<QList<Task>>();
    const auto drop = [kept] { kept->clear(); };
    const auto bytes
        = std::make_shared<simdjson::padded_string>(answer->body.constData(), size_t(answer->body.size()));
    return {timed([answer, kept] { *kept = decoded(*answer); }, drop), timed([bytes] {
                simdjson::dom::parser parser;
                if (parser.parse(*bytes).error())
                    qFatal("simdjson does not read it");
            }),
        timed([answer, kept] { *kept = plainTasks(answer->body); }, drop)};
}

} // namespace

QList<Entry> decodingEntries()
{
    return {
        {QStringLiteral("decode.tasks"), QStringLiteral("10,000 tasks, bytes → rows"), QStringLiteral("ms"),
            Target{.limitIs = QStringLiteral("simdjson's parse of the same bytes"),
                .timesLimit = 2,
                .peerIs = QStringLiteral("QJsonDocument into the same rows"),
                .partOfPeer = 5},
            sides}};
}

} // namespace dd::bench
