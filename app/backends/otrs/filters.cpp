// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/otrs/tickets.h"

#include <QCoreApplication>

namespace dd::otrs {

namespace {

const char *const gMain = QT_TRANSLATE_NOOP("dd::Filter", "Main");
const char *const gPeople = QT_TRANSLATE_NOOP("dd::Filter", "People");
const char *const gKind = QT_TRANSLATE_NOOP("dd::Filter", "Kind and service");
const char *const gWhole = QT_TRANSLATE_NOOP("dd::Filter", "A part, \"the whole\", or with *");
const char *const gNames = QT_TRANSLATE_NOOP("dd::Filter", "By exact name");

FilterField field(const char *key, const char *label, FilterType type, Choices choices, bool many,
    const char *group, const char *hint = "")
{
    return {QString::fromLatin1(key), label, type, choices, many, group, hint};
}

SortKey order(const char *key, const char *title)
{
    return {QString::fromLatin1(key), QCoreApplication::translate("dd::Filter", title)};
}

} // namespace

// Every parameter of getTicketList that has an effect (contract 4); those that are documented but do nothing
// are left out.
const QList<FilterField> &Tickets::filters()
{
    using enum FilterType;
    static const QList<FilterField> table{
        field("ViewID", QT_TRANSLATE_NOOP("dd::Filter", "View"), Id, Choices::Views, false, gMain),
        field("QueueIDs", QT_TRANSLATE_NOOP("dd::Filter", "Queue"), Id, Choices::Queues, true, gMain),
        field("StateType", QT_TRANSLATE_NOOP("dd::Filter", "Open or closed"), Id, Choices::StateTypes, true,
            gMain),
        field("StateIDs", QT_TRANSLATE_NOOP("dd::Filter", "State"), Id, Choices::TicketStates, true, gMain),
        field("PriorityIDs", QT_TRANSLATE_NOOP("dd::Filter", "Priority"), Id, Choices::TicketPriorities, true,
            gMain),
        field("TicketNumber", QT_TRANSLATE_NOOP("dd::Filter", "Number"), Text, Choices::None, true, gMain,
            gWhole),
        field("Title", QT_TRANSLATE_NOOP("dd::Filter", "Title"), Text, Choices::None, false, gMain, gWhole),
        field("TicketID", QT_TRANSLATE_NOOP("dd::Filter", "Ticket id"), Number, Choices::None, true, gMain),
        field("OwnerIDs", QT_TRANSLATE_NOOP("dd::Filter", "Owner"), Id, Choices::Agents, true, gPeople),
        field("ResponsibleIDs", QT_TRANSLATE_NOOP("dd::Filter", "Responsible"), Id, Choices::Agents, true,
            gPeople),
        field("WatchUserIDs", QT_TRANSLATE_NOOP("dd::Filter", "Watched by"), Id, Choices::Agents, true,
            gPeople),
        field("CustomerID", QT_TRANSLATE_NOOP("dd::Filter", "Customer company"), Text, Choices::Customers,
            false, gPeople),
        field("CustomerUserLogin", QT_TRANSLATE_NOOP("dd::Filter", "Customer"), Text, Choices::CustomerUsers,
            false, gPeople),
        field("TypeIDs", QT_TRANSLATE_NOOP("dd::Filter", "Type"), Id, Choices::TicketTypes, true, gKind),
        field("ServiceIDs", QT_TRANSLATE_NOOP("dd::Filter", "Service"), Id, Choices::Services, true, gKind),
        field("SLAIDs", QT_TRANSLATE_NOOP("dd::Filter", "SLA"), Id, Choices::Slas, true, gKind),
        field("LockIDs", QT_TRANSLATE_NOOP("dd::Filter", "Lock"), Id, Choices::Locks, true, gKind),
        field("Queues", QT_TRANSLATE_NOOP("dd::Filter", "Queue name"), Text, Choices::None, true, gNames),
        field("States", QT_TRANSLATE_NOOP("dd::Filter", "State name"), Text, Choices::None, true, gNames),
        field("Priorities", QT_TRANSLATE_NOOP("dd::Filter", "Priority name"), Text, Choices::None, true,
            gNames),
        field("Types", QT_TRANSLATE_NOOP("dd::Filter", "Type name"), Text, Choices::None, true, gNames),
        field("Services", QT_TRANSLATE_NOOP("dd::Filter", "Service name"), Text, Choices::None, true, gNames),
        field("SLAs", QT_TRANSLATE_NOOP("dd::Filter", "SLA name"), Text, Choices::None, true, gNames),
        field("Locks", QT_TRANSLATE_NOOP("dd::Filter", "Lock name"), Text, Choices::None, true, gNames),
    };
    return table;
}

QList<SortKey> Tickets::orders()
{
    return {order("Age", QT_TRANSLATE_NOOP("dd::Filter", "Age")),
        order("Changed", QT_TRANSLATE_NOOP("dd::Filter", "Last change")),
        order("TicketNumber", QT_TRANSLATE_NOOP("dd::Filter", "Number")),
        order("Title", QT_TRANSLATE_NOOP("dd::Filter", "Title")),
        order("Queue", QT_TRANSLATE_NOOP("dd::Filter", "Queue")),
        order("CustomerID", QT_TRANSLATE_NOOP("dd::Filter", "Customer company")),
        order("Priority", QT_TRANSLATE_NOOP("dd::Filter", "Priority")),
        order("State", QT_TRANSLATE_NOOP("dd::Filter", "State")),
        order("Owner", QT_TRANSLATE_NOOP("dd::Filter", "Owner")),
        order("Responsible", QT_TRANSLATE_NOOP("dd::Filter", "Responsible")),
        order("Lock", QT_TRANSLATE_NOOP("dd::Filter", "Lock")),
        order("Type", QT_TRANSLATE_NOOP("dd::Filter", "Type")),
        order("Service", QT_TRANSLATE_NOOP("dd::Filter", "Service")),
        order("SLA", QT_TRANSLATE_NOOP("dd::Filter", "SLA")),
        order("PendingTime", QT_TRANSLATE_NOOP("dd::Filter", "Pending until")),
        order("EscalationTime", QT_TRANSLATE_NOOP("dd::Filter", "Escalation")),
        order("EscalationResponseTime", QT_TRANSLATE_NOOP("dd::Filter", "First response due")),
        order("EscalationUpdateTime", QT_TRANSLATE_NOOP("dd::Filter", "Update due")),
        order("EscalationSolutionTime", QT_TRANSLATE_NOOP("dd::Filter", "Solution due")),
        order("SmartSort", QT_TRANSLATE_NOOP("dd::Filter", "By solution time"))};
}

} // namespace dd::otrs
