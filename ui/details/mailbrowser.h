// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QImage>
#include <QTextBrowser>

namespace dd::ui {

/// A message's text as rich text, as high as it is long, without scroll bars of its own. It never fetches
/// anything: pictures are those it was given, links are told and not followed. Owned by the view of the
/// message.
class MailBrowser : public QTextBrowser {
    Q_OBJECT

public:
    explicit MailBrowser(QWidget *parent = nullptr);

    /// HTML of ours or out of the sanitiser. Keeps the pictures.
    void showHtml(const QString &html, bool foreign);
    /// What stands for this `src`; the text moves only where the picture's size was not told.
    void setPicture(const QString &source, const QImage &picture);
    void clearPictures();

    /// 0 = all of it is shown.
    void setHeightLimit(int pixels);
    bool isCut() const;

Q_SIGNALS:
    /// A link was clicked or pressed; `text` is what stood there.
    void linkChosen(const QUrl &address, const QString &text, const QPoint &globalPosition);
    void heightChanged();

protected:
    QVariant loadResource(int type, const QUrl &name) override;
    void doSetSource(const QUrl &url, QTextDocument::ResourceType type) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void dress();
    void measure();
    void tellLink(const QUrl &address);

    QString m_html;
    QHash<QString, QImage> m_pictures;
    int m_fullHeight = 0;
    int m_limit = 0;
    bool m_foreign = false;
    bool m_dressing = false;
};

} // namespace dd::ui
