// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingswindow.h"

#include "ui/common/icons.h"
#include "ui/common/tones.h"
#include "ui/settings/appearancepage.h"
#include "ui/settings/networkpage.h"
#include "ui/settings/shortcutspage.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QListWidget>
#include <QScrollArea>
#include <QStackedWidget>

namespace dd::ui {

namespace {

/// A page taller than the window is scrolled, never squeezed.
QScrollArea *scrolled(QWidget *page)
{
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setWidget(page);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    return area;
}

} // namespace

SettingsWindow::SettingsWindow(const Desk &desk, QWidget *parent)
    : QDialog(parent)
    , m_list(new QListWidget(this))
    , m_pages(new QStackedWidget(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    resize(760, 560);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->viewport()->setBackgroundRole(QPalette::Window);
    m_list->setFixedWidth(190);
    m_list->setIconSize({metric::icon, metric::icon});
    for (const char *name : {"theme", "server", "keyboard"})
        m_list->addItem(new QListWidgetItem(icon(QString::fromLatin1(name)), {}));
    for (int row = 0; row < m_list->count(); ++row)
        m_list->item(row)->setSizeHint({0, 34});
    m_pages->addWidget(scrolled(new AppearancePage(desk.context.settings)));
    m_pages->addWidget(scrolled(new NetworkPage(desk)));
    m_pages->addWidget(new ShortcutsPage(desk.shortcuts));

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metric::space, metric::space, 0, 0);
    row->setSpacing(metric::space);
    row->addWidget(m_list);
    row->addWidget(m_pages, 1);
    connect(m_list, &QListWidget::currentRowChanged, m_pages, &QStackedWidget::setCurrentIndex);
    m_list->setCurrentRow(0);
    retranslate();
}

void SettingsWindow::showPage(Page page)
{
    m_list->setCurrentRow(int(page));
    m_list->setFocus();
}

void SettingsWindow::retranslate()
{
    setWindowTitle(tr("Settings"));
    m_list->setAccessibleName(tr("Pages of the settings"));
    m_list->item(int(Page::Appearance))->setText(tr("Appearance"));
    m_list->item(int(Page::Network))->setText(tr("Network"));
    m_list->item(int(Page::Shortcuts))->setText(tr("Keyboard shortcuts"));
}

void SettingsWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace dd::ui
