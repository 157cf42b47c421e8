// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/otrs/engine.h"
#include "recordedstate.h"

namespace dd::conformance {

/// True where other rows than the recorded ones are answered, but of the same form: the data behind it was
/// not recorded (twenty thousand tickets, rows behind an offset) or told another way (a server in Moscow).
bool isOfOtherData(const Recording &recording);

/// Plays recorded requests on a demo server that was brought where the real one was: the same data, the same
/// sessions, and what had been asked right before (signed out, nineteen other sessions, a token stored, ...).
class Scene {
public:
    explicit Scene(const QList<Recording> &all);

    /// The demo's answer. Where the server draws lots, @p draw is one of its draws.
    demo::http::Response play(const Recording &recording, quint32 draw = 1) const;

private:
    demo::otrs::State stateFor(const Recording &recording) const;
    void openSessions(const Recording &recording, demo::otrs::Engine &engine) const;
    void playBefore(const Recording &recording, demo::otrs::Engine &engine) const;
    const Recording &named(const QString &name) const;

    QList<Recording> m_all;
    RecordedState m_recorded;
    demo::otrs::State m_large; // for the recordings at twenty thousand tickets
};

} // namespace dd::conformance
