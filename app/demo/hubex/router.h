// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace dd::demo::hubex {

struct Route;

/// What a path led to.
struct Match {
    const Route *route = nullptr;
    QList<qint64> ids;
    bool isKnownPath = false; // but not with this method (HEAD apart: what has none is 404)
};

/// Paths are compared in any case, a slash at the end does not matter (contract 1.1). @p path is what stands
/// behind /fsm/.
Match findRoute(const QByteArray &method, const QString &path);

} // namespace dd::demo::hubex
