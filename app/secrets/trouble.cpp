// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/trouble.h"

#include <QCoreApplication>

namespace dd::secrets {

namespace {

struct Row {
    Trouble trouble;
    QLatin1String code;
    const char *sentence;
};

constexpr Row rows[] = {
    {Trouble::NoBackend, QLatin1String("keychain: no backend"),
        QT_TRANSLATE_NOOP(
            "dd::Secrets", "No keychain answers on this computer, so passwords and tokens cannot be kept.")},
    {Trouble::Locked, QLatin1String("keychain: locked"),
        QT_TRANSLATE_NOOP("dd::Secrets", "The keychain is locked. Unlock it and try again.")},
    {Trouble::Denied, QLatin1String("keychain: denied"),
        QT_TRANSLATE_NOOP(
            "dd::Secrets", "The keychain did not let DispatchDesk in. Allow it and try again.")},
    {Trouble::Silent, QLatin1String("keychain: silent"),
        QT_TRANSLATE_NOOP(
            "dd::Secrets", "The keychain did not answer in time. It may be waiting for you to unlock it.")},
    {Trouble::Failed, QLatin1String("keychain: failed"),
        QT_TRANSLATE_NOOP("dd::Secrets", "The keychain reported an error.")},
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
            return QCoreApplication::translate("dd::Secrets", row.sentence);
    }
    return {};
}

} // namespace dd::secrets
