// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/keynames.h"

#include <QHash>

namespace dd::store {

QString KeyNames::translate(const char *context, const char *source, const char *, int) const
{
    if (qstrcmp(context, "QShortcut") != 0)
        return {};
    static const QHash<QString, QString> caps{
        {QStringLiteral("Left"), QStringLiteral("\u2190")},
        {QStringLiteral("Up"), QStringLiteral("\u2191")},
        {QStringLiteral("Right"), QStringLiteral("\u2192")},
        {QStringLiteral("Down"), QStringLiteral("\u2193")},
        {QStringLiteral("Return"), QStringLiteral("Enter")},
        {QStringLiteral("PgDown"), QStringLiteral("PgDn")},
    };
    const QString name = QString::fromUtf8(source);
    return caps.value(name, name);
}

} // namespace dd::store
