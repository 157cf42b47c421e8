// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegularExpression>
#include <QStringList>
#include <QStringMatcher>
#include <vector>

namespace dd::demo::hubex {

/// searchText of the real server (contract 1.6): a substring from one character on, any case, '%' and '_' as
/// in SQL; several ones between ";;", at most 50, any of which will do.
class Like {
public:
    explicit Like(const QString &text);
    bool in(const QString &text) const;

private:
    std::vector<QStringMatcher> m_parts;
    QList<QRegularExpression> m_patterns;
};

} // namespace dd::demo::hubex
