// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/hubex/like.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace dd::demo::hubex {

namespace {

constexpr qsizetype mostAlternatives = 50;

QRegularExpression patternOf(const QString &part)
{
    QString pattern = QRegularExpression::escape(part);
    pattern.replace(u"\\%"_s, u".*"_s).replace(u"%"_s, u".*"_s).replace(u'_', u'.');
    return QRegularExpression(
        pattern, QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
}

} // namespace

Like::Like(const QString &text)
{
    for (const QString &part : text.split(u";;"_s, Qt::SkipEmptyParts).mid(0, mostAlternatives)) {
        if (part.contains(u'%') || part.contains(u'_'))
            m_patterns.append(patternOf(part));
        else
            m_parts.emplace_back(part, Qt::CaseInsensitive);
    }
}

bool Like::in(const QString &text) const
{
    return std::any_of(m_parts.begin(), m_parts.end(),
               [&text](const QStringMatcher &part) { return part.indexIn(text) >= 0; })
        || std::any_of(m_patterns.begin(), m_patterns.end(),
            [&text](const QRegularExpression &pattern) { return pattern.match(text).hasMatch(); });
}

} // namespace dd::demo::hubex
