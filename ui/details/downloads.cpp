// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/downloads.h"

#include "models/words.h"
#include "ui/common/icons.h"
#include "ui/common/onworker.h"
#include "ui/common/startingfolder.h"
#include "ui/common/tones.h"
#include "ui/details/filekinds.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QSaveFile>
#include <QTemporaryDir>
#include <QUrl>
#include <utility>

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

void Downloads::take(Batch batch)
{
    if (!batch.source || batch.waiting.isEmpty())
        return;
    batch.all = batch.waiting.size();
    m_batches.push_back(std::move(batch));
    if (m_busy)
        return;
    m_late.start();
    next();
}

void Downloads::next()
{
    m_busy = !m_batches.empty();
    if (!m_busy) {
        m_late.stop();
        Q_EMIT idle();
        return;
    }
    Batch &batch = m_batches.front();
    const Attachment file = batch.waiting.takeFirst();
    const QString name = safeFileName(file.fileName);
    const QString path = batch.path.isEmpty() ? freePath(batch.folder, name) : batch.path;
    m_text = batch.all > 1
        ? tr("Downloading file %1 of %2: %3…").arg(batch.all - batch.waiting.size()).arg(batch.all).arg(name)
        : tr("Downloading %1…").arg(name);
    m_received = 0;
    m_total = file.size;
    if (!m_late.isActive())
        Q_EMIT progressed(words());
    m_load = batch.source->content(
        file, this,
        [this, file, path, round = m_round](const Result<QByteArray> &answer) {
            if (round != m_round)
                return; // an account that is gone tells so behind an empty Load
            if (answer)
                store(file, path, answer.value());
            else
                over(file, path, answer.error());
        },
        [this](qint64 received, qint64 total) { onProgress(received, total); });
}

/// On a worker: a disk may take seconds for what the net took minutes for.
void Downloads::store(const Attachment &file, const QString &path, const QByteArray &bytes)
{
    onWorker([path, bytes] { return write(path, bytes); }, this,
        [this, file, path, round = m_round](const std::optional<Error> &error) {
            if (round == m_round)
                over(file, path, error);
        });
}

void Downloads::over(const Attachment &file, const QString &path, const std::optional<Error> &error)
{
    Batch &batch = m_batches.front();
    if (error)
        batch.failed << Failure{file.fileName, *error};
    else
        batch.saved << path;
    if (!batch.waiting.isEmpty()) {
        next();
        return;
    }
    const Batch done = std::move(batch);
    m_batches.pop_front();
    next();
    const QString folder = done.opens ? QString() : done.folder;
    if (!done.failed.isEmpty())
        Q_EMIT failed(done.failed, done.saved, folder);
    else if (done.opens && !QDesktopServices::openUrl(QUrl::fromLocalFile(path)))
        Q_EMIT notOpened(file.fileName);
    else
        Q_EMIT finished(done.saved, folder);
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

void Downloads::cancel()
{
    ++m_round;
    m_load.cancel();
    m_batches.clear();
    next();
}

void Downloads::open(const Attachment &file, const Source &source)
{
    const FileKind kind = kindOf(file);
    if (kind != FileKind::Program && kind != FileKind::Other) {
        openNow(file, source);
        return;
    }
    const QString name = safeFileName(file.fileName);
    auto *box = new QMessageBox(QMessageBox::Warning,
        kind == FileKind::Program ? tr("Open a program?") : tr("Open this file?"),
        kind == FileKind::Program
            ? tr("“%1” can run commands on this computer. Open it only if you know who sent it and why.")
                  .arg(name)
            : tr("“%1” is of a kind that is not known to be harmless. Open it only if you know who sent it "
                 "and why.")
                  .arg(name),
        QMessageBox::Cancel, m_window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setIconPixmap(iconPixmap(QStringLiteral("warning"), 2 * metric::icon,
        toneColour(m_window->palette(), Tone::Warning), m_window->devicePixelRatioF()));
    QPushButton *openIt = box->addButton(tr("Open anyway"), QMessageBox::DestructiveRole);
    QPushButton *saveIt = box->addButton(tr("Save as…"), QMessageBox::ActionRole);
    box->setDefaultButton(QMessageBox::Cancel);
    connect(openIt, &QPushButton::clicked, this, [this, file, source] { openNow(file, source); });
    connect(saveIt, &QPushButton::clicked, this, [this, file, source] { saveAs(file, source); });
    box->open();
}

void Downloads::openNow(const Attachment &file, const Source &source)
{
    // Other programs still read from it when the card has gone: it goes with us.
    static const QTemporaryDir folder;
    if (folder.isValid())
        take({.source = source, .waiting = {file}, .folder = folder.path(), .opens = true});
    else
        Q_EMIT failed(
            {{file.fileName, Error{.kind = ErrorKind::StorageFailed, .detail = folder.errorString()}}}, {},
            {});
}

void Downloads::saveAs(const Attachment &file, const Source &source)
{
    auto *dialog = new QFileDialog(m_window, tr("Save as"), startingFolder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(safeFileName(file.fileName));
    connect(dialog, &QFileDialog::fileSelected, this,
        [this, file, source](const QString &path) { saveTo(file, path, source); });
    dialog->open();
}

void Downloads::saveAllAs(const QList<Attachment> &files, const Source &source)
{
    auto *dialog = new QFileDialog(m_window, tr("Save all files"), startingFolder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this,
        [this, files, source](const QString &folder) { saveAllTo(files, folder, source); });
    dialog->open();
}

void Downloads::saveTo(const Attachment &file, const QString &path, const Source &source)
{
    take({.source = source, .waiting = {file}, .path = path});
}

void Downloads::saveAllTo(const QList<Attachment> &files, const QString &folder, const Source &source)
{
    take({.source = source, .waiting = files, .folder = folder});
}

} // namespace dd::ui
