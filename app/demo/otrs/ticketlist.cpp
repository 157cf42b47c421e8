// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/otrs/methods.h"
#include "demo/otrs/ticketrow.h"
#include "demo/otrs/ticketsearch.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace dd::demo::otrs {

namespace {

struct Window {
    qsizetype from = 0;
    qsizetype to = 0;
};

// Perl's splice: a negative offset counts from the end, a negative length leaves that many rows out.
Window windowOf(const Params &params, qsizetype size)
{
    const qsizetype length = params.isGiven(u"Limit"_s) ? qsizetype(params.text(u"Limit"_s).toDouble()) : 5;
    qsizetype from = qsizetype(params.text(u"Offset"_s).toDouble());
    if (from < 0)
        from = std::max<qsizetype>(0, size + from);
    from = std::min(from, size);
    const qsizetype to = length < 0 ? size + length : std::min(size, from + length);
    return {from, std::max(from, to)};
}

FieldsMode modeOf(const Params &params)
{
    const QString mode = params.text(u"DynamicFieldsMode"_s);
    return mode == "all"_L1 ? FieldsMode::All : mode == "mobile"_L1 ? FieldsMode::Mobile : FieldsMode::None;
}

RowExtras extrasOf(const Params &params)
{
    if (!params.isTrue(u"TicketID"_s))
        return RowExtras::None;
    return params.value(u"TicketID"_s).isArray() ? RowExtras::Empty : RowExtras::Filled;
}

// A number typed into the search is also tried as a ticket number; nobody asks whether the agent may read
// that ticket.
void addTicketOfNumber(const Call &call, QJsonObject &answer)
{
    const QString number = call.params.text(u"FullTextSearch"_s);
    if (number.isEmpty())
        return;
    const auto found = std::find_if(call.state.tickets.constBegin(), call.state.tickets.constEnd(),
        [&number](const Ticket &ticket) { return ticket.number == number; });
    if (found == call.state.tickets.constEnd())
        return;
    answer.insert(u"TicketIDFromFullTextSearch"_s, found->id);
    answer.insert(u"TicketFromFullTextSearch"_s, plainTicket(call.state, *found));
}

} // namespace

Reply getTicketList(Call &call)
{
    const Found found = findTickets(call);
    const int needsToken = call.agent.pushToken.isEmpty() ? 1 : 0;
    if (call.params.isTrue(u"Count"_s))
        return success({{u"Count"_s, found.total}, {u"NeedTokenUpdate"_s, needsToken}});
    const Window window = windowOf(call.params, found.tickets.size());
    const FieldsMode mode = modeOf(call.params);
    const RowExtras extras = extrasOf(call.params);
    QJsonArray rows;
    for (qsizetype i = window.from; i < window.to; ++i)
        rows.append(ticketRow(call, *found.tickets.at(i), mode, extras));
    QJsonObject answer = success({
        {u"Tickets"_s, rows},
        {u"Count"_s, found.tickets.size()},
        {u"NeedTokenUpdate"_s, needsToken},
    });
    addTicketOfNumber(call, answer);
    return answer;
}

} // namespace dd::demo::otrs
