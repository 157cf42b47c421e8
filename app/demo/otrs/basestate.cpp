// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/otrs/basestate.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace dd::demo::otrs {

namespace {

Queue queueOf(int id, const QString &name, int groupId, const Targets &targets = {})
{
    Queue queue;
    queue.id = id;
    queue.name = name;
    queue.groupId = groupId;
    queue.targets = targets;
    return queue;
}

TicketState stateOf(int id, const QString &name, const QString &type)
{
    TicketState state;
    state.id = id;
    state.name = name;
    state.type = type;
    return state;
}

Service serviceOf(int id, const QString &name, bool isDefault)
{
    Service service;
    service.id = id;
    service.name = name;
    service.isDefault = isDefault;
    return service;
}

Sla slaOf(int id, const QString &name, const QList<int> &services, const Targets &targets)
{
    Sla sla;
    sla.id = id;
    sla.name = name;
    sla.serviceIds = services;
    sla.targets = targets;
    return sla;
}

DynamicField fieldOf(int id, const QString &name, const QString &label, const QString &type,
    const QList<QPair<QString, QString>> &options = {}, const QJsonObject &screens = {})
{
    DynamicField field;
    field.id = id;
    field.name = name;
    field.label = label;
    field.type = type;
    field.options = options;
    field.screens = screens;
    return field;
}

QList<Queue> queues()
{
    const Targets line{60, 240, 480};
    QList<Queue> all{
        queueOf(1, u"Postmaster"_s, group::users),
        queueOf(2, u"Raw"_s, group::users),
        queueOf(3, u"Junk"_s, group::users),
        queueOf(4, u"Misc"_s, group::users),
        queueOf(5, u"Finance"_s, group::finance),
        queueOf(6, u"Finance::1С"_s, group::support),
        queueOf(7, u"Support"_s, group::support),
        queueOf(8, u"Support::1-я линия"_s, group::support, line),
        queueOf(9, u"Support::2nd Line"_s, group::support),
        queueOf(10, u"Support::2nd Line::Linux"_s, group::support),
        queueOf(11, u"VIP"_s, group::vip, {15, 60, 120}),
        queueOf(12, u"Сеть"_s, group::network),
        queueOf(13, u"Сеть::VPN"_s, group::network),
        queueOf(14, u"Сеть::Филиалы"_s, group::network),
        queueOf(15, u"Логистика"_s, group::logistics),
        queueOf(16, u"Логистика::Архив"_s, group::logistics),
        queueOf(17, u"Логистика::Склад"_s, group::store),
    };
    std::sort(all.begin(), all.end(), [](const Queue &a, const Queue &b) { return a.name < b.name; });
    return all;
}

QList<TicketState> states()
{
    return {
        stateOf(2, u"closed successful"_s, u"closed"_s),
        stateOf(3, u"closed unsuccessful"_s, u"closed"_s),
        stateOf(9, u"merged"_s, u"merged"_s),
        stateOf(1, u"new"_s, u"new"_s),
        stateOf(4, u"open"_s, u"open"_s),
        stateOf(7, u"pending auto close+"_s, u"pending auto"_s),
        stateOf(8, u"pending auto close-"_s, u"pending auto"_s),
        stateOf(6, u"pending reminder"_s, u"pending reminder"_s),
        stateOf(5, u"removed"_s, u"removed"_s),
    };
}

QList<DynamicField> fields()
{
    const QString edit = u"AgentMobileEditTicket"_s;
    const QString create = u"AgentMobileNewTicket"_s;
    QList<DynamicField> all{
        fieldOf(1, u"ProcessManagementProcessID"_s, u"Process"_s, u"ProcessID"_s),
        fieldOf(2, u"ProcessManagementActivityID"_s, u"Activity"_s, u"ActivityID"_s),
        fieldOf(3, u"ProcessManagementAttachment"_s, u"Attachment"_s, u"TextArea"_s),
        fieldOf(4, u"TicketCalendarStartTime"_s, u"Ticket Calendar StartTime"_s, u"DateTime"_s),
        fieldOf(5, u"TicketCalendarEndTime"_s, u"Ticket Calendar EndTime"_s, u"DateTime"_s),
        fieldOf(6, u"Location"_s, u"Место"_s, u"Text"_s, {},
            {{edit, u"rw"_s}, {create, u"rw"_s}, {u"AgentMobileTicketNote"_s, u"r"_s}}),
        fieldOf(7, u"WorkNotes"_s, u"Что сделано"_s, u"TextArea"_s),
        fieldOf(8, u"DeviceType"_s, u"Устройство"_s, u"Dropdown"_s,
            {{u"printer"_s, u"Принтер"_s}, {u"pc"_s, u"Рабочая станция"_s}, {u"server"_s, u"Сервер"_s},
                {u"phone"_s, u"Телефон"_s}},
            {{edit, u"rw"_s}, {create, u"rw"_s}}),
        fieldOf(9, u"Tags"_s, u"Метки"_s, u"Multiselect"_s,
            {{u"urgent"_s, u"Срочно"_s}, {u"onsite"_s, u"Выезд"_s}, {u"warranty"_s, u"Гарантия"_s}},
            {{edit, u"rw"_s}}),
        fieldOf(10, u"VisitTime"_s, u"Время визита"_s, u"DateTime"_s, {}, {{edit, u"rw"_s}}),
        fieldOf(11, u"DueDate"_s, u"Срок"_s, u"Date"_s),
        fieldOf(12, u"Billable"_s, u"Платно"_s, u"Checkbox"_s, {}, {{edit, u"r"_s}}),
        fieldOf(13, u"ArticleSource"_s, u"Источник"_s, u"Text"_s),
    };
    all.last().ofArticle = true;
    return all;
}

} // namespace

QHash<int, QStringList> rightsOn(const QList<int> &groups, const QStringList &rights)
{
    QHash<int, QStringList> all;
    for (const int id : groups)
        all.insert(id, rights);
    return all;
}

State baseState()
{
    State state;
    state.groups = {{group::finance, u"finance"_s}, {group::network, u"network"_s},
        {group::support, u"support"_s}, {group::users, u"users"_s}, {group::vip, u"vip"_s},
        {group::logistics, u"logistics"_s}, {group::store, u"store"_s}};
    state.queues = queues();
    state.states = states();
    state.types
        = {{1, u"Unclassified"_s}, {2, u"Incident"_s}, {3, u"Запрос на обслуживание"_s}, {4, u"Problem"_s}};
    state.priorities = {
        {1, u"1 very low"_s}, {2, u"2 low"_s}, {3, u"3 normal"_s}, {4, u"4 high"_s}, {5, u"5 very high"_s}};
    state.services = {serviceOf(6, u"Почта"_s, true), serviceOf(3, u"Рабочее место::ПО"_s, true),
        serviceOf(5, u"Network::VPN"_s, false), serviceOf(1, u"Рабочее место"_s, true),
        serviceOf(2, u"Рабочее место::Принтеры"_s, false), serviceOf(4, u"Network"_s, false)};
    state.slas = {slaOf(4, u"Без обязательств"_s, {1, 2, 3, 6}, {}),
        slaOf(1, u"Gold 24x7"_s, {4, 5, 6}, {15, 60, 240}),
        slaOf(2, u"Стандарт"_s, {1, 2, 3}, {60, 480, 1440}),
        slaOf(3, u"Network 8x5"_s, {4, 5}, {30, 240, 720})};
    state.companies = {{u"INITECH"_s, u"Initech"_s}, {u"DELTA-12"_s, u"Дельта & Партнёры"_s},
        {u"ACME"_s, u"ACME Corp."_s}, {u"ROMASHKA"_s, u"ООО «Ромашка»"_s}, {u"VEKTOR"_s, u"ИП Вектор"_s},
        {u"SEVER"_s, u"АО Север"_s}, {u"GLOBEX"_s, u"Globex GmbH"_s}, {u"ЛУЧ"_s, u"НПП \"Луч\""_s}};
    state.fields = fields();
    return state;
}

} // namespace dd::demo::otrs
