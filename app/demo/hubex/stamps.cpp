// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/hubex/stamps.h"

#include <QUuid>

using namespace Qt::Literals::StringLiterals;

namespace dd::demo::hubex {

namespace {

constexpr auto header = "X-Concurrency-Stamp";
constexpr qsizetype longest = 255;

QString keyOf(const char *kind, const QString &guid)
{
    return QLatin1String(kind) + u':' + guid;
}

} // namespace

Stamp stampOf(const State &state, const char *kind, const QByteArray &guid)
{
    const QUuid uuid = QUuid::fromString(QString::fromUtf8(guid));
    if (guid.size() > longest || uuid.isNull())
        return {{}, true};
    Stamp stamp{uuid.toString(QUuid::WithoutBraces)};
    if (const auto known = state.stamps.constFind(keyOf(kind, stamp.guid)); known != state.stamps.cend())
        stamp.earlier = *known;
    return stamp;
}

Stamp stampIn(const Call &call, const char *kind)
{
    return call.request.headers.contains(header)
        ? stampOf(*call.state, kind, call.request.headers.value(header).trimmed())
        : Stamp();
}

void remember(State &state, const char *kind, const Stamp &stamp, const QByteArray &answer)
{
    if (!stamp.guid.isEmpty())
        state.stamps.insert(keyOf(kind, stamp.guid), answer);
}

http::Response brokenStamp(const Call &call)
{
    return failure(call, 400, "InvalidDataFormat",
        {"Метка повтора должна быть GUID", "The concurrency stamp must be a GUID"});
}

http::Response repeatedStamp(const Call &call, const Stamp &stamp)
{
    return failure(call, 409, "ConcurrencyStampRepeated",
        {"Запрос с этой меткой уже выполнен", "A request with this stamp was done already"},
        Object().text("concurrencyStamp", stamp.guid));
}

http::Response withLsn(const Call &call, http::Response response)
{
    response.headers.append("X-Last-Lsn", QByteArray::number(call.state->lsn));
    return response;
}

} // namespace dd::demo::hubex
