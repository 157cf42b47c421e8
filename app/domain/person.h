// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/basics.h"
#include "domain/ids.h"

namespace dd {

/// The first letters of the first two words of a name, for the disc.
QString initialsOf(const QString &name);

/// A person as other things point at him (HubEx UserRef, contract 3.1; OTRS owner, customer). Avatar URLs are
/// left out on purpose where they point at foreign hosts (OTRS 3).
struct PersonRef {
    qint64 id = 0;
    QString login; ///< OTRS only
    QString firstName;
    QString middleName;
    QString lastName;
    QString phone;
    QString email;
    bool technician = false;
    bool customer = false;
    std::optional<GeoPoint> position;
    QDateTime positionTime;
    QList<Period> appointments; ///< planned events of the task the reference came with

    bool isNull() const { return id == 0 && login.isEmpty() && firstName.isEmpty() && lastName.isEmpty(); }
    /// "Last First Middle", or the login where there is no name.
    QString fullName() const;
    /// One or two letters for the disc.
    QString initials() const;
    friend bool operator==(const PersonRef &, const PersonRef &) = default;
};

/// Where somebody works (HubEx 5.1 Employment).
struct Employment {
    Named company;
    Named orgUnit;
    QString position;
    friend bool operator==(const Employment &, const Employment &) = default;
};

/// A row of the people list: a HubEx user (contract 5.1 User), an OTRS agent or customer user (OTRS 4).
struct Person {
    qint64 id = 0;
    QString login; ///< OTRS
    QString firstName;
    QString middleName;
    QString lastName;
    QString email;
    QString mobilePhone;
    QString workPhone;
    QString otherPhone;
    QList<Employment> employments;
    QList<Named> districts;
    QString customerId; ///< OTRS customers: company number
    bool customer = false;
    bool technician = false;
    bool team = false;
    bool valid = true; ///< OTRS ValidID 1
    QDateTime banTill; ///< valid = banned till then
    QDateTime deleted;
    QDateTime lastSeen;
    std::optional<GeoPoint> position;
    QDateTime positionTime;
    std::optional<double> rating;
    std::optional<double> hourlyRate;
    QString rateCurrency; ///< of hourlyRate: its sign or short name; empty where the server tells none
    int tasksAssigned = 0;
    int tasksRequested = 0;
    QString timeZone; ///< OTRS UserTimeZone, empty if unset
    QString language; ///< OTRS UserLanguage
    QString outOfOffice; ///< OTRS: the server's own words, empty if in office

    enum Role { IsTechnician = 1, IsCustomer = 2, IsTeam = 4 };
    int roles() const
    {
        return (technician ? IsTechnician : 0) | (customer ? IsCustomer : 0) | (team ? IsTeam : 0);
    }
    QString fullName() const;
    friend bool operator==(const Person &, const Person &) = default;
};

/// Skill of a technician with its validity (HubEx 5.1 UserSkill).
struct Skill {
    Named skill;
    Period validity;
    friend bool operator==(const Skill &, const Skill &) = default;
};

/// Is he at work now (HubEx 6.4, PA/Users/onshift/status).
struct ShiftState {
    bool onShift = false;
    QDateTime since;
    QDateTime till;
    friend bool operator==(const ShiftState &, const ShiftState &) = default;
};

/// The card of a HubEx user (contract 5.1 UserDetail). Sections with endpoints of their own are loaded apart.
struct PersonCard {
    Person person;
    QString banReason;
    Named geoTracking;
    Named mobility;
    Named sex;
    QString defaultAddress;
    QString teamLeader;
    std::optional<double> ratingTrend;
    QString comment;
    friend bool operator==(const PersonCard &, const PersonCard &) = default;
};

} // namespace dd
