// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/hubex/kinds.h"

#include <iterator>
#include <vector>

namespace dd::demo::hubex {

namespace {

constexpr Kind table[] = {
    {{"Площадка", "Site"}, {"", ""}, Level::Site, 1, 0, true},
    {{"Здание", "Building"}, {"", ""}, Level::Building, 1, 0, true},
    {{"Этаж", "Floor"}, {"", ""}, Level::Floor, 1, 4, false},
    {{"Помещение", "Room"}, {"", ""}, Level::Room, 1, 4, false},
    {{"Лифт пассажирский", "Passenger lift"},
        {"ЩЛЗ-0621|OTIS Gen2|KONE MonoSpace", "OTIS Gen2|KONE MonoSpace"}, Level::OfBuilding, 2, 1, false},
    {{"Лифт грузовой", "Freight lift"}, {"МЛЗ ЛГ-1000|OTIS 3000", "OTIS 3000|Schindler 2600"},
        Level::OfBuilding, 2, 1, false},
    {{"Эскалатор", "Escalator"}, {"ЭТ-5М|KONE TravelMaster 110", "KONE TravelMaster 110"}, Level::OfBuilding,
        2, 1, false},
    {{"Чиллер", "Chiller"}, {"Daikin EWAD-C|Carrier 30RB", "Daikin EWAD-C|Carrier 30RB"}, Level::OfBuilding,
        2, 2, false},
    {{"Приточная установка", "Air handling unit"},
        {"ВЕЗА КЦКП-8|Systemair DV 25", "Systemair DV 25|VTS Ventus"}, Level::OfBuilding, 2, 2, false},
    {{"ИТП", "Heat substation"}, {"Данфосс БТП-300", "Danfoss BTP-300"}, Level::OfBuilding, 2, 5, false},
    {{"Насос повысительный", "Booster pump"}, {"Grundfos CR 15|Wilo Helix V", "Grundfos CR 15|Wilo Helix V"},
        Level::OfBuilding, 2, 5, false},
    {{"ГРЩ", "Main switchboard"}, {"ЩО-70|ABB MNS", "ABB MNS|Schneider Prisma"}, Level::OfBuilding, 2, 4,
        false},
    {{"ДГУ", "Diesel generator"}, {"ТСС АД-100С|FG Wilson P110", "FG Wilson P110|Cummins C110"},
        Level::OfBuilding, 2, 4, false},
    {{"Станция пожарной сигнализации", "Fire alarm panel"},
        {"Рубеж-2ОП|Болид С2000М", "Siemens FC722|Bosch FPA"}, Level::OfBuilding, 4, 8, false},
    {{"Ворота секционные", "Sectional gate"}, {"DoorHan ISD01|Hörmann SPU", "Hörmann SPU"}, Level::OfBuilding,
        2, 10, false},
    {{"Щит освещения", "Lighting board"}, {"ЩРН-24|ЩРН-36", "ABB UK620"}, Level::OfFloor, 2, 4, false},
    {{"Коммутатор", "Network switch"}, {"Eltex MES2324|Cisco C9200", "Cisco C9200|HPE 2930F"}, Level::OfFloor,
        5, 9, false},
    {{"Камера видеонаблюдения", "Surveillance camera"},
        {"Hikvision DS-2CD|RVi-1NCD", "Hikvision DS-2CD|Axis P32"}, Level::OfFloor, 4, 8, false},
    {{"Контроллер СКУД", "Access controller"}, {"Болид С2000-2|PERCo-CT03", "HID VertX|Bosch AMC2"},
        Level::OfFloor, 4, 8, false},
    {{"Кондиционер", "Air conditioner"}, {"Daikin FTXB35|LG P12SP|Haier Flexis", "Daikin FTXB35|LG P12SP"},
        Level::OfRoom, 2, 2, false},
    {{"Витрина холодильная", "Refrigerated display"},
        {"Полюс ВХС-1,8|Arneg Panama", "Arneg Panama|Carrier Monaxeco"}, Level::OfRoom, 3, 3, false},
    {{"Камера морозильная", "Freezer room"},
        {"Polair КХН-8,8|Ариада КХС", "Polair KXN-8.8|Viessmann TectoCell"}, Level::OfRoom, 3, 3, false},
    {{"Касса", "Till"}, {"Атол 91Ф|Штрих-М-01Ф|Эвотор 7.3", "NCR RealPOS|Diebold Nixdorf Beetle"},
        Level::OfRoom, 3, 6, false},
    {{"Весы торговые", "Retail scales"}, {"CAS CL5000J|Штрих-Принт", "CAS CL5000J|Mettler bPlus"},
        Level::OfRoom, 3, 6, false},
    {{"Банкомат", "Cash machine"}, {"NCR SelfServ 6622|Diebold DN200", "NCR SelfServ 6622|Diebold DN200"},
        Level::OfRoom, 3, 7, false},
    {{"ИБП", "UPS"}, {"APC Smart-UPS 3000|Ippon Innova", "APC Smart-UPS 3000|Eaton 9SX"}, Level::OfRoom, 5, 9,
        false},
    {{"МФУ", "Printer"}, {"Kyocera M2040dn|Pantum M7100", "Kyocera M2040dn|HP M428"}, Level::OfRoom, 5, 9,
        false},
    {{"Дверь автоматическая", "Automatic door"}, {"DORMA ES200|GEZE Slimdrive", "DORMA ES200|GEZE Slimdrive"},
        Level::OfFloor, 2, 10, false},
};

/// Rows of the kinds above, as a set.
constexpr quint32 on(auto... rows)
{
    return ((quint32(1) << rows) | ...);
}

constexpr Topic subjects[] = {
    {101, on(4, 5),
        {"В лифте застряли люди, кабина стоит между этажами", "People are stuck in the lift between floors"},
        {"Пассажиры освобождены, лифт выведен на проверку",
            "Passengers released, lift taken out for a check"}},
    {102, on(4, 5),
        {"Лифт не закрывает двери, приходится нажимать несколько раз",
            "Lift doors do not close unless the button is pressed several times"},
        {"Отрегулирован привод дверей, заменён ремень", "Door drive adjusted, belt replaced"}},
    {102, on(4, 5),
        {"При движении сильный скрежет, пассажиры боятся ездить", "Loud grinding noise while the car moves"},
        {"Смазаны направляющие, заменены вкладыши башмаков", "Rails greased, guide shoe inserts replaced"}},
    {104, on(6), {"Эскалатор остановился, ступени не идут", "Escalator has stopped, the steps do not move"},
        {"Заменён датчик поручня, пробный пуск 30 минут",
            "Handrail sensor replaced, test run of 30 minutes"}},
    {103, on(4, 5, 6), {"ТО по графику: лифты и эскалаторы", "Service by schedule: lifts and escalators"},
        {"ТО выполнено по регламенту, замечаний нет", "Service done by the book, nothing to report"}},
    {204, on(7),
        {"Чиллер встал в аварию, на табло E12, в здании жарко",
            "Chiller has tripped with E12, the building gets hot"},
        {"Промыт конденсатор, сброшена авария, давление в норме",
            "Condenser washed, fault reset, pressure is normal"}},
    {203, on(8),
        {"Шумит вентиляция, гул слышен на всём этаже", "Ventilation hums, heard over the whole floor"},
        {"Заменены подшипники вентилятора, вибрация в норме", "Fan bearings replaced, vibration is normal"}},
    {203, on(8),
        {"Из решёток идёт холодный воздух, заслонка не греет",
            "Cold air comes out of the grilles, no heating"},
        {"Заменён привод клапана калорифера", "Heater valve drive replaced"}},
    {201, on(19),
        {"Кондиционер течёт на потолок, уже мокрые плитки", "Air conditioner leaks, ceiling tiles are wet"},
        {"Прочищен дренаж, проверен уклон трассы", "Drain cleaned, slope of the line checked"}},
    {201, on(19), {"Не холодит, в помещении 29 градусов", "No cooling, it is 29 degrees in the room"},
        {"Найдена утечка, трасса перепаяна, система заправлена",
            "Leak found, line brazed, system recharged"}},
    {202, on(19, 7),
        {"Прошу почистить фильтры и дозаправить перед сезоном",
            "Please clean filters and recharge before summer"},
        {"Фильтры и теплообменник промыты, давление в норме", "Filters and coil washed, pressure is normal"}},
    {209, on(7, 8, 19), {"ТО по графику: климатические системы", "Service by schedule: heating and cooling"},
        {"ТО выполнено по регламенту, замечаний нет", "Service done by the book, nothing to report"}},
    {301, on(20),
        {"Витрина не держит температуру, товар придётся списать",
            "Display does not hold its temperature, goods will be written off"},
        {"Заменён вентилятор испарителя, температура +3", "Evaporator fan replaced, temperature +3"}},
    {301, on(20, 21),
        {"Компрессор не запускается, щёлкает реле", "Compressor does not start, the relay clicks"},
        {"Заменено пусковое реле, ток в норме", "Start relay replaced, current is normal"}},
    {302, on(20, 21),
        {"Наледь на испарителе, нужна оттайка и заправка",
            "Ice on the evaporator, needs defrost and recharge"},
        {"Выполнена оттайка, дозаправлено 0,8 кг R404A", "Defrosted, 0.8 kg of R404A added"}},
    {309, on(20, 21), {"ТО по графику: холодильное оборудование", "Service by schedule: refrigeration"},
        {"ТО выполнено по регламенту, замечаний нет", "Service done by the book, nothing to report"}},
    {401, on(2, 3, 15), {"Не горит половина светильников", "Half of the lights are off"},
        {"Заменены драйверы, проверена линия", "Drivers replaced, line checked"}},
    {401, on(2, 3), {"Мигает свет, у людей болят глаза", "Lights flicker, people get headaches"},
        {"Заменены два светильника", "Two lamps replaced"}},
    {402, on(3, 11, 15),
        {"Выбивает автомат, без света кухня и две кассы",
            "Breaker trips, kitchen and two tills have no power"},
        {"Автомат заменён, нагрузка разведена по фазам", "Breaker replaced, load spread over phases"}},
    {403, on(11, 15), {"Греется щит, пахнет горелым", "Switchboard is hot and smells of burning"},
        {"Протянуты контакты, снята термограмма", "Contacts tightened, thermal picture taken"}},
    {404, on(12), {"ДГУ не запустился при проверке", "Generator did not start at the weekly test"},
        {"Заменены аккумуляторы, пуск с третьей секунды", "Batteries replaced, starts within three seconds"}},
    {409, on(2, 11, 12, 15),
        {"ТО по графику: электрощиты и освещение", "Service by schedule: switchboards and lighting"},
        {"ТО выполнено по регламенту, замечаний нет", "Service done by the book, nothing to report"}},
    {501, on(9),
        {"Течёт труба в тепловом узле, подставили ведро",
            "Pipe leaks in the heat substation, a bucket is under it"},
        {"Участок трубы заменён, опрессовано", "Pipe section replaced and pressure tested"}},
    {502, on(9), {"Засор в приямке, вода стоит", "Sump drain is blocked, water does not go"},
        {"Прочищено механическим способом", "Cleared mechanically"}},
    {503, on(10),
        {"Насос не держит давление, на верхних этажах нет воды",
            "Pump does not hold pressure, no water upstairs"},
        {"Заменено торцевое уплотнение, давление 4,2 бар", "Mechanical seal replaced, pressure 4.2 bar"}},
    {509, on(9, 10),
        {"ТО по графику: тепловой узел и насосы", "Service by schedule: heat substation and pumps"},
        {"ТО выполнено по регламенту, замечаний нет", "Service done by the book, nothing to report"}},
    {601, on(22), {"Касса не печатает чеки, очередь", "Till does not print receipts, there is a queue"},
        {"Заменена термоголовка, напечатан тест", "Print head replaced, test printed"}},
    {602, on(22), {"Заканчивается срок фискального накопителя", "Fiscal storage expires soon"},
        {"ФН заменён, касса перерегистрирована", "Storage replaced, till registered again"}},
    {603, on(23), {"Весы показывают лишние 20 грамм", "Scales show 20 grams too much"},
        {"Весы откалиброваны, поверка действует", "Scales calibrated, verification is valid"}},
    {609, on(22, 23), {"ТО по графику: кассы и весы", "Service by schedule: tills and scales"},
        {"ТО выполнено по регламенту, замечаний нет", "Service done by the book, nothing to report"}},
    {701, on(24),
        {"Банкомат не выдаёт купюры, ошибка диспенсера", "Cash machine gives no notes, dispenser error"},
        {"Извлечена замятая купюра, почищен тракт", "Jammed note removed, path cleaned"}},
    {702, on(24), {"Не принимает карты, картридер зажёвывает", "Card reader jams, cards are not accepted"},
        {"Картридер заменён, проведена тестовая операция", "Card reader replaced, test operation done"}},
    {709, on(24), {"ТО по графику: банкомат", "Service by schedule: cash machine"},
        {"ТО выполнено по регламенту, замечаний нет", "Service done by the book, nothing to report"}},
    {801, on(13), {"Ложные срабатывания пожарной сигнализации ночью", "False fire alarms at night"},
        {"Почищены извещатели, обновлена прошивка", "Detectors cleaned, firmware updated"}},
    {802, on(17), {"Камера показывает чёрный экран", "Camera shows a black picture"},
        {"Заменён блок питания, архив пишется", "Power unit replaced, archive is recording"}},
    {803, on(18),
        {"Не открывается дверь по карте, люди ждут на улице",
            "Door does not open by card, people wait outside"},
        {"Заменён считыватель, карты записаны заново", "Reader replaced, cards enrolled again"}},
    {809, on(13, 17, 18), {"ТО по графику: системы безопасности", "Service by schedule: security systems"},
        {"ТО выполнено по регламенту, замечаний нет", "Service done by the book, nothing to report"}},
    {901, on(16), {"Нет интернета на всём этаже", "No internet on the whole floor"},
        {"Заменён порт и патч-корд, связь есть", "Port and patch cord replaced, link is up"}},
    {902, on(25), {"ИБП пищит и сразу отключается", "UPS beeps and switches off at once"},
        {"Заменены батареи, тест пройден", "Batteries replaced, test passed"}},
    {903, on(26), {"МФУ жуёт бумагу, печать с полосами", "Printer jams and prints with stripes"},
        {"Заменены ролик и фотобарабан", "Roller and drum replaced"}},
    {909, on(16, 25), {"ТО по графику: связь и ИБП", "Service by schedule: network and UPS"},
        {"ТО выполнено по регламенту, замечаний нет", "Service done by the book, nothing to report"}},
    {1001, on(14),
        {"Ворота не поднимаются, машина под разгрузку ждёт", "Gate does not rise, a lorry waits to unload"},
        {"Заменена пружина, смазаны ролики", "Spring replaced, rollers greased"}},
    {1002, on(27), {"Дверь хлопает, нужна регулировка доводчика", "Door slams, closer needs adjusting"},
        {"Доводчик отрегулирован", "Closer adjusted"}},
    {1002, on(27), {"Автоматическая дверь не закрывается, холодно", "Automatic door stays open, it is cold"},
        {"Отрегулирован датчик, заменены ролики", "Sensor adjusted, rollers replaced"}},
    {1009, on(14, 27), {"ТО по графику: ворота и двери", "Service by schedule: gates and doors"},
        {"ТО выполнено по регламенту, замечаний нет", "Service done by the book, nothing to report"}},
};

/// For every group the places of the items that belong to it.
template <class Items, class Belongs>
std::vector<std::vector<int>> grouped(std::size_t groups, const Items &items, Belongs belongs)
{
    std::vector<std::vector<int>> result(groups);
    for (std::size_t group = 0; group < groups; ++group) {
        for (std::size_t i = 0; i < std::size(items); ++i) {
            if (belongs(items[i], int(group)))
                result[group].push_back(int(i));
        }
    }
    return result;
}

} // namespace

std::span<const Kind> kinds()
{
    return table;
}

std::span<const int> kindsOn(Level level)
{
    static const auto groups
        = grouped(7, table, [](const Kind &kind, int group) { return int(kind.level) == group; });
    return groups[std::size_t(level)];
}

bool isService(const Topic &topic)
{
    return topic.workTypeId == 103 || topic.workTypeId % 100 == 9;
}

std::span<const Topic> topics()
{
    return subjects;
}

std::span<const int> faultsOf(int kind)
{
    static const auto groups = grouped(std::size(table), subjects,
        [](const Topic &topic, int group) { return (topic.kinds & on(group)) && !isService(topic); });
    return groups[std::size_t(kind)];
}

std::span<const int> servicesOf(int kind)
{
    static const auto groups = grouped(std::size(table), subjects,
        [](const Topic &topic, int group) { return (topic.kinds & on(group)) && isService(topic); });
    return groups[std::size_t(kind)];
}

} // namespace dd::demo::hubex
