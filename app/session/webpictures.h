// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/channel.h"
#include "session/services.h"

namespace dd::session {

/// Pictures that a mail points at somewhere on the internet, fetched only after the user asked for them:
/// through the house's network policy, without session, cookies or referrer. Owned by whoever shows the mail.
class WebPictures {
public:
    static constexpr qint64 largest = 4 * 1024 * 1024;

    explicit WebPictures(const Services &services);

    /// The bytes of a picture. WrongAddress for anything but http and https and for an answer that is no
    /// picture, TooLarge beyond `largest`, NotFound where the server has none.
    net::Load fetch(const QUrl &address, QObject *context, Then<QByteArray> then);

private:
    net::Channel m_channel;
};

} // namespace dd::session
