// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QPixmap>
#include <QString>

namespace dd::ui {

/// One of the icons of resources/icons.txt, painted in the palette's text colour of the moment (disabled and
/// selected too), so that it follows the theme without being made again. Sharp at 16, 22, 24 and 32 pixels
/// and 100, 125, 150 and 200 %. A null icon and a warning for an unknown name.
QIcon icon(const QString &name);
/// The same in a colour of its own: stages, accounts.
QIcon icon(const QString &name, const QColor &colour);
/// For delegates, which paint thousands of them: cached; `size` in logical pixels, square.
QPixmap iconPixmap(const QString &name, int size, const QColor &colour, qreal devicePixelRatio);
/// All names, for tests and pictures.
QStringList iconNames();

/// The program's own portrait, for windows and the about box.
QIcon applicationIcon();

} // namespace dd::ui
