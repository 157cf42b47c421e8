// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/hubex/assets.h"
#include "backends/hubex/people.h"
#include "backends/hubex/tasks.h"

#include <QtGlobal>

namespace dd::hubex {

namespace {

const char *const gMain = QT_TRANSLATE_NOOP("dd::Filter", "Main");
const char *const gPeople = QT_TRANSLATE_NOOP("dd::Filter", "People");
const char *const gAsset = QT_TRANSLATE_NOOP("dd::Filter", "Asset and customer");
const char *const gKind = QT_TRANSLATE_NOOP("dd::Filter", "Kind and stage");
const char *const gTime = QT_TRANSLATE_NOOP("dd::Filter", "Time");
const char *const gPlace = QT_TRANSLATE_NOOP("dd::Filter", "Place");
const char *const gOther = QT_TRANSLATE_NOOP("dd::Filter", "Other");

FilterField field(
    const char *key, const char *label, FilterType type, Choices choices, bool many, const char *group)
{
    return {QString::fromLatin1(key), label, type, choices, many, group};
}

} // namespace

// Contract 3.1, every parameter of GET /WORK/Tasks but paging, sorting and searchText.
const QList<FilterField> &Tasks::filters()
{
    static const QList<FilterField> table{
        field("isClosed", QT_TRANSLATE_NOOP("dd::Filter", "Closed"), FilterType::Flag, Choices::None, false,
            gMain),
        field("isDeleted", QT_TRANSLATE_NOOP("dd::Filter", "Deleted"), FilterType::Flag, Choices::None, false,
            gMain),
        field("isCompleted", QT_TRANSLATE_NOOP("dd::Filter", "Work done"), FilterType::Flag, Choices::None,
            false, gMain),
        field("isAssigned", QT_TRANSLATE_NOOP("dd::Filter", "Assigned"), FilterType::Flag, Choices::None,
            false, gMain),
        field("isOutdated", QT_TRANSLATE_NOOP("dd::Filter", "Overdue"), FilterType::Flag, Choices::None,
            false, gMain),
        field("isFavourite", QT_TRANSLATE_NOOP("dd::Filter", "Favourite"), FilterType::Flag, Choices::None,
            false, gMain),
        field("taskNumber", QT_TRANSLATE_NOOP("dd::Filter", "Number"), FilterType::Text, Choices::None, true,
            gMain),
        field("taskID", QT_TRANSLATE_NOOP("dd::Filter", "Task id"), FilterType::Number, Choices::None, true,
            gMain),
        field("erpID", QT_TRANSLATE_NOOP("dd::Filter", "External id"), FilterType::Text, Choices::None, true,
            gMain),
        field("taskStageID", QT_TRANSLATE_NOOP("dd::Filter", "Stage"), FilterType::Id, Choices::Stages, true,
            gKind),
        field("taskStatusID", QT_TRANSLATE_NOOP("dd::Filter", "Status"), FilterType::Id, Choices::Statuses,
            true, gKind),
        field("criticalityID", QT_TRANSLATE_NOOP("dd::Filter", "Criticality"), FilterType::Id,
            Choices::Criticalities, true, gKind),
        field("taskTypeID", QT_TRANSLATE_NOOP("dd::Filter", "Type"), FilterType::Id, Choices::TaskTypes, true,
            gKind),
        field("workTypeID", QT_TRANSLATE_NOOP("dd::Filter", "Work type"), FilterType::Id, Choices::WorkTypes,
            true, gKind),
        field("branchID", QT_TRANSLATE_NOOP("dd::Filter", "Branch"), FilterType::Id, Choices::Branches, true,
            gKind),
        field("requestMethodID", QT_TRANSLATE_NOOP("dd::Filter", "Submitted through"), FilterType::Id,
            Choices::RequestMethods, true, gKind),
        field("taskTemplateID", QT_TRANSLATE_NOOP("dd::Filter", "Template"), FilterType::Id,
            Choices::TaskTemplates, true, gKind),
        field("assignedTo", QT_TRANSLATE_NOOP("dd::Filter", "Assigned to"), FilterType::Id, Choices::Users,
            true, gPeople),
        field("requestedBy", QT_TRANSLATE_NOOP("dd::Filter", "Submitted by"), FilterType::Id, Choices::Users,
            true, gPeople),
        field("approvalWith", QT_TRANSLATE_NOOP("dd::Filter", "Approval by"), FilterType::Id, Choices::Users,
            true, gPeople),
        field("escalatedTo", QT_TRANSLATE_NOOP("dd::Filter", "Escalated to"), FilterType::Id, Choices::Users,
            true, gPeople),
        field("assetResponsibleUserID", QT_TRANSLATE_NOOP("dd::Filter", "Responsible for the asset"),
            FilterType::Id, Choices::Users, true, gPeople),
        field("contactID", QT_TRANSLATE_NOOP("dd::Filter", "Contact"), FilterType::Id, Choices::Contacts,
            false, gPeople),
        field("assetID", QT_TRANSLATE_NOOP("dd::Filter", "Asset"), FilterType::Id, Choices::Assets, true,
            gAsset),
        field("startWithAssetID", QT_TRANSLATE_NOOP("dd::Filter", "Asset and everything below"),
            FilterType::Id, Choices::Assets, true, gAsset),
        field("assetTypeID", QT_TRANSLATE_NOOP("dd::Filter", "Asset type"), FilterType::Id,
            Choices::AssetTypes, true, gAsset),
        field("assetClassID", QT_TRANSLATE_NOOP("dd::Filter", "Asset class"), FilterType::Id,
            Choices::AssetClasses, true, gAsset),
        field("assetSchemaID", QT_TRANSLATE_NOOP("dd::Filter", "Floor plan id"), FilterType::Number,
            Choices::None, false, gAsset),
        field("companyID", QT_TRANSLATE_NOOP("dd::Filter", "Company"), FilterType::Id, Choices::Companies,
            true, gAsset),
        field("payeeCompanyID", QT_TRANSLATE_NOOP("dd::Filter", "Our company"), FilterType::Id,
            Choices::Companies, true, gAsset),
        field("contractID", QT_TRANSLATE_NOOP("dd::Filter", "Contract"), FilterType::Id, Choices::Contracts,
            true, gAsset),
        field("districtID", QT_TRANSLATE_NOOP("dd::Filter", "District"), FilterType::Id, Choices::Districts,
            true, gAsset),
        field("creationFrom", QT_TRANSLATE_NOOP("dd::Filter", "Created from"), FilterType::Instant,
            Choices::None, false, gTime),
        field("creationTill", QT_TRANSLATE_NOOP("dd::Filter", "Created until"), FilterType::Instant,
            Choices::None, false, gTime),
        field("assignationFrom", QT_TRANSLATE_NOOP("dd::Filter", "Assigned from"), FilterType::Instant,
            Choices::None, false, gTime),
        field("assignationTill", QT_TRANSLATE_NOOP("dd::Filter", "Assigned until"), FilterType::Instant,
            Choices::None, false, gTime),
        field("completionFrom", QT_TRANSLATE_NOOP("dd::Filter", "Work done from"), FilterType::Instant,
            Choices::None, false, gTime),
        field("completionTill", QT_TRANSLATE_NOOP("dd::Filter", "Work done until"), FilterType::Instant,
            Choices::None, false, gTime),
        field("closingFrom", QT_TRANSLATE_NOOP("dd::Filter", "Closed from"), FilterType::Instant,
            Choices::None, false, gTime),
        field("closingTill", QT_TRANSLATE_NOOP("dd::Filter", "Closed until"), FilterType::Instant,
            Choices::None, false, gTime),
        field("deadlineFrom", QT_TRANSLATE_NOOP("dd::Filter", "Due from"), FilterType::Instant, Choices::None,
            false, gTime),
        field("deadlineTill", QT_TRANSLATE_NOOP("dd::Filter", "Due until"), FilterType::Instant,
            Choices::None, false, gTime),
        field("lastModifiedFrom", QT_TRANSLATE_NOOP("dd::Filter", "Changed from"), FilterType::Instant,
            Choices::None, false, gTime),
        field("lastModifiedTill", QT_TRANSLATE_NOOP("dd::Filter", "Changed until"), FilterType::Instant,
            Choices::None, false, gTime),
        field("pointNorthEast", QT_TRANSLATE_NOOP("dd::Filter", "Map corner north-east"),
            FilterType::Coordinate, Choices::None, false, gPlace),
        field("pointSouthWest", QT_TRANSLATE_NOOP("dd::Filter", "Map corner south-west"),
            FilterType::Coordinate, Choices::None, false, gPlace),
        field("pointCenter", QT_TRANSLATE_NOOP("dd::Filter", "Circle centre"), FilterType::Coordinate,
            Choices::None, false, gPlace),
        field("radius", QT_TRANSLATE_NOOP("dd::Filter", "Circle radius, m"), FilterType::Decimal,
            Choices::None, false, gPlace),
        field("geoHash", QT_TRANSLATE_NOOP("dd::Filter", "Geo-hash"), FilterType::Text, Choices::None, false,
            gPlace),
        field("hasAssigneeCheckedIn", QT_TRANSLATE_NOOP("dd::Filter", "Assignee has been there"),
            FilterType::Flag, Choices::None, false, gPlace),
        field("isRated", QT_TRANSLATE_NOOP("dd::Filter", "Rated"), FilterType::Flag, Choices::None, false,
            gOther),
        field("ratingCriteriaId", QT_TRANSLATE_NOOP("dd::Filter", "Rating criterion id"), FilterType::Number,
            Choices::None, true, gOther),
        field("isScheduled", QT_TRANSLATE_NOOP("dd::Filter", "Planned into schedules"), FilterType::Flag,
            Choices::None, false, gOther),
        field("parentID", QT_TRANSLATE_NOOP("dd::Filter", "Parent task id"), FilterType::Number,
            Choices::None, false, gOther),
        field("topLevelTasksForHierarchy", QT_TRANSLATE_NOOP("dd::Filter", "Top level only"),
            FilterType::Flag, Choices::None, false, gOther),
        field("attributeValues", QT_TRANSLATE_NOOP("dd::Filter", "Extra fields (encoded)"), FilterType::Text,
            Choices::None, false, gOther),
    };
    return table;
}

// Contract 4.1; those the swagger does not name for this list are marked there as to be verified.
const QList<FilterField> &Assets::filters()
{
    static const QList<FilterField> table{
        field("isDeleted", QT_TRANSLATE_NOOP("dd::Filter", "Deleted"), FilterType::Flag, Choices::None, false,
            gMain),
        field("isPublished", QT_TRANSLATE_NOOP("dd::Filter", "Published"), FilterType::Flag, Choices::None,
            false, gMain),
        field("isAssigned", QT_TRANSLATE_NOOP("dd::Filter", "Has a responsible person"), FilterType::Flag,
            Choices::None, false, gMain),
        field("isMobile", QT_TRANSLATE_NOOP("dd::Filter", "Moves"), FilterType::Flag, Choices::None, false,
            gMain),
        field("parentID", QT_TRANSLATE_NOOP("dd::Filter", "Directly below"), FilterType::Id, Choices::Assets,
            false, gAsset),
        field("startWithAssetID", QT_TRANSLATE_NOOP("dd::Filter", "Asset and everything below"),
            FilterType::Id, Choices::Assets, false, gAsset),
        field("assetID", QT_TRANSLATE_NOOP("dd::Filter", "Asset"), FilterType::Id, Choices::Assets, true,
            gAsset),
        field(
            "name", QT_TRANSLATE_NOOP("dd::Filter", "Name"), FilterType::Text, Choices::None, false, gAsset),
        field("erpID", QT_TRANSLATE_NOOP("dd::Filter", "External id"), FilterType::Text, Choices::None, true,
            gAsset),
        field("tag", QT_TRANSLATE_NOOP("dd::Filter", "Tag"), FilterType::Text, Choices::None, true, gAsset),
        field("companyID", QT_TRANSLATE_NOOP("dd::Filter", "Company"), FilterType::Id, Choices::Companies,
            true, gAsset),
        field("districtID", QT_TRANSLATE_NOOP("dd::Filter", "District"), FilterType::Id, Choices::Districts,
            true, gAsset),
        field("warrantyFrom", QT_TRANSLATE_NOOP("dd::Filter", "Warranty from"), FilterType::Instant,
            Choices::None, false, gTime),
        field("warrantyTill", QT_TRANSLATE_NOOP("dd::Filter", "Warranty until"), FilterType::Instant,
            Choices::None, false, gTime),
        field("responsiblePerson", QT_TRANSLATE_NOOP("dd::Filter", "Responsible"), FilterType::Id,
            Choices::Users, true, gPeople),
        field("contactID", QT_TRANSLATE_NOOP("dd::Filter", "Contact"), FilterType::Id, Choices::Contacts,
            false, gPeople),
        field("workTypeID", QT_TRANSLATE_NOOP("dd::Filter", "Work type"), FilterType::Id, Choices::WorkTypes,
            true, gKind),
        field("taskTypeID", QT_TRANSLATE_NOOP("dd::Filter", "Type"), FilterType::Id, Choices::TaskTypes, true,
            gKind),
        field("skillID", QT_TRANSLATE_NOOP("dd::Filter", "Skill"), FilterType::Id, Choices::Skills, true,
            gKind),
        field("checkListID", QT_TRANSLATE_NOOP("dd::Filter", "Check list"), FilterType::Id,
            Choices::CheckLists, true, gKind),
        field("needForAllowedTasks", QT_TRANSLATE_NOOP("dd::Filter", "Tasks are allowed"), FilterType::Flag,
            Choices::None, false, gOther),
    };
    return table;
}

// Contract 5.1, column L.
const QList<FilterField> &People::filters()
{
    static const QList<FilterField> table{
        field("isBanned", QT_TRANSLATE_NOOP("dd::Filter", "Banned"), FilterType::Flag, Choices::None, false,
            gMain),
        field("isCustomer", QT_TRANSLATE_NOOP("dd::Filter", "Customer"), FilterType::Flag, Choices::None,
            false, gMain),
        field("isDeleted", QT_TRANSLATE_NOOP("dd::Filter", "Deleted"), FilterType::Flag, Choices::None, false,
            gMain),
        field("isTechnician", QT_TRANSLATE_NOOP("dd::Filter", "Technician"), FilterType::Flag, Choices::None,
            false, gMain),
        field(
            "isTeam", QT_TRANSLATE_NOOP("dd::Filter", "Crew"), FilterType::Flag, Choices::None, false, gMain),
        field("isOnShift", QT_TRANSLATE_NOOP("dd::Filter", "On shift now"), FilterType::Flag, Choices::None,
            false, gMain),
        field("lastName", QT_TRANSLATE_NOOP("dd::Filter", "Last name"), FilterType::Text, Choices::None,
            false, gPeople),
        field("firstName", QT_TRANSLATE_NOOP("dd::Filter", "First name"), FilterType::Text, Choices::None,
            false, gPeople),
        field("middleName", QT_TRANSLATE_NOOP("dd::Filter", "Middle name"), FilterType::Text, Choices::None,
            false, gPeople),
        field("position", QT_TRANSLATE_NOOP("dd::Filter", "Position"), FilterType::Text, Choices::None, false,
            gPeople),
        field("userID", QT_TRANSLATE_NOOP("dd::Filter", "Person"), FilterType::Id, Choices::Users, true,
            gPeople),
        field("companyID", QT_TRANSLATE_NOOP("dd::Filter", "Company"), FilterType::Id, Choices::Companies,
            true, gPeople),
        field("orgUnitID", QT_TRANSLATE_NOOP("dd::Filter", "Department"), FilterType::Id, Choices::OrgUnits,
            true, gPeople),
        field(
            "roleID", QT_TRANSLATE_NOOP("dd::Filter", "Role"), FilterType::Id, Choices::Roles, true, gPeople),
        field("userTypeID", QT_TRANSLATE_NOOP("dd::Filter", "User type id"), FilterType::Number,
            Choices::None, true, gPeople),
        field("districtID", QT_TRANSLATE_NOOP("dd::Filter", "District"), FilterType::Id, Choices::Districts,
            true, gKind),
        field("workTypeID", QT_TRANSLATE_NOOP("dd::Filter", "Work type"), FilterType::Id, Choices::WorkTypes,
            true, gKind),
        field("skillID", QT_TRANSLATE_NOOP("dd::Filter", "Skill"), FilterType::Id, Choices::Skills, true,
            gKind),
        field("tag", QT_TRANSLATE_NOOP("dd::Filter", "Tag"), FilterType::Text, Choices::None, true, gKind),
        field("erpID", QT_TRANSLATE_NOOP("dd::Filter", "External id"), FilterType::Text, Choices::None, true,
            gKind),
        field("needForAllowedTasks", QT_TRANSLATE_NOOP("dd::Filter", "For allowed tasks"), FilterType::Flag,
            Choices::None, false, gOther),
    };
    return table;
}

} // namespace dd::hubex
