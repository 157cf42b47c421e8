// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/personrow.h"

#include "ui/common/disc.h"
#include "ui/details/lineview.h"

#include <QPainter>
#include <QVBoxLayout>

namespace dd::ui {

namespace {

constexpr int disc = 32;

} // namespace

PersonRow::PersonRow(QWidget *parent)
    : QWidget(parent)
    , m_nameView(new LineView(this))
    , m_roles(new PlainLabel(this))
    , m_lines(new QVBoxLayout)
{
    QFont bold = m_nameView->font();
    bold.setWeight(QFont::DemiBold);
    m_nameView->setFont(bold);
    m_roles->setTone(Tone::Subtle);
    m_lines->setContentsMargins({});
    m_lines->setSpacing(2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(disc + metric::margin, metric::gap, 0, metric::gap);
    layout->setSpacing(2);
    layout->addWidget(m_nameView);
    layout->addWidget(m_roles);
    layout->addLayout(m_lines);
    connect(m_nameView, &LineView::followed, this, &PersonRow::followed);
}

void PersonRow::setPerson(const QString &name, const QString &initials, const Target &target,
    const QStringList &roles, const QList<FactLine> &lines)
{
    m_name = name;
    m_initials = initials;
    m_nameView->setLine({.text = name, .target = target});
    m_roles->setText(roles.join(QStringLiteral(" · ")));
    m_roles->setVisible(!roles.isEmpty());
    while (QLayoutItem *old = m_lines->takeAt(0)) {
        delete old->widget();
        delete old;
    }
    for (const FactLine &line : lines) {
        if (line.isEmpty())
            continue;
        auto *view = new LineView(line, this);
        connect(view, &LineView::followed, this, &PersonRow::followed);
        m_lines->addWidget(view);
    }
    update();
}

void PersonRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintDisc(painter, QRect(0, metric::gap, disc, disc), m_initials, m_name, palette());
}

} // namespace dd::ui
