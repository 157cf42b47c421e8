// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/filterwords.h"

#include <QAbstractButton>
#include <QPushButton>

namespace dd::ui {

/// One active filter. Its body opens the filter's editor, its cross (or Delete) takes the filter away.
class ChipButton : public QAbstractButton {
    Q_OBJECT

public:
    explicit ChipButton(QWidget *parent);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {40, sizeHint().height()}; }

Q_SIGNALS:
    void removeRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QRect crossArea() const;
};

/// The active filters under the title line, in as many lines as they need; hidden where there are none.
class ChipRow : public QWidget {
    Q_OBJECT

public:
    explicit ChipRow(QWidget *parent);

    void setChips(const QList<FilterWords::Chip> &chips);
    /// Offers to keep them under a name.
    void setSavable(bool savable);
    /// What Tab leaves to come to the chips.
    void standAfter(QWidget *widget);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return place(width, false); }
    QSize sizeHint() const override { return {200, place(width(), false)}; }

Q_SIGNALS:
    void chipClicked(const QString &key);
    void chipRemoved(const QString &key);
    void clearRequested();
    void saveRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    int place(int width, bool really) const;
    void describe();
    void showButtons();
    void order();

    QList<FilterWords::Chip> m_chips;
    QList<ChipButton *> m_buttons;
    QPushButton *m_clear;
    QPushButton *m_save;
    bool m_savable = false;
    QWidget *m_before = nullptr;
};

} // namespace dd::ui
