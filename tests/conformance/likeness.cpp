// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "likeness.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>
#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace dd::conformance {

namespace {

constexpr double fewSeconds = 5;

/// Made anew at each call, or hidden in the recordings.
const QStringList secrets{u"SessionValue"_s, u"ChallengeToken"_s, u"UserPw"_s, u"UserToken"_s};

/// Lists that come in another order at every call (contract 4).
const QStringList unordered{u"CustomerCompanies"_s, u"CustomerUsers"_s, u"Services"_s, u"SLAList"_s,
    u"Languages"_s, u"Packages"_s, u"Users"_s, u"Attachments"_s, u"AttachmentAll"_s, u"Watchers"_s,
    u"Links"_s, u"Groups"_s, u"Ticket"_s, u"Article"_s, u"Items"_s, u"Queues"_s};

/// What passes with the time may be a few seconds off.
const QStringList passing{u"Age"_s, u"UntilTime"_s, u"EscalationTime"_s, u"FirstResponseTime"_s,
    u"UpdateTime"_s, u"SolutionTime"_s, u"EscalationTimeWorkingTime"_s, u"FirstResponseTimeWorkingTime"_s,
    u"UpdateTimeWorkingTime"_s, u"SolutionTimeWorkingTime"_s, u"IncomingTime"_s};

QString typeName(const QJsonValue &value)
{
    static const QMap<QJsonValue::Type, QString> names{{QJsonValue::Null, u"null"_s},
        {QJsonValue::Bool, u"true or false"_s}, {QJsonValue::Double, u"a number"_s},
        {QJsonValue::String, u"a string"_s}, {QJsonValue::Array, u"a list"_s},
        {QJsonValue::Object, u"an object"_s}, {QJsonValue::Undefined, u"nothing"_s}};
    return names.value(value.type());
}

QString shown(const QJsonValue &value)
{
    if (value.isString())
        return u'"' + value.toString().left(60) + u'"';
    return value.isDouble() || value.isBool() ? value.toVariant().toString() : typeName(value);
}

/// What tells a row from its neighbours.
QString keyOf(const QJsonValue &row)
{
    static const QStringList ids{u"ArticleID"_s, u"TicketID"_s, u"UserID"_s, u"FileID"_s, u"ID"_s, u"Login"_s,
        u"CustomerID"_s, u"Value"_s, u"Name"_s};
    if (!row.isObject())
        return row.toVariant().toString();
    const QJsonObject object = row.toObject();
    // An attachment of all articles has two.
    if (object.contains("FileID"_L1) && object.contains("ArticleID"_L1))
        return object.value("ArticleID"_L1).toVariant().toString() + u'/'
            + object.value("FileID"_L1).toVariant().toString();
    if (object.contains("Firstname"_L1))
        return object.value("Login"_L1).toString();
    for (const QString &id : ids) {
        if (object.contains(id))
            return object.value(id).toVariant().toString();
    }
    return {};
}

/// What depends on rows or moments that were not recorded: nothing stays nothing, something something.
const QStringList partlyKnown{
    u"Count"_s, u"UserLastLogin"_s, u"UserLastLoginTimestamp"_s, u"CreateTime"_s, u"ChangeTime"_s};

class Comparison {
public:
    explicit Comparison(const Allowance &allowance)
        : m_allowance(allowance)
    {
    }

    void compare(
        const QString &path, const QString &name, const QJsonValue &recorded, const QJsonValue &answered)
    {
        if (recorded.type() != answered.type()) {
            complain(path, u"is "_s + typeName(answered) + u", recorded "_s + typeName(recorded));
        } else if (recorded.isObject()) {
            compareObjects(path, recorded.toObject(), answered.toObject());
        } else if (recorded.isArray()) {
            compareLists(path, name, recorded.toArray(), answered.toArray());
        } else if (!isAlike(name, recorded, answered)) {
            complain(path, u"is "_s + shown(answered) + u", recorded "_s + shown(recorded));
        }
    }

    QStringList complaints;

private:
    void complain(const QString &path, const QString &text) { complaints << path + u' ' + text; }

    bool isAlike(const QString &name, const QJsonValue &recorded, const QJsonValue &answered) const
    {
        if (m_allowance.fresh.contains(name))
            return answered.toInt() > 0;
        if (secrets.contains(name))
            return !answered.toString().isEmpty();
        if (passing.contains(name))
            return std::abs(recorded.toDouble() - answered.toDouble()) <= fewSeconds;
        if (partlyKnown.contains(name))
            return recorded == answered
                || (recorded.isDouble() ? recorded.toInt() > 0 && answered.toInt() > 0
                                        : !answered.toString().isEmpty());
        return recorded == answered;
    }

    void compareObjects(const QString &path, const QJsonObject &recorded, const QJsonObject &answered)
    {
        for (auto it = recorded.begin(); it != recorded.end(); ++it) {
            if (answered.contains(it.key()))
                compare(path + u'.' + it.key(), it.key(), *it, answered.value(it.key()));
            else
                complain(path, u"lacks "_s + it.key());
        }
        for (auto it = answered.begin(); it != answered.end(); ++it) {
            if (!recorded.contains(it.key()))
                complain(path, u"has "_s + it.key() + u" which the server does not send"_s);
        }
    }

    void compareLists(
        const QString &path, const QString &name, const QJsonArray &recorded, QJsonArray answered)
    {
        if (m_allowance.otherRows && !recorded.isEmpty() && recorded.first().isObject()) {
            compareForms(path, recorded, answered);
            return;
        }
        const bool isCut = m_allowance.cut.contains(path.mid(2));
        if (isCut ? answered.size() < recorded.size() : answered.size() != recorded.size())
            complain(path, u"has %1 rows, recorded %2"_s.arg(answered.size()).arg(recorded.size()));
        QStringList wanted, given;
        for (const auto &row : recorded)
            wanted << keyOf(row);
        for (const auto &row : std::as_const(answered))
            given << keyOf(row);
        const bool isSorted = path == "$.Tickets"_L1 && !m_allowance.order.isEmpty();
        if (isSorted)
            compareOrder(path, recorded, answered);
        else if (!unordered.contains(name) && given.first(std::min(given.size(), wanted.size())) != wanted)
            complain(path,
                u"has rows "_s + given.mid(0, wanted.size()).join(u' ') + u", recorded "_s
                    + wanted.join(u' '));
        for (qsizetype i = 0; i < wanted.size(); ++i) {
            const qsizetype at = given.indexOf(wanted.at(i));
            if (at >= 0)
                compare(path + u'[' + wanted.at(i) + u']', {}, recorded.at(i), answered.at(at));
            else if (!isSorted)
                complain(path, u"lacks row "_s + wanted.at(i));
        }
    }

    /// Row by row the same sort keys; which of the rows with the same keys stands there is nobody's promise.
    void compareOrder(const QString &path, const QJsonArray &recorded, const QJsonArray &answered)
    {
        for (qsizetype i = 0; i < std::min(recorded.size(), answered.size()); ++i) {
            for (const QString &key : m_allowance.order) {
                if (recorded.at(i)[key] != answered.at(i)[key])
                    complain(path,
                        u"place %1: %2 of row %3 is %4, recorded row %5 with %6"_s.arg(i).arg(key,
                            keyOf(answered.at(i)), shown(answered.at(i)[key]), keyOf(recorded.at(i)),
                            shown(recorded.at(i)[key])));
            }
        }
    }

    /// Keys all recorded rows have must be there; keys none has must not; types as some row has them.
    void compareForms(const QString &path, const QJsonArray &recorded, const QJsonArray &answered)
    {
        const qsizetype rows = m_allowance.cut.value(path.mid(2), int(recorded.size()));
        if (answered.size() != rows)
            complain(path, u"has %1 rows, recorded %2"_s.arg(answered.size()).arg(rows));
        QMap<QString, int> uses;
        for (const auto &row : recorded) {
            for (const QString &key : row.toObject().keys())
                ++uses[key];
        }
        for (const auto &row : answered) {
            const QJsonObject object = row.toObject();
            for (auto it = object.begin(); it != object.end(); ++it) {
                if (!m_allowance.form.value(it.key()).contains(it->type()))
                    complain(path, it.key() + u" is "_s + typeName(*it));
            }
            for (auto it = uses.begin(); it != uses.end(); ++it) {
                if (*it == recorded.size() && !object.contains(it.key()))
                    complain(path, u"lacks "_s + it.key());
            }
        }
        complaints.removeDuplicates();
    }

    const Allowance m_allowance;
};

} // namespace

Form formOf(const QString &list, const QList<QJsonValue> &answers)
{
    Form form;
    for (const auto &answer : answers) {
        for (const auto &row : answer[list].toArray()) {
            const QJsonObject object = row.toObject();
            for (auto it = object.begin(); it != object.end(); ++it)
                form[it.key()].insert(it->type());
        }
    }
    return form;
}

QStringList differences(const QJsonValue &recorded, const QJsonValue &answered, const Allowance &allowance)
{
    Comparison comparison(allowance);
    comparison.compare(u"$"_s, {}, recorded, answered);
    return comparison.complaints;
}

} // namespace dd::conformance
