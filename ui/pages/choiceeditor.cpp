// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/choiceeditor.h"

#include "ui/common/tones.h"
#include "ui/pages/choicepopup.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPushButton>
#include <QStyleOptionComboBox>
#include <QStylePainter>

namespace dd::ui {

namespace {

/// Looks like the other choices of the panel, though what it opens is more than a list.
class ChoiceButton : public QPushButton {
public:
    using QPushButton::QPushButton;

    QSize sizeHint() const override
    {
        const QStyleOptionComboBox box = look();
        const QSize words = fontMetrics().size(Qt::TextSingleLine, text());
        return style()->sizeFromContents(QStyle::CT_ComboBox, &box, words, this);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QStylePainter painter(this);
        const QStyleOptionComboBox box = look();
        painter.drawComplexControl(QStyle::CC_ComboBox, box);
        painter.drawControl(QStyle::CE_ComboBoxLabel, box);
    }

private:
    QStyleOptionComboBox look() const
    {
        QStyleOptionComboBox box;
        box.initFrom(this);
        box.currentText = text();
        box.subControls = QStyle::SC_All;
        if (isDown())
            box.state |= QStyle::State_Sunken;
        return box;
    }
};

} // namespace

ChoiceEditor::ChoiceEditor(
    const FilterField &field, const FilterSource &source, FilterWords &words, QWidget *parent)
    : FilterEditor(parent)
    , m_field(field)
    , m_source(source)
    , m_words(words)
    , m_button(new ChoiceButton(this))
{
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_button);
    setFocusProxy(m_button);
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
    m_button->setToolTip(names.isEmpty() ? QString() : text);
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
