// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "harness/report.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

namespace dd::bench {

namespace {

/// Four figures that count, never with an exponent.
QString number(const std::optional<double> &value)
{
    if (!value)
        return QStringLiteral("-");
    const double size = std::abs(*value);
    const int whole = size >= 1 ? int(std::log10(size)) + 1 : 1;
    return QString::number(*value, 'f', std::trunc(*value) == *value ? 0 : std::clamp(4 - whole, 0, 3));
}

QString times(const std::optional<double> &ratio)
{
    return ratio ? QString::number(*ratio, 'f', *ratio < 10 ? 2 : 1) + QStringLiteral(" ×") : QString();
}

QString line(const QString &name, const QString &value, const QString &limit, const QString &toLimit,
    const QString &peer, const QString &toPeer, const QString &spread, const QString &met)
{
    return QStringLiteral("%1%2%3%4%5%6%7  %8\n")
        .arg(name, -26)
        .arg(value, 16)
        .arg(limit, 12)
        .arg(toLimit, 10)
        .arg(peer, 12)
        .arg(toPeer, 10)
        .arg(spread, 9)
        .arg(met);
}

QJsonValue orNull(const std::optional<double> &value)
{
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

} // namespace

QString tableHead()
{
    return line(QStringLiteral("name"), QStringLiteral("value"), QStringLiteral("limit"),
        QStringLiteral("of limit"), QStringLiteral("peer"), QStringLiteral("of peer"),
        QStringLiteral("spread"), QStringLiteral("target"));
}

QString tableLines(const Figure &figure)
{
    const Entry &entry = figure.entry;
    const QString wanted = entry.target.text(entry.unit);
    return line(entry.name, number(figure.value) + QLatin1Char(' ') + entry.unit, number(figure.limit),
               times(figure.toLimit()), number(figure.peer), times(figure.toPeer()),
               QStringLiteral("%1 %").arg(qRound(figure.spread * 100)),
               wanted.isEmpty()     ? QString()
                   : figure.isMet() ? QStringLiteral("met")
                                    : QStringLiteral("MISSED"))
        + QStringLiteral("    %1%2\n")
              .arg(entry.what, wanted.isEmpty() ? QString() : QStringLiteral(": ") + wanted);
}

QByteArray toJson(const QList<Figure> &figures)
{
    QJsonArray array;
    for (const Figure &figure : figures) {
        array.append(QJsonObject{{QStringLiteral("name"), figure.entry.name},
            {QStringLiteral("value"), figure.value}, {QStringLiteral("unit"), figure.entry.unit},
            {QStringLiteral("limit"), orNull(figure.limit)}, {QStringLiteral("peer"), orNull(figure.peer)},
            {QStringLiteral("ratio_to_limit"), orNull(figure.toLimit())},
            {QStringLiteral("ratio_to_peer"), orNull(figure.toPeer())},
            {QStringLiteral("target"), figure.entry.target.text(figure.entry.unit)},
            {QStringLiteral("met"), figure.isMet()}, {QStringLiteral("runs"), figure.runs},
            {QStringLiteral("spread"), figure.spread}});
    }
    return QJsonDocument(array).toJson();
}

} // namespace dd::bench
