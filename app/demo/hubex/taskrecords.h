// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>
#include <array>
#include <memory>
#include <optional>

/// A task as it is kept, and what clients wrote into it. As in records.h: times are seconds since 1970 (UTC),
/// 0 = none; an id of 0 = none; a task is small, and its texts and parts are made when somebody reads them
/// (texts.h, parts.h).
namespace dd::demo::hubex {

/// A file as it is kept.
struct File {
    qint64 id = 0;
    QString name;
    QByteArray contentType;
    QString description;
    qint64 created = 0;
    quint32 dice = 0; // its bytes are made from it when they are asked for
    bool isProtected = false;
    bool isUploaded = true; // false: still on its way to the storage
    QByteArray bytes; // of what a client sent; never empty there

    bool isPicture() const { return contentType.startsWith("image/"); }
};

struct CheckAnswer {
    std::optional<bool> isChecked; // nothing = not processed
    QStringList values;
};

/// A row of the history.
struct Change {
    qint64 occurred = 0;
    int userId = 0;
    QString operation;
    QString tab;
    QString section;
    QByteArray diff; // JSON
    qint64 offline = 0; // when it really was, if told later
};

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
    bool isReported = false; // by a client, else generated
};

struct Plan { // of one person for one task
    qint64 from = 0; // 0 = none
    qint64 till = 0;
};

struct Assignee {
    int userId = 0;
    Plan plan;
};

struct Assignment {
    qint64 assigned = 0;
    int assignedBy = 0;
    QList<Assignee> people; // empty = taken from whoever had it
};

/// What the feed of a person says (contract 6.5).
struct Notice {
    int id = 0;
    int userId = 0;
    qint64 created = 0; // in the future: nobody sees it yet
    QString subject;
    QString content;
    int taskId = 0;
    bool isViewed = false;
};

struct TaskEdits;

struct Task {
    int id = 0;
    int assetId = 0;
    int placeId = 0; // the site that gives the address
    int parentId = 0;
    int childCount = 0;
    quint32 dice = 0;
    std::array<quint16, 6> assignees{}; // the first is the main one
    quint16 requestedBy = 0, approvalWith = 0, escalatedTo = 0;
    quint16 companyId = 0, payeeId = 0, contractId = 0, contactId = 0;
    quint16 workTypeId = 0, topic = 0;
    quint16 plannedMinutes = 0;
    quint8 typeId = 0, stageId = 0, statusId = 0, criticalityId = 0, branchId = 1, methodId = 0;
    quint8 templateId = 0; // place in the list + 1
    quint8 rating = 0; // 1 to 5
    bool isEnglish = false, isFavourite = false, hasCheckedIn = false;
    qint64 created = 0, assigned = 0, accepted = 0, completed = 0, closed = 0, signedAt = 0;
    qint64 deadline = 0, escalated = 0, fault = 0, nextMove = 0, wishedStart = 0, wishedFinish = 0;
    qint64 plannedStart = 0; // of the assignment
    qint64 lastModified = 0;
    qint64 deleted = 0;
    std::shared_ptr<TaskEdits> edits; // null: nobody wrote anything yet
};

/// What clients wrote into a task and its record has no place for.
struct TaskEdits {
    std::optional<Task> seeded; // as it was generated; nothing for a task that a client filed
    QJsonObject values; // texts and numbers, by the names of the contract; null = cleared
    qint64 statusChanged = 0;
    QList<Change> changes; // oldest first
    QList<Assignment> assignments; // newest first
    QHash<int, QString> fields; // extra fields; empty = cleared
    QList<File> files; // sent or linked
    QSet<qint64> unlinked; // files taken off
    QList<Work> works;
    QHash<int, CheckAnswer> answers; // by the item's id
};

} // namespace dd::demo::hubex
