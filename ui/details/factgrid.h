// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/details/facts.h"

#include <QLabel>
#include <memory>
#include <vector>

namespace dd::ui {

class LineView;
class PlainLabel;

/// Labels and values under headings, the labels in one column through all sections. Values can be selected,
/// copied and followed; what is empty is not shown. Owned by the section it fills. Its widgets are used again
/// when the next item comes.
class FactGrid : public QWidget {
    Q_OBJECT

public:
    explicit FactGrid(QWidget *parent = nullptr);
    ~FactGrid() override;

    void setSections(const QList<FactSection> &sections);
    const QList<FactSection> &sections() const { return m_sections; }
    bool isEmpty() const;
    /// "Label: value" lines, for the clipboard.
    QString asText() const;

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void followed(const dd::ui::Target &target);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Row {
        QLabel *heading = nullptr; ///< or a label and its lines
        PlainLabel *label = nullptr;
        QList<LineView *> lines;
    };

    int place(int width, bool move) const;
    QLabel *heading();
    PlainLabel *label();
    LineView *line();

    QList<FactSection> m_sections;
    std::vector<Row> m_rows;
    // Widgets by kind; those past the used ones are hidden until they are needed again.
    QList<QLabel *> m_headings;
    QList<PlainLabel *> m_labels;
    QList<LineView *> m_lines;
    qsizetype m_usedHeadings = 0;
    qsizetype m_usedLabels = 0;
    qsizetype m_usedLines = 0;
};

} // namespace dd::ui
