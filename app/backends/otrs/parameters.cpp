// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/otrs/parameters.h"

#include "backends/otrs/tickets.h"

#include <algorithm>

namespace dd::otrs {

namespace {

bool isNumber(const QString &text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](QChar c) { return c.isDigit(); });
}

const auto beforeKey = QStringLiteral(" \u00b7 ");

QJsonObject filters(const Query &query)
{
    QJsonObject parameters;
    for (const FilterField &field : Tickets::filters()) {
        QStringList values = query.values.value(field.key);
        values.removeAll(QString());
        if (values.isEmpty())
            continue;
        if (field.choices == Choices::Customers || field.choices == Choices::CustomerUsers)
            std::ranges::transform(values, values.begin(), keyOfChoice);
        if (field.key == QLatin1String("ViewID"))
            parameters.insert(field.key, values.first().toInt());
        else if (field.key == QLatin1String("TicketID") && values.size() == 1)
            parameters.insert(field.key, values.first().toLongLong());
        else
            parameters.insert(field.key, values.join(QLatin1Char(',')));
    }
    const QString text = query.text.trimmed();
    if (text.isEmpty())
        return parameters;
    // A full number is looked for as one; anything else in the texts of the articles, where a bare word
    // without wildcards would find nothing (contract 4).
    if (isNumber(text) && text.size() >= 10)
        parameters.insert(QStringLiteral("TicketNumber"), text);
    else if (text.contains(QLatin1Char('*')) || text.contains(QLatin1Char('%')))
        parameters.insert(QStringLiteral("FullTextSearch"), text);
    else
        parameters.insert(QStringLiteral("FullTextSearch"), QLatin1Char('%') + text + QLatin1Char('%'));
    return parameters;
}

} // namespace

QJsonObject listParameters(const Query &query, Span span)
{
    QJsonObject parameters = filters(query);
    if (query.sortKey == QLatin1String("SmartSort"))
        parameters.insert(QStringLiteral("SmartSort"), 1);
    else if (!query.sortKey.isEmpty())
        parameters.insert(QStringLiteral("SortBy"), query.sortKey);
    if (!query.sortKey.isEmpty())
        parameters.insert(
            QStringLiteral("OrderBy"), query.ascending ? QStringLiteral("Up") : QStringLiteral("Down"));
    parameters.insert(QStringLiteral("Limit"), span.count);
    parameters.insert(QStringLiteral("Offset"), span.first);
    return parameters;
}

QString choiceWithKey(const QString &name, const QString &key)
{
    return name.isEmpty() || name == key ? key : name + beforeKey + key;
}

QString keyOfChoice(const QString &value)
{
    const qsizetype at = value.lastIndexOf(beforeKey);
    return at < 0 ? value : value.mid(at + beforeKey.size());
}

QJsonObject countParameters(const Query &query)
{
    QJsonObject parameters = filters(query);
    parameters.insert(QStringLiteral("Count"), 1);
    return parameters;
}

} // namespace dd::otrs
