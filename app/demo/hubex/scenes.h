// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace dd::demo::hubex {

/// How many different photos there are.
inline constexpr int sceneCount = 12;

/// One of the "photos" of the demo, 800×600: drawn with light and shade, so that thumbnails look like
/// something. Kept once drawn.
QByteArray scenePhoto(int scene);
/// The same, not wider or higher than @p pixels.
QByteArray scenePreview(int scene, int pixels);

} // namespace dd::demo::hubex
