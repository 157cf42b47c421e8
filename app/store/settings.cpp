// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/settings.h"

#include "store/privatefile.h"
#include "store/settingstable.h"

#include <QStandardPaths>

namespace dd::store {

namespace {

/// Names are dotted for people; the first part is the section of the INI file.
QString pathOf(const QString &name)
{
    QString path = name;
    const qsizetype dot = path.indexOf(QLatin1Char('.'));
    if (dot > 0)
        path[dot] = QLatin1Char('/');
    return path;
}

const SettingRow *rowOf(const QString &name)
{
    for (const SettingRow &row : settingRows()) {
        if (row.name == name)
            return &row;
    }
    const QStringView group = QStringView(name).left(name.indexOf(QLatin1Char('.')));
    for (const SettingRow &row : settingGroupRows()) {
        if (group == row.name)
            return &row;
    }
    return nullptr;
}

QString privateFile(const QString &path)
{
    makePrivateFile(path);
    return path;
}

} // namespace

Settings::Files Settings::standardFiles()
{
    const auto in = [](QStandardPaths::StandardLocation place, QLatin1String file) {
        return QStandardPaths::writableLocation(place) + QLatin1Char('/') + file;
    };
#ifdef Q_OS_WIN
    constexpr auto roaming = QStandardPaths::AppDataLocation;
#else
    constexpr auto roaming = QStandardPaths::AppConfigLocation;
#endif
    return {in(roaming, QLatin1String("settings.ini")),
        in(QStandardPaths::AppLocalDataLocation, QLatin1String("state.ini"))};
}

Settings::Settings(const Files &files, QObject *parent)
    : QObject(parent)
    , m_roaming(privateFile(files.roaming), QSettings::IniFormat)
    , m_local(privateFile(files.local), QSettings::IniFormat)
{
}

Settings::~Settings() = default;

Result<Done> Settings::save()
{
    for (QSettings *file : {&m_roaming, &m_local}) {
        file->sync();
        if (file->status() == QSettings::AccessError) {
            Error error;
            error.kind = ErrorKind::StorageFailed;
            error.detail = QStringLiteral("settings: cannot write ") + file->fileName();
            return error;
        }
    }
    return Done{};
}

QString Settings::member(QLatin1String group, const QString &entry)
{
    return group + QLatin1Char('.') + entry;
}

QVariant Settings::read(const QString &name) const
{
    const SettingRow *row = rowOf(name);
    return row ? row->checked(fileOf(*row).value(pathOf(name))) : QVariant();
}

void Settings::write(const QString &name, const QVariant &value)
{
    const SettingRow *row = rowOf(name);
    Q_ASSERT_X(row, "Settings", "a setting without a row in the table");
    if (!row)
        return;
    const QVariant wanted = row->checked(value);
    if (wanted == read(name))
        return;
    // A default is not written down, so that a better default of a later version reaches everybody.
    if (wanted == row->fallback)
        fileOf(*row).remove(pathOf(name));
    else
        fileOf(*row).setValue(pathOf(name), wanted);
    Q_EMIT changed(name);
}

QStringList Settings::entriesOf(QLatin1String group) const
{
    const SettingRow *row = rowOf(group + QLatin1Char('.'));
    if (!row)
        return {};
    const QString prefix = group + QLatin1Char('/');
    QStringList entries;
    for (const QString &path : fileOf(*row).allKeys()) {
        if (path.startsWith(prefix))
            entries += path.mid(prefix.size());
    }
    return entries;
}

QSettings &Settings::fileOf(const SettingRow &row)
{
    return row.reach == Reach::Local ? m_local : m_roaming;
}

const QSettings &Settings::fileOf(const SettingRow &row) const
{
    return row.reach == Reach::Local ? m_local : m_roaming;
}

} // namespace dd::store
