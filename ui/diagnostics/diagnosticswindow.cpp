// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagnostics/diagnosticswindow.h"

#include "store/settings.h"
#include "ui/common/tones.h"
#include "ui/diagnostics/connectionstab.h"
#include "ui/diagnostics/exchangestab.h"
#include "ui/diagnostics/versionstab.h"
#include "ui/window/windowplace.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

namespace dd::ui {

namespace {

const auto placeName = QStringLiteral("diagnostics");
constexpr QSize firstSize{1080, 640};

} // namespace

DiagnosticsWindow::DiagnosticsWindow(const Desk &desk, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_tabs(new QTabWidget(this))
    , m_exchanges(new ExchangesTab(desk.context))
    , m_connections(new ConnectionsTab(desk.context))
    , m_versions(new VersionsTab(desk.context))
    , m_copy(new QPushButton) // after the tabs, for Tab
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_exchanges, {});
    m_tabs->addTab(m_connections, {});
    m_tabs->addTab(m_versions, {});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, metric::space);
    column->addWidget(m_tabs, 1);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(metric::margin, 0, metric::margin, 0);
    row->addStretch(1);
    row->addWidget(m_copy);
    column->addLayout(row);
    m_copy->setAutoDefault(false);
    connect(m_copy, &QPushButton::clicked, this, &DiagnosticsWindow::copyEverything);
    restorePlace(*this, desk.context.settings, placeName, firstSize);
    retranslate();
}

void DiagnosticsWindow::copyEverything()
{
    QGuiApplication::clipboard()->setText(
        QStringList{m_versions->report(), m_connections->report(), m_exchanges->report()}.join(
            QStringLiteral("\n\n")));
}

void DiagnosticsWindow::retranslate()
{
    setWindowTitle(tr("Diagnostics"));
    m_tabs->setTabText(0, tr("Exchanges"));
    m_tabs->setTabText(1, tr("Servers"));
    m_tabs->setTabText(2, tr("Versions"));
    m_tabs->setAccessibleName(windowTitle());
    m_copy->setText(tr("Copy everything"));
    m_copy->setToolTip(tr("For a message to your administrator; holds no passwords and no tokens"));
}

void DiagnosticsWindow::hideEvent(QHideEvent *event)
{
    keepPlace(*this, m_desk.context.settings, placeName);
    QDialog::hideEvent(event);
}

void DiagnosticsWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace dd::ui
