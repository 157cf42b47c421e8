// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/otrs/methods.h"
#include "demo/otrs/tree.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace dd::demo::otrs {

namespace {

QJsonObject titleRow(int id, const QString &title)
{
    return {{u"ID"_s, id}, {u"Title"_s, title}};
}

QJsonObject fieldRow(const DynamicField &field)
{
    QJsonObject possible;
    for (const auto &[key, label] : field.options)
        possible.insert(key, label);
    QJsonObject config;
    if (!possible.isEmpty())
        config.insert(u"PossibleValues"_s, possible);
    return {
        {u"ID"_s, field.id},
        {u"Name"_s, field.name},
        {u"Label"_s, field.label},
        {u"FieldType"_s, field.type},
        {u"ObjectType"_s, field.ofArticle ? u"Article"_s : u"Ticket"_s},
        {u"Screens"_s, field.screens},
        {u"Config"_s, config},
    };
}

bool mayUse(const Customer *customer, const Service &service)
{
    const QList<int> own = customer ? customer->serviceIds : QList<int>();
    return own.isEmpty() ? service.isDefault : own.contains(service.id);
}

} // namespace

Reply getServiceList(Call &call)
{
    const QString login = call.params.text(u"CustomerUserLogin"_s);
    if (login.isEmpty()) {
        QJsonArray rows;
        for (const Service &service : call.state.services)
            rows.append(titleRow(service.id, service.name));
        return success({{u"Services"_s, rows}});
    }
    const Customer *customer = call.state.customer(login);
    QList<TreeItem> all;
    for (const Service &service : call.state.services)
        all.append({service.id, service.name, mayUse(customer, service)});
    const QList<TreeItem> items = visibleItems(all);
    return success({{u"Services"_s, flatRows(items)}, {u"ServiceTree"_s, treeRows(items)}});
}

Reply getSlaList(Call &call)
{
    const int serviceId = call.params.number(u"ServiceID"_s);
    QJsonArray rows;
    for (const Sla &sla : call.state.slas) {
        if (!call.params.isTrue(u"ServiceID"_s) || sla.serviceIds.contains(serviceId))
            rows.append(titleRow(sla.id, sla.name));
    }
    return success({{u"SLAList"_s, rows}});
}

Reply getPackageList(Call &call)
{
    QJsonArray packages{QJsonObject{{u"Name"_s, u"RS4OTRS_API"_s}, {u"Version"_s, u"6.5.1"_s}}};
    if (call.state.hasMobile)
        packages.append(QJsonObject{{u"Name"_s, u"RS4OTRS_Mobile"_s}, {u"Version"_s, u"6.0.8"_s}});
    return success({{u"Packages"_s, packages}});
}

Reply getDynamicFieldList(Call &call)
{
    QJsonArray ofTicket;
    QJsonArray ofArticle;
    for (const DynamicField &field : call.state.fields)
        (field.ofArticle ? ofArticle : ofTicket).append(fieldRow(field));
    QJsonObject both{{u"Ticket"_s, ofTicket}};
    if (!ofArticle.isEmpty())
        both.insert(u"Article"_s, ofArticle);
    return success({{u"DynamicFields"_s, both}});
}

Reply setPushNotificationToken(Call &call)
{
    if (!call.state.hasMobile)
        return failure(u"RS4OTRS_Mobile package must be installed!"_s);
    const QString token = call.params.text(u"Token"_s);
    if (token.isEmpty())
        return failure(u"Token cannot be empty"_s);
    call.state.agentToChange(call.agent.id)->pushToken = token;
    return success();
}

} // namespace dd::demo::otrs
