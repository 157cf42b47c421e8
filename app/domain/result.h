// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

#include <functional>
#include <utility>
#include <variant>

namespace dd {

/// A value or an Error, never both, never neither. Asking the wrong one is a programming error (std::get
/// throws).
template <class T> class Result {
public:
    Result(T value)
        : m_state(std::move(value))
    {
    }
    Result(Error error)
        : m_state(std::move(error))
    {
    }

    explicit operator bool() const { return std::holds_alternative<T>(m_state); }
    const T &value() const & { return std::get<T>(m_state); }
    T &&value() && { return std::get<T>(std::move(m_state)); }
    const T *operator->() const { return &std::get<T>(m_state); }
    const T &operator*() const { return std::get<T>(m_state); }
    const Error &error() const { return std::get<Error>(m_state); }

private:
    std::variant<T, Error> m_state;
};

/// For calls that answer nothing but "done".
struct Done {
    friend bool operator==(Done, Done) = default;
};

/// The one delivery of an asynchronous call. Called at most once, always from the event loop, never after the
/// context object it was given with has died.
template <class T> using Then = std::function<void(Result<T>)>;

} // namespace dd
