// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/output.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <cstdio>

#ifdef Q_OS_WIN
#include <fcntl.h>
#include <io.h>
#endif

namespace dd::cli {

Output::Output(const QString &path)
    : m_path(path)
{
}

QString Output::open()
{
    const QFileInfo there(m_path);
    // A finished file put in place of a pipe or a device would take it away: they get the bytes instead.
    const bool isStream = m_path.isEmpty() || (there.exists() && !there.isFile() && !there.isDir());
    if (isStream) {
        m_spool = std::make_unique<QTemporaryFile>();
        m_device = m_spool.get();
        return m_spool->open() ? QString() : m_spool->errorString();
    }
    m_file = std::make_unique<QSaveFile>(m_path);
    m_device = m_file.get();
    return m_file->open(QIODevice::WriteOnly) ? QString() : notWritten(m_file->errorString());
}

QString Output::notWritten(const QString &why) const
{
    return m_path.isEmpty()
        ? why
        : QCoreApplication::translate("dd::Cli", "%1 cannot be written: %2").arg(m_path, why);
}

QString Output::commit()
{
    if (m_file)
        return m_file->commit() ? QString() : notWritten(m_file->errorString());
    QFile out(m_path);
    if (m_path.isEmpty()) {
#ifdef Q_OS_WIN
        _setmode(_fileno(stdout), _O_BINARY);
#endif
        if (!out.open(stdout, QIODevice::WriteOnly))
            return out.errorString();
    } else if (!out.open(QIODevice::WriteOnly | QIODevice::ExistingOnly)) {
        return notWritten(out.errorString());
    }
    if (!m_spool->seek(0))
        return m_spool->errorString();
    while (!m_spool->atEnd()) {
        const QByteArray part = m_spool->read(1024 * 1024);
        if (part.isEmpty() || out.write(part) != part.size())
            return part.isEmpty() ? m_spool->errorString() : notWritten(out.errorString());
    }
    return out.flush() ? QString() : notWritten(out.errorString());
}

} // namespace dd::cli
