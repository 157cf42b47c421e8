// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/worksview.h"

#include "ui/common/tones.h"
#include "ui/details/factgrid.h"
#include "ui/details/quietfiles.h"
#include "ui/details/taskfacts.h"

#include <QVBoxLayout>

namespace dd::ui {

WorksView::WorksView(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins({});
    m_column->setSpacing(metric::margin);
}

WorksView::Part WorksView::part(qsizetype index)
{
    while (m_parts.size() <= index) {
        Part part{new FactGrid(this), new QuietFiles(this)};
        connect(part.facts, &FactGrid::followed, this, &WorksView::followed);
        part.files->setTitle(tr("Files"));
        m_column->addWidget(part.facts);
        m_column->addWidget(part.files);
        m_parts << part;
    }
    return m_parts.at(index);
}

void WorksView::setWorks(const CompletedWorks &all, const QString &currency, const AccountId &account)
{
    QList<qint64> ids;
    for (const CompletedWork &work : all.works)
        ids << work.id;
    if (ids != m_works) {
        for (const Part &one : std::as_const(m_parts))
            one.files->clear();
    }
    m_works = ids;
    const QList<FactSection> sections = TaskFacts::works(all, currency, account);
    for (qsizetype i = 0; i < std::max(sections.size(), m_parts.size()); ++i) {
        const Part one = part(i);
        one.facts->setSections(i < sections.size() ? QList{sections.at(i)} : QList<FactSection>());
        one.facts->setVisible(i < sections.size());
    }
}

void WorksView::setFiles(const QList<Attachment> &files, const std::shared_ptr<FileSource> &source)
{
    QList<Attachment> strays = files;
    for (qsizetype i = 0; i < m_works.size(); ++i) {
        QList<Attachment> ofWork;
        for (const Attachment &file : files) {
            if (file.ownerId == m_works.at(i))
                ofWork << file;
        }
        strays.removeIf([id = m_works.at(i)](const Attachment &file) { return file.ownerId == id; });
        part(i).files->setFiles(ofWork, source);
    }
    part(m_works.size()).files->setFiles(strays, source);
}

void WorksView::setFilesTrouble(const Error &error)
{
    part(m_works.size()).files->setTrouble(error);
}

void WorksView::retranslate()
{
    for (const Part &one : std::as_const(m_parts))
        one.files->setTitle(tr("Files"));
}

} // namespace dd::ui
