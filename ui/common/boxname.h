// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace dd::ui {

/// Says what a box without a label beside it is for. Off Windows Qt calls every box by what is chosen in it,
/// whatever its accessible name, so a screen reader finds the words in the description there.
inline void nameBox(QComboBox &box, const QString &name)
{
    box.setAccessibleName(name);
#ifdef Q_OS_UNIX
    box.setAccessibleDescription(name);
#endif
}

} // namespace dd::ui
