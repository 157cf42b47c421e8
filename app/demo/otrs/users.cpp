// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/otrs/methods.h"
#include "demo/otrs/worktime.h"
#include "domain/utc.h"

#include <QCryptographicHash>
#include <QDate>
#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace dd::demo::otrs {

namespace {

void addAbsence(const Agent &agent, qint64 now, QJsonObject &row)
{
    const QDate until = QDate::fromString(agent.awayUntil, u"yyyy-MM-dd"_s);
    const QDate today = QDateTime::fromSecsSinceEpoch(now, utcZone).date();
    const qint64 days = today.daysTo(until);
    const QString message
        = u"*** out of office until %1/%2 d ***"_s.arg(agent.awayUntil, QString::number(days));
    row.insert(u"OutOfOffice"_s, u"1"_s);
    row.insert(u"OutOfOfficeDaysRemaining"_s, days);
    row.insert(u"OutOfOfficeEndDay"_s, QString::number(until.day()));
    row.insert(u"OutOfOfficeEndMonth"_s, QString::number(until.month()));
    row.insert(u"OutOfOfficeEndYear"_s, QString::number(until.year()));
    row.insert(u"OutOfOfficeStartDay"_s, u"1"_s);
    row.insert(u"OutOfOfficeStartMonth"_s, u"1"_s);
    row.insert(u"OutOfOfficeStartYear"_s, QString::number(today.year()));
    row.insert(u"OutOfOfficeMessage"_s, message);
    row.insert(u"UserFullname"_s, QString(agent.fullName() + u' ' + message));
}

// The real server hands out every preference of every agent, the password hash and a pending reset token
// included. A client that keeps them fails its tests here.
QJsonObject rowOf(const Agent &agent, qint64 now)
{
    const QByteArray hash
        = QCryptographicHash::hash((agent.login + agent.password).toUtf8(), QCryptographicHash::Sha256);
    QJsonObject row{
        {u"UserID"_s, agent.id},
        {u"ValidID"_s, 1},
        {u"UserLogin"_s, agent.login},
        {u"UserFirstname"_s, agent.first},
        {u"UserLastname"_s, agent.last},
        {u"UserFullname"_s, agent.fullName()},
        {u"UserEmail"_s, agent.email},
        {u"UserTitle"_s, QJsonValue::Null},
        {u"UserCreateNextMask"_s, QJsonValue::Null},
        {u"UserPw"_s, QString::fromLatin1(hash.toHex())},
        {u"CreateTime"_s, wallClock(agent.created, {})},
        {u"ChangeTime"_s, wallClock(agent.created, {})},
        {u"UserLastLogin"_s, agent.lastLogin},
        {u"UserLastLoginTimestamp"_s, wallClock(agent.lastLogin, {})},
        {u"UserLoginFailed"_s, 0},
        {u"UserRefreshTime"_s, 0},
        {u"UserLastViewsLimit"_s, u"5"_s},
        {u"UserLastViewsPosition"_s, u"Avatar"_s},
        {u"UserTicketOverviewSmallPageShown"_s, 25},
        {u"UserTicketOverviewMediumPageShown"_s, 20},
        {u"UserTicketOverviewPreviewPageShown"_s, 15},
        {u"AdminDynamicFieldsOverviewPageShown"_s, 25},
        {u"AdminCommunicationLogPageShown"_s, 25},
    };
    const auto addIfSet = [&row](const QString &key, const QString &text) {
        if (!text.isEmpty())
            row.insert(key, text);
    };
    addIfSet(u"UserMobile"_s, agent.mobile);
    addIfSet(u"UserLanguage"_s, agent.language);
    addIfSet(u"UserTimeZone"_s, agent.timeZone);
    addIfSet(u"UserToken"_s, agent.resetToken);
    if (!agent.awayUntil.isEmpty())
        addAbsence(agent, now, row);
    return row;
}

} // namespace

Reply getUserList(Call &call)
{
    const bool ofQueue = call.params.isTrue(u"QueueID"_s);
    const int queueId = call.params.number(u"QueueID"_s);
    QJsonArray rows;
    for (const Agent &agent : call.state.agents) {
        if (!agent.valid || (ofQueue && !call.state.may(agent, queueId, u"owner"_s)))
            continue;
        rows.append(rowOf(agent, call.state.now()));
    }
    if (call.params.isTrue(u"ServiceID"_s))
        rows = {};
    return success({{u"Users"_s, rows}, {u"Count"_s, rows.size()}});
}

Reply getUserPermissions(Call &call)
{
    QJsonArray rows;
    for (const Named &group : call.state.groups) {
        const QStringList rights = call.agent.rights.value(group.id);
        if (rights.isEmpty())
            continue;
        QJsonArray queues;
        for (const Queue &queue : call.state.queues) {
            if (queue.groupId == group.id)
                queues.append(QJsonObject{{u"ID"_s, queue.id}, {u"Name"_s, queue.name}});
        }
        rows.append(QJsonObject{{u"ID"_s, group.id}, {u"Name"_s, group.name},
            {u"Permissions"_s, QJsonArray::fromStringList(rights)}, {u"Queues"_s, queues}});
    }
    return success({{u"Groups"_s, rows}});
}

} // namespace dd::demo::otrs
