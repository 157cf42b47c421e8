// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/decimals.h"

#include <QLocale>
#include <QRegularExpression>

namespace dd::ui {

QString withLocalFraction(const QString &text)
{
    static const QRegularExpression fraction(QStringLiteral("^-?\\d{1,9}\\.\\d{1,6}$"));
    // Digit for digit: 4.30 stays a number of two decimals.
    return fraction.match(text).hasMatch() ? QString(text).replace(QLatin1Char('.'), QLocale().decimalPoint())
                                           : text;
}

} // namespace dd::ui
