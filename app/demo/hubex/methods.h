// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/hubex/call.h"
#include "demo/hubex/files.h"

/// Every endpoint the server answers, one source file an area. What is not here answers 404 or 405.
namespace dd::demo::hubex {

/// The task of the path's first number, or the 404.
template <auto Answer> Reply ofTask(Call &call)
{
    const Task *task = call.state->task(call.ids.constFirst());
    return task ? Answer(call, *task) : Reply(taskNotFound(call));
}

/// As thumbnailSize asks.
Preview previewFor(const Call &call);

QList<Route> authRoutes(); // contract 2
QList<Route> taskRoutes(); // 3.1, 3.2
QList<Route> taskPartRoutes(); // 3.7 to 3.13
QList<Route> taskWriteRoutes(); // 3.3
QList<Route> deletionRoutes(); // 3.3
QList<Route> stageRoutes(); // 3.4
QList<Route> batchRoutes(); // 3.4
QList<Route> assignmentRoutes(); // 3.5
QList<Route> boardRoutes(); // 6.4
QList<Route> conversationRoutes(); // 3.6
QList<Route> uploadRoutes(); // 3.7, 6.3
QList<Route> reportRoutes(); // 3.8 to 3.10: what is filled in
QList<Route> notificationRoutes(); // 6.5
QList<Route> assetRoutes(); // 4.1 to 4.3
QList<Route> userRoutes(); // 5.1
QList<Route> dictionaryRoutes(); // 3.14, 4.4, 5.2, 6
QList<Route> partnerRoutes(); // 4.5, 4.6, 6.3, 6.9
QList<Route> tenantRoutes(); // 5.2, 6.3
QList<Route> fileRoutes(); // the bytes of files: 3.6, 3.7, 3.10, 4.3, 6.3

} // namespace dd::demo::hubex
