// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/errordetails.h"

#include <QCoreApplication>
#include <QStringList>

namespace dd::ui {

QString detailsOf(const Error &error)
{
    const auto line = [](const char *words, const QString &value) {
        return QCoreApplication::translate("dd::ErrorDetails", words).arg(value);
    };
    QStringList lines;
    if (!error.serverText.isEmpty())
        lines << line(QT_TRANSLATE_NOOP("dd::ErrorDetails", "The server said: “%1”"), error.serverText);
    if (error.httpStatus > 0)
        lines << line(
            QT_TRANSLATE_NOOP("dd::ErrorDetails", "HTTP status: %1"), QString::number(error.httpStatus));
    if (!error.detail.isEmpty())
        lines << error.detail;
    if (!error.traceId.isEmpty())
        lines << line(QT_TRANSLATE_NOOP("dd::ErrorDetails", "Trace id: %1"), error.traceId);
    return lines.join(QLatin1Char('\n'));
}

} // namespace dd::ui
