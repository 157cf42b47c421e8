// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/otrs/basestate.h"
#include "demo/otrs/otrsserver.h"
#include "demo/otrs/seed.h"
#include "net/exchangelog.h"
#include "net/networkpolicy.h"
#include "secrets/memorysecrets.h"
#include "session/connections.h"
#include "session/otrssignin.h"
#include "store/settings.h"
#include "ui/common/context.h"
#include "ui/common/theme.h"

#include <QBuffer>
#include <QImage>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>

namespace dd::test {

/// The bytes of a small PNG.
inline QByteArray png(int width = 8, int height = 8, QRgb colour = 0xff3366aa)
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(colour);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

/// A help desk with tickets of the test's own making, an agent signed in to it, and what windows are built
/// from.
class TicketDesk {
public:
    explicit TicketDesk(int tickets = 0)
        : server(stateWith(tickets))
    {
        policy.setProxy(net::ProxyMode::None);
        if (!server.listen())
            qFatal("the demo server does not listen");
    }

    /// Signs the demo agent in; false when that failed.
    bool signIn(bool keepPassword = false, const QString &login = QLatin1String(demo::otrs::demoLogin))
    {
        session::OtrsSignIn signingIn(services);
        QSignalSpy done(&signingIn, &session::OtrsSignIn::finished);
        signingIn.start(server.url().toString(), login, QLatin1String(demo::otrs::demoPassword), {});
        if (!done.wait(10'000))
            return false;
        auto result = done.first().first().value<session::OtrsSignedIn>();
        result.account.keepPassword = keepPassword;
        result.password = keepPassword ? QLatin1String(demo::otrs::demoPassword) : QString();
        account = connections.signedIn(result);
        return true;
    }

    demo::otrs::State &state() { return server.engine().state(); }
    demo::otrs::Ticket &addTicket(const QString &title, int queue = 7)
    {
        demo::otrs::Ticket ticket;
        ticket.id = state().nextTicketId();
        ticket.number = state().nextTicketNumber();
        ticket.title = title;
        ticket.queueId = queue;
        ticket.stateId = 4;
        ticket.ownerId = 2;
        ticket.customerUser = state().customers.first().login;
        ticket.customerId = state().customers.first().companyId;
        ticket.created = ticket.changed = state().now() - 3600;
        state().addTicket(ticket);
        return *state().ticketToChange(ticket.id);
    }
    /// Read by nobody.
    int addArticle(int ticket, const QString &plain, const QByteArray &html = {},
        demo::otrs::Sender sender = demo::otrs::Sender::Customer, bool visible = true,
        const QList<demo::otrs::Part> &parts = {})
    {
        using namespace demo::otrs;
        auto text = std::make_shared<ArticleText>();
        text->from = sender == Sender::Customer ? QStringLiteral("\"Анна Сидорова\" <anna@romashka.test>")
                                                : QStringLiteral("\"Иван Иванов\" <ivanov@helpdesk.test>");
        text->to = QStringLiteral("Support");
        text->subject = QStringLiteral("Re: письмо");
        text->plain = plain;
        text->parts = parts;
        if (!html.isEmpty())
            text->parts << part(QStringLiteral("file-2"), "text/html; charset=\"utf-8\"", html, false);
        sortParts(*text);
        demo::otrs::Article article;
        article.id = state().nextArticleId();
        article.ticketId = ticket;
        article.created = state().now() - 1800 + article.id;
        article.channel = visible ? Channel::Email : Channel::Internal;
        article.sender = sender;
        article.visible = visible;
        article.text = text;
        state().addArticle(article);
        return article.id;
    }
    static demo::otrs::Part part(const QString &name, const QByteArray &type, const QByteArray &bytes,
        bool attachment = true, const QString &contentId = {})
    {
        demo::otrs::Part made;
        made.name = name;
        made.contentType = type;
        made.bytes = bytes;
        made.isAttachment = attachment;
        made.contentId = contentId;
        return made;
    }
    /// Another file on the last article of a ticket.
    void addPart(int ticket, const demo::otrs::Part &part)
    {
        demo::otrs::Article *last = state().articleToChange(state().articles.value(ticket).last().id);
        auto text = std::make_shared<demo::otrs::ArticleText>(*last->text);
        text->parts << part;
        sortParts(*text);
        last->text = text;
    }
    int asked(const QString &method)
    {
        return server.server().requestCount(QStringLiteral("/otrs/api/") + method);
    }

    demo::OtrsServer server;
    QTemporaryDir folder;
    store::Settings settings{
        {folder.filePath(QStringLiteral("roaming.ini")), folder.filePath(QStringLiteral("local.ini"))}};
    net::NetworkPolicy policy;
    net::ExchangeLog log;
    secrets::MemorySecrets secrets;
    session::Services services{policy, log, secrets, settings};
    session::Accounts accounts{settings};
    session::Connections connections{accounts, services};
    ui::Theme theme{settings};
    ui::Context context{accounts, connections, services, settings, theme};
    AccountId account;

private:
    /// The place in this order is the file's id.
    static void sortParts(demo::otrs::ArticleText &text)
    {
        std::sort(text.parts.begin(), text.parts.end(),
            [](const demo::otrs::Part &one, const demo::otrs::Part &other) { return one.name < other.name; });
    }
    static demo::otrs::State stateWith(int tickets)
    {
        demo::DemoOptions options;
        options.tickets = tickets;
        options.people = 20;
        return demo::otrs::seededState(options);
    }
};

} // namespace dd::test
