// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/hubex/catalog.h"
#include "demo/hubex/files.h"
#include "demo/hubex/parts.h"
#include "demo/hubex/texts.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace dd::demo::hubex {

namespace {

class Chronicle {
public:
    Chronicle(const State &state, const Task &task)
        : m_state(state)
        , m_task(task)
    {
    }

    QList<Change> write()
    {
        add(m_task.created, m_task.requestedBy, "TaskAdd", "Main",
            Object().text("Number", taskNumber(m_task)).text("Notes", taskNotes(m_task)).bytes());
        if (m_task.assigned) {
            const Person *person = m_state.person(m_task.assignees[0]);
            add(m_task.assigned, 1, "TaskAssignmentHistoryAdd", "Assignments",
                oldAndNew("AssignedTo", {}, person ? fullName(*person) : QString()));
            move(m_task.assigned, stage::assigned);
        }
        if (m_task.accepted)
            move(m_task.accepted, stage::accepted);
        if (m_task.stageId >= stage::inWork && m_task.stageId != stage::rejected)
            move(std::min(m_task.accepted + 900, m_task.completed ? m_task.completed : m_task.lastModified),
                stage::inWork);
        for (const File &file : taskFiles(m_task))
            add(file.created, person(), "TaskAttachmentUpload", "Attachments",
                Object().put("Attachment", Object().text("fileName", file.name)).bytes());
        addReports();
        if (m_task.completed)
            move(m_task.completed, stage::done);
        if (m_stage != m_task.stageId)
            move(m_task.closed ? m_task.closed : m_task.lastModified, m_task.stageId);
        if (m_task.deleted)
            add(m_task.deleted, 1, "TaskDelete", "Main", oldAndNew("Deleted", {}, timeText(m_task.deleted)));
        std::stable_sort(m_changes.begin(), m_changes.end(),
            [](const Change &a, const Change &b) { return a.occurred < b.occurred; });
        return m_changes;
    }

private:
    int person() const { return m_task.assignees[0] ? m_task.assignees[0] : m_task.requestedBy; }

    void add(qint64 occurred, int userId, const char *operation, const char *section, const QByteArray &diff,
        const char *tab = "Main")
    {
        m_changes.append(
            {occurred, userId, QLatin1String(operation), QLatin1String(tab), QLatin1String(section), diff});
    }

    void move(qint64 occurred, int to)
    {
        add(occurred, to == stage::assigned ? 1 : person(), "TaskStagingHistoryAdd", "Stage",
            oldAndNew(
                "TaskStage", State::nameIn(m_state.stages, m_stage), State::nameIn(m_state.stages, to)));
        m_stage = to;
    }

    void addReports()
    {
        for (const Work &work : worksOf(m_state, m_task)) {
            const QString name = State::nameIn(m_state.workTypes, work.workTypeId);
            add(work.created, person(), "CompletedWorkAdd", "Main",
                Object().put("CompletedWork", Object().text("workType", name)).bytes(), "CompletedWorks");
            for (const Material &material : work.materials)
                add(work.created + 30, person(), "CompletedWorkMaterialAdd", "Materials",
                    Object().text("Material", material.name).real("Quantity", material.quantity).bytes(),
                    "CompletedWorks");
        }
        for (const TaskCheckList &list : checkListsOf(m_state, m_task)) {
            if (list.doneCount() > 0)
                add(m_task.accepted ? m_task.accepted + 1800 : m_task.lastModified, person(),
                    "TaskCheckListResultSet", "Results",
                    Object().text("CheckList", list.list->name).number("Done", list.doneCount()).bytes(),
                    "CheckLists");
        }
    }

    const State &m_state;
    const Task &m_task;
    int m_stage = stage::fresh;
    QList<Change> m_changes;
};

} // namespace

QByteArray oldAndNew(const char *what, const QString &before, const QString &after)
{
    return Object().put(what, Object().text("old", before).text("new", after)).bytes();
}

QList<Change> changesOf(const State &state, const Task &task)
{
    const Task *seeded = seededOf(task);
    QList<Change> changes = seeded ? Chronicle(state, *seeded).write() : QList<Change>();
    if (task.edits)
        changes += task.edits->changes;
    return changes;
}

} // namespace dd::demo::hubex
