// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/hubex/texts.h"

#include "demo/dice.h"
#include "demo/hubex/kinds.h"
#include "demo/hubex/parts.h"
#include "demo/hubex/streets.h"

#include <QDateTime>
#include <iterator>
#include <span>

using namespace Qt::Literals::StringLiterals;

namespace dd::demo::hubex {

namespace {

constexpr Words siteKinds[]
    = {{"ТЦ", "Mall"}, {"БЦ", "Business centre"}, {"Склад", "Warehouse"}, {"Магазин", "Shop"},
        {"Гостиница", "Hotel"}, {"Офис", "Office"}, {"ЖК", "Residence"}, {"Клиника", "Clinic"}};
constexpr Words siteNames[] = {{"Галерея", "Gallery"}, {"Меридиан", "Meridian"}, {"Северный", "Northern"},
    {"Невский", "Neva"}, {"Ладога", "Ladoga"}, {"Охта", "Okhta"}, {"Полюс", "Polus"}, {"Гавань", "Harbour"},
    {"Атриум", "Atrium"}, {"Балтика", "Baltica"}, {"Орбита", "Orbit"}, {"Парус", "Sail"}, {"Рубин", "Ruby"},
    {"Сенатор", "Senator"}, {"Маяк", "Lighthouse"}, {"Фонтанка", "Fontanka"}, {"Аврора", "Aurora"}};
constexpr Words rooms[] = {{"Серверная", "Server room"}, {"Торговый зал", "Sales floor"},
    {"Кухня", "Kitchen"}, {"Кабинет", "Office"}, {"Переговорная", "Meeting room"}, {"Склад", "Store room"},
    {"Кассовая зона", "Tills"}, {"Холл", "Hall"}};
constexpr Words places[]
    = {{"", ""}, {" Вход со двора, звонить охране.", " Entrance from the yard, call security."},
        {" Пропуск заказан.", " The pass is ordered."},
        {" Ключ у администратора.", " The key is at the front desk."},
        {" Просим приехать до обеда.", " Please come before noon."},
        {" Уже третий раз за месяц!", " This is the third time this month!"},
        {" Фото приложены.", " Photos attached."}};
constexpr Words assetRemarks[]
    = {{"Доступ через диспетчера объекта.", "Access through the site's control room."},
        {"Ремонтировалось в прошлом году.", "Was repaired last year."},
        {"Паспорт хранится у главного инженера.", "The passport is with the chief engineer."}};

int streetOf(quint32 dice)
{
    return int(mixed(dice, 11) % quint32(streetCount()));
}

QString siteName(const Asset &asset, bool english)
{
    const QString kind = siteKinds[mixed(asset.dice, 1) % std::size(siteKinds)].in(english);
    const QString name = siteNames[mixed(asset.dice, 2) % std::size(siteNames)].in(english);
    const QString street = addressOn(streetOf(asset.dice), 1 + int(asset.dice % 160), english);
    const QString where = street.section(u", "_s, 1);
    return english ? name + u' ' + kind + u", "_s + where : kind + u" «"_s + name + u"», "_s + where;
}

QString modelOf(const Asset &asset, bool english)
{
    const QString models = kinds()[asset.kind].models.in(english);
    const int count = int(models.count(u'|')) + 1;
    const int chosen = int(mixed(asset.dice, 3) % quint32(count));
    return models.section(u'|', chosen, chosen);
}

} // namespace

bool isEnglish(const State &state, const Asset &asset)
{
    return state.companies.at(asset.companyId - 1).isEnglish;
}

QString assetName(const State &state, const Asset &asset)
{
    const bool english = isEnglish(state, asset);
    const QString number = QString::number(asset.number);
    switch (kinds()[asset.kind].level) {
    case Level::Site:
        return siteName(asset, english);
    case Level::Building:
        return (english ? u"Building "_s : u"Корпус "_s) + number;
    case Level::Floor:
        return english ? u"Floor "_s + number : number + u" этаж"_s;
    case Level::Room:
        return rooms[mixed(asset.dice, 1) % std::size(rooms)].in(english) + u' ' + number;
    default:
        return kinds()[asset.kind].name.in(english) + (english ? u" No. "_s : u" № "_s) + number + u", "_s
            + modelOf(asset, english);
    }
}

QString assetSerial(const Asset &asset)
{
    if (kinds()[asset.kind].level < Level::OfBuilding)
        return {};
    return u"SN%1"_s.arg(mixed(asset.dice, 5) % 90'000'000 + 10'000'000);
}

QString assetErpId(const Asset &asset)
{
    return asset.dice % 3 == 0 ? u"ERP-%1"_s.arg(asset.id, 7, 10, QLatin1Char('0')) : QString();
}

QString assetNotes(const State &state, const Asset &asset)
{
    if (asset.dice % 4 != 0)
        return {};
    return assetRemarks[mixed(asset.dice, 6) % std::size(assetRemarks)].in(isEnglish(state, asset));
}

QStringList assetTags(const State &state, const Asset &asset)
{
    QStringList tags;
    if (asset.dice % 7 == 0)
        tags.append(state.isEnglish ? u"vip"_s : u"важный"_s);
    if (asset.dice % 11 == 0)
        tags.append(state.isEnglish ? u"pass needed"_s : u"нужен пропуск"_s);
    return tags;
}

Place placeOf(const State &state, const Asset &asset)
{
    const Asset &site = *state.asset(asset.siteId);
    return placeOn(streetOf(site.dice), site.dice, isEnglish(state, asset));
}

QString written(const Task &task, QLatin1String name, const QString &otherwise)
{
    return task.edits && task.edits->values.contains(name) ? task.edits->values.value(name).toString()
                                                           : otherwise;
}

double written(const Task &task, QLatin1String name, double otherwise)
{
    return task.edits && task.edits->values.contains(name) ? task.edits->values.value(name).toDouble()
                                                           : otherwise;
}

QString taskNumber(const Task &task)
{
    static constexpr const char *prefixes[] = {"", "", "АВ", "ТО", "ОС", "Р"};
    const QString prefix = QString::fromUtf8(prefixes[task.typeId % std::size(prefixes)]);
    return written(task, "number"_L1,
        prefix + u"%1"_s.arg(task.id - firstTaskId + 1, prefix.isEmpty() ? 6 : 5, 10, QLatin1Char('0')));
}

QString taskErpId(const Task &task)
{
    const bool hasOne = task.methodId == 4 && seededOf(task);
    return written(task, "erpID"_L1, hasOne ? u"SD-%1"_s.arg(100000 + task.id) : QString());
}

int agreementIdOf(const Task &task)
{
    return int(written(task, "serviceLevelAgreementID"_L1, task.contractId ? 1 + task.contractId % 2 : 0));
}

QString taskNotes(const Task &task)
{
    if (!seededOf(task) || (task.edits && task.edits->values.contains("notes"_L1)))
        return written(task, "notes"_L1, QString());
    const Topic &topic = topics()[task.topic];
    // Nobody complains in what the schedule files.
    const auto remarks
        = isService(topic) ? std::span<const Words>(places, 4) : std::span<const Words>(places);
    return topic.request.in(task.isEnglish) + u'.'
        + remarks[mixed(task.dice, 7) % remarks.size()].in(task.isEnglish);
}

QString taskHtml(const Task &task)
{
    const QString notes = taskNotes(task);
    return written(
        task, "notesHtml"_L1, notes.isEmpty() ? QString() : u"<p>"_s + notes.toHtmlEscaped() + u"</p>"_s);
}

Place placeOf(const State &state, const Task &task)
{
    const Asset *site = state.asset(task.placeId);
    return site ? placeOf(state, *site) : Place{};
}

QString fullName(const Person &person)
{
    QStringList parts{person.last, person.first, person.middle};
    parts.removeAll(QString());
    return parts.join(u' ');
}

} // namespace dd::demo::hubex
