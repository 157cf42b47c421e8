// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/context.h"

#include "domain/ids.h"

#include <QToolButton>

class QHBoxLayout;
class QLabel;

namespace dd::session {
class Connection;
}

namespace dd::ui {

/// One account at the foot of the window: a disc in its colour, filled while it is online, its name, and its
/// state in words where that is another. A click shows what can be done about it.
class AccountDot : public QToolButton {
    Q_OBJECT

public:
    AccountDot(session::Connection &connection, QWidget *parent);

    const AccountId &account() const { return m_account; }
    void refresh();
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    session::Connection &m_connection;
    AccountId m_account;
    QString m_words;
};

/// The foot of the window: accounts at the left, what is selected at the right. Owned by the main window.
class StatusBar : public QWidget {
    Q_OBJECT

public:
    explicit StatusBar(const Context &context, QWidget *parent = nullptr);

    void setSummary(const QString &text);
    QList<AccountDot *> dots() const { return m_dots; }

Q_SIGNALS:
    void accountMenuRequested(const dd::AccountId &account, const QPoint &globalPosition);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void rebuild();
    void refresh();

    Context m_context;
    QHBoxLayout *m_row;
    QLabel *m_summary;
    QList<AccountDot *> m_dots;
};

} // namespace dd::ui
