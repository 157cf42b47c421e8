// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/hubex/json.h"
#include "demo/hubex/state.h"

#include <optional>

/// What hangs on a task or an asset: made from its record when somebody opens it, always the same; what
/// clients wrote comes on top.
namespace dd::demo::hubex {

/// Extra fields with their values (contract 3.2 TaskAttribute, 4.3 AssetAttribute).
Array taskFields(const State &state, const Task &task);
QString taskFieldValue(const State &state, const Task &task, const FieldDefinition &field); // empty = none
Array assetFields(const State &state, const Asset &asset);

/// The record that everything generated is made from; null for a task that a client filed.
const Task *seededOf(const Task &task);

struct TaskCheckList {
    int id = 0; // taskCheckListID
    const CheckListTemplate *list = nullptr;
    QList<CheckAnswer> answers; // one an item

    int doneCount() const;
    int itemId(qsizetype place) const { return id * 20 + int(place) + 1; }
};

QList<TaskCheckList> checkListsOf(const State &state, const Task &task);
/// Puts the members that say what kind of value it is: attributeType, listOfValues, measurementUnit.
void putKind(Object &object, const QString &typeCode, const QStringList &options, const QString &unitText);

QList<Work> worksOf(const State &state, const Task &task);

struct Message {
    int id = 0; // within its task
    int authorId = 0;
    qint64 created = 0;
    bool isExternal = false; // the customer's chat, else the team's
    QString text;
    int fileCount = 0;
};

/// Oldest first.
QList<Message> messagesOf(const State &state, const Task &task);
bool isReadBy(const State &state, const Task &task, const Message &message, int userId);

/// Oldest first.
QList<Change> changesOf(const State &state, const Task &task);
/// {"what": {"old": before, "new": after}}
QByteArray oldAndNew(const char *what, const QString &before, const QString &after);

/// Newest first: the first one is in force.
QList<Assignment> assignmentsOf(const Task &task);
/// When the person is to work on it; nothing when he is not planned.
Plan planOf(const Task &task, int userId);

} // namespace dd::demo::hubex
