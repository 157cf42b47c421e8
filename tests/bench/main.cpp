// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "entries.h"
#include "harness/program.h"

#include <QApplication>

int main(int argc, char **argv)
{
    using namespace dd::bench;
    QApplication application(argc, argv);
    QTextStream out(stdout);
    QTextStream err(stderr);
    return runBench(
        decodingEntries() + paintingEntries() + otherEntries(), QApplication::arguments(), out, err);
}
