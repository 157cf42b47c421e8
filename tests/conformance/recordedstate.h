// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/otrs/state.h"
#include "recording.h"

namespace dd::conformance {

/// The recorded Znuny as far as its answers tell: agents with their rights, customers, tickets, articles and
/// files, each as it was at the moment of the recording that is asked for. What was not known to be so at
/// that moment is left out; what the recording itself shows holds for it.
class RecordedState {
public:
    explicit RecordedState(const QList<Recording> &all);

    demo::otrs::State at(const Recording &recording) const;

private:
    /// A ticket as one recording showed it.
    struct Sight {
        qint64 moment = 0;
        demo::otrs::Ticket ticket;
    };

    qint64 momentOf(const Recording &recording) const;
    void learnTickets(const QList<Recording> &all);
    void learnCustomers(const Recording &recording);
    void learnArticles(const Recording &recording);
    void learnFirstArticle(const Recording &recording);
    void learnFiles(const Recording &recording);
    void fillGaps();

    demo::otrs::State m_state; // all that does not change
    QMap<int, QList<Sight>> m_sights; // by ticket, oldest first
    QHash<int, std::shared_ptr<demo::otrs::ArticleText>> m_texts; // by article
    QHash<int, QMap<int, demo::otrs::Article>> m_articles; // by ticket and number
};

} // namespace dd::conformance
