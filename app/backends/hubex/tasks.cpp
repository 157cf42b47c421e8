// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/hubex/tasks.h"

#include "backends/hubex/maptasks.h"
#include "backends/hubex/paging.h"
#include "backends/hubex/parameters.h"
#include "backends/hubex/values.h"
#include "backends/hubex/wholelist.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <algorithm>

namespace dd::hubex {

namespace {

QString ofTask(qint64 id, const char *rest = "")
{
    return QStringLiteral("WORK/Tasks/%1%2").arg(id).arg(QLatin1String(rest));
}

QUrlQuery smallPictures()
{
    return {{QStringLiteral("thumbnailSize"), QStringLiteral("128")}};
}

QUrlQuery parametersOf(const HistoryFilter &filter)
{
    QUrlQuery query;
    const auto add = [&query](const char *name, const QString &value) {
        if (!value.isEmpty())
            query.addQueryItem(QLatin1String(name), value);
    };
    add("dateRangeFrom", filter.from.toUTC().toString(Qt::ISODate));
    add("dateRangeTill", filter.till.toUTC().toString(Qt::ISODate));
    add("userID", filter.userId > 0 ? QString::number(filter.userId) : QString());
    add("tab", filter.tab);
    add("section", filter.section);
    return query;
}

/// HEAD takes no notice of these, and its total would be wrong (pitfall 20).
bool headLacks(const Query &query)
{
    static const QSet<QString> onlyOnGet{QStringLiteral("lastModifiedFrom"),
        QStringLiteral("lastModifiedTill"), QStringLiteral("districtID"), QStringLiteral("attributeValues"),
        QStringLiteral("payeeCompanyID"), QStringLiteral("assetResponsibleUserID"),
        QStringLiteral("topLevelTasksForHierarchy")};
    return std::ranges::any_of(
        query.values.keys(), [](const QString &key) { return onlyOnGet.contains(key); });
}

} // namespace

net::Load Tasks::list(
    const Query &query, Span span, QObject *context, Then<Page<Task>> then, net::Priority priority) const
{
    net::Request request = m_wire.get(QStringLiteral("WORK/Tasks"), parametersOf(query, filters()));
    request.priority = priority;
    askForRange(request, span);
    return net::ask<Page<Task>>(
        m_wire.channel, request, thingsOf<Task>("tasks", span, mapTask), context, std::move(then));
}

net::Load Tasks::total(const Query &query, QObject *context, Then<qint64> then, net::Priority priority) const
{
    net::Request request = m_wire.get(QStringLiteral("WORK/Tasks"), parametersOf(query, filters()));
    request.priority = priority;
    if (headLacks(query))
        askForRange(request, {0, 1});
    else
        request.verb = net::Verb::Head;
    return net::ask<qint64>(m_wire.channel, request, totalOf, context, std::move(then));
}

net::Load Tasks::card(qint64 id, QObject *context, Then<TaskCard> then) const
{
    net::Request request
        = m_wire.get(ofTask(id), QUrlQuery{{QStringLiteral("includeSchedule"), QStringLiteral("true")}});
    request.priority = net::Priority::Looking;
    const net::Decode<TaskCard> decode = [id](const net::Response &response) {
        return readOne<TaskCard>(
            response, "task", [id](const json::Value &root) { return mapTaskCard(id, root); });
    };
    return net::ask<TaskCard>(m_wire.channel, request, decode, context, std::move(then));
}

template <class T, class Map>
static net::Load askList(const Wire &wire, const QString &path, const char *what, Map map, QObject *context,
    Then<QList<T>> then, const QUrlQuery &query = {})
{
    net::Request request = wire.get(path, query);
    request.priority = net::Priority::Looking;
    return wholeList<T>(wire.channel, std::move(request), what, map, context, std::move(then));
}

net::Load Tasks::nextStages(qint64 id, QObject *context, Then<QList<NextStage>> then) const
{
    return askList<NextStage>(
        m_wire, ofTask(id, "/stages/next"), "next stages", mapNextStage, context, std::move(then));
}

net::Load Tasks::messages(qint64 id, QObject *context, Then<QList<Message>> then) const
{
    // The order of the server is not stated (contract 8.13); people read from old to new.
    const Then<QList<Message>> sorted = [then = std::move(then)](const Result<QList<Message>> &answer) {
        if (!answer) {
            then(answer);
            return;
        }
        QList<Message> messages = answer.value();
        std::ranges::stable_sort(messages, {}, [](const Message &m) { return std::pair(m.created, m.id); });
        // Who wrote while the pages were read has moved the last message of one onto the next.
        const auto isTwice = [](const Message &a, const Message &b) { return a.id != 0 && a.id == b.id; };
        messages.erase(std::unique(messages.begin(), messages.end(), isTwice), messages.end());
        then(messages);
    };
    return askList<Message>(
        m_wire, ofTask(id, "/conversations"), "messages", mapMessage, context, sorted, smallPictures());
}

net::Load Tasks::markRead(qint64 id, const QList<qint64> &messages, QObject *context, Then<Done> then) const
{
    QJsonArray marks;
    for (const qint64 message : messages)
        marks.append(QJsonObject{{QStringLiteral("id"), message}});
    const QJsonArray body{QJsonObject{{QStringLiteral("taskID"), id}, {QStringLiteral("data"), marks}}};
    net::Request request = m_wire.post(QStringLiteral("WORK/TaskConversationDeliveries/read"),
        QJsonDocument(body).toJson(QJsonDocument::Compact));
    request.verb = net::Verb::Put;
    request.effect = net::Effect::Write;
    request.priority = net::Priority::Background;
    const net::Decode<Done> decode = [](const net::Response &response) -> Result<Done> {
        if (const Error refusal = refusalIn(response))
            return refusal;
        return Done{};
    };
    return net::ask<Done>(m_wire.channel, request, decode, context, std::move(then));
}

net::Load Tasks::files(qint64 id, QObject *context, Then<QList<Attachment>> then) const
{
    return askList<Attachment>(
        m_wire, ofTask(id, "/attachments"), "task files",
        [id](qint64 file, const json::Value &value) { return attachment(file, id, value); }, context,
        std::move(then), smallPictures());
}

net::Load Tasks::fields(qint64 id, QObject *context, Then<QList<ExtraField>> then) const
{
    return askList<ExtraField>(
        m_wire, ofTask(id, "/attributes"), "task fields",
        [](qint64, const json::Value &value) { return extraField(value); }, context, std::move(then));
}

net::Load Tasks::checkLists(qint64 id, QObject *context, Then<QList<CheckList>> then) const
{
    return askList<CheckList>(
        m_wire, ofTask(id, "/checkLists"), "check lists", mapCheckList, context, std::move(then));
}

net::Load Tasks::checkItems(qint64 id, qint64 checkList, QObject *context, Then<QList<CheckItem>> then) const
{
    const QString path = ofTask(id) + QStringLiteral("/checkLists/%1/results/v2").arg(checkList);
    return askList<CheckItem>(m_wire, path, "check items", mapCheckItem, context, std::move(then));
}

net::Load Tasks::checkFiles(qint64 id, qint64 checkList, QObject *context, Then<QList<Attachment>> then) const
{
    const QString path = ofTask(id) + QStringLiteral("/checkLists/%1/results/attachments").arg(checkList);
    return askList<Attachment>(
        m_wire, path, "check photos",
        [checkList](qint64 file, const json::Value &value) { return attachment(file, checkList, value); },
        context, std::move(then), smallPictures());
}

net::Load Tasks::workFiles(qint64 id, QObject *context, Then<QList<Attachment>> then) const
{
    return askList<Attachment>(
        m_wire, ofTask(id, "/completedWorks/attachments"), "work files",
        [](qint64 file, const json::Value &value) {
            return attachment(file, value["completedWorkID"].integer(), value);
        },
        context, std::move(then), smallPictures());
}

net::Load Tasks::contacts(qint64 id, QObject *context, Then<QList<Contact>> then) const
{
    return askList<Contact>(
        m_wire, ofTask(id, "/contacts"), "task contacts", contact, context, std::move(then));
}

net::Load Tasks::watchers(qint64 id, QObject *context, Then<QList<Watcher>> then) const
{
    return askList<Watcher>(
        m_wire, ofTask(id, "/watchLists"), "watchers",
        [](qint64, const json::Value &value) { return mapWatcher(value); }, context, std::move(then));
}

net::Load Tasks::history(
    qint64 id, const HistoryFilter &filter, Span span, QObject *context, Then<Page<HistoryEntry>> then) const
{
    net::Request request = m_wire.get(ofTask(id, "/changes"), parametersOf(filter));
    request.priority = net::Priority::Looking;
    askForRange(request, span);
    const auto map = [](qint64, const json::Value &value) { return mapHistoryEntry(value); };
    const net::Decode<Page<HistoryEntry>> decode = [span, map](const net::Response &response) {
        auto page = pageOf<HistoryEntry>("history", span, map)(response);
        if (!page)
            return page;
        Page<HistoryEntry> sorted = page.value();
        std::ranges::stable_sort(sorted.rows, std::ranges::greater(), &HistoryEntry::occurred);
        return Result<Page<HistoryEntry>>(sorted);
    };
    return net::ask<Page<HistoryEntry>>(m_wire.channel, request, decode, context, std::move(then));
}

} // namespace dd::hubex
