// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/statement.h"

#include <QString>
#include <algorithm>
#include <cerrno>
#include <sqlite3.h>

namespace dd::store {

namespace {

#ifdef Q_OS_WIN
constexpr int forbidding[] = {5, 19}; // ERROR_ACCESS_DENIED, ERROR_WRITE_PROTECT
constexpr int filling[]
    = {39, 112, 1295}; // ERROR_HANDLE_DISK_FULL, ERROR_DISK_FULL, ERROR_DISK_QUOTA_EXCEEDED
#else
constexpr int forbidding[] = {EACCES, EPERM, EROFS};
constexpr int filling[] = {ENOSPC, EFBIG, EDQUOT}; // a quota is told as an error of writing
#endif

template <size_t n> bool saidBySystem(sqlite3 *handle, const int (&codes)[n])
{
    const int code = handle ? sqlite3_system_errno(handle) : 0;
    return std::find(std::begin(codes), std::end(codes), code) != std::end(codes);
}

Trouble troubleFor(sqlite3 *handle, int code)
{
    switch (code & 0xff) {
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
    case SQLITE_FORMAT:
        return Trouble::Damaged;
    case SQLITE_FULL:
        return Trouble::Full;
    case SQLITE_READONLY:
        return Trouble::ReadOnly;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return Trouble::InUse;
    case SQLITE_PERM:
    case SQLITE_CANTOPEN:
    case SQLITE_AUTH:
        return saidBySystem(handle, forbidding) ? Trouble::ReadOnly : Trouble::Failed;
    case SQLITE_IOERR:
        return saidBySystem(handle, filling) ? Trouble::Full : Trouble::Failed;
    case SQLITE_NOMEM:
    case SQLITE_INTERRUPT:
    case SQLITE_PROTOCOL:
    case SQLITE_SCHEMA:
        return Trouble::Failed;
    default:
        return Trouble::Refused;
    }
}

} // namespace

Fault faultOf(sqlite3 *handle, int code)
{
    QString words = QString::fromUtf8(handle ? sqlite3_errmsg(handle) : sqlite3_errstr(code));
    words += QStringLiteral(" (%1)").arg(handle ? sqlite3_extended_errcode(handle) : code);
    return {troubleFor(handle, code), words};
}

void Statement::Closer::operator()(sqlite3_stmt *handle) const
{
    sqlite3_finalize(handle);
}

void Statement::note(int code)
{
    if (m_bad == SQLITE_OK)
        m_bad = code;
}

void Statement::bind(int at, qint64 value)
{
    note(sqlite3_bind_int64(m_handle.get(), at + 1, value));
}

void Statement::bind(int at, QStringView text)
{
    const QByteArray bytes = text.toUtf8();
    note(sqlite3_bind_text64(m_handle.get(), at + 1, bytes.constData(), sqlite3_uint64(bytes.size()),
        SQLITE_TRANSIENT, SQLITE_UTF8));
}

void Statement::bind(int at, const QByteArray &bytes)
{
    note(sqlite3_bind_blob64(
        m_handle.get(), at + 1, bytes.constData(), sqlite3_uint64(bytes.size()), SQLITE_STATIC));
}

void Statement::bindNothing(int at)
{
    note(sqlite3_bind_null(m_handle.get(), at + 1));
}

std::optional<Fault> Statement::step(bool &hasRow)
{
    hasRow = false;
    const int code = m_bad != SQLITE_OK ? m_bad : sqlite3_step(m_handle.get());
    if (code == SQLITE_ROW)
        hasRow = true;
    else if (code != SQLITE_DONE)
        return faultOf(sqlite3_db_handle(m_handle.get()), code);
    return std::nullopt;
}

std::optional<Fault> Statement::run()
{
    bool hasRow = true;
    std::optional<Fault> fault;
    while (hasRow && !fault)
        fault = step(hasRow);
    reset();
    return fault;
}

void Statement::reset()
{
    sqlite3_reset(m_handle.get());
    sqlite3_clear_bindings(m_handle.get());
    m_bad = SQLITE_OK;
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_handle.get(), column) == SQLITE_NULL;
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_handle.get(), column);
}

std::string_view Statement::text(int column) const
{
    // By way of the value: one look at the column instead of two.
    sqlite3_value *value = sqlite3_column_value(m_handle.get(), column);
    const auto *bytes = reinterpret_cast<const char *>(sqlite3_value_text(value));
    return bytes ? std::string_view(bytes, size_t(sqlite3_value_bytes(value))) : std::string_view();
}

QByteArray Statement::blob(int column) const
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_handle.get(), column));
    return {bytes, sqlite3_column_bytes(m_handle.get(), column)};
}

} // namespace dd::store
