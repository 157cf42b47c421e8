// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagnostics/versionstab.h"

#include "store/settings.h"
#include "ui/common/tones.h"

#include <QEvent>
#include <QGuiApplication>
#include <QLibraryInfo>
#include <QScreen>
#include <QSslSocket>
#include <QSysInfo>

namespace dd::ui {

VersionsTab::VersionsTab(const Context &context, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_context(context)
{
    setReadOnly(true);
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    document()->setDocumentMargin(metric::margin);
    retranslate();
}

void VersionsTab::retranslate()
{
    setAccessibleName(tr("Versions"));
    const store::Settings::Files files = store::Settings::standardFiles();
    QStringList lines{
        QStringLiteral("DispatchDesk %1").arg(QLatin1String(DD_VERSION)),
        tr("Qt %1 (built with %2), %3")
            .arg(QLatin1String(qVersion()), QLatin1String(QT_VERSION_STR), QSysInfo::buildAbi()),
        tr("TLS: %1").arg(
            QSslSocket::supportsSsl() ? QSslSocket::sslLibraryVersionString() : tr("not there")),
        tr("System: %1, %2").arg(QSysInfo::prettyProductName(), QSysInfo::kernelVersion()),
        tr("Windowing: %1").arg(QGuiApplication::platformName()),
        tr("Language: %1").arg(QLocale().name()),
        tr("Settings: %1").arg(files.roaming),
        tr("Kept on this computer: %1").arg(files.local),
    };
    for (const QScreen *screen : QGuiApplication::screens()) {
        lines << tr("Screen: %1 × %2 at %3 %")
                     .arg(screen->size().width())
                     .arg(screen->size().height())
                     .arg(qRound(screen->devicePixelRatio() * 100));
    }
    setPlainText(lines.join(QLatin1Char('\n')));
}

void VersionsTab::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QPlainTextEdit::changeEvent(event);
}

} // namespace dd::ui
