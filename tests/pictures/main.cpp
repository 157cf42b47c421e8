// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/quietlog.h"
#include "scenes.h"
#include "stage.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QProcess>
#include <QTextStream>

using namespace dd;
using namespace dd::pictures;

namespace {

/// Draws the scenes at the scale this process was started with. True when each became a picture.
bool draw(const QString &folder, const QString &scale, const QStringList &names, bool signedIn)
{
    bool all = true;
    Stage stage(signedIn);
    for (const QString &language : {QStringLiteral("en"), QStringLiteral("ru")}) {
        for (const QString &theme : {QStringLiteral("light"), QStringLiteral("dark")}) {
            stage.wear(theme, language);
            stage.settle();
            for (const Scene &scene : scenes()) {
                if (scene.signedIn != signedIn || (!names.isEmpty() && !names.contains(scene.name)))
                    continue;
                QWidget *drawn = scene.play(stage);
                const QString file = QDir(folder).filePath(
                    QStringLiteral("%1-%2-%3-%4.png").arg(scene.name, language, theme, scale));
                if (!drawn || !drawn->grab().save(file)) {
                    QTextStream(stderr) << "no picture of " << scene.name << '\n';
                    all = false;
                }
                stage.closeAll();
            }
        }
    }
    return all;
}

} // namespace

/// dispatchdesk_pictures [--list] [--out FOLDER] [--scale 100|150] [scene…]
int main(int argc, char **argv)
{
    // The scale is the process's: another one needs another process.
    for (int i = 1; i + 1 < argc; ++i) {
        if (qstrcmp(argv[i], "--scale") == 0)
            qputenv("QT_SCALE_FACTOR", QByteArray::number(QByteArray(argv[i + 1]).toInt() / 100.0));
    }
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("DispatchDesk"));
    QApplication::setQuitOnLastWindowClosed(false);
    QCommandLineParser parser;
    parser.addOptions({{QStringLiteral("list"), QStringLiteral("names the scenes")},
        {QStringLiteral("out"), QStringLiteral("where to"), QStringLiteral("folder"), QStringLiteral(".")},
        {QStringLiteral("scale"), QStringLiteral("100 or 150; both if left out"),
            QStringLiteral("percent")}});
    parser.process(application);
    installQuietLog(false);
    if (parser.isSet(QStringLiteral("list"))) {
        for (const Scene &scene : scenes())
            QTextStream(stdout) << scene.name << '\n';
        return 0;
    }
    const QString folder = parser.value(QStringLiteral("out"));
    QDir().mkpath(folder);
    const QString scale = parser.value(QStringLiteral("scale"));
    if (!scale.isEmpty()) {
        const QStringList names = parser.positionalArguments();
        const bool before = draw(folder, scale, names, false);
        return before && draw(folder, scale, names, true) ? 0 : 1;
    }
    int worst = 0;
    for (const char *each : {"100", "150"}) {
        QStringList arguments{
            QStringLiteral("--out"), folder, QStringLiteral("--scale"), QString::fromLatin1(each)};
        worst = qMax(worst,
            QProcess::execute(
                QCoreApplication::applicationFilePath(), arguments + parser.positionalArguments()));
    }
    return worst;
}
