// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/filtereditors.h"

class QPushButton;

namespace dd::ui {

/// What an Id filter is set to, by name; a click opens the choices.
class ChoiceEditor : public FilterEditor {
    Q_OBJECT

public:
    ChoiceEditor(const FilterField &field, const FilterSource &source, FilterWords &words, QWidget *parent);

    QStringList values() const override { return m_values; }
    void setValues(const QStringList &values) override;
    void open();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void describe();

    FilterField m_field;
    const FilterSource &m_source;
    FilterWords &m_words;
    QStringList m_values;
    QPushButton *m_button;
};

} // namespace dd::ui
