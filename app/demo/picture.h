// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace dd::demo {

/// A small PNG of one colour with a frame: something to look at in a message, made without the Gui library.
QByteArray pngPicture(int width, int height, quint32 rgb);

/// A one page PDF that says nothing.
QByteArray pdfDocument();

} // namespace dd::demo
