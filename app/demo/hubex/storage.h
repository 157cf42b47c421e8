// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>
#include <functional>

namespace dd::demo::hubex {

/// The storage host's addresses: signed, good for a few minutes, on another host name than the API (contract
/// 3.7). Owner: the engine.
class Storage {
public:
    static constexpr qint64 lifeSeconds = 300;

    Storage(quint32 seed, std::function<qint64()> clock);

    void setBase(const QUrl &url) { m_base = url; } // of the other host name
    /// @p pixels: the size of the preview, 0 = the file itself.
    QUrl temporaryUrl(int tenantId, qint64 fileId, const QString &fileName, int pixels) const;
    /// True while the signature is ours and the time is not over.
    bool isValid(const QString &path, const QString &signature, qint64 expires) const;

private:
    QString signatureOf(const QString &path, qint64 expires) const;

    QUrl m_base;
    QByteArray m_secret;
    std::function<qint64()> m_clock;
};

} // namespace dd::demo::hubex
