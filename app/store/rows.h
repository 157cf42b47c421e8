// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/mailbox.h"
#include "store/rowreader.h"
#include "store/trouble.h"
#include "store/writerthread.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QTimer>

namespace dd::store {

class RowsFile;
struct RowsFileNews;

/// One account's remembered rows: rows.sqlite in a folder of its own, written by the writer thread, read by
/// RowReader. Owned by whoever owns the account's data. GUI thread; all it tells comes from the event loop.
///
/// While the disk refuses (full, read-only, another DispatchDesk writes there) everything goes on in memory:
/// changed() comes all the same, failed() tells once, and what was not written is written when the disk
/// takes it again: recovered().
class Rows : public QObject {
    Q_OBJECT

public:
    Rows(AccountId account, const QString &folder, const WriterThread &writer, QObject *parent = nullptr);
    /// What was queued is written all the same.
    ~Rows() override;

    const AccountId &account() const { return m_account; }
    /// Makes the folder and the file, checks and migrates; ends with opened(), after failed() where that did
    /// not go well.
    void open();
    bool isOpen() const { return m_isOpen; }
    QString file() const;

    /// How far a sync has come, as written or queued; empty where it has to begin.
    QString mark(const QString &name) const { return m_marks.value(name); }
    /// One transaction. Before open() it waits.
    void write(const RowChange &change);
    /// Takes what the limits leave no room for; the rows taken are told by changed().
    void trim(const Limits &limits);
    /// A reader met damage: the file is looked at, and set aside where it is so.
    void check();
    /// The account was removed: nothing of it stays on the disk. What is written later is dropped.
    void wipe();

    /// Answers of detail calls, so that items open offline. A key is the asker's own.
    void remember(const QString &key, const QByteArray &bytes);
    /// NotFound where none is remembered.
    void recall(const QString &key, QObject *context, Then<Answer> then);

Q_SIGNALS:
    void opened();
    /// It is written, or waits for the disk.
    void changed(const dd::store::RowChange &change);
    /// A damaged or newer file was renamed to `where` and an empty one begun: all marks are gone, read from
    /// the beginning. troubleOf(why) tells which.
    void setAside(const QString &where, const dd::Error &why);
    void failed(const dd::Error &error);
    void recovered();

private:
    struct Asked {
        QPointer<QObject> context;
        Then<Answer> then;
    };
    struct Unwritten {
        Answer answer;
        quint64 number = 0; ///< of the call, to tell a later one for the same key
    };

    /// Runs it on the writer thread, tells what it brought, and then `after`, here.
    void run(const std::function<RowsFileNews(RowsFile &)> &job, const std::function<void()> &after = {});
    void tell(const RowsFileNews &news);
    void keepMarks(const QMap<QString, QString> &marks);
    void answer(quint64 question, const Result<Answer> &answer);

    AccountId m_account;
    QString m_folder;
    std::shared_ptr<WriterQueue> m_writer;
    std::shared_ptr<Mailbox> m_mailbox;
    std::shared_ptr<RowsFile> m_onDisk;
    QTimer m_retry; ///< runs while the disk refuses
    QMap<QString, QString> m_marks;
    QList<RowChange> m_early; ///< written before open()
    QHash<QString, Unwritten> m_unwritten;
    QHash<quint64, Asked> m_asked;
    quint64 m_number = 0;
    int m_age = 0; ///< of the marks, see RowsFile
    bool m_wasOpened = false;
    bool m_isOpen = false;
    bool m_isWiped = false;
    bool m_isStranded = false; ///< the writer has ended
};

} // namespace dd::store
