// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/otrs/methods.h"

#include <algorithm>
#include <iterator>

using namespace Qt::Literals::StringLiterals;

namespace dd::demo::otrs {

namespace {

constexpr Method methods[] = {
    {"auth", "login", login, false},
    {"auth", "logout", logout, false},
    {"auth", "lostPassword", lostPassword, false},
    {"customers", "getCustomerList", getCustomerList},
    {"customers", "getCustomerUser", getCustomerUser},
    {"customers", "getCustomerUserList", getCustomerUserList},
    {"customers", "createCustomerUser", createCustomerUser},
    {"filters", "getTicketViews", getTicketViews},
    {"queues", "getQueueList", getQueueList},
    {"services", "getServiceList", getServiceList},
    {"settings", "getLanguageList", getLanguageList},
    {"settings", "setPushNotificationToken", setPushNotificationToken},
    {"sla", "getSLAList", getSlaList},
    {"system", "getPackageList", getPackageList},
    {"system", "getDynamicFieldList", getDynamicFieldList},
    {"users", "getUserList", getUserList},
    {"users", "getUserPermissions", getUserPermissions},
    {"tickets", "getTicketList", getTicketList},
    {"tickets", "getArticles", getArticles, true, "ro"},
    {"tickets", "getAttachment", getAttachment},
    {"tickets", "markTicketAsSeen", markTicketAsSeen, true, "ro"},
    {"tickets", "markArticleAsSeen", markArticleAsSeen, true, "ro"},
    {"tickets", "watchTicket", watchTicket},
    {"tickets", "createTicket", createTicket},
    {"tickets", "createArticle", createArticle},
    {"tickets", "createAttachment", createAttachment},
    {"tickets", "updateTitle", updateTitle},
    {"tickets", "updateQueue", updateQueue},
    {"tickets", "updateType", updateType},
    {"tickets", "updateService", updateService},
    {"tickets", "updateSLA", updateSla},
    {"tickets", "updateCustomer", updateCustomer},
    {"tickets", "updatePriority", updatePriority},
    {"tickets", "updateState", updateState},
    {"tickets", "updatePendingTime", updatePendingTime},
    {"tickets", "updateOwner", updateOwner},
    {"tickets", "updateResponsible", updateResponsible},
    {"tickets", "updateLock", updateLock},
    {"tickets", "updateArchiveFlag", updateArchiveFlag},
    {"tickets", "updateTicket", updateTicket},
};

// The server upper-cases the first letter of what it gets, and of nothing else.
bool sameName(const char *name, const QString &asked)
{
    const QLatin1String known(name);
    return !asked.isEmpty() && asked.size() == known.size() && asked.at(0).toLower() == known.at(0)
        && QStringView(asked).mid(1) == known.mid(1);
}

} // namespace

const Method *findMethod(const QString &action, const QString &name)
{
    const auto found = std::find_if(std::begin(methods), std::end(methods),
        [&](const Method &row) { return sameName(row.action, action) && sameName(row.name, name); });
    return found == std::end(methods) ? nullptr : found;
}

bool isAction(const QString &action)
{
    return std::any_of(std::begin(methods), std::end(methods),
        [&action](const Method &row) { return sameName(row.action, action); });
}

std::optional<QJsonObject> takeTicket(Call &call, const QString &right)
{
    const int id = call.params.number(u"TicketID"_s);
    const Ticket *ticket = call.state.ticket(id);
    if (!ticket)
        return failure(u"No ticket"_s);
    if (!call.state.may(call.agent, ticket->queueId, right))
        return failure(u"No permission"_s);
    call.ticketId = id;
    return std::nullopt;
}

} // namespace dd::demo::otrs
