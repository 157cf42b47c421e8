// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hubexfixture.h"

#include <QImage>
#include <QTest>
#include <algorithm>

using namespace dd;
using namespace Qt::Literals::StringLiterals;
using test::HubexFixture;

/// The shapes and parts of contract 1.4, 3.2 to 3.13, 4.2, 5.1.
class tst_hubex_details : public QObject {
    Q_OBJECT

private:
    demo::http::Response part(qint64 task, const QString &rest)
    {
        return m_hubex->get(u"WORK/Tasks/%1"_s.arg(task) + rest);
    }
    QJsonObject card(qint64 task) { return m_hubex->object(u"WORK/Tasks/%1"_s.arg(task)); }
    /// The first task whose part answers with something.
    qint64 taskWith(const QString &rest)
    {
        for (const qint64 id : m_hubex->ids(u"WORK/Tasks?isDeleted=false"_s)) {
            const auto answer = part(id, rest);
            if (answer.status == 200 && answer.body.size() > 2)
                return id;
        }
        return 0;
    }
    demo::http::Response fetch(const QByteArray &url, const QByteArray &authorization = {})
    {
        const QUrl address = QUrl::fromEncoded(url);
        demo::http::Request request;
        request.method = "GET";
        request.setTarget(
            address.path(QUrl::FullyEncoded).toUtf8() + '?' + address.query(QUrl::FullyEncoded).toUtf8());
        if (!authorization.isEmpty())
            request.headers.set("Authorization", authorization);
        return m_hubex->server.engine().handle(request);
    }
    /// A picture among the files of a task: task and attachment id.
    std::pair<qint64, qint64> picture()
    {
        for (const qint64 id : m_hubex->ids(u"WORK/Tasks"_s)) {
            const QJsonObject files = m_hubex->object(u"WORK/Tasks/%1/attachments"_s.arg(id));
            for (auto it = files.begin(); it != files.end(); ++it) {
                if (it.value().toObject().contains("thumbnailUrl"_L1))
                    return {id, it.key().toLongLong()};
            }
        }
        return {};
    }

    std::unique_ptr<HubexFixture> m_hubex;

private Q_SLOTS:
    void init()
    {
        m_hubex = std::make_unique<HubexFixture>();
        m_hubex->signIn();
    }

    void idsStandInTheKeysOnly()
    {
        for (const QString &list : {u"WORK/Tasks"_s, u"WORK/TaskTypes"_s, u"SLA/Criticalities"_s,
                 u"WORK/TaskOrderBy"_s, u"ES/AssetTypes"_s, u"TSTG/Branches"_s})
            QVERIFY2(!m_hubex->object(list).begin().value().toObject().contains("id"_L1), qPrintable(list));
        for (const QString &list : {u"ES/Assets"_s, u"ES/Companies"_s, u"WORK/Tasks/short"_s})
            QVERIFY2(m_hubex->object(list).begin().value().toObject().contains("id"_L1), qPrintable(list));
        QVERIFY(m_hubex->object(u"ADM/Users"_s).begin().value().toObject().contains("userID"_L1));
        QVERIFY(!card(5001).contains("id"_L1));
        QCOMPARE(m_hubex->object(u"WORK/TaskOrderBy"_s).keys(),
            (QStringList{u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s, u"7"_s, u"8"_s}));
    }

    void emptyFieldsAreLeftOut()
    {
        const QByteArray all = m_hubex->get(u"WORK/Tasks"_s).body + m_hubex->get(u"ES/Assets"_s).body
            + m_hubex->get(u"ADM/Users"_s).body;
        for (const char *empty : {":\"\"", ":null", ":{}", ":[]"})
            QVERIFY2(!all.contains(empty), empty);
        QSet<QStringList> shapes;
        for (const auto &row : m_hubex->object(u"WORK/Tasks"_s))
            shapes.insert(row.toObject().keys());
        QVERIFY(shapes.size() > 10);
    }

    void timesAreWholeUtcSecondsWithoutAZone()
    {
        const QString created = card(5001).value("timesheet"_L1).toObject().value("created"_L1).toString();
        QVERIFY(
            QRegularExpression(u"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d$"_s).match(created).hasMatch());
    }

    void coloursComeInEveryForm()
    {
        const QByteArray stages = m_hubex->get(u"TSTG/TaskStages"_s).body;
        for (const char *form :
            {"\"#1E88E5\"", "\"#39c\"", "\"rgb(0, 150, 136)\"", "\"#FF7E57C2\"", "\"F9A825\"", "\"orange\""})
            QVERIFY2(stages.contains(form), form);
    }

    void declaredAndRealShapesDiffer()
    {
        QVERIFY(m_hubex->get(u"ADM/Roles"_s).body.startsWith('['));
        const QJsonObject roles = m_hubex->object(u"ADM/Users/1/roles"_s);
        QVERIFY(roles.value("1"_L1).isArray());
        QVERIFY(m_hubex->get(u"TSTG/TaskStages"_s).body.startsWith('['));
        const qint64 task = taskWith(u"/completedWorks/technicians"_s);
        const QJsonObject technicians
            = m_hubex->object(u"WORK/Tasks/%1/completedWorks/technicians"_s.arg(task));
        QCOMPARE(technicians.value("1"_L1).toObject().value("completedWorkID"_L1).toInt(), 1);
        for (const qint64 id : m_hubex->ids(u"WORK/Tasks?taskStageID=1"_s))
            QCOMPARE(part(id, u"/completedWorks/technicians"_s).status, 204);
    }

    void piecesAreNotHalved()
    {
        int pieces = 0;
        for (const qint64 id : m_hubex->ids(u"WORK/Tasks"_s).mid(0, 200)) {
            for (const QJsonValue work :
                m_hubex->object(u"WORK/Tasks/%1/completedWorks/materials"_s.arg(id))) {
                for (const QJsonValue one : work["materials"_L1].toArray()) {
                    if (one["measurementUnit"_L1]["name"_L1].toString() != u"шт."_s)
                        continue;
                    ++pieces;
                    const double quantity = one["quantity"_L1].toDouble();
                    QCOMPARE(quantity, std::floor(quantity));
                }
            }
        }
        QVERIFY(pieces > 10);
    }

    void unknownThingsAreNotFound()
    {
        const auto task = m_hubex->get(u"WORK/Tasks/1"_s);
        QCOMPARE(task.status, 404);
        QVERIFY(task.body.startsWith('['));
        const auto user = m_hubex->get(u"ADM/Users/100000"_s);
        QCOMPARE(user.status, 404);
        QVERIFY(user.body.startsWith('{'));
        QCOMPARE(test::errorCode(user), u"USER_NOT_FOUND"_s);
        QCOMPARE(m_hubex->get(u"ES/Assets/1"_s).status, 404);
        QCOMPARE(m_hubex->get(u"COMMON/Contacts?searchText=zzzz"_s).status, 204);
    }

    void messagesSpeakTheClientsLanguage()
    {
        const auto message = [this](const QByteArray &language) {
            return QString::fromUtf8(
                m_hubex->send("GET", u"WORK/Tasks/1"_s, {}, {{"Accept-Language", language}}).body);
        };
        QVERIFY(message("ru").contains(u"не найдена"_s));
        QVERIFY(message("en-GB").contains(u"was not found"_s));
    }

    void nextStagesFollowTheLifeCycle()
    {
        for (const int stage : {1, 5, 9}) {
            const qint64 id
                = m_hubex->ids(u"WORK/Tasks?isDeleted=false&taskStageID=%1"_s.arg(stage)).value(0);
            QVERIFY(id);
            const QJsonObject next = m_hubex->object(u"WORK/Tasks/%1/stages/next"_s.arg(id));
            QVERIFY(next.size() >= 2);
            QVERIFY(!next.contains(QString::number(stage)));
            if (stage == 9)
                QVERIFY(next.value("10"_L1).toObject().value("isFinishStage"_L1).toBool());
            if (stage == 5)
                QVERIFY(!next.value("9"_L1).toObject().value("requirements"_L1).toObject().isEmpty());
        }
        const qint64 closed = m_hubex->ids(u"WORK/Tasks?taskStageID=10"_s).value(0);
        QVERIFY(m_hubex->object(u"WORK/Tasks/%1/stages/next"_s.arg(closed)).isEmpty());
    }

    void conversationsKeepTheirReadMarks()
    {
        qint64 task = 0;
        for (const qint64 id : m_hubex->ids(u"WORK/Tasks"_s)) {
            if (m_hubex->total(u"WORK/Tasks/%1/conversations?isRead=false"_s.arg(id)) > 1)
                task = id;
        }
        QVERIFY(task);
        const QString path = u"WORK/Tasks/%1/conversations"_s.arg(task);
        const qint64 unread = m_hubex->total(path + u"?isRead=false"_s);
        QCOMPARE(m_hubex->total(path),
            m_hubex->total(path + u"?isExternal=true"_s) + m_hubex->total(path + u"?isExternal=false"_s));
        const int message
            = m_hubex->array(path + u"?isRead=false"_s).first().toObject().value("id"_L1).toInt();
        const QByteArray body = QJsonDocument(QJsonArray{QJsonObject{{u"taskID"_s, task},
                                                  {u"data"_s, QJsonArray{QJsonObject{{u"id"_s, message}}}}}})
                                    .toJson();
        const auto answer = m_hubex->send("PUT", u"WORK/TaskConversationDeliveries/read"_s, body);
        QCOMPARE(answer.status, 202);
        QVERIFY(answer.body.isEmpty());
        QCOMPARE(m_hubex->total(path + u"?isRead=false"_s), unread - 1);
        QCOMPARE(m_hubex->send("PUT", u"WORK/TaskConversationDeliveries/read"_s, "{}").status, 400);
    }

    void countersAgreeWithTheParts()
    {
        for (const qint64 id : m_hubex->ids(u"WORK/Tasks"_s).mid(0, 80)) {
            const QJsonObject counters = card(id).value("counters"_L1).toObject();
            QCOMPARE(m_hubex->object(u"WORK/Tasks/%1/checkLists"_s.arg(id)).size(),
                counters.value("checkListsCount"_L1).toInt());
            QCOMPARE(m_hubex->array(u"WORK/Tasks/%1/completedWorks"_s.arg(id)).size(),
                counters.value("completedWorksCount"_L1).toInt());
            QCOMPARE(
                m_hubex->total(u"WORK/Tasks?parentID=%1"_s.arg(id)), card(id).value("childCount"_L1).toInt());
        }
    }

    void checkResultsMatchTheirList()
    {
        const qint64 task = taskWith(u"/checkLists"_s);
        const QJsonObject lists = m_hubex->object(u"WORK/Tasks/%1/checkLists"_s.arg(task));
        for (auto it = lists.begin(); it != lists.end(); ++it) {
            const QString path = u"WORK/Tasks/%1/checkLists/%2/results/v2"_s.arg(task).arg(it.key());
            const QJsonObject items = m_hubex->object(path);
            QCOMPARE(items.size(), it.value().toObject().value("totalItemsCount"_L1).toInt());
        }
        QCOMPARE(part(task, u"/checkLists/1/results/v2"_s).status, 404);
    }

    void historyTellsTheWayToTheStage()
    {
        for (const qint64 id : m_hubex->ids(u"WORK/Tasks"_s).mid(0, 60)) {
            const QString path = u"WORK/Tasks/%1/changes"_s.arg(id);
            const QJsonArray moves = m_hubex->array(path + u"?section=Stage"_s);
            const QString stage = card(id).value("taskStage"_L1).toObject().value("name"_L1).toString();
            if (!moves.isEmpty())
                QCOMPARE(moves.last()
                             .toObject()
                             .value("diff"_L1)
                             .toObject()
                             .value("TaskStage"_L1)
                             .toObject()
                             .value("new"_L1)
                             .toString(),
                    stage);
            const QJsonArray all = m_hubex->array(path);
            QString before;
            for (const auto &change : all) {
                QVERIFY(change.toObject().value("occured"_L1).toString() >= before);
                before = change.toObject().value("occured"_L1).toString();
            }
            QVERIFY(!all.isEmpty() && all.size() > moves.size());
        }
    }

    void perDayCountHasTwoOddRefusals()
    {
        const auto without = m_hubex->get(u"WORK/Tasks/count"_s);
        QCOMPARE(without.status, 500);
        QVERIFY(without.body.contains("SqlDateTime overflow"));
        const QString period
            = u"WORK/Tasks/count?dateFrom=2020-01-01T00:00:00&dateTill=2100-01-01T00:00:00"_s;
        const auto both = m_hubex->get(period + u"&creationFrom=2020-01-01T00:00:00"_s);
        QCOMPARE(both.status, 409);
        QCOMPARE(test::errorCode(both), u"InvalidDatePeriod"_s);
        int sum = 0;
        for (const auto &day : m_hubex->object(period + u"&isDeleted=false"_s))
            sum += day.toObject().value("countWithAssign"_L1).toInt()
                + day.toObject().value("countWithoutAssign"_L1).toInt();
        QCOMPARE(sum, m_hubex->total(u"WORK/Tasks?isDeleted=false"_s));
    }

    void downloadsGoThroughExpiringAddressesOfAnotherHost()
    {
        const auto [task, file] = picture();
        const QString path = u"WORK/Tasks/%1/attachments/%2"_s.arg(task).arg(file);
        const auto redirect = m_hubex->get(path);
        QCOMPARE(redirect.status, 303);
        const QByteArray location = redirect.headers.value("Location");
        QVERIFY(location.startsWith("http://storage.test/"));
        const auto content = fetch(location);
        QCOMPARE(content.status, 200);
        QCOMPARE(content.headers.value("Content-Type"), "image/png");
        const int size = m_hubex->object(u"WORK/Tasks/%1/attachments"_s.arg(task))
                             .value(QString::number(file))
                             .toObject()
                             .value("size"_L1)
                             .toInt();
        QCOMPARE(content.body.size(), size);
        // A token has no business there.
        QCOMPARE(fetch(location, "Bearer " + m_hubex->token).status, 400);
        QByteArray forged = location;
        QCOMPARE(fetch(forged.replace("temp_url_sig=", "temp_url_sig=0")).status, 401);
        m_hubex->now += 301;
        QCOMPARE(fetch(location).status, 401);
    }

    void addressComesInTheBodyOnDemand()
    {
        const auto [task, file] = picture();
        const auto answer
            = m_hubex->get(u"WORK/Tasks/%1/attachments/%2?noRedirect=true"_s.arg(task).arg(file));
        QCOMPARE(answer.status, 200);
        QVERIFY(answer.body.startsWith("\"http://storage.test/"));
        QCOMPARE(fetch(answer.body.mid(1, answer.body.size() - 2)).status, 200);
        QCOMPARE(m_hubex->get(u"COMMON/Attachments/%1"_s.arg(file)).status, 307);
        QCOMPARE(m_hubex->get(u"WORK/Tasks/%1/attachments/1"_s.arg(task)).status, 404);
    }

    void thumbnailsAreTheNextLargerSize()
    {
        const auto [task, file] = picture();
        const auto widest = [&, task = task, file = file](const QString &pixels) {
            const auto redirect
                = m_hubex->get(u"WORK/Tasks/%1/attachments/%2?thumbnailSize="_s.arg(task).arg(file) + pixels);
            const QImage image = QImage::fromData(fetch(redirect.headers.value("Location")).body);
            return std::max(image.width(), image.height());
        };
        QCOMPARE(widest(u"50"_s), 64);
        QCOMPARE(widest(u"100"_s), 128);
        QCOMPARE(widest(u"2000"_s), 512);
        const QJsonObject info = m_hubex->object(u"WORK/Tasks/%1/attachments?thumbnailSize=200"_s.arg(task))
                                     .value(QString::number(file))
                                     .toObject();
        const QString address = info.value("thumbnailUrl"_L1).toString();
        QVERIFY(address.contains("_200x200?temp_url_sig="_L1));
        QCOMPARE(fetch(address.toLatin1()).status, 200);
    }

    void tellsWhoAsksAndWhereHeIs()
    {
        QCOMPARE(m_hubex->object(u"ADM/TenantMembers/this"_s).value("userID"_L1).toInt(), 1);
        QCOMPARE(m_hubex->object(u"ADM/Tenants/this"_s).value("id"_L1).toInt(), 1);
        QVERIFY(m_hubex->object(u"ADM/Users/this/permissions/ui"_s).contains("TASK_VIEW"_L1));
        const int zone = m_hubex->object(u"ADM/TenantSettings"_s).value("defaultTimezoneID"_L1).toInt();
        QVERIFY(m_hubex->object(u"COMMON/Timezones"_s).contains(QString::number(zone)));
        QCOMPARE(m_hubex->object(u"COMMON/Timezones/info"_s).value("utcTimeOffsetMinutes"_L1).toInt(), 180);
    }

    void companiesTellMoreOfOne()
    {
        const QJsonObject row = m_hubex->object(u"ES/Companies"_s).value("5"_L1).toObject();
        const QJsonObject card = m_hubex->object(u"ES/Companies/5"_s);
        QCOMPARE(card.value("name"_L1), row.value("name"_L1));
        QVERIFY(card.contains("registeredOffice"_L1) && !row.contains("registeredOffice"_L1));
        QCOMPARE(m_hubex->object(u"ES/Companies/5/contacts"_s).size(), 3);
        QCOMPARE(m_hubex->total(u"ES/Locations"_s), m_hubex->pagedTotal(u"ES/Assets?parentID=-1"_s));
    }

    void templatesHaveTextsForKeys()
    {
        const QJsonObject all = m_hubex->object(u"WORK/TaskTemplates"_s);
        QCOMPARE(m_hubex->total(u"WORK/TaskTemplates"_s), all.size());
        for (auto it = all.begin(); it != all.end(); ++it) {
            QCOMPARE(it.value().toObject().value("id"_L1).toString(), it.key());
            QVERIFY(it.key().toLongLong() == 0);
        }
        QVERIFY(m_hubex->object(u"WORK/TaskTemplates?taskTypeID=3"_s).size() < all.size());
    }

    void englishTenantIsEnglish()
    {
        const auto login = m_hubex->send("POST", u"AUTHN/Accounts/login"_s, "{}",
            {{"Authorization", "Basic " + QByteArray("chief@demo.test:demo").toBase64()}});
        const QByteArray account
            = QJsonDocument::fromJson(login.body).object().value("access_token"_L1).toString().toLatin1();
        const auto entered = m_hubex->send("POST", u"AUTHZ/Accounts/authorize"_s,
            R"({"tenantID":2,"tenantMemberID":1})", {{"Authorization", "Bearer " + account}});
        m_hubex->token
            = QJsonDocument::fromJson(entered.body).object().value("access_token"_L1).toString().toLatin1();
        const QByteArray all = m_hubex->get(u"WORK/Tasks"_s).body + m_hubex->get(u"TSTG/TaskStages"_s).body
            + m_hubex->get(u"ES/Assets"_s).body;
        static const QRegularExpression cyrillic(u"[а-яё]{4,}"_s, QRegularExpression::CaseInsensitiveOption);
        const auto match = cyrillic.match(QString::fromUtf8(all));
        QVERIFY2(!match.hasMatch(), qPrintable(match.captured()));
    }

    void sameSeedSameData()
    {
        HubexFixture again;
        again.now = m_hubex->now;
        HubexFixture other([] {
            demo::DemoOptions options = HubexFixture::small();
            options.seed = 2;
            return options;
        }());
        for (HubexFixture *hubex : {&again, &other})
            hubex->signIn();
        const auto names = [](HubexFixture &hubex) {
            QStringList list;
            for (const auto &row : hubex.object(u"WORK/Tasks"_s))
                list.append(row.toObject().value("notes"_L1).toString());
            return list;
        };
        QCOMPARE(names(again), names(*m_hubex));
        QVERIFY(names(other) != names(*m_hubex));
    }
};

QTEST_GUILESS_MAIN(tst_hubex_details)
#include "tst_hubex_details.moc"
