// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/otrs/changes.h"

#include <QDateTime>
#include <QJsonArray>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace dd::demo::otrs {

namespace {

/// The value as it is stored; nothing for one that the field does not take.
std::optional<QJsonValue> stored(const DynamicField &field, const QJsonValue &value)
{
    const QString text = perlText(value);
    const bool isDate = field.type == "Date"_L1, isTime = field.type == "DateTime"_L1;
    if (value.isNull())
        return std::nullopt;
    if (text.isEmpty() || (!isDate && !isTime))
        return value;
    const bool isShort = isDate && text.size() == 10;
    const QString whole = isShort ? text + " 00:00:00"_L1 : text;
    const bool isValid = QDateTime::fromString(whole, u"yyyy-MM-dd HH:mm:ss"_s).isValid();
    return isValid ? std::optional(QJsonValue(whole)) : std::nullopt;
}

} // namespace

QStringList storeFields(Call &call, Ticket &ticket)
{
    QStringList refused;
    const QJsonObject wanted = call.params.value(u"DynamicFields"_s).toObject();
    for (auto it = wanted.begin(); it != wanted.end(); ++it) {
        const auto field = std::ranges::find(call.state.fields, it.key(), &DynamicField::name);
        const bool isThere = field != call.state.fields.end();
        // A field of articles lands on the one that happens to have the ticket's number.
        if (isThere && field->ofArticle && call.state.article(ticket.id))
            continue;
        const std::optional<QJsonValue> value
            = isThere && !field->ofArticle ? stored(*field, *it) : std::nullopt;
        if (!value) {
            refused << "DynamicField_"_L1 + it.key();
            continue;
        }
        QHash<QString, QJsonValue> fields = ticket.fields;
        if (perlText(*value).isEmpty() || (value->isArray() && value->toArray().isEmpty()))
            fields.remove(it.key());
        else
            fields.insert(it.key(), *value);
        if (fields == ticket.fields)
            continue;
        ticket.fields = fields;
        ticket.changed = call.state.now();
        ticket.changeBy = call.agent.id;
    }
    return refused;
}

} // namespace dd::demo::otrs
