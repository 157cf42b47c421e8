// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/report.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMetaEnum>

using namespace Qt::Literals::StringLiterals;

namespace dd::cli {

namespace {

/// Words for scripts: never translated, never changed.
QString wordOf(Kind kind)
{
    switch (kind) {
    case Kind::Task:
        return u"tasks"_s;
    case Kind::Ticket:
        return u"tickets"_s;
    case Kind::Asset:
        return u"assets"_s;
    case Kind::Person:
        return u"people"_s;
    case Kind::Customer:
        return u"customers"_s;
    }
    return {};
}

QString wordOf(Part part)
{
    switch (part) {
    case Part::Company:
        return u"tenant"_s;
    case Part::Versions:
        return u"versions"_s;
    case Part::TimeZone:
        return u"timeZone"_s;
    case Part::Rights:
        return u"rights"_s;
    }
    return {};
}

QString wordOf(ExitCode code)
{
    switch (code) {
    case ExitCode::Ok:
        return u"ok"_s;
    case ExitCode::Failed:
        return u"failed"_s;
    case ExitCode::Usage:
        return u"usage"_s;
    case ExitCode::SignInRefused:
        return u"signInRefused"_s;
    case ExitCode::Unreachable:
        return u"unreachable"_s;
    case ExitCode::Tls:
        return u"tls"_s;
    case ExitCode::WrongAddress:
        return u"wrongAddress"_s;
    case ExitCode::NoAccess:
        return u"noAccess"_s;
    case ExitCode::NotWritten:
        return u"notWritten"_s;
    case ExitCode::Incomplete:
        return u"incomplete"_s;
    case ExitCode::Interrupted:
        return u"interrupted"_s;
    }
    return {};
}

QJsonValue countOf(qint64 count)
{
    return count >= 0 ? QJsonValue(count) : QJsonValue();
}

QJsonObject failureOf(const Failure &failure)
{
    return {{u"kind"_s, wordOf(failure.code)}, {u"exitCode"_s, int(failure.code)},
        {u"message"_s, failure.words}, {u"httpStatus"_s, failure.error.httpStatus},
        {u"traceId"_s, failure.error.traceId}};
}

QJsonArray rightsOf(const Report &report)
{
    QJsonArray rights;
    for (const Right &right : report.rights)
        rights.append(
            QJsonObject{{u"name"_s, right.name}, {u"allows"_s, QJsonArray::fromStringList(right.allows)},
                {u"queues"_s, QJsonArray::fromStringList(right.queues)}});
    return rights;
}

QJsonObject totalsOf(const Report &report)
{
    QJsonObject totals;
    for (const Total &total : report.totals) {
        QJsonObject one{{u"all"_s, countOf(total.all)}, {u"firstView"_s, countOf(total.open)}};
        if (!total.problem.isEmpty()) {
            one.insert(u"problem"_s, total.problem);
            one.insert(u"kind"_s, wordOf(total.code));
        }
        if (total.more)
            one.insert(u"more"_s, true);
        totals.insert(wordOf(total.kind), one);
    }
    return totals;
}

QJsonArray tripsOf(const Report &report)
{
    QJsonArray trips;
    for (const net::Exchange &exchange : report.exchanges)
        trips.append(QJsonObject{{u"what"_s, exchange.label}, {u"milliseconds"_s, exchange.milliseconds},
            {u"status"_s, exchange.status}});
    return trips;
}

} // namespace

QByteArray reportAsJson(const Report &report)
{
    QJsonObject root{{u"ok"_s, report.code() == ExitCode::Ok}, {u"exitCode"_s, int(report.code())},
        {u"dispatchDesk"_s, QLatin1String(DD_VERSION)}, {u"roundTrips"_s, tripsOf(report)}};
    if (report.failure)
        root.insert(u"error"_s, failureOf(*report.failure));
    if (!report.account.server.isEmpty()) {
        const bool hubex = report.account.system == System::HubEx;
        QJsonObject versions;
        for (auto version = report.versions.cbegin(); version != report.versions.cend(); ++version)
            versions.insert(version.key(), version.value());
        root.insert(u"system"_s, hubex ? u"hubex"_s : u"otrs"_s);
        root.insert(u"server"_s, report.account.server.toString());
        root.insert(u"account"_s, report.account.title);
        root.insert(u"versions"_s, versions);
        root.insert(u"me"_s,
            QJsonObject{{u"id"_s, report.personId}, {u"name"_s, report.person}, {u"login"_s, report.login},
                {u"email"_s, report.email}});
        root.insert(u"timeZone"_s, report.account.zone);
        root.insert(u"rights"_s, rightsOf(report));
        root.insert(u"totals"_s, totalsOf(report));
        QJsonObject problems;
        for (auto problem = report.problems.cbegin(); problem != report.problems.cend(); ++problem)
            problems.insert(wordOf(problem.key()), problem.value());
        root.insert(u"problems"_s, problems);
        root.insert(u"clockSkewSeconds"_s, report.clockSkew);
        if (hubex) {
            root.insert(u"applicationId"_s, report.account.applicationId);
            root.insert(u"tenant"_s, QJsonObject{{u"id"_s, report.tenantId}, {u"name"_s, report.tenant}});
        }
    }
    return QJsonDocument(root).toJson();
}

} // namespace dd::cli
