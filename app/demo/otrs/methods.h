// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/otrs/call.h"

/// Every method the server answers, one source file an area. Contract section 4.
namespace dd::demo::otrs {

// auth.cpp
Reply login(Call &call);
Reply logout(Call &call);
Reply lostPassword(Call &call);

// customers.cpp
Reply getCustomerList(Call &call);
Reply getCustomerUserList(Call &call);
Reply getCustomerUser(Call &call);
Reply createCustomerUser(Call &call);

// catalog.cpp, languages.cpp
Reply getServiceList(Call &call);
Reply getSlaList(Call &call);
Reply getLanguageList(Call &call);
Reply getPackageList(Call &call);
Reply getDynamicFieldList(Call &call);
Reply setPushNotificationToken(Call &call);

// queues.cpp, views.cpp
Reply getQueueList(Call &call);
Reply getTicketViews(Call &call);

// users.cpp
Reply getUserList(Call &call);
Reply getUserPermissions(Call &call);

// ticketlist.cpp, articles.cpp, attachments.cpp, flags.cpp
Reply getTicketList(Call &call);
Reply getArticles(Call &call);
Reply getAttachment(Call &call);
Reply markTicketAsSeen(Call &call);
Reply markArticleAsSeen(Call &call);
Reply watchTicket(Call &call);

// creates.cpp, uploads.cpp
Reply createTicket(Call &call);
Reply createArticle(Call &call);
Reply createAttachment(Call &call);

// updates.cpp
Reply updateTitle(Call &call);
Reply updateQueue(Call &call);
Reply updateType(Call &call);
Reply updateService(Call &call);
Reply updateSla(Call &call);
Reply updateCustomer(Call &call);
Reply updatePriority(Call &call);
Reply updateState(Call &call);
Reply updatePendingTime(Call &call);
Reply updateOwner(Call &call);
Reply updateResponsible(Call &call);
Reply updateLock(Call &call);
Reply updateArchiveFlag(Call &call);
Reply updateTicket(Call &call);

} // namespace dd::demo::otrs
