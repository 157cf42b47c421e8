// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/hubex/catalog.h"

#include "demo/hubex/words.h"

#include <initializer_list>
#include <iterator>

using namespace Qt::Literals::StringLiterals;

namespace dd::demo::hubex {

namespace {

struct ColouredRow {
    Words name;
    const char *color; // every form of contract 1.8 is used somewhere
    Words description;
};

constexpr ColouredRow stageRows[] = {
    {{"Новая", "New"}, "#1E88E5", {"Никто ещё не взял", "Nobody took it yet"}},
    {{"Назначена", "Assigned"}, "#39c", {"Исполнитель выбран", "A technician is chosen"}},
    {{"Принята", "Accepted"}, "rgb(0, 150, 136)", {"Исполнитель согласен", "The technician agreed"}},
    {{"В пути", "On the way"}, "#FF7E57C2", {"Исполнитель выехал", "The technician is driving"}},
    {{"В работе", "In progress"}, "F9A825", {"", ""}},
    {{"Приостановлена", "Paused"}, "orange", {"Ждём доступа или погоды", "Waiting for access or weather"}},
    {{"На согласовании", "Approval"}, "#8E24AA", {"Смета у заказчика", "The customer has the estimate"}},
    {{"Ожидает запчасти", "Waiting for parts"}, "brown", {"", ""}},
    {{"Выполнена", "Work done"}, "green", {"Ждём подписи акта", "The act is to be signed"}},
    {{"Закрыта", "Closed"}, "#546E7A", {"", ""}},
    {{"Отклонена", "Rejected"}, "#D32F2F", {"Не наша работа", "Not our work"}},
    {{"Отменена заказчиком", "Cancelled by customer"}, "", {"", ""}},
};

constexpr ColouredRow statusRows[] = {
    {{"Зарегистрирована", "Registered"}, "#2196f3", {"", ""}},
    {{"Назначен исполнитель", "Technician assigned"}, "teal", {"", ""}},
    {{"Выполняется", "In progress"}, "#FFC107", {"", ""}},
    {{"Приостановлена", "On hold"}, "rgb(255,112,67)", {"", ""}},
    {{"Требуется ваше решение", "Your decision needed"}, "#9C27B0", {"", ""}},
    {{"Работы завершены", "Work finished"}, "#4CAF50", {"", ""}},
    {{"Закрыта", "Closed"}, "gray", {"", ""}},
    {{"Отклонена", "Rejected"}, "#f44336", {"", ""}},
};

constexpr ColouredRow criticalityRows[] = {
    {{"Авария", "Emergency"}, "#D50000", {"", ""}},
    {{"Высокая", "High"}, "#FFFF6D00", {"", ""}},
    {{"Обычная", "Normal"}, "#2962ff", {"", ""}},
    {{"Низкая", "Low"}, "9e9e9e", {"", ""}},
};

constexpr ColouredRow branchRows[] = {
    {{"Основная", "Main"}, "red", {"", ""}},
    {{"Согласование", "Approval"}, "violet", {"", ""}}, // a name the client may not know
    {{"Заказчик", "Customer"}, "blue", {"", ""}},
};

struct LinkRow {
    int from, to, status, branch;
    Words caption;
    bool isPositive, finishes;
    const char *requirement;
    std::initializer_list<int> roles = {}; // none = all
    std::initializer_list<int> types = {};
};

constexpr LinkRow linkRows[] = {
    {1, 2, 2, 1, {"Назначить", "Assign"}, true, false, "AssigneeSet"},
    {1, 11, 8, 1, {"Отклонить", "Reject"}, false, false, ""},
    {1, 12, 7, 3, {"Отменить", "Cancel"}, false, false, ""},
    {2, 3, 2, 1, {"Принять", "Accept"}, true, false, ""},
    {2, 1, 1, 1, {"Вернуть диспетчеру", "Back to the dispatcher"}, false, false, ""},
    {3, 4, 3, 1, {"Выехал", "On my way"}, true, false, ""},
    {3, 6, 4, 1, {"Приостановить", "Pause"}, false, false, ""},
    {4, 5, 3, 1, {"Начать работу", "Start work"}, true, false, "AssetScanned"},
    {5, 9, 6, 1, {"Работа выполнена", "Work is done"}, true, false, "CheckListsProcessed"},
    {5, 6, 4, 1, {"Приостановить", "Pause"}, false, false, ""},
    {5, 7, 5, 2, {"На согласование", "Ask for approval"}, true, false, "", {}, {1, 2, 5}},
    {5, 8, 4, 1, {"Нужны запчасти", "Parts needed"}, false, false, ""},
    {6, 5, 3, 1, {"Возобновить", "Resume"}, true, false, ""},
    {7, 5, 3, 2, {"Согласовано", "Approved"}, true, false, "", {1, 4}},
    {7, 12, 7, 3, {"Заказчик отказался", "Customer refused"}, false, false, ""},
    {8, 5, 3, 1, {"Запчасти получены", "Parts arrived"}, true, false, ""},
    {9, 10, 7, 1, {"Закрыть", "Close"}, true, true, "ActSigned"},
    {9, 5, 3, 3, {"Вернуть в работу", "Back to work"}, false, false, ""},
};

struct WorkRow {
    int id;
    Words name;
    int minutes;
    int cost;
};

constexpr WorkRow workRows[] = {
    // a parent has a number below 100; its skill has the same
    {1, {"Лифты и эскалаторы", "Lifts and escalators"}, 0, 0},
    {101, {"Освобождение пассажиров", "Passenger release"}, 60, 0},
    {102, {"Ремонт лифта", "Lift repair"}, 240, 6500},
    {103, {"ТО лифта", "Lift service"}, 150, 3200},
    {104, {"Ремонт эскалатора", "Escalator repair"}, 240, 7200},
    {2, {"Климат", "Heating and cooling"}, 0, 0},
    {201, {"Ремонт кондиционера", "Air conditioner repair"}, 180, 4200},
    {202, {"Чистка и заправка", "Cleaning and recharge"}, 120, 3500},
    {203, {"Ремонт вентиляции", "Ventilation repair"}, 240, 5800},
    {204, {"Ремонт чиллера", "Chiller repair"}, 300, 9800},
    {209, {"ТО климата", "Climate service"}, 120, 4800},
    {3, {"Холодильное оборудование", "Refrigeration"}, 0, 0},
    {301, {"Ремонт холодильника", "Refrigerator repair"}, 180, 4900},
    {302, {"Оттайка и заправка", "Defrost and recharge"}, 120, 3900},
    {309, {"ТО холодильников", "Refrigeration service"}, 120, 4200},
    {4, {"Электрика", "Electrical"}, 0, 0},
    {401, {"Ремонт освещения", "Lighting repair"}, 90, 1800},
    {402, {"Замена автомата", "Breaker replacement"}, 60, 1500},
    {403, {"Ревизия щита", "Switchboard revision"}, 150, 4400},
    {404, {"Ремонт ДГУ", "Generator repair"}, 240, 8900},
    {409, {"ТО электроустановок", "Electrical service"}, 180, 5200},
    {5, {"Водоснабжение и тепло", "Plumbing and heat"}, 0, 0},
    {501, {"Устранение протечки", "Leak repair"}, 120, 2700},
    {502, {"Прочистка", "Drain cleaning"}, 60, 1900},
    {503, {"Ремонт насоса", "Pump repair"}, 210, 6100},
    {509, {"ТО тепловых узлов", "Heat substation service"}, 180, 5600},
    {6, {"Торговое оборудование", "Retail equipment"}, 0, 0},
    {601, {"Ремонт кассы", "Till repair"}, 90, 2200},
    {602, {"Замена ФН", "Fiscal storage replacement"}, 45, 3000},
    {603, {"Настройка весов", "Scales adjustment"}, 45, 1200},
    {609, {"ТО касс и весов", "Till service"}, 60, 1900},
    {7, {"Банкоматы", "Cash machines"}, 0, 0},
    {701, {"Ремонт диспенсера", "Dispenser repair"}, 120, 7400},
    {702, {"Замена картридера", "Card reader replacement"}, 60, 5100},
    {709, {"ТО банкоматов", "Cash machine service"}, 90, 4500},
    {8, {"Безопасность", "Security"}, 0, 0},
    {801, {"Ремонт сигнализации", "Fire alarm repair"}, 120, 3300},
    {802, {"Ремонт видеонаблюдения", "Surveillance repair"}, 90, 2900},
    {803, {"Ремонт СКУД", "Access control repair"}, 90, 2600},
    {809, {"ТО безопасности", "Security service"}, 120, 3900},
    {9, {"Связь и ИТ", "Network and IT"}, 0, 0},
    {901, {"Восстановление связи", "Network repair"}, 90, 2400},
    {902, {"Замена батарей ИБП", "UPS battery replacement"}, 60, 3600},
    {903, {"Ремонт МФУ", "Printer repair"}, 60, 1700},
    {909, {"ТО связи и ИБП", "Network service"}, 90, 2900},
    {10, {"Ворота и двери", "Gates and doors"}, 0, 0},
    {1001, {"Ремонт ворот", "Gate repair"}, 180, 5400},
    {1002, {"Регулировка двери", "Door adjustment"}, 45, 1300},
    {1009, {"ТО ворот и дверей", "Gate service"}, 90, 3100},
};

struct TypeRow {
    Words name;
    int closeMinutes;
    const char *mask;
};

constexpr TypeRow typeRows[] = {
    {{"Заявка", "Request"}, 3 * 1440, "[0-9]{6}"},
    {{"Авария", "Emergency"}, 240, "[АВ][0-9]{5}"},
    {{"Плановое ТО", "Scheduled service"}, 10 * 1440, "[ТО][0-9]{5}"},
    {{"Осмотр", "Inspection"}, 5 * 1440, "[ОС][0-9]{5}"},
    {{"Рекламация", "Complaint"}, 2 * 1440, "[Р][0-9]{5}"},
};

constexpr Words methodRows[] = {{"Телефон", "Phone"}, {"Эл. почта", "E-mail"},
    {"Портал заказчика", "Customer portal"}, {"Интеграция", "Integration"}, {"QR-код", "QR code"},
    {"Мобильное приложение", "Mobile app"}, {"По расписанию", "Schedule"}};
constexpr Words classRows[] = {{"Недвижимость", "Property"}, {"Инженерные системы", "Building systems"},
    {"Торговое оборудование", "Retail equipment"}, {"Безопасность", "Security"}, {"ИТ и связь", "IT"}};

struct RoleRow {
    Words name;
    Words description;
};

constexpr RoleRow roleRows[] = {
    {{"Администратор", "Administrator"}, {"Полный доступ", "Everything"}},
    {{"Диспетчер", "Dispatcher"}, {"Приём и назначение заявок", "Takes and assigns requests"}},
    {{"Инженер", "Engineer"}, {"Работы на объектах", "Work on site"}},
    {{"Руководитель", "Manager"}, {"Согласование и отчёты", "Approval and reports"}},
    {{"Заказчик", "Customer"}, {"Подача заявок", "Files requests"}},
    {{"Старший инженер", "Senior engineer"}, {"", ""}},
};

struct DistrictRow {
    int id, parent;
    Words name;
};

constexpr DistrictRow districtRows[] = {
    {1, 0, {"Центр", "Centre"}},
    {2, 0, {"Север", "North"}},
    {3, 0, {"Юг", "South"}},
    {4, 1, {"Центральный", "Tsentralny"}},
    {5, 1, {"Адмиралтейский", "Admiralteysky"}},
    {6, 1, {"Петроградский", "Petrogradsky"}},
    {7, 1, {"Василеостровский", "Vasileostrovsky"}},
    {8, 2, {"Приморский", "Primorsky"}},
    {9, 2, {"Выборгский", "Vyborgsky"}},
    {10, 2, {"Калининский", "Kalininsky"}},
    {11, 2, {"Красногвардейский", "Krasnogvardeysky"}},
    {12, 3, {"Невский", "Nevsky"}},
    {13, 3, {"Фрунзенский", "Frunzensky"}},
    {14, 3, {"Московский", "Moskovsky"}},
    {15, 3, {"Кировский", "Kirovsky"}},
};

struct ActualityRow {
    Words name;
    const char *color;
    int minutes;
};

constexpr ActualityRow actualityRows[] = {
    {{"Просрочена", "Overdue"}, "#B71C1C", 0},
    {{"Меньше часа", "Under an hour"}, "#E53935", 60},
    {{"Меньше 4 часов", "Under 4 hours"}, "#FB8C00", 240},
    {{"До завтра", "Before tomorrow"}, "#FDD835", 1440},
    {{"Время есть", "There is time"}, "#43A047", 60 * 24 * 365},
};

template <std::size_t Count> QList<Coloured> colouredList(const ColouredRow (&rows)[Count], bool isEnglish)
{
    QList<Coloured> list;
    for (const ColouredRow &row : rows)
        list.append({{int(list.size()) + 1, row.name.in(isEnglish)}, QLatin1String(row.color),
            row.description.in(isEnglish)});
    return list;
}

template <std::size_t Count> QList<Named> namedList(const Words (&rows)[Count], bool isEnglish)
{
    QList<Named> list;
    for (const Words &row : rows)
        list.append({int(list.size()) + 1, row.in(isEnglish)});
    return list;
}

void addWorks(State &state)
{
    for (const WorkRow &row : workRows) {
        const int parent = row.id < 100 ? 0 : row.id / 100;
        const QString name = row.name.in(state.isEnglish);
        state.workTypes.append({{row.id, name}, parent, row.minutes / 60, row.minutes % 60, double(row.cost),
            parent == 0 ? row.id : parent});
        if (parent == 0)
            state.skills.append({row.id, name});
    }
}

void addLifeCycle(State &state)
{
    state.stages = colouredList(stageRows, state.isEnglish);
    state.statuses = colouredList(statusRows, state.isEnglish);
    state.criticalities = colouredList(criticalityRows, state.isEnglish);
    state.branches = colouredList(branchRows, state.isEnglish);
    state.stages.append(
        {{13, state.isEnglish ? u"Waiting (old)"_s : u"Ожидание (старая)"_s, state.start - 200 * 86400},
            u"#999"_s, {}});
    for (const LinkRow &row : linkRows)
        state.links.append({row.from, row.to, row.status, row.branch, row.caption.in(state.isEnglish),
            row.isPositive, row.finishes, QLatin1String(row.requirement), row.roles, row.types});
}

QList<CheckListTemplate> checkListTemplates(bool isEnglish)
{
    const auto item = [isEnglish](Words name, const char *type, Words description = {"", ""},
                          const char *unit = "", const QStringList &options = {}) {
        return CheckItemTemplate{name.in(isEnglish), description.in(isEnglish), QLatin1String(type),
            QString::fromUtf8(unit), options};
    };
    const QStringList states = isEnglish ? QStringList{u"Good"_s, u"Worn"_s, u"Replace"_s}
                                         : QStringList{u"Хорошее"_s, u"Износ"_s, u"Заменить"_s};
    const auto list = [isEnglish](int id, Words name, const QList<CheckItemTemplate> &items) {
        return CheckListTemplate{{id, name.in(isEnglish)}, items};
    };
    return {
        list(1, {"Безопасность на объекте", "Safety on site"},
            {item({"Инструктаж пройден", "Briefing done"}, "Boolean"),
                item({"Питание отключено", "Power is off"}, "Boolean",
                    {"Вывесить табличку «Не включать»", "Hang out the “Do not switch on” sign"}),
                item({"Средства защиты надеты", "Protection is worn"}, "Boolean")}),
        list(2, {"Осмотр оборудования", "Equipment inspection"},
            {item({"Внешний вид", "Appearance"}, "ListOfValues", {"", ""}, "", states),
                item({"Посторонний шум", "Strange noise"}, "Boolean"),
                item({"Температура", "Temperature"}, "Decimal", {"На выходе", "At the outlet"}, "°C"),
                item({"Ток нагрузки", "Load current"}, "Decimal", {"", ""}, "А"),
                item({"Что заменить", "What to replace"}, "MultiListOfValues", {"", ""}, "",
                    isEnglish ? QStringList{u"Filter"_s, u"Belt"_s, u"Bearing"_s, u"Seal"_s}
                              : QStringList{u"Фильтр"_s, u"Ремень"_s, u"Подшипник"_s, u"Уплотнение"_s}),
                item({"Примечание", "Remark"}, "Text")}),
        list(3, {"Сдача работ", "Handing over"},
            {item({"Место убрано", "Place is clean"}, "Boolean"),
                item({"Работа показана заказчику", "Work shown to the customer"}, "Boolean"),
                item({"Дата следующего визита", "Date of next visit"}, "Date")}),
    };
}

QList<FieldDefinition> fieldDefinitions(bool isEnglish)
{
    const auto field = [isEnglish](int id, Words name, const char *type, bool ofTask, bool ofAsset,
                           const char *unit = "", const QStringList &options = {}) {
        return FieldDefinition{
            {id, name.in(isEnglish)}, QLatin1String(type), QString::fromUtf8(unit), options, ofTask, ofAsset};
    };
    const QStringList causes = isEnglish
        ? QStringList{u"Wear"_s, u"Misuse"_s, u"Power"_s, u"Vandalism"_s}
        : QStringList{u"Износ"_s, u"Нарушение эксплуатации"_s, u"Электропитание"_s, u"Вандализм"_s};
    return {
        field(1, {"Номер акта", "Act number"}, "String", true, false),
        field(
            2, {"Показания счётчика", "Meter reading"}, "Decimal", true, false, isEnglish ? "kWh" : "кВт·ч"),
        field(3, {"Гарантийный случай", "Under warranty"}, "Boolean", true, false),
        field(4, {"Причина", "Cause"}, "ListOfValues", true, false, "", causes),
        field(5, {"Дата следующего визита", "Date of next visit"}, "Date", true, false),
        field(6, {"Нужен пропуск", "Pass needed"}, "Boolean", true, false),
        field(7, {"Комментарий инженера", "Engineer's remark"}, "Text", true, false),
        field(8, {"Год выпуска", "Year made"}, "Integer", false, true),
        field(9, {"Производитель", "Maker"}, "String", false, true),
        field(10, {"Мощность", "Power"}, "Decimal", false, true, isEnglish ? "kW" : "кВт"),
        field(11, {"Последнее ТО", "Last service"}, "DateTime", false, true),
        field(12, {"Состояние", "Condition"}, "ListOfValues", false, true, "",
            isEnglish ? QStringList{u"In use"_s, u"In reserve"_s, u"To be written off"_s}
                      : QStringList{u"В работе"_s, u"В резерве"_s, u"К списанию"_s}),
    };
}

QList<TaskTemplate> taskTemplates(bool isEnglish)
{
    const auto one = [isEnglish](const char *id, Words name, int type, int work) {
        return TaskTemplate{QLatin1String(id), name.in(isEnglish), type, work};
    };
    return {one("b1946ac92492d234", {"ТО лифтов, ежемесячно", "Lift service, monthly"}, 3, 103),
        one("591785b794601e21", {"Чистка кондиционеров, весна", "Air conditioner cleaning, spring"}, 3, 202),
        one("e2c569be17396eca", {"Вызов аварийной бригады", "Emergency crew"}, 2, 501),
        one("d3486ae9136e7856", {"Осмотр пожарной сигнализации", "Fire alarm inspection"}, 4, 801)};
}

} // namespace

void addDictionaries(State &state)
{
    const bool isEnglish = state.isEnglish;
    addLifeCycle(state);
    addWorks(state);
    for (const TypeRow &row : typeRows)
        state.taskTypes.append({{int(state.taskTypes.size()) + 1, row.name.in(isEnglish)}, row.closeMinutes,
            QString::fromUtf8(row.mask)});
    for (const ActualityRow &row : actualityRows)
        state.actualities.append(
            {{{int(state.actualities.size()) + 1, row.name.in(isEnglish)}, QLatin1String(row.color), {}},
                row.minutes, row.minutes == 1440});
    state.requestMethods = namedList(methodRows, isEnglish);
    state.assetClasses = namedList(classRows, isEnglish);
    for (const RoleRow &row : roleRows)
        state.roles.append(
            {{int(state.roles.size()) + 1, row.name.in(isEnglish)}, row.description.in(isEnglish)});
    for (const DistrictRow &row : districtRows)
        state.districts.append({{row.id, row.name.in(isEnglish)}, row.parent, 0});
    state.checkLists = checkListTemplates(isEnglish);
    state.fields = fieldDefinitions(isEnglish);
    state.templates = taskTemplates(isEnglish);
}

} // namespace dd::demo::hubex
