// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/hubex/engine.h"
#include "demo/hubex/hubexserver.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QUrl>

namespace dd::test {

/// A HubEx of the demo without sockets, and a clock that stands still until it is moved.
class HubexFixture {
public:
    explicit HubexFixture(const demo::DemoOptions &options = small())
        : now(QDateTime::currentSecsSinceEpoch())
        , server(options, [this] { return now; })
    {
        server.engine().storage().setBase(QUrl(QStringLiteral("http://storage.test")));
    }

    static demo::DemoOptions small()
    {
        demo::DemoOptions options;
        options.tasks = 600;
        options.assets = 2500;
        options.people = 60;
        return options;
    }

    demo::http::Response send(const QByteArray &method, const QString &target, const QByteArray &body = {},
        const QList<QPair<QByteArray, QByteArray>> &headers = {})
    {
        demo::http::Request request;
        request.method = method;
        request.setTarget(target.startsWith(QLatin1Char('/')) ? target.toUtf8() : "/fsm/" + target.toUtf8());
        request.body = body;
        for (const auto &header : headers)
            request.headers.set(header.first, header.second);
        if (!request.headers.contains("X-Application-ID") && !application.isEmpty())
            request.headers.set("X-Application-ID", application);
        if (!token.isEmpty() && !request.headers.contains("Authorization"))
            request.headers.set("Authorization", "Bearer " + token);
        return server.engine().handle(request);
    }
    demo::http::Response get(const QString &target, const QByteArray &range = {})
    {
        QList<QPair<QByteArray, QByteArray>> headers;
        if (!range.isEmpty())
            headers.append({"Range", range});
        return send("GET", target, {}, headers);
    }
    using Fields = QList<QPair<QByteArray, QByteArray>>;
    demo::http::Response write(
        const QByteArray &method, const QString &target, const QJsonObject &body, const Fields &headers = {})
    {
        return send(method, target, QJsonDocument(body).toJson(), headers);
    }
    demo::http::Response write(
        const QByteArray &method, const QString &target, const QJsonArray &body, const Fields &headers = {})
    {
        return send(method, target, QJsonDocument(body).toJson(), headers);
    }
    QJsonObject task(qint64 id) { return object(QStringLiteral("WORK/Tasks/%1").arg(id)); }
    /// The first task that the query and the test find.
    qint64 taskWhere(const QString &query, const std::function<bool(const QJsonObject &)> &suits = {})
    {
        for (const qint64 id : ids(QStringLiteral("WORK/Tasks?isDeleted=false&") + query)) {
            if (!suits || suits(task(id)))
                return id;
        }
        return 0;
    }
    QJsonObject object(const QString &target) { return QJsonDocument::fromJson(get(target).body).object(); }
    QJsonArray array(const QString &target) { return QJsonDocument::fromJson(get(target).body).array(); }

    void signIn()
    {
        const auto answer = send("POST", QStringLiteral("AUTHZ/AccessTokens"),
            QByteArray("{\"serviceToken\":\"") + demo::hubex::demoServiceToken + "\"}");
        token = QJsonDocument::fromJson(answer.body)
                    .object()
                    .value(QLatin1String("access_token"))
                    .toString()
                    .toLatin1();
    }

    /// Total of a list, by HEAD.
    qint64 total(const QString &target)
    {
        return send("HEAD", target).headers.value("Content-Range").split('/').value(1, "-1").toLongLong();
    }
    /// Total by a page of one row.
    qint64 pagedTotal(const QString &target)
    {
        return get(target, "items=1-1").headers.value("Content-Range").split('/').value(1, "-1").toLongLong();
    }
    /// Keys of a map in the order they came in.
    static QList<qint64> keys(const QByteArray &json)
    {
        QList<qint64> found;
        int depth = 0;
        bool inText = false;
        for (qsizetype i = 0; i < json.size(); ++i) {
            const char c = json.at(i);
            if (c == '\\') {
                ++i;
            } else if (c == '"') {
                if (!inText && depth == 1)
                    found.append(json.mid(i + 1, json.indexOf('"', i + 1) - i - 1).toLongLong());
                inText = !inText;
            } else if (!inText) {
                depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
            }
        }
        return found;
    }
    QList<qint64> ids(const QString &target) { return keys(get(target, "items=1-100000").body); }

    qint64 now;
    QByteArray application = "5";
    QByteArray token;
    demo::HubexServer server;
};

/// Code of the first ErrorModel, in an array or alone.
inline QString errorCode(const demo::http::Response &response)
{
    const QJsonDocument body = QJsonDocument::fromJson(response.body);
    const QJsonObject model = body.isArray() ? body.array().first().toObject() : body.object();
    return model.value(QLatin1String("code")).toString();
}

} // namespace dd::test
