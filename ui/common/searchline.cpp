// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/searchline.h"

#include "ui/common/icons.h"

#include <QEvent>
#include <QToolButton>

namespace dd::ui {

ClearLine::ClearLine(QWidget *parent)
    : QLineEdit(parent)
{
    setClearButtonEnabled(true);
    ClearLine::retranslate();
}

QList<QWidget *> ClearLine::buttons() const
{
    QList<QWidget *> all;
    for (QToolButton *button : findChildren<QToolButton *>())
        all << button;
    return all;
}

void ClearLine::retranslate()
{
    for (QWidget *button : buttons())
        button->setAccessibleName(tr("Clear the field"));
}

void ClearLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QLineEdit::changeEvent(event);
}

SearchLine::SearchLine(QWidget *parent)
    : ClearLine(parent)
{
    addAction(icon(QStringLiteral("search")), LeadingPosition);
    SearchLine::retranslate();
}

void SearchLine::retranslate()
{
    ClearLine::retranslate();
    buttons().constLast()->setAccessibleName(tr("Search"));
}

} // namespace dd::ui
