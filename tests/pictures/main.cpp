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

#include <vector>

using namespace dd;
using namespace dd::pictures;

namespace {

struct Plan {
    QStringList names; ///< of the scenes; empty for all
    QStringList languages{QStringLiteral("en"), QStringLiteral("ru")};
    QStringList themes{QStringLiteral("light"), QStringLiteral("dark")};
    QString scale;
    QString folder; ///< empty: what is drawn is looked at by nobody

    bool wants(const Scene &scene) const { return names.isEmpty() || names.contains(scene.name); }
};

bool keep(const QPixmap &picture, const Plan &plan, const QStringList &name)
{
    if (picture.isNull())
        return false;
    const QString file = (name + QStringList(plan.scale)).join(QLatin1Char('-')) + QLatin1String(".png");
    return plan.folder.isEmpty() || picture.save(QDir(plan.folder).filePath(file));
}

/// Each scene is played once a language and drawn in both themes: a change of theme asks no server.
bool draw(const Plan &plan, bool signedIn)
{
    bool all = true;
    Stage stage(signedIn);
    for (const QString &language : plan.languages) {
        stage.speak(language);
        stage.settle();
        for (const Scene &scene : scenes()) {
            if (scene.signedIn != signedIn || !plan.wants(scene))
                continue;
            stage.wear(plan.themes.first());
            QWidget *drawn = scene.play(stage);
            for (const QString &theme : plan.themes) {
                stage.wear(theme);
                QTest::qWait(30);
                if (!drawn || !keep(drawn->grab(), plan, {scene.name, language, theme})) {
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

bool drawAll(const Plan &plan)
{
    const bool before = draw(plan, false);
    return draw(plan, true) && before;
}

/// Each with its arguments in a process of its own; the worst of what they end with.
int sideBySide(const QList<QStringList> &runs)
{
    std::vector<QProcess> processes(runs.size());
    for (qsizetype i = 0; i < runs.size(); ++i) {
        processes[i].setProcessChannelMode(QProcess::ForwardedChannels);
        processes[i].start(QCoreApplication::applicationFilePath(), runs.at(i));
    }
    int worst = 0;
    for (QProcess &process : processes) {
        const bool ended = process.waitForFinished(-1) && process.exitStatus() == QProcess::NormalExit;
        worst = qMax(worst, ended ? process.exitCode() : 1);
    }
    return worst;
}

/// The scale is a process's own.
int drawAtEachScale(const QStringList &arguments)
{
    const QString scale = QStringLiteral("--scale");
    return sideBySide({QStringList{scale, QStringLiteral("100")} + arguments,
        QStringList{scale, QStringLiteral("150")} + arguments});
}

/// Most of the time of a scene is waiting: every other one is played elsewhere.
int playEachOnce()
{
    QList<QStringList> halves(2, {QStringLiteral("--once")});
    qsizetype next = 0;
    for (const Scene &scene : scenes())
        halves[next++ % 2] << scene.name;
    return sideBySide(halves);
}

} // namespace

/// dispatchdesk_pictures [--list] [--once] [--out FOLDER] [--scale 100|150] [scene…]
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
        {QStringLiteral("once"), QStringLiteral("draws each scene once and keeps nothing: do they play?")},
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
    Plan plan;
    plan.names = parser.positionalArguments();
    if (parser.isSet(QStringLiteral("once"))) {
        if (plan.names.isEmpty())
            return playEachOnce();
        plan.languages.resize(1);
        plan.themes.resize(1);
        return drawAll(plan) ? 0 : 1;
    }
    plan.folder = parser.value(QStringLiteral("out"));
    plan.scale = parser.value(QStringLiteral("scale"));
    QDir().mkpath(plan.folder);
    if (plan.scale.isEmpty())
        return drawAtEachScale(QStringList{QStringLiteral("--out"), plan.folder} + plan.names);
    return drawAll(plan) ? 0 : 1;
}
