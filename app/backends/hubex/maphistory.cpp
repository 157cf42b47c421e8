// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/hubex/maptasks.h"
#include "backends/hubex/values.h"

namespace dd::hubex {

namespace {

constexpr qsizetype mostLines = 40;
constexpr qsizetype longestValue = 200;

QString shortened(const QString &text)
{
    return text.size() > longestValue ? text.left(longestValue) + QStringLiteral("…") : text;
}

/// The inner shape of a diff is not documented (contract 3.13): nearly every leaf becomes a line "path: old →
/// new", where pairs of that kind are recognised, else "path: value".
void addLines(const json::Value &value, const QString &path, QStringList &lines)
{
    if (value.isEmpty() || lines.size() >= mostLines)
        return;
    if (value.isArray()) {
        QStringList leaves;
        for (const json::Value &element : value.elements())
            leaves << (element.isObject() ? element["name"].text() : element.text());
        leaves.removeAll(QString());
        if (!leaves.isEmpty())
            lines << path + QStringLiteral(": ") + shortened(leaves.join(QLatin1String(", ")));
        return;
    }
    if (!value.isObject()) {
        lines << (path.isEmpty() ? shortened(value.text())
                                 : path + QStringLiteral(": ") + shortened(value.text()));
        return;
    }
    const json::Value before = value["old"].isEmpty() ? value["previous"] : value["old"];
    const json::Value after = value["new"].isEmpty() ? value["current"] : value["new"];
    const auto isLeaf = [](const json::Value &v) { return !v.isObject() && !v.isArray(); };
    if ((!before.isEmpty() || !after.isEmpty()) && isLeaf(before) && isLeaf(after)) {
        const QString was = before.isEmpty() ? QString() : shortened(before.text()) + QStringLiteral(" → ");
        lines << path + QStringLiteral(": ") + was
                + (after.isEmpty() ? QStringLiteral("—") : shortened(after.text()));
        return;
    }
    for (const json::Member &member : value.members())
        addLines(member.value, path.isEmpty() ? member.name : path + QLatin1Char('.') + member.name, lines);
}

} // namespace

HistoryEntry mapHistoryEntry(const json::Value &value)
{
    HistoryEntry entry;
    entry.uid = value["uid"].text();
    entry.occurred = value["occuredOffline"].instant(); // when it was done, not when it arrived
    if (!entry.occurred.isValid())
        entry.occurred = value["occured"].instant();
    entry.user = personRef(value["user"]);
    entry.operation = value["operation"].text();
    entry.tab = value["tab"].text();
    entry.section = value["section"].text();
    entry.place = geoPoint(value["location"].text());
    addLines(value["diff"], {}, entry.changes);
    return entry;
}

} // namespace dd::hubex
