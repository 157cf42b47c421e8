// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace dd::json {

/// What did not read as promised, by field path: "5136.timesheet.deadline: expected a date, found an array".
/// One bad field never spoils a row; the first few are kept for the log, the rest is counted.
class Problems {
public:
    static constexpr int most = 20;

    void add(const QString &path, const QString &what)
    {
        if (m_first.size() < most)
            m_first << path + QStringLiteral(": ") + what;
        ++m_count;
    }
    bool isEmpty() const { return m_count == 0; }
    int count() const { return m_count; }
    const QStringList &first() const { return m_first; }

private:
    QStringList m_first;
    int m_count = 0;
};

} // namespace dd::json
