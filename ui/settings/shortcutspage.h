// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QKeySequence;
class QKeySequenceEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace dd::ui {

class Shortcuts;
class ToneLabel;

/// Every command with its keys; choose one and press others. Keys that belong to another command are taken
/// from it only after a second word.
class ShortcutsPage : public QWidget {
    Q_OBJECT

public:
    explicit ShortcutsPage(Shortcuts &shortcuts, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    void refresh();
    void filter(const QString &text);
    void showChosen();
    void onKeys(const QKeySequence &keys);
    void take();
    QString chosen() const;
    void retranslate();

    Shortcuts &m_shortcuts;
    QLineEdit *m_filter;
    QTreeWidget *m_tree;
    QLabel *m_prompt;
    QKeySequenceEdit *m_keys;
    QPushButton *m_none;
    QPushButton *m_reset;
    QPushButton *m_resetAll;
    ToneLabel *m_conflict;
    QPushButton *m_take;
};

} // namespace dd::ui
