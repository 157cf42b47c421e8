// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/assetfacts.h"

namespace dd::ui {

namespace {

Fact assetFact(const QString &label, const Named &asset, const AccountId &account)
{
    Fact fact = namedFact(label, asset);
    if (asset.id > 0)
        fact.lines.first().target = ItemKey{account, Kind::Asset, asset.id, {}};
    return fact;
}

} // namespace

Query AssetFacts::tasksOf(qint64 asset)
{
    Query query;
    query.values.insert(QStringLiteral("assetID"), {QString::number(asset)});
    query.sortKey = QStringLiteral("1"); // by creation (contract 1.7)
    return query;
}

Query AssetFacts::childrenOf(qint64 asset)
{
    Query query;
    query.values.insert(QStringLiteral("parentID"), {QString::number(asset)});
    return query;
}

QList<Fact> AssetFacts::head(const AssetCard &card)
{
    const Asset &asset = card.asset;
    Fact warranty = dayFact(tr("Warranty until"), asset.warrantyTill);
    if (asset.warrantyTill.isValid() && asset.warrantyTill < QDateTime::currentDateTimeUtc())
        warranty.lines << FactLine{.text = tr("over", "warranty"), .quiet = true};
    return {textFact(tr("Serial number"), asset.serialNumber), namedFact(tr("Company"), asset.company),
        textFact(tr("Address"), asset.location.address), warranty};
}

QList<FactSection> AssetFacts::passport(const AssetCard &card, const AccountId &account)
{
    const Asset &asset = card.asset;
    Fact place = placeFact(tr("Address"), asset.location);
    if (card.locationFromHost && !place.isEmpty())
        place.lines << FactLine{.text = tr("of the asset it stands in"), .quiet = true};
    return {{QString(),
                {namedFact(tr("Type"), card.assetType), namedFact(tr("Class"), card.assetClass),
                    assetFact(tr("Part of"), card.parent, account),
                    assetFact(tr("Stands in"), asset.host, account), place,
                    textFact(tr("External id"), asset.erpId), flagFact(tr("Moves"), card.mobile),
                    flagFact(tr("Districts of its parent"), card.inheritsDistricts),
                    textFact(tr("Notes"), card.notes)}},
        {tr("Service"),
            {personFact(tr("Responsible"), card.responsible, account),
                namedFact(tr("Working hours"), card.scheduleRule),
                dayFact(tr("Warranty until"), asset.warrantyTill), timeFact(tr("Published"), asset.published),
                timeFact(tr("Deleted"), asset.deleted)}}};
}

QList<FactLine> AssetFacts::path(const AssetCard &card, const AccountId &account)
{
    QList<Named> steps = card.asset.path;
    steps.removeIf([&card](const Named &step) { return step.id == card.asset.id; });
    if (steps.isEmpty() && !card.parent.isNull())
        steps << card.parent;
    QList<FactLine> lines;
    for (const Named &step : std::as_const(steps)) {
        FactLine line{.text = step.name};
        if (step.id > 0)
            line.target = ItemKey{account, Kind::Asset, step.id, {}};
        lines << line;
    }
    return lines;
}

QList<ItemLine> AssetFacts::tasks(const QList<Task> &tasks, const AccountId &account)
{
    QList<ItemLine> items;
    for (const Task &task : tasks) {
        const QString subject = task.notes.simplified();
        items << ItemLine{.number = task.number,
            .name = {.text = subject.isEmpty() ? task.number : subject,
                .target = ItemKey{account, Kind::Task, task.id, {}}},
            .status = task.stage,
            .more = {.instant = task.times.created, .time = FactLine::Time::Relative, .quiet = true}};
    }
    return items;
}

QList<ItemLine> AssetFacts::children(const QList<Asset> &assets, const AccountId &account)
{
    QList<ItemLine> items;
    for (const Asset &asset : assets) {
        ItemLine line{.number = asset.serialNumber,
            .name = {.text = asset.name, .target = ItemKey{account, Kind::Asset, asset.id, {}}}};
        if (const int open = asset.openTasks + asset.openTasksNested; open > 0)
            line.more = {.text = tr("%n open task(s)", nullptr, open), .quiet = true};
        items << line;
    }
    return items;
}

} // namespace dd::ui
