// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <functional>

class QWidget;

namespace dd::pictures {

class Stage;

/// One picture: what to do on the stage, which widget to draw then, and what to set right after it.
struct Scene {
    QString name;
    std::function<QWidget *(Stage &)> play;
    std::function<void(Stage &)> after{};
    bool signedIn = true;
};

/// All of them, in the order in which they are played.
QList<Scene> scenes();

/// Their parts: lists with their details, cards, what opens over a page, dialogs and windows, what goes
/// wrong.
QList<Scene> listScenes();
QList<Scene> cardScenes();
QList<Scene> panelScenes();
QList<Scene> dialogScenes();
QList<Scene> signInScenes();
QList<Scene> troubleScenes();

/// Opens something and draws what is in front then.
Scene dialog(const char *name, const std::function<void(Stage &)> &open);

} // namespace dd::pictures
