// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/otrs/fulltext.h"

#include <algorithm>
#include <string_view>

using namespace Qt::Literals::StringLiterals;

namespace dd::demo::otrs {

namespace {

constexpr int mostWords = 1000;

constexpr std::u16string_view stopWords[]
    = {u"это", u"как", u"так", u"для", u"что", u"или", u"все", u"его", u"она", u"они", u"при", u"the", u"and",
        u"for", u"are", u"but", u"not", u"you", u"with", u"this", u"that", u"from", u"have", u"was"};

bool isIndexed(QStringView word)
{
    return word.size() >= 3 && word.size() <= 30
        && std::ranges::none_of(stopWords, [word](QStringView stop) { return word == stop; });
}

QString indexed(const QString &text)
{
    const QString lower = text.toLower();
    QString words;
    words.reserve(lower.size());
    int count = 0;
    qsizetype start = 0;
    const auto isWordSign = [](QChar c) { return c.isLetterOrNumber() || c == u'_' || c == u'-'; };
    while (start < lower.size() && count < mostWords) {
        qsizetype end = start;
        while (end < lower.size() && isWordSign(lower.at(end)))
            ++end;
        const QStringView word = QStringView(lower).mid(start, end - start);
        if (isIndexed(word)) {
            if (!words.isEmpty())
                words += u' ';
            words += word;
            ++count;
        }
        start = end + 1;
    }
    return words;
}

QStringList indexOf(const ArticleText &text)
{
    QStringList index{text.from.toLower(), text.to.toLower(), text.cc.toLower(), indexed(text.subject),
        indexed(text.plain)};
    for (const Part &part : text.parts) {
        if (part.isAttachment)
            index << part.name.toLower();
    }
    return index;
}

} // namespace

Pattern::Pattern(const QString &text)
    : m_pieces(QString(text).replace(u'*', u'%').toLower().split(u'%'))
{
}

bool Pattern::matchesLower(const QString &lower) const
{
    if (m_pieces.size() == 1)
        return lower == m_pieces.first();
    if (!lower.startsWith(m_pieces.first()))
        return false;
    qsizetype at = m_pieces.first().size();
    for (qsizetype i = 1; i + 1 < m_pieces.size(); ++i) {
        const qsizetype found = lower.indexOf(m_pieces.at(i), at);
        if (found < 0)
            return false;
        at = found + m_pieces.at(i).size();
    }
    return lower.size() - at >= m_pieces.last().size() && lower.endsWith(m_pieces.last());
}

bool isInFullText(State &state, const Ticket &ticket, const Pattern &pattern)
{
    const QList<Article> articles = state.articles.value(ticket.id);
    return std::ranges::any_of(articles, [&](const Article &article) {
        QStringList &index = state.fullText[article.id];
        if (index.isEmpty())
            index = indexOf(state.textOf(article));
        return std::ranges::any_of(
            index, [&pattern](const QString &text) { return pattern.matchesLower(text); });
    });
}

} // namespace dd::demo::otrs
