// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cell.h"

#include <QCache>
#include <QHash>
#include <QStaticText>
#include <QStyledItemDelegate>
#include <optional>

class QAbstractItemView;

namespace dd::ui {

/// Draws the cells of lists and trees by their Look (look.md "Rows"): hairline under the row, dot and word,
/// disc and name, tabular figures, a skeleton where the row has not arrived. Shaped texts and adjusted
/// colours are kept, so that scrolling neither elides nor mixes colours anew. Owned by its view.
class CellDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    static constexpr int barWidth = 3;
    static constexpr int padding = 8; ///< left and right of a cell
    static constexpr int dot = 8;

    explicit CellDelegate(QAbstractItemView *view);

    void setRowHeight(int height) { m_rowHeight = height; }
    int rowHeight() const { return m_rowHeight; }
    /// The row under the mouse; -1 for none. Tables light up whole rows; a view that does not say it has its
    /// cells lit one by one.
    void setHoveredRow(int row) { m_hoveredRow = row; }
    /// What stands for a set flag in this column; a tick where nothing was said.
    void setFlagIcon(int column, const QString &name) { m_flagIcons.insert(column, name); }

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
        const QModelIndex &index) override;

    /// The 3 px bar of criticality or priority at the left edge of a row.
    void paintBar(QPainter *painter, const QRect &row, const QModelIndex &index) const;
    /// What belongs to a row but to no cell: right of the last column, the indent of a tree.
    void paintRest(QPainter *painter, const QRect &rest, bool selected, bool hovered) const;

    struct LineKey {
        QString text;
        int width = 0;
        bool bold = false;
        friend bool operator==(const LineKey &, const LineKey &) = default;
    };

private:
    struct Inks;

    void paintText(QPainter *painter, const QRect &area, const QString &text, const QColor &ink, bool bold,
        Qt::Alignment side) const;
    void paintSkeleton(QPainter *painter, const QRect &area, const QModelIndex &index) const;
    QPalette::ColorGroup fillGroup() const;
    QRect textArea(const QRect &cell, models::Look look) const;
    QColor markOn(const Rgb &colour, const QColor &paper, const QPalette &palette) const;
    void useFont(const QFont &font) const;
    bool isCut(const QRect &area, const QString &text, bool bold) const;

    QAbstractItemView *m_view;
    int m_rowHeight = 28;
    std::optional<int> m_hoveredRow;
    QHash<int, QString> m_flagIcons;
    mutable QFont m_font, m_bold, m_figures;
    mutable bool m_hasFonts = false;
    mutable QCache<LineKey, QStaticText> m_lines{4000};
    mutable QHash<quint64, QColor> m_marks;
};

inline size_t qHash(const CellDelegate::LineKey &key, size_t seed = 0) noexcept
{
    return qHashMulti(seed, key.text, key.width, key.bold);
}

} // namespace dd::ui
