// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace dd::ui {

/// A field with a cross that clears it, which a screen reader knows by name.
class ClearLine : public QLineEdit {
    Q_OBJECT

public:
    explicit ClearLine(QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;
    virtual void retranslate();

    /// The small buttons inside, in the order they were made.
    QList<QWidget *> buttons() const;
};

/// The same with a magnifier: what is typed searches or narrows what stands below.
class SearchLine : public ClearLine {
    Q_OBJECT

public:
    explicit SearchLine(QWidget *parent = nullptr);

protected:
    void retranslate() override;
};

} // namespace dd::ui
