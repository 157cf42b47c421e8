// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "race.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTextStream>
#include <algorithm>

namespace dd::bench {

namespace {

constexpr int rounds = 9;

double milliseconds(const std::function<void()> &what)
{
    QElapsedTimer timer;
    timer.start();
    what();
    return double(timer.nsecsElapsed()) / 1e6;
}

double median(QList<double> times)
{
    std::ranges::sort(times);
    return times.at(times.size() / 2);
}

} // namespace

bool run(const Race &race)
{
    QList<double> ours;
    QList<double> peer;
    race.ours(); // warm
    race.peer();
    for (int i = 0; i < rounds; ++i) {
        ours << milliseconds(race.ours);
        peer << milliseconds(race.peer);
    }
    const double ratio = median(ours) / median(peer);
    const double noise = (*std::ranges::max_element(peer) - *std::ranges::min_element(peer)) / median(peer);
    const bool kept = ratio <= race.limit;
    QTextStream(stdout) << QStringLiteral(
        "%1  %2 ms\n    %3  %4 ms (spread %5 %)\n    ratio %6, limit %7: %8\n")
                               .arg(race.name, -58)
                               .arg(median(ours), 10, 'f', 3)
                               .arg(QStringLiteral("against ") + race.peerName, -54)
                               .arg(median(peer), 10, 'f', 3)
                               .arg(qRound(noise * 100))
                               .arg(ratio, 0, 'f', 2)
                               .arg(race.limit, 0, 'f', 2)
                               .arg(kept ? QStringLiteral("kept") : QStringLiteral("EXCEEDED"));
    return kept;
}

} // namespace dd::bench

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    bool kept = true;
    for (const auto &races : {dd::bench::decodingRaces(), dd::bench::listRaces(), dd::bench::demoRaces()}) {
        for (const dd::bench::Race &race : races) {
            if (argc < 2 || race.name.contains(QString::fromLocal8Bit(argv[1]), Qt::CaseInsensitive))
                kept = dd::bench::run(race) && kept;
        }
    }
    return kept ? 0 : 1;
}
