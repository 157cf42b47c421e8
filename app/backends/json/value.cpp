// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/json/value.h"

#include "backends/json/instant.h"

#include <charconv>
#include <cmath>

namespace dd::json {

using simdjson::dom::element_type;

namespace {

/// By value: simdjson answers a reference into its temporary result, which is gone when a range-for begins.
simdjson::dom::array elementsOf(const simdjson::dom::element &array)
{
    return array.get_array().value_unsafe();
}

simdjson::dom::object membersOf(const simdjson::dom::element &object)
{
    return object.get_object().value_unsafe();
}

QString fromView(std::string_view view)
{
    return QString::fromUtf8(view.data(), qsizetype(view.size()));
}

std::optional<qint64> number(std::string_view text)
{
    while (!text.empty() && text.front() == ' ')
        text.remove_prefix(1);
    while (!text.empty() && text.back() == ' ')
        text.remove_suffix(1);
    qint64 value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || text.empty())
        return std::nullopt;
    return value;
}

std::optional<qint64> whole(double value)
{
    if (!std::isfinite(value) || std::abs(value) > 9e15 || std::trunc(value) != value)
        return std::nullopt;
    return qint64(value);
}

const char *nameOf(element_type type)
{
    switch (type) {
    case element_type::ARRAY:
        return "an array";
    case element_type::OBJECT:
        return "an object";
    case element_type::STRING:
        return "a text";
    case element_type::BOOL:
        return "a boolean";
    case element_type::NULL_VALUE:
        return "null";
    default:
        return "a number";
    }
}

} // namespace

Value Value::child(simdjson::dom::element element, Step step) const
{
    Value value(element, m_problems);
    if (element.is_null())
        value.m_element.reset();
    value.m_steps = m_steps;
    value.m_depth = m_depth;
    if (size_t(m_depth) < m_steps.size())
        value.m_steps.at(size_t(value.m_depth++)) = step;
    return value;
}

Value Value::operator[](std::string_view key) const
{
    simdjson::dom::element found;
    if (isObject() && !m_element->at_key(key).get(found))
        return child(found, {key});
    if (m_element && !m_element->is_object())
        wrongType("an object");
    Value nothing;
    nothing.m_problems = m_problems;
    return nothing;
}

QString Value::path() const
{
    QStringList steps;
    for (int i = 0; i < m_depth; ++i) {
        const Step &step = m_steps.at(size_t(i));
        steps << (step.index >= 0 ? QString::number(step.index) : fromView(step.name));
    }
    return steps.isEmpty() ? QStringLiteral("(top)") : steps.join(QLatin1Char('.'));
}

void Value::complain(const QString &what) const
{
    if (m_problems)
        m_problems->add(path(), what);
}

void Value::wrongType(const char *expected) const
{
    complain(QStringLiteral("expected %1, found %2")
                 .arg(QLatin1String(expected), QLatin1String(nameOf(m_element->type()))));
}

QString Value::text() const
{
    if (!m_element)
        return {};
    switch (m_element->type()) {
    case element_type::STRING:
        return fromView(m_element->get_string().value_unsafe());
    case element_type::INT64:
        return QString::number(m_element->get_int64().value_unsafe());
    case element_type::UINT64:
        return QString::number(m_element->get_uint64().value_unsafe());
    case element_type::DOUBLE:
        return QString::number(m_element->get_double().value_unsafe(), 'g', 15);
    case element_type::BOOL:
        return m_element->get_bool().value_unsafe() ? QStringLiteral("true") : QStringLiteral("false");
    default:
        wrongType("a text");
        return {};
    }
}

qint64 Value::integer(qint64 fallback) const
{
    if (!m_element)
        return fallback;
    std::optional<qint64> value;
    switch (m_element->type()) {
    case element_type::INT64:
        value = m_element->get_int64().value_unsafe();
        break;
    case element_type::DOUBLE:
        value = whole(m_element->get_double().value_unsafe());
        break;
    case element_type::BOOL:
        value = m_element->get_bool().value_unsafe() ? 1 : 0;
        break;
    case element_type::STRING: {
        const std::string_view text = m_element->get_string().value_unsafe();
        if (text.empty())
            return fallback;
        value = number(text);
        break;
    }
    default:
        break;
    }
    if (!value)
        wrongType("a whole number");
    return value.value_or(fallback);
}

std::optional<double> Value::decimal() const
{
    if (!m_element)
        return std::nullopt;
    double value = 0;
    if (!m_element->get_double().get(value)) // integers too
        return value;
    if (m_element->is_string()) {
        const QString text = fromView(m_element->get_string().value_unsafe()).trimmed();
        if (text.isEmpty())
            return std::nullopt;
        bool ok = false;
        value = text.toDouble(&ok);
        if (ok && std::isfinite(value))
            return value;
    }
    wrongType("a number");
    return std::nullopt;
}

std::optional<bool> Value::maybeFlag() const
{
    if (!m_element)
        return std::nullopt;
    if (m_element->is_bool())
        return m_element->get_bool().value_unsafe();
    if (m_element->is_number())
        return integer() != 0;
    if (m_element->is_string()) {
        const QString word = fromView(m_element->get_string().value_unsafe()).trimmed().toLower();
        if (word == QLatin1String("true") || word == QLatin1String("1"))
            return true;
        if (word == QLatin1String("false") || word == QLatin1String("0") || word.isEmpty())
            return false;
    }
    wrongType("a boolean");
    return std::nullopt;
}

bool Value::flag(bool fallback) const
{
    return maybeFlag().value_or(fallback);
}

QDateTime Value::instant() const
{
    if (!m_element)
        return {};
    if (!m_element->is_string()) {
        if (!m_element->is_number() || integer() != 0)
            wrongType("a date");
        return {};
    }
    const std::string_view text = m_element->get_string().value_unsafe();
    const std::optional<QDateTime> read = readInstant(text);
    if (!read)
        complain(QStringLiteral("expected a date"));
    return read.value_or(QDateTime());
}

QStringList Value::texts() const
{
    QStringList list;
    if (!isArray()) {
        const QString one = text();
        return one.isEmpty() ? list : QStringList{one};
    }
    for (const Value &element : elements())
        list << element.text();
    return list;
}

std::vector<Value> Value::elements() const
{
    std::vector<Value> list;
    if (isArray()) {
        qint64 index = 0;
        for (const simdjson::dom::element element : elementsOf(*m_element))
            list.push_back(child(element, {{}, index++}));
    }
    return list;
}

std::vector<Member> Value::members() const
{
    std::vector<Member> list;
    if (!m_element)
        return list;
    if (!isObject()) {
        wrongType("an object");
        return list;
    }
    for (const auto &[key, element] : membersOf(*m_element))
        list.push_back({fromView(key), child(element, {key})});
    return list;
}

std::vector<Row> Value::rows() const
{
    std::vector<Row> list;
    if (!m_element)
        return list;
    const auto add = [&list](qint64 id, const Value &value) {
        if (value.isObject())
            list.push_back({id != 0 ? id : value["id"].integer(), value});
        else if (!value.isEmpty())
            value.wrongType("an object");
    };
    const auto addAll = [&](qint64 id, const Value &values) {
        qint64 index = 0;
        for (const simdjson::dom::element element : elementsOf(*values.m_element))
            add(id, values.child(element, {{}, index++}));
    };
    if (isArray()) {
        addAll(0, *this);
        return list;
    }
    if (!isObject()) {
        wrongType("a list");
        return list;
    }
    // In a map of things all members are keyed by numbers or are things; one single thing has at least one
    // named plain value. A plain value under a number is a row gone wrong, and takes no other with it.
    for (const auto &[key, element] : membersOf(*m_element)) {
        if (!element.is_object() && !element.is_array() && !element.is_null() && !number(key)) {
            list.push_back({(*this)["id"].integer(), *this});
            return list;
        }
    }
    for (const auto &[key, element] : membersOf(*m_element)) {
        const Value value = child(element, {key});
        if (value.isArray())
            addAll(number(key).value_or(0), value);
        else
            add(number(key).value_or(0), value);
    }
    return list;
}

} // namespace dd::json
