// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/aboutdialog.h"

#include "ui/common/icons.h"
#include "ui/common/tones.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QTextBrowser>

namespace dd::ui {

namespace {

constexpr int pictureSize = 64;

struct Part {
    const char *name;
    const char *licence;
    const char *site;
};

/// What we link and what we took: who distributes the program must name them.
constexpr Part parts[]{
    {"Qt 6", "LGPL-3.0", "https://www.qt.io"},
    {"QtKeychain", "BSD-3-Clause", "https://github.com/frankosterfeld/qtkeychain"},
    {"simdjson", "Apache-2.0", "https://simdjson.org"},
    {"libxlsxwriter", "BSD-2-Clause", "https://libxlsxwriter.github.io"},
    {"Boost", "BSL-1.0", "https://www.boost.org"},
    {"zlib", "Zlib", "https://zlib.net"},
    {"Breeze", "LGPL-3.0-or-later", "https://invent.kde.org/frameworks/breeze-icons"},
};

} // namespace

AboutDialog::AboutDialog(QWidget *parent)
    : QDialog(parent)
    , m_title(new QLabel(this))
    , m_text(new QTextBrowser(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    resize(560, 470);
    auto *picture = new QLabel(this);
    picture->setPixmap(applicationIcon().pixmap(QSize(pictureSize, pictureSize), devicePixelRatioF()));
    m_title->setFont(titleFont(font()));
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setOpenExternalLinks(true);
    m_text->viewport()->setBackgroundRole(QPalette::Window);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(metric::wide, metric::wide, metric::wide, metric::wide);
    m_text->document()->setDocumentMargin(0);
    grid->setHorizontalSpacing(metric::margin);
    grid->setColumnStretch(1, 1);
    grid->addWidget(picture, 0, 0);
    grid->addWidget(m_title, 0, 1);
    grid->addWidget(m_text, 1, 0, 1, 2);
    grid->addWidget(buttons, 2, 0, 1, 2);
    retranslate();
}

void AboutDialog::retranslate()
{
    setWindowTitle(tr("About DispatchDesk"));
    m_title->setText(QStringLiteral("DispatchDesk %1").arg(QLatin1String(DD_VERSION)));
    m_text->setAccessibleName(windowTitle());
    QString rows;
    for (const Part &part : parts)
        rows += QStringLiteral("<tr><td style=\"padding: 1px 24px 1px 0\"><a href=\"%1\">%2</a></td><td "
                               "style=\"padding: 1px 0\">%3</td></tr>")
                    .arg(QLatin1String(part.site), QLatin1String(part.name), QLatin1String(part.licence));
    m_text->setHtml(
        QStringLiteral(
            "<p>%1</p><p>%2</p><p><a href=\"https://www.gnu.org/licenses/gpl-3.0.html\">"
            "GPL-3.0-or-later</a></p><p>%3</p><table cellspacing=\"0\" cellpadding=\"0\">%4</table>")
            .arg(tr("The dispatcher's desk: tasks of HubEx and tickets of OTRS and Znuny in one window."),
                tr("Free software: you may use, study, change and pass it on under the GNU General "
                   "Public License, version 3 or later. It comes without any warranty."),
                tr("Made with:"), rows));
}

void AboutDialog::changeEvent(QEvent *event)
{
    // Links are drawn in the colours the text was made with.
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace dd::ui
