// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/rowreader.h"

#include "domain/utc.h"
#include "store/rowtables.h"
#include "store/squeeze.h"

namespace dd::store {

namespace {

QString textOf(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

const Error notFound{.kind = ErrorKind::NotFound};

} // namespace

Result<RowReader> RowReader::open(const QString &file)
{
    RowReader reader;
    if (const auto fault = reader.m_database.open(file, Database::Access::ReadOnly))
        return fault->error();
    return reader;
}

Result<Done> RowReader::walk(
    Kind kind, const QList<int> &fields, const std::function<void(const RowCursor &)> &visit) const
{
    QByteArray columns = hasLogins(kind) ? "id,key" : "id";
    for (const int field : fields)
        columns += ',' + columnOf(fieldsOf(kind).at(field));
    Statement statement;
    if (const auto fault
        = m_database.prepare(statement, "SELECT " + columns + " FROM " + tableOf(kind) + " ORDER BY id"))
        return fault->error();
    const RowCursor cursor(statement, hasLogins(kind));
    bool hasRow = true;
    while (true) {
        if (const auto fault = statement.step(hasRow))
            return fault->error();
        if (!hasRow)
            return Done{};
        visit(cursor);
    }
}

qint64 RowReader::count(Kind kind) const
{
    qint64 rows = 0;
    (void)m_database.number("SELECT count(*) FROM " + tableOf(kind), rows);
    return rows;
}

Result<QByteArray> RowReader::json(Kind kind, qint64 id) const
{
    Statement statement;
    if (const auto fault
        = m_database.prepare(statement, "SELECT body FROM " + tableOf(kind) + "_json WHERE row=?"))
        return fault->error();
    statement.bind(0, id);
    return bytesOf(statement);
}

Result<QByteArray> RowReader::json(Kind kind, const QString &login) const
{
    if (!hasLogins(kind))
        return notFound;
    Statement statement;
    if (const auto fault = m_database.prepare(
            statement, "SELECT body FROM customer JOIN customer_json USING(row) WHERE key=?"))
        return fault->error();
    statement.bind(0, login);
    return bytesOf(statement);
}

Result<QByteArray> RowReader::bytesOf(Statement &statement) const
{
    bool hasRow = false;
    if (const auto fault = statement.step(hasRow))
        return fault->error();
    if (!hasRow || statement.isNull(0))
        return notFound;
    auto bytes = Squeeze::unpacked(statement.blob(0));
    if (!bytes)
        return errorFor(Trouble::Damaged, QStringLiteral("bytes that cannot be unpacked"));
    return *std::move(bytes);
}

Result<Answer> RowReader::answer(const QString &key) const
{
    Statement statement;
    if (const auto fault = m_database.prepare(statement, "SELECT body,at FROM answer WHERE key=?"))
        return fault->error();
    statement.bind(0, key);
    auto bytes = bytesOf(statement);
    if (!bytes)
        return bytes.error();
    return Answer{std::move(bytes).value(), QDateTime::fromSecsSinceEpoch(statement.integer(1), utcZone)};
}

QMap<QString, QString> RowReader::marks() const
{
    QMap<QString, QString> marks;
    Statement statement;
    bool hasRow = true;
    if (m_database.prepare(statement, "SELECT name,value FROM mark"))
        return marks;
    while (!statement.step(hasRow) && hasRow)
        marks.insert(textOf(statement.text(0)), textOf(statement.text(1)));
    return marks;
}

} // namespace dd::store
