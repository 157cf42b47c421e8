// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/message.h"
#include "ui/common/context.h"

#include <QWidget>
#include <memory>

class QToolButton;
class QVBoxLayout;

namespace dd::session {
class WebPictures;
}

namespace dd::ui {

class ArticleHead;
class ArticleView;
class FactGrid;
class FileList;
class FileSource;
class PlainLabel;

/// One article in the feed: its head, and when it is open its recipients, its body and its files. The body is
/// made when it is opened for the first time. Owned by the feed.
class ArticleRow : public QWidget {
    Q_OBJECT

public:
    ArticleRow(const Context &context, const AccountId &account, session::WebPictures &web,
        std::shared_ptr<FileSource> files, QWidget *parent = nullptr);
    ~ArticleRow() override;

    /// The subject is shown where it says something the ticket's title does not.
    void setArticle(const Article &article, const QString &ticketTitle);
    const Article &article() const { return m_article; }

    void setSeen();
    void setOpen(bool open);
    bool isOpen() const { return m_open; }

    ArticleHead *head() { return m_head; }
    /// Null until it was opened.
    ArticleView *view() { return m_view; }
    FileList *files() { return m_fileList; }
    /// Where the text is, in the row's own coordinates; empty while it is closed.
    QRect bodyRect() const;

Q_SIGNALS:
    void toggled(bool open);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void makeBody();
    void indent();
    void fillBody();
    /// Pictures that stand in the text are not listed below it again.
    void fillFiles();
    void retranslate();

    Context m_context;
    AccountId m_account;
    session::WebPictures &m_web;
    std::shared_ptr<FileSource> m_source;
    Article m_article;
    QString m_ticketTitle;
    ArticleHead *m_head;
    QVBoxLayout *m_column;
    QWidget *m_body = nullptr;
    PlainLabel *m_subject = nullptr;
    PlainLabel *m_recipients = nullptr;
    QToolButton *m_details = nullptr;
    FactGrid *m_facts = nullptr;
    ArticleView *m_view = nullptr;
    FileList *m_fileList = nullptr;
    bool m_open = false;
};

/// True where the subject is more than the title with "Re:" and the ticket's number around it.
bool saysMoreThan(const QString &subject, const QString &title);

} // namespace dd::ui
