// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/htmltokens.h"

#include <algorithm>

namespace dd::models {

namespace {

constexpr qsizetype mostAttributes = 40;

bool isBlank(QChar c)
{
    return c == u' ' || c == u'\t' || c == u'\n' || c == u'\r' || c == u'\f';
}

bool isLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

bool isRaw(const QString &name)
{
    static const QList<QString> raw{QStringLiteral("script"), QStringLiteral("style"),
        QStringLiteral("title"), QStringLiteral("textarea"), QStringLiteral("xmp"), QStringLiteral("iframe"),
        QStringLiteral("noembed"), QStringLiteral("noframes")};
    return raw.contains(name);
}

} // namespace

QStringView HtmlToken::attribute(QLatin1String wanted) const
{
    const auto found = std::ranges::find(attributes, wanted, &HtmlAttribute::name);
    return found == attributes.end() ? QStringView() : found->value;
}

HtmlToken HtmlTokens::next()
{
    const qsizetype begin = m_at;
    while (m_at < m_html.size()) {
        const bool isMarkup = m_html.at(m_at) == u'<' && startsMarkup(m_at + 1);
        if (!isMarkup) {
            m_at = m_html.indexOf(u'<', m_at + 1);
            if (m_at < 0)
                m_at = m_html.size();
            continue;
        }
        if (m_at > begin)
            break;
        return readMarkup();
    }
    if (m_at == begin)
        return {};
    HtmlToken token;
    token.kind = HtmlToken::Kind::Text;
    token.text = m_html.sliced(begin, m_at - begin);
    return token;
}

bool HtmlTokens::startsMarkup(qsizetype at) const
{
    if (at >= m_html.size())
        return false;
    const QChar c = m_html.at(at);
    return isLetter(c) || c == u'!' || c == u'?' || (c == u'/' && at + 1 < m_html.size());
}

/// Stands on the '<'.
HtmlToken HtmlTokens::readMarkup()
{
    const QChar after = m_html.at(m_at + 1);
    if (isLetter(after) || (after == u'/' && isLetter(m_html.at(m_at + 2)))) {
        HtmlToken token = readTag();
        if (token.kind != HtmlToken::Kind::Open || !isRaw(token.name))
            return token;
        skipRaw(token.name);
    } else {
        skipDeclaration();
    }
    HtmlToken nothing;
    nothing.kind = HtmlToken::Kind::Text;
    return nothing;
}

/// Comments, document types, processing instructions and "</ 3>": to their ends, or to the end of the text.
void HtmlTokens::skipDeclaration()
{
    const QStringView rest = m_html.sliced(m_at);
    const bool isEmptyComment = rest.startsWith(u"<!-->") || rest.startsWith(u"<!--->");
    const QStringView closing = rest.startsWith(u"<!--") && !isEmptyComment ? u"-->" : u">";
    const qsizetype end = rest.indexOf(closing, closing.size() > 1 ? 4 : 0);
    m_at = end < 0 ? m_html.size() : m_at + end + closing.size();
}

HtmlToken HtmlTokens::readTag()
{
    HtmlToken token;
    ++m_at;
    token.kind = HtmlToken::Kind::Open;
    if (m_html.at(m_at) == u'/') {
        token.kind = HtmlToken::Kind::Close;
        ++m_at;
    }
    const qsizetype begin = m_at;
    while (m_at < m_html.size() && !isBlank(m_html.at(m_at)) && m_html.at(m_at) != u'/'
        && m_html.at(m_at) != u'>')
        ++m_at;
    // No element we know has a longer name.
    token.name = m_html.sliced(begin, std::min<qsizetype>(m_at - begin, 32)).toString().toLower();
    readAttributes(token);
    // A tag that never ends is no tag: browsers drop it with everything behind it.
    if (m_at >= m_html.size())
        return {};
    ++m_at;
    return token;
}

/// Stands on the '>' afterwards, or at the end of the text.
void HtmlTokens::readAttributes(HtmlToken &token)
{
    for (;;) {
        while (m_at < m_html.size() && (isBlank(m_html.at(m_at)) || m_html.at(m_at) == u'/'))
            ++m_at;
        if (m_at >= m_html.size() || m_html.at(m_at) == u'>')
            return;
        const qsizetype begin = m_at++; // a '=' in front is part of the name
        while (m_at < m_html.size() && !isBlank(m_html.at(m_at)) && m_html.at(m_at) != u'/'
            && m_html.at(m_at) != u'>' && m_html.at(m_at) != u'=')
            ++m_at;
        const QStringView name = m_html.sliced(begin, m_at - begin);
        skipBlanks();
        QStringView value;
        if (m_at < m_html.size() && m_html.at(m_at) == u'=') {
            ++m_at;
            skipBlanks();
            value = readValue();
        }
        if (token.attributes.size() < mostAttributes && name.size() <= 32)
            token.attributes.append({name.toString().toLower(), value});
    }
}

QStringView HtmlTokens::readValue()
{
    if (m_at >= m_html.size())
        return {};
    const QChar quote = m_html.at(m_at);
    if (quote == u'"' || quote == u'\'') {
        const qsizetype begin = ++m_at;
        const qsizetype end = m_html.indexOf(quote, begin);
        m_at = end < 0 ? m_html.size() : end + 1;
        return end < 0 ? QStringView() : m_html.sliced(begin, end - begin);
    }
    const qsizetype begin = m_at;
    while (m_at < m_html.size() && !isBlank(m_html.at(m_at)) && m_html.at(m_at) != u'>')
        ++m_at;
    return m_html.sliced(begin, m_at - begin);
}

void HtmlTokens::skipRaw(const QString &name)
{
    const QString end = QStringLiteral("</") + name;
    for (;;) {
        const qsizetype found = m_html.indexOf(end, m_at, Qt::CaseInsensitive);
        if (found < 0) {
            m_at = m_html.size();
            return;
        }
        m_at = found + end.size();
        if (m_at >= m_html.size() || isBlank(m_html.at(m_at)) || m_html.at(m_at) == u'/'
            || m_html.at(m_at) == u'>') {
            const qsizetype close = m_html.indexOf(u'>', m_at);
            m_at = close < 0 ? m_html.size() : close + 1;
            return;
        }
    }
}

void HtmlTokens::skipBlanks()
{
    while (m_at < m_html.size() && isBlank(m_html.at(m_at)))
        ++m_at;
}

} // namespace dd::models
