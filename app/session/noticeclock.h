// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QElapsedTimer>
#include <QObject>
#include <QTimer>
#include <chrono>

namespace dd::session {

/// The time as notices see it; tests have one they turn by hand.
class NoticeClock : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// The wall's, in the user's zone; people set it, machines sleep.
    virtual QDateTime local() const = 0;
    /// Never goes back; may stand while the machine sleeps.
    virtual std::chrono::milliseconds steady() const = 0;
    /// woke() after so long, from the event loop, beside the regular ones.
    virtual void wakeIn(std::chrono::milliseconds pause) = 0;

    /// Seconds since 1970 UTC.
    qint64 now() const { return local().toSecsSinceEpoch(); }

Q_SIGNALS:
    /// Every quarter of a minute, and when it was asked for.
    void woke();
};

/// This machine's. Owned by the composition root.
class SystemNoticeClock : public NoticeClock {
    Q_OBJECT

public:
    explicit SystemNoticeClock(QObject *parent = nullptr);

    QDateTime local() const override { return QDateTime::currentDateTime(); }
    std::chrono::milliseconds steady() const override;
    void wakeIn(std::chrono::milliseconds pause) override;

private:
    QElapsedTimer m_since;
    QTimer m_regular;
    QTimer m_asked;
};

} // namespace dd::session
