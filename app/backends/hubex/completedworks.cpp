// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/hubex/maptasks.h"
#include "backends/hubex/read.h"
#include "backends/hubex/tasks.h"
#include "backends/hubex/values.h"
#include "net/together.h"

namespace dd::hubex {

namespace {

using Materials = QList<std::pair<qint64, QList<WorkMaterial>>>;
using Technicians = QList<std::pair<qint64, QList<PersonRef>>>;

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
        const auto works = part("", listOf<CompletedWork>("completed works", mapCompletedWork));
        go(works(this, [this](const Result<QList<CompletedWork>> &answer) {
            if (!answer || answer->isEmpty()) {
                deliver(answer);
                return;
            }
            m_works = answer.value();
            if (m_channel)
                askForParts();
            else
                deliver(Error{.kind = ErrorKind::SessionClosed});
        }));
    }

private:
    template <class T> net::Part<T> part(const char *rest, const net::Decode<T> &decode)
    {
        net::Request request = m_wire.get(
            QStringLiteral("WORK/Tasks/%1/completedWorks%2").arg(m_task).arg(QLatin1String(rest)));
        request.priority = net::Priority::Looking;
        return [&channel = m_wire.channel, request, decode](QObject *context, const Then<T> &then) {
            return net::ask<T>(channel, request, decode, context, then);
        };
    }

    void askForParts()
    {
        // The technicians are declared as one object, really a map by work; 204 when there are none (pitfall
        // 17).
        const auto materials = [](qint64 key, const json::Value &value) {
            Materials::value_type used{value["completedWorkID"].integer(key), {}};
            for (const json::Row &row : value["materials"].rows())
                used.second << mapWorkMaterial(row.value);
            return used;
        };
        const auto technicians = [](qint64 key, const json::Value &value) {
            Technicians::value_type who{value["completedWorkID"].integer(key), {}};
            for (const json::Row &row : value["technicians"].rows())
                who.second << personRef(row.value);
            return who;
        };
        go(net::together<Materials, Technicians>(
            this,
            [this](const Result<std::tuple<Materials, Technicians>> &parts) {
                if (!parts) {
                    deliver(parts.error());
                    return;
                }
                add(std::get<Materials>(*parts), &CompletedWork::materials);
                add(std::get<Technicians>(*parts), &CompletedWork::technicians);
                deliver(m_works);
            },
            part("/materials", listOf<Materials::value_type>("materials", materials)),
            part("/technicians", listOf<Technicians::value_type>("technicians", technicians))));
    }

    /// What belongs to no work we know is dropped.
    template <class T>
    void add(const QList<std::pair<qint64, QList<T>>> &parts, QList<T> CompletedWork::*member)
    {
        for (CompletedWork &work : m_works) {
            for (const auto &[id, list] : parts) {
                if (id == work.id)
                    work.*member += list;
            }
        }
    }

    Wire m_wire;
    QPointer<net::Channel> m_channel; ///< may go between two answers
    qint64 m_task;
    QList<CompletedWork> m_works;
};

} // namespace

net::Load Tasks::completedWorks(qint64 id, QObject *context, Then<QList<CompletedWork>> then) const
{
    auto *gathering = new Gathering(m_wire, id, context, std::move(then));
    gathering->start();
    return net::Load(gathering);
}

} // namespace dd::hubex
