// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/filtersource.h"

#include <QObject>
#include <QSet>
#include <map>

namespace dd::ui {

/// What filters read as: "Stage: New, In progress". Names of ids are asked for once a kind of choice and kept
/// as people see them; until then the chip counts them. Owned by its page.
class FilterWords : public QObject {
    Q_OBJECT

public:
    struct Chip {
        QString key;
        QString text;
        friend bool operator==(const Chip &, const Chip &) = default;
    };

    FilterWords(const FilterSource &source, QObject *parent);

    /// One chip an active filter, in the panel's order; the rule that hides deleted rows is none.
    QList<Chip> chips(const Query &query);
    /// Empty while the name is not known.
    QString nameOf(Choices of, const QString &value) const;
    /// After a change of language: the server's names and ours are asked for again.
    void forget();
    void learn(Choices of, const QList<Coloured> &choices);

Q_SIGNALS:
    void changed(); ///< names arrived

private:
    QString valuesText(const FilterField &field, const QStringList &values);
    void ask(Choices of);

    const FilterSource &m_source;
    QHash<int, QHash<QString, QString>> m_names;
    QSet<int> m_asked;
    std::map<int, net::Load> m_loads;
};

} // namespace dd::ui
