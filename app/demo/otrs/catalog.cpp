// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/otrs/methods.h"
#include "demo/otrs/tree.h"

#include <QJsonArray>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace dd::demo::otrs {

namespace {

struct Language {
    const char *id;
    const char *native;
};

constexpr Language languages[] = {
    {"en", "English (United States)"},
    {"ru", "Русский"},
    {"de", "Deutsch"},
    {"fr", "Français"},
    {"es", "Español"},
    {"it", "Italiano"},
    {"pl", "Polski"},
    {"cs", "Česky"},
    {"uk", "Українська"},
    {"zh_CN", "简体中文"},
};

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

Reply getLanguageList(Call &)
{
    QJsonArray rows;
    for (const Language &language : languages) {
        const QString english = QLocale::languageToString(QLocale(QLatin1String(language.id)).language());
        rows.append(QJsonObject{{u"ID"_s, QLatin1String(language.id)},
            {u"Name"_s, QString(QString::fromUtf8(language.native) + " - "_L1 + english)}});
    }
    return success({{u"Languages"_s, rows}});
}

Reply getPackageList(Call &)
{
    return success({{u"Packages"_s,
        QJsonArray{QJsonObject{{u"Name"_s, u"RS4OTRS_API"_s}, {u"Version"_s, u"6.44.1"_s}}}}});
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

Reply setPushNotificationToken(Call &)
{
    return failure(u"RS4OTRS_Mobile package must be installed!"_s);
}

} // namespace dd::demo::otrs
