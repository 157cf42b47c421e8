// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/details/messagefeed.h"

namespace dd::ui {

/// One message: disc, author, time, what it is, text that can be selected, files. Owned by its feed.
class MessageBubble : public QWidget {
    Q_OBJECT

public:
    MessageBubble(const FeedMessage &message, const std::shared_ptr<FileSource> &files, QWidget *parent);

    const FeedMessage &message() const { return m_message; }
    void setUnread(bool unread);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    FeedMessage m_message;
};

} // namespace dd::ui
