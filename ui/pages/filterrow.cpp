// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/filterrow.h"

#include "ui/common/tonelabel.h"
#include "ui/pages/filtereditors.h"
#include "ui/pages/filtersource.h"

#include <QBoxLayout>

namespace dd::ui {

FilterRow::FilterRow(
    const FilterField &field, const FilterSource &source, FilterWords &words, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
    , m_label(new ToneLabel(Tone::Subtle, ToneLabel::Size::Normal, this))
    , m_editor(makeFilterEditor(field, source, words, this))
    , m_complaint(new ToneLabel(Tone::Error, ToneLabel::Size::Normal, this))
{
    m_label->setWordWrap(true);
    m_complaint->setWordWrap(true);
    m_complaint->hide();
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, metric::gap);
    lines->setSpacing(2);
    if (field.type == FilterType::Flag) {
        auto *line = new QHBoxLayout;
        line->setSpacing(metric::space);
        line->addWidget(m_label, 1);
        line->addWidget(m_editor, 1);
        lines->addLayout(line);
    } else {
        lines->addWidget(m_label);
        lines->addWidget(m_editor);
    }
    lines->addWidget(m_complaint);
    setFocusProxy(m_editor);
    connect(m_editor, &FilterEditor::changed, this, &FilterRow::changed);
}

QStringList FilterRow::values() const
{
    return m_editor->values();
}

void FilterRow::setValues(const QStringList &values)
{
    m_editor->setValues(values);
}

bool FilterRow::fits(const QString &text) const
{
    return m_field.title().contains(text, Qt::CaseInsensitive)
        || m_field.key.compare(text, Qt::CaseInsensitive) == 0;
}

bool FilterRow::weigh()
{
    const QStringList values = m_editor->values();
    const QString complaint = m_editor->complaint();
    m_label->setTone(values.isEmpty() || isRule(m_field.key, values) ? Tone::Subtle : Tone::Accent);
    m_complaint->setText(complaint);
    m_complaint->setVisible(!complaint.isEmpty());
    return complaint.isEmpty();
}

void FilterRow::retranslate()
{
    m_label->setText(m_field.title());
}

} // namespace dd::ui
