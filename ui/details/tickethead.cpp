// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/tickethead.h"

#include "models/ticketwords.h"
#include "ui/common/icons.h"
#include "ui/common/tones.h"
#include "ui/details/factgrid.h"
#include "ui/details/flowlayout.h"
#include "ui/details/lineview.h"
#include "ui/details/statuschip.h"
#include "ui/details/ticketfacts.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace dd::ui {

TicketHead::TicketHead(QWidget *parent)
    : QWidget(parent)
    , m_number(new PlainLabel(this))
    , m_copy(new QToolButton(this))
    , m_watched(new QLabel(this))
    , m_note(new LineView(this))
    , m_title(new PlainLabel(this))
    , m_state(new StatusChip(this))
    , m_priority(new StatusChip(this))
    , m_lock(new StatusChip(this))
    , m_facts(new FactGrid(this))
{
    m_number->setTone(Tone::Subtle);
    m_number->setMaximumLines(1);
    m_note->setMaximumLines(1);
    m_note->setFont(smallFont(font()));
    m_title->setFont(titleFont(font()));
    m_title->setMaximumLines(3);
    m_copy->setAutoRaise(true);
    m_copy->setIcon(icon(QStringLiteral("copy")));

    auto *top = new QHBoxLayout;
    top->setSpacing(metric::gap);
    top->addWidget(m_number, 0, Qt::AlignVCenter);
    top->addWidget(m_copy);
    top->addStretch(1);
    top->addWidget(m_watched, 0, Qt::AlignVCenter);
    top->addWidget(m_note, 0, Qt::AlignVCenter);
    auto *chips = new FlowLayout(metric::gap);
    chips->addWidget(m_state);
    chips->addWidget(m_priority);
    chips->addWidget(m_lock);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(metric::space);
    layout->addLayout(top);
    layout->addWidget(m_title);
    layout->addLayout(chips);
    layout->addWidget(m_facts);

    connect(m_copy, &QToolButton::clicked, this, &TicketHead::copyNumber);
    connect(m_facts, &FactGrid::followed, this, &TicketHead::followed);
    m_watched->hide();
    paintIcons();
    retranslate();
}

void TicketHead::setTicket(const TicketCard &card, const models::TicketWords &words, const AccountId &account)
{
    const Ticket &ticket = card.ticket;
    m_shownNumber = ticket.number;
    m_number->setText(ticket.number);
    m_copy->setVisible(!ticket.number.isEmpty());
    QStringList notes;
    if (ticket.archived)
        notes << tr("archived");
    if (ticket.created.isValid())
        notes << tr("opened %1"); // when, the line tells
    m_watched->setVisible(ticket.watchedByMe);
    m_note->setLine({.text = notes.join(QStringLiteral(" · ")),
        .instant = ticket.created,
        .time = FactLine::Time::Relative,
        .quiet = true});
    m_title->setText(ticket.title.trimmed().isEmpty() ? tr("(no title)") : ticket.title.simplified());

    const Coloured state = words.state(ticket.state);
    m_state->setStatus(tr("State"), state);
    const Coloured priority = words.priority(ticket.priority);
    m_priority->setStatus(tr("Priority"), priority);
    Coloured lock;
    if (ticket.lock != Ticket::Lock::Unlocked)
        lock.name = ticket.lock == Ticket::Lock::Locked ? tr("Locked") : tr("Locked for now");
    m_lock->setStatus(tr("Lock"), lock);
    m_facts->setSections({{QString(), TicketFacts::head(card, words, account)}});
}

void TicketHead::clear()
{
    m_shownNumber.clear();
    m_note->setLine({});
    for (PlainLabel *label : {m_number, m_title})
        label->setText({});
    for (StatusChip *chip : {m_state, m_priority, m_lock})
        chip->setStatus({}, {});
    m_copy->hide();
    m_watched->hide();
    m_facts->setSections({});
}

void TicketHead::paintIcons()
{
    m_watched->setPixmap(iconPixmap(
        QStringLiteral("watch"), metric::icon, toneColour(palette(), Tone::Subtle), devicePixelRatioF()));
}

void TicketHead::copyNumber()
{
    QGuiApplication::clipboard()->setText(m_shownNumber);
}

void TicketHead::retranslate()
{
    m_copy->setToolTip(tr("Copy the number"));
    m_copy->setAccessibleName(tr("Copy the number"));
    m_watched->setToolTip(tr("Watched by me"));
    m_watched->setAccessibleName(tr("Watched by me"));
}

void TicketHead::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange)
        paintIcons();
}

} // namespace dd::ui
