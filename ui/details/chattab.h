// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/message.h"
#include "net/load.h"
#include "ui/common/context.h"

#include <QTimer>
#include <QWidget>

class QAbstractButton;
class QButtonGroup;

namespace dd::ui {

class MessageFeed;
class Section;

/// The two chats of a HubEx task, the team's and the customer's, apart (contract 3.6). What has been on the
/// screen for a moment is marked as read. The section of its tab; owned by the card.
class ChatTab : public QWidget {
    Q_OBJECT

public:
    ChatTab(const Context &context, const AccountId &account, QWidget *parent = nullptr);
    ~ChatTab() override;

    /// The section to give to the card; it holds this widget.
    Section *section() const { return m_section; }
    void setTask(qint64 task);
    int unread() const;
    void retranslate();

Q_SIGNALS:
    void countChanged();

private:
    net::Load load();
    void arrive(const QList<Message> &messages);
    void showChat();
    void nameChats();
    void markSeen();

    Context m_context;
    AccountId m_account;
    qint64 m_task = 0;
    bool m_external = false; ///< which chat is shown
    bool m_fresh = true; ///< the reader has not chosen one for this task yet
    QList<Message> m_messages;
    Section *m_section;
    QButtonGroup *m_chats;
    QAbstractButton *m_team;
    QAbstractButton *m_customer;
    MessageFeed *m_feed;
    QTimer m_seen;
    net::Load m_marking;
};

} // namespace dd::ui
