// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/hubex/assetroots.h"

#include "backends/hubex/mapassets.h"
#include "backends/hubex/paging.h"
#include "net/stepwise.h"

#include <QSet>

namespace dd::hubex {

namespace {

using Living = Page<Asset>;

/// Where the whole list is in hand, nothing has to be asked: a root is who has no parent in it.
Living withoutChildren(const Living &whole)
{
    QSet<qint64> ids;
    for (const Asset &asset : whole.rows)
        ids << asset.id;
    Living roots = whole;
    roots.rows.removeIf([&ids](const Asset &asset) { return ids.contains(asset.parentId); });
    roots.total = roots.till = roots.rows.size();
    return roots;
}

class FindingRoots : public net::Stepwise<Living> {
public:
    FindingRoots(
        const Wire &wire, std::shared_ptr<RootsWay> way, Span span, QObject *context, Then<Living> then)
        : Stepwise(context, std::move(then))
        , m_wire(wire)
        , m_channel(&wire.channel)
        , m_way(std::move(way))
        , m_span(span)
    {
    }

    void start()
    {
        if (*m_way == RootsWay::RootCall)
            byRootCall();
        else
            byFilter();
    }

private:
    net::Request question(const QString &path, QUrlQuery query, Span span) const
    {
        query.addQueryItem(QStringLiteral("isDeleted"), QStringLiteral("false"));
        query.addQueryItem(QStringLiteral("includeTaskActuality"), QStringLiteral("true"));
        net::Request request = m_wire.get(path, query);
        request.priority = net::Priority::Looking;
        askForRange(request, span);
        return request;
    }

    void byFilter()
    {
        const QUrlQuery minusOne{{QStringLiteral("parentID"), QStringLiteral("-1")}};
        go(net::ask<Living>(m_wire.channel, question(QStringLiteral("ES/Assets"), minusOne, m_span),
            livingPage(m_span), this, [this](const Result<Living> &page) { filtered(page); }));
    }

    void filtered(const Result<Living> &page)
    {
        if (!page || !m_channel || *m_way == RootsWay::Filter) {
            deliver(page);
        } else if (*m_way == RootsWay::NoParent) {
            Living parentless = page.value();
            parentless.rows.removeIf([](const Asset &asset) { return asset.parentId != 0; });
            deliver(parentless);
        } else if (page->first == 0 && page->total >= 0 && page->next() >= page->total) {
            deliver(withoutChildren(page.value()));
        } else {
            countAll(page.value());
        }
    }

    /// The same question without the filter: as many rows mean that it filtered nothing. Not by HEAD, which
    /// declares no parameters and may count otherwise.
    void countAll(const Living &page)
    {
        go(net::ask<qint64>(m_wire.channel, question(QStringLiteral("ES/Assets"), {}, {0, 1}), totalOf, this,
            [this, page](const Result<qint64> &all) {
                if (!all || !m_channel) {
                    deliver(page);
                    return;
                }
                if (page.total < all.value()) {
                    *m_way = RootsWay::Filter;
                    deliver(page);
                    return;
                }
                byRootCall();
            }));
    }

    void byRootCall()
    {
        go(net::ask<Living>(m_wire.channel, question(QStringLiteral("ES/Assets/root"), {}, m_span),
            livingPage(m_span), this, [this](const Result<Living> &page) {
                const bool isGone = !page
                    && (page.error().kind == ErrorKind::NotFound
                        || page.error().kind == ErrorKind::WrongAddress);
                *m_way = isGone ? RootsWay::NoParent : RootsWay::RootCall;
                if (isGone && m_channel)
                    byFilter();
                else
                    deliver(page);
            }));
    }

    Wire m_wire;
    QPointer<net::Channel> m_channel; ///< may go between two answers
    std::shared_ptr<RootsWay> m_way;
    Span m_span;
};

} // namespace

net::Decode<Page<Asset>> livingPage(Span span, bool wantsDeleted)
{
    return [=](const net::Response &response) {
        auto page = thingsOf<Asset>("assets", span, mapAsset)(response);
        if (!page || wantsDeleted)
            return page;
        Living living = page.value();
        living.rows.removeIf([](const Asset &asset) { return asset.deleted.isValid(); });
        return Result<Living>(living);
    };
}

net::Load roots(const Wire &wire, const std::shared_ptr<RootsWay> &way, Span span, QObject *context,
    Then<Page<Asset>> then)
{
    auto *finding = new FindingRoots(wire, way, span, context, std::move(then));
    finding->start();
    return net::Load(finding);
}

} // namespace dd::hubex
