// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/otrs/errors.h"
#include "net/ask.h"

namespace dd::otrs {

/// Runs a mapping over an answer of the add-on: refusals become errors, fields that do not read are logged.
/// Pure; used on worker threads.
template <class T, class Map> net::Decode<T> answerOf(const char *what, Map map)
{
    return [what, map](const net::Response &response) -> Result<T> {
        if (const Error refusal = refusalIn(response))
            return refusal;
        const Result<json::Document> document = json::Document::parse(response.body);
        if (!document)
            return document.error();
        const json::Value root = document->root();
        if (const Error refusal = refusalIn(response, root))
            return refusal;
        T value = map(root);
        json::logProblems(QLatin1String(what), document->problems());
        return value;
    };
}

template <class T, class Map> net::Decode<QList<T>> listOf(const char *what, std::string_view key, Map map)
{
    return answerOf<QList<T>>(what, [key, map](const json::Value &root) {
        QList<T> list;
        for (const json::Row &row : root[key].rows())
            list << map(row.value);
        return list;
    });
}

/// The bytes of a file, or the server's word why there are none. A web page without a name is neither: the
/// sign-in page of something in between, or "Fatal Error" (contract 1).
inline Result<QByteArray> fileIn(const net::Response &response)
{
    if (isFile(response))
        return response.body;
    const Result<Done> word = answerOf<Done>("file", [](const json::Value &) { return Done{}; })(response);
    return word ? Error{.kind = ErrorKind::BadAnswer, .detail = QStringLiteral("no file")} : word.error();
}

} // namespace dd::otrs
