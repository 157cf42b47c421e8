// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/otrs/state.h"
#include "recording.h"

namespace dd::conformance {

/// "2026-11-21 23:21:15" of the server's clock; 0 when it is none.
qint64 serverTime(const QJsonValue &value);

/// When the ticket of a row (not of an article's) was made.
qint64 createdOf(const QJsonObject &row);

/// Every ticket an answer shows: rows of a list, the one found by its number, the ticket behind each article.
QList<QJsonObject> ticketRows(const Recording &recording);

/// Puts what a row says into the ticket; what it does not say stays. @p reader is the agent it was shown to.
void learnTicket(const demo::otrs::State &state, const QJsonObject &row, const demo::otrs::Agent &reader,
    demo::otrs::Ticket &ticket);

void setMember(QList<int> &list, int id, bool in);

} // namespace dd::conformance
