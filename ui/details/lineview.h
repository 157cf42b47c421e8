// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/details/facts.h"
#include "ui/details/plainlabel.h"

namespace dd::ui {

/// One line of a fact on the screen: dot or disc, text, link. Times are kept fresh while it is visible. Owned
/// by the widget it stands in.
class LineView : public PlainLabel {
    Q_OBJECT

public:
    explicit LineView(QWidget *parent = nullptr);
    explicit LineView(const FactLine &line, QWidget *parent = nullptr);

    void setLine(const FactLine &line);
    const FactLine &line() const { return m_line; }
    /// What a screen reader says before the value.
    void setSpokenLabel(const QString &label);

Q_SIGNALS:
    void followed(const dd::ui::Target &target);

protected:
    QSize markSize() const override;
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void sayIt();
    void keepFresh();

    FactLine m_line;
    QString m_spokenLabel;
    int m_timer = 0;
};

} // namespace dd::ui
