// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/downloadbar.h"

#include "domain/attachment.h"
#include "ui/common/tones.h"
#include "ui/details/plainlabel.h"

#include <QDir>
#include <QEvent>
#include <QGridLayout>
#include <QPushButton>
#include <utility>

namespace dd::ui {

namespace {

QString whyOf(const Error &error)
{
    const QString more
        = error.detail.isEmpty() || error.kind != ErrorKind::StorageFailed ? advice(error) : error.detail;
    return (describe(error) + QLatin1Char(' ') + more).trimmed();
}

/// A reason each, with the files it hit: one that hits them all is read once.
QString wordsOf(const QList<Downloads::Failure> &failures)
{
    QStringList reasons;
    QHash<QString, QStringList> names;
    for (const Downloads::Failure &one : failures) {
        const QString why = whyOf(one.error);
        if (!names.contains(why))
            reasons << why;
        names[why] << safeFileName(one.fileName);
    }
    QStringList sentences;
    for (const QString &why : std::as_const(reasons)) {
        const QStringList files = names.value(why);
        sentences << (files.size() == 1
                ? DownloadBar::tr("%1 was not saved. %2").arg(files.first(), why)
                : DownloadBar::tr("%1 were not saved. %2").arg(files.join(QStringLiteral(", ")), why));
    }
    return sentences.join(QLatin1Char('\n'));
}

} // namespace

DownloadBar::DownloadBar(QWidget *parent)
    : QWidget(parent)
    , m_downloads(new Downloads(this))
    , m_text(new PlainLabel(this))
    , m_cancel(new QPushButton(this))
    , m_saved(new PlainLabel(this))
    , m_trouble(new PlainLabel(this))
    , m_close(new QPushButton(this))
{
    m_text->setMaximumLines(2);
    m_trouble->setTone(Tone::Error);
    m_trouble->setMaximumLines(8); // the tool tip tells the rest: below is a pane to read
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(metric::margin, metric::gap, metric::margin, metric::gap);
    layout->setSpacing(metric::gap);
    layout->setColumnStretch(0, 1);
    layout->addWidget(m_saved, 0, 0);
    layout->addWidget(m_trouble, 1, 0);
    layout->addWidget(m_close, 0, 1, 2, 1, Qt::AlignTop);
    layout->addWidget(m_text, 2, 0);
    layout->addWidget(m_cancel, 2, 1, Qt::AlignTop);
    connect(m_cancel, &QPushButton::clicked, m_downloads, &Downloads::cancel);
    connect(m_close, &QPushButton::clicked, this, [this] { showNews({}); });
    connect(m_downloads, &Downloads::progressed, this, [this](const QString &text) {
        m_text->setText(text);
        arrange();
    });
    connect(m_downloads, &Downloads::idle, this, [this] {
        m_text->setText({});
        arrange();
    });
    connect(m_downloads, &Downloads::finished, this, [this](const QStringList &paths, const QString &folder) {
        if (folder.isEmpty()) {
            showNews({});
        } else {
            showNews([place = QDir::toNativeSeparators(folder), saved = int(paths.size())]() -> News {
                return {tr("%n file(s) saved in %1", nullptr, saved).arg(place), {}};
            });
        }
        letWindowGo();
    });
    connect(m_downloads, &Downloads::failed, this,
        [this](const QList<Downloads::Failure> &failures, const QStringList &paths, const QString &folder) {
            showNews([failures, place = QDir::toNativeSeparators(folder), saved = paths.size()]() -> News {
                const QString some
                    = tr("%1 of %2 files saved in %3").arg(saved).arg(saved + failures.size()).arg(place);
                return {saved > 0 ? some : QString(), wordsOf(failures)};
            });
        });
    connect(m_downloads, &Downloads::notOpened, this, [this](const QString &name) {
        showNews([name = safeFileName(name)]() -> News {
            return {{},
                tr("No program on this computer opens %1. Save it, or open it somewhere else.").arg(name)};
        });
    });
    retranslate();
    arrange();
}

DownloadBar::~DownloadBar() = default;

DownloadBar *DownloadBar::around(const QWidget *widget)
{
    for (const QWidget *place = widget->parentWidget(); place; place = place->parentWidget()) {
        if (auto *bar = place->findChild<DownloadBar *>(QString(), Qt::FindDirectChildrenOnly))
            return bar;
    }
    return nullptr;
}

void DownloadBar::showNews(std::function<News()> news)
{
    m_news = std::move(news);
    retranslate();
    arrange();
    if (m_trouble->text().isEmpty() || !std::exchange(m_outlasts, false))
        return;
    window()->setAttribute(Qt::WA_DeleteOnClose);
    window()->show(); // nobody would read it else
}

void DownloadBar::outlastWindow()
{
    m_outlasts = m_downloads->isBusy();
    if (m_outlasts)
        window()->setAttribute(Qt::WA_DeleteOnClose, false);
}

void DownloadBar::letWindowGo()
{
    if (m_downloads->isBusy() || !std::exchange(m_outlasts, false))
        return;
    window()->setAttribute(Qt::WA_DeleteOnClose);
    if (window()->isHidden())
        window()->deleteLater();
}

void DownloadBar::arrange()
{
    const bool runs = !m_text->text().isEmpty();
    m_saved->setVisible(!m_saved->text().isEmpty());
    m_trouble->setVisible(!m_trouble->text().isEmpty());
    const bool tells = !m_saved->text().isEmpty() || !m_trouble->text().isEmpty();
    m_close->setVisible(tells);
    for (QWidget *widget : {static_cast<QWidget *>(m_text), static_cast<QWidget *>(m_cancel)})
        widget->setVisible(runs);
    setVisible(tells || runs);
}

void DownloadBar::retranslate()
{
    m_cancel->setText(tr("Cancel"));
    m_close->setText(tr("Close"));
    const News news = m_news ? m_news() : News();
    m_saved->setText(news.saved);
    m_trouble->setText(news.trouble);
}

void DownloadBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace dd::ui
