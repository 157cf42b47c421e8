// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/filterwords.h"

#include <QWidget>

namespace dd::ui {

/// The editor of one filter: takes and gives the values of a Query (see FilterType). Owned by the panel.
class FilterEditor : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual QStringList values() const = 0; ///< empty = does not filter
    virtual void setValues(const QStringList &values) = 0;
    /// What is wrong with what stands there, in the user's language; empty when nothing is.
    virtual QString complaint() const { return {}; }

Q_SIGNALS:
    void changed();
};

/// `source` and `words` must outlive the editor.
FilterEditor *makeFilterEditor(
    const FilterField &field, const FilterSource &source, FilterWords &words, QWidget *parent);

} // namespace dd::ui
