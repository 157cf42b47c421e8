// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/hubex/maptasks.h"
#include "backends/hubex/read.h"
#include "backends/hubex/tasks.h"
#include "backends/hubex/values.h"
#include "net/stepwise.h"

namespace dd::hubex {

namespace {

/// Three answers that make one list (contract 3.10). Belongs to nobody: ends with its delivery, its context
/// or its Load.
class Gathering : public net::Stepwise<QList<CompletedWork>> {
public:
    Gathering(const Wire &wire, qint64 task, QObject *context, Then<QList<CompletedWork>> then)
        : Stepwise(context, std::move(then))
        , m_wire(wire)
        , m_channel(&wire.channel)
        , m_task(task)
    {
    }

    void start()
    {
        go(ask<CompletedWork>(
            "", listOf<CompletedWork>("completed works", mapCompletedWork), [this](const auto &works) {
                m_works = works;
                works.isEmpty() ? deliver(m_works) : askForMaterials();
            }));
    }

private:
    template <class T>
    net::Load ask(const char *rest, net::Decode<QList<T>> decode, std::function<void(const QList<T> &)> next)
    {
        net::Request request = m_wire.get(
            QStringLiteral("WORK/Tasks/%1/completedWorks%2").arg(m_task).arg(QLatin1String(rest)));
        request.priority = net::Priority::Looking;
        const Then<QList<T>> then = [this, next](const Result<QList<T>> &answer) {
            if (!answer)
                deliver(answer.error());
            else if (m_channel)
                next(answer.value());
            else
                deliver(Error{.kind = ErrorKind::SessionClosed});
        };
        return net::ask<QList<T>>(m_wire.channel, request, decode, this, then);
    }

    void askForMaterials()
    {
        using Used = std::pair<qint64, QList<WorkMaterial>>;
        const auto map = [](qint64 key, const json::Value &value) {
            Used used{value["completedWorkID"].integer(key), {}};
            for (const json::Row &row : value["materials"].rows())
                used.second << mapWorkMaterial(row.value);
            return used;
        };
        go(ask<Used>("/materials", listOf<Used>("materials", map), [this](const QList<Used> &all) {
            for (const auto &[work, materials] : all)
                at(work).materials += materials;
            askForTechnicians();
        }));
    }

    void askForTechnicians()
    {
        using Who = std::pair<qint64, QList<PersonRef>>;
        // Declared as one object, really a map by work; 204 when there are none (pitfall 17).
        const auto map = [](qint64 key, const json::Value &value) {
            Who who{value["completedWorkID"].integer(key), {}};
            for (const json::Row &row : value["technicians"].rows())
                who.second << personRef(row.value);
            return who;
        };
        go(ask<Who>("/technicians", listOf<Who>("technicians", map), [this](const QList<Who> &all) {
            for (const auto &[work, technicians] : all)
                at(work).technicians += technicians;
            deliver(m_works);
        }));
    }

    CompletedWork &at(qint64 id)
    {
        for (CompletedWork &work : m_works) {
            if (work.id == id)
                return work;
        }
        m_stray = {};
        return m_stray;
    }

    Wire m_wire;
    QPointer<net::Channel> m_channel; ///< may go between two answers
    qint64 m_task;
    QList<CompletedWork> m_works;
    CompletedWork m_stray; ///< what belongs to no work we know is dropped here
};

} // namespace

net::Load Tasks::completedWorks(qint64 id, QObject *context, Then<QList<CompletedWork>> then) const
{
    auto *gathering = new Gathering(m_wire, id, context, std::move(then));
    gathering->start();
    return net::Load(gathering);
}

} // namespace dd::hubex
