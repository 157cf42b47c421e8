// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/customercard.h"

#include "session/connections.h"
#include "ui/details/factgrid.h"
#include "ui/details/otrspersonfacts.h"
#include "ui/details/peoplelist.h"
#include "ui/details/personhead.h"
#include "ui/details/plainlabel.h"
#include "ui/details/ticketlistsection.h"

#include <QVBoxLayout>

namespace dd::ui {

namespace {

const auto detailsTab = QStringLiteral("details");
const auto ticketsTab = QStringLiteral("tickets");
const auto colleaguesTab = QStringLiteral("colleagues");

} // namespace

CustomerCardView::CustomerCardView(const Context &context, const AccountId &account, QWidget *parent)
    : TabbedCard(context, account, parent)
    , m_head(new PersonHead)
    , m_warning(new PlainLabel)
    , m_facts(new FactGrid)
    , m_colleagueList(new PeopleList)
    , m_tickets(new TicketListSection(context, account, m_words))
    , m_colleaguesSection(new Section(m_colleagueList))
{
    head()->addWidget(m_head);
    m_warning->setTone(Tone::Warning);
    head()->addWidget(m_warning);
    addColumnTab(detailsTab, QStringLiteral("details"), {m_facts});
    addColumnTab(ticketsTab, QStringLiteral("ticket"), {m_tickets});
    addColumnTab(colleaguesTab, QStringLiteral("people"), {m_colleaguesSection});
    m_tickets->setEager(true);
    mainSection().setLoader([this] { return loadCustomer(); });
    m_colleaguesSection->setLoader([this] { return loadColleagues(); });
    connect(m_facts, &FactGrid::followed, this, &CustomerCardView::follow);
    connect(m_colleagueList, &PeopleList::followed, this, &CustomerCardView::follow);
    connect(m_tickets, &TicketListSection::followed, this, &CustomerCardView::follow);
    connect(
        m_tickets, &Section::arrived, this, [this] { tabs().setCount(ticketsTab, int(m_tickets->total())); });
    CustomerCardView::retranslate();
}

CustomerCardView::~CustomerCardView() = default;

QString CustomerCardView::title() const
{
    return m_card.person.fullName();
}

net::Load CustomerCardView::loadCustomer()
{
    session::OtrsConnection *connection = context().connections.otrs(account());
    if (!connection)
        return {};
    Query his;
    his.values.insert(QStringLiteral("CustomerUserLogin"), {item().login});
    m_tickets->setQuery(his);
    m_words.read(*connection, this, [this] {
        showFacts();
        m_tickets->retranslate();
    });
    return connection->catalog().customer(item().login, this,
        mainSection().shows<CustomerCard>([this](const CustomerCard &card) { take(card); }));
}

net::Load CustomerCardView::loadColleagues()
{
    session::OtrsConnection *connection = context().connections.otrs(account());
    // Before the customer is known nobody knows his company; take() asks again.
    if (!connection || m_card.person.customerId.isEmpty())
        return {};
    return connection->catalog().customersOf(m_card.person.customerId, this,
        m_colleaguesSection->shows<QList<Person>>([this](const QList<Person> &people) {
            m_colleagues = people;
            showColleagues();
        }));
}

void CustomerCardView::take(const CustomerCard &card)
{
    m_card = card;
    tabs().setShown(colleaguesTab, !card.person.customerId.isEmpty());
    showFacts();
    m_colleaguesSection->recover();
    Q_EMIT titleChanged();
}

void CustomerCardView::showFacts()
{
    if (m_card.person.login.isEmpty())
        return;
    const QString company = m_words.company(m_card.person.customerId);
    const PersonRef he = refTo(m_card.person);
    m_head->setPerson(
        he.fullName(), he.initials(), company.isEmpty() ? tr("Customer") : tr("Customer · %1").arg(company));
    m_warning->setText(tr("Not valid any more"));
    m_warning->setVisible(!m_card.person.valid);
    m_facts->setSections(OtrsPersonFacts::customer(m_card, company, account(), false));
}

void CustomerCardView::showColleagues()
{
    const QList<PersonItem> people
        = OtrsPersonFacts::colleagues(m_colleagues, m_card.person.login, account());
    m_colleagueList->setPeople(people);
    if (people.isEmpty())
        m_colleaguesSection->showEmpty(tr("Nobody else of this company"));
}

void CustomerCardView::clear()
{
    m_card = {};
    m_colleagues.clear();
    m_facts->setSections({});
    m_colleagueList->setPeople({});
    tabs().setCount(ticketsTab, -1);
}

void CustomerCardView::retranslate()
{
    tabs().setTitle(detailsTab, tr("Details"));
    tabs().setTitle(ticketsTab, tr("Tickets"));
    tabs().setTitle(colleaguesTab, tr("Colleagues"));
    showFacts();
    if (m_colleaguesSection->hasAnswer())
        showColleagues();
    m_tickets->retranslate();
}

DetailCard *makeCustomerCard(const Context &context, const AccountId &account, QWidget *parent)
{
    return new CustomerCardView(context, account, parent);
}

} // namespace dd::ui
