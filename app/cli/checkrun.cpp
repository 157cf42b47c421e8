// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/checkrun.h"

#include "models/lists.h"
#include "session/otrsconnection.h"

#include <algorithm>

namespace dd::cli {

namespace {

void tell(Report &report, const PersonRef &person)
{
    report.person = person.fullName();
    report.login = person.login;
    report.email = person.email;
    report.personId = person.id;
}

void tellProblem(Total &total, const Error &error)
{
    total.problem = describe(error);
    total.code = exitCodeOf(error.kind);
}

} // namespace

CheckRun::CheckRun(
    session::Connection &connection, const std::optional<session::HubexSignedIn> &signedIn, QObject *parent)
    : QObject(parent)
    , m_connection(connection)
    , m_signedIn(signedIn)
    , m_kinds(models::kindsOf(connection.account().system))
{
    m_report.account = connection.account();
}

CheckRun::~CheckRun() = default;

Report CheckRun::report() const
{
    Report report = m_report;
    report.clockSkew = m_connection.channel().clockSkew();
    return report;
}

void CheckRun::start()
{
    if (auto *hubex = qobject_cast<session::HubexConnection *>(&m_connection)) {
        aboutHubex(*hubex);
    } else if (auto *otrs = qobject_cast<session::OtrsConnection *>(&m_connection)) {
        askOtrs(*otrs);
    }
}

void CheckRun::aboutHubex(const session::HubexConnection &connection)
{
    const hubex::Profile profile = m_signedIn ? m_signedIn->profile : connection.profile();
    tell(m_report, profile.person);
    if (m_report.login.isEmpty())
        m_report.login = m_connection.account().user;
    m_report.tenant = profile.tenantName;
    m_report.tenantId = m_connection.account().tenantId;
    tellPermissions(profile.permissions);
    askTenant(connection);
}

void CheckRun::askTenant(const session::HubexConnection &connection)
{
    if (!m_report.tenant.isEmpty()) {
        askPermissions(connection);
        return;
    }
    Q_EMIT doing(tr("Asking for the company…"));
    m_step = connection.identity().tenant({}, this, [this, &connection](const Result<hubex::Tenant> &tenant) {
        if (tenant) {
            m_report.tenant = tenant->name;
            m_report.tenantId = tenant->tenantId;
        } else {
            m_report.problems.insert(Part::Company, describe(tenant.error()));
        }
        askPermissions(connection);
    });
}

void CheckRun::askPermissions(const session::HubexConnection &connection)
{
    // Only a sign-in with a password tells them by itself.
    if (!m_report.rights.isEmpty()) {
        countNext();
        return;
    }
    Q_EMIT doing(tr("Asking for rights…"));
    m_step
        = connection.identity().permissions(this, [this](const Result<QMap<QString, QString>> &permissions) {
              if (permissions)
                  tellPermissions(permissions.value());
              else
                  m_report.problems.insert(Part::Rights, describe(permissions.error()));
              countNext();
          });
}

void CheckRun::tellPermissions(const QMap<QString, QString> &permissions)
{
    for (auto right = permissions.cbegin(); right != permissions.cend(); ++right)
        m_report.rights << Right{
            right.key(), right.value().isEmpty() ? QStringList() : QStringList{right.value()}, {}};
}

void CheckRun::askOtrs(session::OtrsConnection &connection)
{
    tell(m_report, connection.me());
    if (m_report.login.isEmpty())
        m_report.login = m_connection.account().user;
    Q_EMIT doing(tr("Asking for versions…"));
    m_step = connection.catalog().packages(
        this, [this, &connection](const Result<QMap<QString, QString>> &packages) {
            if (packages)
                m_report.versions = packages.value();
            else
                m_report.problems.insert(Part::Versions, describe(packages.error()));
            askRights(connection);
        });
}

void CheckRun::askRights(session::OtrsConnection &connection)
{
    Q_EMIT doing(tr("Asking for rights…"));
    m_step = connection.catalog().rights(this, [this, &connection](const Result<QList<GroupRights>> &rights) {
        if (rights) {
            for (const GroupRights &group : rights.value()) {
                Right right{group.group.name, group.permissions, {}};
                for (const Named &queue : group.queues)
                    right.queues << queue.name;
                m_report.rights << right;
            }
        } else {
            m_report.problems.insert(Part::Rights, describe(rights.error()));
        }
        askZone(connection);
    });
}

/// The sign-in looks for it, too, and goes on where it is not told.
void CheckRun::askZone(session::OtrsConnection &connection)
{
    if (!m_report.account.zone.isEmpty()) {
        countNext();
        return;
    }
    Q_EMIT doing(tr("Asking for the time zone…"));
    m_step = connection.catalog().agents(this, [this](const Result<QList<Person>> &agents) {
        if (!agents)
            m_report.problems.insert(Part::TimeZone, describe(agents.error()));
        else if (const auto me = std::ranges::find(agents.value(), m_report.personId, &Person::id);
                 me != agents->cend())
            m_report.account.zone = me->timeZone;
        countNext();
    });
}

void CheckRun::countNext()
{
    if (m_kinds.isEmpty()) {
        Q_EMIT finished();
        return;
    }
    const Kind kind = m_kinds.takeFirst();
    Q_EMIT doing(tr("Counting: %1…").arg(models::titleOf(kind)));
    m_rows = rowsOf(m_connection, kind);
    m_report.totals << Total();
    m_report.totals.last().kind = kind;
    Query all;
    const Query first = models::startingQuery(m_connection.account().system, kind);
    all.sortKey = first.sortKey;
    all.ascending = first.ascending;
    count(all, [this, all, first](const Result<Count> &total) {
        Total &told = m_report.totals.last();
        if (!total) {
            tellProblem(told, total.error());
            countNext();
            return;
        }
        told.all = total->rows;
        told.more = total->more;
        if (first == all) {
            told.open = told.all;
            countNext();
            return;
        }
        count(first, [this](const Result<Count> &open) {
            if (open)
                m_report.totals.last().open = open->rows;
            else
                tellProblem(m_report.totals.last(), open.error());
            countNext();
        });
    });
}

void CheckRun::count(const Query &query, std::function<void(const Result<Count> &)> then)
{
    m_step = m_rows->total(query, this, std::move(then));
}

} // namespace dd::cli
