// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/basics.h"

#include <QWidget>

namespace dd::ui {

/// A status as a small pill: a dot in the server's colour and its word, readable on both themes. Owned by the
/// head it stands in.
class StatusChip : public QWidget {
    Q_OBJECT

public:
    explicit StatusChip(QWidget *parent = nullptr);

    /// `what` is said before the word by a screen reader and the tool tip: "Stage".
    void setStatus(const QString &what, const Coloured &status);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Coloured m_status;
};

} // namespace dd::ui
