// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "home.h"
#include "tests/support/testserver.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QUrlQuery>

namespace dd::test {

/// As much of HubEx as these tests look at: paging by Range (contract 1.5) over lists that the test holds.
struct HubexDesk {
    /// Rows of one answer by path and query, in the server's order: id and the rest.
    using Rows = QList<QPair<qint64, QByteArray>>;

    TestServer server;
    std::function<Rows(const QString &path, const QUrlQuery &query)> rows;
    QStringList asked; ///< "HEAD WORK/Tasks", in order
    QList<QUrlQuery> queries;
    int status = 200; ///< another one answers everything so
    qsizetype most = 1'000'000; ///< rows it grants at once, however many are asked for
    Home home;

    HubexDesk()
    {
        server.setHandler([this](const Seen &request) { return answer(request); });
    }

    session::HubexConnection *signIn()
    {
        session::HubexSignedIn signedIn;
        signedIn.account.system = System::HubEx;
        signedIn.account.title = QStringLiteral("Tenant");
        signedIn.account.user = QStringLiteral("dispatcher");
        signedIn.account.server = server.url(QStringLiteral("/fsm"));
        signedIn.account.keepSecrets = false;
        signedIn.tokens.access = "token";
        signedIn.tokens.accessTill = QDateTime::currentDateTimeUtc().addDays(1);
        return home.connections.hubex(home.connections.signedIn(signedIn));
    }

    int count(const QString &what) const { return int(asked.count(what)); }

private:
    Reply answer(const Seen &request)
    {
        const QUrl url = QUrl::fromEncoded(request.target);
        const QString path = url.path().mid(5);
        const QUrlQuery query(url);
        asked << QString::fromLatin1(request.method) + QLatin1Char(' ') + path;
        queries << query;
        if (status != 200)
            return {status, "[]"};
        const Rows all = rows ? rows(path, query) : Rows();
        if (request.method == "HEAD")
            return {200, {}, {{"Content-Range", "items=0-0/" + QByteArray::number(all.size())}}};
        const QByteArray range = request.headers.value("range").mid(6); // items=1-100
        const qsizetype from = std::max<qsizetype>(range.split('-').value(0).toLongLong(), 1);
        const qsizetype wanted = range.isEmpty() ? all.size() : range.split('-').value(1).toLongLong();
        const qsizetype till = std::min({wanted, all.size(), from - 1 + most});
        QByteArray body = "{";
        for (qsizetype i = from - 1; i < till; ++i)
            body += (i >= from ? ",\"" : "\"") + QByteArray::number(all.at(i).first)
                + "\":" + all.at(i).second;
        const QByteArray told = "items=" + QByteArray::number(from) + '-' + QByteArray::number(till) + '/'
            + QByteArray::number(all.size());
        return {range.isEmpty() ? 200 : 206, body + '}', {{"Content-Range", told}}};
    }
};

} // namespace dd::test
