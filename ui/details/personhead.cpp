// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/personhead.h"

#include "ui/common/disc.h"
#include "ui/details/plainlabel.h"

#include <QPainter>
#include <QVBoxLayout>

namespace dd::ui {

namespace {

constexpr int disc = 48;

} // namespace

PersonHead::PersonHead(QWidget *parent)
    : QWidget(parent)
    , m_name(new PlainLabel(this))
    , m_about(new PlainLabel(this))
{
    m_name->setFont(titleFont(font()));
    m_about->setTone(Tone::Subtle);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(disc + metric::margin, 0, 0, 0);
    layout->setSpacing(2);
    layout->addStretch(1);
    layout->addWidget(m_name);
    layout->addWidget(m_about);
    layout->addStretch(1);
    setMinimumHeight(disc);
}

void PersonHead::setPerson(const QString &name, const QString &initials, const QString &about)
{
    m_initials = initials;
    m_name->setText(name);
    m_about->setText(about);
    m_about->setVisible(!about.isEmpty());
    update();
}

void PersonHead::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintDisc(painter, QRect(0, 0, disc, disc), m_initials, m_name->text(), palette());
}

} // namespace dd::ui
