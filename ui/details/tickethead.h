// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ticket.h"
#include "ui/details/facts.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace dd::models {
class TicketWords;
}

namespace dd::ui {

class FactGrid;
class LineView;
class PlainLabel;
class StatusChip;

/// What stays over the tabs of a ticket: number, title, state, priority, lock, and who and when. Owned by the
/// card.
class TicketHead : public QWidget {
    Q_OBJECT

public:
    explicit TicketHead(QWidget *parent = nullptr);

    void setTicket(const TicketCard &card, const models::TicketWords &words, const AccountId &account);
    void clear();

Q_SIGNALS:
    void followed(const dd::ui::Target &target);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void paintIcons();
    void copyNumber();

    QString m_shownNumber;
    PlainLabel *m_number;
    QToolButton *m_copy;
    QLabel *m_watched;
    LineView *m_note;
    PlainLabel *m_title;
    StatusChip *m_state;
    StatusChip *m_priority;
    StatusChip *m_lock;
    FactGrid *m_facts;
};

} // namespace dd::ui
