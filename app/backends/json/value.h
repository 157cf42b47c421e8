// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/json/problems.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <array>
#include <optional>
#include <simdjson.h>
#include <string_view>
#include <vector>

namespace dd::json {

struct Row;
struct Member;

/// One place in a document: knows its path, reads tolerantly, never throws. Absent and null are the same:
/// empty (HubEx 1.4). A value of the wrong type reads as empty and is noted as a problem. Cheap to copy;
/// lives no longer than its Document.
class Value {
public:
    Value() = default;
    Value(simdjson::dom::element element, Problems *problems)
        : m_element(element)
        , m_problems(problems)
    {
    }

    /// The member of an object; empty for anything else. `key` must be a literal.
    Value operator[](std::string_view key) const;

    bool isEmpty() const { return !m_element; }
    bool isObject() const { return m_element && m_element->is_object(); }
    bool isArray() const { return m_element && m_element->is_array(); }
    bool isText() const { return m_element && m_element->is_string(); }

    /// Numbers and booleans become text.
    QString text() const;
    /// Numbers, or text that is one.
    qint64 integer(qint64 fallback = 0) const;
    std::optional<double> decimal() const;
    /// true/false, 0/1, "true"/"false", "0"/"1"; anything else is the fallback.
    bool flag(bool fallback = false) const;
    std::optional<bool> maybeFlag() const;
    /// ISO 8601; without a zone it is UTC (HubEx 1.8). Zero dates and 9999-12-3x mean "not set".
    QDateTime instant() const;
    QStringList texts() const;

    /// A list in the order of the document, whatever shape it came in: array, map keyed by id, map of arrays,
    /// or one single object (HubEx 1.4.4). Anything else is a problem and an empty list.
    std::vector<Row> rows() const;
    /// Those of an array; none for anything else.
    std::vector<Value> elements() const;
    /// The members of an object in their order; for maps of text.
    std::vector<Member> members() const;

    QString path() const;
    void complain(const QString &what) const;

private:
    friend class Document;
    struct Step {
        std::string_view name;
        qint64 index = -1;
    };
    Value child(simdjson::dom::element element, Step step) const;
    void wrongType(const char *expected) const;

    std::optional<simdjson::dom::element> m_element;
    Problems *m_problems = nullptr;
    std::array<Step, 6> m_steps{};
    int m_depth = 0;
};

/// One row of a list: the id is the key of the map, else the `id` inside.
struct Row {
    qint64 id = 0;
    Value value;
};

struct Member {
    QString name;
    Value value;
};

} // namespace dd::json
