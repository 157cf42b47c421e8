// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/otrs/methods.h"
#include "demo/otrs/ticketrow.h"

#include <QRegularExpression>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace dd::demo::otrs {

namespace {

constexpr qsizetype longestName = 220;

bool mayUpload(const Call &call, int queueId)
{
    const QStringList rights{u"rw"_s, u"create"_s, u"note"_s};
    return std::ranges::any_of(
        rights, [&](const QString &right) { return call.state.may(call.agent, queueId, right); });
}

/// Wrong base64 is no error: what can be read of it is stored.
UploadedFile fileIn(const Params &params)
{
    if (params.file())
        return *params.file();
    const QJsonValue file = params.value(u"File"_s);
    return {file["Filename"_L1].toString(), file["ContentType"_L1].toString().toUtf8(),
        QByteArray::fromBase64(file["Content"_L1].toString().toUtf8())};
}

QString cleanName(QString name)
{
    static const QRegularExpression special(u"[<>?\":\\\\*|/;\\[\\]]"_s);
    static const QRegularExpression dots(u"^\\.+"_s);
    return name.replace(special, u"_"_s).remove(dots).left(longestName);
}

/// "a.png", then "a-1.png", "a-2.png".
QString freeName(const QList<Part> &parts, const QString &name)
{
    const qsizetype dot = name.lastIndexOf(u'.');
    const QString stem = dot > 0 ? name.left(dot) : name;
    const QString ending = dot > 0 ? name.mid(dot) : QString();
    QString candidate = name;
    for (int i = 1; std::ranges::find(parts, candidate, &Part::name) != parts.end(); ++i)
        candidate = u"%1-%2%3"_s.arg(stem).arg(i).arg(ending);
    return candidate;
}

/// Tells of the part with the last name, whichever was just stored.
QJsonObject answerFor(const QList<Part> &parts)
{
    return success({{u"Attachment"_s, attachmentRow(parts.last(), int(parts.size()))}});
}

} // namespace

Reply createAttachment(Call &call)
{
    if (call.params.value(u"File"_s).isArray())
        return errorPage(500);
    const int asked = call.params.number(u"ArticleID"_s);
    const Article *article = call.state.article(asked);
    if (asked && !article)
        return failure(u"Article is incorrect"_s);
    const int ticketId = article && !call.params.isTrue(u"TicketID"_s) ? article->ticketId
                                                                       : call.params.number(u"TicketID"_s);
    const Ticket *ticket = call.state.ticket(ticketId);
    if (!ticket)
        return failure(u"No ticket"_s);
    if (!mayUpload(call, ticket->queueId))
        return failure(u"No permission"_s);
    if (article && article->ticketId != ticket->id)
        return errorPage(500);
    const QList<Article> articles = call.state.articles.value(ticket->id);
    if (articles.isEmpty())
        return failure(u"Ticket is incorrect"_s);
    const UploadedFile file = fileIn(call.params);
    if (file.name.isEmpty() || file.contentType.isEmpty() || file.bytes.isEmpty())
        return failure(u"No Content, ContentType or Filename parameters"_s);

    Article &changed = *call.state.articleToChange(article ? asked : articles.first().id);
    auto text = std::make_shared<ArticleText>(call.state.textOf(changed));
    Part part;
    part.name = freeName(text->parts, cleanName(file.name));
    part.contentType = file.contentType;
    part.bytes = file.bytes;
    text->parts.append(part);
    std::ranges::sort(text->parts, {}, &Part::name);
    changed.text = text;
    call.state.fullText.remove(changed.id);
    return answerFor(text->parts);
}

} // namespace dd::demo::otrs
