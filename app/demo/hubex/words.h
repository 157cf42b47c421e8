// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace dd::demo::hubex {

/// The same text in the two languages of the demo. It is data (what people wrote into their system), not the
/// program's words.
struct Words {
    const char *ru;
    const char *en;

    QString in(bool isEnglish) const { return QString::fromUtf8(isEnglish ? en : ru); }
};

} // namespace dd::demo::hubex
