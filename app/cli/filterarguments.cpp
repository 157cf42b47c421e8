// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/filterarguments.h"

#include "cli/filtervalue.h"
#include "models/lists.h"

#include <algorithm>

namespace dd::cli {

namespace {

QStringList keysOf(const QList<FilterField> &fields)
{
    QStringList keys;
    for (const FilterField &field : fields)
        keys << field.key;
    return keys;
}

int distance(const QString &one, const QString &other)
{
    QList<int> row(other.size() + 1);
    for (int i = 0; i < row.size(); ++i)
        row[i] = i;
    for (qsizetype i = 0; i < one.size(); ++i) {
        int diagonal = row[0];
        row[0] = int(i) + 1;
        for (qsizetype j = 0; j < other.size(); ++j) {
            const int above = row[j + 1];
            const int change = one.at(i) == other.at(j) ? 0 : 1;
            row[j + 1] = std::min({above + 1, row[j] + 1, diagonal + change});
            diagonal = above;
        }
    }
    return row.last();
}

/// Where names are the values themselves.
bool takesNames(Choices choices)
{
    return choices == Choices::StateTypes || choices == Choices::Customers
        || choices == Choices::CustomerUsers;
}

} // namespace

void takeAway(Query &query, const QString &key)
{
    query.values.remove(key);
    // Without a word about them the deleted ones are left out (Query).
    if (key == QLatin1String("isDeleted"))
        query.values.insert(key, {QStringLiteral("any")});
}

QStringList nearest(const QString &typed, const QStringList &known)
{
    struct Near {
        int distance;
        QString key;
    };
    QList<Near> found;
    const QString lower = typed.toLower();
    for (const QString &key : known) {
        const QString other = key.toLower();
        const bool inside
            = qMin(lower.size(), other.size()) > 2 && (other.contains(lower) || lower.contains(other));
        const int far = inside ? 1 : distance(lower, other);
        // In a short word two other letters make another word.
        if (far <= qMax<int>(1, int(typed.size()) / 3))
            found << Near{far, key};
    }
    std::ranges::stable_sort(found, {}, &Near::distance);
    QStringList keys;
    for (const Near &one : found.mid(0, 3))
        keys << one.key;
    return keys;
}

QString suggestion(const QString &typed, const QStringList &known)
{
    constexpr qsizetype most = 60;
    const QString between = QStringLiteral(", ");
    if (const QStringList near = nearest(typed, known); !near.isEmpty())
        return FilterArguments::tr("Did you mean %1?").arg(near.join(between));
    QStringList shown = known.mid(0, most);
    if (known.size() > most)
        shown << QStringLiteral("…");
    return shown.isEmpty() ? QString() : FilterArguments::tr("There are: %1").arg(shown.join(between));
}

std::optional<Failure> FilterArguments::read(System system, Kind kind, const QStringList &arguments)
{
    const QList<FilterField> &fields = models::filtersOf(system, kind);
    for (const QString &argument : arguments) {
        const QString key = argument.section(QLatin1Char('='), 0, 0).trimmed();
        const QString text = argument.section(QLatin1Char('='), 1);
        const auto field = std::ranges::find_if(fields,
            [&key](const FilterField &one) { return one.key.compare(key, Qt::CaseInsensitive) == 0; });
        if (field == fields.end()) {
            const QStringList near = nearest(key, keysOf(fields));
            QString words = tr("There is no filter “%1” for this list.").arg(key);
            words += QLatin1Char(' ')
                + (near.isEmpty() ? tr("--list-filters names them all.")
                                  : tr("Did you mean %1?").arg(near.join(QLatin1String(", "))));
            return Failure::usage(words);
        }
        if (text.isEmpty())
            m_cleared << field->key;
        else if (const auto failure = readOne(*field, text))
            return failure;
    }
    return std::nullopt;
}

std::optional<Failure> FilterArguments::readOne(const FilterField &field, const QString &text)
{
    // As in the panel: where one value only is taken, a text may hold commas.
    const QStringList parts
        = field.many ? text.split(QLatin1Char(','), Qt::SkipEmptyParts) : QStringList{text};
    if (parts.isEmpty())
        return Failure::usage(tr("%1 takes %2, not “%3”.").arg(field.key, filterValueWords(field), text));
    if (!field.many && m_values.contains(field.key))
        return Failure::usage(tr("%1 takes one value only.").arg(field.key));
    for (const QString &part : parts) {
        if (field.type == FilterType::Id && takesNames(field.choices)) {
            m_values[field.key] << part.trimmed();
            continue;
        }
        if (const std::optional<QString> value = filterValue(field, part.trimmed()))
            m_values[field.key] << *value;
        else if (field.type == FilterType::Id && field.choices != Choices::None)
            m_names << Name{field.key, field.choices, part.trimmed()};
        else
            return Failure::usage(
                tr("%1 takes %2, not “%3”.").arg(field.key, filterValueWords(field), part.trimmed()));
    }
    return std::nullopt;
}

void FilterArguments::resolve(session::Connection &connection, const Query &query,
    std::function<void(const Query &, const std::optional<Failure> &)> then)
{
    m_connection = &connection;
    m_query = query;
    m_then = std::move(then);
    for (const QString &key : std::as_const(m_cleared))
        takeAway(m_query, key);
    for (auto it = m_values.cbegin(); it != m_values.cend(); ++it)
        m_query.values.insert(it.key(), it.value());
    for (const Name &name : std::as_const(m_names)) {
        if (!m_values.contains(name.key))
            m_query.values.remove(name.key);
    }
    QMetaObject::invokeMethod(this, &FilterArguments::resolveNext, Qt::QueuedConnection);
}

void FilterArguments::resolveNext()
{
    if (m_names.isEmpty()) {
        m_then(m_query, std::nullopt);
        return;
    }
    const Name wanted = m_names.takeFirst();
    const auto take = [this, wanted](const Result<QList<Coloured>> &answer) {
        if (!answer) {
            m_then(m_query, Failure::of(answer.error()));
            return;
        }
        QStringList names;
        for (const Coloured &choice : answer.value()) {
            if (choice.name.compare(wanted.name, Qt::CaseInsensitive) == 0) {
                m_query.values[wanted.key] << choice.value();
                resolveNext();
                return;
            }
            names << choice.name;
        }
        const QString words = tr("%1: there is no “%2” on the server.").arg(wanted.key, wanted.name)
            + QLatin1Char(' ') + suggestion(wanted.name, names);
        m_then(m_query, Failure::usage(words.trimmed()));
    };
    m_lookup = models::choicesFor(*m_connection, wanted.choices, wanted.name, this, take);
}

QString FilterArguments::describeAll(System system, Kind kind)
{
    QString text;
    for (const FilterField &field : models::filtersOf(system, kind)) {
        text += QStringLiteral("%1  %2").arg(field.key.leftJustified(24), field.title());
        text += QLatin1String(" (") + filterValueWords(field)
            + (field.many ? QLatin1String(", ") + tr("several allowed") : QString()) + QLatin1String(")\n");
    }
    return text;
}

} // namespace dd::cli
