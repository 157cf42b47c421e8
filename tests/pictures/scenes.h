// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <functional>

class QWidget;

namespace dd::pictures {

class Stage;

/// One picture: what to do on the stage, and which widget to draw then.
struct Scene {
    QString name;
    std::function<QWidget *(Stage &)> play;
    bool signedIn = true;
};

QList<Scene> scenes();

} // namespace dd::pictures
