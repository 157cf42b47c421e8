// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/hubex/taskchanges.h"
#include "demo/hubex/views.h"

#include <QJsonDocument>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace dd::demo::hubex {

namespace {

/// What follows from something else, or from the clock.
bool isDerived(const QString &name)
{
    static const QSet<QString> names{u"lastModified"_s, u"taskActuality"_s, u"counters"_s, u"listCategory"_s,
        u"attribute"_s, u"lastUpdated"_s, u"statusChanged"_s, u"outdated"_s, u"requested"_s, u"flags"_s};
    return names.contains(name);
}

QString textOf(const QJsonValue &value)
{
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        const QStringList parts{
            object.value("lastName"_L1).toString(), object.value("firstName"_L1).toString()};
        const QString person = parts.join(u' ').trimmed();
        return !person.isEmpty()            ? person
            : object.contains("address"_L1) ? object.value("address"_L1).toString()
                                            : object.value("name"_L1).toString();
    }
    return value.toVariant().toString();
}

void compare(Object &difference, const QJsonObject &before, const QJsonObject &after)
{
    QStringList names = before.keys() + after.keys();
    names.removeDuplicates();
    for (const QString &name : names) {
        const QJsonValue was = before.value(name);
        const QJsonValue is = after.value(name);
        if (was == is || isDerived(name))
            continue;
        if (name == "timesheet"_L1) {
            compare(difference, was.toObject(), is.toObject());
            continue;
        }
        const QString title = name.at(0).toUpper() + name.mid(1);
        difference.put(
            title.toLatin1().constData(), Object().text("old", textOf(was)).text("new", textOf(is)));
    }
}

QJsonObject cardOf(const State &state, const Task &task)
{
    return QJsonDocument::fromJson(taskDetail(state, task, false).bytes()).object();
}

} // namespace

Object differenceOf(const State &state, const Task &before, const Task &after)
{
    Object difference;
    compare(difference, cardOf(state, before), cardOf(state, after));
    return difference;
}

} // namespace dd::demo::hubex
