// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/page.h"
#include "domain/person.h"
#include "ui/details/hubexcard.h"

namespace dd::ui {

class FactGrid;
class LineView;
class PersonHead;
class PlainLabel;

/// The card of a HubEx user (contract 5.1, 6.4). Owned by the detail pane.
class PersonCardView final : public HubexCard {
    Q_OBJECT

public:
    PersonCardView(const Context &context, const AccountId &account, QWidget *parent);
    ~PersonCardView() override;

    QString title() const override;
    QString number() const override { return title(); }

protected:
    void clear() override;
    void loadHead() override;
    void retranslate() override;

private:
    /// A section of facts under a heading.
    struct Part {
        FactGrid *grid = nullptr;
        Section *section = nullptr;
    };
    Part part();
    void makeHead();
    void setLoaders();
    void showCard();
    void showShift();
    void showWork();
    void showRights();

    std::optional<PersonCard> m_card;
    std::optional<ShiftState> m_shift;
    net::Load m_shiftLoad;
    std::optional<Person> m_person; ///< as the list tells it
    QList<Named> m_roles;
    QList<Named> m_districts;
    QList<Skill> m_skills;

    PersonHead *m_head = nullptr;
    PlainLabel *m_gone = nullptr;
    LineView *m_shiftLine = nullptr;
    FactGrid *m_facts = nullptr;
    Part m_workPart;
    Part m_rolePart;
    Part m_districtPart;
    Part m_skillPart;
};

} // namespace dd::ui
