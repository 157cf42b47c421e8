// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/message.h"
#include "session/webpictures.h"
#include "ui/common/context.h"

#include <QTimer>
#include <QWidget>
#include <memory>

class QLabel;
class QScrollArea;
class QToolButton;
class QVBoxLayout;

namespace dd::ui {

class ArticleRow;
class FileSource;

/// The articles of one ticket, newest or oldest first as the user likes it. The newest and what is unread
/// stand open at first, everything else is a line; a body is made only when its article is opened. Tells
/// which articles have really been on the screen for a moment. Owned by its section.
class ArticleFeed : public QWidget {
    Q_OBJECT

public:
    /// How long an article must be in sight to count as read.
    static constexpr std::chrono::milliseconds readAfter{1500};

    ArticleFeed(const Context &context, const AccountId &account, QWidget *parent = nullptr);
    ~ArticleFeed() override;

    /// The same ticket brought up to date keeps what is open and where the reader is.
    void setArticles(qint64 ticket, const QString &title, const QList<Article> &articles,
        const std::shared_ptr<FileSource> &files);
    void clear();
    void setSeen(qint64 article);
    /// Tells in a moment what is in sight, as after scrolling.
    void watchSight();
    /// To the next or previous article in the order of the screen: opens it and goes there.
    void step(int step);

    /// In the order of the screen.
    const QList<ArticleRow *> &rows() const { return m_rows; }
    int unreadCount() const;
    QScrollArea *area() { return m_area; }

Q_SIGNALS:
    /// Unread articles that have been in sight for a moment.
    void read(const QList<qint64> &articles);
    /// All that is here has been read before, and has been looked at now.
    void looked();
    void unreadChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    ArticleRow *rowOf(qint64 article) const;
    bool newestFirst() const;
    void order();
    void openFirst();
    /// The one with the focus, or the first in sight.
    qsizetype currentRow() const;
    void goTo(ArticleRow *row);
    void tellSight();
    bool isInSight(const ArticleRow &row) const;
    void retranslate();

    Context m_context;
    AccountId m_account;
    session::WebPictures m_web;
    QLabel *m_summary;
    QToolButton *m_previous;
    QToolButton *m_next;
    QToolButton *m_order;
    QScrollArea *m_area;
    QVBoxLayout *m_column;
    QList<ArticleRow *> m_rows;
    QTimer m_sight;
    QTimer m_clock; ///< "5 min ago" grows older
    qint64 m_ticket = 0;
};

} // namespace dd::ui
