// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/hubex/dictionaries.h"

#include "backends/hubex/paging.h"
#include "backends/hubex/values.h"

#include <algorithm>

namespace dd::hubex {

namespace {

struct Source {
    Choices of;
    const char *path;
    bool large; ///< searched on the server, never kept
    bool filtersDeleted = false; ///< knows isDeleted; who is gone is nobody's choice (contract 1.6)
};

// Contract 3.14, 4.4, 4.5, 4.6, 5.2, 6.1, 6.2, 6.3, 6.4.
constexpr Source sources[]{
    {Choices::Stages, "TSTG/TaskStages", false},
    {Choices::Statuses, "WORK/TaskStatuses", false},
    {Choices::TaskTypes, "WORK/TaskTypes", false},
    {Choices::WorkTypes, "WORK/WorkTypes", true},
    {Choices::Criticalities, "SLA/Criticalities", false},
    {Choices::Branches, "TSTG/Branches", false},
    {Choices::RequestMethods, "WORK/RequestMethods", false},
    {Choices::TaskTemplates, "WORK/TaskTemplates", true},
    {Choices::Users, "ADM/Users/short", true, true},
    {Choices::Assets, "ES/Assets", true, true},
    {Choices::AssetTypes, "ES/AssetTypes", false},
    {Choices::AssetClasses, "ES/AssetClasses", false},
    {Choices::Companies, "ES/Companies", true},
    {Choices::Districts, "ES/Districts", false},
    {Choices::Contracts, "SC/ServiceContract", true},
    {Choices::Contacts, "COMMON/Contacts", true, true},
    {Choices::OrgUnits, "ES/OrgUnits", false},
    {Choices::Skills, "PA/Skills", false, true},
    {Choices::Roles, "ADM/Roles", false, true},
    {Choices::CheckLists, "WORK/CheckLists", true},
};

const Source *sourceOf(Choices of)
{
    for (const Source &source : sources) {
        if (source.of == of)
            return &source;
    }
    return nullptr;
}

Coloured choice(qint64 id, const json::Value &value)
{
    Coloured one = coloured(value);
    if (one.id == 0)
        one.id = id;
    if (one.name.isEmpty())
        one.name = value["nameRu"].text(); // branches
    if (one.name.isEmpty())
        one.name = value["fullName"].text(); // contacts
    if (one.name.isEmpty())
        one.name = personRef(value).fullName(); // users
    if (one.name.isEmpty())
        one.name = value["number"].text(); // contracts
    return one;
}

/// There is a "Floor 1" in every building: its serial number and where it hangs in the tree tell it apart.
Coloured assetChoice(qint64 id, const json::Value &value)
{
    Coloured one = choice(id, value);
    QStringList place;
    for (const json::Row &row : value["path"].rows()) {
        const Named step = named(row.value);
        if (step.id != one.id)
            place << step.name;
    }
    QStringList details{value["serialNumber"].text(), place.join(QStringLiteral(" \u203a "))};
    details.removeAll(QString());
    one.detail = details.join(QStringLiteral(" \u00b7 "));
    return one;
}

/// Their ids are texts and stand in the keys (contract 1.8, 3.14).
QList<Coloured> templates(const json::Value &root)
{
    QList<Coloured> list;
    for (const json::Member &member : root.members()) {
        Coloured one;
        one.key = member.name;
        one.name = member.value["name"].text();
        one.deleted = !member.value["deleted"].isEmpty();
        list << one;
    }
    return list;
}

net::Decode<QList<Coloured>> decodeFor(const Source &source)
{
    net::Decode<QList<Coloured>> all
        = listOf<Coloured>("dictionary", source.of == Choices::Assets ? assetChoice : choice);
    if (source.of == Choices::TaskTemplates)
        all = [](const net::Response &response) {
            return read<QList<Coloured>>(response, "task templates", templates);
        };
    return [all, source](const net::Response &response) {
        const Result<QList<Coloured>> answer = all(response);
        if (!answer)
            return answer;
        QList<Coloured> list = answer.value();
        // Assets are not promised to know the filter (contract 4.1), companies not to know ranges (1.5).
        if (source.filtersDeleted)
            list.removeIf([](const Coloured &one) { return one.deleted; });
        if (source.large)
            list.resize(std::min(list.size(), choicesAtOnce));
        return Result<QList<Coloured>>(list);
    };
}

} // namespace

Dictionaries::Dictionaries(const Wire &wire, QObject *parent)
    : QObject(parent)
    , m_wire(wire)
{
}

net::Load Dictionaries::choices(Choices of, const QString &text, QObject *context, Then<QList<Coloured>> then)
{
    const Source *source = sourceOf(of);
    if (!source)
        return net::known(m_wire.channel, QList<Coloured>(), context, std::move(then));
    QUrlQuery query;
    if (source->filtersDeleted)
        query.addQueryItem(QStringLiteral("isDeleted"), QStringLiteral("false"));
    if (source->large && !text.trimmed().isEmpty())
        query.addQueryItem(
            QStringLiteral("searchText"), QString::fromLatin1(QUrl::toPercentEncoding(text.trimmed())));
    if (of == Choices::Assets)
        query.addQueryItem(QStringLiteral("includePath"), QStringLiteral("true")); // contract 4.1
    net::Request request = m_wire.get(QLatin1String(source->path), query);
    // Where deleted ones may come among them, a spare for each: what is full can be told from what is all.
    const int atOnce = int(choicesAtOnce) * (of == Choices::Assets ? 2 : 1);
    askForRange(request, {0, source->large ? atOnce : 1000});
    if (source->large)
        return net::ask<QList<Coloured>>(
            m_wire.channel, request, decodeFor(*source), context, std::move(then));
    return m_kept[int(of)].ask(m_wire.channel, request, decodeFor(*source), context, std::move(then));
}

net::Load Dictionaries::orders(const QString &path, QObject *context, Then<QList<SortKey>> then)
{
    const auto map = [](qint64 id, const json::Value &value) {
        return SortKey{QString::number(id), value["name"].text()};
    };
    return m_orders[path].ask(
        m_wire.channel, m_wire.get(path), listOf<SortKey>("sort keys", map), context, std::move(then));
}

net::Load Dictionaries::taskOrders(QObject *context, Then<QList<SortKey>> then)
{
    return orders(QStringLiteral("WORK/TaskOrderBy"), context, std::move(then));
}

net::Load Dictionaries::personOrders(QObject *context, Then<QList<SortKey>> then)
{
    return orders(QStringLiteral("ADM/UserOrderBy"), context, std::move(then));
}

void Dictionaries::refresh()
{
    for (auto &kept : m_kept)
        kept.forget();
    for (auto &kept : m_orders)
        kept.forget();
}

} // namespace dd::hubex
