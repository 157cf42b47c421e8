// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/result.h"

#include <QByteArray>
#include <QObject>
#include <QStringList>
#include <optional>

namespace dd::secrets {

/// Where passwords and tokens are kept between starts. Owned by the composition root. Keys are
/// "<account>/<what>", made by key(). Every answer comes from the event loop, in the order of the calls, and
/// not at all once the context has died; the work itself is done in any case. Errors are StorageFailed (see
/// trouble.h for what stands behind). Never falls back to plain text. Main thread only.
class Secrets : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Whether a keychain answers at all; false is an answer, not an error.
    virtual void available(QObject *context, Then<bool> then) = 0;
    /// An empty value where nothing is kept under this key.
    virtual void read(const QString &key, QObject *context, Then<QByteArray> then) = 0;
    /// Refuses keys whose last part is not in kinds(): removeAll() could not find them again.
    virtual void write(const QString &key, const QByteArray &value, QObject *context, Then<Done> then) = 0;
    /// Done also where nothing was kept.
    virtual void remove(const QString &key, QObject *context, Then<Done> then) = 0;

    /// Erases everything of an account; goes on after a failure and reports the first.
    void removeAll(const AccountId &account, QObject *context, Then<Done> then);

    static QString key(const AccountId &account, const QString &what);
    /// Every kind of secret the program ever keeps: the last parts of keys. Kept in users' keychains: only
    /// ever add.
    static const QStringList &kinds();

Q_SIGNALS:
    /// What was told to be silent has answered after all, and not with a refusal.
    void answersAgain();

protected:
    /// What write() answers to a key of no known kind; nullopt for the others.
    static std::optional<Error> refusalOf(const QString &key);
};

} // namespace dd::secrets
