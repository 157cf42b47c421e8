// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/tones.h"

#include <QList>
#include <QPointer>
#include <QWidget>
#include <functional>

class QVBoxLayout;

namespace dd::ui {

/// Something that happened while the user does something else, and what he can do about it. `id` is its
/// place: another notice of the same id takes it.
struct Notice {
    struct Action {
        QString text;
        std::function<void()> run;
    };
    QString id;
    Tone tone = Tone::Warning; ///< Warning, Error, Info, Ok
    QString text;
    QList<Action> actions{};
};

/// Lines above the panes: they ask, and never take the focus. Each can be closed. Whoever used a button of
/// one that goes is back where he was. Owned by the main window.
class NoticeBar : public QWidget {
    Q_OBJECT

public:
    explicit NoticeBar(QWidget *parent = nullptr);

    void tell(const Notice &notice);
    void remove(const QString &id);
    QStringList ids() const;
    /// What stands there, for tests.
    QString textOf(const QString &id) const;

Q_SIGNALS:
    /// The user closed it; not when remove() did.
    void closed(const QString &id);
    /// A line went with the focus in it, and where the user was before is no more.
    void leaveRequested();

protected:
    bool event(QEvent *event) override;

private:
    QWidget *lineOf(const QString &id) const;
    void follow(QWidget *old, QWidget *now);
    void giveBackFocus();

    QVBoxLayout *m_lines;
    QPointer<QWidget> m_before; ///< had the focus before a button here
};

} // namespace dd::ui
