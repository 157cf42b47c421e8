// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/queryline.h"

#include <QCoreApplication>

namespace dd {

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("dd::QueryLine", text);
}

} // namespace

QString LineTrouble::sentence() const
{
    constexpr qsizetype most = 40;
    const QString named = what.size() > most ? what.left(most) + QChar(0x2026) : what;
    switch (why) {
    case Why::NoSuchField:
        return words(
            QT_TRANSLATE_NOOP("dd::QueryLine", "There is no field “%1” here: it is looked for as text."))
            .arg(named);
    case Why::NoSuchFlag:
        return words(QT_TRANSLATE_NOOP("dd::QueryLine", "“%1” is nothing that can be asked with “is:” here."))
            .arg(named);
    case Why::NoSuchTime:
        return words(
            QT_TRANSLATE_NOOP("dd::QueryLine",
                "“%1” is no time. Type a length (2h, 7d), a day (today, 2026-11-20) or a range with “..”."))
            .arg(named);
    case Why::NoSuchNumber:
        return words(QT_TRANSLATE_NOOP("dd::QueryLine", "“%1” is no number.")).arg(named);
    case Why::NotComparable:
        return words(
            QT_TRANSLATE_NOOP("dd::QueryLine", "“%1” cannot be compared with less or more: use “:” or “=”."))
            .arg(named);
    case Why::NotYesOrNo:
        return words(QT_TRANSLATE_NOOP("dd::QueryLine", "Here stands “yes” or “no”, not “%1”.")).arg(named);
    case Why::NotNegated:
        return words(QT_TRANSLATE_NOOP("dd::QueryLine", "A grouping has no minus."));
    case Why::SecondGroup:
        return words(QT_TRANSLATE_NOOP("dd::QueryLine", "Rows are grouped by one field only, the first."));
    case Why::NoValue:
        return words(QT_TRANSLATE_NOOP("dd::QueryLine", "A value is missing behind “%1”.")).arg(named);
    case Why::OpenQuote:
        return words(QT_TRANSLATE_NOOP("dd::QueryLine", "The quotation mark is not closed."));
    case Why::NoWord:
        return words(QT_TRANSLATE_NOOP("dd::QueryLine", "A word is missing behind the minus."));
    }
    return {};
}

} // namespace dd
