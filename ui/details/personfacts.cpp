// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/personfacts.h"

#include "models/words.h"

#include <QLocale>

namespace dd::ui {

namespace {

ListTarget openTasksWhere(const QString &key, qint64 person)
{
    Query query;
    query.values.insert(key, {QString::number(person)});
    query.values.insert(QStringLiteral("isClosed"), {QStringLiteral("false")});
    return {Kind::Task, query};
}

} // namespace

QStringList PersonFacts::kinds(const Person &person)
{
    QStringList kinds;
    if (person.team)
        kinds << tr("Crew");
    if (person.technician)
        kinds << tr("Technician");
    if (person.customer)
        kinds << tr("Customer");
    return kinds;
}

FactLine PersonFacts::shift(const ShiftState &shift)
{
    QString text = shift.onShift ? tr("On shift") : tr("Off shift");
    if (shift.onShift && shift.since.isValid())
        text += QStringLiteral(" · ") + tr("since %1").arg(models::asOf(shift.since));
    if (shift.onShift && shift.till.isValid())
        text += QStringLiteral(" · ") + tr("until %1").arg(models::asOf(shift.till));
    return {.text = text, .quiet = !shift.onShift, .good = shift.onShift};
}

QList<FactSection> PersonFacts::card(const PersonCard &card)
{
    const Person &person = card.person;
    const QLocale locale;
    Fact phones{tr("Phone"),
        {phoneLine(person.mobilePhone), phoneLine(person.workPhone), phoneLine(person.otherPhone)}};
    Fact position{tr("Last position"), {}};
    if (person.position) {
        position.lines << pointLine(*person.position);
        position.lines << FactLine{
            .instant = person.positionTime, .time = FactLine::Time::Relative, .quiet = true};
    }
    Fact rating = textFact(tr("Rating"), person.rating ? locale.toString(*person.rating, 'f', 1) : QString());
    if (person.rating && card.ratingTrend && *card.ratingTrend != 0)
        rating.lines << FactLine{
            .text = *card.ratingTrend > 0 ? tr("going up") : tr("going down"), .quiet = true};
    return {{QString(),
        {phones, mailFact(tr("E-mail"), person.email), position, timeFact(tr("Last seen"), person.lastSeen),
            textFact(tr("Address"), card.defaultAddress), rating,
            textFact(tr("Hourly rate"), money(person.hourlyRate, person.rateCurrency)),
            textFact(tr("Leader of the crew"), card.teamLeader), namedFact(tr("Tracking"), card.geoTracking),
            namedFact(tr("Mobility"), card.mobility), namedFact(tr("Sex"), card.sex),
            textFact(tr("Comment"), card.comment)}}};
}

QList<FactSection> PersonFacts::work(const Person &person)
{
    QList<Fact> facts;
    for (const Employment &job : person.employments) {
        Fact fact = textFact(tr("Works at"), job.company.name);
        if (fact.isEmpty())
            fact = textFact(tr("Works at"), job.position);
        else
            fact.lines << FactLine{.text = job.position, .quiet = true};
        fact.lines << FactLine{.text = job.orgUnit.name, .quiet = true};
        facts << fact;
    }
    const auto count = [](const QString &label, int tasks, const QString &key, qint64 id) {
        return tasks > 0 ? linkFact(label, tr("%n task(s)", nullptr, tasks), openTasksWhere(key, id))
                         : textFact(label, tr("none", "tasks"));
    };
    facts << count(tr("Assigned"), person.tasksAssigned, QStringLiteral("assignedTo"), person.id)
          << count(tr("Submitted"), person.tasksRequested, QStringLiteral("requestedBy"), person.id);
    return {{QString(), facts}};
}

FactSection PersonFacts::names(const QList<Named> &names)
{
    Fact fact;
    for (const Named &name : names)
        fact.lines << FactLine{.text = name.name};
    return {QString(), {fact}};
}

QList<FactSection> PersonFacts::skills(const QList<Skill> &skills)
{
    QList<Fact> facts;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (const Skill &skill : skills) {
        Fact fact = textFact(skill.skill.name, dayPeriod(skill.validity));
        if (!skill.validity.from.isValid() && !skill.validity.till.isValid())
            fact = textFact(skill.skill.name, tr("for ever"));
        else if (skill.validity.till.isValid() && skill.validity.till < now)
            fact.lines << FactLine{.text = tr("no longer valid"), .quiet = true};
        facts << fact;
    }
    return {{QString(), facts}};
}

} // namespace dd::ui
