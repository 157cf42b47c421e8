// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/asset.h"
#include "domain/ids.h"
#include "domain/query.h"

#include <QUrl>
#include <variant>

namespace dd::ui {

/// A list a card points at: "all tasks of this asset".
struct ListTarget {
    Kind kind = Kind::Task;
    Query query;
    friend bool operator==(const ListTarget &, const ListTarget &) = default;
};

/// Where a value leads: nowhere, to a phone, mail or web address, to an item, to a list.
using Target = std::variant<std::monostate, QUrl, ItemKey, ListTarget>;

/// One line of a fact. A line without text and without an instant is not shown.
struct FactLine {
    enum class Time { None, Relative, Due }; ///< Due: date and time left, red when it is over

    /// What is read, copied and heard. Where there is an instant it is told instead, or in the place of "%1".
    QString text{};
    Target target{};
    QDateTime instant{}; ///< UTC; kept fresh while it is shown
    Time time = Time::None;
    std::optional<Rgb> colour{}; ///< a dot before it
    QString initials{}; ///< a disc before it
    QString icon{}; ///< or one of resources/icons.txt: a phone, a letter, a place
    bool quiet = false; ///< secondary
    bool good = false; ///< green
    QString hint{}; ///< tool tip

    bool isEmpty() const { return text.isEmpty() && !instant.isValid(); }
    friend bool operator==(const FactLine &, const FactLine &) = default;
};

/// A label and its value, of one line or several. Without lines it is not shown; without a label its lines
/// have the whole width.
struct Fact {
    QString label;
    QList<FactLine> lines;

    bool isEmpty() const;
    friend bool operator==(const Fact &, const Fact &) = default;
};

/// Facts under a heading; hidden when all of them are empty.
struct FactSection {
    QString heading;
    QList<Fact> facts;
    friend bool operator==(const FactSection &, const FactSection &) = default;
};

Fact textFact(const QString &label, const QString &text);
Fact linkFact(const QString &label, const QString &text, const Target &target);
/// Nothing where the value is false: cards list what is, not what is not.
Fact flagFact(const QString &label, bool value);
Fact namedFact(const QString &label, const Named &named);
Fact statusFact(const QString &label, const Coloured &status);
/// "5 min ago", exact in the tool tip.
Fact timeFact(const QString &label, const QDateTime &instant);
/// A day without its time: warranties, contracts.
Fact dayFact(const QString &label, const QDateTime &instant);
QString dayPeriod(const Period &period);
/// "600.00 ₽"; nothing where there is no amount.
QString money(const std::optional<double> &amount, const QString &currency);
/// The date and the time left: "−0:15".
Fact deadlineFact(const QString &label, const QDateTime &due, bool over);
Fact periodFact(const QString &label, const Period &period);
Fact phoneFact(const QString &label, const QString &phone);
Fact mailFact(const QString &label, const QString &mail);
/// Disc, name, phone, mail; the name leads to the person's card where it has a number.
Fact personFact(const QString &label, const PersonRef &person, const AccountId &account);
Fact peopleFact(const QString &label, const QList<PersonRef> &people, const AccountId &account);
/// Address, description and the place on the map.
Fact placeFact(const QString &label, const Location &place);
/// Extra fields (HubEx) and dynamic fields (OTRS); addresses of the web become links.
QList<Fact> fieldFacts(const QList<ExtraField> &fields);

FactLine personLine(const PersonRef &person, const AccountId &account);
FactLine phoneLine(const QString &phone);
FactLine mailLine(const QString &mail);
FactLine pointLine(const GeoPoint &point);

} // namespace dd::ui
