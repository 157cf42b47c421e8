// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "domain/message.h"
#include "domain/person.h"

namespace dd {

/// All dates of a task (HubEx 3.1 Timesheet), UTC; invalid = not set. 9999-12-31 is kept as "for ever" =
/// invalid.
struct Timesheet {
    QDateTime created, assigned, accepted, completed, closed, signedAt, statusChanged, lastUpdated;
    QDateTime deadline, outdated, escalated, fault, nextStageMove, wishedStart, wishedFinish;
    friend bool operator==(const Timesheet &, const Timesheet &) = default;
};

/// The asset a task is about, as short as the task tells it.
struct AssetRef {
    qint64 id = 0;
    QString name;
    qint64 parentId = 0;
    Named company;
    Named host;
    bool deleted = false;
    friend bool operator==(const AssetRef &, const AssetRef &) = default;
};

/// A row of the task list (HubEx 3.1 TaskListItem). The id comes from the map key.
struct Task {
    qint64 id = 0;
    QString number;
    QString notes; ///< the description, plain text: the task's "subject"
    Coloured stage; ///< what staff see
    Coloured status; ///< what the customer sees
    Coloured criticality;
    Named type;
    Named workType;
    Named actuality; ///< urgency label by time to deadline
    Named sla;
    Named category;
    Named parent; ///< name = its number
    Named company;
    AssetRef asset;
    Location location;
    QString contactPerson, contactPhone, contactEmail;
    PersonRef requestedBy, assignedTo, escalatedTo, approvalWith;
    QList<PersonRef> assignees;
    Timesheet times;
    QDateTime lastModified;
    QDateTime deleted;
    QString erpId;
    int childCount = 0;
    int normMinutes = 0; ///< planned labour of the work type
    std::optional<double> rating;
    bool favourite = false;
    bool available = true; ///< the current user may open it

    friend bool operator==(const Task &, const Task &) = default;
};

/// The card of a task (HubEx 3.2 TaskDetail): the row and what only the card tells.
struct TaskCard {
    Task task;
    QString notesHtml;
    Coloured requestedCriticality;
    Named branch;
    Named requestMethod;
    Named payerCompany, payeeCompany;
    QString companyCode;
    QString contract;
    Period contractPeriod;
    Named assetSchema;
    QString acceptedPerson;
    std::optional<double> estimatedCost, actualCost;
    QString currency;
    int estimatedMinutes = 0;
    int actualMinutes = 0;
    int checkListCount = 0;
    int completedWorkCount = 0;
    QList<ExtraField> fields;
    friend bool operator==(const TaskCard &, const TaskCard &) = default;
};

/// A move the server offers now (HubEx 3.4 NextStage), in button order.
struct NextStage {
    qint64 id = 0;
    QString caption;
    QString stageName;
    QString description;
    Named status;
    bool finishes = false; ///< needs `complete`, not a move
    bool positive = true;
    QStringList requirements;
    friend bool operator==(const NextStage &, const NextStage &) = default;
};

/// One line of a check list with its answer (HubEx 3.9 CheckItem).
struct CheckItem {
    qint64 id = 0;
    QString name;
    QString description;
    std::optional<bool> checked; ///< unset = not processed
    QStringList values;
    QString unit;
    friend bool operator==(const CheckItem &, const CheckItem &) = default;
};

/// A check list of a task; items are loaded apart.
struct CheckList {
    qint64 id = 0; ///< taskCheckListID
    QString name;
    int done = 0;
    int total = 0;
    friend bool operator==(const CheckList &, const CheckList &) = default;
};

/// Material used in a completed work (HubEx 3.10 WorkMaterial).
struct WorkMaterial {
    QString name;
    double quantity = 0;
    QString unit;
    std::optional<double> cost;
    QString warehouse;
    friend bool operator==(const WorkMaterial &, const WorkMaterial &) = default;
};

/// A completed work with its materials and technicians (HubEx 3.10). Ids are numbered inside the task.
struct CompletedWork {
    qint64 id = 0;
    Named workType;
    std::optional<double> cost;
    AssetRef asset;
    double quantity = 0;
    QString unit;
    QString notes;
    QDateTime created;
    Period period;
    QList<WorkMaterial> materials;
    QList<PersonRef> technicians;
    friend bool operator==(const CompletedWork &, const CompletedWork &) = default;
};

/// All completed works of a task. What they took and who did them have rights of their own (HubEx 3.10): why
/// one of these is not known, none where it is.
struct CompletedWorks {
    QList<CompletedWork> works;
    Error materials;
    Error technicians;
    friend bool operator==(const CompletedWorks &, const CompletedWorks &) = default;
};

/// A person of the outside world bound to a task, asset or company (HubEx 3.12, 4.3 contacts).
struct Contact {
    qint64 id = 0;
    QString name, position, phone, email, description;
    QDateTime archived;
    friend bool operator==(const Contact &, const Contact &) = default;
};

/// A member of the task's chats (HubEx 3.6 Watcher).
struct Watcher {
    PersonRef person;
    bool externalAccess = false;
    bool creator = false;
    bool executor = false;
    friend bool operator==(const Watcher &, const Watcher &) = default;
};

/// One entry of the change log (HubEx 3.13). `changes` is the server's diff as readable lines.
struct HistoryEntry {
    QString uid;
    QDateTime occurred;
    PersonRef user;
    QString operation;
    QString tab;
    QString section;
    QStringList changes;
    std::optional<GeoPoint> place;
    friend bool operator==(const HistoryEntry &, const HistoryEntry &) = default;
};

} // namespace dd
