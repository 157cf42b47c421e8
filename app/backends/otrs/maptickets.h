// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/otrs/time.h"
#include "domain/ticket.h"

namespace dd::otrs {

/// Answers about tickets, bytes to domain (contract 4). Pure.
Ticket mapTicket(const json::Value &value, const Clocks &clocks);
TicketCard mapTicketCard(const json::Value &value, const Clocks &clocks);
Article mapArticle(const json::Value &value, const Clocks &clocks);
Attachment mapFile(const json::Value &value, qint64 article);

} // namespace dd::otrs
