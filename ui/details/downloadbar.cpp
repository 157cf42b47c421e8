// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/downloadbar.h"

#include "domain/attachment.h"
#include "ui/common/tones.h"
#include "ui/details/downloads.h"
#include "ui/details/plainlabel.h"

#include <QEvent>
#include <QGridLayout>
#include <QPushButton>
#include <utility>

namespace dd::ui {

DownloadBar::DownloadBar(QWidget *parent)
    : QWidget(parent)
    , m_downloads(new Downloads(this))
    , m_text(new PlainLabel(this))
    , m_cancel(new QPushButton(this))
    , m_trouble(new PlainLabel(this))
    , m_close(new QPushButton(this))
{
    m_text->setMaximumLines(2);
    m_trouble->setTone(Tone::Error);
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(metric::margin, metric::gap, metric::margin, metric::gap);
    layout->setSpacing(metric::gap);
    layout->setColumnStretch(0, 1);
    layout->addWidget(m_trouble, 0, 0);
    layout->addWidget(m_close, 0, 1, Qt::AlignTop);
    layout->addWidget(m_text, 1, 0);
    layout->addWidget(m_cancel, 1, 1, Qt::AlignTop);
    connect(m_cancel, &QPushButton::clicked, m_downloads, &Downloads::cancel);
    connect(m_close, &QPushButton::clicked, this, [this] { showTrouble({}); });
    connect(m_downloads, &Downloads::progressed, this, [this](const QString &text) {
        m_text->setText(text);
        arrange();
    });
    connect(m_downloads, &Downloads::idle, this, [this] {
        m_text->setText({});
        arrange();
    });
    connect(m_downloads, &Downloads::finished, this, &DownloadBar::letWindowGo);
    connect(m_downloads, &Downloads::failed, this, [this](const QString &name, const Error &error) {
        const QString more
            = error.detail.isEmpty() || error.kind != ErrorKind::StorageFailed ? advice(error) : error.detail;
        showTrouble(tr("%1 was not saved. %2 %3").arg(safeFileName(name), describe(error), more));
    });
    connect(m_downloads, &Downloads::notOpened, this, [this](const QString &name) {
        showTrouble(tr("No program on this computer opens %1. Save it, or open it somewhere else.")
                        .arg(safeFileName(name)));
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

void DownloadBar::showTrouble(const QString &text)
{
    m_trouble->setText(text);
    arrange();
    if (text.isEmpty() || !std::exchange(m_outlasts, false))
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
    const bool fails = !m_trouble->text().isEmpty();
    const bool runs = !m_text->text().isEmpty();
    for (QWidget *widget : {static_cast<QWidget *>(m_trouble), static_cast<QWidget *>(m_close)})
        widget->setVisible(fails);
    for (QWidget *widget : {static_cast<QWidget *>(m_text), static_cast<QWidget *>(m_cancel)})
        widget->setVisible(runs);
    setVisible(fails || runs);
}

void DownloadBar::retranslate()
{
    m_cancel->setText(tr("Cancel"));
    m_close->setText(tr("Close"));
}

void DownloadBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace dd::ui
