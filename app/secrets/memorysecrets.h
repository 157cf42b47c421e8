// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secrets/secrets.h"
#include "secrets/trouble.h"

#include <QHash>
#include <functional>
#include <optional>

namespace dd::secrets {

/// Keeps secrets until the program ends: for the embedded demo servers, for the command line, for tests, and
/// where no keychain answers. As asynchronous as a real one.
class MemorySecrets : public Secrets {
    Q_OBJECT

public:
    using Secrets::Secrets;

    void available(QObject *context, Then<bool> then) override;
    void read(const QString &key, QObject *context, Then<QByteArray> then) override;
    void write(const QString &key, const QByteArray &value, QObject *context, Then<Done> then) override;
    void remove(const QString &key, QObject *context, Then<Done> then) override;

    /// From now on every call but available() fails so (NoBackend: that one says false); nullopt ends it.
    void refuse(std::optional<Trouble> trouble) { m_refusal = trouble; }
    /// From now on nothing is answered; false answers all that waits, in order.
    void setSilent(bool silent);
    QStringList keys() const { return m_values.keys(); }

private:
    template <class T> void deliver(QObject *context, Then<T> then, const Result<T> &result);

    bool m_silent = false;
    QList<std::function<void()>> m_waiting;
    QHash<QString, QByteArray> m_values;
    std::optional<Trouble> m_refusal;
};

} // namespace dd::secrets
