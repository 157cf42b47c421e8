// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/context.h"
#include "ui/details/filesource.h"

#include "domain/ids.h"

namespace dd::ui {

/// The files of one ticket's articles. There are no thumbnails on the server: small pictures are shown
/// themselves.
class TicketFiles : public FileSource {
public:
    TicketFiles(const Context &context, AccountId account, qint64 ticket);

    net::Load content(
        const Attachment &file, QObject *context, Then<QByteArray> then, net::Progress progress) override;
    net::Load thumbnail(const Attachment &file, int pixels, QObject *context, Then<QByteArray> then) override;
    bool hasThumbnail(const Attachment &file) const override;
    QString cacheKey(const Attachment &file) const override;

private:
    Context m_context;
    AccountId m_account;
    qint64 m_ticket;
};

} // namespace dd::ui
