// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/hubex/call.h"

#include <QJsonObject>

namespace dd::demo::hubex {

/// Why a value was not taken.
struct Refusal {
    int status = 409;
    const char *code = "InvalidData";
    Words message{"Неверные данные", "Invalid data"};
    Object arguments{}; // what the code alone does not tell
};

/// Members of TaskUpdate (contract 3.3) for a task that is being written, each tried by itself: a value of
/// the wrong kind, or the number of something that is not there, is refused; null clears.
class TaskDraft {
public:
    TaskDraft(const State &state, Task draft)
        : m_state(state)
        , m_task(std::move(draft))
    {
    }

    static bool isKnown(const QString &field); // names in any case
    std::optional<Refusal> set(const QString &field, const QJsonValue &value);
    /// Whatever of the object is known; the rest is passed over.
    std::optional<Refusal> setAll(const QJsonObject &values);
    /// Every field that the object does not name; what a task cannot be without stays.
    void clearBut(const QJsonObject &values);
    /// What only shows when all is set: a contract of another company, a task that is its own ancestor.
    std::optional<Refusal> check() const;

    const Task &task() const { return m_task; }
    Task &task() { return m_task; }

private:
    const State &m_state;
    Task m_task;
};

/// What differs in the cards of the two, as the history writes it; empty = nothing.
Object differenceOf(const State &state, const Task &before, const Task &after);

http::Response refusal(const Call &call, const Refusal &why);

} // namespace dd::demo::hubex
