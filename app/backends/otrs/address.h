// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QUrl>

namespace dd::otrs {

/// Bases worth trying for what people paste: `https://host/otrs`, `…/otrs/index.pl?…`, `…/otrs/api`, `host`,
/// best first, https before http. Empty when the text is no address at all.
QList<QUrl> candidateBases(const QString &pasted);

} // namespace dd::otrs
