// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/itemlist.h"

#include "ui/details/lineview.h"

#include <QVBoxLayout>

namespace dd::ui {

ItemList::ItemList(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins({});
    m_layout->setSpacing(metric::margin);
}

LineView *ItemList::view(const FactLine &line)
{
    auto *made = new LineView(line, this);
    connect(made, &LineView::followed, this, &ItemList::followed);
    return made;
}

void ItemList::setItems(const QList<ItemLine> &items, const FactLine &all)
{
    while (QLayoutItem *old = m_layout->takeAt(0)) {
        delete old->widget();
        delete old;
    }
    for (const ItemLine &item : items) {
        auto *row = new QWidget(this);
        auto *layout = new QVBoxLayout(row);
        layout->setContentsMargins({});
        layout->setSpacing(2);
        LineView *name = view(item.name);
        name->setMaximumLines(2);
        layout->addWidget(name);
        auto *below = new QHBoxLayout;
        below->setSpacing(metric::space);
        if (!item.number.isEmpty()) {
            LineView *number = view({.text = item.number, .quiet = true});
            number->setMaximumLines(1);
            below->addWidget(number);
        }
        if (item.status && !item.status->name.isEmpty()) {
            LineView *status
                = view({.text = item.status->name, .colour = item.status->colour, .quiet = true});
            status->setMaximumLines(1);
            below->addWidget(status);
        }
        if (!item.more.isEmpty())
            below->addWidget(view(item.more), 1);
        else
            below->addStretch(1);
        if (below->count() > 1 || !item.more.isEmpty())
            layout->addLayout(below);
        else
            delete below;
        m_layout->addWidget(row);
    }
    if (!all.isEmpty())
        m_layout->addWidget(view(all));
    m_layout->addStretch(1);
}

} // namespace dd::ui
