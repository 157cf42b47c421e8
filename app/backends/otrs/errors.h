// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/json/document.h"
#include "net/request.h"

namespace dd::otrs {

/// The one place that reads an answer's refusal, in the contract's order (6): HTTP status, Content-Type,
/// `Response`, text. The messages are English whatever the agent's language, but no codes; they are matched
/// by their beginnings.
Error refusalIn(const net::Response &response);
/// The same for an answer that was parsed already.
Error refusalIn(const net::Response &response, const json::Value &root);
/// True for the bytes of a file: only these have a name in their disposition, whatever their type says
/// (contract 4). What is in them is never the server's own word.
bool isFile(const net::Response &response);
/// True for {"Response":"ERROR","Message":"Session invalid…"}; cheap for large answers.
bool saysSessionInvalid(const net::Response &response);

} // namespace dd::otrs
