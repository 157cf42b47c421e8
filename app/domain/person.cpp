// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/person.h"

#include <algorithm>

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

QString initialsOf(const QString &name)
{
    QString letters;
    for (const QString &word : name.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        // «Север» begins with its letter; 17 is no part of a name.
        const auto first = std::ranges::find_if(word, [](QChar letter) { return letter.isLetter(); });
        if (first != word.end() && letters.size() < 2)
            letters += first->toUpper();
    }
    return letters;
}

QString PersonRef::fullName() const
{
    return joined(lastName, firstName, middleName, login);
}

QString PersonRef::initials() const
{
    // A surname of several words counts as one; a name that came in one piece does not.
    const QString letters = firstName.trimmed().isEmpty() || lastName.trimmed().isEmpty()
        ? initialsOf(lastName + firstName)
        : initialsOf(lastName).left(1) + initialsOf(firstName).left(1);
    return letters.isEmpty() ? login.left(1).toUpper() : letters;
}

QString Person::fullName() const
{
    return joined(lastName, firstName, middleName, login);
}

} // namespace dd
