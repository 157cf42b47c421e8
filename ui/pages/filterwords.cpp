// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/filterwords.h"

#include "models/words.h"

#include <QDateTime>
#include <utility>

namespace dd::ui {

namespace {

constexpr qsizetype named = 3; ///< values a chip names before it counts

} // namespace

FilterWords::FilterWords(const FilterSource &source, QObject *parent)
    : QObject(parent)
    , m_source(source)
{
}

QList<FilterWords::Chip> FilterWords::chips(const Query &query)
{
    QList<Chip> list;
    for (const FilterField &field : m_source.fields) {
        const QStringList values = query.values.value(field.key);
        if (!values.isEmpty() && !isRule(field.key, values))
            list << Chip{field.key, tr("%1: %2").arg(field.title(), valuesText(field, values))};
    }
    return list;
}

QString FilterWords::valuesText(const FilterField &field, const QStringList &values)
{
    QStringList words;
    for (const QString &value : values) {
        switch (field.type) {
        case FilterType::Flag:
            words << (value == anyWord() ? tr("any")
                                         : models::yesNo(value == QLatin1String("true")).toLower());
            break;
        case FilterType::Instant: {
            const QDateTime instant = QDateTime::fromString(value, Qt::ISODate);
            words << (instant.isValid() ? models::exactTime(instant) : value);
            break;
        }
        case FilterType::Id: {
            const QString name = nameOf(field.choices, value);
            if (name.isEmpty()) {
                ask(field.choices);
                return tr("%Ln chosen", "", int(values.size()));
            }
            words << name;
            break;
        }
        default: {
            const QString name = nameOf(field.choices, value);
            words << (name.isEmpty() ? value : name);
        }
        }
    }
    QString text = words.mid(0, named).join(QStringLiteral(", "));
    if (words.size() > named)
        text += QStringLiteral(" +%1").arg(words.size() - named);
    return text;
}

QString FilterWords::nameOf(Choices of, const QString &value) const
{
    return m_names.value(int(of)).value(value);
}

void FilterWords::learn(Choices of, const QList<Coloured> &choices)
{
    QHash<QString, QString> &names = m_names[int(of)];
    for (const Coloured &choice : choices)
        names.insert(choice.value(), choice.name);
}

void FilterWords::forget()
{
    const QSet<int> wanted = std::exchange(m_asked, {});
    m_loads.clear();
    for (const int of : wanted)
        ask(Choices(of));
}

void FilterWords::ask(Choices of)
{
    if (m_asked.contains(int(of)))
        return;
    m_asked.insert(int(of));
    m_loads[int(of)] = m_source.choices(of, {}, this, [this, of](const Result<QList<Coloured>> &answer) {
        if (!answer) {
            m_asked.remove(int(of)); // asked again when the chips are next drawn
            return;
        }
        learn(of, *answer);
        Q_EMIT changed();
    });
}

} // namespace dd::ui
