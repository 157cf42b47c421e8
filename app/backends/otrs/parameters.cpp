// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/otrs/parameters.h"

#include "backends/otrs/tickets.h"

#include <QJsonArray>
#include <algorithm>

namespace dd::otrs {

namespace {

bool isNumber(const QString &text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](QChar c) { return c.isDigit(); });
}

const auto beforeKey = QStringLiteral(" \u00b7 ");

constexpr qsizetype longestPhone = 12;

bool hasWildcard(const QString &text)
{
    return text.contains(QLatin1Char('*')) || text.contains(QLatin1Char('%'));
}

/// What stands in quotes of any kind; empty where nothing does.
QString quoted(const QString &value)
{
    static const QList<QPair<QChar, QChar>> quotes{
        {u'"', u'"'}, {u'\u00ab', u'\u00bb'}, {u'\u201c', u'\u201d'}, {u'\u201e', u'\u201c'}};
    const QString text = value.trimmed();
    const bool isQuoted = text.size() > 2 && std::ranges::any_of(quotes, [&text](const auto &pair) {
        return text.startsWith(pair.first) && text.endsWith(pair.second);
    });
    return isQuoted ? text.sliced(1, text.size() - 2) : QString();
}

/// Lists are text with commas; these three would find nothing that way, and take arrays instead.
bool takesArray(const QString &key)
{
    return key == QLatin1String("StateType") || key == QLatin1String("TicketNumber")
        || key == QLatin1String("TicketID");
}

QJsonValue valueOf(const QString &key, const QString &value)
{
    if (key == QLatin1String("ViewID") || key == QLatin1String("TicketID"))
        return value.toLongLong();
    if (key != QLatin1String("Title") && key != QLatin1String("TicketNumber"))
        return value;
    // Nobody knows a whole title or number by heart: without wildcards only that one would be found. Who does
    // know it writes it in quotes.
    if (const QString whole = quoted(value); !whole.isEmpty())
        return whole;
    return hasWildcard(value) ? value : QLatin1Char('%') + value + QLatin1Char('%');
}

QJsonValue valueOf(const QString &key, const QStringList &values)
{
    if (values.size() == 1 || !takesArray(key))
        return valueOf(key, values.join(QLatin1Char(',')));
    QJsonArray list;
    for (const QString &value : values)
        list.append(valueOf(key, value));
    return list;
}

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
        parameters.insert(field.key, valueOf(field.key, values));
    }
    const QString text = query.text.trimmed();
    if (text.isEmpty())
        return parameters;
    // A full number is looked for as one (16 digits as a rule, contract 3); anything else, phone numbers too,
    // in the texts of the articles, where a bare word without wildcards would find nothing (contract 4).
    if (isNumber(text) && text.size() > longestPhone)
        parameters.insert(QStringLiteral("TicketNumber"), text);
    else if (hasWildcard(text))
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
