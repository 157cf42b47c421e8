// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/choiceeditor.h"

#include "ui/common/icons.h"
#include "ui/common/tones.h"
#include "ui/pages/choicepopup.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPushButton>

namespace dd::ui {

ChoiceEditor::ChoiceEditor(
    const FilterField &field, const FilterSource &source, FilterWords &words, QWidget *parent)
    : FilterEditor(parent)
    , m_field(field)
    , m_source(source)
    , m_words(words)
    , m_button(new QPushButton(this))
{
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_button);
    setFocusProxy(m_button);
    m_button->setIcon(icon(QStringLiteral("chevron-down")));
    m_button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    connect(m_button, &QPushButton::clicked, this, &ChoiceEditor::open);
    connect(&m_words, &FilterWords::changed, this, &ChoiceEditor::describe);
    describe();
}

void ChoiceEditor::setValues(const QStringList &values)
{
    m_values = values;
    describe();
}

void ChoiceEditor::describe()
{
    QStringList names;
    for (const QString &value : std::as_const(m_values)) {
        const QString name = m_words.nameOf(m_field.choices, value);
        names << (name.isEmpty() ? value : name);
    }
    const QString text = names.isEmpty() ? tr("Any") : names.join(QStringLiteral(", "));
    QString shown = m_button->fontMetrics().elidedText(
        text, Qt::ElideRight, qMax(40, width() - metric::icon - metric::wide));
    m_button->setText(shown.replace(QLatin1Char('&'), QStringLiteral("&&")));
    m_button->setToolTip(names.isEmpty() ? QString() : text.toHtmlEscaped());
    m_button->setAccessibleName(tr("%1: %2").arg(m_field.title(), text));
}

void ChoiceEditor::open()
{
    auto *popup = new ChoicePopup(m_field, m_source, m_words, m_values, this);
    connect(popup, &ChoicePopup::changed, this, [this](const QStringList &values) {
        setValues(values);
        Q_EMIT changed();
    });
    popup->openBelow(*m_button);
}

void ChoiceEditor::changeEvent(QEvent *event)
{
    FilterEditor::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        describe();
}

void ChoiceEditor::resizeEvent(QResizeEvent *event)
{
    FilterEditor::resizeEvent(event);
    describe();
}

} // namespace dd::ui
