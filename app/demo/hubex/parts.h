// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/hubex/json.h"
#include "demo/hubex/state.h"

#include <optional>

/// What hangs on a task or an asset: made from its record when somebody opens it, always the same.
namespace dd::demo::hubex {

/// Extra fields with their values (contract 3.2 TaskAttribute, 4.3 AssetAttribute).
Array taskFields(const State &state, const Task &task);
QString taskFieldValue(const State &state, const Task &task, const FieldDefinition &field); // empty = none
Array assetFields(const State &state, const Asset &asset);

struct CheckAnswer {
    std::optional<bool> isChecked; // nothing = not processed
    QStringList values;
};

struct TaskCheckList {
    int id = 0; // taskCheckListID
    const CheckListTemplate *list = nullptr;
    QList<CheckAnswer> answers; // one an item

    int doneCount() const;
};

QList<TaskCheckList> checkListsOf(const State &state, const Task &task);
/// Puts the members that say what kind of value it is: attributeType, listOfValues, measurementUnit.
void putKind(Object &object, const QString &typeCode, const QStringList &options, const QString &unitText);

struct Material {
    int id = 0;
    QString name;
    QString unit;
    double quantity = 0;
    double cost = 0;
    int userId = 0;
};

struct Work {
    int id = 0; // within its task
    int workTypeId = 0;
    double quantity = 1;
    QString notes;
    qint64 created = 0;
    qint64 started = 0;
    qint64 finished = 0;
    QList<int> technicians;
    QList<Material> materials;
};

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

struct Change {
    qint64 occurred = 0;
    int userId = 0;
    QString operation;
    QString tab;
    QString section;
    QByteArray diff; // JSON
};

/// Oldest first.
QList<Change> changesOf(const State &state, const Task &task);

} // namespace dd::demo::hubex
