// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/channel.h"

#include <QFutureWatcher>
#include <QtConcurrent>

namespace dd::net {

/// Bytes to values, pure: runs on a worker thread.
template <class T> using Decode = std::function<Result<T>(const Response &)>;

/// One ask() under way. Belongs to nobody: it ends with its delivery, its context, its channel or its Load.
template <class T> class Asking : public Work {
public:
    Asking(Channel &channel, QObject *context, Decode<T> decode, Then<T> then)
        : m_context(context)
        , m_decode(std::move(decode))
        , m_then(std::move(then))
    {
        connect(context, &QObject::destroyed, this, &Asking::cancel);
        connect(&channel, &Channel::closed, this, &Asking::onClosed);
        connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] { deliver(m_watcher.result()); });
    }

    void start(Channel &channel, const Request &request)
    {
        m_isWrite = request.effect == Effect::Write;
        m_load = channel.send(request, this, [this](const Result<Response> &answer) {
            m_isAnswered = true;
            if (answer && m_isClosed)
                deliver(closing());
            else if (answer)
                m_watcher.setFuture(QtConcurrent::run(m_decode, answer.value()));
            else
                deliver(answer.error());
        });
    }

    void cancel() override
    {
        if (std::exchange(m_over, true))
            return;
        m_load.cancel();
        m_watcher.disconnect(this);
        deleteLater();
    }

private:
    /// A request that is under way is told by its channel. What was answered already, be it decoded or not,
    /// is no success any more: who hears of one goes on asking, and what it asks is being taken apart.
    void onClosed()
    {
        m_isClosed = true;
        m_watcher.disconnect(this);
        if (m_isAnswered)
            QMetaObject::invokeMethod(
                this, [this] { deliver(closing()); }, Qt::QueuedConnection);
    }
    Error closing() const { return {.kind = m_isWrite ? ErrorKind::Unknown : ErrorKind::SessionClosed}; }
    void deliver(const Result<T> &outcome)
    {
        if (m_over)
            return;
        const Then<T> then = std::move(m_then);
        const QPointer<QObject> context = m_context;
        cancel();
        if (context)
            then(outcome);
    }

    QPointer<QObject> m_context;
    Decode<T> m_decode;
    Then<T> m_then;
    Load m_load;
    QFutureWatcher<Result<T>> m_watcher;
    bool m_isWrite = false;
    bool m_isAnswered = false;
    bool m_isClosed = false;
    bool m_over = false;
};

/// Sends through the channel, decodes off the GUI thread and delivers typed values on it. Dropping the Load
/// or the context's death ends it at any stage, and so does the channel's.
template <class T>
Load ask(Channel &channel, const Request &request, Decode<T> decode, QObject *context, Then<T> then)
{
    auto *asking = new Asking<T>(channel, context, std::move(decode), std::move(then));
    asking->start(channel, request);
    return Load(asking);
}

} // namespace dd::net
