// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/basics.h"

#include <QUrl>

namespace dd {

/// A file hung on something. How to fetch its bytes is the backend's business; `id` and `owner` are its keys
/// there. Thumbnail links of HubEx expire and are never kept (contract 3.7); OTRS file ids are positions,
/// never kept (6).
struct Attachment {
    qint64 id = 0; ///< HubEx attachment id, OTRS FileID
    qint64 ownerId = 0; ///< HubEx task/asset/message id; OTRS ArticleID
    QString fileName; ///< as the server sent it: hostile until safeFileName()
    QString contentType;
    QString contentId; ///< OTRS inline pictures (cid:)
    QString description;
    qint64 size = -1; ///< bytes, -1 if not told
    QDateTime created;
    QUrl thumbnailUrl; ///< short-lived
    bool isProtected = false;
    bool isUploaded = true; ///< HubEx: false = still being stored
    bool isInline = false;
    friend bool operator==(const Attachment &, const Attachment &) = default;
};

/// The name to save under: no path, no control or reserved characters, no reserved Windows names, at most 200
/// characters keeping the extension, never empty.
QString safeFileName(const QString &serverName);

} // namespace dd
