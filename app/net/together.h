// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "net/load.h"

#include <optional>
#include <tuple>
#include <type_traits>
#include <vector>

namespace dd::net {

/// Starts one part of a composite call: as every call, with its context and its delivery.
template <class T> using Part = std::function<Load(QObject *context, Then<T> then)>;

/// Several calls under way as one. Ends with the last value, the first error, its context or its Load.
template <class... T> class Together : public Work {
public:
    Together(QObject *context, Then<std::tuple<T...>> then)
        : m_context(context)
        , m_then(std::move(then))
    {
        connect(context, &QObject::destroyed, this, &Together::cancel);
    }

    void start(const Part<T> &...parts) { startEach(std::index_sequence_for<T...>{}, parts...); }

    void cancel() override
    {
        if (std::exchange(m_over, true))
            return;
        m_loads.clear();
        deleteLater();
    }

private:
    template <std::size_t... I> void startEach(std::index_sequence<I...>, const Part<T> &...parts)
    {
        (m_loads.push_back(parts(this, [this](const Result<T> &outcome) { take<I>(outcome); })), ...);
    }

    template <std::size_t I, class V> void take(const Result<V> &outcome)
    {
        if (m_over)
            return;
        if (!outcome) {
            deliver(outcome.error());
            return;
        }
        std::get<I>(m_values) = outcome.value();
        if (++m_arrived == sizeof...(T))
            deliver(
                std::apply([](auto &...value) { return std::tuple<T...>(std::move(*value)...); }, m_values));
    }

    void deliver(const Result<std::tuple<T...>> &outcome)
    {
        const Then<std::tuple<T...>> then = std::move(m_then);
        const QPointer<QObject> context = m_context;
        cancel();
        if (context)
            then(outcome);
    }

    QPointer<QObject> m_context;
    Then<std::tuple<T...>> m_then;
    std::tuple<std::optional<T>...> m_values;
    std::vector<Load> m_loads;
    std::size_t m_arrived = 0;
    bool m_over = false;
};

/// Runs the parts side by side and delivers their values as one tuple, or the first error (the other parts
/// are dropped then). For calls that need several endpoints: together<Works, Materials>(context, then, a, b).
template <class... T, class... P>
Load together(QObject *context, std::type_identity_t<Then<std::tuple<T...>>> then, P... parts)
{
    static_assert(sizeof...(T) > 0 && sizeof...(T) == sizeof...(P));
    auto *together = new Together<T...>(context, std::move(then));
    together->start(Part<T>(std::move(parts))...);
    return Load(together);
}

} // namespace dd::net
