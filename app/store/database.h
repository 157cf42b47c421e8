// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/statement.h"

namespace dd::store {

/// One connection to one SQLite file. Used by one thread at a time. Move-only; closes itself.
class Database {
public:
    enum class Access {
        ReadWrite, ///< makes the file where there is none
        ReadOnly,
    };

    Database() = default;
    Database(Database &&) noexcept = default;
    Database &operator=(Database &&) noexcept = default;
    ~Database() = default;

    /// Nothing: it is open.
    std::optional<Fault> open(const QString &file, Access access);
    bool isOpen() const { return m_handle != nullptr; }
    /// All statements made from it must be gone.
    void close() { m_handle.reset(); }

    /// Runs any number of statements without values.
    std::optional<Fault> run(const QByteArray &sql);
    /// `kept`: it will be used many times.
    std::optional<Fault> prepare(Statement &statement, const QByteArray &sql, bool kept = false) const;
    /// The first value of the first row; 0 where there is none.
    std::optional<Fault> number(const QByteArray &sql, qint64 &value) const;
    /// The same as text.
    std::optional<Fault> text(const QByteArray &sql, QString &value) const;

    /// Everything between, or nothing of it.
    std::optional<Fault> transaction(const std::function<std::optional<Fault>()> &work);

private:
    struct Closer {
        void operator()(sqlite3 *handle) const;
    };
    std::unique_ptr<sqlite3, Closer> m_handle;
};

} // namespace dd::store
