// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>
#include <QObject>

namespace dd::store {
class Settings;
}

namespace dd::ui {

struct Command;

/// Which keys a command has: the table's, or what the user chose instead. One for the program, owned by
/// whoever owns the windows; they follow changed().
class Shortcuts : public QObject {
    Q_OBJECT

public:
    explicit Shortcuts(store::Settings &settings, QObject *parent = nullptr);

    QList<QKeySequence> keysOf(const QString &command) const;
    /// The first key in the system's writing, for menus and tool tips; empty where there is none.
    QString textOf(const QString &command) const;
    bool isChanged(const QString &command) const;
    /// The command that has this key already, or an empty text. `except` is not asked.
    QString ownerOf(const QKeySequence &key, const QString &except) const;

    /// An empty sequence takes the key away.
    void change(const QString &command, const QKeySequence &key);
    void reset(const QString &command);
    void resetAll();

Q_SIGNALS:
    void changed();

private:
    store::Settings &m_settings;
};

} // namespace dd::ui
