// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/hubex/tasks.h"

#include <QMap>
#include <QWidget>

class QComboBox;
class QDateEdit;

namespace dd::ui {

/// What of a task's change log is shown: part of the task, person, time (every filter of contract 3.13).
/// Offers the parts and people that have been met so far. Owned by the history tab.
class HistoryFilterBar : public QWidget {
    Q_OBJECT

public:
    explicit HistoryFilterBar(QWidget *parent = nullptr);

    hubex::HistoryFilter filter() const;
    bool lets(const HistoryEntry &entry) const;
    /// Another task: everything, and nobody met yet.
    void reset();
    void meet(const QList<HistoryEntry> &entries);
    void retranslate();

Q_SIGNALS:
    void changed(); ///< by the user

private:
    void fill();
    void showDays();

    QComboBox *m_part;
    QComboBox *m_person;
    QComboBox *m_time;
    QDateEdit *m_from;
    QDateEdit *m_till;
    QList<QPair<QString, QString>> m_parts; ///< tab and section
    QMap<qint64, QString> m_people;
};

} // namespace dd::ui
