// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/details/facts.h"

class QHBoxLayout;
class QVBoxLayout;

#include <QWidget>

namespace dd::ui {

class LineView;
class PlainLabel;

/// A person in a list of people: disc, name, what he is here, phone and mail. Owned by its list.
class PersonRow : public QWidget {
    Q_OBJECT

public:
    explicit PersonRow(QWidget *parent = nullptr);

    /// `roles` are words of ours ("Customer chat"); `lines` come below the name.
    void setPerson(const QString &name, const QString &initials, const Target &target,
        const QStringList &roles, const QList<FactLine> &lines);

Q_SIGNALS:
    void followed(const dd::ui::Target &target);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    QString m_initials;
    LineView *m_nameView;
    PlainLabel *m_roles;
    QVBoxLayout *m_lines;
};

} // namespace dd::ui
