// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;
class QToolButton;

namespace dd::ui {

class ToneLabel;

/// A field for something nobody should read over one's shoulder: hidden, with a button that shows it, and a
/// word when Caps Lock seems to be on (told from the letters typed: Qt does not ask the keyboard).
class PasswordField : public QWidget {
    Q_OBJECT

public:
    explicit PasswordField(QWidget *parent = nullptr);

    /// For its text, its signals, and as the buddy of a label.
    QLineEdit *edit() const { return m_edit; }
    /// What a screen reader calls it: it looks for labels among siblings only.
    void setName(const QString &name);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void onKey(int key, const QString &text, bool shift);
    void retranslate();

    QLineEdit *m_edit;
    QToolButton *m_show;
    ToneLabel *m_capsLock;
};

} // namespace dd::ui
