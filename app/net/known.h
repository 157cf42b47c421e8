// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/channel.h"

#include <QPointer>
#include <type_traits>
#include <utility>

namespace dd::net {

/// One known() under way. Belongs to nobody: it ends with its delivery, its context or its Load.
template <class T> class Handing : public Work {
public:
    Handing(Channel &channel, T value, QObject *context, Then<T> then)
        : m_channel(&channel)
        , m_value(std::move(value))
        , m_context(context)
        , m_then(std::move(then))
    {
        connect(context, &QObject::destroyed, this, &Handing::cancel);
        QMetaObject::invokeMethod(
            this, [this] { deliver(); }, Qt::QueuedConnection);
    }

    void cancel() override
    {
        if (!std::exchange(m_over, true))
            deleteLater();
    }

private:
    void deliver()
    {
        if (m_over)
            return;
        const Then<T> then = std::move(m_then);
        const QPointer<QObject> context = m_context;
        const bool isOpen = m_channel && !m_channel->isClosed();
        const Result<T> outcome
            = isOpen ? Result<T>(std::move(m_value)) : Result<T>(Error{.kind = ErrorKind::SessionClosed});
        cancel();
        if (context)
            then(outcome);
    }

    QPointer<Channel> m_channel;
    T m_value;
    QPointer<QObject> m_context;
    Then<T> m_then;
    bool m_over = false;
};

/// What is known already, handed over as ask() hands over an answer: later, once, through the context object,
/// not after its Load was dropped, and as SessionClosed when the session has ended meanwhile.
template <class T> Load known(Channel &channel, T value, QObject *context, std::type_identity_t<Then<T>> then)
{
    return Load(new Handing<T>(channel, std::move(value), context, std::move(then)));
}

} // namespace dd::net
