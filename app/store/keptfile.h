// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/schema.h"
#include "store/writerlock.h"

namespace dd::store {

/// Where a file went that was of no use, and why.
struct Aside {
    QString where;
    Error why{};
};

/// One SQLite file of ours as its writer holds it: private, locked against a second writer, migrated,
/// checked, set aside where it is damaged or newer. For one thread at a time.
class KeptFile {
public:
    enum class Safety {
        Lasting, ///< what was committed survives a power cut: what people typed
        Fast, ///< a power cut may cost the last seconds: what can be read again
    };

    KeptFile(QString path, QLatin1String schema, Safety safety);
    KeptFile(const KeptFile &) = delete;
    /// As close().
    ~KeptFile();

    /// Nothing to do where it is open. A damaged or newer file is renamed first and told in `aside`; the new
    /// one is empty then.
    std::optional<Fault> open(std::optional<Aside> &aside);
    bool isOpen() const { return m_database.isOpen(); }
    Database &database() { return m_database; }
    const QString &path() const { return m_path; }

    /// Reads all of it. Damaged where something is not as it was written.
    std::optional<Fault> check();
    /// Sets it aside because of what was found and begins a new one.
    std::optional<Fault> replace(const Fault &found, std::optional<Aside> &aside);
    /// Ends the connection, so that the next open() begins anew; for a disk that failed.
    void letGo() { m_database.close(); }
    /// A clean end.
    void close();
    /// The file, what SQLite keeps beside it, what was set aside, and the folder where nothing else is in it.
    std::optional<Fault> wipe();

private:
    std::optional<Fault> tryOpen(bool isDoubtful);
    std::optional<Fault> setAside(const Fault &found, std::optional<Aside> &aside);

    QString m_path;
    Schema m_schema;
    Safety m_safety;
    WriterLock m_lock;
    Database m_database;
    bool m_isChecked = false; ///< after an unclean end, once
    int m_asides = 0; ///< a disk that damages whatever is written must not be filled with it
};

} // namespace dd::store
