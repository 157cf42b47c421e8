// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/hubex/wire.h"
#include "domain/attachment.h"

namespace dd::hubex {

/// Whose file it is: the endpoint differs (contract 3.6, 3.7, 3.10, 4.3). Photos of check items have none of
/// their own: they are read as stored files (6.3).
enum class FileOf { Task, Message, CheckList, CompletedWork, Asset };

/// Bytes of files. The redirect to the storage host never carries our Authorization (pitfall 30), and the
/// temporary address is used once and forgotten (contract 3.7). Owned by the connection.
class Files {
public:
    explicit Files(const Wire &wire)
        : m_wire(wire)
    {
    }

    /// `task` is the asset for Asset. The size limit is 200 MiB.
    net::Load content(FileOf of, qint64 task, const Attachment &file, QObject *context, Then<QByteArray> then,
        net::Progress progress = {}) const;
    /// The nearest larger preview the server has; `pixels` is 128 for lists.
    net::Load thumbnail(FileOf of, qint64 task, const Attachment &file, int pixels, QObject *context,
        Then<QByteArray> then) const;

private:
    Wire m_wire;
};

} // namespace dd::hubex
