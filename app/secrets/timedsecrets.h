// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secrets/secrets.h"

#include <chrono>
#include <memory>

namespace dd::secrets {

/// Other secrets, with a time limit on every answer: a keychain may wait for a user who is not there, or
/// hang. Then the answer is Trouble::Silent (for available(): no), and what comes late is only told by
/// answersAgain(). The work itself is still done. Owns what it stands before.
class TimedSecrets : public Secrets {
    Q_OBJECT

public:
    /// Long enough to find and type the keychain's password.
    static constexpr std::chrono::milliseconds usual{30'000};

    explicit TimedSecrets(std::unique_ptr<Secrets> secrets, std::chrono::milliseconds limit = usual);
    ~TimedSecrets() override;

    Secrets &behind() { return *m_secrets; }

    void available(QObject *context, Then<bool> then) override;
    void read(const QString &key, QObject *context, Then<QByteArray> then) override;
    void write(const QString &key, const QByteArray &value, QObject *context, Then<Done> then) override;
    void remove(const QString &key, QObject *context, Then<Done> then) override;

private:
    std::unique_ptr<Secrets> m_secrets;
    std::chrono::milliseconds m_limit;
};

} // namespace dd::secrets
