// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <memory>
#include <optional>

namespace dd::store {

/// Makes bytes small before they go to the disk. Keeps its working memory, since rows come by the thousand:
/// getting and clearing that takes longer than the work. For one thread at a time.
class Squeeze {
public:
    Squeeze();
    Squeeze(const Squeeze &) = delete;
    ~Squeeze();

    /// Compressed where that pays, told by the first byte. Empty stays empty.
    QByteArray packed(const QByteArray &bytes);
    /// Nothing where they are no such bytes.
    static std::optional<QByteArray> unpacked(const QByteArray &kept);

private:
    struct Stream;
    std::unique_ptr<Stream> m_stream;
};

} // namespace dd::store
