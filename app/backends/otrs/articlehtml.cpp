// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/otrs/read.h"
#include "backends/otrs/tickets.h"
#include "net/stepwise.h"

#include <algorithm>

namespace dd::otrs {

namespace {

constexpr qint64 largestHtml = 8LL * 1024 * 1024;
constexpr int mostProbes = 12;

/// Looks for the HTML part of an article where the list of articles did not give it: it gives one part by
/// chance (contract 4). File ids that are not attachments are tried one after another until the server knows
/// no more.
class Probing : public net::Stepwise<QByteArray> {
public:
    Probing(const Wire &wire, const Article &article, QObject *context, Then<QByteArray> then)
        : Stepwise(context, std::move(then))
        , m_wire(wire)
        , m_article(article)
    {
    }

    void start() { m_article.htmlBody ? fetch(m_article.htmlBody->id) : tryNext(); }

private:
    struct Part {
        bool html = false;
        QByteArray bytes;
    };

    void tryNext()
    {
        do {
            ++m_fileId;
        } while (std::ranges::any_of(
            m_article.files, [this](const Attachment &file) { return file.id == m_fileId; }));
        if (m_fileId > mostProbes + m_article.files.size())
            deliver(QByteArray());
        else
            fetch(m_fileId);
    }

    void fetch(qint64 fileId)
    {
        net::Request request = m_wire.call(QStringLiteral("tickets"), QStringLiteral("getAttachment"),
            {{QStringLiteral("ArticleID"), m_article.id}, {QStringLiteral("FileID"), fileId}});
        request.priority = net::Priority::Looking;
        request.sizeLimit = largestHtml;
        const net::Decode<Part> decode = [](const net::Response &response) -> Result<Part> {
            const Result<QByteArray> file = fileIn(response);
            if (!file)
                return file.error();
            const bool html = response.header("content-type").toLower().startsWith("text/html");
            return html ? Part{true, file.value()} : Part{};
        };
        go(net::ask<Part>(m_wire.channel, request, decode, this, [this](const Result<Part> &part) {
            if (part && part->html)
                deliver(part->bytes);
            else if (part)
                tryNext();
            else if (part.error().kind == ErrorKind::NotFound)
                deliver(QByteArray());
            else
                deliver(part.error());
        }));
    }

    Wire m_wire;
    Article m_article;
    qint64 m_fileId = 0;
};

} // namespace

net::Load Tickets::html(const Article &article, QObject *context, Then<QByteArray> then) const
{
    auto *probing = new Probing(m_wire, article, context, std::move(then));
    probing->start();
    return net::Load(probing);
}

} // namespace dd::otrs
