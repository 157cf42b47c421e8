// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/agentcard.h"

#include "session/connections.h"
#include "ui/details/factgrid.h"
#include "ui/details/otrspersonfacts.h"
#include "ui/details/personhead.h"
#include "ui/details/plainlabel.h"
#include "ui/details/ticketlistsection.h"

#include <QVBoxLayout>
#include <algorithm>

namespace dd::ui {

namespace {

const auto detailsTab = QStringLiteral("details");
const auto ticketsTab = QStringLiteral("tickets");

Query ownedBy(qint64 agent)
{
    Query query;
    query.values.insert(QStringLiteral("OwnerIDs"), {QString::number(agent)});
    query.values.insert(QStringLiteral("StateType"), {QStringLiteral("Open")});
    return query;
}

} // namespace

AgentCardView::AgentCardView(const Context &context, const AccountId &account, QWidget *parent)
    : TabbedCard(context, account, parent)
    , m_head(new PersonHead)
    , m_warning(new PlainLabel)
    , m_facts(new FactGrid)
    , m_tickets(new TicketListSection(context, account, m_words))
{
    head()->addWidget(m_head);
    m_warning->setTone(Tone::Warning);
    head()->addWidget(m_warning);
    addColumnTab(detailsTab, QStringLiteral("details"), {m_facts});
    addColumnTab(ticketsTab, QStringLiteral("ticket"), {m_tickets});
    m_tickets->setEager(true);
    mainSection().setLoader([this] { return loadAgent(); });
    connect(m_facts, &FactGrid::followed, this, &AgentCardView::follow);
    connect(m_tickets, &TicketListSection::followed, this, &AgentCardView::follow);
    connect(
        m_tickets, &Section::arrived, this, [this] { tabs().setCount(ticketsTab, int(m_tickets->total())); });
    AgentCardView::retranslate();
}

AgentCardView::~AgentCardView() = default;

QString AgentCardView::title() const
{
    return m_agent.fullName();
}

net::Load AgentCardView::loadAgent()
{
    session::OtrsConnection *connection = context().connections.otrs(account());
    if (!connection)
        return {};
    const Then<QList<Person>> then
        = mainSection().shows<QList<Person>>([this](const QList<Person> &agents) { take(agents); });
    if (mainSection().hasAnswer()) { // asked for again, and the catalogue would say what it said before
        if (connection->state() == session::ConnectionState::Offline) {
            // Others live on what the catalogue knows: it forgets that for a server that can be reached.
            then(connection->lastError());
            connection->open();
            return {};
        }
        connection->catalog().refresh(otrs::Catalog::Part::Agents);
    }
    m_tickets->setQuery(ownedBy(item().id));
    m_words.read(*connection, this, [this] { m_tickets->retranslate(); });
    m_loadingLanguages
        = connection->catalog().languages(this, [this](const Result<QList<SortKey>> &languages) {
              if (languages)
                  m_languages = languages.value();
              showFacts();
          });
    return connection->catalog().agents(this, [this, then](const Result<QList<Person>> &agents) {
        const bool gone = agents && std::ranges::none_of(agents.value(), [this](const Person &agent) {
            return agent.id == item().id;
        });
        // The server lists valid agents only (OTRS 4).
        then(gone ? Result<QList<Person>>(Error{.kind = ErrorKind::NotFound}) : agents);
    });
}

void AgentCardView::take(const QList<Person> &agents)
{
    for (const Person &agent : agents) {
        if (agent.id == item().id)
            m_agent = agent;
    }
    showFacts();
    Q_EMIT titleChanged();
}

void AgentCardView::showFacts()
{
    if (m_agent.id == 0)
        return;
    const PersonRef me = refTo(m_agent);
    m_head->setPerson(me.fullName(), me.initials(), tr("Agent"));
    m_warning->setText(m_agent.outOfOffice);
    m_warning->setVisible(!m_agent.outOfOffice.isEmpty());
    const auto language = std::ranges::find(m_languages, m_agent.language, &SortKey::key);
    m_facts->setSections(
        OtrsPersonFacts::agent(m_agent, language == m_languages.end() ? QString() : language->title));
}

void AgentCardView::clear()
{
    m_agent = {};
    m_facts->setSections({});
    tabs().setCount(ticketsTab, -1);
}

void AgentCardView::retranslate()
{
    tabs().setTitle(detailsTab, tr("Details"));
    tabs().setTitle(ticketsTab, tr("Open tickets"));
    showFacts();
    m_tickets->retranslate();
}

DetailCard *makeAgentCard(const Context &context, const AccountId &account, QWidget *parent)
{
    return new AgentCardView(context, account, parent);
}

} // namespace dd::ui
