// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/task.h"
#include "ui/details/facts.h"

#include <QCoreApplication>

namespace dd::ui {

/// What a task's card says, as facts (contract 3.2, 3.4, 3.10). Pure: values in, words out.
class TaskFacts {
    Q_DECLARE_TR_FUNCTIONS(dd::ui::TaskFacts)

public:
    /// Deadline, assignees: what a dispatcher wants without looking for it.
    static QList<Fact> head(const TaskCard &card, const AccountId &account);
    /// "Can move to", with what each move asks for, and why it is not known.
    static FactSection nextStages(const QList<NextStage> &stages, const QString &trouble);
    static QList<FactSection> all(const TaskCard &card, const AccountId &account);
    /// Completed works with technicians and materials, or why these are not known, and what they add up to.
    static QList<FactSection> works(
        const CompletedWorks &all, const QString &currency, const AccountId &account);
    /// Parts of a task as the change log names them, in the user's language: "CheckLists", "Results".
    static QString partOf(const QString &code);
    /// By day, newest first.
    static QList<FactSection> history(const QList<HistoryEntry> &entries, const AccountId &account);

private:
    static QString changeLine(const QString &change);
    static FactSection customer(const TaskCard &card, const AccountId &account);
    static FactSection kind(const TaskCard &card, const AccountId &account);
    static FactSection people(const TaskCard &card, const AccountId &account);
    static FactSection times(const TaskCard &card);
    static FactSection costs(const TaskCard &card);
};

} // namespace dd::ui
