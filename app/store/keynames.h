// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

namespace dd::store {

/// Keys by what stands on them, "Alt+←", "Ctrl+Enter", in every language and everywhere: menus, tool tips,
/// fields for keys and our own lists ask for the same words. Qt translates some of them and leaves others.
class KeyNames : public QTranslator {
    Q_OBJECT

public:
    using QTranslator::QTranslator;

    bool isEmpty() const override { return false; }
    QString translate(
        const char *context, const char *source, const char *disambiguation, int number) const override;
};

} // namespace dd::store
