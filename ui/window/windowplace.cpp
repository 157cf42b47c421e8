// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/windowplace.h"

#include "store/settings.h"

#include <QGuiApplication>
#include <QScreen>
#include <QStyle>
#include <QWidget>

namespace dd::ui {

namespace {

/// So much of a window must be seen for it to count as being on a screen.
constexpr QSize grip{160, 80};

/// Less `above` at the top of each.
QList<QRect> screens(int above)
{
    QList<QRect> found;
    for (const QScreen *screen : QGuiApplication::screens()) {
        const QRect room = screen->availableGeometry().adjusted(0, above, 0, 0);
        if (screen == QGuiApplication::primaryScreen())
            found.prepend(room);
        else
            found.append(room);
    }
    return found;
}

} // namespace

QRect keptVisible(const QRect &window, const QList<QRect> &screens)
{
    if (screens.isEmpty())
        return window;
    const QRect *best = &screens.first();
    qint64 most = 0;
    for (const QRect &screen : screens) {
        const QSize common = screen.intersected(window).size();
        if (common.width() < grip.width() || common.height() < grip.height())
            continue;
        if (const qint64 area = qint64(common.width()) * common.height(); area > most) {
            most = area;
            best = &screen;
        }
    }
    QRect kept = window;
    kept.setSize(window.size().boundedTo(best->size()));
    if (most == 0) {
        kept.moveCenter(best->center());
        return kept;
    }
    kept.moveLeft(qBound(best->left(), kept.left(), best->right() + 1 - kept.width()));
    kept.moveTop(qBound(best->top(), kept.top(), best->bottom() + 1 - kept.height()));
    return kept;
}

bool restorePlace(QWidget &window, const store::Settings &settings, const QString &name, QSize fallback)
{
    const QByteArray kept = settings.get(store::setting::windows, name);
    const bool restored = !kept.isEmpty() && window.restoreGeometry(kept);
    // The system has not put its title bar around a new window yet: it must find its place on the screen.
    const QList<QRect> all
        = screens(restored ? 0 : window.style()->pixelMetric(QStyle::PM_TitleBarHeight, nullptr, &window));
    if (!restored) {
        QRect place({}, fallback);
        if (!all.isEmpty())
            place.moveCenter(all.first().center());
        window.setGeometry(place);
    }
    if (!window.isMaximized() && !window.isFullScreen())
        window.setGeometry(keptVisible(window.geometry(), all));
    return restored;
}

void keepPlace(const QWidget &window, store::Settings &settings, const QString &name)
{
    settings.set(store::setting::windows, name, window.saveGeometry());
}

} // namespace dd::ui
