// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <memory>

namespace dd::net {

/// Unpacks a gzip stream (RFC 1952) while it arrives, and knows whether its end has come: Qt's own unpacking
/// takes a stream that was cut for a whole one.
class Unpacking {
public:
    Unpacking();
    ~Unpacking();

    /// Appends what the bytes hold, and stops soon after @p limit. False when they are no gzip.
    bool feed(const QByteArray &packed, QByteArray &plain, qint64 limit);
    /// True when nothing of the stream is missing; before the first byte there is nothing to miss.
    bool isWhole() const;

private:
    struct Stream;
    std::unique_ptr<Stream> m_stream;
};

} // namespace dd::net
