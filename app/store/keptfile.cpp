// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/keptfile.h"

#include "store/privatefile.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

namespace dd::store {

namespace {

/// What SQLite keeps beside a file.
const QStringList companions{QStringLiteral("-wal"), QStringLiteral("-shm"), QStringLiteral("-journal")};

constexpr int mostAsides = 3; ///< a run of the program

QString asideName(const QFileInfo &file)
{
    const QString stem = file.absolutePath() + QLatin1Char('/') + file.completeBaseName()
        + QDateTime::currentDateTime().toString(QStringLiteral("'-aside-'yyyy-MM-dd-hhmmss"));
    QString name = stem;
    for (int again = 2; QFileInfo::exists(name + QLatin1String(".sqlite")); ++again)
        name = stem + QLatin1Char('-') + QString::number(again);
    return name + QLatin1String(".sqlite");
}

} // namespace

KeptFile::KeptFile(QString path, QLatin1String schema, Safety safety)
    : m_path(std::move(path))
    , m_schema(schema)
    , m_safety(safety)
    , m_lock(m_path + QLatin1String(".lock"))
{
}

KeptFile::~KeptFile()
{
    close();
}

std::optional<Fault> KeptFile::open(std::optional<Aside> &aside)
{
    if (isOpen())
        return std::nullopt;
    const QString folder = QFileInfo(m_path).absolutePath();
    makePrivateFolder(folder); // where the disk refuses, the lock tells in better words
    if (auto fault = m_lock.take())
        return fault;
    // A program that ended cleanly left a sound file, and reading all of it would make every start slow.
    // After a power cut it may be otherwise; that is looked at once. Damage that comes up while reading or
    // writing is dealt with then.
    const bool isDoubtful = m_lock.wasLeft() && !m_isChecked;
    auto fault = tryOpen(isDoubtful);
    if (fault && fault->isOfTheFile())
        fault = replace(*fault, aside);
    return fault;
}

std::optional<Fault> KeptFile::tryOpen(bool isDoubtful)
{
    makePrivateFile(m_path);
    auto fault = m_database.open(m_path, Database::Access::ReadWrite);
    if (!fault)
        fault = m_database.run("PRAGMA auto_vacuum=INCREMENTAL; PRAGMA journal_mode=WAL");
    if (!fault)
        fault = m_database.run(
            m_safety == Safety::Lasting ? "PRAGMA synchronous=FULL" : "PRAGMA synchronous=NORMAL");
    // A burst of writing must not leave a large journal on the disk for good.
    if (!fault)
        fault = m_database.run("PRAGMA journal_size_limit=8388608; PRAGMA foreign_keys=OFF");
    if (!fault && isDoubtful) {
        fault = check();
        m_isChecked = !fault;
    }
    if (!fault)
        fault = m_schema.bringUp(m_database);
    if (fault && fault->trouble == Trouble::Refused)
        fault->trouble = Trouble::Damaged; // it does not understand what any file of ours does
    if (fault)
        m_database.close();
    return fault;
}

std::optional<Fault> KeptFile::check()
{
    QString found;
    if (auto fault = m_database.text("PRAGMA quick_check(1)", found))
        return fault;
    return found == QLatin1String("ok") ? std::nullopt : std::optional(Fault{Trouble::Damaged, found});
}

std::optional<Fault> KeptFile::replace(const Fault &found, std::optional<Aside> &aside)
{
    if (auto fault = setAside(found, aside))
        return fault;
    return tryOpen(false);
}

std::optional<Fault> KeptFile::setAside(const Fault &found, std::optional<Aside> &aside)
{
    m_database.close();
    if (m_asides >= mostAsides)
        return Fault{Trouble::Failed, found.words};
    const QString where = asideName(QFileInfo(m_path));
    if (!QFile::rename(m_path, where))
        return Fault{Trouble::Failed, QStringLiteral("cannot rename %1 (%2)").arg(m_path, found.words)};
    for (const QString &companion : companions)
        QFile::rename(m_path + companion, where + companion);
    ++m_asides;
    aside = Aside{where, found.error()};
    return std::nullopt;
}

void KeptFile::close()
{
    m_database.close();
    m_lock.release();
}

std::optional<Fault> KeptFile::wipe()
{
    const QFileInfo file(m_path);
    QDir folder = file.absoluteDir();
    // Under the lock: another process may be writing.
    if (auto fault = m_lock.take())
        return folder.exists() ? fault : std::nullopt;
    m_database.close();
    const QString stem = file.completeBaseName();
    QStringList stayed;
    for (const QString &name :
        folder.entryList({stem + QLatin1String(".sqlite*"), stem + QLatin1String("-aside-*")},
            QDir::Files | QDir::Hidden)) {
        const QString path = folder.filePath(name);
        if (path != m_path + QLatin1String(".lock") && !QFile::remove(path))
            stayed << path;
    }
    m_lock.release();
    if (!stayed.isEmpty())
        return Fault{Trouble::Failed, QStringLiteral("cannot remove ") + stayed.join(QLatin1String(", "))};
    QDir().rmdir(folder.absolutePath());
    return std::nullopt;
}

} // namespace dd::store
