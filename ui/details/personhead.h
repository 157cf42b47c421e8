// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace dd::ui {

class PlainLabel;

/// The head of a person's card: a large disc, the name, what he is. For people of both systems.
class PersonHead : public QWidget {
    Q_OBJECT

public:
    explicit PersonHead(QWidget *parent = nullptr);

    void setPerson(const QString &name, const QString &initials, const QString &about);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_initials;
    PlainLabel *m_name;
    PlainLabel *m_about;
};

} // namespace dd::ui
