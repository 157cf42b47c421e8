// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/output.h"

#include <QCoreApplication>
#include <QFile>
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
    if (m_path.isEmpty()) {
        m_spool = std::make_unique<QTemporaryFile>();
        m_device = m_spool.get();
        return m_spool->open() ? QString() : m_spool->errorString();
    }
    m_file = std::make_unique<QSaveFile>(m_path);
    m_device = m_file.get();
    return m_file->open(QIODevice::WriteOnly)
        ? QString()
        : QCoreApplication::translate("dd::Cli", "%1 cannot be written: %2")
              .arg(m_path, m_file->errorString());
}

QString Output::commit()
{
    if (m_file)
        return m_file->commit() ? QString() : m_file->errorString();
#ifdef Q_OS_WIN
    _setmode(_fileno(stdout), _O_BINARY);
#endif
    QFile out;
    if (!m_spool->seek(0) || !out.open(stdout, QIODevice::WriteOnly))
        return m_spool->errorString();
    while (!m_spool->atEnd()) {
        const QByteArray part = m_spool->read(1024 * 1024);
        if (part.isEmpty() || out.write(part) != part.size())
            return part.isEmpty() ? m_spool->errorString() : out.errorString();
    }
    return out.flush() ? QString() : out.errorString();
}

} // namespace dd::cli
