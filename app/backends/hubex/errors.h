// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "net/request.h"

namespace dd::hubex {

/// The one place that reads a refusal of HubEx (contract 1.3): the status, and an ErrorModel alone or in an
/// array, or nothing, or a web page. An error of kind None when the answer is no refusal.
Error refusalIn(const net::Response &response);

} // namespace dd::hubex
