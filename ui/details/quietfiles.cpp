// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/quietfiles.h"

#include "ui/common/tones.h"
#include "ui/details/filelist.h"
#include "ui/details/plainlabel.h"

#include <QVBoxLayout>

namespace dd::ui {

QuietFiles::QuietFiles(QWidget *parent)
    : QWidget(parent)
    , m_title(new PlainLabel(this))
    , m_list(new FileList(FileList::Place::Inside, this))
    , m_trouble(new PlainLabel(this))
{
    m_title->setTone(Tone::Subtle);
    m_trouble->setTone(Tone::Error);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, metric::gap, 0, 0);
    layout->setSpacing(metric::gap);
    layout->addWidget(m_title);
    layout->addWidget(m_list);
    layout->addWidget(m_trouble);
    clear();
}

void QuietFiles::setTitle(const QString &title)
{
    m_title->setText(title);
}

void QuietFiles::setFiles(const QList<Attachment> &files, std::shared_ptr<FileSource> source)
{
    m_list->setFiles(files, std::move(source));
    setShown(!files.isEmpty(), false);
}

void QuietFiles::setTrouble(const Error &error)
{
    if (error.kind == ErrorKind::Cancelled)
        return;
    if (error.kind == ErrorKind::NotFound) {
        clear();
        return;
    }
    m_trouble->setText(describe(error));
    setShown(!m_list->files().isEmpty(), true);
}

void QuietFiles::clear()
{
    m_list->setFiles({}, nullptr);
    setShown(false, false);
}

void QuietFiles::setShown(bool files, bool trouble)
{
    m_title->setVisible(files || trouble);
    m_list->setVisible(files);
    m_trouble->setVisible(trouble);
    setVisible(files || trouble);
}

} // namespace dd::ui
