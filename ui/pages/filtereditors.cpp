// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/filtereditors.h"

#include "ui/common/boxname.h"
#include "ui/common/searchline.h"
#include "ui/common/steady.h"
#include "ui/common/tones.h"
#include "ui/pages/choiceeditor.h"
#include "ui/pages/instanteditor.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QRegularExpression>

namespace dd::ui {

namespace {

void fill(QWidget *editor, QWidget *control)
{
    auto *line = new QHBoxLayout(editor);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(control);
    editor->setFocusProxy(control);
}

/// Yes, no, or not asked for.
class FlagEditor : public FilterEditor {
public:
    FlagEditor(const FilterField &field, QWidget *parent)
        : FilterEditor(parent)
        , m_field(field)
        , m_box(new Steady<QComboBox>(this))
        // Where nothing is said the server's deleted rows are left out (HubEx 1.6).
        , m_values(field.key == QLatin1String("isDeleted")
                  ? QStringList{QStringLiteral("false"), QStringLiteral("true"), anyWord()}
                  : QStringList{QString(), QStringLiteral("true"), QStringLiteral("false")})
    {
        m_box->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // all as wide as one another
        fill(this, m_box);
        for (const QString &value : m_values)
            m_box->addItem(QString(), value);
        retranslate();
        connect(m_box, &QComboBox::activated, this, &FilterEditor::changed);
    }

    QStringList values() const override
    {
        const QString value = m_box->currentData().toString();
        return value.isEmpty() ? QStringList() : QStringList{value};
    }

    void setValues(const QStringList &values) override
    {
        m_box->setCurrentIndex(qMax(0, int(m_values.indexOf(values.value(0)))));
    }

protected:
    void changeEvent(QEvent *event) override
    {
        FilterEditor::changeEvent(event);
        if (event->type() == QEvent::LanguageChange)
            retranslate();
    }

private:
    void retranslate()
    {
        const bool deleted = m_values.contains(anyWord());
        const QStringList titles = deleted
            ? QStringList{FilterEditor::tr("Hide"), FilterEditor::tr("Only these"),
                FilterEditor::tr("Show too")}
            : QStringList{FilterEditor::tr("Any"), FilterEditor::tr("Yes"), FilterEditor::tr("No")};
        for (int i = 0; i < m_box->count(); ++i)
            m_box->setItemText(i, titles.at(i));
        nameBox(*m_box, m_field.title());
    }

    FilterField m_field;
    QComboBox *m_box;
    QStringList m_values;
};

/// Everything that is typed: text, numbers, coordinates; several values stand between commas.
class TypedEditor : public FilterEditor {
public:
    TypedEditor(const FilterField &field, QWidget *parent)
        : FilterEditor(parent)
        , m_field(field)
        , m_line(new ClearLine(this))
    {
        fill(this, m_line);
        retranslate();
        connect(m_line, &QLineEdit::textChanged, this, &FilterEditor::changed);
    }

    QStringList values() const override
    {
        QStringList values;
        for (const QString &part : parts()) {
            if (const QString value = read(part); !value.isEmpty())
                values << value;
        }
        return values;
    }

    void setValues(const QStringList &values) override
    {
        if (values != this->values() || values.isEmpty())
            m_line->setText(values.join(QStringLiteral(", ")));
    }

    QString complaint() const override
    {
        for (const QString &part : parts()) {
            if (!read(part).isEmpty())
                continue;
            if (m_field.type == FilterType::Coordinate)
                return FilterEditor::tr("Latitude and longitude, such as 55.7558, 37.6173");
            return m_field.type == FilterType::Decimal ? FilterEditor::tr("A number, such as 1500.5")
                                                       : FilterEditor::tr("Whole numbers only");
        }
        return {};
    }

protected:
    void changeEvent(QEvent *event) override
    {
        FilterEditor::changeEvent(event);
        if (event->type() == QEvent::LanguageChange)
            retranslate();
    }

private:
    void retranslate()
    {
        m_line->setAccessibleName(m_field.title());
        m_line->setPlaceholderText(m_field.type == FilterType::Coordinate ? QStringLiteral("55.7558, 37.6173")
                : m_field.many ? FilterEditor::tr("Several with commas")
                               : m_field.hintText());
        m_line->setToolTip(m_field.hintText());
        m_line->setAccessibleDescription(m_field.hintText());
    }

    QStringList parts() const
    {
        const QString text = m_line->text().trimmed();
        if (!m_field.many)
            return text.isEmpty() ? QStringList() : QStringList{text};
        static const QRegularExpression between(QStringLiteral("[,;\\n\\t]"));
        QStringList list;
        for (const QString &part : text.split(between, Qt::SkipEmptyParts)) {
            if (!part.trimmed().isEmpty())
                list << part.trimmed();
        }
        return list;
    }

    /// As it travels; empty where it cannot be read.
    QString read(const QString &part) const
    {
        switch (m_field.type) {
        case FilterType::Number: {
            bool isNumber = false;
            const qlonglong number = part.toLongLong(&isNumber);
            return isNumber ? QString::number(number) : QString();
        }
        case FilterType::Decimal: {
            bool isNumber = false;
            QString text = part;
            const double number = text.replace(QLatin1Char(','), QLatin1Char('.')).toDouble(&isNumber);
            return isNumber ? QString::number(number, 'g', 12) : QString();
        }
        case FilterType::Coordinate: {
            static const QRegularExpression pair(
                QStringLiteral("^(-?\\d{1,2}(?:\\.\\d+)?)\\s*[:,; ]\\s*(-?\\d{1,3}(?:\\.\\d+)?)$"));
            const QRegularExpressionMatch match = pair.match(part);
            const bool onEarth = match.hasMatch() && qAbs(match.captured(1).toDouble()) <= 90
                && qAbs(match.captured(2).toDouble()) <= 180;
            return onEarth ? match.captured(1) + QLatin1Char(':') + match.captured(2) : QString();
        }
        default:
            return part;
        }
    }

    FilterField m_field;
    QLineEdit *m_line;
};

} // namespace

FilterEditor *makeFilterEditor(
    const FilterField &field, const FilterSource &source, FilterWords &words, QWidget *parent)
{
    // OTRS knows customers by words: text by its type, and yet nothing to type by heart.
    if (field.choices != Choices::None)
        return new ChoiceEditor(field, source, words, parent);
    switch (field.type) {
    case FilterType::Flag:
        return new FlagEditor(field, parent);
    case FilterType::Instant:
        return new InstantEditor(field, parent);
    default:
        return new TypedEditor(field, parent);
    }
}

} // namespace dd::ui
