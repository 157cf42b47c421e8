// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/hubex/paging.h"
#include "net/ask.h"
#include "net/stepwise.h"

namespace dd::hubex {

/// A list that is wanted as a whole, read page by page by the server's own ranges (contract 1.5): without a
/// Range it would be cut in silence. Belongs to nobody: ends with its delivery, its context or its Load.
template <class T, class Map> class WholeList : public net::Stepwise<QList<T>> {
public:
    WholeList(net::Channel &channel, net::Request request, const char *what, Map map, QObject *context,
        Then<QList<T>> then)
        : net::Stepwise<QList<T>>(context, std::move(then))
        , m_channel(&channel)
        , m_request(std::move(request))
        , m_what(what)
        , m_map(std::move(map))
    {
    }

    void start() { ask(0); }

private:
    static constexpr int portion = 500;
    static constexpr int mostPages = 40; ///< nobody reads more; a server may tell any total and give nothing

    void ask(qint64 first)
    {
        const Span span{first, portion};
        net::Request request = m_request;
        askForRange(request, span);
        this->go(net::ask<Page<T>>(*m_channel, request, pageOf<T>(m_what, span, m_map), this,
            [this, first](const Result<Page<T>> &page) {
                if (page)
                    take(first, *page);
                else
                    this->deliver(page.error());
            }));
    }

    void take(qint64 first, const Page<T> &page)
    {
        m_all += page.rows;
        const qint64 next = page.next();
        const bool isLast = page.total >= 0 ? next >= page.total : next < first + portion;
        if (isLast || next <= first || ++m_pages >= mostPages)
            this->deliver(m_all);
        else if (m_channel)
            ask(next);
        else
            this->deliver(Error{.kind = ErrorKind::SessionClosed});
    }

    QPointer<net::Channel> m_channel; ///< may go between two pages
    net::Request m_request;
    const char *m_what;
    Map m_map;
    QList<T> m_all;
    int m_pages = 0;
};

template <class T, class Map>
net::Load wholeList(net::Channel &channel, net::Request request, const char *what, Map map, QObject *context,
    Then<QList<T>> then)
{
    auto *list
        = new WholeList<T, Map>(channel, std::move(request), what, std::move(map), context, std::move(then));
    list->start();
    return net::Load(list);
}

} // namespace dd::hubex
