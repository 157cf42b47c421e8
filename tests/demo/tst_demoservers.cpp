// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demoservers.h"

#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTest>

using namespace dd;
using namespace Qt::Literals::StringLiterals;

/// Both servers over real sockets, as --demo-servers starts them.
class tst_demoservers : public QObject {
    Q_OBJECT

private:
    static demo::DemoOptions small()
    {
        demo::DemoOptions options;
        options.tasks = 50;
        options.tickets = 20;
        options.assets = 300;
        options.people = 20;
        return options;
    }
    std::unique_ptr<QNetworkReply> finished(QNetworkReply *reply)
    {
        if (!QTest::qWaitFor([reply] { return reply->isFinished(); }, 10'000))
            qWarning("no answer");
        return std::unique_ptr<QNetworkReply>(reply);
    }
    QNetworkRequest requestFor(const QJsonObject &hubex, const QString &path)
    {
        QNetworkRequest request(QUrl(hubex.value("url"_L1).toString() + u'/' + path));
        request.setRawHeader("X-Application-ID", "5");
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        return request;
    }
    static int statusOf(const QNetworkReply &reply)
    {
        return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    }

    QNetworkAccessManager m_access;

private Q_SLOTS:
    void tellsAddressesAndCredentials()
    {
        demo::DemoServers servers(small());
        QVERIFY(servers.start());
        const QJsonObject told = servers.toJson();
        for (const QString &system : {u"hubex"_s, u"otrs"_s}) {
            const QJsonObject one = told.value(system).toObject();
            const QUrl url(one.value("url"_L1).toString());
            QCOMPARE(url.host(), u"127.0.0.1"_s);
            QVERIFY(url.port() > 0);
            QVERIFY(!one.value("login"_L1).toString().isEmpty());
            QVERIFY(!one.value("password"_L1).toString().isEmpty());
        }
        QVERIFY(!told.value("hubex"_L1).toObject().value("serviceToken"_L1).toString().isEmpty());
        QVERIFY(told.value("hubex"_L1) != told.value("otrs"_L1));
    }

    void bothAnswer()
    {
        demo::DemoServers servers(small());
        QVERIFY(servers.start());
        const QJsonObject hubex = servers.toJson().value("hubex"_L1).toObject();
        const QByteArray body
            = QJsonDocument(QJsonObject{{u"serviceToken"_s, hubex.value("serviceToken"_L1)}}).toJson();
        const auto token = finished(m_access.post(requestFor(hubex, u"AUTHZ/AccessTokens"_s), body));
        QCOMPARE(statusOf(*token), 200);
        QNetworkRequest list = requestFor(hubex, u"WORK/Tasks"_s);
        list.setRawHeader("Authorization",
            "Bearer "
                + QJsonDocument::fromJson(token->readAll())
                      .object()
                      .value("access_token"_L1)
                      .toString()
                      .toLatin1());
        const auto total = finished(m_access.head(list));
        QCOMPARE(total->rawHeader("Content-Range"), "items=0-0/50");
        list.setRawHeader("Range", "items=1-10");
        const auto page = finished(m_access.get(list));
        QCOMPARE(statusOf(*page), 206);
        QCOMPARE(QJsonDocument::fromJson(page->readAll()).object().size(), 10);
        const QUrl otrs(servers.toJson().value("otrs"_L1).toObject().value("url"_L1).toString());
        const auto web = finished(m_access.get(QNetworkRequest(QUrl(otrs.toString() + u"/index.pl"_s))));
        QCOMPARE(statusOf(*web), 200);
    }

    void faultsReachHubex()
    {
        demo::DemoOptions options = small();
        options.faults = u"429,path=/fsm/WORK/Tasks;503,path=/fsm/ES"_s;
        demo::DemoServers servers(options);
        QVERIFY(servers.start());
        const QJsonObject hubex = servers.toJson().value("hubex"_L1).toObject();
        const auto tasks = finished(m_access.get(requestFor(hubex, u"WORK/Tasks"_s)));
        QCOMPARE(statusOf(*tasks), 429);
        QVERIFY(!tasks->rawHeader("Retry-After").isEmpty());
        QCOMPARE(statusOf(*finished(m_access.get(requestFor(hubex, u"ES/Assets"_s)))), 503);
        QCOMPARE(statusOf(*finished(m_access.get(requestFor(hubex, u"WORK/TaskTypes"_s)))), 401);
    }
};

QTEST_GUILESS_MAIN(tst_demoservers)
#include "tst_demoservers.moc"
