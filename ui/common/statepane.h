// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

#include <QWidget>
#include <memory>

namespace dd::ui {

/// What stands where content would be, and why: each list, tree and tab has one over its content. Shows
/// nothing (and is hidden) while there is content. Owned by the widget it covers, whose size it follows.
class StatePane : public QWidget {
    Q_OBJECT

public:
    explicit StatePane(QWidget *covered);
    ~StatePane() override;

    void showContent();
    /// Skeleton rows, still and quiet; only after 200 ms, so that fast answers do not flicker.
    void showLoading();
    void showEmpty(const QString &title, const QString &hint = {});
    /// What happened, what was kept, what to do; Retry, and Details with serverText, detail and traceId.
    void showFailed(const Error &error);
    void showNotSignedIn();
    /// Another certificate than the accepted one: nothing is asked for until the user has looked at it.
    void showStopped();
    enum class Offer { Nothing, Retry, SignIn, LookAtCertificate };
    /// Bar on top of content that stays, or of the word that there is none: "Offline. Shown as of 14:05", or
    /// why the last refresh failed.
    void showNotice(const QString &text, Offer offer);
    void hideNotice();

Q_SIGNALS:
    void retryRequested();
    void signInRequested();
    void certificateRequested();

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace dd::ui
