// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/details/filesource.h"

#include <QObject>
#include <QTemporaryDir>
#include <QTimer>
#include <memory>

class QWidget;

namespace dd::ui {

/// Fetches files and puts them where the user wants them: under a safe name, never over another file of a
/// "save all", and no program is started without asking. One thing at a time; a new one drops the old. Owned
/// by the list of files; dialogs stand on `window`.
class Downloads : public QObject {
    Q_OBJECT

public:
    explicit Downloads(QWidget *window);
    ~Downloads() override;

    void setSource(std::shared_ptr<FileSource> source) { m_source = std::move(source); }

    /// With the program the system has for it, from a folder of ours that goes when we go.
    void open(const Attachment &file);
    void saveAs(const Attachment &file);
    void saveAllAs(const QList<Attachment> &files);

    /// What the dialogs lead to.
    void saveTo(const Attachment &file, const QString &path);
    void saveAllTo(const QList<Attachment> &files, const QString &folder);
    void cancel();
    bool isBusy() const { return m_busy; }

Q_SIGNALS:
    /// "Downloading report.pdf… 3.4 MB of 12 MB", only for what takes longer than half a second.
    void progressed(const QString &text);
    void finished(const QStringList &paths);
    void failed(const QString &fileName, const dd::Error &error);
    void idle();

private:
    void begin(const Attachment &file, const QString &text);
    void onProgress(qint64 received, qint64 total);
    QString words() const;
    void fetch(const Attachment &file, const QString &path, std::function<void()> next);
    void saveNext();
    void openNow(const Attachment &file);
    void end();

    QWidget *m_window;
    std::shared_ptr<FileSource> m_source;
    std::unique_ptr<QTemporaryDir> m_folder;
    net::Load m_load;
    QTimer m_late;
    QString m_text;
    qint64 m_received = 0;
    qint64 m_total = -1; ///< -1 = not known
    QList<Attachment> m_waiting;
    QString m_target;
    QStringList m_saved;
    qsizetype m_all = 0;
    bool m_busy = false;
};

} // namespace dd::ui
