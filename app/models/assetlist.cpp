// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cells.h"
#include "models/sources.h"
#include "session/hubexconnection.h"

#include <QCoreApplication>

namespace dd::models {

namespace {

/// Where it hangs in the tree, without itself.
Cell pathCell(const Asset &asset)
{
    QStringList names;
    for (const Named &step : asset.path) {
        if (step.id != asset.id)
            names << step.name;
    }
    return {.text = names.join(QStringLiteral(" \u203a "))};
}

/// "3 (+12)": of itself and of what stands below it.
Cell openTasks(const Asset &asset)
{
    Cell cell = numberCell(asset.openTasks);
    if (asset.openTasksNested > 0)
        cell.text = QStringLiteral("%1 (+%2)").arg(asset.openTasks).arg(asset.openTasksNested);
    return cell;
}

/// Nothing in ES can be sorted by the server (contract 1.7).
QList<Column<Asset>> columns()
{
    const auto c = column<Asset>;
    using A = const Asset &;
    return {
        c("name", QT_TRANSLATE_NOOP("dd::Column", "Asset"), Look::Text, 30, true,
            [](A a) { return textCell(a.name); }, "", {}),
        c("company", QT_TRANSLATE_NOOP("dd::Column", "Customer"), Look::Text, 18, true,
            [](A a) { return textCell(a.company.name); }, "", {}),
        c("address", QT_TRANSLATE_NOOP("dd::Column", "Address"), Look::Text, 26, true,
            [](A a) { return textCell(a.location.address); }, "", {}),
        c("serial", QT_TRANSLATE_NOOP("dd::Column", "Serial number"), Look::Text, 12, true,
            [](A a) { return textCell(a.serialNumber); }, "", {}),
        c("path", QT_TRANSLATE_NOOP("dd::Column", "Place in the tree"), Look::Text, 34, true, pathCell, "",
            {}),
        c("warranty", QT_TRANSLATE_NOOP("dd::Column", "Warranty until"), Look::Instant, 13, true,
            [](A a) { return instantCell(a.warrantyTill); }, "", {}),
        c("host", QT_TRANSLATE_NOOP("dd::Column", "Host asset"), Look::Text, 22, false,
            [](A a) { return textCell(a.host.name); }, "", {}),
        c("tasks.open", QT_TRANSLATE_NOOP("dd::Column", "Open tasks"), Look::Number, 10, false, openTasks, "",
            {}),
        c("erp", QT_TRANSLATE_NOOP("dd::Column", "External id"), Look::Text, 14, false,
            [](A a) { return textCell(a.erpId); }, "", {}),
        c("children", QT_TRANSLATE_NOOP("dd::Column", "Has parts"), Look::Flag, 8, false,
            [](A a) {
                return flagCell(a.hasChildren, QCoreApplication::translate("dd::Column", "Has parts"));
            },
            "", {}),
        c("published", QT_TRANSLATE_NOOP("dd::Column", "Published"), Look::Instant, 13, false,
            [](A a) { return instantCell(a.published); }, "", {}),
        c("place.notes", QT_TRANSLATE_NOOP("dd::Column", "How to get there"), Look::Text, 24, false,
            [](A a) { return textCell(a.location.description); }, "", {}),
        c("id", QT_TRANSLATE_NOOP("dd::Column", "Id"), Look::Text, 9, false,
            [](A a) { return textCell(QString::number(a.id)); }, "", {}),
        c("deleted", QT_TRANSLATE_NOOP("dd::Column", "Deleted"), Look::Instant, 13, false,
            [](A a) { return instantCell(a.deleted); }, "", {}),
    };
}

} // namespace

Source<Asset> assetSource(session::HubexConnection *connection)
{
    Source<Asset> source;
    source.kind = Kind::Asset;
    source.columns = columns();
    source.dimmed = [](const Asset &asset) { return asset.deleted.isValid(); };
    if (!connection)
        return source;
    source.connection = connection;
    source.account = connection->account().id;
    source.key = [account = source.account](const Asset &asset) {
        return ItemKey{account, Kind::Asset, asset.id, {}};
    };
    source.list = [connection](const Query &query, Span span, net::Priority priority, QObject *context,
                      Then<Page<Asset>> then) {
        return connection->assets().list(query, span, context, std::move(then), priority);
    };
    source.total = [connection](const Query &query, QObject *context, Then<qint64> then) {
        return connection->assets().total(query, context, std::move(then));
    };
    return source;
}

} // namespace dd::models
