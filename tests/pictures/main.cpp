// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/quietlog.h"
#include "scenes.h"
#include "stage.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QProcess>
#include <QTest>
#include <QTextStream>

using namespace dd;
using namespace dd::pictures;

namespace {

const auto themes = {QStringLiteral("light"), QStringLiteral("dark")};

/// Each scene is played once a language and drawn in both themes: a change of theme asks no server.
bool draw(const QString &folder, const QString &scale, const QStringList &names, bool signedIn)
{
    bool all = true;
    Stage stage(signedIn);
    for (const QString &language : {QStringLiteral("en"), QStringLiteral("ru")}) {
        stage.speak(language);
        stage.settle();
        for (const Scene &scene : scenes()) {
            if (scene.signedIn != signedIn || (!names.isEmpty() && !names.contains(scene.name)))
                continue;
            stage.wear(*themes.begin());
            QWidget *drawn = scene.play(stage);
            for (const QString &theme : themes) {
                stage.wear(theme);
                QTest::qWait(30);
                const QString file = QDir(folder).filePath(
                    QStringLiteral("%1-%2-%3-%4.png").arg(scene.name, language, theme, scale));
                if (!drawn || !drawn->grab().save(file)) {
                    QTextStream(stderr) << "no picture of " << scene.name << '\n';
                    all = false;
                }
            }
            stage.closeAll();
            if (scene.after)
                scene.after(stage);
        }
    }
    return all;
}

/// The scale is a process's own: one for each, side by side.
int drawAtEachScale(const QStringList &arguments)
{
    QProcess processes[2];
    const QString scales[2]{QStringLiteral("100"), QStringLiteral("150")};
    for (int i = 0; i < 2; ++i) {
        processes[i].setProcessChannelMode(QProcess::ForwardedChannels);
        processes[i].start(QCoreApplication::applicationFilePath(),
            QStringList{QStringLiteral("--scale"), scales[i]} + arguments);
    }
    int worst = 0;
    for (QProcess &process : processes) {
        const bool ended = process.waitForFinished(-1) && process.exitStatus() == QProcess::NormalExit;
        worst = qMax(worst, ended ? process.exitCode() : 1);
    }
    return worst;
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
    return drawAtEachScale(QStringList{QStringLiteral("--out"), folder} + parser.positionalArguments());
}
