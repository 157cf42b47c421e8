// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/ticketcard.h"

#include "session/connections.h"
#include "ui/details/articlefeed.h"
#include "ui/details/articlehead.h"
#include "ui/details/factgrid.h"
#include "ui/details/filelist.h"
#include "ui/details/otrspersonfacts.h"
#include "ui/details/seenmarks.h"
#include "ui/details/ticketfacts.h"
#include "ui/details/ticketfiles.h"
#include "ui/details/tickethead.h"
#include "ui/details/ticketlistsection.h"

#include <QVBoxLayout>
#include <algorithm>

namespace dd::ui {

namespace {

const auto articlesTab = QStringLiteral("articles");
const auto detailsTab = QStringLiteral("details");
const auto customerTab = QStringLiteral("customer");
const auto filesTab = QStringLiteral("files");

} // namespace

TicketCardView::TicketCardView(const Context &context, const AccountId &account, QWidget *parent)
    : TabbedCard(context, account, parent)
    , m_head(new TicketHead)
    , m_feed(new ArticleFeed(context, account))
    , m_facts(new FactGrid)
    , m_customerFacts(new FactGrid)
    , m_files(new FileList(FileList::Place::Whole))
    , m_articlesSection(new Section(m_feed))
    , m_customerSection(new Section(m_customerFacts))
    , m_filesSection(new Section(m_files))
    , m_otherTickets(new TicketListSection(context, account, m_words))
    , m_marks(new SeenMarks(context, account, this))
{
    head()->addWidget(m_head);
    makeTabs();
    mainSection().setLoader([this] { return loadTicket(); });
    m_articlesSection->setLoader([this] { return loadArticles(); });
    m_customerSection->setLoader([this] { return loadCustomer(); });
    m_filesSection->setLoader([this] {
        // They come with the ticket and its articles.
        if (m_card.ticket.id != 0)
            QMetaObject::invokeMethod(this, &TicketCardView::showFiles, Qt::QueuedConnection);
        return net::Load();
    });
    for (const FactGrid *grid : {m_facts, m_customerFacts})
        connect(grid, &FactGrid::followed, this, &TicketCardView::follow);
    connect(m_head, &TicketHead::followed, this, &TicketCardView::follow);
    connect(m_otherTickets, &TicketListSection::followed, this, &TicketCardView::follow);
    if (const session::OtrsConnection *connection = context.connections.otrs(account))
        connect(connection, &session::Connection::itemRead, this, [this](const ItemKey &read) {
            if (read.id == m_card.ticket.id)
                m_card.ticket.seen = true; // nothing is left to be told
        });
    // Before the card is here its own state covers the articles: nobody has read them.
    connect(m_feed, &ArticleFeed::read, this, [this](const QList<qint64> &articles) {
        if (mainSection().hasAnswer())
            m_marks->tellArticles(articles);
    });
    connect(m_feed, &ArticleFeed::looked, this, [this] {
        if (mainSection().hasAnswer() && !m_card.ticket.seen)
            m_marks->tellTicket();
    });
    connect(m_feed, &ArticleFeed::unreadChanged, this, &TicketCardView::updateCounts);
    connect(m_marks, &SeenMarks::articleSeen, m_feed, &ArticleFeed::setSeen);
    connect(m_marks, &SeenMarks::articleSeen, this, [this](qint64 id) {
        for (Article &article : m_articles)
            article.seen |= article.id == id;
    });
    TicketCardView::retranslate();
}

TicketCardView::~TicketCardView() = default;

void TicketCardView::makeTabs()
{
    addTab(articlesTab, QStringLiteral("mail"), m_articlesSection);
    addColumnTab(detailsTab, QStringLiteral("details"), {m_facts});
    addColumnTab(customerTab, QStringLiteral("customer"), {m_customerSection, m_otherTickets});
    addTab(filesTab, QStringLiteral("attach"), m_filesSection);
}

QString TicketCardView::title() const
{
    const QString subject = m_card.ticket.title.simplified();
    return subject.isEmpty() ? m_card.ticket.number : m_card.ticket.number + QStringLiteral(" · ") + subject;
}

void TicketCardView::nextMessage(int step)
{
    tabs().setCurrent(articlesTab);
    m_feed->step(step);
}

net::Load TicketCardView::loadTicket()
{
    session::OtrsConnection *connection = context().connections.otrs(account());
    if (!connection)
        return {};
    const Then<TicketCard> then
        = mainSection().shows<TicketCard>([this](const TicketCard &card) { take(card); });
    return connection->tickets().card(item().id, this, [this, then](const Result<TicketCard> &card) {
        if (!card && card.error().kind == ErrorKind::NotFound)
            askWhy(then);
        else
            then(card);
    });
}

void TicketCardView::askWhy(const Then<TicketCard> &then)
{
    // The list answers the same for all three, the articles do not (OTRS 4).
    session::OtrsConnection *connection = context().connections.otrs(account());
    if (!connection)
        return;
    m_why = connection->tickets().articles(
        item().id, this, [this, then](const Result<QList<Article>> &articles) {
            if (!articles) {
                then(articles.error());
                return;
            }
            TicketCard card;
            card.ticket.id = item().id;
            card.ticket.archived = true;
            for (const Article &article : articles.value())
                card.files << article.files;
            if (!articles->isEmpty()) {
                card.ticket.title = articles->first().subject;
                card.ticket.created = articles->first().created;
            }
            then(card);
        });
}

net::Load TicketCardView::loadArticles()
{
    session::OtrsConnection *connection = context().connections.otrs(account());
    if (!connection)
        return {};
    return connection->tickets().articles(item().id, this,
        m_articlesSection->shows<QList<Article>>(
            [this](const QList<Article> &articles) { showArticles(articles); }));
}

net::Load TicketCardView::loadCustomer()
{
    session::OtrsConnection *connection = context().connections.otrs(account());
    // Before the ticket is known nobody knows its customer; take() asks again.
    if (!connection || m_card.ticket.customer.login.isEmpty())
        return {};
    return connection->catalog().customer(m_card.ticket.customer.login, this,
        m_customerSection->shows<CustomerCard>([this](const CustomerCard &customer) {
            m_customer = customer;
            showCustomer();
        }));
}

void TicketCardView::loadHead()
{
    session::OtrsConnection *connection = context().connections.otrs(account());
    if (!connection)
        return;
    m_words.read(*connection, this, [this] {
        showFacts();
        showCustomer();
        m_otherTickets->retranslate();
    });
    m_loadingFields
        = connection->catalog().dynamicFields(this, [this](const Result<QList<ExtraField>> &fields) {
              // Without them a field is called what the server calls it inside.
              if (fields)
                  m_fields = fields.value();
              showFacts();
          });
    m_loadingRights = connection->catalog().rights(this, [this](const Result<QList<GroupRights>> &rights) {
        if (rights)
            m_rights = rights.value();
        showFacts();
    });
}

void TicketCardView::take(const TicketCard &card)
{
    if (m_card.ticket.id != 0 && m_card.ticket.customer.login != card.ticket.customer.login) {
        m_customer = {};
        m_customerFacts->setSections({});
        m_customerSection->forget();
    }
    m_card = card;
    m_marks->setTicket(card.ticket.id);
    const QString login = card.ticket.customer.login;
    Query others;
    others.values.insert(QStringLiteral("CustomerUserLogin"), {login});
    m_otherTickets->setQuery(others, card.ticket.id);
    tabs().setShown(customerTab, !login.isEmpty());
    showFacts();
    showFiles();
    updateCounts();
    Q_EMIT titleChanged();
    m_feed->watchSight();
    if (login.isEmpty())
        return;
    // What was looked at before anybody knew whose ticket this is.
    m_customerSection->recover();
    if (tabs().current() == customerTab) {
        m_customerSection->look();
        m_otherTickets->look();
    }
}

void TicketCardView::showFacts()
{
    if (m_card.ticket.id == 0)
        return;
    m_head->setTicket(m_card, m_words, account());
    QList<FactSection> sections = TicketFacts::all(m_card, m_words, account());
    sections << TicketFacts::fields(m_card.ticket.fields, m_fields)
             << TicketFacts::rights(m_card.ticket.queue.id, m_rights);
    m_facts->setSections(sections);
    if (nameWriters())
        giveArticles();
}

/// As the head and the lists call them: one person has one disc.
bool TicketCardView::nameWriters()
{
    bool isNews = false;
    for (Article &article : m_articles) {
        const QString name = m_words.personName(article.fromName, m_card.ticket);
        isNews |= name != article.fromName;
        article.fromName = name;
    }
    return isNews;
}

void TicketCardView::giveArticles()
{
    m_feed->setArticles(item().id, m_card.ticket.title, m_articles,
        std::make_shared<TicketFiles>(context(), account(), item().id));
}

void TicketCardView::showArticles(const QList<Article> &articles)
{
    m_articles = articles;
    nameWriters();
    giveArticles();
    if (articles.isEmpty())
        m_articlesSection->showEmpty(tr("No articles"));
    showFiles();
}

void TicketCardView::showCustomer()
{
    if (m_customerSection->hasAnswer())
        m_customerFacts->setSections(OtrsPersonFacts::customer(
            m_customer, m_words.company(m_customer.person.customerId), account(), true));
}

void TicketCardView::showFiles()
{
    if (m_card.ticket.id == 0)
        return;
    QList<Attachment> files = m_card.files;
    std::ranges::stable_sort(files, {}, &Attachment::ownerId);
    for (Attachment &file : files) {
        const auto article = std::ranges::find_if(
            m_articles, [&file](const Article &one) { return one.id == file.ownerId; });
        if (article == m_articles.end())
            continue;
        file.created = article->created;
        file.description = QStringLiteral("#%1 %2").arg(article->number).arg(article->fromName.simplified());
    }
    m_filesSection->shows<QList<Attachment>>([this](const QList<Attachment> &shown) {
        if (shown != m_files->files())
            m_files->setFiles(shown, std::make_shared<TicketFiles>(context(), account(), item().id));
        if (shown.isEmpty())
            m_filesSection->showEmpty(tr("No files"));
    })(files);
}

void TicketCardView::updateCounts()
{
    const qsizetype articles = m_feed->rows().size();
    const int told = m_card.ticket.id != 0 ? m_card.articleCount : -1;
    tabs().setCount(articlesTab, articles > 0 ? int(articles) : told);
    tabs().setCount(filesTab, m_card.files.isEmpty() ? -1 : int(m_card.files.size()));
}

void TicketCardView::clear()
{
    m_card = {};
    m_customer = {};
    m_articles.clear();
    m_why.cancel();
    m_head->clear();
    m_feed->clear();
    m_facts->setSections({});
    m_customerFacts->setSections({});
    m_files->setFiles({}, nullptr);
    m_otherTickets->setQuery({});
    m_marks->setTicket(0);
    updateCounts();
}

void TicketCardView::retranslate()
{
    tabs().setTitle(articlesTab, tr("Articles"));
    tabs().setTitle(detailsTab, tr("Details"));
    tabs().setTitle(customerTab, tr("Customer"));
    tabs().setTitle(filesTab, tr("Files"));
    m_otherTickets->setHeading(tr("Other tickets of the customer"));
    showFacts();
    showCustomer();
    if (m_articlesSection->state() == Section::State::Empty)
        m_articlesSection->showEmpty(tr("No articles"));
    if (m_filesSection->state() == Section::State::Empty)
        m_filesSection->showEmpty(tr("No files"));
    m_otherTickets->retranslate();
}

DetailCard *makeTicketCard(const Context &context, const AccountId &account, QWidget *parent)
{
    return new TicketCardView(context, account, parent);
}

} // namespace dd::ui
