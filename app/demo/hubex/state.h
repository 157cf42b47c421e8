// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/hubex/records.h"
#include "demo/hubex/taskrecords.h"

#include <QSet>
#include <functional>
#include <map>
#include <memory>
#include <vector>

namespace dd::demo::hubex {

inline constexpr int firstAssetId = 1001;
inline constexpr int firstTaskId = 5001;
inline constexpr qint64 firstUploadId = 1'900'000'000;

/// A mass move that was accepted and is still to be done (contract 3.4).
struct Batch;

/// One tenant in memory. Owner: the engine. Made by seededState(); clients change its tasks by draftOf() and
/// store(), and add files, notices and read marks. Unknown ids give null pointers.
class State {
public:
    quint32 seed = 1;
    bool isEnglish = false; // the language of the dictionaries
    std::function<qint64()> clock; // seconds since 1970
    qint64 start = 0; // what all generated times are relative to

    QList<Coloured> stages, statuses, criticalities, branches;
    QList<Actuality> actualities; // nearest deadline first
    QList<StageLink> links;
    QList<TaskType> taskTypes;
    QList<WorkType> workTypes;
    QList<TaskTemplate> templates;
    QList<Named> requestMethods, assetClasses, skills;
    QList<Role> roles;
    QList<Node> districts, units;
    QList<Company> companies;
    QList<Contract> contracts;
    QList<Contact> contacts;
    QList<CheckListTemplate> checkLists;
    QList<FieldDefinition> fields;
    QList<Person> people;
    std::vector<Asset> assets; // by id, without holes
    std::vector<Task> tasks; // by id, without holes
    std::vector<std::pair<int, int>> openTasks; // asset id (0 = none), task id; sorted

    std::map<qint64, File> uploads; // whatever clients sent, by id
    QList<Notice> notices; // oldest first
    QList<std::shared_ptr<const Batch>> batches; // in the order they are due
    QHash<QString, QByteArray> stamps; // concurrency stamps, and what was answered the first time
    qint64 lsn = 0; // grows with every change of a task

    qint64 now() const { return clock(); }

    const Task *task(qint64 id) const;
    const Asset *asset(qint64 id) const;
    const Person *person(qint64 id) const;
    /// A request of this person came in (contract 2.4).
    void see(int userId);
    template <class T> static const T *byId(const QList<T> &list, qint64 id)
    {
        for (const T &item : list) {
            if (item.id == id)
                return &item;
        }
        return nullptr;
    }
    template <class T> static QString nameIn(const QList<T> &list, qint64 id)
    {
        const T *item = byId(list, id);
        return item ? item->name : QString();
    }

    /// A copy to change; whoever drops it has changed nothing.
    static Task draftOf(const Task &task);
    /// A new one, without a place in the list until it is stored.
    Task newTask() const;
    /// Puts a draft in the place of the task, with a new time of change. Counts of children and the list of
    /// open tasks follow.
    void store(Task draft);
    /// A row in the draft's history.
    void log(Task &draft, int userId, const char *operation, const char *section, const QByteArray &diff,
        const char *tab = "Main") const;

    void notify(int userId, qint64 when, const QString &subject, const QString &content, int taskId = 0);

    bool isRead(int userId, int taskId, int messageId) const;
    void markRead(int userId, int taskId, int messageId) { m_read.insert({userId, taskId, messageId}); }

private:
    void setOpen(const Task &task, bool isThere);

    struct ReadMark {
        int user;
        int task;
        int message;
        friend bool operator==(const ReadMark &, const ReadMark &) = default;
        friend size_t qHash(const ReadMark &mark, size_t seed)
        {
            return qHashMulti(seed, mark.user, mark.task, mark.message);
        }
    };
    QSet<ReadMark> m_read;
    int m_lastNotice = 0;
};

} // namespace dd::demo::hubex
