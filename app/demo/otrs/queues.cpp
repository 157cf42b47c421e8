// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/otrs/methods.h"
#include "demo/otrs/tree.h"

using namespace Qt::Literals::StringLiterals;

namespace dd::demo::otrs {

Reply getQueueList(Call &call)
{
    const auto isAllowed = [&call](int queueId) {
        if (call.params.isTrue(u"ForCreateTicket"_s) && call.state.may(call.agent, queueId, u"create"_s))
            return true;
        if (call.params.isTrue(u"ForUpdateQueue"_s) && call.state.may(call.agent, queueId, u"move_into"_s))
            return true;
        return call.state.may(call.agent, queueId, u"ro"_s);
    };
    QList<TreeItem> all;
    for (const Queue &queue : call.state.queues)
        all.append({queue.id, queue.name, isAllowed(queue.id)});
    const QList<TreeItem> items = visibleItems(all);
    return success({{u"Queues"_s, flatRows(items)}, {u"QueueTree"_s, treeRows(items)}});
}

} // namespace dd::demo::otrs
