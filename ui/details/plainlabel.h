// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/tones.h"

#include <QLabel>
#include <QTextLayout>
#include <optional>

class QMenu;

namespace dd::ui {

/// Text of a server, always plain. It breaks inside a word where the word is wider than its place, can be
/// selected with the mouse and copied, and as a link is reached and pressed with the keyboard too. Owned by
/// its layout's widget.
class PlainLabel : public QLabel {
    Q_OBJECT

public:
    explicit PlainLabel(QWidget *parent = nullptr);
    explicit PlainLabel(const QString &text, QWidget *parent = nullptr);

    /// Nothing = the palette's text.
    void setTone(std::optional<Tone> tone);
    void setLink(bool link);
    bool isLink() const { return m_link; }
    /// Told by the tool tip.
    void setHint(const QString &hint);
    /// 0 = all. What does not fit is cut with "…" and told by the tool tip too.
    void setMaximumLines(int lines);
    QString selection() const;
    /// The selection, or all of it.
    void copy() const;

    /// Where the first line begins: it and the mark are centred on one another.
    int textTop() const;

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// A link was clicked, or pressed with Enter or Space.
    void activated();
    /// Its menu is about to open: its place may add to it.
    void menuOpening(QMenu *menu);

protected:
    /// Room on the left for a mark that a subclass paints, and its height.
    virtual QSize markSize() const { return {}; }

    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    qreal layOut(int width) const;
    int positionAt(const QPoint &point) const;
    void select(int anchor, int end);
    QColor ink() const;
    QString tip() const;

    mutable QTextLayout m_layout;
    mutable int m_laidOutFor = -1;
    mutable QString m_elided; ///< the last line, where not everything is shown
    std::optional<Tone> m_tone;
    QString m_hint;
    int m_maximumLines = 0;
    int m_anchor = 0;
    int m_end = 0;
    bool m_link = false;
};

} // namespace dd::ui
