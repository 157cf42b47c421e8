// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/otrs/methods.h"
#include "demo/otrs/preview.h"

#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace dd::demo::otrs {

namespace {

// Raw bytes and quotes as they are in filename=: that is how the server writes it.
QByteArray disposition(const QString &kind, const QString &name)
{
    return (kind + u";  filename=\""_s + name + u"\"; filename*=utf-8''"_s).toUtf8()
        + QUrl::toPercentEncoding(name);
}

http::Response file(const QByteArray &type, const QString &kind, const QString &name, const QByteArray &bytes)
{
    http::Response response = http::Response::of(200, type, bytes);
    response.headers.append("Content-Disposition", disposition(kind, name));
    return response;
}

const Article *articleOf(const Call &call)
{
    if (call.params.isTrue(u"ArticleID"_s))
        return call.state.article(call.params.number(u"ArticleID"_s));
    const QList<Article> &all
        = *call.state.articles.constFind(call.params.number(u"TicketID"_s)); // checked by the caller
    return &all.first();
}

http::Response previewAnswer(const Call &call, const Article &article, const ArticleText &text)
{
    const QByteArray query = call.params.rawQuery();
    const PreviewContext context{article.id, article.sender == Sender::Customer,
        call.agent.language == "ru"_L1,
        query.isEmpty() ? QString() : QString(u'&' + QString::fromUtf8(query)),
        call.sessionInCookie ? QString() : call.session.value};
    const Ticket *ticket = call.state.ticket(article.ticketId);
    const QString name = u"Ticket-%1-ArticleID-%2.html"_s.arg(ticket->number).arg(article.id);
    http::Response response
        = file("text/html; charset=\"utf-8\"", u"inline"_s, name, htmlPreview(text, context));
    response.headers.append("Content-Security-Policy",
        "default-src *; img-src * data:; script-src 'none'; object-src 'self'; frame-src 'none'; "
        "style-src 'unsafe-inline'; referrer no-referrer;");
    response.headers.append("Referrer-Policy", "no-referrer");
    return response;
}

} // namespace

Reply getAttachment(Call &call)
{
    const bool hasArticle = call.params.isTrue(u"ArticleID"_s)
        || !call.state.articles.value(call.params.number(u"TicketID"_s)).isEmpty();
    const Article *article = hasArticle ? articleOf(call) : nullptr;
    if (!article)
        return failure(u"No article!"_s);
    const Ticket *ticket = call.state.ticket(article->ticketId);
    const int fileId = call.params.number(u"FileID"_s);
    const ArticleText text = call.state.textOf(*article);
    if (!ticket || !call.state.may(call.agent, ticket->queueId, u"ro"_s) || fileId < 1
        || fileId > text.parts.size())
        return failure(u"No attachment!"_s);
    const Part &part = text.parts.at(fileId - 1);
    if (part.isHtml())
        return previewAnswer(call, *article, text);
    return file(part.contentType, part.isAttachment ? u"attachment"_s : u"inline"_s, part.name, part.bytes);
}

} // namespace dd::demo::otrs
