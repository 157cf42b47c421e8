// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/json/hugenumbers.h"

namespace dd::json {

namespace {

constexpr qsizetype mostDigits = 18; // any number of so many fits

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

qsizetype digitsFrom(QByteArrayView json, qsizetype at)
{
    qsizetype end = at;
    while (end < json.size() && isDigit(json[end]))
        ++end;
    return end - at;
}

/// Behind the string that begins at `at`.
qsizetype behindString(QByteArrayView json, qsizetype at)
{
    for (++at; at < json.size() && json[at] != '"'; ++at) {
        if (json[at] == '\\')
            ++at;
    }
    return std::min(at + 1, json.size());
}

struct Number {
    qsizetype length = 0; ///< 0 = none by the grammar
    bool isHuge = false;
};

Number numberAt(QByteArrayView json, qsizetype start)
{
    qsizetype at = start + (json[start] == '-' ? 1 : 0);
    const qsizetype whole = digitsFrom(json, at);
    if (whole == 0 || (whole > 1 && json[at] == '0'))
        return {};
    Number number{.isHuge = whole > mostDigits};
    at += whole;
    if (at < json.size() && json[at] == '.') {
        const qsizetype fraction = digitsFrom(json, at + 1);
        if (fraction == 0)
            return {};
        at += 1 + fraction;
    }
    if (at < json.size() && (json[at] == 'e' || json[at] == 'E')) {
        ++at;
        if (at < json.size() && (json[at] == '+' || json[at] == '-'))
            ++at;
        const qsizetype exponent = digitsFrom(json, at);
        if (exponent == 0)
            return {};
        at += exponent;
        number.isHuge = true;
    }
    number.length = at - start;
    return number;
}

} // namespace

QByteArray hugeNumbersAsText(QByteArrayView json)
{
    QByteArray text;
    qsizetype copied = 0;
    qsizetype at = 0;
    while (at < json.size()) {
        if (json[at] == '"') {
            at = behindString(json, at);
        } else if (json[at] == '-' || isDigit(json[at])) {
            const Number number = numberAt(json, at);
            if (number.isHuge) {
                text += json.sliced(copied, at - copied);
                text += '"' + json.sliced(at, number.length).toByteArray() + '"';
                copied = at + number.length;
            }
            at += std::max<qsizetype>(number.length, 1);
        } else {
            ++at;
        }
    }
    return text + json.sliced(copied).toByteArray();
}

} // namespace dd::json
