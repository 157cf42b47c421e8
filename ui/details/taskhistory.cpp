// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/words.h"
#include "ui/details/decimals.h"
#include "ui/details/taskfacts.h"

#include <QHash>
#include <QRegularExpression>

namespace dd::ui {

// The domain of tab and section (contract 3.13); what is not in it is shown as it came.
QString TaskFacts::partOf(const QString &code)
{
    static const QHash<QString, const char *> words{
        {QStringLiteral("Main"), QT_TRANSLATE_NOOP("dd::ui::TaskFacts", "Task")},
        {QStringLiteral("CheckLists"), QT_TRANSLATE_NOOP("dd::ui::TaskFacts", "Check lists")},
        {QStringLiteral("Reports"), QT_TRANSLATE_NOOP("dd::ui::TaskFacts", "Reports")},
        {QStringLiteral("CompletedWorks"), QT_TRANSLATE_NOOP("dd::ui::TaskFacts", "Completed works")},
        {QStringLiteral("Stage"), QT_TRANSLATE_NOOP("dd::ui::TaskFacts", "Stage")},
        {QStringLiteral("Assignments"), QT_TRANSLATE_NOOP("dd::ui::TaskFacts", "Assignments")},
        {QStringLiteral("Attachments"), QT_TRANSLATE_NOOP("dd::ui::TaskFacts", "Files")},
        {QStringLiteral("Attributes"), QT_TRANSLATE_NOOP("dd::ui::TaskFacts", "Extra fields")},
        {QStringLiteral("Results"), QT_TRANSLATE_NOOP("dd::ui::TaskFacts", "Results")},
        {QStringLiteral("Technicians"), QT_TRANSLATE_NOOP("dd::ui::TaskFacts", "Technicians")},
        {QStringLiteral("Materials"), QT_TRANSLATE_NOOP("dd::ui::TaskFacts", "Materials")}};
    const auto it = words.constFind(code);
    return it == words.constEnd() ? code : tr(*it);
}

// "TaskStage: Новая → Назначена": the parts of the name that are known to us in our own words.
QString TaskFacts::changeLine(const QString &change)
{
    static const QHash<QString, const char *> words{
        {QStringLiteral("taskstage"), QT_TRANSLATE_NOOP("dd::ui::TaskFacts", "Stage")},
        {QStringLiteral("assignedto"), QT_TRANSLATE_NOOP("dd::ui::TaskFacts", "Assignee")},
        {QStringLiteral("number"), QT_TRANSLATE_NOOP("dd::ui::TaskFacts", "Number")},
        {QStringLiteral("notes"), QT_TRANSLATE_NOOP("dd::ui::TaskFacts", "Text")},
        {QStringLiteral("deadline"), QT_TRANSLATE_NOOP("dd::ui::TaskFacts", "Deadline")},
        {QStringLiteral("criticality"), QT_TRANSLATE_NOOP("dd::ui::TaskFacts", "Criticality")},
        {QStringLiteral("deleted"), QT_TRANSLATE_NOOP("dd::ui::TaskFacts", "Deleted")},
        {QStringLiteral("attachment.filename"), QT_TRANSLATE_NOOP("dd::ui::TaskFacts", "File")},
        {QStringLiteral("completedwork.worktype"), QT_TRANSLATE_NOOP("dd::ui::TaskFacts", "Work type")},
        {QStringLiteral("material"), QT_TRANSLATE_NOOP("dd::ui::TaskFacts", "Material")},
        {QStringLiteral("quantity"), QT_TRANSLATE_NOOP("dd::ui::TaskFacts", "Quantity")},
        {QStringLiteral("checklist"), QT_TRANSLATE_NOOP("dd::ui::TaskFacts", "Check list")},
        {QStringLiteral("done"), QT_TRANSLATE_NOOP("dd::ui::TaskFacts", "Done")}};
    const QString between = QStringLiteral(": ");
    const auto known = words.constFind(change.section(between, 0, 0).toLower());
    if (known == words.constEnd())
        return change;
    return tr(*known) + between + withLocalFraction(change.section(between, 1));
}

QList<FactSection> TaskFacts::history(const QList<HistoryEntry> &entries, const AccountId &account)
{
    QList<FactSection> days;
    QDate day;
    for (const HistoryEntry &entry : entries) {
        const QDateTime local = entry.occurred.toLocalTime();
        if (days.isEmpty() || local.date() != day) {
            day = local.date();
            days << FactSection{models::dayHeading(day), {}};
        }
        QStringList what{entry.operation, partOf(entry.tab), partOf(entry.section)};
        // "TaskStagingHistoryAdd" tells a dispatcher less than the part of the task it changed.
        static const QRegularExpression code(QStringLiteral("^(?:[A-Z][a-z0-9]*){2,}$"));
        if (what.at(1) + what.at(2) != QString() && code.match(entry.operation).hasMatch())
            what.removeFirst();
        what.removeAll(QString());
        what.removeDuplicates();
        Fact fact{models::timeOfDay(local.time()), {personLine(entry.user, account)}};
        if (entry.user.isNull())
            fact.lines.first().text = tr("the server itself");
        fact.lines << FactLine{.text = what.join(QStringLiteral(" · ")), .quiet = true};
        for (const QString &change : entry.changes)
            fact.lines << FactLine{.text = changeLine(change)};
        if (entry.place)
            fact.lines << pointLine(*entry.place);
        days.last().facts << fact;
    }
    return days;
}

} // namespace dd::ui
