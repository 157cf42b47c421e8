// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/trouble.h"

#include <QByteArray>
#include <QStringView>
#include <functional>
#include <memory>
#include <optional>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace dd::store {

/// The trouble behind a result code of SQLite, in the connection's words.
Fault faultOf(sqlite3 *handle, int code);

/// One prepared statement; made by Database::prepare(), ends before it. Parameters and columns are counted
/// from 0. A value that could not be bound is told by the next step.
class Statement {
public:
    Statement() = default;
    explicit Statement(sqlite3_stmt *handle)
        : m_handle(handle)
    {
    }

    bool isReady() const { return m_handle != nullptr; }
    sqlite3_stmt *handle() const { return m_handle.get(); }

    void bind(int at, qint64 value);
    void bind(int at, QStringView text); ///< a NUL inside is kept; a lone surrogate becomes U+FFFD
    void bind(int at, const QByteArray &bytes); ///< a blob; must live until the step
    void bindNothing(int at);

    /// The next row, if there is one; a fault where that could not be told.
    std::optional<Fault> step(bool &hasRow);
    /// To the end, then ready for other values.
    std::optional<Fault> run();
    void reset();

    bool isNull(int column) const;
    qint64 integer(int column) const;
    std::string_view text(int column) const; ///< until the next step
    QByteArray blob(int column) const;

private:
    struct Closer {
        void operator()(sqlite3_stmt *handle) const;
    };
    void note(int code);

    std::unique_ptr<sqlite3_stmt, Closer> m_handle;
    int m_bad = 0; ///< the first failed binding
};

} // namespace dd::store
