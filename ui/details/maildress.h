// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>

class QTextDocument;

namespace dd::ui {

/// Makes a foreign HTML document readable among ours: every word keeps 4.5:1 against what really stands
/// behind it, light backgrounds turn dark in the dark theme, type is ours and neither tiny nor huge. Done
/// once after setHtml() and again, from the HTML, when the palette changes.
void dressMail(QTextDocument &document, const QPalette &palette);

/// Makes pictures, tables and long lines fit into this many pixels, as far as a document lets itself be
/// fitted. May be called again for another width.
void fitMail(QTextDocument &document, int width);

} // namespace dd::ui
