// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>

namespace dd::net {

/// The body of a write. Sequential and read once: Qt 6.4 rewinds a body it can seek in and sends the request
/// again when the connection drops before the answer, so that a POST reaches the server twice. It cannot
/// rewind this one.
class OneShotBody : public QIODevice {
    Q_OBJECT

public:
    explicit OneShotBody(QByteArray bytes, QObject *parent = nullptr);

    bool isSequential() const override { return true; }
    /// Refused without the warning Qt would log for each.
    bool seek(qint64) override { return false; }
    bool reset() override { return false; }
    qint64 bytesAvailable() const override;
    bool atEnd() const override { return m_position >= m_bytes.size(); }
    /// Qt has taken something of it: it may be on its way.
    bool wasTouched() const { return m_position > 0; }

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_position = 0;
};

} // namespace dd::net
