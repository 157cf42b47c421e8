// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/otrs/methods.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace dd::demo::otrs {

namespace {

void setMember(QList<int> &list, int id, bool isIn)
{
    list.removeAll(id);
    if (isIn)
        list.append(id);
}

bool hasSeenAll(const QList<Article> &articles, int agentId)
{
    return std::all_of(articles.begin(), articles.end(),
        [agentId](const Article &article) { return article.seenBy.contains(agentId); });
}

} // namespace

Reply markTicketAsSeen(Call &call)
{
    if (!call.params.isGiven(u"Seen"_s))
        return failure(u"Couldn't mark ticket as seen"_s);
    setMember(call.ticketToChange().seenBy, call.agent.id, call.params.isTrue(u"Seen"_s));
    return success();
}

Reply markArticleAsSeen(Call &call)
{
    // The article may belong to another ticket: nobody checks that.
    Article *article = call.state.articleToChange(call.params.number(u"ArticleID"_s));
    if (!article || !call.params.isGiven(u"Seen"_s))
        return failure(u"Couldn't mark article as seen"_s);
    const bool isSeen = call.params.isTrue(u"Seen"_s);
    setMember(article->seenBy, call.agent.id, isSeen);
    const bool sawAll = isSeen && hasSeenAll(call.state.articles.value(call.ticketId), call.agent.id);
    setMember(call.ticketToChange().seenBy, call.agent.id, sawAll);
    return success({{u"TicketID"_s, call.ticketId}, {u"TicketSeen"_s, sawAll ? 1 : 0}});
}

Reply watchTicket(Call &call)
{
    if (!call.params.isTrue(u"TicketID"_s))
        return failure(u"No TicketID"_s);
    if (const std::optional<QJsonObject> refusal = takeTicket(call, u"ro"_s))
        return *refusal;
    setMember(call.ticketToChange().watchers, call.agent.id, call.params.isTrue(u"Subscribe"_s));
    return success();
}

} // namespace dd::demo::otrs
