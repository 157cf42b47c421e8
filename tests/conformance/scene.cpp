// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene.h"

#include "demo/otrs/basestate.h"
#include "demo/otrs/seed.h"
#include "recordedagents.h"

#include <QJsonArray>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace dd::demo;
using namespace dd::demo::otrs;

namespace dd::conformance {

namespace {

const QString here = u"127.0.0.1"_s;
constexpr qsizetype largestUpload = 24'000'000;

/// A server right after its installation.
State freshState(const Recording &recording)
{
    State state = baseState();
    state.agents = {recordedAgents().first()};
    state.groups = {{1, u"users"_s}, {2, u"admin"_s}, {3, u"stats"_s}};
    state.agents.first().rights = rightsOn({1, 2, 3}, {u"rw"_s});
    state.queues.removeIf([](const Queue &queue) { return queue.id > 4; });
    state.types.removeIf([](const Named &type) { return type.id > 1; });
    state.fields.removeIf([](const DynamicField &field) { return field.id > 5; });
    state.services.clear();
    state.slas.clear();
    state.companies.clear();
    const qint64 installed = 1795302269; // 2026-11-21 23:04:29
    Ticket hello;
    hello.id = 1;
    hello.number = u"2021012710123456"_s;
    hello.title = u"Znuny says hi!"_s;
    hello.queueId = 2;
    hello.created = hello.changed = installed;
    state.tickets = {hello};
    const qint64 age = recording.json["Tickets"_L1][0]["Age"_L1].toInteger();
    state.clock = [installed, age] { return installed + age; };
    return state;
}

Ticket &ticketOf(State &state, int id)
{
    if (!state.ticket(id)) {
        Ticket ticket;
        ticket.id = id;
        ticket.queueId = 7;
        state.addTicket(ticket);
    }
    return *state.ticketToChange(id);
}

void addArticle(State &state, int ticketId, int id, const QList<int> &seenBy)
{
    Article article;
    article.id = id;
    article.ticketId = ticketId;
    article.seenBy = seenBy;
    article.text = std::make_shared<ArticleText>();
    ticketOf(state, ticketId);
    state.addArticle(article);
}

/// Puts what a full text search asks for, without its wildcards, into an article of each ticket it found. It
/// stands in another ticket where the server found none: the search must not find it either.
void addWords(const Recording &recording, State &state)
{
    const QJsonValue search = recording.parameters.value("FullTextSearch"_L1);
    if (!search.isString() && !search.isDouble())
        return;
    const auto text = std::make_shared<ArticleText>();
    const QString wanted = search.toVariant().toString();
    text->plain = QString(wanted).remove(u'%').remove(u'*');
    if (recording.name.endsWith("stop-word-left-out"_L1))
        text->plain = u"Перезагрузка не помогла"_s;
    if (text->plain.size() < 3)
        text->to = u"Finance::"_s + text->plain; // words of two letters are found in addresses only
    if (recording.name.endsWith("attachment-name"_L1)) {
        text->parts.append(Part());
        text->parts.last().name = text->plain + ".png"_L1;
        text->plain.clear();
    }
    const bool beginsSo = wanted.endsWith(u'*') && !wanted.startsWith(u'*');
    text->plain = (beginsSo ? QString() : u"сообщение "_s) + text->plain + u" здесь"_s;
    QList<int> tickets;
    for (const auto &row : recording.json["Tickets"_L1].toArray())
        tickets << row["TicketID"_L1].toInt();
    for (const int ticket : tickets.isEmpty() ? QList<int>{515} : tickets) {
        Article article;
        article.id = 200000 + ticket;
        article.ticketId = ticket;
        article.text = text;
        state.addArticle(article);
    }
}

/// The list sorted by a dynamic field does not show the field.
void addLocations(const Recording &recording, State &state)
{
    if (!recording.name.endsWith("sort-DynamicField_Location"_L1))
        return;
    for (Ticket &ticket : state.tickets)
        ticket.fields.clear();
    char16_t place = u'z';
    for (const auto &row : recording.json["Tickets"_L1].toArray())
        state.ticketToChange(row["TicketID"_L1].toInt())
            ->fields.insert(u"Location"_s, QString(QChar(place--)));
}

/// The ticket that a writing call changes, as its refusals tell that it was.
void addChanged(const Recording &recording, State &state)
{
    const auto is = [&recording](QLatin1String part) { return recording.name.contains(part); };
    const int inQuery = recording.request.parameter(u"TicketID").toInt();
    const int id = inQuery ? inQuery : recording.parameters.value("TicketID"_L1).toInt();
    if (id == 0 || is("ticket-unknown"_L1))
        return;
    Ticket &ticket = ticketOf(state, id);
    ticket.queueId = id == 509 ? 11 : 8;
    ticket.lockId = 1;
    if (is("locked-by-other"_L1) || is("other-owner"_L1)) {
        ticket.lockId = 2;
        ticket.ownerId = 3;
    } else {
        ticket.ownerId = is("owner-without-rw"_L1) || is("note-and-owner"_L1) ? 7 : 2;
    }
    if (is("updateOwner.ok"_L1) || is("updateOwner.back"_L1))
        ticket.ownerId = 5;
    ticket.serviceId = 5; // some agreements are made for it, some are not
    if (is("dynamicfields-article-field"_L1))
        addArticle(state, 515, id, {});
}

/// An upload tells of the file with the last name: where that was another one, it had been there before.
void addUploadedTo(const Recording &recording, State &state)
{
    const int articleId = recording.parameters.value("ArticleID"_L1).toInt();
    if (recording.name.endsWith("-unknown"_L1) || recording.name.endsWith("no-article"_L1)
        || recording.name.endsWith("without-articles"_L1))
        return;
    const bool isUnreadable = articleId == 1091 || recording.name.endsWith("permission-queue"_L1);
    const int ticket = isUnreadable ? 509 : 585;
    ticketOf(state, 585).queueId = 7;
    ticketOf(state, 509).queueId = 11;
    const QJsonValue told = recording.json["Attachment"_L1];
    const auto text = std::make_shared<ArticleText>();
    const QString sent = recording.parameters.value("File"_L1)["Filename"_L1].toString();
    if (told.isObject() && told["Filename"_L1].toString() != sent) {
        Part part;
        part.name = told["Filename"_L1].toString();
        part.contentType = told["ContentType"_L1].toString().toUtf8();
        part.bytes = QByteArray(told["FilesizeRaw"_L1].toInt(), 'x');
        text->parts.append(part);
    }
    state.articles.remove(ticket);
    addArticle(state, ticket, articleId ? articleId : 1205, {});
    state.articleToChange(articleId ? articleId : 1205)->text = text;
}

/// What no answer tells, but the one of this recording asks for.
void addUntold(const Recording &recording, State &state)
{
    const auto is = [&recording](QLatin1String part) { return recording.name.contains(part); };
    state.hasMobile = recording.name.startsWith("mobile."_L1);
    std::sort(state.customers.begin(), state.customers.end(),
        [](const Customer &a, const Customer &b) { return a.login < b.login; });
    for (Customer &customer : state.customers) {
        if (customer.login == "client01"_L1)
            customer.serviceIds = {2, 5};
    }
    Agent &viewer = *state.agentToChange(4);
    if (is("good-token"_L1))
        viewer.resetToken = recording.request.parameter(u"Token");
    else if (is("bad-token"_L1) || is("password-reset-is-pending"_L1))
        viewer.resetToken = u"RS4TtVJSZXMNfP5"_s;
    if (is("tree-with-hidden-parent"_L1))
        state.agentToChange(5)->rights.insert(group::store, {u"ro"_s});
    if (recording.session
        == "Suu1tUiKU0a6Axa2jnzu1gu9A3YAQ2Ez"_L1) // later, when he had been given all groups
        state.agentToChange(2)->rights = rightsOn(group::all, {u"rw"_s});
    addWords(recording, state);
    addLocations(recording, state);
    if (is("getAttachment.no-permission"_L1)) {
        addArticle(state, 999, 1091, {});
        ticketOf(state, 999).queueId = 11;
    }
    if (is("tickets.createAttachment"_L1))
        addUploadedTo(recording, state);
    else if (is("tickets.update"_L1) || is("tickets.create"_L1) || is("get.update"_L1))
        addChanged(recording, state);
    if (is("tickets.mark"_L1) || is("tickets.watch"_L1)) {
        // A ticket with two articles; when the first was marked the second had not been written.
        ticketOf(state, 633);
        addArticle(state, 632, 1252, is("AsSeen.ok"_L1) ? QList<int>() : QList<int>{2});
        if (!is("AsSeen.ok"_L1))
            addArticle(state, 632, 1254, {});
    }
}

/// The sessions a request names: one, or a good and a bad one.
QStringList sessionsIn(const Recording &recording)
{
    QStringList values{recording.session};
    const QString cookie = QString::fromUtf8(recording.request.headers.value("Cookie")).section(u'=', 1);
    values << cookie << recording.request.parameter(u"SessionID")
           << recording.parameters.value("SessionID"_L1).toString();
    values.removeDuplicates();
    // Made up, or of another kind: the server had never given these.
    values.removeIf([](const QString &value) { return value.size() != 32 || value == QString(32, u'A'); });
    return values;
}

} // namespace

bool isOfOtherData(const Recording &recording)
{
    return recording.name.startsWith("scale"_L1) || recording.name.startsWith("timezone."_L1)
        || recording.name.startsWith("tickets.getTicketList.offset-"_L1)
        // The first ticket's type is NULL in the database and 1 in the answer.
        || recording.name == "tickets.getTicketList.sort-Type-up"_L1;
}

Scene::Scene(const QList<Recording> &all)
    : m_all(all)
    , m_recorded(all)
{
    DemoOptions options;
    options.tickets = 20000;
    m_large = seededState(options);
}

const Recording &Scene::named(const QString &name) const
{
    const auto found = std::find_if(
        m_all.begin(), m_all.end(), [&name](const Recording &one) { return one.name == name; });
    Q_ASSERT(found != m_all.end());
    return *found;
}

State Scene::stateFor(const Recording &recording) const
{
    if (recording.name.startsWith("fresh."_L1))
        return freshState(recording);
    if (isOfOtherData(recording) && !recording.name.startsWith("timezone."_L1))
        return m_large;
    State state = m_recorded.at(recording);
    addUntold(recording, state);
    return state;
}

void Scene::openSessions(const Recording &recording, Engine &engine) const
{
    const qint64 now = engine.state().now();
    Session session;
    session.agentId = engine.state().agentByLogin(loginOf(recording.session))->id;
    session.address = here;
    session.started = session.lastUsed = now - 60;
    if (recording.name.contains("expired-idle"_L1))
        session.started = session.lastUsed = now - 8000;
    if (recording.name.contains("expired-max-time"_L1))
        session.started = now - 60000;
    const bool isWrong = recording.name.endsWith("wrong-challenge"_L1);
    QString challenge = recording.parameters.value("ChallengeToken"_L1).toString();
    if (challenge.isEmpty())
        challenge = recording.request.parameter(u"ChallengeToken");
    for (const QString &value : sessionsIn(recording)) {
        session.value = value;
        session.challenge = isWrong || challenge.isEmpty() ? u"another"_s : challenge;
        engine.sessions().adopt(session);
    }
    if (recording.name.contains("too-many-sessions"_L1)) {
        const int viewer = engine.state().agentByLogin(u"viewer")->id;
        while (engine.sessions().open(viewer, here, now)) { }
    }
}

void Scene::playBefore(const Recording &recording, Engine &engine) const
{
    struct Before {
        const char *name;
        const char *first;
        const char *from = "127.0.0.1";
    };
    static constexpr Before table[] = {
        {"auth.logout.second-time", "auth.logout.second-time"},
        {"auth.logout.session-used-afterwards", "auth.logout.second-time"},
        {"session.expired-idle-second-call", "session.expired-idle-second-call"},
        {"session.after-other-address", "session.after-other-address", "127.0.0.2"},
        {"customers.createCustomerUser.duplicate-email", "customers.createCustomerUser.ok"},
        {"customers.getCustomerUser.after-create", "customers.createCustomerUser.all-fields"},
        {"mobile.tickets.getTicketList.token-set", "mobile.settings.setPushNotificationToken.ok"},
        {"mobile.tickets.getTicketList.after-logout", "mobile.settings.setPushNotificationToken.ok"},
        {"mobile.tickets.getTicketList.after-logout", "mobile.auth.logout.deletes-token"},
    };
    for (const Before &one : table) {
        if (recording.name != QLatin1String(one.name))
            continue;
        const Recording &first = named(QLatin1String(one.first));
        openSessions(first, engine);
        engine.handle(first.request, QLatin1String(one.from));
    }
}

http::Response Scene::play(const Recording &recording, quint32 draw) const
{
    State state = stateFor(recording);
    state.random.seed(draw);
    Engine engine(std::move(state));
    openSessions(recording, engine);
    playBefore(recording, engine);
    http::Request request = recording.request;
    if (recording.name.endsWith("json-too-large"_L1))
        request.body.append(QByteArray(largestUpload, ' ')); // not kept in the recording
    return engine.handle(request, here);
}

} // namespace dd::conformance
