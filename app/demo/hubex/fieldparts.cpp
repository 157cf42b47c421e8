// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/dice.h"
#include "demo/hubex/parts.h"
#include "demo/hubex/views.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace dd::demo::hubex {

namespace {

constexpr qint64 day = 86400;

/// Keys of a list's values as the server writes them: "1", "2", ...
QString keyOf(qsizetype place)
{
    return QString::number(place + 1);
}

QString valueFor(const FieldDefinition &field, Dice &dice, const State &state)
{
    if (field.typeCode == "ListOfValues"_L1)
        return keyOf(dice.below(int(field.options.size())));
    if (field.typeCode == "Boolean"_L1)
        return dice.in100(50) ? u"true"_s : u"false"_s;
    if (field.typeCode == "Decimal"_L1)
        return QString::number(1 + dice.below(900) * 0.1, 'f', 1);
    if (field.typeCode == "Integer"_L1)
        return QString::number(2008 + dice.below(17));
    if (field.typeCode == "Date"_L1)
        return timeText(state.start + dice.below(60) * day).left(10);
    if (field.typeCode == "DateTime"_L1)
        return timeText(state.start - dice.below(300) * day);
    if (field.typeCode == "Text"_L1)
        return state.isEnglish ? u"Parts are in the van.\nCall before the visit."_s
                               : u"Запчасти в машине.\nПозвонить перед визитом."_s;
    static constexpr const char *makers[] = {"KONE", "Daikin", "ABB", "Grundfos", "Bosch", "Siemens"};
    return field.ofAsset ? QLatin1String(dice.of(makers)) : u"A-%1"_s.arg(1000 + dice.below(9000));
}

Object fieldWith(const FieldDefinition &field, const QString &value)
{
    Object object;
    object.put("attribute", idName(field.id, field.name, field.deleted));
    putKind(object, field.typeCode, field.options, field.unit);
    return object.text("value", value);
}

} // namespace

void putKind(Object &object, const QString &typeCode, const QStringList &options, const QString &unitText)
{
    Object values;
    for (qsizetype i = 0; i < options.size(); ++i)
        values.text(keyOf(i).toLatin1().constData(), options.at(i));
    object.put("attributeType", attributeType(typeCode))
        .put("listOfValues", values)
        .put("measurementUnit", unit(unitText));
}

QString taskFieldValue(const State &state, const Task &task, const FieldDefinition &field)
{
    if (task.edits && task.edits->fields.contains(field.id))
        return task.edits->fields.value(field.id);
    if (!seededOf(task))
        return {};
    Dice dice(mixed(task.dice, quint32(field.id) + 600));
    return dice.in100(45) ? valueFor(field, dice, state) : QString();
}

Array taskFields(const State &state, const Task &task)
{
    Array fields;
    for (const FieldDefinition &field : state.fields) {
        if (field.ofTask && !field.deleted)
            fields.add(fieldWith(field, taskFieldValue(state, task, field)));
    }
    return fields;
}

Array assetFields(const State &state, const Asset &asset)
{
    Array fields;
    int sortOrder = 0;
    for (const FieldDefinition &field : state.fields) {
        Dice dice(mixed(asset.dice, quint32(field.id) + 600));
        if (field.ofAsset && dice.in100(80))
            fields.add(fieldWith(field, valueFor(field, dice, state))
                           .flag("isPublic", field.id % 2 == 0)
                           .number("sortOrder", ++sortOrder));
    }
    return fields;
}

int TaskCheckList::doneCount() const
{
    return int(std::count_if(answers.begin(), answers.end(),
        [](const CheckAnswer &answer) { return answer.isChecked.has_value(); }));
}

static CheckAnswer answerTo(const CheckItemTemplate &item, Dice &dice, const State &state)
{
    if (item.typeCode == "Boolean"_L1)
        return {!dice.in100(10), {}};
    CheckAnswer answer{true, {}};
    if (item.typeCode == "MultiListOfValues"_L1) {
        for (qsizetype i = 0; i < item.options.size(); ++i) {
            if (dice.in100(40))
                answer.values.append(keyOf(i));
        }
        return answer;
    }
    const FieldDefinition asField{{}, item.typeCode, item.unit, item.options};
    answer.values.append(valueFor(asField, dice, state));
    return answer;
}

static QList<TaskCheckList> seededCheckLists(const State &state, const Task &task)
{
    Dice dice(mixed(task.dice, 700));
    QList<TaskCheckList> lists;
    for (qsizetype i = 0; i < state.checkLists.size(); ++i) {
        if (!dice.in100(i == 1 ? 60 : 35))
            continue;
        const CheckListTemplate &list = state.checkLists.at(i);
        TaskCheckList one{task.id * 10 + int(i) + 1, &list, {}};
        const int filled = task.completed ? 100 : task.accepted ? 55 : 0;
        for (const CheckItemTemplate &item : list.items)
            one.answers.append(dice.in100(filled) ? answerTo(item, dice, state) : CheckAnswer{});
        lists.append(one);
    }
    return lists;
}

QList<TaskCheckList> checkListsOf(const State &state, const Task &task)
{
    const Task *seeded = seededOf(task);
    QList<TaskCheckList> lists = seeded ? seededCheckLists(state, *seeded) : QList<TaskCheckList>();
    for (TaskCheckList &list : lists) {
        for (qsizetype i = 0; task.edits && i < list.answers.size(); ++i) {
            if (const auto answer = task.edits->answers.constFind(list.itemId(i));
                answer != task.edits->answers.cend())
                list.answers[i] = *answer;
        }
    }
    return lists;
}

} // namespace dd::demo::hubex
