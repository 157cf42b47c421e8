// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/attachment.h"
#include "domain/result.h"
#include "net/load.h"
#include "net/request.h"

namespace dd::ui {

/// Where the bytes of files come from: one implementation an owner (a task, an asset, an article). Shared by
/// the list and its preview windows; the calls end with their context or their Load as everywhere.
class FileSource {
public:
    virtual ~FileSource() = default;

    virtual net::Load content(
        const Attachment &file, QObject *context, Then<QByteArray> then, net::Progress progress)
        = 0;
    /// A small picture; only asked for where there is one.
    virtual net::Load thumbnail(const Attachment &file, int pixels, QObject *context, Then<QByteArray> then)
        = 0;
    virtual bool hasThumbnail(const Attachment &file) const = 0;
    /// Tells this file from every other of the program, for the cache of thumbnails; empty = not kept.
    virtual QString cacheKey(const Attachment &file) const = 0;
};

} // namespace dd::ui
