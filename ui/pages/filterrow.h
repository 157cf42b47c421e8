// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/query.h"

#include <QWidget>

namespace dd::ui {

class FilterEditor;
class FilterWords;
class ToneLabel;
struct FilterSource;

/// One filter of the panel: its name, its editor, and what is wrong with what stands there.
class FilterRow : public QWidget {
    Q_OBJECT

public:
    FilterRow(const FilterField &field, const FilterSource &source, FilterWords &words, QWidget *parent);

    const FilterField &field() const { return m_field; }
    QStringList values() const;
    void setValues(const QStringList &values);
    /// By its title, or by the server's whole key.
    bool fits(const QString &text) const;
    /// Marks a filter that filters and says what cannot be read; false where there is such a thing.
    bool weigh();
    void retranslate();

Q_SIGNALS:
    void changed();

private:
    FilterField m_field;
    ToneLabel *m_label;
    FilterEditor *m_editor;
    ToneLabel *m_complaint;
};

} // namespace dd::ui
