// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/query.h"
#include "ui/common/context.h"

#include <QWidget>
#include <memory>

namespace dd::ui {

class DetailCard;
class DownloadBar;

/// The right-hand pane, and the content of a detail window: shows one item of any kind. Following the cursor
/// of a list is cheap: loading starts when the cursor has rested for a moment, and a new item drops the old
/// load. Owned by its window.
class DetailPane : public QWidget {
    Q_OBJECT

public:
    explicit DetailPane(const Context &context, QWidget *parent = nullptr);
    ~DetailPane() override;

    /// A null key clears.
    void showItem(const ItemKey &key);
    ItemKey item() const;
    /// For window titles: number and subject.
    QString title() const;

    bool canPerform(const QString &command) const;
    void perform(const QString &command);
    /// Below whichever card is shown.
    DownloadBar &downloads();

Q_SIGNALS:
    /// A link inside the card: the task's asset, a linked ticket, a person.
    void openRequested(const dd::ItemKey &key);
    /// "All tasks of this asset" and the like: the window shows the list with this query.
    void listRequested(const dd::AccountId &account, dd::Kind kind, const dd::Query &query);
    /// "Sign in" where the session of the shown item is dead.
    void signInRequested(const dd::AccountId &account);
    void certificateRequested(const dd::AccountId &account);
    void titleChanged();
    void commandsChanged();

protected:
    bool event(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showNow();
    void showNothing();
    void sayNothing();
    DetailCard *cardFor(const ItemKey &key);
    void dropAccount(const AccountId &account);

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace dd::ui
