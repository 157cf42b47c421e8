// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/json/value.h"
#include "domain/result.h"

#include <memory>

namespace dd::json {

/// A parsed answer. Keeps the order of members, because HubEx sends its sort order as the member order of a
/// map (contract 1.4.3). Everything about it is bounded: size, depth, what is noted. Made and read on one
/// thread, any.
class Document {
public:
    /// Errors: WrongAddress for a web page, BadAnswer for anything else that is no JSON, TooLarge.
    static Result<Document> parse(const QByteArray &bytes);

    Value root() const;
    const Problems &problems() const { return *m_problems; }

private:
    Document() = default;

    std::shared_ptr<simdjson::dom::parser> m_parser;
    std::shared_ptr<Problems> m_problems;
    simdjson::dom::element m_root;
};

/// Writes the problems of an answer to the log (category dd.json), without values.
void logProblems(const QString &what, const Problems &problems);

} // namespace dd::json
