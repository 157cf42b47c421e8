// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/personcardview.h"

#include "models/words.h"
#include "ui/details/factgrid.h"
#include "ui/details/lineview.h"
#include "ui/details/personfacts.h"
#include "ui/details/personhead.h"

#include <QVBoxLayout>

namespace dd::ui {

namespace {

const auto detailsTab = QStringLiteral("details");
const auto rightsTab = QStringLiteral("rights");

QString initialsOf(const Person &person)
{
    PersonRef ref;
    ref.lastName = person.lastName;
    ref.firstName = person.firstName;
    ref.login = person.login;
    return ref.initials();
}

} // namespace

DetailCard *makePersonCard(const Context &context, const AccountId &account, QWidget *parent)
{
    return new PersonCardView(context, account, parent);
}

PersonCardView::PersonCardView(const Context &context, const AccountId &account, QWidget *parent)
    : HubexCard(context, account, parent)
{
    makeHead();
    m_facts = new FactGrid;
    connect(m_facts, &FactGrid::followed, this, &PersonCardView::follow);
    m_workPart = part();
    m_rolePart = part();
    m_districtPart = part();
    m_skillPart = part();
    addColumnTab(detailsTab, QStringLiteral("details"), {m_facts, m_workPart.section});
    addColumnTab(rightsTab, QStringLiteral("skill"),
        {m_skillPart.section, m_districtPart.section, m_rolePart.section});
    setLoaders();
    retranslate();
}

PersonCardView::~PersonCardView() = default;

PersonCardView::Part PersonCardView::part()
{
    Part made;
    made.grid = new FactGrid;
    made.section = new Section(made.grid, this);
    connect(made.grid, &FactGrid::followed, this, &PersonCardView::follow);
    return made;
}

QString PersonCardView::title() const
{
    return m_card ? m_card->person.fullName() : QString();
}

void PersonCardView::makeHead()
{
    m_head = new PersonHead(this);
    m_gone = new PlainLabel(this);
    m_gone->setTone(Tone::Error);
    m_shiftLine = new LineView(this);
    head()->addWidget(m_head);
    head()->addWidget(m_gone);
    head()->addWidget(m_shiftLine);
}

void PersonCardView::setLoaders()
{
    // (people.*call)(id, context, then) into a section.
    const auto with = [](auto call) {
        return [call](session::HubexConnection &hubex, qint64 id, QObject *context, auto then) {
            return (hubex.people().*call)(id, context, std::move(then));
        };
    };
    using hubex::People;
    feed<PersonCard>(&mainSection(), with(&People::card), [this](const PersonCard &card) {
        m_card = card;
        showCard();
    });
    feed<QList<Named>>(m_rolePart.section, with(&People::roles), [this](const QList<Named> &roles) {
        m_roles = roles;
        showRights();
    });
    feed<QList<Named>>(
        m_districtPart.section, with(&People::districts), [this](const QList<Named> &districts) {
            m_districts = districts;
            showRights();
        });
    feed<QList<Skill>>(m_skillPart.section, with(&People::skills), [this](const QList<Skill> &skills) {
        m_skills = skills;
        showRights();
    });
    // Employments and counts of tasks are told by the list alone (contract 5.1).
    feed<Page<Person>>(
        m_workPart.section,
        [](session::HubexConnection &hubex, qint64 id, QObject *context, const Then<Page<Person>> &then) {
            Query query;
            query.values.insert(QStringLiteral("userID"), {QString::number(id)});
            query.values.insert(QStringLiteral("isDeleted"), {QStringLiteral("any")});
            return hubex.people().list(query, {0, 1}, context, then);
        },
        [this](const Page<Person> &people) {
            m_person.reset();
            for (const Person &person : people.rows) {
                if (person.id == item().id)
                    m_person = person;
            }
            showWork();
        });
}

void PersonCardView::loadHead()
{
    session::HubexConnection *connection = hubex();
    if (!connection)
        return;
    m_shiftLoad = connection->people().shift(item().id, this, [this](const Result<ShiftState> &shift) {
        if (!shift && m_shift)
            return; // what was known stays
        // Where shifts are not kept or not to be seen, nothing is said about them.
        m_shift = shift ? std::optional(shift.value()) : std::nullopt;
        showShift();
    });
}

void PersonCardView::clear()
{
    m_card.reset();
    m_person.reset();
    m_shift.reset();
    m_shiftLoad.cancel();
    showShift();
}

void PersonCardView::showCard()
{
    const Person &person = m_card->person;
    QStringList about = PersonFacts::kinds(person);
    if (m_person && !m_person->employments.isEmpty()) {
        const Employment &job = m_person->employments.first();
        about << job.position << job.company.name;
    }
    about.removeAll(QString());
    m_head->setPerson(person.fullName(), initialsOf(person), about.join(QStringLiteral(" · ")));
    QString gone;
    if (person.deleted.isValid())
        gone = tr("This person was deleted.");
    else if (person.banTill.isValid() && person.banTill > QDateTime::currentDateTimeUtc())
        gone = tr("Banned until %1.").arg(models::exactTime(person.banTill)) + QLatin1Char(' ')
            + m_card->banReason;
    else if (!m_card->banReason.isEmpty())
        gone = tr("Banned: %1").arg(m_card->banReason);
    m_gone->setText(gone.trimmed());
    m_gone->setVisible(!gone.isEmpty());
    m_facts->setSections(PersonFacts::card(*m_card));
    showShift();
    Q_EMIT titleChanged();
}

void PersonCardView::showShift()
{
    const bool works = m_card && m_card->person.technician;
    m_shiftLine->setVisible(m_shift && (works || m_shift->onShift));
    if (!m_shift)
        return;
    m_shiftLine->setLine(PersonFacts::shift(*m_shift));
}

void PersonCardView::showWork()
{
    if (!m_person) {
        m_workPart.grid->setSections({});
        m_workPart.section->showEmpty(tr("Nothing more is known"));
        return;
    }
    m_workPart.grid->setSections(PersonFacts::work(*m_person));
    if (m_card)
        showCard(); // the head says his position
}

void PersonCardView::showRights()
{
    const auto fill = [](Part &part, const QList<FactSection> &sections, const QString &none) {
        if (!part.section->hasAnswer())
            return;
        part.grid->setSections(sections);
        if (part.grid->isEmpty())
            part.section->showEmpty(none);
    };
    fill(m_skillPart, PersonFacts::skills(m_skills), tr("No skills"));
    fill(m_districtPart, {PersonFacts::names(m_districts)}, tr("No districts"));
    fill(m_rolePart, {PersonFacts::names(m_roles)}, tr("No roles"));
}

void PersonCardView::retranslate()
{
    tabs().setTitle(detailsTab, tr("Details"));
    tabs().setTitle(rightsTab, tr("Skills and roles"));
    m_workPart.section->setHeading(tr("Work"));
    m_skillPart.section->setHeading(tr("Skills"));
    m_districtPart.section->setHeading(tr("Districts"));
    m_rolePart.section->setHeading(tr("Roles"));
    if (m_card)
        showCard();
    if (m_workPart.section->hasAnswer())
        showWork();
    showRights();
}

} // namespace dd::ui
