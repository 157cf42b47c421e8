// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "store/settingkeys.h"

#include <QObject>
#include <QSettings>
#include <type_traits>

namespace dd::store {

struct SettingRow;

/// What the user chose and what the windows remember, in two INI files readable by the user alone. Owned by
/// the composition root. Holds no secrets. A missing, garbled or unknown value reads as the default, so a
/// damaged file never stops the program. Main thread only.
class Settings : public QObject {
    Q_OBJECT

public:
    struct Files {
        QString roaming;
        QString local;
    };
    /// The system's places; needs the application's name to be set.
    static Files standardFiles();

    explicit Settings(const Files &files, QObject *parent = nullptr);
    ~Settings() override;

    template <class T> T get(const Setting<T> &setting) const
    {
        return read(setting.name).template value<T>();
    }
    template <class T> void set(const Setting<T> &setting, const std::type_identity_t<T> &value)
    {
        write(setting.name, QVariant::fromValue(value));
    }
    template <class T> void reset(const Setting<T> &setting) { write(setting.name, {}); }

    /// Members of a family; `entry` is free text without a slash.
    template <class T> T get(const SettingGroup<T> &group, const QString &entry) const
    {
        return read(member(group.name, entry)).template value<T>();
    }
    template <class T>
    void set(const SettingGroup<T> &group, const QString &entry, const std::type_identity_t<T> &value)
    {
        write(member(group.name, entry), QVariant::fromValue(value));
    }
    template <class T> void reset(const SettingGroup<T> &group, const QString &entry)
    {
        write(member(group.name, entry), {});
    }
    template <class T> QStringList entries(const SettingGroup<T> &group) const
    {
        return entriesOf(group.name);
    }

    /// Writes to the disk now; otherwise that happens when the event loop is idle, and at the end.
    Result<Done> save();

Q_SIGNALS:
    /// Only when the value became another; `name` is "network.proxyMode" or "tables.tickets".
    void changed(const QString &name);

private:
    static QString member(QLatin1String group, const QString &entry);
    QVariant read(const QString &name) const;
    void write(const QString &name, const QVariant &value);
    QStringList entriesOf(QLatin1String group) const;
    QSettings &fileOf(const SettingRow &row);
    const QSettings &fileOf(const SettingRow &row) const;

    QSettings m_roaming;
    QSettings m_local;
};

} // namespace dd::store
