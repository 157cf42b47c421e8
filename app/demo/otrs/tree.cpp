// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/otrs/tree.h"

#include <QHash>
#include <QJsonObject>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace dd::demo::otrs {

namespace {

QJsonObject rowOf(const TreeItem &item)
{
    return {
        {u"ID"_s, item.id},
        {u"Name"_s, item.fullName.section(u"::"_s, -1)},
        {u"FullName"_s, item.fullName},
        {u"Accessible"_s, item.isAccessible ? 1 : 0},
    };
}

QString parentName(const QString &fullName)
{
    const qsizetype at = fullName.lastIndexOf("::"_L1);
    return at < 0 ? QString() : fullName.left(at);
}

QJsonArray childsOf(const QString &parent, const QList<TreeItem> &items, const QHash<QString, QString> &above)
{
    QJsonArray rows;
    for (const TreeItem &item : items) {
        if (above.value(item.fullName) != parent)
            continue;
        QJsonObject row = rowOf(item);
        row.insert(u"Childs"_s, childsOf(item.fullName, items, above));
        rows.append(row);
    }
    return rows;
}

} // namespace

QJsonArray flatRows(const QList<TreeItem> &items)
{
    QJsonArray rows;
    for (const TreeItem &item : items)
        rows.append(rowOf(item));
    return rows;
}

QList<TreeItem> visibleItems(const QList<TreeItem> &all)
{
    QList<TreeItem> sorted = all;
    std::sort(sorted.begin(), sorted.end(),
        [](const TreeItem &a, const TreeItem &b) { return a.fullName < b.fullName; });
    QList<TreeItem> kept;
    for (qsizetype i = 0; i < sorted.size(); ++i) {
        // The server looks at the next entry only: a hidden parent stays when that is a readable child.
        const bool nextIsOpenChild = i + 1 < sorted.size() && sorted.at(i + 1).isAccessible
            && sorted.at(i + 1).fullName.startsWith(sorted.at(i).fullName + "::"_L1);
        if (sorted.at(i).isAccessible || nextIsOpenChild)
            kept.append(sorted.at(i));
    }
    return kept;
}

QJsonArray treeRows(const QList<TreeItem> &items)
{
    QHash<QString, QString> above;
    for (const TreeItem &item : items)
        above.insert(item.fullName, QString());
    for (const TreeItem &item : items) {
        QString parent = parentName(item.fullName);
        while (!parent.isEmpty() && !above.contains(parent))
            parent = parentName(parent);
        above[item.fullName] = parent;
    }
    return childsOf(QString(), items, above);
}

} // namespace dd::demo::otrs
