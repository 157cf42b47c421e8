// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/utc.h"
#include "hubexfixture.h"

#include <QTest>
#include <algorithm>

using namespace dd;
using namespace Qt::Literals::StringLiterals;
using test::HubexFixture;

namespace {

/// Follows "taskStage.id" into a row.
QJsonValue at(const QJsonValue &row, const QString &path)
{
    QJsonValue value = row;
    for (const QString &step : path.split(u'.'))
        value = value.toObject().value(step);
    return value;
}

} // namespace

/// Every family of filters of contract 3.1, 4.1 and 5.1: what comes is what the rows themselves say.
class tst_hubex_filters : public QObject {
    Q_OBJECT

private:
    QHash<qint64, QJsonObject> all(const QString &path)
    {
        QHash<qint64, QJsonObject> rows;
        const QJsonObject map = m_hubex->object(path);
        for (auto it = map.begin(); it != map.end(); ++it)
            rows.insert(it.key().toLongLong(), it.value().toObject());
        return rows;
    }
    /// The ids that the list gives for this filter are those of the rows that pass, and some but not all
    /// pass.
    void check(const QHash<qint64, QJsonObject> &rows, const QString &target,
        const std::function<bool(qint64, const QJsonObject &)> &passes)
    {
        QList<qint64> expected;
        for (auto it = rows.cbegin(); it != rows.cend(); ++it) {
            if (passes(it.key(), it.value()))
                expected.append(it.key());
        }
        QList<qint64> found = m_hubex->ids(target);
        std::sort(expected.begin(), expected.end());
        std::sort(found.begin(), found.end());
        QCOMPARE(found, expected);
        QVERIFY2(!found.isEmpty(), qPrintable(target));
        QVERIFY2(found.size() < rows.size(), qPrintable(target));
    }
    void checkTasks(const QString &filter, const std::function<bool(qint64, const QJsonObject &)> &passes)
    {
        check(m_tasks, u"WORK/Tasks?"_s + filter, passes);
    }
    void checkAssets(const QString &filter, const std::function<bool(qint64, const QJsonObject &)> &passes)
    {
        check(m_assets, u"ES/Assets?"_s + filter, passes);
    }
    void checkPeople(const QString &filter, const std::function<bool(qint64, const QJsonObject &)> &passes)
    {
        check(m_people, u"ADM/Users?"_s + filter, passes);
    }
    /// A value that stands in some rows.
    template <class Rows> QJsonValue someValue(const Rows &rows, const QString &path)
    {
        QList<qint64> ids = rows.keys();
        std::sort(ids.begin(), ids.end());
        for (const qint64 id : ids) {
            const QJsonValue value = at(rows.value(id), path);
            if (!value.isUndefined())
                return value;
        }
        return {};
    }

    std::unique_ptr<HubexFixture> m_hubex;
    QHash<qint64, QJsonObject> m_tasks;
    QHash<qint64, QJsonObject> m_cards;
    QHash<qint64, QJsonObject> m_assets;
    QHash<qint64, QJsonObject> m_people;

private Q_SLOTS:
    void initTestCase()
    {
        m_hubex = std::make_unique<HubexFixture>();
        m_hubex->signIn();
        m_tasks = all(u"WORK/Tasks"_s);
        m_assets = all(u"ES/Assets"_s);
        m_people = all(u"ADM/Users?includeDistricts=true"_s);
        for (const qint64 id : m_tasks.keys())
            m_cards.insert(id, m_hubex->object(u"WORK/Tasks/%1"_s.arg(id)));
        QCOMPARE(m_tasks.size(), 600);
    }

    void taskIds_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("path");
        QTest::newRow("stage") << u"taskStageID"_s << u"taskStage.id"_s;
        QTest::newRow("status") << u"taskStatusID"_s << u"taskStatus.id"_s;
        QTest::newRow("type") << u"taskTypeID"_s << u"taskType.id"_s;
        QTest::newRow("work") << u"workTypeID"_s << u"workType.id"_s;
        QTest::newRow("criticality") << u"criticalityID"_s << u"actualCriticality.id"_s;
        QTest::newRow("company") << u"companyID"_s << u"company.id"_s;
        QTest::newRow("asset") << u"assetID"_s << u"asset.id"_s;
        QTest::newRow("requested by") << u"requestedBy"_s << u"requestedBy.id"_s;
        QTest::newRow("approval") << u"approvalWith"_s << u"approvalWith.id"_s;
        QTest::newRow("escalated") << u"escalatedTo"_s << u"escalatedTo.id"_s;
        QTest::newRow("parent") << u"parentID"_s << u"parent.id"_s;
        QTest::newRow("number") << u"taskNumber"_s << u"number"_s;
        QTest::newRow("erp") << u"erpID"_s << u"erpID"_s;
    }
    void taskIds()
    {
        QFETCH(QString, name);
        QFETCH(QString, path);
        const QJsonValue wanted = someValue(m_tasks, path);
        QVERIFY(!wanted.isUndefined());
        checkTasks(name + u'=' + QString::fromLatin1(QUrl::toPercentEncoding(wanted.toVariant().toString())),
            [&](qint64, const QJsonObject &row) { return at(row, path) == wanted; });
    }

    void cardIds_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("path");
        QTest::newRow("branch") << u"branchID"_s << u"branch.id"_s;
        QTest::newRow("method") << u"requestMethodID"_s << u"requestMethod.id"_s;
        QTest::newRow("payee") << u"payeeCompanyID"_s << u"payeeCompany.id"_s;
        QTest::newRow("contract") << u"contractID"_s << u"contract.id"_s;
    }
    void cardIds()
    {
        QFETCH(QString, name);
        QFETCH(QString, path);
        const QJsonValue wanted = someValue(m_cards, path);
        checkTasks(name + u"=%1"_s.arg(wanted.toInt()),
            [&](qint64 id, const QJsonObject &) { return at(m_cards.value(id), path) == wanted; });
    }

    void severalValues()
    {
        const auto passes = [](qint64, const QJsonObject &row) {
            const int stage = at(row, u"taskStage.id"_s).toInt();
            return stage == 5 || stage == 1;
        };
        checkTasks(u"taskStageID=5&taskStageID=1"_s, passes);
        checkTasks(u"taskStageID=5,1"_s, passes);
        const qint64 first = m_tasks.keys().constFirst();
        checkTasks(
            u"taskID=%1"_s.arg(first), [first](qint64 id, const QJsonObject &) { return id == first; });
    }

    void taskFlags()
    {
        checkTasks(u"isClosed=true"_s,
            [](qint64, const QJsonObject &row) { return !at(row, u"timesheet.closed"_s).isUndefined(); });
        checkTasks(u"isCompleted=true"_s,
            [](qint64, const QJsonObject &row) { return !at(row, u"timesheet.completed"_s).isUndefined(); });
        checkTasks(u"isAssigned=false"_s,
            [](qint64, const QJsonObject &row) { return row.value("assignedTo"_L1).isUndefined(); });
        checkTasks(u"isOutdated=true"_s,
            [](qint64, const QJsonObject &row) { return !at(row, u"timesheet.outdated"_s).isUndefined(); });
        checkTasks(u"isFavourite=true"_s,
            [](qint64, const QJsonObject &row) { return row.value("isFavourite"_L1).toBool(); });
        checkTasks(u"isRated=true"_s,
            [](qint64, const QJsonObject &row) { return row.value("isRated"_L1).toBool(); });
        checkTasks(u"ratingCriteriaId=1"_s,
            [](qint64, const QJsonObject &row) { return row.value("isRated"_L1).toBool(); });
        checkTasks(u"isScheduled=true"_s, [this](qint64 id, const QJsonObject &) {
            const QJsonObject card = m_hubex->object(u"WORK/Tasks/%1?includeSchedule=true"_s.arg(id));
            return at(card, u"assignedTo.appointments"_s).isArray();
        });
        QVERIFY(m_hubex->total(u"WORK/Tasks?hasAssigneeCheckedIn=true"_s)
                + m_hubex->total(u"WORK/Tasks?hasAssigneeCheckedIn=false"_s)
            == 600);
    }

    void deletedIsIndependentOfEverything()
    {
        const auto isDeleted
            = [](qint64, const QJsonObject &row) { return !row.value("deleted"_L1).isUndefined(); };
        checkTasks(u"isDeleted=true"_s, isDeleted);
        for (const char *flag : {"isClosed", "isCompleted"}) {
            for (const char *value : {"true", "false"}) {
                const QString filter = QLatin1String(flag) + u'=' + QLatin1String(value);
                const qint64 both = m_hubex->total(u"WORK/Tasks?"_s + filter);
                QCOMPARE(m_hubex->total(u"WORK/Tasks?isDeleted=true&"_s + filter)
                        + m_hubex->total(u"WORK/Tasks?isDeleted=false&"_s + filter),
                    both);
            }
        }
        QVERIFY(m_hubex->total(u"WORK/Tasks?isClosed=false&isDeleted=true"_s) > 0);
        checkAssets(u"isDeleted=true"_s, isDeleted);
        checkPeople(u"isDeleted=true"_s, isDeleted);
    }

    void taskPeople()
    {
        int helper = 0;
        for (const QJsonObject &row : m_tasks) {
            const QJsonArray all = row.value("listAssignedTo"_L1).toArray();
            if (all.size() > 1)
                helper = all.at(1).toObject().value("id"_L1).toInt();
        }
        QVERIFY(helper);
        checkTasks(u"assignedTo=%1"_s.arg(helper), [helper](qint64, const QJsonObject &row) {
            const QJsonArray all = row.value("listAssignedTo"_L1).toArray();
            return std::any_of(all.begin(), all.end(), [helper](const QJsonValue &person) {
                return person.toObject().value("id"_L1).toInt() == helper;
            });
        });
        const qint64 contact
            = m_hubex->object(u"COMMON/Contacts?searchText=contact7@"_s).keys().value(0).toInt();
        QVERIFY(contact);
        const qint64 byContact = m_hubex->total(u"WORK/Tasks?contactID=%1"_s.arg(contact));
        QVERIFY(byContact >= 0 && byContact < 600);
    }

    void taskTimes_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("path");
        QTest::newRow("creation") << u"creation"_s << u"timesheet.created"_s;
        QTest::newRow("assignation") << u"assignation"_s << u"timesheet.assigned"_s;
        QTest::newRow("completion") << u"completion"_s << u"timesheet.completed"_s;
        QTest::newRow("closing") << u"closing"_s << u"timesheet.closed"_s;
        QTest::newRow("deadline") << u"deadline"_s << u"timesheet.deadline"_s;
        QTest::newRow("lastModified") << u"lastModified"_s << u"lastModified"_s;
    }
    void taskTimes()
    {
        QFETCH(QString, name);
        QFETCH(QString, path);
        QStringList values;
        for (const QJsonObject &row : m_tasks) {
            if (const QString value = at(row, path).toString(); !value.isEmpty())
                values.append(value);
        }
        std::sort(values.begin(), values.end());
        const QString middle = values.at(values.size() / 2);
        checkTasks(name + u"From="_s + middle, [&](qint64, const QJsonObject &row) {
            const QString value = at(row, path).toString();
            return !value.isEmpty() && value >= middle;
        });
        checkTasks(name + u"Till="_s + middle + u"Z"_s, [&](qint64, const QJsonObject &row) {
            const QString value = at(row, path).toString();
            return !value.isEmpty() && value <= middle;
        });
    }

    void taskPlace()
    {
        const auto point = [](const QJsonObject &row) {
            const QStringList parts = at(row, u"location.coordinate"_s).toString().split(u':');
            return std::pair(parts.value(0).toDouble(), parts.value(1).toDouble());
        };
        checkTasks(
            u"pointNorthEast=59.95:30.40&pointSouthWest=59.85:30.25"_s, [&](qint64, const QJsonObject &row) {
                const auto [latitude, longitude] = point(row);
                return latitude <= 59.95 && latitude >= 59.85 && longitude <= 30.40 && longitude >= 30.25;
            });
        const qint64 near = m_hubex->total(u"WORK/Tasks?pointCenter=59.93:30.33&radius=4000"_s);
        const qint64 far = m_hubex->total(u"WORK/Tasks?pointCenter=59.93,%2030.33&radius=9000"_s);
        QVERIFY(near > 0 && near < far && far < 600);
        const qint64 cell = m_hubex->total(u"WORK/Tasks?geoHash=udtsc"_s)
            + m_hubex->total(u"WORK/Tasks?geoHash=udtse"_s) + m_hubex->total(u"WORK/Tasks?geoHash=udtt0"_s);
        QVERIFY(cell < 600);
        QCOMPARE(m_hubex->total(u"WORK/Tasks?geoHash=ud"_s), 600);
    }

    void taskAssets()
    {
        const int root = m_hubex->object(u"ES/Assets?parentID=-1&fetch=1"_s).keys().constFirst().toInt();
        const QList<qint64> below = m_hubex->ids(u"ES/Assets?startWithAssetID=%1"_s.arg(root));
        QVERIFY(below.size() > 10);
        QHash<qint64, int> types;
        for (const qint64 id : m_assets.keys())
            types.insert(id, at(m_hubex->object(u"ES/Assets/%1"_s.arg(id)), u"assetType.id"_s).toInt());
        checkTasks(
            u"startWithAssetID=%1&startWithAssetID=1001"_s.arg(someValue(m_tasks, u"asset.id"_s).toInt()),
            [&](qint64, const QJsonObject &row) {
                const int id = at(row, u"asset.id"_s).toInt();
                return id == someValue(m_tasks, u"asset.id"_s).toInt()
                    || m_hubex->ids(u"ES/Assets?startWithAssetID=1001"_s).contains(id);
            });
        const int type = types.value(someValue(m_tasks, u"asset.id"_s).toInt());
        checkTasks(u"assetTypeID=%1"_s.arg(type), [&](qint64, const QJsonObject &row) {
            return types.value(at(row, u"asset.id"_s).toInt()) == type;
        });
        for (const char *filter : {"assetClassID=4", "districtID=4", "assetResponsibleUserID=7"}) {
            const qint64 total = m_hubex->pagedTotal(u"WORK/Tasks?"_s + QLatin1String(filter));
            QVERIFY2(total < 600, filter);
        }
    }

    void taskOther()
    {
        checkTasks(u"topLevelTasksForHierarchy=true"_s,
            [](qint64, const QJsonObject &row) { return row.value("parent"_L1).isUndefined(); });
        const QByteArray json = R"({"3":"true"})";
        const QString encoded = QString::fromLatin1(json.toBase64(QByteArray::Base64UrlEncoding));
        checkTasks(u"attributeValues="_s + encoded, [this](qint64 id, const QJsonObject &) {
            const QJsonArray fields = m_hubex->array(u"WORK/Tasks/%1/attributes"_s.arg(id));
            return std::any_of(fields.begin(), fields.end(), [](const QJsonValue &field) {
                return at(field, u"attribute.id"_s).toInt() == 3
                    && at(field, u"value"_s).toString() == "true"_L1;
            });
        });
        const QString template_ = m_hubex->object(u"WORK/TaskTemplates"_s).keys().constFirst();
        QVERIFY(m_hubex->pagedTotal(u"WORK/Tasks?taskTemplateID="_s + template_) < 600);
    }

    void taskSearch()
    {
        const auto inRow = [](const QJsonObject &row, const QString &text) {
            return QJsonDocument(row).toJson().contains(text.toUtf8());
        };
        const QString encoded = QString::fromLatin1(QUrl::toPercentEncoding(u"лифт"_s));
        for (const qint64 id : m_hubex->ids(u"WORK/Tasks?searchText="_s + encoded))
            QVERIFY(inRow(m_tasks.value(id), u"лифт"_s) || inRow(m_tasks.value(id), u"Лифт"_s));
        const qint64 one = m_hubex->total(u"WORK/Tasks?searchText="_s + encoded);
        const QString second = QString::fromLatin1(QUrl::toPercentEncoding(u"касса"_s));
        const qint64 other = m_hubex->total(u"WORK/Tasks?searchText="_s + second);
        const qint64 either = m_hubex->total(u"WORK/Tasks?searchText="_s + encoded + u";;"_s + second);
        QVERIFY(one > 0 && other > 0 && either >= std::max(one, other) && either <= one + other);
        QVERIFY(m_hubex->total(u"WORK/Tasks?searchText=0000_1"_s) >= 2);
        QCOMPARE(m_hubex->total(u"WORK/Tasks?searchText=zzzzzz"_s), 0);
        QCOMPARE(m_hubex->total(u"WORK/Tasks?searchText=%25"_s), 600);
    }

    void assetTree()
    {
        checkAssets(u"parentID=-1"_s,
            [](qint64, const QJsonObject &row) { return row.value("parentID"_L1).isUndefined(); });
        const qint64 root = m_hubex->ids(u"ES/Assets?parentID=-1"_s).constFirst();
        checkAssets(u"parentID=%1"_s.arg(root),
            [root](qint64, const QJsonObject &row) { return row.value("parentID"_L1).toInt() == root; });
        for (const QJsonObject &row : m_assets) {
            const qint64 id = row.value("id"_L1).toInt();
            if (id % 50 == 0)
                QCOMPARE(m_hubex->pagedTotal(u"ES/Assets?parentID=%1"_s.arg(id)) > 0,
                    row.value("hasChildren"_L1).toBool());
        }
    }

    void assetFilters()
    {
        const auto company = someValue(m_assets, u"company.id"_s);
        checkAssets(u"companyID=%1"_s.arg(company.toInt()),
            [&](qint64, const QJsonObject &row) { return at(row, u"company.id"_s) == company; });
        checkAssets(u"isPublished=false"_s,
            [](qint64, const QJsonObject &row) { return row.value("published"_L1).isUndefined(); });
        const QString today = QDateTime::fromSecsSinceEpoch(m_hubex->now, utcZone).toString(Qt::ISODate);
        checkAssets(u"warrantyTill="_s + today, [&](qint64, const QJsonObject &row) {
            const QString till = row.value("warrantyTill"_L1).toString();
            return !till.isEmpty() && till <= today.chopped(1);
        });
        checkAssets(u"warrantyFrom="_s + today, [&](qint64, const QJsonObject &row) {
            return row.value("warrantyTill"_L1).toString() >= today.chopped(1);
        });
        const QString erp = someValue(m_assets, u"erpID"_s).toString();
        checkAssets(
            u"erpID="_s + erp, [&](qint64, const QJsonObject &row) { return at(row, u"erpID"_s) == erp; });
        const QString serial = someValue(m_assets, u"serialNumber"_s).toString();
        checkAssets(u"searchText="_s + serial.toLower(),
            [&](qint64, const QJsonObject &row) { return at(row, u"serialNumber"_s) == serial; });
        const QString name = QString::fromLatin1(QUrl::toPercentEncoding(u"чиллер"_s));
        checkAssets(u"name="_s + name, [](qint64, const QJsonObject &row) {
            return row.value("name"_L1).toString().contains(u"чиллер"_s, Qt::CaseInsensitive);
        });
        for (const char *filter : {"isAssigned=true", "responsiblePerson=7", "districtID=4", "workTypeID=102",
                 "skillID=3", "tag=%D0%B2%D0%B0%D0%B6%D0%BD%D1%8B%D0%B9", "contactID=10", "checkListID=2",
                 "taskTypeID=3", "needForAllowedTasks=true"}) {
            const qint64 total = m_hubex->pagedTotal(u"ES/Assets?"_s + QLatin1String(filter));
            QVERIFY2(total < m_assets.size(), filter);
            QVERIFY2(total > 0 || QByteArray(filter).startsWith("responsible"), filter);
        }
    }

    void assetExtras()
    {
        const qint64 leaf = m_hubex->ids(u"ES/Assets?name=%D0%BB%D0%B8%D1%84%D1%82"_s).constFirst();
        const auto row = [this](const QString &extra, qint64 id) {
            const QString target = u"ES/Assets?assetID=%1&"_s.arg(id) + extra;
            return m_hubex->object(target).value(QString::number(id)).toObject();
        };
        QVERIFY(row({}, leaf).value("path"_L1).isUndefined());
        const QJsonArray path = row(u"includePath=true"_s, leaf).value("path"_L1).toArray();
        QVERIFY(path.size() >= 2);
        QCOMPARE(path.last().toObject().value("id"_L1), row({}, leaf).value("parentID"_L1));
        const qint64 root = path.first().toObject().value("id"_L1).toInt();
        qint64 open = 0;
        const QJsonObject counts
            = row(u"includeTaskActuality=true"_s, root).value("tasksActualities"_L1).toObject();
        for (const auto &count : counts)
            open += at(count, u"self"_s).toInt() + at(count, u"nested"_s).toInt();
        QCOMPARE(open,
            m_hubex->total(u"WORK/Tasks?isClosed=false&isDeleted=false&startWithAssetID=%1"_s.arg(root)));
    }

    void peopleFilters()
    {
        for (const char *flag : {"isCustomer", "isTechnician", "isTeam"}) {
            for (const bool wanted : {true, false})
                checkPeople(QLatin1String(flag) + (wanted ? u"=true"_s : u"=false"_s),
                    [&](qint64, const QJsonObject &row) {
                        return row.value(QLatin1String(flag)).toBool() == wanted;
                    });
        }
        checkPeople(u"isBanned=false"_s,
            [](qint64, const QJsonObject &row) { return row.value("banTill"_L1).isUndefined(); });
        const QString last = someValue(m_people, u"lastName"_s).toString().left(4);
        checkPeople(u"lastName="_s + QString::fromLatin1(QUrl::toPercentEncoding(last)),
            [&](qint64, const QJsonObject &row) {
                return row.value("lastName"_L1).toString().contains(last, Qt::CaseInsensitive);
            });
        checkPeople(u"districtID=4"_s, [](qint64, const QJsonObject &row) {
            const QJsonArray districts = row.value("districts"_L1).toArray();
            return std::any_of(districts.begin(), districts.end(),
                [](const QJsonValue &district) { return at(district, u"id"_s).toInt() == 4; });
        });
        checkPeople(
            u"userID=3&userID=9"_s, [](qint64 id, const QJsonObject &) { return id == 3 || id == 9; });
        checkPeople(u"searchText=user9@"_s, [](qint64 id, const QJsonObject &) { return id == 9; });
        checkPeople(u"companyID=1"_s, [](qint64, const QJsonObject &row) {
            return at(row.value("employments"_L1).toArray().first(), u"company.id"_s).toInt() == 1;
        });
        checkPeople(u"orgUnitID=1"_s, [](qint64, const QJsonObject &row) {
            return at(row.value("employments"_L1).toArray().first(), u"orgUnit.id"_s).toInt() == 1;
        });
        checkPeople(u"roleID=2"_s, [this](qint64 id, const QJsonObject &) {
            return QJsonDocument(m_hubex->object(u"ADM/Users/%1/roles"_s.arg(id)))
                .toJson(QJsonDocument::Compact)
                .contains("\"id\":2,");
        });
        checkPeople(u"skillID=3"_s, [this](qint64 id, const QJsonObject &) {
            return m_hubex->object(u"ADM/Users/%1/skills"_s.arg(id)).contains("3"_L1);
        });
        checkPeople(u"isOnShift=true"_s, [this](qint64 id, const QJsonObject &) {
            const QJsonArray rows = m_hubex->array(u"PA/Users/onshift/status?userID=%1"_s.arg(id));
            return !rows.isEmpty() && at(rows.first(), u"onShift"_s).toBool();
        });
    }
};

QTEST_GUILESS_MAIN(tst_hubex_filters)
#include "tst_hubex_filters.moc"
