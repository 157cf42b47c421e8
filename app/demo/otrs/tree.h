// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QList>
#include <QString>

namespace dd::demo::otrs {

struct TreeItem {
    int id = 0;
    QString fullName; // "A::B"
    bool isAccessible = true;
};

/// [{ID, Name, FullName, Accessible}] sorted by full name.
QJsonArray flatRows(const QList<TreeItem> &items);

/// The same as a tree with Childs. Keeps the server's mistake: a parent that may not be read is dropped when
/// its first child may not be read either, and the readable child then stands one level too high.
QJsonArray treeRows(const QList<TreeItem> &items);

/// The readable items and those above them, as the server lists them.
QList<TreeItem> visibleItems(const QList<TreeItem> &all);

} // namespace dd::demo::otrs
