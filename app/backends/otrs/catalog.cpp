// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/otrs/catalog.h"

#include "backends/otrs/mapcatalog.h"
#include "backends/otrs/read.h"
#include "net/kept.h"

#include <QCollator>
#include <QSet>
#include <algorithm>

namespace dd::otrs {

struct Catalog::Known {
    net::Kept<Views> views;
    net::Kept<QList<Queue>> queues;
    net::Kept<QList<Named>> services, slas;
    net::Kept<QList<SortKey>> languages;
    net::Kept<QMap<QString, QString>> packages;
    net::Kept<QList<ExtraField>> dynamicFields;
    net::Kept<QList<Person>> companies, agents;
    net::Kept<QList<GroupRights>> rights;
};

Catalog::Catalog(const Wire &wire, QObject *parent)
    : QObject(parent)
    , m_wire(wire)
    , m_known(std::make_unique<Known>())
{
}

Catalog::~Catalog() = default;

void Catalog::refresh(Parts parts)
{
    const auto forget = [this, parts](Part part, auto Known::*place) {
        if (parts.testFlag(part))
            ((*m_known).*place).forget();
    };
    forget(Part::Views, &Known::views);
    forget(Part::Queues, &Known::queues);
    forget(Part::Services, &Known::services);
    forget(Part::Slas, &Known::slas);
    forget(Part::Languages, &Known::languages);
    forget(Part::Packages, &Known::packages);
    forget(Part::DynamicFields, &Known::dynamicFields);
    forget(Part::Companies, &Known::companies);
    forget(Part::Agents, &Known::agents);
    forget(Part::Rights, &Known::rights);
}

QString titleOf(const View &view)
{
    const auto words = [](const char *text) { return QCoreApplication::translate("dd::TicketView", text); };
    switch (view.id) {
    case -1:
        return words(QT_TRANSLATE_NOOP("dd::TicketView", "Assigned to me"));
    case -2:
        return words(QT_TRANSLATE_NOOP("dd::TicketView", "My queues"));
    case -3:
        return words(QT_TRANSLATE_NOOP("dd::TicketView", "Open"));
    case -4:
        return words(QT_TRANSLATE_NOOP("dd::TicketView", "Closed"));
    case -5:
        return words(QT_TRANSLATE_NOOP("dd::TicketView", "Unread"));
    case -6:
        return words(QT_TRANSLATE_NOOP("dd::TicketView", "Locked by me"));
    case -7:
        return words(QT_TRANSLATE_NOOP("dd::TicketView", "Watched by me"));
    default:
        return view.name;
    }
}

QString usualTitle(const QString &name)
{
    static const QSet<QString> usual{
        QStringLiteral(QT_TRANSLATE_NOOP("dd::TicketWord", "new")),
        QStringLiteral(QT_TRANSLATE_NOOP("dd::TicketWord", "open")),
        QStringLiteral(QT_TRANSLATE_NOOP("dd::TicketWord", "closed successful")),
        QStringLiteral(QT_TRANSLATE_NOOP("dd::TicketWord", "closed unsuccessful")),
        QStringLiteral(QT_TRANSLATE_NOOP("dd::TicketWord", "merged")),
        QStringLiteral(QT_TRANSLATE_NOOP("dd::TicketWord", "removed")),
        QStringLiteral(QT_TRANSLATE_NOOP("dd::TicketWord", "pending reminder")),
        QStringLiteral(QT_TRANSLATE_NOOP("dd::TicketWord", "pending auto close+")),
        QStringLiteral(QT_TRANSLATE_NOOP("dd::TicketWord", "pending auto close-")),
        QStringLiteral(QT_TRANSLATE_NOOP("dd::TicketWord", "1 very low")),
        QStringLiteral(QT_TRANSLATE_NOOP("dd::TicketWord", "2 low")),
        QStringLiteral(QT_TRANSLATE_NOOP("dd::TicketWord", "3 normal")),
        QStringLiteral(QT_TRANSLATE_NOOP("dd::TicketWord", "4 high")),
        QStringLiteral(QT_TRANSLATE_NOOP("dd::TicketWord", "5 very high")),
    };
    return usual.contains(name) ? QCoreApplication::translate("dd::TicketWord", name.toLatin1().constData())
                                : name;
}

net::Load Catalog::views(QObject *context, Then<Views> then)
{
    return m_known->views.ask(m_wire.channel,
        m_wire.call(QStringLiteral("filters"), QStringLiteral("getTicketViews")),
        answerOf<Views>("views", mapViews), context, std::move(then));
}

net::Load Catalog::queues(QObject *context, Then<QList<Queue>> then)
{
    return m_known->queues.ask(m_wire.channel,
        m_wire.call(QStringLiteral("queues"), QStringLiteral("getQueueList")),
        listOf<Queue>("queues", "Queues", mapQueue), context, std::move(then));
}

static Named titled(const json::Value &value)
{
    return {value["ID"].integer(), value["Title"].text(), false};
}

net::Load Catalog::services(QObject *context, Then<QList<Named>> then)
{
    // They come in no order (contract 4). Part by part of its full name each stands below its parent.
    const auto map = [](const json::Value &root) {
        QList<Named> services;
        for (const json::Row &row : root["Services"].rows())
            services << titled(row.value);
        const QCollator collator;
        std::ranges::stable_sort(services, [&collator](const Named &one, const Named &other) {
            const QStringList a = one.name.split(QLatin1String("::"));
            const QStringList b = other.name.split(QLatin1String("::"));
            return std::ranges::lexicographical_compare(
                a, b, [&collator](const QString &x, const QString &y) { return collator.compare(x, y) < 0; });
        });
        return services;
    };
    return m_known->services.ask(m_wire.channel,
        m_wire.call(QStringLiteral("services"), QStringLiteral("getServiceList")),
        answerOf<QList<Named>>("services", map), context, std::move(then));
}

net::Load Catalog::slas(QObject *context, Then<QList<Named>> then)
{
    return m_known->slas.ask(m_wire.channel, m_wire.call(QStringLiteral("sla"), QStringLiteral("getSLAList")),
        listOf<Named>("SLAs", "SLAList", titled), context, std::move(then));
}

net::Load Catalog::languages(QObject *context, Then<QList<SortKey>> then)
{
    const auto map = [](const json::Value &value) {
        // "native - translated": to a Russian both are «Русский».
        const QString name = value["Name"].text();
        const QString native = name.section(QLatin1String(" - "), 0, 0);
        const bool isTwice = name.section(QLatin1String(" - "), 1) == native;
        return SortKey{value["ID"].text(), isTwice ? native : name};
    };
    return m_known->languages.ask(m_wire.channel,
        m_wire.call(QStringLiteral("settings"), QStringLiteral("getLanguageList")),
        listOf<SortKey>("languages", "Languages", map), context, std::move(then));
}

net::Load Catalog::packages(QObject *context, Then<QMap<QString, QString>> then)
{
    using Versions = QMap<QString, QString>;
    const auto map = [](const json::Value &root) {
        Versions versions;
        for (const json::Row &row : root["Packages"].rows())
            versions.insert(row.value["Name"].text(), row.value["Version"].text());
        return versions;
    };
    return m_known->packages.ask(m_wire.channel,
        m_wire.call(QStringLiteral("system"), QStringLiteral("getPackageList")),
        answerOf<Versions>("packages", map), context, std::move(then));
}

net::Load Catalog::dynamicFields(QObject *context, Then<QList<ExtraField>> then)
{
    const auto map = [](const json::Value &root) {
        QList<ExtraField> fields;
        for (const json::Row &row : root["DynamicFields"]["Ticket"].rows())
            fields << mapDynamicField(row.value);
        return fields;
    };
    return m_known->dynamicFields.ask(m_wire.channel,
        m_wire.call(QStringLiteral("system"), QStringLiteral("getDynamicFieldList")),
        answerOf<QList<ExtraField>>("dynamic fields", map), context, std::move(then));
}

net::Load Catalog::companies(QObject *context, Then<QList<Person>> then)
{
    return m_known->companies.ask(m_wire.channel,
        m_wire.call(QStringLiteral("customers"), QStringLiteral("getCustomerList")),
        listOf<Person>("companies", "CustomerCompanies", mapCompany), context, std::move(then));
}

net::Load Catalog::agents(QObject *context, Then<QList<Person>> then)
{
    return m_known->agents.ask(m_wire.channel,
        m_wire.call(QStringLiteral("users"), QStringLiteral("getUserList")),
        listOf<Person>("agents", "Users", mapAgent), context, std::move(then));
}

net::Load Catalog::rights(QObject *context, Then<QList<GroupRights>> then)
{
    return m_known->rights.ask(m_wire.channel,
        m_wire.call(QStringLiteral("users"), QStringLiteral("getUserPermissions")),
        listOf<GroupRights>("rights", "Groups", mapRights), context, std::move(then));
}

net::Load Catalog::customers(const QString &text, QObject *context, Then<QList<Person>> then)
{
    // Two words are joined with "+": a blank finds nothing. Without any criterion the server gives a hundred
    // rows (contract 4).
    QJsonObject parameters;
    const QString words = text.simplified().replace(QLatin1Char(' '), QLatin1Char('+'));
    if (!words.isEmpty())
        parameters = {{QStringLiteral("Search"), words}, {QStringLiteral("Limit"), 500}};
    return net::ask<QList<Person>>(m_wire.channel,
        m_wire.call(QStringLiteral("customers"), QStringLiteral("getCustomerUserList"), parameters),
        listOf<Person>("customers", "CustomerUsers", mapCustomer), context, std::move(then));
}

net::Load Catalog::customersOf(const QString &customerId, QObject *context, Then<QList<Person>> then)
{
    return net::ask<QList<Person>>(m_wire.channel,
        m_wire.call(QStringLiteral("customers"), QStringLiteral("getCustomerUserList"),
            {{QStringLiteral("CustomerID"), customerId}, {QStringLiteral("Limit"), 500}}),
        listOf<Person>("customers", "CustomerUsers", mapCustomer), context, std::move(then));
}

net::Load Catalog::customer(const QString &login, QObject *context, Then<CustomerCard> then)
{
    net::Request request = m_wire.call(QStringLiteral("customers"), QStringLiteral("getCustomerUser"),
        {{QStringLiteral("CustomerUser"), login}});
    request.priority = net::Priority::Looking;
    return net::ask<CustomerCard>(m_wire.channel, request,
        answerOf<CustomerCard>("customer", mapCustomerCard), context, std::move(then));
}

} // namespace dd::otrs
