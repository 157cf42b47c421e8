// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

namespace dd::store {

/// Held while this process writes one of our files: a second one reads on, but does not write, trim or set
/// aside under the first one's hands. The system lets go of it when a process dies, however it dies; the file
/// that stays behind then tells that the end was not a clean one.
class WriterLock {
public:
    explicit WriterLock(QString path);
    WriterLock(const WriterLock &) = delete;
    ~WriterLock() = default;

    /// InUse where another process holds it.
    std::optional<Fault> take();
    bool isHeld() const { return m_held.isOpen(); }
    /// Whether who held it last did not release it; known once it is taken.
    bool wasLeft() const { return m_wasLeft; }
    /// A clean end.
    void release();

private:
    std::optional<Fault> tryOnce();

    QString m_path;
    Database m_held; ///< an empty database under an exclusive lock: SQLite knows how on every system
    bool m_wasLeft = false;
};

} // namespace dd::store
