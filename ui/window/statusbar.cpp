// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/statusbar.h"

#include "session/connections.h"
#include "ui/common/contrast.h"
#include "ui/common/plaintip.h"
#include "ui/common/tones.h"
#include "ui/window/statewords.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHelpEvent>
#include <QLabel>
#include <QPainter>
#include <QStyleOptionToolButton>
#include <QToolTip>

namespace dd::ui {

namespace {

constexpr int dot = 10;

bool isCalling(session::ConnectionState state)
{
    return state == session::ConnectionState::NeedsSignIn || state == session::ConnectionState::Stopped;
}

} // namespace

AccountDot::AccountDot(session::Connection &connection, QWidget *parent)
    : QToolButton(parent)
    , m_connection(connection)
    , m_account(connection.account().id)
{
    setAutoRaise(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    refresh();
}

void AccountDot::refresh()
{
    m_words = m_connection.account().title;
    if (m_connection.state() != session::ConnectionState::Online)
        m_words += QStringLiteral(" \u00b7 ") + stateWord(m_connection.state());
    // A name is no place for an access key.
    setText(QString(m_words).replace(QLatin1Char('&'), QLatin1String("&&")));
    setAccessibleName(m_words);
    updateGeometry();
    update();
}

QSize AccountDot::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(m_words) + dot + 3 * metric::space,
        qMax(24, fontMetrics().height() + metric::space)};
}

/// A few letters of each name where the window is narrow.
QSize AccountDot::minimumSizeHint() const
{
    return {qMin(sizeHint().width(), 5 * fontMetrics().averageCharWidth() + dot + 3 * metric::space),
        sizeHint().height()};
}

bool AccountDot::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QToolButton::event(event);
    // Made when it is looked at: "5 min ago" ages.
    QToolTip::showText(
        static_cast<QHelpEvent *>(event)->globalPos(), plainTip(stateStory(m_connection)), this);
    return true;
}

void AccountDot::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QStyleOptionToolButton option;
    initStyleOption(&option);
    if (option.state & (QStyle::State_MouseOver | QStyle::State_Sunken)) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(toneColour(palette(), Tone::Hover));
        painter.drawRoundedRect(rect(), 4, 4);
    }
    if (hasFocus()) {
        painter.setPen(QPen(toneColour(palette(), Tone::Accent), 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    }
    const session::ConnectionState state = m_connection.state();
    const QColor colour = markColour(m_connection.account().colour, palette());
    const QRectF disc(metric::space, (height() - dot) / 2.0, dot, dot);
    painter.setPen(QPen(colour, 1.6));
    painter.setBrush(state == session::ConnectionState::Online ? QBrush(colour) : Qt::NoBrush);
    painter.drawEllipse(disc.adjusted(0.8, 0.8, -0.8, -0.8));

    painter.setPen(
        isCalling(state) ? toneColour(palette(), Tone::Warning) : palette().color(QPalette::WindowText));
    const QRect area = rect().adjusted(2 * metric::space + dot, 0, -metric::space, 0);
    painter.drawText(area, Qt::AlignVCenter | Qt::AlignLeft,
        fontMetrics().elidedText(m_words, Qt::ElideRight, area.width() + 1));
}

StatusBar::StatusBar(const Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_row(new QHBoxLayout(this))
    , m_summary(new QLabel(this))
{
    m_row->setContentsMargins(metric::gap, 2, metric::margin, 1);
    m_row->setSpacing(metric::gap);
    m_row->addStretch(1);
    m_row->addWidget(m_summary);
    m_summary->setTextFormat(Qt::PlainText);
    setFont(smallFont(font()));

    connect(&context.connections, &session::Connections::added, this, &StatusBar::rebuild);
    connect(&context.connections, &session::Connections::removed, this, [this](const AccountId &account) {
        m_dots.removeIf([&account](AccountDot *one) {
            if (one->account() != account)
                return false;
            delete one;
            return true;
        });
    });
    connect(&context.connections, &session::Connections::stateChanged, this, &StatusBar::refresh);
    connect(&context.accounts, &session::Accounts::changed, this, &StatusBar::refresh);
    rebuild();
}

void StatusBar::rebuild()
{
    qDeleteAll(m_dots);
    m_dots.clear();
    for (session::Connection *connection : m_context.connections.all()) {
        auto *one = new AccountDot(*connection, this);
        connect(one, &QToolButton::clicked, this,
            [this, one] { Q_EMIT accountMenuRequested(one->account(), one->mapToGlobal(QPoint(0, 0))); });
        m_row->insertWidget(int(m_dots.size()), one);
        m_dots << one;
    }
}

void StatusBar::refresh()
{
    for (AccountDot *one : std::as_const(m_dots))
        one->refresh();
}

void StatusBar::setSummary(const QString &text)
{
    m_summary->setText(text);
}

void StatusBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

void StatusBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(0, 0, width(), 1, toneColour(palette(), Tone::Separator));
}

} // namespace dd::ui
