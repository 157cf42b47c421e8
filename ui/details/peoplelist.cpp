// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/peoplelist.h"

#include "ui/common/tones.h"
#include "ui/details/personrow.h"

#include <QVBoxLayout>

namespace dd::ui {

PersonItem contactItem(const Contact &contact)
{
    PersonItem person{.name = contact.name, .initials = initialsOf(contact.name)};
    if (!contact.position.isEmpty())
        person.roles << contact.position;
    if (contact.archived.isValid())
        person.roles << PeopleList::tr("archived");
    person.lines << phoneLine(contact.phone) << mailLine(contact.email)
                 << FactLine{.text = contact.description, .quiet = true};
    return person;
}

PeopleList::PeopleList(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins({});
    m_layout->setSpacing(metric::space);
    m_layout->addStretch(1);
}

void PeopleList::setPeople(const QList<PersonItem> &people)
{
    while (m_rows.size() < people.size()) {
        auto *row = new PersonRow(this);
        connect(row, &PersonRow::followed, this, &PeopleList::followed);
        m_layout->insertWidget(m_layout->count() - 1, row);
        m_rows << row;
    }
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        m_rows.at(i)->setVisible(i < people.size());
        if (i >= people.size())
            continue;
        const PersonItem &person = people.at(i);
        m_rows.at(i)->setPerson(person.name, person.initials, person.target, person.roles, person.lines);
    }
}

} // namespace dd::ui
