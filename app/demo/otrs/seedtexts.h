// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/otrs/state.h"

namespace dd::demo::otrs {

/// What an article of the demo says, made from the seed and the ids. Copies of the two lists it needs, so it
/// lives on its own.
class SeedTexts final : public TextSource {
public:
    SeedTexts(quint32 seed, const QList<Agent> &agents, const QList<Customer> &customers);
    ArticleText textOf(const Ticket &ticket, const Article &article) const override;

private:
    QString agentAddress(const Ticket &ticket) const;
    QString customerAddress(const Ticket &ticket) const;

    quint32 m_seed;
    QHash<int, QString> m_agents; // id -> "Name" <mail>
    QHash<QString, QString> m_customers; // login -> "Name" <mail>
};

/// True for the customers who speak Russian.
bool isRussian(const QString &companyId);
/// True for the tickets that are written in Russian.
bool isRussian(const Ticket &ticket);

} // namespace dd::demo::otrs
