// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secrets/secrets.h"

namespace dd::secrets {

/// The system's keychain through QtKeychain (Secret Service, KWallet, …), under the service "DispatchDesk".
/// A locked keychain may ask the user to unlock it; the answer then waits for him.
class KeychainSecrets : public Secrets {
    Q_OBJECT

public:
    using Secrets::Secrets;

    void available(QObject *context, Then<bool> then) override;
    void read(const QString &key, QObject *context, Then<QByteArray> then) override;
    void write(const QString &key, const QByteArray &value, QObject *context, Then<Done> then) override;
    void remove(const QString &key, QObject *context, Then<Done> then) override;
};

} // namespace dd::secrets
