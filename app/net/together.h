// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/stepwise.h"

#include <optional>
#include <tuple>
#include <type_traits>
#include <vector>

namespace dd::net {

/// Starts one part of a composite call: as every call, with its context and its delivery.
template <class T> using Part = std::function<Load(QObject *context, Then<T> then)>;

/// Several calls under way as one. Ends with the last value, the first error, its context or its Load.
template <class... T> class Together : public Stepwise<std::tuple<T...>> {
public:
    Together(QObject *context, Then<std::tuple<T...>> then)
        : Stepwise<std::tuple<T...>>(context, std::move(then))
    {
    }

    void start(const Part<T> &...parts) { startEach(std::index_sequence_for<T...>{}, parts...); }

    void cancel() override
    {
        m_loads.clear();
        Stepwise<std::tuple<T...>>::cancel();
    }

private:
    template <std::size_t... I> void startEach(std::index_sequence<I...>, const Part<T> &...parts)
    {
        (m_loads.push_back(parts(this, [this](const Result<T> &outcome) { take<I>(outcome); })), ...);
    }

    template <std::size_t I, class V> void take(const Result<V> &outcome)
    {
        if (this->isOver())
            return;
        if (!outcome) {
            this->deliver(outcome.error());
            return;
        }
        std::get<I>(m_values) = outcome.value();
        if (++m_arrived == sizeof...(T))
            this->deliver(
                std::apply([](auto &...value) { return std::tuple<T...>(std::move(*value)...); }, m_values));
    }

    std::tuple<std::optional<T>...> m_values;
    std::vector<Load> m_loads;
    std::size_t m_arrived = 0;
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
