// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/hubex/errors.h"
#include "backends/json/document.h"
#include "net/ask.h"

namespace dd::hubex {

/// The object meant by an answer that should be one; empty where there is none.
json::Value theOne(const json::Value &root);

/// Runs a mapping over an answer: refusals become errors, 204 and an empty body become an empty value
/// (contract 1.3), fields that do not read are logged. Pure; used on worker threads.
template <class T, class Map> Result<T> read(const net::Response &response, const char *what, Map map)
{
    if (const Error refusal = refusalIn(response))
        return refusal;
    if (response.status == 204 || response.body.trimmed().isEmpty())
        return T(map(json::Value()));
    const Result<json::Document> document = json::Document::parse(response.body);
    if (!document)
        return document.error();
    const json::Value root = document->root();
    if (!root.isEmpty() && !root.isObject() && !root.isArray())
        return Error{.kind = ErrorKind::BadAnswer,
            .detail = QStringLiteral("%1: a single value").arg(QLatin1String(what))};
    T value = map(root);
    json::logProblems(QLatin1String(what), document->problems());
    return value;
}

/// One object: as promised, or the first of an array or of a map keyed by id (contract 1.4). Where there
/// is none (204, null, nothing inside) the server knows of none: NotFound, never an empty card.
template <class T, class Map> Result<T> readOne(const net::Response &response, const char *what, Map map)
{
    bool isThere = false;
    Result<T> one = read<T>(response, what, [&](const json::Value &root) {
        const json::Value object = theOne(root);
        isThere = object.isObject();
        return isThere ? T(map(object)) : T();
    });
    if (one && !isThere)
        return Error{.kind = ErrorKind::NotFound,
            .detail = QStringLiteral("%1: nothing in the answer").arg(QLatin1String(what)),
            .httpStatus = response.status};
    return one;
}

/// A list endpoint: every row of it through `map(id, value)`, in the server's order.
template <class T, class Map> net::Decode<QList<T>> listOf(const char *what, Map map)
{
    return [what, map](const net::Response &response) {
        return read<QList<T>>(response, what, [map](const json::Value &root) {
            QList<T> list;
            for (const json::Row &row : root.rows())
                list << map(row.id, row.value);
            return list;
        });
    };
}

} // namespace dd::hubex
