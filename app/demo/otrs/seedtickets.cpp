// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/otrs/seedtickets.h"

#include "demo/dice.h"
#include "demo/otrs/seedtexts.h"
#include "demo/otrs/seedtopics.h"
#include "demo/otrs/worktime.h"
#include "domain/utc.h"

#include <QJsonArray>

#include <QDateTime>
#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace dd::demo::otrs {

namespace {

constexpr qint64 hour = 3600;
constexpr qint64 day = 24 * hour;
constexpr qint64 longestAge = 60 * day;

// The older a ticket, the more probably it is closed.
int stateFor(Dice &dice, qint64 age)
{
    const int closed = age > 14 * day ? 88 : age > 4 * day ? 60 : age > day ? 25 : 8;
    if (dice.in100(closed))
        return dice.in100(85) ? 2 : dice.in100(70) ? 3 : dice.in100(60) ? 9 : 5;
    if (age < 6 * hour && dice.in100(65))
        return 1;
    return dice.in100(18) ? 6 : dice.in100(6) ? 7 : dice.in100(12) ? 1 : 4;
}

bool isClosed(int stateId)
{
    return stateId == 2 || stateId == 3 || stateId == 5 || stateId == 9;
}

Article articleAt(State &state, const Ticket &ticket, qint64 created, Channel channel, Sender sender)
{
    Article article;
    article.id = state.nextArticleId();
    article.ticketId = ticket.id;
    article.created = created;
    article.channel = channel;
    article.sender = sender;
    article.visible = channel != Channel::Internal;
    return article;
}

void addArticles(State &state, Ticket &ticket, Dice &dice)
{
    const qint64 end = isClosed(ticket.stateId)
        ? std::min(state.now(), ticket.created + hour + dice.below(int(3 * day)))
        : state.now();
    const int count = ticket.stateId == 1 ? 1 : 1 + dice.below(3) + (dice.in100(15) ? dice.below(12) : 1);
    const qint64 step = std::max<qint64>(60, (end - ticket.created) / (count + 1));
    for (int i = 0; i < count; ++i) {
        const qint64 when = i == 0 ? ticket.created : std::min(end, ticket.created + i * step);
        const Sender sender = i % 2 == 0 ? Sender::Customer : Sender::Agent;
        const Channel channel = i == 0 && dice.in100(25)         ? Channel::Phone
            : i > 0 && sender == Sender::Agent && dice.in100(35) ? Channel::Internal
                                                                 : Channel::Email;
        Article article = articleAt(state, ticket, when, channel, sender);
        if (i + 1 < count || isClosed(ticket.stateId))
            article.seenBy = {2, ticket.ownerId};
        state.addArticle(article);
        ticket.changed = when;
    }
    if (count > 1 && (isClosed(ticket.stateId) || dice.in100(40)))
        ticket.seenBy = {2, ticket.ownerId};
}

void addTargets(const State &state, Ticket &ticket)
{
    const Queue *queue = state.queue(ticket.queueId);
    const Sla *sla = state.sla(ticket.slaId);
    const Targets targets = sla ? sla->targets : queue ? queue->targets : Targets{};
    if (isClosed(ticket.stateId))
        return;
    if (targets.response && ticket.stateId == 1)
        ticket.responseDue = addWorkingMinutes(ticket.created, targets.response);
    if (targets.update && ticket.stateId == 4)
        ticket.updateDue = addWorkingMinutes(ticket.changed, targets.update);
    // A ticket of weeks ago was put off more than once: its aim counts from the last change.
    const qint64 start = state.now() - ticket.created > 5 * day ? ticket.changed : ticket.created;
    if (targets.solution && ticket.stateId != 6)
        ticket.solutionDue = addWorkingMinutes(start, targets.solution);
}

void addFields(Ticket &ticket, Dice &dice, qint64 now)
{
    const QStringList places{u"каб. 5"_s, u"Склад \"Юг\""_s, u"2nd floor, desk 14"_s, u"филиал на Лесной"_s};
    const QStringList devices{u"printer"_s, u"pc"_s, u"server"_s, u"phone"_s};
    if (dice.in100(40))
        ticket.fields.insert(u"Location"_s, places.at(dice.below(4)));
    if (dice.in100(50))
        ticket.fields.insert(u"DeviceType"_s, devices.at(dice.below(4)));
    if (dice.in100(15))
        ticket.fields.insert(u"VisitTime"_s, wallClock(now + dice.below(int(5 * day)), {}));
    if (dice.in100(12))
        ticket.fields.insert(u"Tags"_s, QJsonArray{u"onsite"_s, u"warranty"_s});
    if (dice.in100(20))
        ticket.fields.insert(u"Billable"_s, dice.below(2));
}

void assign(const State &state, Ticket &ticket, Dice &dice)
{
    static const QList<int> workers{2, 2, 3, 6, 7, 8, 9, 10, 11, 12};
    const bool isNew = ticket.stateId == 1;
    ticket.ownerId = isNew ? 1 : workers.at(dice.below(int(workers.size())));
    ticket.responsibleId = dice.in100(30) ? 2 : ticket.ownerId;
    ticket.lockId = !isNew && !isClosed(ticket.stateId) && dice.in100(60) ? 2 : 1;
    ticket.lockedAt = ticket.lockId == 2 ? ticket.created : 0;
    ticket.changeBy = ticket.ownerId;
    if (dice.in100(8))
        ticket.watchers = {2, 1 + dice.below(int(state.agents.size()))};
    if (ticket.id > 10 && dice.in100(4))
        ticket.links.append({ticket.id - 1 - dice.below(9), u"Normal"_s, u"Source"_s});
}

QString numberFor(const Ticket &ticket)
{
    const QString date = QDateTime::fromSecsSinceEpoch(ticket.created, utcZone).toString(u"yyyyMMdd"_s);
    return date + u"10%1%2"_s.arg(ticket.id % 90000, 5, 10, QLatin1Char('0')).arg(ticket.id % 10);
}

Ticket ticketFor(State &state, int id, qint64 created, quint32 seed)
{
    Dice dice(mixed(seed, quint32(id) + 1000000));
    const Customer &customer = state.customers.at(dice.below(int(state.customers.size())));
    Ticket ticket;
    ticket.id = id;
    ticket.created = created;
    ticket.changed = created;
    ticket.customerUser = customer.login;
    ticket.customerId = customer.companyId;
    const Topic &topic = topicFor(mixed(seed, quint32(id)), isRussian(ticket));
    ticket.title = QString::fromUtf8(topic.title);
    ticket.queueId = dice.in100(80) ? topic.queueId : dice.in100(50) ? 2 : 8;
    ticket.serviceId = dice.in100(70) ? topic.serviceId : 0;
    ticket.slaId = !ticket.serviceId ? 0 : ticket.serviceId >= 4 ? (dice.in100(60) ? 1 : 0) : 2;
    ticket.typeId = 1 + dice.below(4);
    ticket.priorityId = dice.in100(60) ? 3 : 1 + dice.below(5);
    ticket.number = numberFor(ticket);
    ticket.stateId = stateFor(dice, state.now() - created);
    ticket.minutesSpent = isClosed(ticket.stateId) ? 5 * dice.below(24) : 0;
    assign(state, ticket, dice);
    addArticles(state, ticket, dice);
    addTargets(state, ticket);
    addFields(ticket, dice, state.now());
    // Set with the last change, so it cannot lie before that.
    if (ticket.stateId == 6 || ticket.stateId == 7)
        ticket.pendingUntil = std::max(state.now() + dice.below(int(8 * day)) - day, ticket.changed + hour);
    return ticket;
}

} // namespace

void addTickets(State &state, int count, quint32 seed)
{
    const qint64 now = state.now();
    state.tickets.reserve(count);
    for (int i = 0; i < count; ++i) {
        const double past = 1.0 - double(i) / double(count); // 1 = the oldest
        const qint64 age = 240 + qint64(double(longestAge) * std::pow(past, 1.7));
        state.tickets.append(ticketFor(state, i + 1, now - age, seed));
    }
}

} // namespace dd::demo::otrs
