// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/writerlock.h"

#include "store/privatefile.h"

#include <QFile>

namespace dd::store {

WriterLock::WriterLock(QString path)
    : m_path(std::move(path))
{
}

std::optional<Fault> WriterLock::take()
{
    if (isHeld())
        return std::nullopt;
    std::optional<Fault> fault = tryOnce();
    if (fault && fault->trouble == Trouble::Damaged) {
        // Nothing is ever written into it, so what is in it came from a disk that lost its way.
        QFile::remove(m_path);
        fault = tryOnce();
        m_wasLeft = true;
    }
    // It may have been removed by its last holder between our opening and our locking it.
    if (!fault && !QFile::exists(m_path)) {
        m_held.close();
        fault = tryOnce();
    }
    return fault;
}

std::optional<Fault> WriterLock::tryOnce()
{
    m_wasLeft = QFile::exists(m_path);
    makePrivateFile(m_path);
    auto fault = m_held.open(m_path, Database::Access::ReadWrite);
    if (!fault)
        fault = m_held.run("PRAGMA busy_timeout=0; BEGIN EXCLUSIVE");
    if (fault)
        m_held.close();
    return fault;
}

void WriterLock::release()
{
    if (!isHeld())
        return;
    const bool isGone = QFile::remove(m_path);
    m_held.close();
    // Windows removes no open file.
    if (!isGone)
        QFile::remove(m_path);
}

} // namespace dd::store
