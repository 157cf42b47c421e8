// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/otrs/preview.h"

#include "demo/otrs/params.h"

#include <QRegularExpression>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace dd::demo::otrs {

namespace {

constexpr auto folded = QRegularExpression::CaseInsensitiveOption;
constexpr auto foldedLines
    = QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption;

void removeActiveContent(QString &html)
{
    static const QRegularExpression scripts(u"<script\\b.*?</script\\s*>"_s, foldedLines);
    static const QRegularExpression objects(u"<(object|applet|svg)\\b.*?</\\1\\s*>"_s, foldedLines);
    static const QRegularExpression tags(u"<(script|iframe|frame|embed|object|applet|meta|base)\\b[^>]*>"_s,
        folded); // the ends stay, as there
    static const QRegularExpression handlers(u"\\son[a-z]+\\s*=\\s*(\"[^\"]*\"|'[^']*'|[^\\s>]+)"_s, folded);
    static const QRegularExpression scriptLinks(
        u"(href|src)\\s*=\\s*([\"'])\\s*javascript:[^\"']*\\2"_s, folded);
    html.remove(scripts);
    html.remove(objects);
    html.remove(tags);
    html.remove(handlers);
    html.replace(scriptLinks, u"\\1=\"\""_s);
}

// In a frame of the agent's page a link must open elsewhere.
void openLinksOutside(QString &html)
{
    static const QRegularExpression links(u"<a\\s+(?![^>]*target=)([^>]*)>"_s, folded);
    html.replace(links, u"<a \\1 target=\"_blank\">"_s);
}

QString linkTail(const PreviewContext &context)
{
    return context.session.isEmpty() ? QString() : u';' + QLatin1String(sessionName) + u'=' + context.session;
}

QString banner(const PreviewContext &context)
{
    const QString text = context.isRussian
        ? u"Для защиты конфиденциальности, содержимое из внешнего источника было заблокировано"_s
        : u"To protect your privacy, remote content was blocked."_s;
    const QString link
        = context.isRussian ? u"Загрузить заблокированное содержимое."_s : u"Load blocked content."_s;
    return u"\n\n\n<div style=\"margin: 5px 0; padding: 0px; border: 1px solid #999; border-radius: 2px; "
           "-moz-border-radius: 2px; -webkit-border-radius: 2px;\">\n    <div style=\"padding: 5px; "
           "background-color: #DDD; font-family:Geneva,Helvetica,Arial,sans-serif; font-size: 11px; "
           "text-align: center;\">\n        "_s
        + text + u"\n        <a href=\"/otrs/json.pl?Action=tickets&Subaction=getAttachment"_s + context.query
        + u";LoadExternalImages=1"_s + linkTail(context) + u"\">"_s + link + u"</a>\n    </div>\n</div>\n"_s;
}

void removeRemoteImages(QString &html, const PreviewContext &context)
{
    static const QRegularExpression remote(u"<img\\b[^>]*src\\s*=\\s*[\"']?\\s*(https?:)?//[^>]*>"_s, folded);
    if (!context.isFromCustomer || !html.contains(remote))
        return;
    html.remove(remote);
    const QRegularExpressionMatch body = QRegularExpression(u"<body\\b[^>]*>"_s, folded).match(html);
    html.insert(body.hasMatch() ? body.capturedEnd() : 0, banner(context));
}

void linkInlineImages(QString &html, const ArticleText &text, const PreviewContext &context)
{
    for (qsizetype i = 0; i < text.parts.size(); ++i) {
        QString id = text.parts.at(i).contentId;
        if (id.isEmpty())
            continue;
        id.remove(u'<').remove(u'>');
        html.replace(u"cid:"_s + id,
            u"/otrs/json.pl?Action=tickets;Subaction=getAttachment;ArticleID=%1;FileID=%2"_s
                    .arg(context.articleId)
                    .arg(i + 1)
                + linkTail(context),
            Qt::CaseInsensitive);
    }
}

} // namespace

QByteArray htmlPreview(const ArticleText &text, const PreviewContext &context)
{
    const auto body = std::find_if(text.parts.begin(), text.parts.end(),
        [](const Part &part) { return part.isHtml() && !part.isAttachment; });
    if (body == text.parts.end())
        return {};
    QString html = QString::fromUtf8(body->bytes);
    removeActiveContent(html);
    openLinksOutside(html);
    removeRemoteImages(html, context);
    linkInlineImages(html, text, context);
    return html.toUtf8();
}

} // namespace dd::demo::otrs
