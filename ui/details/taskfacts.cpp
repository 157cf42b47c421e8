// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/taskfacts.h"

#include "models/words.h"

#include <QHash>
#include <QLocale>

namespace dd::ui {

namespace {

QString effort(int minutes)
{
    return minutes > 0 ? models::duration(qint64(minutes) * 60) : QString();
}

ListTarget tasksWhere(const QString &key, qint64 id)
{
    Query query;
    query.values.insert(key, {QString::number(id)});
    return {Kind::Task, query};
}

Fact company(const QString &label, const Named &company, const QString &code = {})
{
    const QString name
        = code.isEmpty() || company.isNull() ? company.name : company.name + QStringLiteral(" · ") + code;
    if (company.id <= 0)
        return textFact(label, name);
    return linkFact(label, name, tasksWhere(QStringLiteral("companyID"), company.id));
}

bool isOver(const Timesheet &times)
{
    return times.completed.isValid() || times.closed.isValid();
}

} // namespace

QList<Fact> TaskFacts::head(const TaskCard &card, const AccountId &account)
{
    const Task &task = card.task;
    QList<Fact> facts{deadlineFact(tr("Deadline"), task.times.deadline, isOver(task.times))};
    Fact assignees{tr("Assignee"), {}};
    for (const PersonRef &person : task.assignees)
        assignees.lines << personLine(person, account);
    if (assignees.lines.isEmpty())
        assignees.lines << FactLine{.text = tr("not assigned"), .quiet = true};
    facts << assignees;
    return facts;
}

FactSection TaskFacts::nextStages(const QList<NextStage> &stages, const QString &trouble)
{
    Fact fact;
    for (const NextStage &stage : stages) {
        const bool same = stage.caption == stage.stageName || stage.stageName.isEmpty();
        const QString name = same ? stage.caption : stage.caption + QStringLiteral(" → ") + stage.stageName;
        fact.lines << FactLine{.text = name, .hint = stage.description};
        QStringList needs = stage.requirements;
        needs.removeAll(QString());
        if (!needs.isEmpty())
            fact.lines << FactLine{
                .text = tr("needs: %1").arg(needs.join(QStringLiteral(", "))), .quiet = true};
    }
    fact.lines << FactLine{.text = trouble, .quiet = true};
    return {tr("Can move to"), {fact}};
}

QList<FactSection> TaskFacts::all(const TaskCard &card, const AccountId &account)
{
    return {customer(card, account), kind(card, account), people(card, account), times(card), costs(card),
        {tr("Extra fields"), fieldFacts(card.fields)}};
}

FactSection TaskFacts::customer(const TaskCard &card, const AccountId &account)
{
    const Task &task = card.task;
    Fact contact{tr("Contact"), {{.text = task.contactPerson.trimmed()}}};
    contact.lines << phoneLine(task.contactPhone) << mailLine(task.contactEmail);
    Fact asset{tr("Asset"), {}};
    if (!task.asset.name.isEmpty()) {
        asset.lines << FactLine{.text = task.asset.name};
        if (task.asset.id > 0)
            asset.lines.first().target = ItemKey{account, Kind::Asset, task.asset.id, {}};
        if (task.asset.deleted)
            asset.lines << FactLine{.text = tr("deleted"), .quiet = true};
        if (!task.asset.host.isNull())
            asset.lines << FactLine{.text = tr("in %1").arg(task.asset.host.name), .quiet = true};
    }
    return {tr("Customer"),
        {company(tr("Company"), task.company, card.companyCode), contact, asset,
            placeFact(tr("Address"), task.location), namedFact(tr("Floor plan"), card.assetSchema)}};
}

FactSection TaskFacts::kind(const TaskCard &card, const AccountId &account)
{
    const Task &task = card.task;
    Fact contract = textFact(tr("Contract"), card.contract);
    if (card.contractPeriod.from.isValid() || card.contractPeriod.till.isValid())
        contract.lines << FactLine{.text = dayPeriod(card.contractPeriod), .quiet = true};
    Fact criticality = statusFact(tr("Criticality"), task.criticality);
    if (!card.requestedCriticality.isNull() && card.requestedCriticality.id != task.criticality.id)
        criticality.lines << FactLine{
            .text = tr("requested: %1").arg(card.requestedCriticality.name), .quiet = true};
    Fact parent = textFact(tr("Part of"), task.parent.name);
    if (task.parent.id > 0) {
        parent.lines.first().target = ItemKey{account, Kind::Task, task.parent.id, {}};
        if (task.parent.name.isEmpty())
            parent.lines.first().text = QString::number(task.parent.id);
    }
    Fact children{tr("Subtasks"), {}};
    if (task.childCount > 0)
        children = linkFact(tr("Subtasks"), tr("%n subtask(s)", nullptr, task.childCount),
            tasksWhere(QStringLiteral("parentID"), task.id));
    return {tr("Work"),
        {namedFact(tr("Type"), task.type), namedFact(tr("Work type"), task.workType), criticality,
            statusFact(tr("Customer sees"), task.status), namedFact(tr("Urgency"), task.actuality),
            namedFact(tr("SLA"), task.sla), contract, company(tr("Payer"), card.payerCompany),
            company(tr("Our company"), card.payeeCompany),
            namedFact(tr("Submitted through"), card.requestMethod), namedFact(tr("Life cycle"), card.branch),
            namedFact(tr("Category"), task.category), parent, children,
            textFact(tr("External id"), task.erpId)}};
}

FactSection TaskFacts::people(const TaskCard &card, const AccountId &account)
{
    const Task &task = card.task;
    Fact planned{tr("Planned visits"), {}};
    for (const PersonRef &person : task.assignees) {
        for (const Period &visit : person.appointments)
            planned.lines << FactLine{.text = task.assignees.size() > 1
                    ? person.fullName() + QStringLiteral(": ") + models::period(visit)
                    : models::period(visit)};
    }
    return {tr("People"),
        {peopleFact(tr("Assignees", "people of a task"), task.assignees, account), planned,
            personFact(tr("Submitted by"), task.requestedBy, account),
            personFact(tr("Approval by"), task.approvalWith, account),
            personFact(tr("Escalated to"), task.escalatedTo, account),
            textFact(tr("Accepted by"), card.acceptedPerson)}};
}

FactSection TaskFacts::times(const TaskCard &card)
{
    const Timesheet &times = card.task.times;
    return {tr("Time"),
        {timeFact(tr("Created"), times.created), timeFact(tr("Fault happened"), times.fault),
            timeFact(tr("Wished start"), times.wishedStart),
            timeFact(tr("Wished finish"), times.wishedFinish), timeFact(tr("Assigned"), times.assigned),
            timeFact(tr("Overdue since"), times.outdated), timeFact(tr("Escalated"), times.escalated),
            timeFact(tr("Status changed"), times.statusChanged),
            timeFact(tr("Moves by itself"), times.nextStageMove), timeFact(tr("Work done"), times.completed),
            timeFact(tr("Accepted"), times.accepted), timeFact(tr("Signed"), times.signedAt),
            timeFact(tr("Closed"), times.closed),
            timeFact(tr("Last change"),
                card.task.lastModified.isValid() ? card.task.lastModified : times.lastUpdated),
            timeFact(tr("Deleted"), card.task.deleted)}};
}

FactSection TaskFacts::costs(const TaskCard &card)
{
    const std::optional<double> &rating = card.task.rating;
    return {tr("Effort and costs"),
        {textFact(tr("Standard effort"), effort(card.task.normMinutes)),
            textFact(tr("Planned effort"), effort(card.estimatedMinutes)),
            textFact(tr("Spent effort"), effort(card.actualMinutes)),
            textFact(tr("Planned cost"), money(card.estimatedCost, card.currency)),
            textFact(tr("Actual cost"), money(card.actualCost, card.currency)),
            textFact(tr("Rating"), rating ? QLocale().toString(*rating, 'f', 1) : QString())}};
}

QList<FactSection> TaskFacts::works(
    const CompletedWorks &all, const QString &currency, const AccountId &account)
{
    const auto why = [](const Error &error) {
        return FactLine{.text = error ? describe(error) : QString(), .quiet = true};
    };
    QList<FactSection> sections;
    double workCost = 0;
    double materialCost = 0;
    qint64 seconds = 0;
    int number = 0;
    for (const CompletedWork &work : all.works) {
        const QLocale locale;
        QString quantity = work.quantity > 0 ? locale.toString(work.quantity, 'g', 6) : QString();
        if (!quantity.isEmpty() && !work.unit.isEmpty())
            quantity += QChar(0x00A0) + work.unit;
        Fact time = periodFact(tr("Time"), work.period);
        if (work.period.from.isValid() && work.period.till > work.period.from) {
            const qint64 spent = work.period.from.secsTo(work.period.till);
            seconds += spent;
            time.lines << FactLine{.text = models::duration(spent), .quiet = true};
        }
        Fact technicians{tr("Technicians"), {}};
        for (const PersonRef &person : work.technicians)
            technicians.lines << personLine(person, account);
        technicians.lines << why(all.technicians);
        Fact materials{tr("Materials"), {}};
        for (const WorkMaterial &material : work.materials) {
            QStringList more{locale.toString(material.quantity, 'g', 6)
                + (material.unit.isEmpty() ? QString() : QChar(0x00A0) + material.unit)};
            if (material.cost) {
                more << money(*material.cost, currency);
                materialCost += *material.cost * material.quantity;
            }
            if (!material.warehouse.isEmpty())
                more << material.warehouse;
            materials.lines << FactLine{.text = material.name}
                            << FactLine{.text = more.join(QStringLiteral(" · ")), .quiet = true};
        }
        materials.lines << why(all.materials);
        if (work.cost)
            workCost += *work.cost * (work.quantity > 0 ? work.quantity : 1);
        Fact asset = textFact(tr("Asset"), work.asset.name);
        if (work.asset.id > 0)
            asset.lines.first().target = ItemKey{account, Kind::Asset, work.asset.id, {}};
        sections << FactSection{QStringLiteral("%1. %2").arg(++number).arg(work.workType.name),
            {textFact(tr("Quantity"), quantity), textFact(tr("Cost"), money(work.cost, currency)), time,
                technicians, asset, materials, textFact(tr("Note"), work.notes),
                timeFact(tr("Entered"), work.created)}};
    }
    if (!all.works.isEmpty())
        sections << FactSection{tr("Total"),
            {textFact(tr("Works"), QLocale().toString(all.works.size())),
                textFact(tr("Time"), seconds > 0 ? models::duration(seconds) : QString()),
                textFact(tr("Works cost"), workCost > 0 ? money(workCost, currency) : QString()),
                textFact(
                    tr("Materials cost"), materialCost > 0 ? money(materialCost, currency) : QString())}};
    return sections;
}

} // namespace dd::ui
