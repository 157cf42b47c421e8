// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/task.h"
#include "ui/details/facts.h"

#include <QWidget>

class QVBoxLayout;

namespace dd::ui {

class PersonRow;

/// One of a list of people.
struct PersonItem {
    QString name;
    QString initials;
    Target target{};
    QStringList roles{}; ///< in the user's language
    QList<FactLine> lines{};
};

/// A contact of a task or an asset (HubEx 3.12, 4.3).
PersonItem contactItem(const Contact &contact);

/// People below one another: contacts, watchers. Owned by its section.
class PeopleList : public QWidget {
    Q_OBJECT

public:
    explicit PeopleList(QWidget *parent = nullptr);

    void setPeople(const QList<PersonItem> &people);

Q_SIGNALS:
    void followed(const dd::ui::Target &target);

private:
    QVBoxLayout *m_layout;
    QList<PersonRow *> m_rows;
};

} // namespace dd::ui
