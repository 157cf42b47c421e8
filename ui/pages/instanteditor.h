// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/filtereditors.h"

class QDateTimeEdit;
class QMenu;
class QToolButton;

namespace dd::ui {

/// From or until when: a menu of the days people mean, or any day and time by the calendar. Shown in the
/// local zone, given as ISO in UTC.
class InstantEditor : public FilterEditor {
    Q_OBJECT

public:
    InstantEditor(const FilterField &field, QWidget *parent);

    QStringList values() const override;
    void setValues(const QStringList &values) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void fillMenu();
    void set(const QDateTime &local);

    FilterField m_field;
    bool m_isEnd; ///< "until": days count to their end
    bool m_isSet = false;
    QToolButton *m_open;
    QMenu *m_menu;
    QDateTimeEdit *m_edit;
    QToolButton *m_clear;
};

} // namespace dd::ui
