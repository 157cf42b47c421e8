// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QHash>
#include <QObject>

class QMenu;

namespace dd::ui {

class Shortcuts;

/// The commands of one window as actions: text in the user's language, icon, keys, enabled or not. Owned by
/// the window. Keys without Ctrl, Alt or Meta are left to a text field that has the focus.
class Commands : public QObject {
    Q_OBJECT

public:
    Commands(const Shortcuts &shortcuts, QWidget *window);

    /// Null for an unknown id.
    QAction *action(const QString &id) const { return m_actions.value(id); }
    void setEnabled(const QString &id, bool enabled);
    bool isEnabled(const QString &id) const;
    /// Appends these commands; an empty id is a separator.
    void addTo(QMenu *menu, const QStringList &ids) const;
    void retranslate();

Q_SIGNALS:
    void triggered(const QString &id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void assignKeys();

    const Shortcuts &m_shortcuts;
    QWidget *m_window;
    QHash<QString, QAction *> m_actions;
};

} // namespace dd::ui
