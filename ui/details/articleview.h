// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/message.h"
#include "domain/result.h"
#include "models/safehtml.h"
#include "net/load.h"
#include "ui/common/context.h"

#include <QSet>
#include <QWidget>
#include <optional>

class QLabel;
class QToolButton;

namespace dd::session {
class WebPictures;
}

namespace dd::ui {

class MailBrowser;
class MailPictures;

/// The body of one article of a ticket: its plain text at once, and the sanitised HTML in its place where
/// there is one. As high as its text, up to a limit with "Show all". Pictures of the article are fetched with
/// it, those of the internet only when the user says so, for this message. Owned by the article's row.
class ArticleView : public QWidget {
    Q_OBJECT

public:
    ArticleView(const Context &context, const AccountId &account, session::WebPictures &web,
        QWidget *parent = nullptr);

    /// The same article again changes nothing on the screen.
    void setArticle(const Article &article);
    const Article &article() const { return m_article; }

    bool isFormatted() const { return m_formatted && m_html; }
    void setFormatted(bool formatted);
    /// Pictures of the internet that are not shown.
    qsizetype blockedPictures() const;
    void showRemotePictures();
    /// Whether this file of the article is a picture inside its text.
    bool shows(const Attachment &file) const;
    /// What is read on the screen.
    QString text() const;

Q_SIGNALS:
    /// Plain text or HTML is shown now.
    void rendered();

protected:
    void changeEvent(QEvent *event) override;

private:
    void loadHtml();
    void takeHtml(const Result<QByteArray> &html);
    void render();
    QString plainHtml() const;
    void follow(const QUrl &address, const QString &words, const QPoint &at);
    void updateNotes();
    void retranslate();

    Context m_context;
    AccountId m_account;
    Article m_article;
    std::optional<models::SafeHtml> m_html;
    MailPictures *m_pictures;
    MailBrowser *m_browser;
    QWidget *m_remoteBar;
    QLabel *m_remoteText;
    QToolButton *m_remoteShow;
    QLabel *m_failure;
    QToolButton *m_retry;
    QToolButton *m_copyAll;
    QToolButton *m_showAll;
    QToolButton *m_mode;
    net::Load m_load;
    QSet<int> m_unfolded; ///< quotations of the plain text
    int m_missing = 0;
    bool m_formatted = true;
    bool m_remoteAsked = false;
    bool m_failed = false;
    int m_round = 0; ///< of the article whose HTML is made harmless
};

} // namespace dd::ui
