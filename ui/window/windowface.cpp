// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/windowface.h"

#include "ui/mainwindow.h"
#include "ui/window/detailwindow.h"

#include <QAccessible>
#include <QAccessibleWidget>

namespace dd::ui {

namespace {

QAccessibleInterface *faceOf(const QString &className, QObject *object)
{
    Q_UNUSED(className)
    auto *widget = qobject_cast<QWidget *>(object);
    const bool isOurs = qobject_cast<MainWindow *>(widget) || qobject_cast<DetailWindow *>(widget);
    return isOurs ? new QAccessibleWidget(widget, QAccessible::Window) : nullptr;
}

} // namespace

void installWindowFaces()
{
    QAccessible::installFactory(faceOf);
}

} // namespace dd::ui
