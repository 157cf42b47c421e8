// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/context.h"

namespace dd::session {
class NetworkSettings;
class SavedViews;
} // namespace dd::session

namespace dd::ui {

class Shortcuts;

/// What the windows around the panes need beside the context; owned by the composition root.
struct Desk {
    Context context;
    Shortcuts &shortcuts;
    session::NetworkSettings &network;
    session::SavedViews &views;
};

} // namespace dd::ui
