// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/hubex/files.h"
#include "domain/ids.h"
#include "ui/common/context.h"
#include "ui/details/filesource.h"

namespace dd::ui {

/// The files of one HubEx task, message, work or asset (contract 3.6, 3.7, 4.3). Looks the connection up at
/// each call, so that a preview window may outlive it.
class HubexFiles : public FileSource {
public:
    /// `owner` is the task, or the asset.
    HubexFiles(const Context &context, const AccountId &account, hubex::FileOf of, qint64 owner);

    net::Load content(
        const Attachment &file, QObject *context, Then<QByteArray> then, net::Progress progress) override;
    net::Load thumbnail(const Attachment &file, int pixels, QObject *context, Then<QByteArray> then) override;
    bool hasThumbnail(const Attachment &file) const override;
    QString cacheKey(const Attachment &file) const override;

private:
    Context m_context;
    AccountId m_account;
    hubex::FileOf m_of;
    qint64 m_owner;
};

} // namespace dd::ui
