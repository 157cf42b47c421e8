// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/factgrid.h"

#include "ui/details/lineview.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QMenu>
#include <algorithm>

namespace dd::ui {

namespace {

constexpr int betweenRows = metric::space;
constexpr int betweenLines = 2;
constexpr int beforeHeading = 20;

/// By the width alone, so that all grids of a card have one column and nothing moves when a section arrives.
int labelWidth(int width)
{
    return std::clamp(width * 34 / 100, 96, 168);
}

QList<FactSection> withoutEmpty(const QList<FactSection> &sections)
{
    QList<FactSection> shown;
    for (FactSection section : sections) {
        section.facts.removeIf([](const Fact &fact) { return fact.isEmpty(); });
        for (Fact &fact : section.facts)
            fact.lines.removeIf([](const FactLine &line) { return line.isEmpty(); });
        if (!section.facts.isEmpty())
            shown << section;
    }
    return shown;
}

} // namespace

FactGrid::FactGrid(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

FactGrid::~FactGrid() = default;

QLabel *FactGrid::heading()
{
    if (m_usedHeadings == m_headings.size()) {
        auto *made = new QLabel(this);
        made->setTextFormat(Qt::PlainText);
        QFont bold = made->font();
        bold.setWeight(QFont::DemiBold);
        made->setFont(bold);
        m_headings << made;
    }
    return m_headings.at(m_usedHeadings++);
}

PlainLabel *FactGrid::label()
{
    if (m_usedLabels == m_labels.size()) {
        auto *made = new PlainLabel(this);
        made->setTone(Tone::Subtle);
        made->setCursor(Qt::ArrowCursor);
        m_labels << made;
    }
    return m_labels.at(m_usedLabels++);
}

LineView *FactGrid::line()
{
    if (m_usedLines == m_lines.size()) {
        auto *made = new LineView(this);
        connect(made, &LineView::followed, this, &FactGrid::followed);
        connect(made, &PlainLabel::menuOpening, this, [this](QMenu *menu) {
            menu->addSeparator();
            menu->addAction(
                tr("Copy all of these"), this, [this] { QGuiApplication::clipboard()->setText(asText()); });
        });
        m_lines << made;
    }
    return m_lines.at(m_usedLines++);
}

void FactGrid::setSections(const QList<FactSection> &sections)
{
    const QList<FactSection> shown = withoutEmpty(sections);
    if (shown == m_sections)
        return;
    m_sections = shown;
    m_rows.clear();
    m_usedHeadings = m_usedLabels = m_usedLines = 0;
    QWidget *before = nullptr;
    const auto next = [&before](QWidget *widget) {
        if (before)
            setTabOrder(before, widget);
        before = widget;
    };
    for (const FactSection &section : m_sections) {
        if (!section.heading.isEmpty()) {
            Row row;
            row.heading = heading();
            row.heading->setText(section.heading);
            m_rows.push_back(row);
        }
        for (const Fact &fact : section.facts) {
            Row row;
            row.label = label();
            row.label->setText(fact.label);
            for (const FactLine &value : fact.lines) {
                LineView *view = line();
                view->setLine(value);
                view->setSpokenLabel(fact.label.isEmpty() ? section.heading : fact.label);
                row.lines << view;
                next(view);
            }
            m_rows.push_back(row);
        }
    }
    const auto showUsed = [](const auto &widgets, qsizetype used) {
        for (qsizetype i = 0; i < widgets.size(); ++i)
            widgets.at(i)->setVisible(i < used);
    };
    showUsed(m_headings, m_usedHeadings);
    showUsed(m_labels, m_usedLabels);
    for (const Row &row : m_rows) {
        if (row.label && row.label->text().isEmpty())
            row.label->hide();
    }
    showUsed(m_lines, m_usedLines);
    place(width(), true);
    updateGeometry();
}

bool FactGrid::isEmpty() const
{
    return m_sections.isEmpty();
}

QString FactGrid::asText() const
{
    QStringList text;
    for (const Row &row : m_rows) {
        if (row.heading) {
            text << row.heading->text();
            continue;
        }
        QStringList values;
        for (const LineView *view : row.lines)
            values << view->text();
        const QString label = row.label->text();
        text << (label.isEmpty() ? label : label + QStringLiteral(": ")) + values.join(QStringLiteral(", "));
    }
    return text.join(QLatin1Char('\n'));
}

int FactGrid::place(int width, bool move) const
{
    const QMargins around = contentsMargins(); // a notice may stand above
    const int labels = labelWidth(width);
    int y = around.top();
    bool first = true;
    for (const Row &row : m_rows) {
        if (!first)
            y += row.heading ? beforeHeading : betweenRows;
        first = false;
        if (row.heading) {
            const int height = row.heading->sizeHint().height();
            if (move)
                row.heading->setGeometry(0, y, width, height);
            y += height;
            continue;
        }
        const int left = row.label->text().isEmpty() ? 0 : labels + metric::margin;
        const int room = std::max(width - left, 40);
        const int drop = row.lines.first()->textTop(); // one baseline for label and value
        const int labelHeight = row.label->heightForWidth(labels) + drop;
        if (move)
            row.label->setGeometry(0, y + drop, labels, labelHeight - drop);
        int valueY = y;
        for (LineView *view : row.lines) {
            if (valueY > y)
                valueY += betweenLines;
            const int height = view->heightForWidth(room);
            if (move)
                view->setGeometry(left, valueY, room, height);
            valueY += height;
        }
        y = std::max(y + labelHeight, valueY);
    }
    return y + around.bottom();
}

int FactGrid::heightForWidth(int width) const
{
    return place(width, false);
}

QSize FactGrid::sizeHint() const
{
    return {320, heightForWidth(320)};
}

QSize FactGrid::minimumSizeHint() const
{
    return {200, 0};
}

void FactGrid::resizeEvent(QResizeEvent *)
{
    place(width(), true);
}

bool FactGrid::event(QEvent *event)
{
    const bool handled = QWidget::event(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange
        || event->type() == QEvent::ContentsRectChange
        || event->type() == QEvent::LayoutRequest) { // a time needs another line by itself
        place(width(), true);
        updateGeometry();
    }
    return handled;
}

} // namespace dd::ui
