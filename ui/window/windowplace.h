// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>
#include <QString>

class QWidget;

namespace dd::store {
class Settings;
}

namespace dd::ui {

/// The window moved, and made smaller where it must be, so that all of it is on one of these screens: the
/// second monitor may be gone. The first screen is the main one.
QRect keptVisible(const QRect &window, const QList<QRect> &screens);

/// A window remembered under this name: "main", "detail", "diagnostics". False where nothing was kept: the
/// window then has `fallback`, in the middle of the main screen.
bool restorePlace(QWidget &window, const store::Settings &settings, const QString &name, QSize fallback);
void keepPlace(const QWidget &window, store::Settings &settings, const QString &name);

} // namespace dd::ui
