// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "taskrows.h"

#include "backends/hubex/maptasks.h"
#include "backends/json/document.h"
#include "models/sources.h"
#include "tenant.h"

#include <QTest>

namespace dd::bench {

QList<Task> demoTasks(int count)
{
    demo::DemoOptions options;
    options.tasks = count + count / 5; // some are deleted, the list does not show those
    Tenant tenant(options);
    const auto document = json::Document::parse(
        tenant.get("WORK/Tasks?isDeleted=false&orderBy=8&sortDirection=2", {0, count}));
    QList<Task> rows;
    for (const json::Row &row : document->root().rows())
        rows << hubex::mapTask(row.id, row.value);
    if (rows.size() != count)
        qFatal("the demo has too few tasks");
    return rows;
}

std::unique_ptr<models::PagedList<Task>> taskList(const QList<Task> &rows)
{
    models::Source<Task> source = models::taskSource(nullptr);
    source.key = [](const Task &task) { return ItemKey{QStringLiteral("bench"), Kind::Task, task.id, {}}; };
    source.list
        = [rows](const Query &, Span span, net::Priority, QObject *context, const Then<Page<Task>> &then) {
              const Page<Task> page{
                  .rows = rows.mid(span.first, span.count), .first = span.first, .total = rows.size()};
              QTimer::singleShot(0, context, [then, page] { then(page); });
              return net::Load();
          };
    auto list = std::make_unique<models::PagedList<Task>>(source);
    list->setQuery({});
    if (!QTest::qWaitFor([&list] { return list->state() == models::ListModel::State::Ready; }))
        qFatal("the list did not come");
    return list;
}

} // namespace dd::bench
