// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/tabround.h"

#include <QWidget>

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

} // namespace

qsizetype paneOf(const QList<QWidget *> &panes, const QWidget *widget)
{
    for (qsizetype i = 0; i < panes.size(); ++i) {
        if (holds(panes.at(i), widget))
            return i;
    }
    return -1;
}

QList<QWidget *> stationsOf(const QWidget &pane)
{
    QList<QWidget *> stations;
    QWidget *window = pane.window();
    // Round the whole chain, the window itself first.
    for (QWidget *widget = window->nextInFocusChain(); widget && widget != window;
         widget = widget->nextInFocusChain()) {
        if (holds(&pane, widget) && takesTab(widget))
            stations << widget;
    }
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
