// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/hubex/assets.h"
#include "backends/hubex/parameters.h"
#include "backends/hubex/people.h"
#include "backends/hubex/tasks.h"

#include <QSet>
#include <QTest>

using namespace dd;

/// Contract 1.6, 1.7, 3.1, 4.1, 5.1: what the dispatcher may ask is what the server knows, letter by letter;
/// a misspelt name would be ignored in silence.
class tst_questions : public QObject {
    Q_OBJECT

    static QStringList missing(const QList<FilterField> &fields, const char *names)
    {
        QSet<QString> known;
        for (const FilterField &field : fields)
            known.insert(field.key);
        QStringList lacking;
        const QStringList promised = QString::fromLatin1(names).split(QLatin1Char(' '));
        for (const QString &name : promised) {
            if (!known.remove(name))
                lacking << name;
        }
        for (const QString &left : std::as_const(known))
            lacking << QStringLiteral("not in the contract: ") + left;
        return lacking;
    }

    static QStringList sent(const Query &query, const QList<FilterField> &known = hubex::Tasks::filters())
    {
        QStringList items;
        const auto pairs = hubex::parametersOf(query, known).queryItems(QUrl::FullyEncoded);
        for (const auto &[name, value] : pairs)
            items << name + QLatin1Char('=') + value;
        return items;
    }

private Q_SLOTS:
    void everyTaskFilterIsThere()
    {
        QCOMPARE(
            missing(hubex::Tasks::filters(),
                "taskID taskNumber erpID isDeleted isClosed isCompleted isAssigned isOutdated isFavourite "
                "isRated "
                "isScheduled hasAssigneeCheckedIn topLevelTasksForHierarchy requestedBy assignedTo "
                "approvalWith "
                "escalatedTo assetID startWithAssetID assetTypeID assetClassID assetSchemaID "
                "assetResponsibleUserID districtID companyID payeeCompanyID contractID contactID taskTypeID "
                "workTypeID taskStageID taskStatusID criticalityID branchID requestMethodID taskTemplateID "
                "parentID ratingCriteriaId creationFrom creationTill assignationFrom assignationTill "
                "completionFrom completionTill closingFrom closingTill deadlineFrom deadlineTill "
                "lastModifiedFrom lastModifiedTill pointNorthEast pointSouthWest pointCenter radius geoHash "
                "attributeValues"),
            QStringList());
    }

    void everyAssetFilterIsThere()
    {
        QCOMPARE(missing(hubex::Assets::filters(),
                     "parentID isDeleted warrantyTill contactID assetID responsiblePerson districtID "
                     "workTypeID skillID "
                     "companyID taskTypeID tag name isMobile isAssigned isPublished warrantyFrom checkListID "
                     "startWithAssetID erpID needForAllowedTasks"),
            QStringList());
    }

    void everyPersonFilterIsThere()
    {
        QCOMPARE(
            missing(hubex::People::filters(),
                "needForAllowedTasks orgUnitID districtID userID workTypeID skillID tag isDeleted isCustomer "
                "isTeam "
                "isTechnician isBanned isOnShift firstName lastName middleName position userTypeID companyID "
                "roleID erpID"),
            QStringList());
    }

    void everyFilterHasWordsAndAGroup()
    {
        for (const auto &fields :
            {hubex::Tasks::filters(), hubex::Assets::filters(), hubex::People::filters()}) {
            for (const FilterField &field : fields) {
                QVERIFY2(!field.title().isEmpty(), qPrintable(field.key));
                QVERIFY2(!field.groupTitle().isEmpty(), qPrintable(field.key));
            }
        }
    }

    void deletedRowsAreLeftOutUnlessAsked()
    {
        QCOMPARE(sent({}), QStringList{QStringLiteral("isDeleted=false")});
        Query query;
        query.values[QStringLiteral("isDeleted")] = {QStringLiteral("true")};
        QCOMPARE(sent(query), QStringList{QStringLiteral("isDeleted=true")});
        query.values[QStringLiteral("isDeleted")] = {QStringLiteral("any")};
        QCOMPARE(sent(query), QStringList());
    }

    void severalValuesRepeatTheName()
    {
        Query query;
        query.values[QStringLiteral("taskStageID")] = {QStringLiteral("1"), QStringLiteral("2")};
        QVERIFY(sent(query).contains(QStringLiteral("taskStageID=1")));
        QVERIFY(sent(query).contains(QStringLiteral("taskStageID=2")));
    }

    void unknownNamesStayHome()
    {
        Query query;
        query.values[QStringLiteral("assetId")] = {QStringLiteral("1")};
        QCOMPARE(sent(query), QStringList{QStringLiteral("isDeleted=false")});
    }

    void textAndTimesAreEncoded()
    {
        Query query;
        query.text = QStringLiteral(" C++ & лифт 100% ");
        query.values[QStringLiteral("deadlineFrom")] = {QStringLiteral("2026-01-02T03:04:05+03:00")};
        const QStringList items = sent(query);
        QCOMPARE(items.at(0), QStringLiteral("searchText=C%2B%2B%20%26%20%D0%BB%D0%B8%D1%84%D1%82%20100%25"));
        QVERIFY(items.contains(QStringLiteral("deadlineFrom=2026-01-02T03%3A04%3A05%2B03%3A00"))
            || items.contains(QStringLiteral("deadlineFrom=2026-01-02T03:04:05%2B03:00")));
    }

    void orderGoesOutAsNumbers()
    {
        Query query;
        query.sortKey = QStringLiteral("8");
        QVERIFY(sent(query).contains(QStringLiteral("orderBy=8")));
        QVERIFY(sent(query).contains(QStringLiteral("sortDirection=2")));
        query.ascending = true;
        QVERIFY(sent(query).contains(QStringLiteral("sortDirection=1")));
    }
};

QTEST_GUILESS_MAIN(tst_questions)
#include "tst_questions.moc"
