// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/tabround.h"

#include <QWidget>

#include <algorithm>
#include <iterator>

namespace dd::ui {

namespace {

bool holds(const QWidget *pane, const QWidget *widget)
{
    return pane && widget && (pane == widget || pane->isAncestorOf(widget));
}

bool takesTab(const QWidget *widget)
{
    return (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && !widget->focusProxy()
        && widget->isEnabled() && widget->isVisible();
}

/// One line: the middle of each is at the height of the other.
bool isBeside(const QRect &one, const QRect &other)
{
    const auto spans = [](const QRect &rect, int y) { return y >= rect.top() && y <= rect.bottom(); };
    return spans(one, other.center().y()) && spans(other, one.center().y());
}

/// From top to bottom, and what stands side by side from left to right, wherever it is scrolled to.
QList<QWidget *> inReadingOrder(const QWidget &parent)
{
    QList<QWidget *> children;
    for (QObject *child : parent.children()) {
        auto *widget = qobject_cast<QWidget *>(child);
        if (widget && !widget->isWindow() && widget->isVisible())
            children << widget;
    }
    std::ranges::stable_sort(children, {}, &QWidget::y);
    for (auto line = children.begin(); line != children.end();) {
        // From the next one on: what has no height is not even beside itself.
        const auto end = std::find_if(std::next(line), children.end(),
            [first = (*line)->geometry()](const QWidget *one) { return !isBeside(first, one->geometry()); });
        std::stable_sort(
            line, end, [](const QWidget *one, const QWidget *other) { return one->x() < other->x(); });
        line = end;
    }
    return children;
}

void gather(QWidget *widget, QList<QWidget *> &stations)
{
    if (takesTab(widget))
        stations << widget;
    for (QWidget *child : inReadingOrder(*widget))
        gather(child, stations);
}

} // namespace

qsizetype paneOf(const QList<QWidget *> &panes, const QWidget *widget)
{
    for (qsizetype i = 0; i < panes.size(); ++i) {
        if (holds(panes.at(i), widget))
            return i;
    }
    return -1;
}

QList<QWidget *> stationsOf(QWidget &pane)
{
    QList<QWidget *> stations;
    gather(&pane, stations);
    return stations;
}

QWidget *nextStation(const QList<QWidget *> &panes, QWidget *focused, bool forward)
{
    const qsizetype at = paneOf(panes, focused);
    if (at >= 0) {
        const QList<QWidget *> here = stationsOf(*panes.at(at));
        const qsizetype station = here.indexOf(focused);
        const qsizetype next = station + (forward ? 1 : -1);
        if (station >= 0 && next >= 0 && next < here.size())
            return here.at(next);
        // Reached by a click only: its pane begins, or ends, here.
        if (station < 0 && !here.isEmpty() && focused != panes.at(at))
            return forward ? here.first() : here.last();
    }
    for (qsizetype step = 1; step <= panes.size(); ++step) {
        const qsizetype other = forward ? (at + step) % panes.size()
                                        : (qMax<qsizetype>(at, 0) - step + panes.size()) % panes.size();
        const QList<QWidget *> there = stationsOf(*panes.at(other));
        if (!there.isEmpty())
            return forward ? there.first() : there.last();
    }
    return nullptr;
}

} // namespace dd::ui
