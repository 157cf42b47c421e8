// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/hubex/values.h"

#include <QHash>
#include <QRegularExpression>

namespace dd::hubex {

namespace {

/// The names that people who set up stages would write; the whole of CSS is not needed for a dot.
const QHash<QString, Rgb> &names()
{
    static const QHash<QString, Rgb> table{{QStringLiteral("black"), {0, 0, 0}},
        {QStringLiteral("white"), {255, 255, 255}}, {QStringLiteral("red"), {255, 0, 0}},
        {QStringLiteral("green"), {0, 128, 0}}, {QStringLiteral("lime"), {0, 255, 0}},
        {QStringLiteral("blue"), {0, 0, 255}}, {QStringLiteral("navy"), {0, 0, 128}},
        {QStringLiteral("yellow"), {255, 255, 0}}, {QStringLiteral("orange"), {255, 165, 0}},
        {QStringLiteral("purple"), {128, 0, 128}}, {QStringLiteral("pink"), {255, 192, 203}},
        {QStringLiteral("brown"), {165, 42, 42}}, {QStringLiteral("gray"), {128, 128, 128}},
        {QStringLiteral("grey"), {128, 128, 128}}, {QStringLiteral("silver"), {192, 192, 192}},
        {QStringLiteral("cyan"), {0, 255, 255}}, {QStringLiteral("teal"), {0, 128, 128}},
        {QStringLiteral("magenta"), {255, 0, 255}}, {QStringLiteral("maroon"), {128, 0, 0}},
        {QStringLiteral("olive"), {128, 128, 0}}};
    return table;
}

std::optional<Rgb> fromHex(QString hex)
{
    if (hex.size() == 3)
        hex = QString(2, hex.at(0)) + QString(2, hex.at(1)) + QString(2, hex.at(2));
    if (hex.size() == 8)
        hex = hex.mid(2); // #AARRGGBB
    bool ok = false;
    const uint value = hex.toUInt(&ok, 16);
    if (!ok || hex.size() != 6)
        return std::nullopt;
    return Rgb{quint8(value >> 16 & 0xff), quint8(value >> 8 & 0xff), quint8(value & 0xff)};
}

} // namespace

std::optional<Rgb> colour(const QString &text)
{
    const QString word = text.trimmed().toLower();
    if (word.isEmpty())
        return std::nullopt;
    if (const auto named = names().constFind(word); named != names().constEnd())
        return *named;
    if (word.startsWith(QLatin1Char('#')))
        return fromHex(word.mid(1));
    static const QRegularExpression rgb(QStringLiteral("^rgba?\\(\\s*(\\d+)\\s*,\\s*(\\d+)\\s*,\\s*(\\d+)"));
    if (const auto match = rgb.match(word); match.hasMatch()) {
        const auto part = [&match](int n) { return quint8(std::min(255, match.captured(n).toInt())); };
        return Rgb{part(1), part(2), part(3)};
    }
    return fromHex(word);
}

} // namespace dd::hubex
