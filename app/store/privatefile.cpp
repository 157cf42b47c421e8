// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/privatefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace dd::store {

bool makePrivateFile(const QString &path)
{
    constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    QDir().mkpath(QFileInfo(path).absolutePath());
    QFile file(path);
    if (!file.exists() && file.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownerOnly))
        file.close();
    return file.setPermissions(ownerOnly);
}

bool makePrivateFolder(const QString &path)
{
    constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;
    QDir above = QFileInfo(path).absoluteDir();
    if (QFileInfo(path).isDir())
        return QFile::setPermissions(path, ownerOnly);
    above.mkpath(QStringLiteral("."));
    return above.mkdir(QFileInfo(path).fileName(), ownerOnly);
}

} // namespace dd::store
