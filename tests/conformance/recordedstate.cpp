// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordedstate.h"

#include "demo/otrs/basestate.h"
#include "recordedagents.h"
#include "recordedticket.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace dd::demo::otrs;

namespace dd::conformance {

namespace {

constexpr qint64 usualMoment = 1795303275; // 2026-11-21 23:21:15, amid the readings

bool isOfAnotherServer(const Recording &recording)
{
    return recording.name.startsWith("fresh."_L1) || recording.name.startsWith("scale"_L1)
        || recording.name.contains("getTicket."_L1) || recording.name.contains("getTicketDeep"_L1);
}

void learnParts(const QJsonObject &row, ArticleText &text)
{
    QJsonArray files = row.value("Attachments"_L1).toArray();
    if (row.value("HTMLBody"_L1).isObject())
        files.append(row.value("HTMLBody"_L1));
    for (const auto &file : std::as_const(files)) {
        const int place = file["FileID"_L1].toInt() - 1;
        while (text.parts.size() <= place) {
            text.parts.append(Part());
            text.parts.last().isAttachment = false; // not shown: a body of another kind
        }
        Part &part = text.parts[place];
        part.name = file["Filename"_L1].toString();
        part.contentType = file["ContentType"_L1].toString().toUtf8();
        part.bytes = QByteArray(file["FilesizeRaw"_L1].toInt(), 'x');
        part.isAttachment = file["Disposition"_L1] == "attachment"_L1;
        part.contentId = file["ContentID"_L1].toString();
        part.isAlternative = file["ContentAlternative"_L1].toString() == "1"_L1;
    }
}

std::shared_ptr<ArticleText> textIn(const QJsonObject &row)
{
    auto text = std::make_shared<ArticleText>();
    text->from = row.value("From"_L1).toString();
    text->to = row.value("To"_L1).toString();
    text->cc = row.value("Cc"_L1).toString();
    text->replyTo = row.value("ReplyTo"_L1).toString();
    text->messageId = row.value("MessageID"_L1).toString();
    text->inReplyTo = row.value("InReplyTo"_L1).toString();
    text->references = row.value("References"_L1).toString();
    text->subject = row.value("Subject"_L1).toString();
    text->plain = row.value("Body"_L1).toString();
    text->charset = row.value("Charset"_L1).toString();
    return text;
}

/// What the preview was made of, as far as it shows: the links to pictures go back to cid:, and what the
/// server took out of the one hostile article is put in again.
QByteArray htmlBehind(const QByteArray &preview, const ArticleText &text, qsizetype size)
{
    QString html = QString::fromUtf8(preview);
    for (qsizetype i = 0; i < text.parts.size(); ++i) {
        const QRegularExpression link(
            u"/otrs/json\\.pl\\?Action=tickets;Subaction=getAttachment;ArticleID=\\d+;FileID=%1(;[A-Za-z]+=\\w+)?"_s
                .arg(i + 1));
        html.replace(link, u"cid:"_s + QString(text.parts.at(i).contentId).remove(u'<').remove(u'>'));
    }
    if (const qsizetype banner = html.indexOf("\n\n\n<div"_L1); banner >= 0) {
        const qsizetype end = html.indexOf("</div>\n</div>\n"_L1) + 14;
        html.replace(banner, end - banner, u"<img src=\"http://tracker.invalid/pixel.png\">"_s);
        html.replace("<p>"_L1, "<p onclick=\"alert(1)\">"_L1);
        html.replace("href=\"\" target=\"_blank\""_L1, "href=\"javascript:alert(1)\""_L1);
        html.replace(" target=\"_blank\""_L1, ""_L1);
        html.replace("</iframe>"_L1, "<iframe src=\"http://evil.invalid/frame\"></iframe>"_L1);
        html.replace("<img src=x>"_L1, "<img src=x onerror=\"alert(1)\">"_L1);
    }
    // What else was taken out was as long as this.
    QByteArray bytes = html.toUtf8();
    const QByteArray script = "<script></script>";
    if (const qsizetype missing = size - bytes.size() - script.size(); missing >= 0)
        bytes += QByteArray(script).insert(8, QByteArray(missing, ' '));
    return bytes;
}

/// The agent an answer was made for.
const Agent &readerOf(const State &state, const Recording &recording)
{
    return *state.agentByLogin(loginOf(recording.session));
}

} // namespace

RecordedState::RecordedState(const QList<Recording> &all)
    : m_state(baseState())
{
    m_state.agents = recordedAgents();
    QList<Recording> ours;
    std::copy_if(all.begin(), all.end(), std::back_inserter(ours), [](const Recording &recording) {
        return recording.json.isObject() && !isOfAnotherServer(recording);
    });
    learnTickets(ours);
    for (const Recording &recording : std::as_const(ours)) {
        learnCustomers(recording);
        learnArticles(recording);
    }
    fillGaps();
    for (const Recording &recording : std::as_const(ours))
        learnFirstArticle(recording);
    for (const Recording &recording : all)
        learnFiles(recording);
}

qint64 RecordedState::momentOf(const Recording &recording) const
{
    qint64 newest = usualMoment;
    for (const QJsonObject &row : ticketRows(recording)) {
        const qint64 age = row.value("Age"_L1).toInteger();
        if (!row.contains("ArticleID"_L1) && createdOf(row) > 0)
            return createdOf(row) + age;
        // Articles show their own times beside the ticket's age.
        newest = std::max(newest, serverTime(row.value("CreateTimeServer"_L1)));
        if (const QList<Sight> known = m_sights.value(row.value("TicketID"_L1).toInt()); !known.isEmpty())
            newest = std::max(newest, known.first().ticket.created + age);
    }
    return newest;
}

void RecordedState::learnTickets(const QList<Recording> &all)
{
    QMultiMap<qint64, const Recording *> inOrder;
    for (const Recording &recording : all) {
        if (!recording.json["Articles"_L1].isArray())
            inOrder.insert(momentOf(recording), &recording);
    }
    for (auto it = inOrder.begin(); it != inOrder.end(); ++it) {
        for (const QJsonObject &row : ticketRows(**it)) {
            QList<Sight> &sights = m_sights[row.value("TicketID"_L1).toInt()];
            Sight sight{it.key(), sights.isEmpty() ? Ticket() : sights.last().ticket};
            learnTicket(m_state, row, readerOf(m_state, **it), sight.ticket);
            sights.append(sight);
        }
    }
    m_sights.remove(0);
}

void RecordedState::learnCustomers(const Recording &recording)
{
    if (recording.name.contains("after-create"_L1))
        return;
    const auto learn
        = [this](const QString &login, const QJsonValue &first, const QJsonValue &last) -> Customer * {
        if (login.isEmpty())
            return nullptr;
        auto found = std::find_if(m_state.customers.begin(), m_state.customers.end(),
            [&login](const Customer &one) { return one.login == login; });
        if (found == m_state.customers.end()) {
            Customer customer;
            customer.login = login;
            found = m_state.customers.insert(m_state.customers.end(), customer);
        }
        found->first = first.toString();
        found->last = last.toString();
        return &*found;
    };
    for (const auto &row : recording.json["CustomerUsers"_L1].toArray()) {
        if (Customer *customer = learn(row["Login"_L1].toString(), row["Firstname"_L1], row["Lastname"_L1])) {
            customer->email = row["Email"_L1].toString();
            customer->companyId = row["CustomerID"_L1].toString();
        }
    }
    for (const QJsonObject &row : ticketRows(recording)) {
        if (row.value("CustomerUserFirstname"_L1).isString()) {
            Customer *customer = learn(row.value("CustomerUserID"_L1).toString(),
                row.value("CustomerUserFirstname"_L1), row.value("CustomerUserLastname"_L1));
            if (customer && customer->companyId.isEmpty())
                customer->companyId = row.value("CustomerID"_L1).toString();
        }
    }
    const QJsonObject card = recording.json.toObject();
    if (!card.contains("UserLogin"_L1))
        return;
    Customer *customer = learn(
        card.value("UserLogin"_L1).toString(), card.value("UserFirstname"_L1), card.value("UserLastname"_L1));
    customer->email = card.value("UserEmail"_L1).toString();
    customer->companyId = card.value("UserCustomerID"_L1).toString();
    customer->valid = card.value("ValidID"_L1).toInt() == 1;
    for (const QString &detail : {u"Country"_s, u"City"_s, u"Street"_s, u"Zip"_s, u"Phone"_s, u"Mobile"_s,
             u"Fax"_s, u"Title"_s, u"Comment"_s})
        customer->details.insert(detail, card.value("User"_L1 + detail).toString());
}

void RecordedState::learnArticles(const Recording &recording)
{
    const int reader = readerOf(m_state, recording).id;
    for (const auto &item : recording.json["Articles"_L1].toArray()) {
        const QJsonObject row = item.toObject();
        const int id = row.value("ArticleID"_L1).toInt();
        if (!m_texts.contains(id)) {
            m_texts.insert(id, textIn(row));
            Article article;
            article.id = id;
            article.ticketId = row.value("TicketID"_L1).toInt();
            article.channel = Channel(row.value("CommunicationChannelID"_L1).toInt());
            article.sender = Sender(row.value("SenderTypeID"_L1).toInt());
            article.visible = row.value("IsVisibleForCustomer"_L1).toInt() == 1;
            article.created = serverTime(row.value("CreateTimeServer"_L1));
            setMember(article.seenBy, reader, row.value("Seen"_L1).toInt() == 1);
            article.text = m_texts.value(id);
            m_articles[article.ticketId].insert(row.value("ArticleNumber"_L1).toInt(), article);
        }
        // Each answer shows the attachments and one of the bodies.
        learnParts(row, *m_texts.value(id));
    }
}

/// The list shows of a single ticket how many articles it has, all their files and the first one's body.
void RecordedState::learnFirstArticle(const Recording &recording)
{
    for (const QJsonObject &row : ticketRows(recording)) {
        if (!row.value("ArticleCount"_L1).isDouble())
            continue;
        QMap<int, Article> &articles = m_articles[row.value("TicketID"_L1).toInt()];
        for (int number = 1; number <= row.value("ArticleCount"_L1).toInt(); ++number) {
            if (articles.contains(number))
                continue;
            Article article;
            article.id = articles.isEmpty() ? 100000 + row.value("TicketID"_L1).toInt() * 100
                                            : articles.first().id + number - 1;
            article.ticketId = row.value("TicketID"_L1).toInt();
            const auto text = std::make_shared<ArticleText>();
            if (number == 1)
                learnParts(row, *text);
            article.text = text;
            articles.insert(number, article);
            m_texts.insert(article.id, text);
        }
    }
}

/// Of long lists only the first rows were kept: the articles between are there, whatever they say.
void RecordedState::fillGaps()
{
    for (QMap<int, Article> &known : m_articles) {
        for (int number = known.lastKey(); number > 0; --number) {
            if (known.contains(number))
                continue;
            Article article = known.upperBound(number).value();
            --article.id;
            article.text = std::make_shared<ArticleText>();
            known.insert(number, article);
        }
    }
}

void RecordedState::learnFiles(const Recording &recording)
{
    const auto text = m_texts.value(recording.parameters.value("ArticleID"_L1).toInt());
    const int place = recording.parameters.value("FileID"_L1).toInt() - 1;
    if (!recording.name.contains("getAttachment."_L1) || !text || recording.bytes.isEmpty()
        || !recording.isWhole || place < 0 || place >= text->parts.size())
        return;
    const bool isPreview = recording.headers.value("content-type").startsWith("text/html");
    text->parts[place].bytes = isPreview
        ? htmlBehind(recording.bytes, *text, text->parts.at(place).bytes.size())
        : recording.bytes;
}

State RecordedState::at(const Recording &recording) const
{
    State state = m_state;
    const qint64 moment = momentOf(recording);
    state.clock = [moment] { return moment; };
    QMap<int, Ticket> tickets;
    for (auto it = m_sights.begin(); it != m_sights.end(); ++it) {
        // The last sight before this moment, or a later one if nothing had changed since.
        for (const Sight &sight : *it) {
            if (sight.moment <= moment || (!tickets.contains(it.key()) && sight.ticket.changed <= moment))
                tickets.insert(it.key(), sight.ticket);
        }
    }
    for (const QJsonObject &row : ticketRows(recording)) {
        const int id = row.value("TicketID"_L1).toInt();
        if (id == 0)
            continue;
        if (!tickets.contains(id))
            tickets.insert(id, m_sights.contains(id) ? m_sights.value(id).first().ticket : Ticket());
        Ticket &ticket = tickets[id];
        learnTicket(state, row, readerOf(state, recording), ticket);
        if (ticket.created == 0)
            ticket.created = moment - row.value("Age"_L1).toInteger();
    }
    // Of linked tickets the list shows some fields.
    for (const QJsonObject &row : ticketRows(recording)) {
        for (const auto &link : row.value("Links"_L1).toArray()) {
            Ticket &other = tickets[link["TicketID"_L1].toInt()];
            other.id = link["TicketID"_L1].toInt();
            other.number = link["TicketNumber"_L1].toString();
            other.title = link["Title"_L1].toString();
            other.priorityId = link["PriorityID"_L1].toInt();
            other.typeId = link["TypeID"_L1].toInt();
        }
    }
    state.tickets = tickets.values();
    // The newest comes first: what has a higher number was written later in the same second.
    const QJsonValue newest = recording.json["Articles"_L1][0];
    const bool showsNewest
        = !recording.parameters.contains("Order"_L1) && !recording.parameters.contains("Page"_L1);
    for (const Ticket &ticket : std::as_const(state.tickets)) {
        for (const Article &article : m_articles.value(ticket.id)) {
            const bool isLater
                = showsNewest && newest.isObject() && article.id > newest["ArticleID"_L1].toInt();
            if (article.created <= moment && !isLater)
                state.addArticle(article);
        }
    }
    return state;
}

} // namespace dd::conformance
