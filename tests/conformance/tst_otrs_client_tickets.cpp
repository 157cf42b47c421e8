// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "otrsclient.h"

#include <QImage>
#include <QJsonArray>
#include <QSet>
#include <algorithm>

using namespace dd;
using namespace Qt::Literals::StringLiterals;
using otrs::Catalog;
using test::Complaints;

namespace {

Query view(int id)
{
    Query query;
    query.values.insert(u"ViewID"_s, {QString::number(id)});
    return query;
}

} // namespace

/// Tickets, articles, files and seen marks, read and set by the client on the demo help desk: nothing in an
/// answer is other than promised, and the values are what the help desk holds.
class tst_otrs_client_tickets : public QObject, private test::OnHelpDesk {
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { QCOMPARE(end(), QStringList()); }

    void readsCards();
    void timesAreTheMomentsTheyWere();
    void readsArticles();
    void readsHtmlAndItsPictures();
    void downloadsFiles();
    void findsAFileThatMoved();
    void readsDynamicFields();
    void readsLinksAndWatchers();
    void whatMayNotBeReadIsTold();
    void marksSeen();
};

void tst_otrs_client_tickets::readsCards()
{
    for (const Ticket &ticket : client().list({}, {0, 25}).rows) {
        const TicketCard card = client().card(ticket.id);
        const demo::otrs::Ticket *real = state().ticket(int(ticket.id));
        QCOMPARE(card.ticket.number, ticket.number);
        QCOMPARE(card.ticket.title, ticket.title);
        QCOMPARE(card.articleCount, state().articles.value(real->id).size());
        QCOMPARE(card.links.size(), real->links.size());
        QCOMPARE(card.watchers.size(), real->watchers.size());
        QCOMPARE(card.ticket.owner.firstName, state().agent(real->ownerId)->first);
        QVERIFY(card.ticket.fields.size() >= 12);
        QVERIFY(ticket.fields.isEmpty()); // the list is read without them
        qsizetype files = 0;
        for (const Article &article : client().articles(ticket.id))
            files += article.files.size();
        QCOMPARE(card.files.size(), files);
    }
}

void tst_otrs_client_tickets::timesAreTheMomentsTheyWere()
{
    // The same moments for an agent in Moscow, in New York, and without a zone.
    int pending = 0, escalating = 0;
    for (const QString &user : {u"ivanov"_s, u"johnson"_s, u"noaccess"_s}) {
        client().signIn(user);
        client().wire->server.zone = state().agentByLogin(user)->timeZone;
        for (const Ticket &ticket : client().list({}, {0, 200}).rows) {
            const demo::otrs::Ticket *real = state().ticket(int(ticket.id));
            QCOMPARE(ticket.created.toSecsSinceEpoch(), real->created);
            QCOMPARE(ticket.changed.toSecsSinceEpoch(), real->changed);
            const auto seconds
                = [](const QDateTime &time) { return time.isValid() ? time.toSecsSinceEpoch() : 0; };
            QCOMPARE(seconds(ticket.pendingUntil), real->pendingUntil);
            QCOMPARE(seconds(ticket.firstResponse.due), real->responseDue);
            QCOMPARE(seconds(ticket.update.due), real->updateDue);
            QCOMPARE(seconds(ticket.solution.due), real->solutionDue);
            QCOMPARE(ticket.solution.escalated, real->solutionDue != 0 && real->solutionDue <= state().now());
            pending += real->pendingUntil ? 1 : 0;
            escalating += real->solutionDue ? 1 : 0;
        }
    }
    QVERIFY(pending > 5 && escalating > 20);
}

void tst_otrs_client_tickets::readsArticles()
{
    QSet<Article::Sender> senders;
    QSet<Article::Channel> channels;
    int hidden = 0, unread = 0;
    for (const Ticket &ticket : client().list({}, {0, 40}).rows) {
        const QList<Article> articles = client().articles(ticket.id);
        const QList<demo::otrs::Article> real = state().articles.value(int(ticket.id));
        QCOMPARE(articles.size(), real.size());
        for (qsizetype i = 0; i < articles.size(); ++i) {
            const Article &article = articles.at(i);
            const demo::otrs::ArticleText text = state().textOf(real.at(i));
            QCOMPARE(article.id, real.at(i).id);
            QCOMPARE(article.number, int(i) + 1);
            QCOMPARE(article.subject, text.subject);
            QCOMPARE(article.body, text.plain);
            QCOMPARE(article.from, text.from);
            QCOMPARE(article.created.toSecsSinceEpoch(), real.at(i).created);
            senders.insert(article.sender);
            channels.insert(article.channel);
            hidden += article.visibleForCustomer ? 0 : 1;
            unread += article.seen ? 0 : 1;
        }
    }
    QCOMPARE(senders.size(), 2);
    QCOMPARE(channels.size(), 3);
    QVERIFY(hidden > 5 && unread > 5);
}

void tst_otrs_client_tickets::readsHtmlAndItsPictures()
{
    int pages = 0, plain = 0, pictures = 0, hostile = 0;
    const QByteArray session = client().authenticator->session().value;
    for (const Ticket &ticket : client().list({}, {0, 60}).rows) {
        for (const Article &article : client().articles(ticket.id)) {
            const auto html = value<QByteArray>(
                [&](auto then) { return client().tickets().html(article, context(), then); });
            const demo::otrs::ArticleText text = state().textOf(*state().article(int(article.id)));
            const auto body = std::find_if(text.parts.begin(), text.parts.end(),
                [](const demo::otrs::Part &part) { return part.isHtml(); });
            QCOMPARE(html.isEmpty(), body == text.parts.end());
            if (html.isEmpty()) {
                ++plain;
                continue;
            }
            ++pages;
            QVERIFY(html.contains("<p>"));
            QVERIFY(!html.contains(session)); // it travels in a cookie
            hostile += body->bytes.contains("<script>") ? 1 : 0;
            QVERIFY(!html.contains("<script"));
            for (const demo::otrs::Part &part : text.parts) {
                if (part.contentId.isEmpty())
                    continue;
                const qsizetype link = html.indexOf("FileID=");
                QVERIFY(link > 0);
                Attachment picture;
                picture.ownerId = article.id;
                picture.id = html.mid(link + 7, html.indexOf('"', link) - link - 7).toLongLong();
                const auto bytes = value<QByteArray>(
                    [&](auto then) { return client().tickets().content(picture, context(), then); });
                QCOMPARE(QImage::fromData(bytes).width(), 160);
                ++pictures;
            }
        }
    }
    QVERIFY(pages > 20 && plain > 20 && pictures > 3 && hostile > 1);
}

void tst_otrs_client_tickets::downloadsFiles()
{
    QSet<QString> types;
    int files = 0;
    for (const Ticket &ticket : client().list({}, {0, 60}).rows) {
        for (const Attachment &file : client().card(ticket.id).files) {
            const auto bytes = value<QByteArray>(
                [&](auto then) { return client().tickets().content(file, context(), then); });
            QCOMPARE(bytes.size(), file.size);
            const auto again = value<QByteArray>(
                [&](auto then) { return client().tickets().file(ticket.id, file, context(), then); });
            QCOMPARE(again, bytes);
            QVERIFY(!file.fileName.isEmpty() && !file.isInline);
            types.insert(file.contentType.section(u';', 0, 0));
            ++files;
        }
    }
    QVERIFY(files > 8);
    QCOMPARE(types, (QSet<QString>{u"image/png"_s, u"application/pdf"_s, u"text/plain"_s, u"text/csv"_s}));
    // Too large a file is refused while it comes.
    const TicketCard card = client().card(
        some([this](const Ticket &ticket) { return !client().card(ticket.id).files.isEmpty(); }).id);
    const auto large = client().outcome<QByteArray>(
        [&](auto then) { return client().tickets().content(card.files.first(), context(), then, 10); });
    QVERIFY(!large);
    QCOMPARE(large.error().kind, ErrorKind::TooLarge);
    QCOMPARE(Complaints::taken().size(), 1);
}

void tst_otrs_client_tickets::findsAFileThatMoved()
{
    const Ticket ticket = some([this](const Ticket &one) { return !client().card(one.id).files.isEmpty(); });
    const Attachment known = client().card(ticket.id).files.first();
    const auto before
        = value<QByteArray>([&](auto then) { return client().tickets().content(known, context(), then); });
    // Somebody adds a file whose name comes first: all positions move.
    demo::otrs::Article &article = *state().articleToChange(int(known.ownerId));
    auto text = std::make_shared<demo::otrs::ArticleText>(state().textOf(article));
    demo::otrs::Part first;
    first.name = u"!.txt"_s;
    first.contentType = "text/plain";
    first.bytes = "first";
    text->parts.prepend(first);
    article.text = text;
    const auto now = value<QByteArray>(
        [&](auto then) { return client().tickets().file(ticket.id, known, context(), then); });
    QCOMPARE(now, before);
    // And somebody takes all away.
    text = std::make_shared<demo::otrs::ArticleText>();
    article.text = text;
    const auto gone = client().outcome<QByteArray>(
        [&](auto then) { return client().tickets().file(ticket.id, known, context(), then); });
    QVERIFY(!gone);
    QCOMPARE(gone.error().kind, ErrorKind::NotFound);
}

void tst_otrs_client_tickets::readsDynamicFields()
{
    Catalog catalog(*client().wire);
    const auto fields
        = value<QList<ExtraField>>([&](auto then) { return catalog.dynamicFields(context(), then); });
    QCOMPARE(fields.size(), 12); // those of articles are no fields of a ticket
    const auto named = [](const QList<ExtraField> &all, const QString &name) {
        return *std::find_if(
            all.begin(), all.end(), [&name](const ExtraField &one) { return one.name == name; });
    };
    QCOMPARE(named(fields, u"DeviceType"_s).label, u"Устройство"_s);
    QVERIFY(named(fields, u"DeviceType"_s).values.contains(u"printer=Принтер"_s));
    demo::otrs::Ticket &real = *state().ticketToChange(int(all().first().id));
    real.fields = {{u"DeviceType"_s, u"printer"_s}, {u"Tags"_s, QJsonArray{u"urgent"_s, u"onsite"_s}},
        {u"Billable"_s, 1}, {u"Location"_s, u"каб. 5"_s}, {u"VisitTime"_s, u"2026-12-05 14:30:00"_s}};
    const QList<ExtraField> read = client().card(real.id).ticket.fields;
    QCOMPARE(named(read, u"DeviceType"_s).values, QStringList{u"Принтер"_s}); // a choice's label
    QCOMPARE(named(read, u"Tags"_s).values, (QStringList{u"urgent"_s, u"onsite"_s}));
    QCOMPARE(named(read, u"Billable"_s).values, QStringList{u"1"_s});
    QCOMPARE(named(read, u"Location"_s).values, QStringList{u"каб. 5"_s});
    QCOMPARE(named(read, u"VisitTime"_s).values, QStringList{u"2026-12-05 14:30:00"_s});
    QVERIFY(named(read, u"DueDate"_s).values.isEmpty());
}

void tst_otrs_client_tickets::readsLinksAndWatchers()
{
    const QList<Ticket> tickets = all();
    demo::otrs::Ticket &real = *state().ticketToChange(int(tickets.first().id));
    const Ticket other = tickets.at(1);
    real.links = {{int(other.id), u"ParentChild"_s, u"Source"_s}};
    real.watchers = {2, 3};
    const TicketCard card = client().card(real.id);
    QCOMPARE(card.links.size(), 1);
    QCOMPARE(card.links.first().number, other.number);
    QCOMPARE(card.links.first().title, other.title);
    QCOMPARE(card.links.first().type, u"Parent"_s);
    QCOMPARE(card.watchers.size(), 2);
    QCOMPARE(card.watchers.at(1).fullName(), u"Петрова Мария"_s);
    QVERIFY(card.ticket.watchedByMe);
    QCOMPARE(card.ticket.watcherCount, 2);
    QCOMPARE(card.ticket.linkCount, 1);
}

void tst_otrs_client_tickets::whatMayNotBeReadIsTold()
{
    const Ticket closed = some([](const Ticket &one) { return one.queue.id == 13; });
    const auto card = [&](qint64 id) {
        return client().outcome<TicketCard>(
            [&](auto then) { return client().tickets().card(id, context(), then); });
    };
    const auto articles = [&](qint64 id) {
        return client().outcome<QList<Article>>(
            [&](auto then) { return client().tickets().articles(id, context(), then); });
    };
    QCOMPARE(card(999'999).error().kind, ErrorKind::NotFound);
    QCOMPARE(articles(999'999).error().kind, ErrorKind::NotFound);
    Attachment nothing;
    nothing.ownerId = state().articles.value(int(closed.id)).first().id;
    nothing.id = 77;
    const auto bytes = client().outcome<QByteArray>(
        [&](auto then) { return client().tickets().content(nothing, context(), then); });
    QCOMPARE(bytes.error().kind, ErrorKind::NotFound);
    client().signIn(u"noaccess"_s);
    QCOMPARE(card(closed.id).error().kind, ErrorKind::NotFound); // the list tells no reason
    QCOMPARE(articles(closed.id).error().kind, ErrorKind::Forbidden);
    const auto seen = client().outcome<Done>(
        [&](auto then) { return client().tickets().markSeen(closed.id, true, context(), then); });
    QCOMPARE(seen.error().kind, ErrorKind::Forbidden);
    for (const Ticket &ticket : all())
        QVERIFY(ticket.queue.id <= 4 || ticket.queue.id == 17);
}

void tst_otrs_client_tickets::marksSeen()
{
    const Ticket ticket = some(
        [this](const Ticket &one) { return !one.seen && state().articles.value(int(one.id)).size() > 1; });
    const qint64 unseen = client().total(view(-5));
    const auto mark = [&](bool seen) {
        value<Done>([&](auto then) { return client().tickets().markSeen(ticket.id, seen, context(), then); });
        return client().card(ticket.id).ticket.seen;
    };
    QVERIFY(mark(true));
    QCOMPARE(client().total(view(-5)), unseen - 1);
    QVERIFY(!mark(false));
    // The ticket is seen when its last article is.
    const QList<Article> articles = client().articles(ticket.id);
    QVERIFY(std::any_of(articles.begin(), articles.end(), [](const Article &one) { return !one.seen; }));
    for (const Article &article : articles) {
        QVERIFY(!client().card(ticket.id).ticket.seen);
        const auto marked = value<otrs::ArticleMark>([&](auto then) {
            return client().tickets().markArticleSeen(ticket.id, article.id, context(), then);
        });
        QCOMPARE(marked.ticketSeen, article.id == articles.last().id);
    }
    QVERIFY(client().card(ticket.id).ticket.seen);
    for (const Article &article : client().articles(ticket.id))
        QVERIFY(article.seen);
}

QTEST_GUILESS_MAIN(tst_otrs_client_tickets)
#include "tst_otrs_client_tickets.moc"
