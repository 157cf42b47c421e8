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

/// What came of a part that the whole can do without.
template <class T> struct Attempt {
    T value{};
    Error error{};
};

template <class T> net::Part<Attempt<T>> attempt(const net::Part<T> &part)
{
    return [part](QObject *context, const Then<Attempt<T>> &then) {
        return part(context, [then](const Result<T> &answer) {
            then(answer ? Attempt<T>{answer.value(), {}} : Attempt<T>{{}, answer.error()});
        });
    };
}

/// Three answers that make one list (contract 3.10). Belongs to nobody: ends with its delivery, its context
/// or its Load.
class Gathering : public net::Stepwise<CompletedWorks> {
public:
    Gathering(const Wire &wire, qint64 task, QObject *context, Then<CompletedWorks> then)
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
            if (!answer) {
                deliver(answer.error());
                return;
            }
            m_all.works = answer.value();
            if (m_all.works.isEmpty())
                deliver(m_all);
            else if (m_channel)
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
        using Parts = std::tuple<Attempt<Materials>, Attempt<Technicians>>;
        go(net::together<Attempt<Materials>, Attempt<Technicians>>(
            this,
            [this](const Result<Parts> &parts) {
                const auto &[used, who] = parts.value(); // attempts do not fail
                add(used.value, &CompletedWork::materials);
                add(who.value, &CompletedWork::technicians);
                m_all.materials = used.error;
                m_all.technicians = who.error;
                deliver(m_all);
            },
            attempt(part("/materials", listOf<Materials::value_type>("materials", materials))),
            attempt(part("/technicians", listOf<Technicians::value_type>("technicians", technicians)))));
    }

    /// What belongs to no work we know is dropped.
    template <class T>
    void add(const QList<std::pair<qint64, QList<T>>> &parts, QList<T> CompletedWork::*member)
    {
        for (CompletedWork &work : m_all.works) {
            for (const auto &[id, list] : parts) {
                if (id == work.id)
                    work.*member += list;
            }
        }
    }

    Wire m_wire;
    QPointer<net::Channel> m_channel; ///< may go between two answers
    qint64 m_task;
    CompletedWorks m_all;
};

} // namespace

net::Load Tasks::completedWorks(qint64 id, QObject *context, Then<CompletedWorks> then) const
{
    auto *gathering = new Gathering(m_wire, id, context, std::move(then));
    gathering->start();
    return net::Load(gathering);
}

} // namespace dd::hubex
