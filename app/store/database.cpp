// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database.h"

#include <QDir>
#include <QFileInfo>
#include <QUrl>
#include <sqlite3.h>

namespace dd::store {

namespace {

/// Only a stranger can hold a lock: readers of ours take none that a writer would wait for.
constexpr int patienceMs = 2000;

/// On a disk that takes no writing, a file that was closed well can be read all the same; one with a journal
/// beside it cannot, what it says alone may be torn.
QByteArray unchanging(const QString &file)
{
    if (QFileInfo(file + QLatin1String("-wal")).size() > 0 || !QFileInfo(file).isFile())
        return {};
    return QUrl::fromLocalFile(QDir(file).absolutePath()).toEncoded() + "?immutable=1";
}

int opened(const QByteArray &name, int flags, sqlite3 *&handle)
{
    const int code = sqlite3_open_v2(name.constData(), &handle, flags | SQLITE_OPEN_NOMUTEX, nullptr);
    if (code != SQLITE_OK)
        return code;
    sqlite3_extended_result_codes(handle, 0);
    sqlite3_busy_timeout(handle, patienceMs);
    // What a damaged or forged file says of its own schema is not trusted with functions.
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    // SQLite looks at the file at the first question only.
    return sqlite3_exec(handle, "PRAGMA schema_version", nullptr, nullptr, nullptr);
}

} // namespace

void Database::Closer::operator()(sqlite3 *handle) const
{
    sqlite3_close_v2(handle);
}

std::optional<Fault> Database::open(const QString &file, Access access)
{
    sqlite3 *handle = nullptr;
    const bool mayWrite = access == Access::ReadWrite;
    int code = opened(
        file.toUtf8(), mayWrite ? SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE : SQLITE_OPEN_READONLY, handle);
    if (!mayWrite && (code == SQLITE_CANTOPEN || code == SQLITE_READONLY)) {
        const QByteArray name = unchanging(file);
        if (!name.isEmpty()) {
            Closer()(handle);
            code = opened(name, SQLITE_OPEN_READONLY | SQLITE_OPEN_URI, handle);
        }
    }
    // SQLite is content with reading where writing is not allowed.
    if (code == SQLITE_OK && mayWrite && sqlite3_db_readonly(handle, "main") == 1) {
        Closer()(handle);
        return Fault{Trouble::ReadOnly, file};
    }
    if (code == SQLITE_OK) {
        m_handle.reset(handle);
        return std::nullopt;
    }
    Fault fault = faultOf(handle, code);
    fault.words += QLatin1Char(' ') + file;
    Closer()(handle);
    return fault;
}

std::optional<Fault> Database::run(const QByteArray &sql)
{
    const int code = sqlite3_exec(m_handle.get(), sql.constData(), nullptr, nullptr, nullptr);
    return code == SQLITE_OK ? std::nullopt : std::optional(faultOf(m_handle.get(), code));
}

std::optional<Fault> Database::prepare(Statement &statement, const QByteArray &sql, bool kept) const
{
    sqlite3_stmt *handle = nullptr;
    const unsigned flags = kept ? SQLITE_PREPARE_PERSISTENT : 0;
    const int code
        = sqlite3_prepare_v3(m_handle.get(), sql.constData(), int(sql.size()), flags, &handle, nullptr);
    if (code != SQLITE_OK)
        return faultOf(m_handle.get(), code);
    statement = Statement(handle);
    return std::nullopt;
}

std::optional<Fault> Database::number(const QByteArray &sql, qint64 &value) const
{
    Statement statement;
    bool hasRow = false;
    value = 0;
    if (auto fault = prepare(statement, sql))
        return fault;
    if (auto fault = statement.step(hasRow))
        return fault;
    if (hasRow)
        value = statement.integer(0);
    return std::nullopt;
}

std::optional<Fault> Database::text(const QByteArray &sql, QString &value) const
{
    Statement statement;
    bool hasRow = false;
    value.clear();
    if (auto fault = prepare(statement, sql))
        return fault;
    if (auto fault = statement.step(hasRow))
        return fault;
    if (hasRow) {
        const std::string_view text = statement.text(0);
        value = QString::fromUtf8(text.data(), qsizetype(text.size()));
    }
    return std::nullopt;
}

std::optional<Fault> Database::transaction(const std::function<std::optional<Fault>()> &work)
{
    std::optional<Fault> fault = run("BEGIN IMMEDIATE");
    if (!fault) {
        fault = work();
        if (!fault)
            fault = run("COMMIT");
    }
    // After some failures SQLite has gone back already.
    if (fault && sqlite3_get_autocommit(m_handle.get()) == 0)
        (void)run("ROLLBACK");
    return fault;
}

} // namespace dd::store
