// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/otrs/wire.h"
#include "domain/page.h"
#include "domain/query.h"
#include "domain/ticket.h"
#include "net/ask.h"

#include <memory>

namespace dd::otrs {

/// One of the server's views (contract 4, filters/getTicketViews).
struct View {
    qint64 id = 0; ///< -1 … -7 and added ones
    QString name;
};

/// In the user's language where it is one of the seven every server has, else as the server calls it.
QString titleOf(const View &view);

/// A state or a priority every new OTRS has, in the user's language; the others as the server calls them.
QString usualTitle(const QString &name);

/// What getTicketViews tells in one answer; its orders and its default are those of the mobile program.
struct Views {
    QList<View> views;
    QList<Coloured> priorities, types, states;
};

/// What changes rarely: queues, views, services, SLAs, dynamic fields, languages, packages, customers,
/// agents, rights (contract 4). Owned by the connection; kept after the first answer until refresh().
class Catalog : public QObject {
    Q_OBJECT

public:
    enum class Part {
        Views = 1,
        Queues = 2,
        Services = 4,
        Slas = 8,
        Languages = 16,
        Packages = 32,
        DynamicFields = 64,
        Companies = 128,
        Agents = 256,
        Rights = 512,
    };
    Q_DECLARE_FLAGS(Parts, Part)

    explicit Catalog(const Wire &wire, QObject *parent = nullptr);
    ~Catalog() override;

    net::Load views(QObject *context, Then<Views> then);
    net::Load queues(QObject *context, Then<QList<Queue>> then);
    net::Load services(QObject *context, Then<QList<Named>> then);
    net::Load slas(QObject *context, Then<QList<Named>> then);
    /// key = code, title = "native - translated", or one of them where they are the same.
    net::Load languages(QObject *context, Then<QList<SortKey>> then);
    net::Load packages(QObject *context, Then<QMap<QString, QString>> then);
    /// Ticket fields; `values` of each hold its possible values as "key=label".
    net::Load dynamicFields(QObject *context, Then<QList<ExtraField>> then);
    /// Companies: login holds the CustomerID.
    net::Load companies(QObject *context, Then<QList<Person>> then);
    /// Agents. UserPw and UserToken never leave the parser.
    net::Load agents(QObject *context, Then<QList<Person>> then);
    net::Load rights(QObject *context, Then<QList<GroupRights>> then);
    /// Customer users by part of login, name or mail; empty = the first hundred (contract 4).
    net::Load customers(const QString &text, QObject *context, Then<QList<Person>> then);
    net::Load customersOf(const QString &customerId, QObject *context, Then<QList<Person>> then);
    net::Load customer(const QString &login, QObject *context, Then<CustomerCard> then);
    /// For the filter panel, whatever the kind.
    net::Load choices(Choices of, const QString &text, QObject *context, Then<QList<Coloured>> then);
    /// Forgets these parts: who asks next asks the server. An answer that is under way is still delivered,
    /// but not kept.
    void refresh(Parts parts);

private:
    struct Known;

    Wire m_wire;
    std::unique_ptr<Known> m_known;
};

Q_DECLARE_OPERATORS_FOR_FLAGS(Catalog::Parts)

} // namespace dd::otrs
