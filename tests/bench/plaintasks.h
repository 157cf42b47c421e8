// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/task.h"

namespace dd::bench {

/// The peer of decoding: a list answer of HubEx into the same rows by QJsonDocument, the way a careful Qt
/// program reads one. Rows come in the order of QJsonObject, so not in the server's.
QList<Task> plainTasks(const QByteArray &bytes);

} // namespace dd::bench
