// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/trouble.h"

#include <QCoreApplication>

namespace dd::store {

namespace {

struct Row {
    Trouble trouble;
    QLatin1String code;
    const char *sentence;
};

constexpr Row rows[] = {
    {Trouble::Damaged, QLatin1String("file: damaged"),
        QT_TRANSLATE_NOOP("dd::Store",
            "The file with the remembered lists was damaged. It was set aside, and the lists are read from "
            "the "
            "server again.")},
    {Trouble::Newer, QLatin1String("file: newer"),
        QT_TRANSLATE_NOOP("dd::Store",
            "The file with the remembered lists is of a newer version of DispatchDesk. It was set aside, and "
            "the "
            "lists are read from the server again.")},
    {Trouble::Full, QLatin1String("file: disk full"),
        QT_TRANSLATE_NOOP("dd::Store",
            "The disk is full: what arrives now is shown, but not remembered. Make room; writing goes on by "
            "itself.")},
    {Trouble::ReadOnly, QLatin1String("file: read-only"),
        QT_TRANSLATE_NOOP("dd::Store",
            "DispatchDesk may not write into its folder: what arrives now is shown, but not remembered.")},
    {Trouble::InUse, QLatin1String("file: in use"),
        QT_TRANSLATE_NOOP("dd::Store",
            "Another DispatchDesk is running and writes the remembered lists: this one only reads them.")},
    {Trouble::Failed, QLatin1String("file: failed"),
        QT_TRANSLATE_NOOP("dd::Store",
            "The disk reported an error: what arrives now is shown, but not remembered. Writing is tried "
            "again.")},
    {Trouble::Refused, QLatin1String("file: refused"),
        QT_TRANSLATE_NOOP("dd::Store",
            "A part of what arrived could not be remembered. It is read again at the next start.")},
};

} // namespace

Error errorFor(Trouble trouble, const QString &words)
{
    Error error;
    error.kind = ErrorKind::StorageFailed;
    for (const Row &row : rows) {
        if (row.trouble == trouble)
            error.detail = row.code;
    }
    if (!words.isEmpty())
        error.detail += QLatin1String(": ") + words;
    return error;
}

Trouble troubleOf(const Error &error)
{
    for (const Row &row : rows) {
        if (error.detail.startsWith(row.code))
            return row.trouble;
    }
    return Trouble::Failed;
}

QString explain(Trouble trouble)
{
    for (const Row &row : rows) {
        if (row.trouble == trouble)
            return QCoreApplication::translate("dd::Store", row.sentence);
    }
    return {};
}

} // namespace dd::store
