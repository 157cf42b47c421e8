// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/person.h"

namespace dd {

namespace {

QString joined(const QString &last, const QString &first, const QString &middle, const QString &fallback)
{
    QStringList parts;
    for (const QString &part : {last, first, middle}) {
        const QString trimmed = part.trimmed();
        if (!trimmed.isEmpty())
            parts << trimmed;
    }
    return parts.isEmpty() ? fallback : parts.join(QLatin1Char(' '));
}

} // namespace

QString PersonRef::fullName() const
{
    return joined(lastName, firstName, middleName, login);
}

QString PersonRef::initials() const
{
    QString letters;
    for (const QString &part : {lastName.trimmed(), firstName.trimmed()}) {
        if (!part.isEmpty())
            letters += part.at(0).toUpper();
    }
    return letters.isEmpty() ? login.left(1).toUpper() : letters;
}

QString Person::fullName() const
{
    return joined(lastName, firstName, middleName, login);
}

} // namespace dd
