// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/hubex/call.h"

namespace dd::demo::hubex {

/// What a write says against being done twice (contract 1.2: X-Concurrency-Stamp).
struct Stamp {
    QString guid; // empty = none was sent
    bool isBroken = false; // empty, too long or not a GUID: the answer is 400
    std::optional<QByteArray> earlier{}; // what this stamp was answered the first time
};

/// @p guid as a client sent it, of the writes of one kind.
Stamp stampOf(const State &state, const char *kind, const QByteArray &guid);
/// The one in the header of the call; none where there is no such header.
Stamp stampIn(const Call &call, const char *kind);
/// From now on the same stamp is a repeat.
void remember(State &state, const char *kind, const Stamp &stamp, const QByteArray &answer);

http::Response brokenStamp(const Call &call);
http::Response repeatedStamp(const Call &call, const Stamp &stamp);
/// The answer of a write that tells how far the changes of the tenant have come (X-Last-Lsn).
http::Response withLsn(const Call &call, http::Response response);

} // namespace dd::demo::hubex
