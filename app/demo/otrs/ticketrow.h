// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/otrs/call.h"

#include <QJsonArray>

/// A ticket as the answers show it (contract sections 3 and 4, getTicketList).
namespace dd::demo::otrs {

enum class FieldsMode { None, Mobile, All };
/// One id asked for adds the first article and the links; an array of ids adds the same keys, empty.
enum class RowExtras { None, Filled, Empty };

QJsonObject ticketRow(Call &call, const Ticket &ticket, FieldsMode fields, RowExtras extras);

/// The fewer fields, server zone, that lie under every article and in TicketFromFullTextSearch.
QJsonObject plainTicket(const State &state, const Ticket &ticket);

QJsonObject attachmentRow(const Part &part, int fileId);
QJsonArray attachmentRows(const ArticleText &text); // those with disposition "attachment"
/// One of the other parts, any of them: the server itself does not know which. Null when there is none.
QJsonValue randomBodyPart(const ArticleText &text, QRandomGenerator &random);

} // namespace dd::demo::otrs
