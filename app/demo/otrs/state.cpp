// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/otrs/state.h"

#include "domain/utc.h"

#include <QDateTime>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace dd::demo::otrs {

namespace {

template <typename T> const T *byId(const QList<T> &list, int id)
{
    const auto found = std::find_if(list.begin(), list.end(), [id](const T &item) { return item.id == id; });
    return found == list.end() ? nullptr : &*found;
}

} // namespace

const Queue *State::queue(int id) const
{
    return byId(queues, id);
}

const Agent *State::agent(int id) const
{
    return byId(agents, id);
}

const Agent *State::agentByLogin(QStringView login) const
{
    const auto found = std::find_if(agents.begin(), agents.end(),
        [login](const Agent &agent) { return agent.login.compare(login, Qt::CaseInsensitive) == 0; });
    return found == agents.end() ? nullptr : &*found;
}

const Customer *State::customer(QStringView login) const
{
    const auto found = std::find_if(customers.begin(), customers.end(),
        [login](const Customer &item) { return item.login.compare(login, Qt::CaseInsensitive) == 0; });
    return found == customers.end() ? nullptr : &*found;
}

const Service *State::service(int id) const
{
    return byId(services, id);
}

const Sla *State::sla(int id) const
{
    return byId(slas, id);
}

const TicketState *State::ticketState(int id) const
{
    return byId(states, id);
}

qsizetype State::placeOf(int ticketId) const
{
    const auto found = std::lower_bound(
        tickets.begin(), tickets.end(), ticketId, [](const Ticket &t, int id) { return t.id < id; });
    return found != tickets.end() && found->id == ticketId ? found - tickets.begin() : -1;
}

const Ticket *State::ticket(int id) const
{
    const qsizetype place = placeOf(id);
    return place < 0 ? nullptr : &tickets.at(place);
}

Ticket *State::ticketToChange(int id)
{
    const qsizetype place = placeOf(id);
    return place < 0 ? nullptr : &tickets[place];
}

Agent *State::agentToChange(int id)
{
    const auto found
        = std::find_if(agents.begin(), agents.end(), [id](const Agent &agent) { return agent.id == id; });
    return found == agents.end() ? nullptr : &*found;
}

const Article *State::article(int id) const
{
    const auto found = articles.constFind(ticketOfArticle.value(id));
    return found == articles.constEnd() ? nullptr : byId(*found, id);
}

Article *State::articleToChange(int id)
{
    const auto found = articles.find(ticketOfArticle.value(id));
    if (found == articles.end())
        return nullptr;
    const auto item = std::find_if(
        found->begin(), found->end(), [id](const Article &article) { return article.id == id; });
    return item == found->end() ? nullptr : &*item;
}

ArticleText State::textOf(const Article &article) const
{
    if (article.text)
        return *article.text;
    const Ticket *owner = ticket(article.ticketId);
    return texts && owner ? texts->textOf(*owner, article) : ArticleText{};
}

QString State::nameOf(const QList<Named> &list, int id) const
{
    const Named *item = byId(list, id);
    return item ? item->name : QString();
}

bool State::may(const Agent &agent, int queueId, const QString &right) const
{
    const Queue *where = queue(queueId);
    if (!where)
        return false;
    const QStringList rights = agent.rights.value(where->groupId);
    return rights.contains("rw"_L1) || rights.contains(right);
}

QSet<int> State::queuesWith(const Agent &agent, const QString &right) const
{
    QSet<int> ids;
    for (const Queue &item : queues) {
        if (may(agent, item.id, right))
            ids.insert(item.id);
    }
    return ids;
}

void State::addTicket(const Ticket &ticket)
{
    const auto place = std::lower_bound(
        tickets.begin(), tickets.end(), ticket.id, [](const Ticket &t, int id) { return t.id < id; });
    if (place != tickets.end() && place->id == ticket.id)
        *place = ticket;
    else
        tickets.insert(place, ticket);
}

void State::addArticle(const Article &article)
{
    articles[article.ticketId].append(article);
    ticketOfArticle.insert(article.id, article.ticketId);
    m_lastArticle = std::max(m_lastArticle, article.id);
}

int State::nextTicketId() const
{
    return tickets.isEmpty() ? 1 : tickets.constLast().id + 1;
}

int State::nextArticleId() const
{
    return m_lastArticle + 1;
}

QString State::nextTicketNumber()
{
    // The default generator: date, system id 10, counter, check digit.
    const QString day = QDateTime::fromSecsSinceEpoch(now(), utcZone).toString(u"yyyyMMdd"_s);
    ++m_numberCounter;
    return day + u"10"_s + QString::number(90000 + m_numberCounter) + QString::number(m_numberCounter % 10);
}

QString lockName(int lockId)
{
    return lockId == 2 ? u"lock"_s : lockId == 3 ? u"tmp_lock"_s : u"unlock"_s;
}

} // namespace dd::demo::otrs
