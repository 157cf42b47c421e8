// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/attachment.h"
#include "domain/person.h"

namespace dd {

/// One chat message of a HubEx task (contract 3.6). Numbered inside its task.
struct Message {
    qint64 id = 0;
    PersonRef author;
    QDateTime created; ///< UTC
    QString text;
    bool external = false; ///< the customer chat, else the team's
    QDateTime readByMe;
    bool readByAnyone = false;
    bool readByAll = false;
    bool readExpected = false; ///< unread for me
    QList<Attachment> files;
    friend bool operator==(const Message &, const Message &) = default;
};

/// One article of an OTRS ticket (OTRS 4 getArticles).
struct Article {
    enum class Sender { Agent, System, Customer };
    enum class Channel { Other, Email, Phone, Note };

    qint64 id = 0;
    int number = 0; ///< 1.. in its ticket
    Sender sender = Sender::Agent;
    Channel channel = Channel::Other;
    bool visibleForCustomer = false;
    bool incoming = false;
    QString from;
    QString fromName;
    QString to;
    QString cc;
    QString bcc;
    QString replyTo;
    QString subject;
    QString body; ///< always plain text
    QDateTime created; ///< UTC
    bool seen = false;
    std::optional<Attachment> htmlBody; ///< set only when the server's part really is text/html
    QList<Attachment> files;
    QList<ExtraField> fields;
    friend bool operator==(const Article &, const Article &) = default;
};

} // namespace dd
