// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/person.h"
#include "ui/details/filesource.h"

#include <QWidget>
#include <memory>

class QVBoxLayout;
class QLabel;
class QPushButton;
class QScrollArea;

namespace dd::ui {

class MessageBubble;

/// One message of a conversation, of either system.
struct FeedMessage {
    qint64 id = 0;
    QString author;
    QString initials;
    QDateTime time; ///< UTC
    QString text;
    QString title{}; ///< OTRS: the subject, where it says something new
    QString badge{}; ///< in the user's language: "Customer sees this", "E-mail", "Note"
    QString state{}; ///< "read by all"
    bool mine = false;
    bool external = false; ///< the outside world sees it
    bool unread = false;
    QList<Attachment> files{};
};

/// A conversation from old to new, standing at its end; a long one shows its last fifty messages first. Days
/// are told apart, team and customer by colour and word, what is unread by a mark. Owned by its section.
class MessageFeed : public QWidget {
    Q_OBJECT

public:
    explicit MessageFeed(QWidget *parent = nullptr);
    ~MessageFeed() override;

    /// The same conversation brought up to date keeps the place where the reader is.
    void setMessages(const QList<FeedMessage> &messages, std::shared_ptr<FileSource> files);
    /// Those on the screen now and marked unread.
    QList<qint64> unreadInSight() const;
    /// Takes their mark away, without another word to the server.
    void setRead(const QList<qint64> &ids);
    void scrollToEnd();
    /// To the first unread one, or the end.
    void scrollToNew();
    qsizetype shownCount() const { return m_bubbles.size(); }

Q_SIGNALS:
    /// What the reader sees changed: he scrolled, the feed was shown, messages came, he is back at the
    /// window.
    void sightChanged();

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    void fill();
    QWidget *dayLine(const QDate &day);
    void retranslate();

    QScrollArea *m_area;
    QVBoxLayout *m_column;
    QPushButton *m_earlier;
    QLabel *m_none;
    QList<FeedMessage> m_messages;
    std::shared_ptr<FileSource> m_files;
    QList<MessageBubble *> m_bubbles;
    qsizetype m_wanted = 0; ///< how many of the last ones are shown
};

} // namespace dd::ui
