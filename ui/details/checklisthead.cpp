// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/checklisthead.h"

#include "ui/common/icons.h"
#include "ui/common/tones.h"

#include <QPainter>

namespace dd::ui {

namespace {

constexpr int bar = 3;

} // namespace

CheckListHead::CheckListHead(QWidget *parent)
    : QAbstractButton(parent)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void CheckListHead::setProgress(const QString &name, int done, int total, const QString &words)
{
    m_words = words;
    m_done = done;
    m_total = total;
    setText(name);
    setToolTip(name);
    setAccessibleName(name + QStringLiteral(", ") + words);
    updateGeometry();
    update();
}

QSize CheckListHead::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text() + m_words) + metric::icon + 3 * metric::margin,
        std::max(36, fontMetrics().height() + 2 * metric::space + bar)};
}

void CheckListHead::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse())
        painter.fillRect(rect(), toneColour(palette(), Tone::Hover));
    const QRect line = rect().adjusted(0, 0, 0, -bar - metric::gap);
    const QString arrow = isChecked() ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right");
    painter.drawPixmap(0, line.center().y() - metric::icon / 2 + 1,
        iconPixmap(arrow, metric::icon, toneColour(palette(), Tone::Subtle), devicePixelRatioF()));
    const int right = fontMetrics().horizontalAdvance(m_words) + metric::gap;
    const QRect name = line.adjusted(metric::icon + metric::space, 0, -right - metric::margin, 0);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    painter.setFont(bold);
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(name, Qt::AlignLeft | Qt::AlignVCenter,
        QFontMetrics(bold).elidedText(text(), Qt::ElideRight, name.width()));
    painter.setFont(font());
    painter.setPen(toneColour(palette(), Tone::Subtle));
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, m_words);

    QRectF track(0, height() - bar - 1, width(), bar);
    painter.setPen(Qt::NoPen);
    painter.setBrush(toneColour(palette(), Tone::Skeleton));
    painter.drawRoundedRect(track, bar / 2.0, bar / 2.0);
    if (m_total > 0 && m_done > 0) {
        track.setWidth(track.width() * std::min(m_done, m_total) / m_total);
        painter.setBrush(toneColour(palette(), m_done < m_total ? Tone::Accent : Tone::Ok));
        painter.drawRoundedRect(track, bar / 2.0, bar / 2.0);
    }
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(toneColour(palette(), Tone::Accent), 1));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    }
}

} // namespace dd::ui
