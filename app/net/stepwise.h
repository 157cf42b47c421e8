// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "net/load.h"

namespace dd::net {

/// Several calls that answer as one. An heir starts each with itself as the context, keeps it with go(), and
/// ends with deliver(). Ends also with its Load or its context, then without a delivery.
template <class T> class Stepwise : public Work {
public:
    Stepwise(QObject *context, Then<T> then)
        : m_context(context)
        , m_then(std::move(then))
    {
        connect(context, &QObject::destroyed, this, &Stepwise::cancel);
    }

    void cancel() override
    {
        if (!std::exchange(m_over, true)) {
            m_step.cancel();
            deleteLater();
        }
    }

protected:
    bool isOver() const { return m_over; }
    /// The call under way now; the one before is dropped.
    void go(Load step) { m_step = std::move(step); }
    /// Once; the last thing an heir does.
    void deliver(const Result<T> &outcome)
    {
        const Then<T> then = std::move(m_then);
        const QPointer<QObject> context = m_context;
        cancel();
        if (context)
            then(outcome);
    }

private:
    QPointer<QObject> m_context;
    Then<T> m_then;
    Load m_step;
    bool m_over = false;
};

} // namespace dd::net
