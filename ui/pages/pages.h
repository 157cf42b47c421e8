// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/places.h"
#include "ui/common/context.h"
#include "ui/pages/listpage.h"

namespace dd::ui {

/// The list page of a place: a table, or for assets a table and a tree. The account must be connected; the
/// page outlives its connection and then shows "not signed in". Owned by the window.
ListPage *makeListPage(const Context &context, const models::Place &place, QWidget *parent);

} // namespace dd::ui
