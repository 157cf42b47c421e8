// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/otrs/fulltext.h"

#include <QSet>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace dd::demo::otrs {

namespace {

constexpr int mostWords = 1000;

const QSet<QString> &stopWords()
{
    static const QSet<QString> words{u"это"_s, u"как"_s, u"так"_s, u"для"_s, u"что"_s, u"или"_s, u"все"_s,
        u"его"_s, u"она"_s, u"они"_s, u"при"_s, u"the"_s, u"and"_s, u"for"_s, u"are"_s, u"but"_s, u"not"_s,
        u"you"_s, u"with"_s, u"this"_s, u"that"_s, u"from"_s, u"have"_s, u"was"_s};
    return words;
}

QString indexed(const QString &text)
{
    QString words;
    int count = 0;
    qsizetype start = 0;
    const QString lower = text.toLower();
    const auto isWordSign = [](QChar c) { return c.isLetterOrNumber() || c == u'_' || c == u'-'; };
    while (start < lower.size() && count < mostWords) {
        qsizetype end = start;
        while (end < lower.size() && isWordSign(lower.at(end)))
            ++end;
        const QString word = lower.mid(start, end - start);
        if (word.size() >= 3 && word.size() <= 30 && !stopWords().contains(word)) {
            words += words.isEmpty() ? word : u' ' + word;
            ++count;
        }
        start = end + 1;
    }
    return words;
}

} // namespace

Pattern::Pattern(const QString &text)
    : m_pieces(QString(text).replace(u'*', u'%').toLower().split(u'%'))
{
}

bool Pattern::matches(const QString &text) const
{
    const QString lower = text.toLower();
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

bool isInFullText(const State &state, const Ticket &ticket, const Pattern &pattern)
{
    const QList<Article> articles = state.articles.value(ticket.id);
    return std::any_of(articles.begin(), articles.end(), [&](const Article &article) {
        const ArticleText text = state.textOf(article);
        return pattern.matches(text.from) || pattern.matches(text.to) || pattern.matches(text.cc)
            || pattern.matches(indexed(text.subject)) || pattern.matches(indexed(text.plain))
            || std::any_of(text.parts.begin(), text.parts.end(),
                [&pattern](const Part &part) { return part.isAttachment && pattern.matches(part.name); });
    });
}

} // namespace dd::demo::otrs
