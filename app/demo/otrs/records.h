// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QPair>
#include <QString>
#include <QStringList>
#include <memory>

/// What a Znuny system keeps: plain values, owned by State. Times are seconds since 1970 (UTC), 0 = none.
namespace dd::demo::otrs {

struct Named {
    int id = 0;
    QString name;
};

struct TicketState : Named {
    QString type; // new, open, closed, pending reminder, pending auto, merged, removed
};

/// Working minutes until a ticket escalates; 0 = never.
struct Targets {
    int response = 0;
    int update = 0;
    int solution = 0;
};

struct Queue : Named { // name = the full one, "A::B"
    int groupId = 0;
    Targets targets;
};

struct Service : Named {
    bool isDefault = false; // for customers without services of their own
};

struct Sla : Named {
    QList<int> serviceIds;
    Targets targets;
};

struct Company {
    QString id;
    QString name;
};

struct Customer {
    QString login;
    QString email;
    QString first;
    QString last;
    QString companyId;
    QHash<QString, QString> details; // Phone, City, ... as in the answer, without "User"
    QList<int> serviceIds;
    bool valid = true;
};

struct DynamicField : Named {
    QString label;
    QString type;
    bool ofArticle = false;
    QList<QPair<QString, QString>> options; // key, label
    QJsonObject screens;
};

struct Agent {
    int id = 0;
    QString login;
    QString first;
    QString last;
    QString email;
    QString password;
    QString language; // empty = not set
    QString timeZone; // empty = not set
    QString mobile;
    QString twoFactorCode; // empty = not asked
    QHash<int, QStringList> rights; // by group
    QList<int> personalQueues;
    QString awayUntil; // yyyy-MM-dd, empty = at work
    QString resetToken; // while a password reset is pending
    QString pushToken; // of a phone; known to the Mobile package only
    qint64 created = 0;
    qint64 lastLogin = 0;
    bool valid = true;

    QString fullName() const { return first + QLatin1Char(' ') + last; }
};

struct Link {
    int ticketId = 0;
    QString type; // Normal, ParentChild
    QString direction; // Source, Target
};

struct Ticket {
    int id = 0;
    QString number;
    QString title;
    int queueId = 0;
    int typeId = 1;
    int stateId = 1;
    int priorityId = 3;
    int lockId = 1; // 1 unlock, 2 lock, 3 tmp_lock
    int ownerId = 1;
    int responsibleId = 1;
    int serviceId = 0;
    int slaId = 0;
    QString customerId;
    QString customerUser;
    bool customerCleared = false; // then the login reads "" instead of null
    qint64 created = 0;
    qint64 changed = 0;
    int createBy = 1;
    int changeBy = 1;
    bool archived = false;
    qint64 pendingUntil = 0;
    qint64 responseDue = 0;
    qint64 updateDue = 0;
    qint64 solutionDue = 0;
    qint64 lockedAt = 0;
    double minutesSpent = 0;
    QHash<QString, QJsonValue> fields; // as stored: the key of a choice, not its label
    QList<int> seenBy;
    QList<int> watchers;
    QList<Link> links;
};

/// One part of a mail or note: the HTML body, a file, a picture inside the text.
struct Part {
    QString name;
    QByteArray contentType;
    QByteArray bytes;
    bool isAttachment = true; // else "inline"
    QString contentId;
    bool isAlternative = false;

    bool isHtml() const { return contentType.startsWith("text/html"); }
};

struct ArticleText {
    QString from;
    QString to;
    QString cc;
    QString replyTo;
    QString messageId;
    QString inReplyTo;
    QString references;
    QString subject;
    QString plain;
    QString charset = QStringLiteral("utf-8");
    QList<Part> parts; // sorted by name: the place in this list + 1 is the FileID
};

enum class Channel { Email = 1, Phone = 2, Internal = 3, Other = 4 };
enum class Sender { Agent = 1, System = 2, Customer = 3 };

struct Article {
    int id = 0;
    int ticketId = 0;
    Channel channel = Channel::Email;
    Sender sender = Sender::Customer;
    bool visible = true; // for the customer
    qint64 created = 0;
    QList<int> seenBy;
    std::shared_ptr<const ArticleText> text; // null: made by the state's text source when asked for
};

} // namespace dd::demo::otrs
