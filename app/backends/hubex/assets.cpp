// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/hubex/assets.h"

#include "backends/hubex/assetroots.h"
#include "backends/hubex/mapassets.h"
#include "backends/hubex/paging.h"
#include "backends/hubex/parameters.h"
#include "backends/hubex/values.h"

#include <algorithm>

namespace dd::hubex {

namespace {

/// HEAD declares no filters at all; it was seen to take this one (contract 4.1). isDeleted=false is sent
/// unless something else is asked for.
bool headLacks(const QUrlQuery &parameters)
{
    return std::ranges::any_of(
        parameters.queryItems(), [](const auto &item) { return item.first != QLatin1String("contactID"); });
}

} // namespace

Assets::Assets(const Wire &wire)
    : m_wire(wire)
    , m_rootsWay(std::make_shared<RootsWay>(RootsWay::Unknown))
{
}

net::Load Assets::list(
    const Query &query, Span span, QObject *context, Then<Page<Asset>> then, net::Priority priority) const
{
    QUrlQuery parameters = parametersOf(query, filters());
    parameters.addQueryItem(QStringLiteral("includePath"), QStringLiteral("true"));
    parameters.addQueryItem(QStringLiteral("includeTaskActuality"), QStringLiteral("true"));
    net::Request request = m_wire.get(QStringLiteral("ES/Assets"), parameters);
    request.priority = priority;
    askForRange(request, span);
    const QStringList deleted = query.values.value(QStringLiteral("isDeleted"));
    const bool wantsDeleted = !deleted.isEmpty() && deleted != QStringList{QStringLiteral("false")};
    return net::ask<Page<Asset>>(
        m_wire.channel, request, livingPage(span, wantsDeleted), context, std::move(then));
}

net::Load Assets::total(const Query &query, QObject *context, Then<qint64> then, net::Priority priority) const
{
    const QUrlQuery parameters = parametersOf(query, filters());
    net::Request request = m_wire.get(QStringLiteral("ES/Assets"), parameters);
    request.priority = priority;
    if (headLacks(parameters))
        askForRange(request, {0, 1});
    else
        request.verb = net::Verb::Head;
    return net::ask<qint64>(m_wire.channel, request, totalOf, context, std::move(then));
}

net::Load Assets::children(qint64 parent, Span span, QObject *context, Then<Page<Asset>> then) const
{
    if (parent == 0)
        return roots(m_wire, m_rootsWay, span, context, std::move(then));
    QUrlQuery parameters;
    parameters.addQueryItem(QStringLiteral("parentID"), QString::number(parent));
    parameters.addQueryItem(QStringLiteral("isDeleted"), QStringLiteral("false"));
    parameters.addQueryItem(QStringLiteral("includeTaskActuality"), QStringLiteral("true"));
    net::Request request = m_wire.get(QStringLiteral("ES/Assets"), parameters);
    request.priority = net::Priority::Looking;
    askForRange(request, span);
    return net::ask<Page<Asset>>(m_wire.channel, request, livingPage(span), context, std::move(then));
}

net::Load Assets::card(qint64 id, QObject *context, Then<AssetCard> then) const
{
    net::Request request = m_wire.get(QStringLiteral("ES/Assets/%1").arg(id));
    request.priority = net::Priority::Looking;
    const net::Decode<AssetCard> decode = [id](const net::Response &response) {
        return readOne<AssetCard>(
            response, "asset", [id](const json::Value &root) { return mapAssetCard(id, root); });
    };
    return net::ask<AssetCard>(m_wire.channel, request, decode, context, std::move(then));
}

net::Load Assets::fields(qint64 id, QObject *context, Then<QList<ExtraField>> then) const
{
    const auto map = [](qint64, const json::Value &value) { return extraField(value); };
    return net::ask<QList<ExtraField>>(m_wire.channel,
        m_wire.get(QStringLiteral("ES/Assets/%1/attributes").arg(id)),
        listOf<ExtraField>("asset fields", map), context, std::move(then));
}

net::Load Assets::files(qint64 id, QObject *context, Then<QList<Attachment>> then) const
{
    const auto map = [id](qint64 file, const json::Value &value) { return attachment(file, id, value); };
    return net::ask<QList<Attachment>>(m_wire.channel,
        m_wire.get(QStringLiteral("ES/Assets/%1/attachments").arg(id),
            QUrlQuery{{QStringLiteral("thumbnailSize"), QStringLiteral("128")}}),
        listOf<Attachment>("asset files", map), context, std::move(then));
}

net::Load Assets::contacts(qint64 id, QObject *context, Then<QList<Contact>> then) const
{
    return net::ask<QList<Contact>>(m_wire.channel,
        m_wire.get(QStringLiteral("ES/Assets/%1/contacts").arg(id)),
        listOf<Contact>("asset contacts", contact), context, std::move(then));
}

} // namespace dd::hubex
