// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/ticketfacts.h"

#include "models/ticketwords.h"
#include "models/words.h"

#include <QLocale>
#include <algorithm>

namespace dd::ui {

namespace {

ListTarget ticketsWhere(const QString &key, const QString &value)
{
    Query query;
    query.values.insert(key, {value});
    return {Kind::Ticket, query};
}

/// The root user of OTRS owns what nobody owns.
constexpr qint64 nobody = 1;

/// Stored as text and never converted by the server (OTRS 3): shown in the user's way of writing it.
QString dateOf(const QString &stored, bool withTime)
{
    const QDateTime time = QDateTime::fromString(stored.left(19), QStringLiteral("yyyy-MM-dd HH:mm:ss"));
    if (!time.isValid())
        return stored;
    const QString day = models::exactDay(time.date());
    return withTime ? day + QLatin1Char(' ') + models::timeOfDay(time.time()) : day;
}

/// The label of a choice ("key=label"), or the key where the list does not know it.
QString choiceOf(const QString &key, const ExtraField &known)
{
    for (const QString &choice : known.values) {
        if (choice.section(QLatin1Char('='), 0, 0) == key)
            return choice.section(QLatin1Char('='), 1);
    }
    return key;
}

ExtraField readable(ExtraField field, const QList<ExtraField> &known)
{
    const auto description
        = std::ranges::find_if(known, [&field](const ExtraField &one) { return one.name == field.name; });
    const ExtraField about = description == known.end() ? field : *description;
    field.label = about.label.isEmpty() ? field.name : about.label;
    for (QString &value : field.values) {
        if (value.isEmpty())
            continue;
        if (about.type == QLatin1String("Checkbox"))
            value = models::yesNo(value == QLatin1String("1"));
        else if (about.type == QLatin1String("Date") || about.type == QLatin1String("DateTime"))
            value = dateOf(value, about.type == QLatin1String("DateTime"));
        else if (about.type == QLatin1String("Multiselect"))
            value = choiceOf(value, about);
    }
    return field;
}

} // namespace

Fact TicketFacts::agent(
    const QString &label, const PersonRef &agent, const models::TicketWords &words, const AccountId &account)
{
    if (agent.isNull())
        return {label, {}};
    if (agent.id == nobody)
        return {label, {{.text = tr("nobody yet"), .quiet = true}}};
    return {label, {personLine(words.named(agent), account)}};
}

Fact TicketFacts::customer(const Ticket &ticket, const models::TicketWords &words, const AccountId &account)
{
    Fact fact{tr("Customer"), {}};
    if (!ticket.customer.isNull()) {
        FactLine line = personLine(ticket.customer, {});
        if (!ticket.customer.login.isEmpty())
            line.target = ItemKey{account, Kind::Customer, 0, ticket.customer.login};
        fact.lines << line;
    }
    if (!ticket.customerId.isEmpty())
        fact.lines << FactLine{.text = words.company(ticket.customerId),
            .target = ticketsWhere(QStringLiteral("CustomerID"), ticket.customerId),
            .quiet = !fact.lines.isEmpty(),
            .hint = tr("Tickets of this company")};
    return fact;
}

QList<Fact> TicketFacts::head(
    const TicketCard &card, const models::TicketWords &words, const AccountId &account)
{
    const Ticket &ticket = card.ticket;
    QList<Fact> facts{agent(tr("Owner"), ticket.owner, words, account), customer(ticket, words, account),
        linkFact(tr("Queue"), ticket.queue.name,
            ticketsWhere(QStringLiteral("QueueIDs"), QString::number(ticket.queue.id)))};
    if (!ticket.isClosed()) {
        facts << deadlineFact(tr("Escalates"), ticket.nextEscalation, false)
              << deadlineFact(tr("Pending until"), ticket.pendingUntil, false);
    }
    return facts;
}

QList<FactSection> TicketFacts::all(
    const TicketCard &card, const models::TicketWords &words, const AccountId &account)
{
    return {ticket(card.ticket, words), clocks(card.ticket), people(card, words, account),
        links(card.links, account)};
}

FactSection TicketFacts::ticket(const Ticket &ticket, const models::TicketWords &words)
{
    const Coloured state = words.state(ticket.state);
    const Coloured priority = words.priority(ticket.priority);
    const QString lock = ticket.lock == Ticket::Lock::Locked ? tr("locked by its owner")
        : ticket.lock == Ticket::Lock::TemporarilyLocked     ? tr("locked for now")
                                                             : tr("free");
    return {tr("Ticket"),
        {textFact(tr("Number"), ticket.number), statusFact(tr("State"), state),
            statusFact(tr("Priority"), priority),
            linkFact(tr("Queue"), ticket.queue.name,
                ticketsWhere(QStringLiteral("QueueIDs"), QString::number(ticket.queue.id))),
            namedFact(tr("Type"), ticket.type), namedFact(tr("Service"), ticket.service),
            namedFact(tr("SLA"), ticket.sla), textFact(tr("Lock"), lock),
            flagFact(tr("Archived"), ticket.archived)}};
}

FactSection TicketFacts::people(
    const TicketCard &card, const models::TicketWords &words, const AccountId &account)
{
    Fact watchers{tr("Watched by"), {}};
    for (const PersonRef &watcher : card.watchers)
        watchers.lines << personLine(words.named(watcher), account);
    return {tr("People"),
        {agent(tr("Owner"), card.ticket.owner, words, account),
            agent(tr("Responsible"), card.ticket.responsible, words, account),
            customer(card.ticket, words, account), watchers}};
}

FactSection TicketFacts::clocks(const Ticket &ticket)
{
    const auto clock = [&ticket](const QString &label, const Escalation &escalation) {
        Fact fact = deadlineFact(label, escalation.due, ticket.isClosed());
        if (escalation.escalated && !ticket.isClosed())
            fact.lines << FactLine{.text = tr("escalated"), .quiet = true};
        return fact;
    };
    return {tr("Times"),
        {clock(tr("First response due"), ticket.firstResponse), clock(tr("Update due"), ticket.update),
            clock(tr("Solution due"), ticket.solution),
            deadlineFact(tr("Pending until"), ticket.pendingUntil, ticket.isClosed()),
            timeFact(tr("Created"), ticket.created), timeFact(tr("Changed"), ticket.changed),
            textFact(tr("Age"), models::duration(ticket.ageSeconds))}};
}

FactSection TicketFacts::links(const QList<TicketLink> &links, const AccountId &account)
{
    QMap<QString, Fact> byType;
    for (const TicketLink &link : links) {
        Fact &fact = byType[link.type];
        fact.label = link.type.isEmpty() ? tr("Linked") : link.type;
        fact.lines << FactLine{.text = link.title.isEmpty() ? link.number : link.title,
            .target = ItemKey{account, Kind::Ticket, link.id, {}}}
                   << FactLine{.text = link.title.isEmpty() ? QString() : link.number, .quiet = true};
    }
    return {tr("Linked tickets"), byType.values()};
}

FactSection TicketFacts::fields(const QList<ExtraField> &values, const QList<ExtraField> &known)
{
    QList<ExtraField> shown;
    for (const ExtraField &value : values)
        shown << readable(value, known);
    std::ranges::stable_sort(shown, [](const ExtraField &one, const ExtraField &other) {
        return one.label.localeAwareCompare(other.label) < 0;
    });
    return {tr("Extra fields"), fieldFacts(shown)};
}

FactSection TicketFacts::rights(qint64 queue, const QList<GroupRights> &rights)
{
    static const QList<QPair<QString, const char *>> words{
        {QStringLiteral("ro"), QT_TR_NOOP("read")},
        {QStringLiteral("move_into"), QT_TR_NOOP("move tickets in")},
        {QStringLiteral("create"), QT_TR_NOOP("create tickets")},
        {QStringLiteral("note"), QT_TR_NOOP("write notes")},
        {QStringLiteral("owner"), QT_TR_NOOP("change the owner")},
        {QStringLiteral("priority"), QT_TR_NOOP("change the priority")},
    };
    Fact fact{tr("You may"), {}};
    for (const GroupRights &group : rights) {
        const bool covers
            = std::ranges::any_of(group.queues, [queue](const Named &one) { return one.id == queue; });
        if (!covers)
            continue;
        if (group.permissions.contains(QLatin1String("rw"))) {
            fact.lines = {{.text = tr("do everything")}};
            break;
        }
        for (const auto &[code, word] : words) {
            if (group.permissions.contains(code))
                fact.lines << FactLine{.text = tr(word)};
        }
    }
    return {tr("Your rights in this queue"), {fact}};
}

QList<ItemLine> TicketFacts::list(
    const QList<Ticket> &tickets, const models::TicketWords &words, const AccountId &account)
{
    QList<ItemLine> items;
    for (const Ticket &ticket : tickets) {
        const Coloured state = words.state(ticket.state);
        items << ItemLine{.number = ticket.number,
            .name = {.text = ticket.title.trimmed().isEmpty() ? tr("(no title)") : ticket.title.simplified(),
                .target = ItemKey{account, Kind::Ticket, ticket.id, {}}},
            .status = state,
            .more = {.instant = ticket.created, .time = FactLine::Time::Relative, .quiet = true}};
    }
    return items;
}

} // namespace dd::ui
