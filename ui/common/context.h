// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace dd::session {
class Accounts;
class Connections;
struct Services;
} // namespace dd::session
namespace dd::store {
class Settings;
}

namespace dd::ui {

class Theme;

/// What windows are built from; owned by the composition root, outlives every widget. Handed to constructors.
struct Context {
    session::Accounts &accounts;
    session::Connections &connections;
    const session::Services &services;
    store::Settings &settings;
    Theme &theme;
};

} // namespace dd::ui
