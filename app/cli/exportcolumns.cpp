// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/exportcolumns.h"

#include "cli/filterarguments.h"

#include <QCoreApplication>

namespace dd::cli {

std::variant<QList<int>, Failure> chosenColumns(
    const QList<models::ColumnInfo> &columns, const QStringList &wanted)
{
    QList<int> places;
    QStringList ids;
    for (const models::ColumnInfo &column : columns)
        ids << column.id;
    if (wanted.isEmpty() || wanted == QStringList{QStringLiteral("all")}) {
        static const QString left = QStringLiteral(".left");
        for (int i = 0; i < columns.size(); ++i) {
            // The time that is left passes; a file holds the moment, and has it once.
            const QString &id = ids.at(i);
            const qsizetype moment = id.endsWith(left) ? ids.indexOf(id.chopped(left.size())) : i;
            const int place = moment < 0 ? i : int(moment);
            if ((!wanted.isEmpty() || columns.at(i).shown) && !places.contains(place))
                places << place;
        }
        return places;
    }
    for (const QString &one : wanted) {
        const QString id = one.trimmed();
        const qsizetype place = ids.indexOf(id.toLower());
        if (place < 0)
            return Failure::usage(QCoreApplication::translate("dd::Cli", "There is no column “%1”.").arg(id)
                + QLatin1Char(' ') + suggestion(id, ids));
        if (!places.contains(int(place)))
            places << int(place);
    }
    return places;
}

} // namespace dd::cli
