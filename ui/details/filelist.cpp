// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/filelist.h"

#include "models/words.h"
#include "ui/common/icons.h"
#include "ui/common/onworker.h"
#include "ui/common/tones.h"
#include "ui/details/downloadbar.h"
#include "ui/details/downloads.h"
#include "ui/details/filedelegate.h"
#include "ui/details/filekinds.h"
#include "ui/details/filepreview.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPixmapCache>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>
#include <algorithm>

namespace dd::ui {

namespace {

constexpr int thumbnailPixels = 128;

QString detailOf(const Attachment &file)
{
    QStringList parts;
    if (!file.isUploaded)
        parts << FileList::tr("still being stored");
    if (const QString size = models::fileSize(file.size); !size.isEmpty())
        parts << size;
    if (file.created.isValid())
        parts << models::exactTime(file.created);
    if (file.isProtected)
        parts << FileList::tr("for some roles only");
    if (!file.description.isEmpty())
        parts << file.description.simplified();
    return parts.join(QStringLiteral(" · "));
}

/// Addresses of thumbnails are made anew at every answer.
bool isSameRow(const Attachment &one, const Attachment &other)
{
    return one.id == other.id && one.ownerId == other.ownerId && one.fileName == other.fileName
        && one.size == other.size && one.isUploaded == other.isUploaded;
}

} // namespace

FileList::FileList(Place place, QWidget *parent)
    : QWidget(parent)
    , m_place(place)
    , m_summary(new QLabel(this))
    , m_saveAll(new QPushButton(icon(QStringLiteral("save")), QString(), this))
    , m_view(new QListWidget(this))
{
    m_summary->setTextFormat(Qt::PlainText);
    m_saveAll->setFlat(true);
    m_view->setItemDelegate(new FileDelegate(place == Place::Whole ? metric::margin : 0, m_view));
    m_view->setUniformItemSizes(true);
    m_view->setMouseTracking(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->installEventFilter(this);
    auto *bar = new QHBoxLayout;
    bar->addWidget(m_summary, 1);
    bar->addWidget(m_saveAll);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(m_view, 1);
    if (m_place == Place::Whole) {
        bar->setContentsMargins(metric::margin, metric::gap, metric::margin, metric::gap);
    } else {
        m_summary->hide();
        bar->setAlignment(m_saveAll, Qt::AlignLeft);
        m_view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        m_view->viewport()->setAutoFillBackground(false);
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    }

    connect(m_saveAll, &QPushButton::clicked, this, [this] { downloads().saveAllAs(m_files, m_source); });
    connect(m_view, &QListWidget::itemActivated, this,
        [this](QListWidgetItem *item) { activate(m_view->row(item)); });
    connect(m_view, &QListWidget::customContextMenuRequested, this, &FileList::showMenu);
    connect(m_view->verticalScrollBar(), &QScrollBar::valueChanged, this, &FileList::fetchThumbnails);
    retranslate();
}

FileList::~FileList() = default;

void FileList::setFiles(const QList<Attachment> &files, std::shared_ptr<FileSource> source)
{
    m_source = std::move(source);
    const bool same = !files.isEmpty() && std::ranges::equal(files, m_files, isSameRow);
    m_files = files;
    if (same) {
        std::erase_if(m_thumbnails, [this](const auto &one) { // what did not come is asked for again
            return !one.second.running() && m_view->item(one.first)->data(Qt::DecorationRole).isNull();
        });
        retranslate();
        fetchThumbnails();
        return;
    }
    m_thumbnails.clear();
    m_view->clear();
    for (qsizetype i = 0; i < m_files.size(); ++i)
        new QListWidgetItem(m_view); // retranslate() fills them
    m_saveAll->setVisible(m_files.size() > 1);
    retranslate();
    if (m_place == Place::Inside)
        m_view->setFixedHeight(int(m_files.size()) * std::max(m_view->sizeHintForRow(0), 0));
    QMetaObject::invokeMethod(
        this, &FileList::fetchThumbnails, Qt::QueuedConnection); // rows have places then
}

Downloads &FileList::downloads()
{
    if (!m_bar)
        m_bar = DownloadBar::around(this);
    if (!m_bar) {
        m_bar = new DownloadBar(this);
        layout()->addWidget(m_bar);
    }
    return m_bar->downloads();
}

void FileList::fillRow(QListWidgetItem *item, const Attachment &file)
{
    item->setText(file.fileName.simplified());
    item->setData(FileDelegate::DetailRole, detailOf(file));
    item->setData(FileDelegate::IconNameRole, iconOf(kindOf(file)));
    item->setToolTip(file.fileName);
    item->setData(Qt::AccessibleTextRole, item->text() + QStringLiteral(", ") + detailOf(file));
}

/// Of the rows on the screen, once; pictures already seen come from the cache.
void FileList::fetchThumbnails()
{
    if (!m_source)
        return;
    for (int row = 0; row < m_files.size(); ++row) {
        const Attachment &file = m_files.at(row);
        QListWidgetItem *item = m_view->item(row);
        if (m_thumbnails.contains(row) || !m_source->hasThumbnail(file)
            || !m_view->viewport()->rect().intersects(m_view->visualItemRect(item)))
            continue;
        QPixmap kept;
        const QString key = m_source->cacheKey(file);
        if (!key.isEmpty() && QPixmapCache::find(key, &kept)) {
            item->setData(Qt::DecorationRole, kept);
            m_thumbnails[row] = {};
            continue;
        }
        m_thumbnails[row] = m_source->thumbnail(
            file, thumbnailPixels, this, [this, row, id = file.id, key](const Result<QByteArray> &answer) {
                if (answer)
                    showThumbnail(row, id, key, answer.value());
            });
    }
}

void FileList::showThumbnail(int row, qint64 id, const QString &key, const QByteArray &bytes)
{
    onWorker(
        [bytes] {
            return readPicture(bytes, {thumbnailPixels, thumbnailPixels});
        },
        this,
        [this, row, id, key](const std::optional<QImage> &picture) {
            if (!picture || row >= m_files.size() || m_files.at(row).id != id)
                return; // the icon stays
            const QPixmap shown = QPixmap::fromImage(*picture);
            if (!key.isEmpty())
                QPixmapCache::insert(key, shown);
            m_view->item(row)->setData(Qt::DecorationRole, shown);
        });
}

void FileList::activate(int row)
{
    if (row < 0 || row >= m_files.size())
        return;
    const Attachment &file = m_files.at(row);
    if (!FilePreview::canShow(file)) {
        downloads().open(file, m_source);
        return;
    }
    QList<Attachment> shown;
    qsizetype index = 0;
    for (int i = 0; i < m_files.size(); ++i) {
        if (!FilePreview::canShow(m_files.at(i)))
            continue;
        if (i == row)
            index = shown.size();
        shown << m_files.at(i);
    }
    auto *preview = new FilePreview(m_source, shown, index, window());
    preview->show();
}

void FileList::showMenu(const QPoint &at)
{
    const int row = m_view->row(m_view->itemAt(at));
    if (row < 0)
        return;
    const Attachment file = m_files.at(row);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (FilePreview::canShow(file))
        menu->addAction(icon(QStringLiteral("preview")), tr("Preview"), this, [this, row] { activate(row); });
    // Those of now: other files may come while it is open.
    menu->addAction(icon(QStringLiteral("open")), tr("Open"), this,
        [this, file, source = m_source] { downloads().open(file, source); });
    menu->addAction(icon(QStringLiteral("save")), tr("Save as…"), this,
        [this, file, source = m_source] { downloads().saveAs(file, source); });
    if (m_files.size() > 1)
        menu->addAction(tr("Save all…"), this,
            [this, files = m_files, source = m_source] { downloads().saveAllAs(files, source); });
    menu->addSeparator();
    menu->addAction(icon(QStringLiteral("copy")), tr("Copy the name"), this,
        [name = file.fileName] { QGuiApplication::clipboard()->setText(name); });
    menu->popup(m_view->viewport()->mapToGlobal(at));
}

void FileList::retranslate()
{
    m_saveAll->setText(tr("Save all…"));
    m_view->setAccessibleName(tr("Files"));
    qint64 bytes = 0;
    for (int i = 0; i < m_files.size(); ++i) {
        bytes += std::max<qint64>(m_files.at(i).size, 0);
        fillRow(m_view->item(i), m_files.at(i));
    }
    const QString count = tr("%n file(s)", nullptr, int(m_files.size()));
    m_summary->setText(bytes > 0 ? count + QStringLiteral(" · ") + models::fileSize(bytes) : count);
}

void FileList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

bool FileList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Show) {
        fetchThumbnails();
    } else if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const int row = m_view->currentRow();
        if (key->matches(QKeySequence::Save) && row >= 0) {
            downloads().saveAs(m_files.at(row), m_source);
            return true;
        }
        if (key->matches(QKeySequence::Copy) && row >= 0) {
            QGuiApplication::clipboard()->setText(m_files.at(row).fileName);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace dd::ui
