// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace dd::ui {

/// The line of a check list that opens and closes it: arrow, name, how far it is as words and as a bar.
/// Owned by its check list.
class CheckListHead : public QAbstractButton {
    Q_OBJECT

public:
    explicit CheckListHead(QWidget *parent = nullptr);

    void setProgress(const QString &name, int done, int total, const QString &words);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {120, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_words;
    int m_done = 0;
    int m_total = 0;
};

} // namespace dd::ui
