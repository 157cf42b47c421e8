// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/page.h"
#include "domain/query.h"

#include <QJsonObject>

namespace dd::otrs {

/// A Query as getTicketList takes it (contract 4): lists as text with commas and no blanks (an array finds
/// nothing), but several state types or ticket ids as an array (commas find nothing); Limit and Offset
/// always; wildcards around a search text, a title and a number.
QJsonObject listParameters(const Query &query, Span span);
/// The same question, asked for its count only.
QJsonObject countParameters(const Query &query);

/// A company or customer as a choice of a filter, "ACME Corp. · ACME": people read the name, the server is
/// told the key. What people type themselves is the key alone.
QString choiceWithKey(const QString &name, const QString &key);
QString keyOfChoice(const QString &value);

} // namespace dd::otrs
