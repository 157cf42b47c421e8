// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/details/filesource.h"

#include <QObject>
#include <QTimer>
#include <deque>
#include <memory>

class QWidget;

namespace dd::ui {

/// Fetches files and puts them where the user wants them: under a safe name, never over another file of a
/// "save all". Nothing is opened without asking but what is known to be harmless. What was asked for is done
/// one after another and keeps its source: the list it was asked in may be gone by then. Owned by its bar;
/// dialogs stand on `window`.
class Downloads : public QObject {
    Q_OBJECT

public:
    using Source = std::shared_ptr<FileSource>;

    struct Failure {
        QString fileName;
        Error error;
    };

    explicit Downloads(QWidget *window);
    ~Downloads() override;

    /// With the program the system has for it, from a folder of ours that goes with the program.
    void open(const Attachment &file, const Source &source);
    void saveAs(const Attachment &file, const Source &source);
    void saveAllAs(const QList<Attachment> &files, const Source &source);

    /// What the dialogs lead to.
    void saveTo(const Attachment &file, const QString &path, const Source &source);
    void saveAllTo(const QList<Attachment> &files, const QString &folder, const Source &source);
    /// Ends all of it.
    void cancel();
    bool isBusy() const { return m_busy; }

Q_SIGNALS:
    /// "Downloading report.pdf… 3.4 MB of 12 MB", only for what takes longer than half a second.
    void progressed(const QString &text);
    /// All of what was asked for at once; `folder` is that of a "save all", else empty.
    void finished(const QStringList &paths, const QString &folder);
    /// Told once all of it was tried, with the paths of what was saved all the same.
    void failed(
        const QList<dd::ui::Downloads::Failure> &failures, const QStringList &paths, const QString &folder);
    /// It is here, but no program of this computer takes it.
    void notOpened(const QString &fileName);
    void idle();

private:
    /// What was asked for at once.
    struct Batch {
        Source source;
        QList<Attachment> waiting;
        QString folder{};
        QString path{}; ///< of a single file, where the user named it
        bool opens = false;
        qsizetype all = 0;
        QStringList saved{};
        QList<Failure> failed{};
    };

    void take(Batch batch);
    void next();
    void store(const Attachment &file, const QString &path, const QByteArray &bytes);
    void over(const Attachment &file, const QString &path, const std::optional<Error> &error);
    void onProgress(qint64 received, qint64 total);
    QString words() const;
    void openNow(const Attachment &file, const Source &source);

    QWidget *m_window;
    std::deque<Batch> m_batches; ///< the first is under way
    net::Load m_load;
    QTimer m_late;
    QString m_text;
    qint64 m_received = 0;
    qint64 m_total = -1; ///< -1 = not known
    int m_round = 0; ///< another one after each cancel
    bool m_busy = false;
};

} // namespace dd::ui
