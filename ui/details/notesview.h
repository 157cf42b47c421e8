// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextBrowser>
#include <memory>

namespace dd::ui {

/// A description with its formatting: paragraphs, lists, bold, links, tables, as far as models::safeHtml()
/// lets them through. Nothing is fetched, no script runs, colours and fonts are ours; a link says where it
/// leads before it is opened. As high as its text.
/// Owned by its section.
class NotesView : public QTextBrowser {
    Q_OBJECT

public:
    explicit NotesView(QWidget *parent = nullptr);
    ~NotesView() override;

    /// The HTML where there is some, else the plain text.
    void setNotes(const QString &plain, const QString &html);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {120, 0}; }
    QVariant loadResource(int type, const QUrl &name) override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void fill();
    void follow(const QUrl &url);

    QString m_plain;
    QString m_html;
    std::unique_ptr<QTextDocument> m_measure;
};

} // namespace dd::ui
