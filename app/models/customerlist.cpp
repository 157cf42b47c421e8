// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/otrs/parameters.h"
#include "models/faces.h"
#include "models/sources.h"
#include "models/wholelist.h"
#include "session/otrsconnection.h"

namespace dd::models {

namespace {

const auto companyKey = QStringLiteral("CustomerID");
// The server gives a hundred without any criterion and as many as asked for with one; Catalog asks for 500.
constexpr int withoutCriterion = 100;
constexpr int withCriterion = 500;

QList<FieldColumn> faceColumns()
{
    const FieldColumns c(Kind::Customer);
    return {
        c("name", QT_TRANSLATE_NOOP("dd::Column", "Name"), Look::Person, 30, true, {.sortKey = "name"}),
        c("company", QT_TRANSLATE_NOOP("dd::Column", "Company id"), Look::Text, 22, true,
            {.field = "customer.id", .sortKey = "company"}),
        c("email", QT_TRANSLATE_NOOP("dd::Column", "E-mail"), Look::Text, 30, true, {.sortKey = "email"}),
        c("login", QT_TRANSLATE_NOOP("dd::Column", "Login"), Look::Text, 24, true, {.sortKey = "login"}),
    };
}

const QList<Column<Person>> &columns()
{
    static const QList<Column<Person>> made = columnsOver(faceColumns(), personFields());
    return made;
}

} // namespace

const QList<FilterField> &customerFilters()
{
    static const QList<FilterField> fields{{companyKey, QT_TRANSLATE_NOOP("dd::Filter", "Customer company"),
        FilterType::Text, Choices::Customers, false, QT_TRANSLATE_NOOP("dd::Filter", "Main")}};
    return fields;
}

ListFace customerFace()
{
    ListFace face;
    face.kind = Kind::Customer;
    face.columns = faceColumns();
    face.dimmed = [invalid = fieldIndex(Kind::Customer, QLatin1String("invalid"))](
                      const RowFields &row) { return !row(invalid).empty; };
    return face;
}

Source<Person> customerSource(session::OtrsConnection *connection)
{
    Source<Person> source = sourceOver(customerFace(), personFields());
    source.limits.pageSize = wholePageSize;
    if (!connection)
        return source;
    source.connection = connection;
    source.account = connection->account().id;
    source.key = [account = source.account](const Person &person) {
        return ItemKey{account, Kind::Customer, 0, person.login};
    };
    source.list = [connection](const Query &query, Span, net::Priority, QObject *context,
                      const Then<Page<Person>> &then) {
        const QString company = otrs::keyOfChoice(query.values.value(companyKey).value(0));
        const bool all = company.isEmpty() && query.text.trimmed().isEmpty();
        const auto answer = [query, then, company, all](const Result<QList<Person>> &found) {
            if (!found) {
                then(found.error());
                return;
            }
            QList<Person> rows = found.value();
            const qsizetype came = rows.size();
            // Only one criterion counts on the server (contract 4): the text inside a company is ours.
            if (!company.isEmpty())
                rows.removeIf(
                    [&](const Person &person) { return !rowContains(person, columns(), query.text); });
            sortRows(rows, columns(), query.sortKey, query.ascending);
            Page<Person> page = wholePage(rows);
            if (came >= (all ? withoutCriterion : withCriterion))
                page.total = -1; // there are more, and nobody tells how many
            then(page);
        };
        return company.isEmpty() ? connection->catalog().customers(query.text, context, answer)
                                 : connection->catalog().customersOf(company, context, answer);
    };
    return source;
}

} // namespace dd::models
