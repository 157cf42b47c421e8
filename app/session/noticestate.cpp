// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/noticestate.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace dd::session {

namespace {

QJsonArray toJson(const NoticeBatch::Entry &entry)
{
    return {entry.key.account, int(entry.key.kind), entry.key.id, int(entry.kind)};
}

NoticeBatch::Entry entryFrom(const QJsonArray &array)
{
    NoticeBatch::Entry entry;
    entry.key.account = array.at(0).toString();
    entry.key.kind = Kind(array.at(1).toInt());
    entry.key.id = array.at(2).toInteger();
    entry.kind = NoticeKind(array.at(3).toInt());
    return entry;
}

bool isOurs(const NoticeBatch::Entry &entry)
{
    const bool isItem = entry.key.kind == Kind::Task || entry.key.kind == Kind::Ticket;
    const bool isEvent = entry.kind == NoticeKind::Unassigned || entry.kind == NoticeKind::Message
        || entry.kind == NoticeKind::Assigned;
    return isItem && isEvent && !entry.key.account.isEmpty() && entry.key.id != 0;
}

} // namespace

QString NoticeState::toText() const
{
    QJsonObject numbers;
    for (auto it = me.cbegin(); it != me.cend(); ++it)
        numbers.insert(it.key(), it.value());
    QJsonArray entries;
    for (const NoticeBatch::Entry &entry : held)
        entries.append(toJson(entry));
    const QJsonObject object{{QStringLiteral("alive"), alive}, {QStringLiteral("heldSince"), heldSince},
        {QStringLiteral("quietTill"), quietTill}, {QStringLiteral("me"), numbers},
        {QStringLiteral("held"), entries}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

NoticeState NoticeState::fromText(const QString &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    const auto number = [&object](QLatin1String name) { return qMax<qint64>(0, object[name].toInteger()); };
    NoticeState state;
    state.alive = number(QLatin1String("alive"));
    state.heldSince = number(QLatin1String("heldSince"));
    state.quietTill = number(QLatin1String("quietTill"));
    const QJsonObject numbers = object[QLatin1String("me")].toObject();
    for (auto it = numbers.constBegin(); it != numbers.constEnd(); ++it)
        state.me.insert(it.key(), it.value().toInteger());
    const QJsonArray entries = object[QLatin1String("held")].toArray();
    for (const auto &one : entries) {
        const NoticeBatch::Entry entry = entryFrom(one.toArray());
        if (isOurs(entry) && state.held.size() < mostHeld)
            state.held << entry;
    }
    return state;
}

} // namespace dd::session
