// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/field.h"
#include "domain/packed.h"

namespace dd {

namespace {

/// Where it hangs in the tree, from the root, without itself.
QString placeOf(const Asset &asset)
{
    QStringList names;
    for (const Named &step : asset.path) {
        if (step.id != asset.id)
            names << step.name;
    }
    names.removeAll(QString());
    return names.join(QStringLiteral(" \u203a "));
}

} // namespace

/// HubEx 4.1 AssetItem. Assets are never held whole: these are the ones that were seen, for the search.
const QList<Field<Asset>> &assetFields()
{
    using enum FieldKind;
    using A = const Asset &;
    static const QList<Field<Asset>> fields{
        {{"name", Text}, [](A a) { return packed(a.name); }},
        {{"company", Named}, [](A a) { return packed(a.company); }},
        {{"address", Text}, [](A a) { return packed(a.location.address); }},
        {{"serial", Text}, [](A a) { return packed(a.serialNumber); }},
        {{"path", Text}, [](A a) { return packed(placeOf(a)); }},
        {{"warranty", Instant}, [](A a) { return packed(a.warrantyTill); }},
        {{"host", Named}, [](A a) { return packed(a.host); }},
        {{"tasks.open", Number}, [](A a) { return packedNumber(a.openTasks); }},
        {{"erp", Text}, [](A a) { return packed(a.erpId); }},
        {{"children", Flag}, [](A a) { return packedFlag(a.hasChildren); }},
        {{"published", Instant}, [](A a) { return packed(a.published); }},
        {{"place.notes", Text}, [](A a) { return packed(a.location.description); }},
        {{"deleted", Instant}, [](A a) { return packed(a.deleted); }},
    };
    return fields;
}

} // namespace dd
