// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFutureWatcher>
#include <QtConcurrent>
#include <type_traits>

namespace dd::ui {

/// Runs `work` on a worker thread and gives what it made to `then`, in the event loop of `context`; nothing
/// is delivered once that is gone. `work` owns what it reads: it outlives its asker.
template <class Work, class Then> void onWorker(Work work, QObject *context, Then then)
{
    using Made = std::invoke_result_t<Work>;
    auto *watcher = new QFutureWatcher<Made>(context);
    QObject::connect(
        watcher, &QFutureWatcherBase::finished, context, [watcher, then = std::move(then)]() mutable {
            watcher->deleteLater();
            then(watcher->result());
        });
    watcher->setFuture(QtConcurrent::run(std::move(work)));
}

} // namespace dd::ui
