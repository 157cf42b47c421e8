// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/json/value.h"
#include "domain/person.h"

namespace dd::hubex {

/// Answers about users, bytes to domain (contract 5.1, 6.4). Pure.
Person mapPerson(qint64 id, const json::Value &value);
PersonCard mapPersonCard(qint64 id, const json::Value &value);
Skill mapSkill(qint64 id, const json::Value &value);

} // namespace dd::hubex
