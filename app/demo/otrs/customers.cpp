// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/otrs/methods.h"

#include <QJsonArray>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace dd::demo::otrs {

namespace {

constexpr auto avatar = "http://www.sg-webs.com/wp-content/uploads/2014/12/Robert-Morris-Circle.png";
constexpr const char *details[]
    = {"Country", "City", "Street", "Zip", "Phone", "Mobile", "Fax", "Title", "Comment"};

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonObject rowOf(const Customer &customer)
{
    const auto named = [](const QString &text) { return text.isEmpty() ? u"Not defined"_s : text; };
    return {
        {u"CustomerID"_s, orNull(customer.companyId)},
        {u"Email"_s, orNull(customer.email)},
        {u"Login"_s, customer.login},
        {u"Firstname"_s, named(customer.first)},
        {u"Lastname"_s, named(customer.last)},
        {u"Avatar"_s, QLatin1String(avatar)},
    };
}

// A part of login, name, mail or company; several words are joined with "+", a blank is a letter like others.
bool isFoundBy(const Customer &customer, const QString &search)
{
    const QStringList texts{
        customer.login, customer.first, customer.last, customer.email, customer.companyId};
    const QStringList words = search.split(u'+', Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(), [&texts](const QString &word) {
        const QString bare = QString(word).remove(u'*');
        return std::any_of(texts.begin(), texts.end(),
            [&bare](const QString &text) { return text.contains(bare, Qt::CaseInsensitive); });
    });
}

bool isWanted(const Customer &customer, const Params &params)
{
    if (params.isTrue(u"Search"_s))
        return isFoundBy(customer, params.text(u"Search"_s));
    if (params.isTrue(u"Login"_s))
        return customer.login.contains(params.text(u"Login"_s), Qt::CaseInsensitive);
    if (params.isTrue(u"Email"_s))
        return customer.email.compare(params.text(u"Email"_s), Qt::CaseInsensitive) == 0;
    if (params.isTrue(u"CustomerID"_s))
        return customer.companyId.compare(params.text(u"CustomerID"_s), Qt::CaseInsensitive) == 0;
    return !params.isTrue(u"Limit"_s); // a limit alone is no criterion and finds nothing
}

} // namespace

Reply getCustomerList(Call &call)
{
    QJsonArray rows;
    for (const Company &company : call.state.companies)
        rows.append(QJsonObject{
            {u"CustomerID"_s, company.id}, {u"Name"_s, QString(company.id + u' ' + company.name)}});
    return success({{u"CustomerCompanies"_s, rows}});
}

Reply getCustomerUserList(Call &call)
{
    const Params &params = call.params;
    const int limit = params.isTrue(u"Limit"_s) ? params.number(u"Limit"_s) : 100;
    QJsonArray rows;
    for (const Customer &customer : call.state.customers) {
        if (rows.size() < limit && customer.valid && isWanted(customer, params))
            rows.append(rowOf(customer));
    }
    return success({{u"CustomerUsers"_s, rows}});
}

Reply getCustomerUser(Call &call)
{
    if (!call.params.isTrue(u"CustomerUser"_s))
        return failure(u"No CustomerUser parameter"_s);
    const Customer *customer = call.state.customer(call.params.text(u"CustomerUser"_s));
    if (!customer)
        return failure(u"No CustomerUser"_s);
    QJsonObject answer{
        {u"UserFirstname"_s, orNull(customer->first)},
        {u"UserLastname"_s, orNull(customer->last)},
        {u"UserCustomerID"_s, orNull(customer->companyId)},
        {u"UserLogin"_s, customer->login},
        {u"UserEmail"_s, orNull(customer->email)},
        {u"ValidID"_s, customer->valid ? 1 : 2},
    };
    for (const char *detail : details)
        answer.insert(
            u"User"_s + QLatin1String(detail), orNull(customer->details.value(QLatin1String(detail))));
    return success(answer);
}

Reply createCustomerUser(Call &call)
{
    const Params &params = call.params;
    QStringList missing;
    for (const QString &key : {u"Firstname"_s, u"Lastname"_s, u"CustomerID"_s, u"Login"_s, u"Email"_s}) {
        if (!params.isTrue(key))
            missing.append(key);
    }
    if (!missing.isEmpty())
        return failure(u"Required fields is not defined: "_s + missing.join(", "_L1));
    Customer customer;
    customer.login = params.text(u"Login"_s);
    customer.email = params.text(u"Email"_s);
    customer.first = params.text(u"Firstname"_s);
    customer.last = params.text(u"Lastname"_s);
    customer.companyId = params.text(u"CustomerID"_s);
    for (const char *detail : details)
        customer.details.insert(QLatin1String(detail), params.text(QLatin1String(detail)));
    const bool isTaken = call.state.customer(customer.login)
        || std::any_of(call.state.customers.begin(), call.state.customers.end(),
            [&](const Customer &other) { return other.email == customer.email; });
    const qsizetype at = customer.email.indexOf(u'@');
    if (isTaken || at < 1 || !customer.email.mid(at).contains(u'.'))
        return failure(u"Couldn't create customer user"_s);
    call.state.customers.append(customer);
    return success();
}

} // namespace dd::demo::otrs
