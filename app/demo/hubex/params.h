// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/http/message.h"

#include <QHash>
#include <QStringList>
#include <optional>

namespace dd::demo::hubex {

enum class Type { Text, Flag, Byte, Int16, Int32, Real, Time, Point };

/// A query parameter an endpoint declares. Names are case-sensitive.
struct Parameter {
    const char *name;
    Type type = Type::Text;
};

/// A place as the query writes it: "LAT:LNG" or "LAT, LNG" (contract 1.8).
struct Point {
    double latitude = 0;
    double longitude = 0;
};

/// The query of one request, reduced to what the endpoint declares: any other name is dropped without a word
/// (contract 1.6). Several values may repeat the name or stand between commas (numbers and ids).
class Params {
public:
    Params(const http::Request &request, const QList<Parameter> &declared);

    /// False: a value is of the wrong type; the answer is 409 InvalidData (contract 1.6).
    bool areWellTyped() const { return m_wellTyped; }

    bool has(const char *name) const { return m_values.contains(QLatin1String(name)); }
    QString text(const char *name) const;
    QStringList texts(const char *name) const { return m_values.value(QLatin1String(name)); }
    std::optional<bool> flag(const char *name) const;
    std::optional<qint64> number(const char *name) const;
    QList<qint64> numbers(const char *name) const;
    std::optional<double> real(const char *name) const;
    std::optional<qint64> time(const char *name) const; // seconds since 1970
    std::optional<Point> point(const char *name) const;
    /// The same for the same filters and order, whatever the page: for remembering results.
    QString fingerprint() const;

private:
    QHash<QString, QStringList> m_values;
    bool m_wellTyped = true;
};

/// Seconds since 1970 of an ISO date, UTC where it names no zone.
std::optional<qint64> readTime(const QString &text);
std::optional<Point> readPoint(const QString &text);

} // namespace dd::demo::hubex
