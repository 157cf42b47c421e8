// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/filepreview.h"

#include "ui/common/icons.h"
#include "ui/common/onworker.h"
#include "ui/common/tones.h"
#include "ui/details/downloadbar.h"
#include "ui/details/downloads.h"
#include "ui/details/filekinds.h"
#include "ui/details/section.h"

#include <QAction>
#include <QCloseEvent>
#include <QEvent>
#include <QFontDatabase>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QStackedWidget>
#include <QToolBar>
#include <QVBoxLayout>
#include <cmath>

namespace dd::ui {

FilePreview::FilePreview(
    std::shared_ptr<FileSource> source, const QList<Attachment> &files, qsizetype index, QWidget *window)
    : QWidget(window, Qt::Window)
    , m_source(std::move(source))
    , m_files(files)
    , m_bar(new QToolBar(this))
    , m_stack(new QStackedWidget)
    , m_area(new QScrollArea)
    , m_canvas(new QLabel)
    , m_text(new QPlainTextEdit)
    , m_section(new Section(m_stack, this))
    , m_downloads(new DownloadBar(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    resize(900, 680);
    m_canvas->setAlignment(Qt::AlignCenter);
    m_area->setWidget(m_canvas);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_text->setReadOnly(true);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_stack->addWidget(m_area);
    m_stack->addWidget(m_text);
    m_bar->setIconSize({metric::icon, metric::icon});
    const auto action = [this](const char *name, auto slot) {
        QAction *made = m_bar->addAction(icon(QLatin1String(name)), QString(), this, slot);
        m_bar->widgetForAction(made)->setFocusPolicy(Qt::TabFocus);
        return made;
    };
    m_back = action("back", [this] { step(-1); });
    m_forward = action("forward", [this] { step(1); });
    m_bar->addSeparator();
    m_in = action("zoom-in", [this] { zoom(m_zoom > 0 ? m_zoom * 1.25 : 1); });
    m_out = action("zoom-out", [this] { zoom(m_zoom > 0 ? m_zoom / 1.25 : 0.5); });
    m_fit = action("preview", [this] { zoom(0); });
    m_bar->addSeparator();
    m_save = action("save", [this] { m_downloads->downloads().saveAs(m_files.at(m_index), m_source); });
    m_save->setShortcut(QKeySequence::Save);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_section, 1);
    layout->addWidget(m_downloads);
    for (QWidget *content : {static_cast<QWidget *>(m_area), static_cast<QWidget *>(m_text)})
        content->installEventFilter(this);
    m_section->setSignInOffered(false); // the card has what it takes for that
    m_section->setLoader([this] {
        return m_source->content(m_files.at(m_index), m_section,
            m_section->shows<QByteArray>([this](const QByteArray &bytes) { arrive(bytes); }), {});
    });
    retranslate();
    showFile(index);
}

FilePreview::~FilePreview() = default;

bool FilePreview::canShow(const Attachment &file)
{
    const FileKind kind = kindOf(file);
    return kind == FileKind::Picture || kind == FileKind::Text;
}

void FilePreview::showFile(qsizetype index)
{
    m_index = index;
    m_zoom = 0;
    m_picture = {};
    m_canvas->clear();
    ++m_round;
    setWindowTitle(safeFileName(m_files.at(index).fileName));
    m_back->setEnabled(index > 0);
    m_forward->setEnabled(index < m_files.size() - 1);
    m_section->forget();
    m_section->look();
}

void FilePreview::step(int step)
{
    const qsizetype next = m_index + step;
    if (next >= 0 && next < m_files.size())
        showFile(next);
}

void FilePreview::arrive(const QByteArray &bytes)
{
    const bool picture = kindOf(m_files.at(m_index)) == FileKind::Picture;
    for (QAction *action : {m_in, m_out, m_fit})
        action->setEnabled(picture);
    if (!picture) {
        m_text->setPlainText(readText(bytes));
        m_stack->setCurrentWidget(m_text);
        m_text->setFocus();
        return;
    }
    m_stack->setCurrentWidget(m_area);
    m_area->setFocus();
    onWorker([bytes] { return readPicture(bytes); }, this,
        [this, round = m_round](const std::optional<QImage> &image) {
            if (round == m_round)
                showPicture(image);
        });
}

void FilePreview::showPicture(const std::optional<QImage> &picture)
{
    if (!picture) {
        m_section->showEmpty(
            tr("This picture cannot be shown"), tr("Save it and open it with another program."));
        return;
    }
    m_picture = *picture;
    draw();
}

void FilePreview::zoom(double factor)
{
    if (m_picture.isNull())
        return; // its size is not known yet
    // The picture is made anew at its size: no more than 40 megapixels of it, or its own size.
    const double own = double(m_picture.width()) * m_picture.height();
    m_zoom = std::clamp(factor, 0.0, std::clamp(std::sqrt(40e6 / own), 1.0, 8.0));
    draw();
}

void FilePreview::draw()
{
    if (m_picture.isNull())
        return;
    const qreal ratio = devicePixelRatioF();
    QSize size = (QSizeF(m_picture.size()) * m_zoom).toSize();
    if (m_zoom <= 0) { // whole, but never larger than it is
        size = m_picture.size().scaled(m_area->viewport()->size() * ratio, Qt::KeepAspectRatio);
        if (size.width() > m_picture.width())
            size = m_picture.size();
    }
    QPixmap shown = QPixmap::fromImage(
        m_picture.scaled(size.expandedTo({1, 1}), Qt::KeepAspectRatio, Qt::SmoothTransformation));
    shown.setDevicePixelRatio(ratio);
    m_canvas->setPixmap(shown);
}

void FilePreview::retranslate()
{
    m_back->setText(tr("Previous file"));
    m_forward->setText(tr("Next file"));
    m_in->setText(tr("Larger"));
    m_out->setText(tr("Smaller"));
    m_fit->setText(tr("Fit to the window"));
    m_save->setText(tr("Save as…"));
    m_area->setAccessibleName(tr("Picture"));
    m_text->setAccessibleName(tr("Text of the file"));
}

void FilePreview::closeEvent(QCloseEvent *event)
{
    QWidget::closeEvent(event);
    m_downloads->outlastWindow();
}

void FilePreview::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        close();
        break;
    case Qt::Key_Left:
        step(-1);
        break;
    case Qt::Key_Right:
        step(1);
        break;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        m_in->trigger();
        break;
    case Qt::Key_Minus:
        m_out->trigger();
        break;
    case Qt::Key_0:
        m_fit->trigger();
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

/// What the file stands in would take Left and Right for scrolling.
bool FilePreview::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        const bool plain = (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
        if (plain && (key->key() == Qt::Key_Left || key->key() == Qt::Key_Right)) {
            keyPressEvent(key);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void FilePreview::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_zoom <= 0)
        draw();
}

void FilePreview::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace dd::ui
