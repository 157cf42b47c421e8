// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/otrs/seedtexts.h"

#include "demo/dice.h"
#include "demo/otrs/seedtopics.h"
#include "demo/picture.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace dd::demo::otrs {

namespace {

enum class Shape { Plain, Html, InlineImage, RemoteImage, Script };

QString quoted(const QString &name, const QString &mail)
{
    return u"\"%1\" <%2>"_s.arg(name, mail);
}

Shape shapeFor(const Article &article, quint32 dice)
{
    if (article.channel != Channel::Email)
        return dice % 6 == 0 ? Shape::Html : Shape::Plain;
    switch (dice % 12) {
    case 5:
    case 6:
    case 7:
        return Shape::Html;
    case 8:
        return Shape::InlineImage;
    case 9:
        return Shape::RemoteImage;
    case 10:
        return Shape::Script;
    default:
        return Shape::Plain;
    }
}

QString bodyFor(const Article &article, const Topic &topic, bool isFirst)
{
    if (article.channel == Channel::Internal && !article.visible)
        return QString::fromUtf8(topic.note);
    if (isFirst)
        return QString::fromUtf8(topic.request);
    if (article.sender == Sender::Agent)
        return QString::fromUtf8(topic.answer);
    if (article.sender == Sender::System)
        return topic.isRussian ? u"Ваша заявка принята. Номер заявки указан в теме письма."_s
                               : u"Your request was received. Its number is in the subject."_s;
    return topic.isRussian ? u"Спасибо, но проблема осталась. Когда ждать решения?"_s
                           : u"Thank you, but the problem is still there. When can we expect a fix?"_s;
}

QString greeting(bool isRussian)
{
    return isRussian ? u"Добрый день!"_s : u"Hello,"_s;
}

QString htmlBody(const QString &hello, const QString &text, const QString &signature, Shape shape)
{
    QString extra;
    if (shape == Shape::InlineImage)
        extra = u"<p><img src=\"cid:screen1@demo.test\" alt=\"screen\" width=\"160\"></p>"_s;
    else if (shape == Shape::RemoteImage)
        extra = u"<p><img src=\"https://pictures.demo.invalid/logo.png\" width=\"120\" height=\"40\"> "
                "<a href=\"https://www.demo.invalid/?utm=mail&amp;x=1\">www.demo.invalid</a></p>"_s;
    else if (shape == Shape::Script)
        extra
            = u"<script>document.title='owned'</script><p onclick=\"alert(1)\">"
              "<a href=\"javascript:alert(2)\">»»</a></p><iframe src=\"http://evil.invalid/\"></iframe>"
              "<img src=x onerror=\"alert(3)\"><form action=\"http://evil.invalid/\"><input name=\"p\"></form>"_s;
    return u"<!DOCTYPE html><html><head><style>p { margin: 0 0 8px }</style></head><body><p>"_s + hello
        + u"</p><p>"_s + text.toHtmlEscaped() + u"</p>"_s + extra + u"<p style=\"color:#666\">--<br>"_s
        + signature.toHtmlEscaped() + u"</p></body></html>"_s;
}

Part part(const QString &name, const QByteArray &type, const QByteArray &bytes, bool isAttachment)
{
    Part made;
    made.name = name;
    made.contentType = type;
    made.bytes = bytes;
    made.isAttachment = isAttachment;
    return made;
}

QList<Part> filesFor(quint32 dice, bool isRussian)
{
    // Drawn once for all: a search reads tens of thousands of articles.
    static const QByteArray screenshot = pngPicture(240, 120, 0x3a6ea5);
    static const QByteArray document = pdfDocument();
    switch (dice % 14) {
    case 0:
        return {
            part(isRussian ? u"Снимок экрана.png"_s : u"screenshot.png"_s, "image/png", screenshot, true)};
    case 1:
        return {part(
            isRussian ? u"Акт №12 (подписан).pdf"_s : u"invoice.pdf"_s, "application/pdf", document, true)};
    case 2:
        return {part(u"system.log"_s, "text/plain; charset=\"utf-8\"",
                    QByteArray("2026-01-01 10:00:00 ERROR no answer from gateway\n").repeated(40), true),
            part(u"list.csv"_s, "text/csv; charset=\"utf-8\"",
                u"№;Имя;Сумма\n1;Иванов;10,50\n2;\"O'Brien\";7\n"_s.toUtf8(), true)};
    default:
        return {};
    }
}

} // namespace

bool isRussian(const QString &companyId)
{
    static const QStringList foreign{u"ACME"_s, u"INITECH"_s, u"GLOBEX"_s};
    return !foreign.contains(companyId);
}

bool isRussian(const Ticket &ticket)
{
    return isRussian(ticket.customerId);
}

SeedTexts::SeedTexts(quint32 seed, const QList<Agent> &agents, const QList<Customer> &customers)
    : m_seed(seed)
{
    for (const Agent &agent : agents)
        m_agents.insert(agent.id, quoted(agent.fullName(), agent.email));
    for (const Customer &customer : customers)
        m_customers.insert(customer.login, quoted(customer.first + u' ' + customer.last, customer.email));
}

QString SeedTexts::agentAddress(const Ticket &ticket) const
{
    return m_agents.value(ticket.ownerId == 1 ? 2 : ticket.ownerId);
}

QString SeedTexts::customerAddress(const Ticket &ticket) const
{
    return m_customers.value(ticket.customerUser, ticket.customerUser);
}

ArticleText SeedTexts::textOf(const Ticket &ticket, const Article &article) const
{
    const quint32 dice = mixed(m_seed, quint32(article.id));
    const Topic &topic = topicFor(mixed(m_seed, quint32(ticket.id)), isRussian(ticket));
    const bool isFirst = article.created <= ticket.created;
    const bool isFromCustomer = article.sender == Sender::Customer;
    const QString support = u"\"Support\" <support@helpdesk.test>"_s;

    ArticleText text;
    text.from = isFromCustomer             ? customerAddress(ticket)
        : article.sender == Sender::System ? support
                                           : agentAddress(ticket);
    if (article.channel != Channel::Internal)
        text.to = isFromCustomer ? u"Support"_s : customerAddress(ticket);
    if (article.channel == Channel::Email && dice % 9 == 0)
        text.cc = u"boss@demo.test"_s;
    text.subject = isFirst || article.channel == Channel::Internal
        ? ticket.title
        : u"Re: [Ticket#%1] %2"_s.arg(ticket.number, ticket.title);
    if (article.channel == Channel::Email && isFromCustomer)
        text.messageId = u"<%1.%2@demo.test>"_s.arg(ticket.id).arg(article.id);

    const QString hello = greeting(topic.isRussian);
    const QString body = bodyFor(article, topic, isFirst);
    const QString signature = text.from.section(u'"', 1, 1);
    text.plain = hello + u"\n\n"_s + body + u"\n\n-- \n"_s + signature;
    const Shape shape = shapeFor(article, dice / 16);
    text.parts = filesFor(dice / 256, topic.isRussian);
    if (shape != Shape::Plain)
        text.parts.append(part(u"file-2"_s, "text/html; charset=\"utf-8\"",
            htmlBody(hello, body, signature, shape).toUtf8(), false));
    if (shape == Shape::InlineImage) {
        static const QByteArray screen = pngPicture(160, 90, 0x88aa44);
        text.parts.append(part(u"screen.png"_s, "image/png; name=\"screen.png\"", screen, false));
        text.parts.last().contentId = u"<screen1@demo.test>"_s;
    }
    std::sort(
        text.parts.begin(), text.parts.end(), [](const Part &a, const Part &b) { return a.name < b.name; });
    return text;
}

} // namespace dd::demo::otrs
