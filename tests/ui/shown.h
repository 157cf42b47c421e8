// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/details/statuschip.h"

#include <QAbstractButton>
#include <QLabel>
#include <QTest>
#include <QTextBrowser>

namespace dd::test {

/// Everything a user could read on it now.
inline QString textOn(const QWidget *widget)
{
    QStringList texts;
    for (const QLabel *label : widget->findChildren<QLabel *>()) {
        if (label->isVisible())
            texts << label->text();
    }
    for (const QTextBrowser *browser : widget->findChildren<QTextBrowser *>()) {
        if (browser->isVisible())
            texts << browser->toPlainText();
    }
    for (const ui::StatusChip *chip : widget->findChildren<ui::StatusChip *>()) {
        if (chip->isVisible())
            texts << chip->accessibleName();
    }
    for (const QAbstractButton *button : widget->findChildren<QAbstractButton *>()) {
        if (button->isVisible())
            texts << button->text() << button->accessibleName();
    }
    return texts.join(QLatin1Char('\n')).replace(QChar(0x00A0), QLatin1Char(' '));
}

template <class W> QList<W *> visible(const QWidget *parent)
{
    QList<W *> found = parent->findChildren<W *>();
    found.removeIf([](W *widget) { return !widget->isVisible(); });
    return found;
}

} // namespace dd::test

/// Waits until it can be read on it.
#define TRY_SAYS(widget, text)                                                                               \
    QTRY_VERIFY2(                                                                                            \
        dd::test::textOn(widget).contains(QString::fromUtf8(text)), qPrintable(dd::test::textOn(widget)))
