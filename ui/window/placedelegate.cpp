// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/placedelegate.h"

#include "models/cell.h"
#include "models/places.h"
#include "session/connection.h"
#include "ui/common/contrast.h"
#include "ui/common/icons.h"
#include "ui/common/tones.h"
#include "ui/window/statewords.h"

#include <QApplication>
#include <QPainter>

namespace dd::ui {

namespace {

constexpr int dot = 10;

bool isAccount(const QModelIndex &index)
{
    return !index.parent().isValid();
}

QString stateIcon(session::ConnectionState state)
{
    using session::ConnectionState;
    switch (state) {
    case ConnectionState::Online:
        return {};
    case ConnectionState::Opening:
        return QStringLiteral("syncing");
    case ConnectionState::NeedsSignIn:
        return QStringLiteral("sign-in");
    case ConnectionState::Stopped:
        return QStringLiteral("warning");
    case ConnectionState::Offline:
    case ConnectionState::SignedOut:
        return QStringLiteral("offline");
    }
    return {};
}

Tone stateTone(session::ConnectionState state)
{
    const bool calls
        = state == session::ConnectionState::NeedsSignIn || state == session::ConnectionState::Stopped;
    return calls ? Tone::Warning : Tone::Subtle;
}

void drawText(QPainter *painter, const QRect &rect, const QString &text, Qt::Alignment alignment)
{
    painter->drawText(rect, int(alignment | Qt::AlignVCenter),
        painter->fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
}

} // namespace

void PlaceDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem bare(option);
    initStyleOption(&bare, index);
    bare.text.clear();
    bare.icon = {};
    bare.features &= ~QStyleOptionViewItem::HasDecoration;
    const QStyle *style = bare.widget ? bare.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &bare, painter, bare.widget);

    painter->save();
    if (isAccount(index))
        paintAccount(painter, option, index);
    else
        paintPlace(painter, option, index);
    painter->restore();
}

void PlaceDelegate::paintAccount(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QRect rest = option.rect.adjusted(metric::gap, 0, -metric::space, 0);
    const auto colour = index.data(models::Places::AccountColourRole);
    if (colour.isValid()) {
        const QRectF disc(rest.left(), rest.center().y() - dot / 2.0 + 0.5, dot, dot);
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(markColour(colour.value<Rgb>(), option.palette));
        painter->drawEllipse(disc);
        rest.setLeft(rest.left() + dot + metric::space);
    }
    const auto state = session::ConnectionState(index.data(models::Places::ConnectionStateRole).toInt());
    if (const QString name = stateIcon(state); !name.isEmpty()) {
        const QPixmap mark = iconPixmap(name, metric::icon, toneColour(option.palette, stateTone(state)),
            painter->device()->devicePixelRatioF());
        painter->drawPixmap(rest.right() + 1 - metric::icon, rest.center().y() - metric::icon / 2 + 1, mark);
        rest.setRight(rest.right() - metric::icon - metric::gap);
    }
    QFont bold = option.font;
    bold.setWeight(QFont::DemiBold);
    painter->setFont(bold);
    painter->setPen(option.palette.color(
        option.state & QStyle::State_Selected ? QPalette::HighlightedText : QPalette::Text));
    drawText(painter, rest, index.data(Qt::DisplayRole).toString(), Qt::AlignLeft);
}

void PlaceDelegate::paintPlace(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QRect rest = option.rect.adjusted(metric::gap, 0, -metric::space, 0);
    const bool chosen = option.state & QStyle::State_Selected;
    const bool heading = index.data(models::Places::PlaceRole).value<models::Place>().heading;
    const QColor text = option.palette.color(chosen ? QPalette::HighlightedText : QPalette::Text);
    const QColor quiet = chosen ? text : toneColour(option.palette, Tone::Subtle);

    const QString name = index.data(models::Places::IconNameRole).toString();
    if (!name.isEmpty()) {
        const QPixmap picture = iconPixmap(name, metric::icon, quiet, painter->device()->devicePixelRatioF());
        painter->drawPixmap(rest.left(), rest.center().y() - metric::icon / 2 + 1, picture);
        rest.setLeft(rest.left() + metric::icon + metric::space);
    }
    const QVariant count = index.data(models::Places::CountRole);
    if (count.isValid()) {
        const QString number = QLocale().toString(count.toLongLong());
        painter->setFont(smallFont(option.font));
        painter->setPen(quiet);
        drawText(painter, rest, number, Qt::AlignRight);
        rest.setRight(rest.right() - painter->fontMetrics().horizontalAdvance(number) - metric::space);
    }
    painter->setFont(option.font);
    painter->setPen(heading ? quiet : text);
    drawText(painter, rest, index.data(Qt::DisplayRole).toString(), Qt::AlignLeft);
}

QString PlaceDelegate::tipOf(const QModelIndex &index) const
{
    const QString name = PlainTipDelegate::tipOf(index);
    const auto state = session::ConnectionState(index.data(models::Places::ConnectionStateRole).toInt());
    return isAccount(index) ? name + QStringLiteral(" \u2013 ") + stateWord(state) : name;
}

QSize PlaceDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int line = option.fontMetrics.height() + metric::space;
    return {120, isAccount(index) ? qMax(34, line) : qMax(28, line)};
}

} // namespace dd::ui
