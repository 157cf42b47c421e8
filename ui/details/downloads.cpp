// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/downloads.h"

#include "models/words.h"
#include "ui/details/filekinds.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QSaveFile>
#include <QStandardPaths>
#include <QUrl>

namespace dd::ui {

namespace {

/// "report (2).pdf" where "report.pdf" is taken.
QString freePath(const QString &folder, const QString &name)
{
    const QDir dir(folder);
    if (!QFileInfo::exists(dir.filePath(name)))
        return dir.filePath(name);
    const qsizetype dot = name.lastIndexOf(QLatin1Char('.'));
    const QString stem = dot > 0 ? name.left(dot) : name;
    const QString suffix = dot > 0 ? name.mid(dot) : QString();
    for (int i = 2;; ++i) {
        const QString path = dir.filePath(QStringLiteral("%1 (%2)%3").arg(stem).arg(i).arg(suffix));
        if (!QFileInfo::exists(path))
            return path;
    }
}

std::optional<Error> write(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return std::nullopt;
    return Error{.kind = ErrorKind::StorageFailed, .detail = file.errorString()};
}

QString downloadsFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::DownloadLocation);
}

} // namespace

Downloads::Downloads(QWidget *window)
    : QObject(window)
    , m_window(window)
{
    m_late.setSingleShot(true);
    m_late.setInterval(500);
    connect(&m_late, &QTimer::timeout, this, [this] { Q_EMIT progressed(words()); });
}

Downloads::~Downloads() = default;

void Downloads::begin(const Attachment &file, const QString &text)
{
    m_text = text;
    m_received = 0;
    m_total = file.size;
    if (m_busy && !m_late.isActive())
        Q_EMIT progressed(words());
    else if (!m_busy)
        m_late.start();
    m_busy = true;
}

void Downloads::onProgress(qint64 received, qint64 total)
{
    m_received = received;
    if (total >= received)
        m_total = total; // what comes now counts, not what the list said
    if (!m_late.isActive())
        Q_EMIT progressed(words());
}

QString Downloads::words() const
{
    if (m_received <= 0 && m_total <= 0)
        return m_text;
    const QString sizes = m_total > 0 && m_total >= m_received
        ? tr("%1 of %2").arg(models::fileSize(m_received), models::fileSize(m_total))
        : tr("%1 so far").arg(models::fileSize(m_received));
    return m_text + QLatin1Char(' ') + sizes;
}

void Downloads::end()
{
    m_late.stop();
    m_waiting.clear();
    m_busy = false;
    Q_EMIT idle();
}

void Downloads::cancel()
{
    m_load.cancel();
    end();
}

void Downloads::fetch(const Attachment &file, const QString &path, std::function<void()> next)
{
    if (!m_source)
        return;
    m_load = m_source->content(
        file, this,
        [this, file, path, next = std::move(next)](const Result<QByteArray> &answer) {
            std::optional<Error> error;
            if (!answer)
                error = answer.error();
            else
                error = write(path, answer.value());
            if (!error) {
                next();
                return;
            }
            end();
            Q_EMIT failed(file.fileName, *error);
        },
        [this](qint64 received, qint64 total) { onProgress(received, total); });
}

void Downloads::open(const Attachment &file)
{
    if (kindOf(file) != FileKind::Program) {
        openNow(file);
        return;
    }
    auto *box = new QMessageBox(QMessageBox::Warning, tr("Open a program?"),
        tr("“%1” can run commands on this computer. Open it only if you know who sent it and why.")
            .arg(safeFileName(file.fileName)),
        QMessageBox::Cancel, m_window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    QPushButton *openIt = box->addButton(tr("Open anyway"), QMessageBox::DestructiveRole);
    QPushButton *saveIt = box->addButton(tr("Save as…"), QMessageBox::ActionRole);
    box->setDefaultButton(QMessageBox::Cancel);
    connect(openIt, &QPushButton::clicked, this, [this, file] { openNow(file); });
    connect(saveIt, &QPushButton::clicked, this, [this, file] { saveAs(file); });
    box->open();
}

void Downloads::openNow(const Attachment &file)
{
    if (!m_folder)
        m_folder = std::make_unique<QTemporaryDir>();
    if (!m_folder->isValid()) {
        Q_EMIT failed(
            file.fileName, Error{.kind = ErrorKind::StorageFailed, .detail = m_folder->errorString()});
        return;
    }
    const QString path = freePath(m_folder->path(), safeFileName(file.fileName));
    begin(file, tr("Downloading %1…").arg(safeFileName(file.fileName)));
    fetch(file, path, [this, path, name = file.fileName] {
        end();
        if (QDesktopServices::openUrl(QUrl::fromLocalFile(path)))
            Q_EMIT finished({path});
        else
            Q_EMIT failed(name,
                Error{.kind = ErrorKind::StorageFailed,
                    .detail = tr("No program on this computer opens this kind of file.")});
    });
}

void Downloads::saveAs(const Attachment &file)
{
    auto *dialog = new QFileDialog(m_window, tr("Save as"), downloadsFolder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(safeFileName(file.fileName));
    connect(
        dialog, &QFileDialog::fileSelected, this, [this, file](const QString &path) { saveTo(file, path); });
    dialog->open();
}

void Downloads::saveAllAs(const QList<Attachment> &files)
{
    auto *dialog = new QFileDialog(m_window, tr("Save all files"), downloadsFolder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this,
        [this, files](const QString &folder) { saveAllTo(files, folder); });
    dialog->open();
}

void Downloads::saveTo(const Attachment &file, const QString &path)
{
    begin(file, tr("Downloading %1…").arg(safeFileName(file.fileName)));
    fetch(file, path, [this, path] {
        end();
        Q_EMIT finished({path});
    });
}

void Downloads::saveAllTo(const QList<Attachment> &files, const QString &folder)
{
    cancel();
    m_waiting = files;
    m_all = files.size();
    m_target = folder;
    m_saved.clear();
    saveNext();
}

void Downloads::saveNext()
{
    if (m_waiting.isEmpty()) {
        end();
        Q_EMIT finished(m_saved);
        return;
    }
    const Attachment file = m_waiting.takeFirst();
    const QString path = freePath(m_target, safeFileName(file.fileName));
    begin(file,
        tr("Downloading file %1 of %2: %3…")
            .arg(m_all - m_waiting.size())
            .arg(m_all)
            .arg(safeFileName(file.fileName)));
    fetch(file, path, [this, path] {
        m_saved << path;
        saveNext();
    });
}

} // namespace dd::ui
