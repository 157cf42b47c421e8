// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/message.h"

#include <QAbstractButton>

namespace dd::ui {

/// The two lines of an article that are always there: who, what he is to the customer, when, and the first
/// words or, when it is open, how it came. A button that opens and closes it; arrow keys walk to the next.
/// Customer, agent and what is kept from the customer are told apart by bar, ground and word. Owned by the
/// article's row.
class ArticleHead : public QAbstractButton {
    Q_OBJECT

public:
    /// Where name and text begin.
    static constexpr int textLeft = 48;

    explicit ArticleHead(QWidget *parent = nullptr);

    void setArticle(const Article &article);
    void setOpen(bool open);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {160, sizeHint().height()}; }

Q_SIGNALS:
    /// Up, Down, Home (−1000), End (1000).
    void walked(int step);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void sayIt();
    QString secondLine() const;
    void paintText(QPainter &painter, const QRect &area) const;

    Article m_article;
    QString m_name;
    QString m_initials;
    QString m_snippet;
    bool m_open = false;
};

/// What an article is, in words: "Customer", "Agent", "Internal", "System".
QString kindWord(const Article &article);
/// "E-mail", "Phone call", "Note".
QString channelWord(const Article &article);
/// The colour of the bar and the word.
QColor kindColour(const Article &article, const QPalette &palette);
/// What stands behind it; invalid where that is the common ground.
QColor kindGround(const Article &article, const QPalette &palette);

} // namespace dd::ui
