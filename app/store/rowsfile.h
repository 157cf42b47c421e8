// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/keptfile.h"
#include "store/rowwriting.h"

#include <QQueue>

namespace dd::store {

/// What happened besides.
struct RowsFileNews {
    std::optional<Aside> aside{};
    int age = 0; ///< of the marks that count from now on
    std::optional<Error> trouble{}; ///< told once until it has passed
    bool isOver = false; ///< the trouble
};

/// What Rows does on the writer thread: one account's file, and what could not be written into it yet.
///
/// While the disk refuses, changes wait in memory and go first when it takes them again. Where too many wait,
/// the oldest are dropped, and no mark is written any more: the next start finds the marks of before and
/// reads from there. Marks go by ages: after a file was set aside, those that were made for it do not count.
class RowsFile {
public:
    using News = RowsFileNews;

    explicit RowsFile(const QString &path);

    News open(QMap<QString, QString> &marks);
    News write(const RowChange &change, int age);
    /// Tries again what waits.
    News tryAgain();
    News remember(const QString &key, const QByteArray &bytes);
    /// `gone`: what was taken, for those who show it.
    News trim(const Limits &limits, QList<RowChange> &gone);
    /// Reads the whole file, since a reader met damage in it.
    News check();
    News wipe();
    void close();

private:
    struct Waiting {
        RowChange change;
        int age = 0;
        qint64 bytes = 0;
    };
    using Work = std::function<std::optional<Fault>()>;

    std::optional<Fault> openFile(News &news);
    /// Opens if need be, does it, and does it again in a new file where the old one was damaged.
    std::optional<Fault> attempt(News &news, const Work &work);
    std::optional<Fault> writeWaiting(News &news);
    void dropTooMany();
    News tell(News news, const std::optional<Fault> &fault);
    void setDown();

    KeptFile m_file;
    std::optional<RowWriting> m_writing; ///< while the file is open
    QQueue<Waiting> m_waiting;
    qint64 m_waitingBytes = 0;
    int m_age = 0;
    bool m_isBehind = false; ///< something was dropped: marks would lie
    bool m_isTroubled = false;
    bool m_isWiped = false;
};

} // namespace dd::store
