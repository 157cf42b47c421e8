// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "harness/measure.h"

#include "harness/probes.h"

#include <QCoreApplication>
#include <algorithm>

namespace dd::bench {

namespace {

/// Between the two nearest of them.
double quantile(QList<double> figures, double part)
{
    if (figures.isEmpty())
        return 0;
    std::ranges::sort(figures);
    const double place = part * double(figures.size() - 1);
    const auto below = qsizetype(place);
    const qsizetype above = std::min(below + 1, figures.size() - 1);
    return figures.at(below) + (figures.at(above) - figures.at(below)) * (place - double(below));
}

/// The probe asks a copy of this program; where that fails there is no figure worth printing.
Probe elsewhere(const QString &name, const QString &side)
{
    return [name, side] {
        const Finished child
            = runProgram(QCoreApplication::applicationFilePath(), {QStringLiteral("--side"), side, name});
        bool isNumber = false;
        const double figure = child.printed.trimmed().toDouble(&isNumber);
        if (!child.isWell || !isNumber)
            qFatal("%s, %s: no figure came back", qPrintable(name), qPrintable(side));
        return figure;
    };
}

Sides sidesOf(const Entry &entry)
{
    if (!entry.apart)
        return entry.prepare();
    const auto side = [&entry](bool isThere, const char *which) {
        return isThere ? elsewhere(entry.name, QLatin1String(which)) : Probe();
    };
    return {side(true, "ours"), side(!entry.target.limitIs.isEmpty(), "limit"),
        side(!entry.target.peerIs.isEmpty(), "peer")};
}

std::optional<double> ratio(double value, const std::optional<double> &other)
{
    return other && *other != 0 ? std::optional(value / *other) : std::nullopt;
}

} // namespace

std::optional<double> Figure::toLimit() const
{
    return ratio(value, limit);
}

std::optional<double> Figure::toPeer() const
{
    return ratio(value, peer);
}

bool Figure::isMet() const
{
    const Target &target = entry.target;
    return (!target.most || value <= *target.most)
        && (target.timesLimit <= 0 || (limit && value <= *limit * target.timesLimit))
        && (target.partOfPeer <= 0 || (peer && value * target.partOfPeer <= *peer));
}

Figure measure(const Entry &entry, int runs)
{
    const Sides sides = sidesOf(entry);
    const std::array probes{sides.ours, sides.limit, sides.peer};
    std::array<QList<double>, probes.size()> figures;
    Figure figure{.entry = entry, .runs = runs > 0 ? runs : entry.runs};
    for (int run = entry.apart ? 0 : -1; run < figure.runs; ++run) {
        for (size_t side = 0; side < probes.size(); ++side) {
            if (!probes.at(side))
                continue;
            const double one = probes.at(side)();
            if (run >= 0)
                figures.at(side) << one;
        }
    }
    figure.value = quantile(figures[0], 0.5);
    if (sides.limit)
        figure.limit = quantile(figures[1], 0.5);
    if (sides.peer)
        figure.peer = quantile(figures[2], 0.5);
    if (figure.value != 0)
        figure.spread = (quantile(figures[0], 0.9) - quantile(figures[0], 0.1)) / figure.value;
    return figure;
}

std::optional<double> measureOnce(const Entry &entry, const QString &side)
{
    const Sides sides = entry.prepare();
    const Probe probe = side == QLatin1String("ours") ? sides.ours
        : side == QLatin1String("limit")              ? sides.limit
        : side == QLatin1String("peer")               ? sides.peer
                                                      : Probe();
    return probe ? std::optional(probe()) : std::nullopt;
}

} // namespace dd::bench
