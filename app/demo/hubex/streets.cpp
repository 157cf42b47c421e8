// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/hubex/streets.h"

#include "demo/dice.h"
#include "demo/hubex/words.h"

#include <iterator>

using namespace Qt::Literals::StringLiterals;

namespace dd::demo::hubex {

namespace {

struct Street {
    Words name;
    int district;
    double latitude;
    double longitude;
};

constexpr Street streets[] = {
    {{"Невский пр.", "Nevsky pr."}, 4, 59.9322, 30.3480},
    {{"Лиговский пр.", "Ligovsky pr."}, 4, 59.9170, 30.3550},
    {{"Шпалерная ул.", "Shpalernaya ul."}, 4, 59.9480, 30.3650},
    {{"Садовая ул.", "Sadovaya ul."}, 5, 59.9250, 30.3180},
    {{"наб. Обводного канала", "Obvodny emb."}, 5, 59.9100, 30.3170},
    {{"Большой пр. П. С.", "Bolshoy pr. P. S."}, 6, 59.9620, 30.3060},
    {{"Кронверкский пр.", "Kronverksky pr."}, 6, 59.9570, 30.3150},
    {{"Средний пр. В. О.", "Sredny pr. V. O."}, 7, 59.9430, 30.2750},
    {{"ул. Савушкина", "ul. Savushkina"}, 8, 59.9870, 30.2300},
    {{"Комендантский пр.", "Komendantsky pr."}, 8, 60.0080, 30.2570},
    {{"пр. Энгельса", "pr. Engelsa"}, 9, 60.0200, 30.3230},
    {{"пр. Просвещения", "pr. Prosveshcheniya"}, 9, 60.0500, 30.3300},
    {{"Гражданский пр.", "Grazhdansky pr."}, 10, 60.0100, 30.3980},
    {{"Пискарёвский пр.", "Piskaryovsky pr."}, 10, 59.9850, 30.4100},
    {{"Индустриальный пр.", "Industrialny pr."}, 11, 59.9450, 30.4750},
    {{"пр. Металлистов", "pr. Metallistov"}, 11, 59.9650, 30.4150},
    {{"ул. Дыбенко", "ul. Dybenko"}, 12, 59.9030, 30.4800},
    {{"пр. Обуховской Обороны", "pr. Obukhovskoy Oborony"}, 12, 59.8700, 30.4600},
    {{"Бухарестская ул.", "Bukharestskaya ul."}, 13, 59.8700, 30.3700},
    {{"Софийская ул.", "Sofiyskaya ul."}, 13, 59.8550, 30.4050},
    {{"Московский пр.", "Moskovsky pr."}, 14, 59.8900, 30.3190},
    {{"Пулковское ш.", "Pulkovskoye sh."}, 14, 59.8150, 30.3220},
    {{"Ленинский пр.", "Leninsky pr."}, 15, 59.8520, 30.2300},
    {{"пр. Стачек", "pr. Stachek"}, 15, 59.8800, 30.2600},
};

double around(double middle, quint32 dice)
{
    return middle + (double(dice % 2001) - 1000.0) * 0.000006;
}

} // namespace

int streetCount()
{
    return int(std::size(streets));
}

QString addressOn(int street, int house, bool isEnglish)
{
    const QString city = isEnglish ? u"Saint Petersburg, "_s : u"Санкт-Петербург, "_s;
    return city + streets[street].name.in(isEnglish) + u", "_s + QString::number(house);
}

Place placeOn(int street, quint32 dice, bool isEnglish)
{
    return {addressOn(street, 1 + int(dice % 160), isEnglish),
        around(streets[street].latitude, mixed(dice, 1)), around(streets[street].longitude, mixed(dice, 2))};
}

int districtOf(int street)
{
    return streets[street].district;
}

} // namespace dd::demo::hubex
