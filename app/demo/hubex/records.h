// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

/// What a HubEx tenant keeps: plain values, owned by State. Times are seconds since 1970 (UTC), 0 = none; an
/// id of 0 = none. Assets are kept small, for there may be hundreds of thousands: their texts are made when
/// somebody reads them (texts.h, kinds.h). Tasks have a header of their own.
namespace dd::demo::hubex {

struct Named {
    int id = 0;
    QString name;
    qint64 deleted = 0;
};

struct Coloured : Named { // stages, statuses, criticalities, branches
    QString color; // in any of the forms of contract 1.8
    QString description;
};

struct Actuality : Coloured {
    int minutes = 0; // to the deadline, not more than
    bool isTillNextDay = false;
};

struct TaskType : Named {
    int closeMinutes = 0;
    QString numberMask;
};

struct WorkType : Named {
    int parentId = 0;
    int hours = 0;
    int minutes = 0;
    double cost = 0;
    int skillId = 0;
};

/// A move of the life cycle (contract 6.1 StageLink).
struct StageLink {
    int from = 0;
    int to = 0;
    int statusId = 0;
    int branchId = 0;
    QString caption;
    bool isPositive = true;
    bool finishes = false;
    QString requirement; // its code; empty = none
    QList<int> roleIds; // who may; empty = everybody
    QList<int> typeIds; // of which tasks; empty = of all
};

struct Role : Named {
    QString description;
};

struct Node : Named { // districts, org units
    int parentId = 0;
    int companyId = 0;
};

struct Company : Named {
    QString fullName;
    QString code;
    QString tin;
    QString address;
    QString phone;
    QString email;
    bool isOurs = false;
    bool isEnglish = false;
    int staffUnitId = 0;
};

struct Contract : Named {
    QString number;
    int companyId = 0;
    qint64 from = 0;
    qint64 till = 0;
};

struct Contact : Named { // name = the full one
    QString position;
    QString phone;
    QString email;
    int companyId = 0;
};

struct CheckItemTemplate {
    QString name;
    QString description;
    QString typeCode; // see fieldTypes()
    QString unit;
    QStringList options; // of a list
};

struct CheckListTemplate : Named {
    QList<CheckItemTemplate> items;
};

struct FieldDefinition : Named {
    QString typeCode;
    QString unit;
    QStringList options;
    bool ofTask = false;
    bool ofAsset = false;
};

struct TaskTemplate {
    QString id;
    QString name;
    int taskTypeId = 0;
    int workTypeId = 0;
};

enum class Duty { Dispatcher, Technician, Manager, Customer, Crew };

struct Person {
    int id = 0;
    Duty duty = Duty::Technician;
    QString first;
    QString middle;
    QString last;
    QString email;
    QString mobile;
    QString workPhone;
    QString position;
    QString tag;
    int companyId = 0;
    int unitId = 0;
    QList<int> roleIds;
    QList<int> skillIds;
    QList<int> districtIds;
    double rate = 0; // roubles an hour
    double rating = 0;
    double latitude = 0; // 0 = never seen
    double longitude = 0;
    qint64 positionTime = 0;
    qint64 lastSeen = 0;
    qint64 bannedTill = 0;
    qint64 deleted = 0;
    int shiftStart = 8; // hour of the tenant's day
    int leaderId = 0;
    bool isMale = true;

    bool isCustomer() const { return duty == Duty::Customer; }
    bool isTechnician() const { return duty == Duty::Technician || duty == Duty::Crew; }
};

/// Ids go in preorder: everything below an asset has the ids behind it, up to `last`.
struct Asset {
    int id = 0;
    int parentId = 0;
    int last = 0; // the last id below it; its own when there is nothing
    int siteId = 0; // its root
    quint16 kind = 0; // row of kinds()
    quint16 number = 0; // "No. 3", floor 3, room 312
    quint16 companyId = 0;
    quint16 districtId = 0;
    quint16 responsibleId = 0;
    quint32 dice = 0;
    qint64 published = 0;
    qint64 deleted = 0;
    qint64 warrantyTill = 0;
};

struct Place {
    QString address;
    double latitude = 0;
    double longitude = 0;
};

} // namespace dd::demo::hubex
