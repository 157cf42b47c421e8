// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "harness/program.h"

#include "harness/report.h"

#include <QCommandLineParser>
#include <QSaveFile>
#include <algorithm>

namespace dd::bench {

namespace {

constexpr int notWritten = 1;
constexpr int notUnderstood = 2;

QList<Entry> chosen(const QList<Entry> &entries, const QString &name)
{
    QList<Entry> some;
    for (const Entry &entry : entries) {
        if (entry.name == name)
            return {entry};
        if (entry.name.contains(name, Qt::CaseInsensitive))
            some << entry;
    }
    return some;
}

/// In the order of the table, each once; none where a name fits nothing.
QList<Entry> chosen(const QList<Entry> &entries, const QStringList &names, QTextStream &err)
{
    if (names.isEmpty())
        return entries;
    QStringList wanted;
    for (const QString &name : names) {
        const QList<Entry> some = chosen(entries, name);
        if (some.isEmpty()) {
            err << "bench: nothing is called " << name << "; --list names all\n";
            return {};
        }
        for (const Entry &entry : some)
            wanted << entry.name;
    }
    QList<Entry> list;
    std::ranges::copy_if(
        entries, std::back_inserter(list), [&](const Entry &entry) { return wanted.contains(entry.name); });
    return list;
}

bool write(const QString &file, const QByteArray &bytes)
{
    QSaveFile save(file);
    return save.open(QIODevice::WriteOnly) && save.write(bytes) == bytes.size() && save.commit();
}

} // namespace

int runBench(const QList<Entry> &entries, const QStringList &arguments, QTextStream &out, QTextStream &err)
{
    const QCommandLineOption list(QStringLiteral("list"));
    const QCommandLineOption json(QStringLiteral("json"), {}, QStringLiteral("file"));
    const QCommandLineOption runs(QStringLiteral("runs"), {}, QStringLiteral("number"));
    const QCommandLineOption side(QStringLiteral("side"), {}, QStringLiteral("ours|limit|peer"));
    QCommandLineParser parser;
    parser.addOptions({list, json, runs, side});
    bool isNumber = true;
    const bool isUnderstood = parser.parse(arguments);
    const int times = parser.isSet(runs) ? parser.value(runs).toInt(&isNumber) : 0;
    if (!isUnderstood || !isNumber || times < 0 || (parser.isSet(runs) && times == 0)) {
        err << "bench: "
            << (isUnderstood ? QStringLiteral("--runs takes a number from 1 on") : parser.errorText())
            << "\nusage: bench [--list] [--json FILE] [--runs N] [NAME…]\n";
        return notUnderstood;
    }
    const QList<Entry> wanted = chosen(entries, parser.positionalArguments(), err);
    if (wanted.isEmpty())
        return notUnderstood;
    if (parser.isSet(list)) {
        for (const Entry &entry : wanted)
            out << QStringLiteral("%1 %2\n").arg(entry.name, -26).arg(entry.what);
        return 0;
    }
    if (parser.isSet(side)) {
        const std::optional<double> figure = measureOnce(wanted.first(), parser.value(side));
        if (!figure)
            return notUnderstood;
        out << QString::number(*figure, 'g', 17) << '\n';
        return 0;
    }
    QList<Figure> figures;
    out << tableHead() << Qt::flush;
    for (const Entry &entry : wanted) {
        figures << measure(entry, times);
        out << tableLines(figures.last()) << Qt::flush;
    }
    const auto met = std::ranges::count_if(figures, &Figure::isMet);
    out << QStringLiteral("%1 of %2 targets met\n").arg(met).arg(figures.size());
    if (parser.isSet(json) && !write(parser.value(json), toJson(figures))) {
        err << "bench: cannot write " << parser.value(json) << '\n';
        return notWritten;
    }
    return 0;
}

} // namespace dd::bench
