// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/otrs/seedtopics.h"

#include <iterator>

namespace dd::demo::otrs {

namespace {

constexpr Topic russian[] = {
    {true, 8, 2, "Не печатает принтер в бухгалтерии",
        "Принтер HP в бухгалтерии не печатает с утра, горит красная лампочка. Перезагрузка не помогла.",
        "Коллеги, очистили очередь печати и заменили картридж. Проверьте, пожалуйста.",
        "Картридж из резерва, заказать новый на склад."},
    {true, 13, 5, "Не работает VPN из дома",
        "При подключении к VPN появляется ошибка 809. Вчера всё работало, пароль не менял.",
        "Обновили профиль подключения, пришлём инструкцию отдельным письмом.",
        "На шлюзе истёк промежуточный сертификат, перевыпущен."},
    {true, 6, 3, "Нет доступа к 1С",
        "Не могу войти в 1С:Бухгалтерию, пишет «Недостаточно прав». Срочно нужно закрыть месяц!",
        "Роль восстановлена, перезапустите 1С и попробуйте ещё раз.",
        "Согласование от главного бухгалтера получено по телефону."},
    {true, 7, 6, "Не приходят письма от контрагента",
        "Контрагент отправляет счета, но до нас они не доходят. Адрес отправителя и время — во вложении.",
        "Письма попадали в карантин, домен добавлен в доверенные. Старые письма выпущены.",
        "Проверить правило карантина для вложений .xlsm."},
    {true, 14, 4, "Пропала связь в филиале на Лесной",
        "Весь филиал без интернета, телефоны тоже молчат. Касса не пробивает чеки.",
        "Провайдер подтвердил аварию, срок восстановления — до 16:00. Держим на контроле.",
        "Номер аварии у провайдера 48-1177, диспетчер Ольга."},
    {true, 8, 1, "Медленно работает компьютер",
        "Компьютер открывает программы по десять минут, диск всё время занят на 100 %.",
        "Поставили SSD и перенесли профиль. Старый диск храним неделю.",
        "Модель ноутбука снята с поддержки, предложить замену."},
    {true, 9, 1, "Установить программу сотруднику",
        "Прошу установить Visio новому сотруднику отдела проектирования, лицензия согласована.",
        "Программа установлена, ярлык на рабочем столе.", "Осталось две лицензии."},
    {true, 5, 3, "Ошибка при выгрузке отчёта в банк",
        "При выгрузке платёжного поручения клиент-банк пишет «Неверная подпись».",
        "Сертификат продлён, выгрузка прошла. Проверьте, пожалуйста, статус платежа.",
        "Срок следующей замены ключа записан в календарь."},
    {true, 11, 1, "Не работает переговорная: нет звука",
        "Через час совет директоров, в большой переговорной нет звука на экране.",
        "Инженер на месте, кабель заменён, звук проверен.", "Запасной кабель лежит в шкафу переговорной."},
    {true, 17, 2, "Терминал сбора данных не подключается",
        "На складе терминал не видит сеть, приёмка стоит. Второй терминал работает.",
        "Точка доступа перезапущена, терминал в сети. Посмотрим ещё раз вечером.",
        "Вероятно, перегрев точки у ворот 3."},
    {true, 8, 6, "Забыл пароль от почты", "Забыл пароль после отпуска, помогите, пожалуйста, войти в почту.",
        "Временный пароль отправлен СМС на ваш рабочий номер.",
        "Личность подтверждена по табельному номеру."},
    {true, 10, 4, "Заканчивается место на сервере файлов",
        "Пришло предупреждение: на диске файлового сервера осталось 3 % места.",
        "Старые копии перенесены в архив, свободно 41 %.", "Настроить отчёт о крупных папках."},
};

constexpr Topic english[] = {
    {false, 9, 1, "Laptop does not wake up from sleep",
        "Since the last update my laptop stays black after sleep. I have to hold the power button.",
        "We rolled the graphics driver back. Please tell us if it happens again.",
        "Known issue with driver 31.0, block it in the update ring."},
    {false, 13, 5, "VPN drops every few minutes",
        "The VPN disconnects about every ten minutes, especially during video calls.",
        "We moved your profile to the UDP gateway. Is it better now?", "Check MTU on the home router."},
    {false, 7, 6, "Shared mailbox is missing in Outlook",
        "The shared mailbox \"orders\" is gone from my Outlook since this morning.",
        "Permissions are set again, restart Outlook please.", "Group membership was lost in the migration."},
    {false, 8, 2, "Printer on the 2nd floor jams",
        "The big printer on the second floor jams on every double-sided job.",
        "Rollers were cleaned and the tray aligned. We will replace them next week.", "Order part RM2-5452."},
    {false, 6, 3, "Invoice export fails with error 500",
        "When I export invoices for October the page shows error 500. Log file attached.",
        "The export works again, a single broken record was the cause.", "Record 88120 fixed by hand."},
    {false, 14, 4, "No Wi-Fi in the warehouse office",
        "There is no Wi-Fi in the warehouse office, the scanners are offline as well.",
        "The access point was unplugged by the cleaning crew; it is back.", "Ask for a locked outlet."},
    {false, 10, 4, "Backup job failed last night",
        "The nightly backup of the web server failed with \"no space left on device\".",
        "Old snapshots were removed, the job was run again successfully.", "Raise the alert threshold."},
    {false, 11, 1, "Executive needs a loan phone today",
        "Our CEO flies out this evening and needs a loan phone with mail set up.",
        "The phone is ready at the reception, mail and calendar are set up.", "Return date next Monday."},
};

} // namespace

const Topic &topicFor(quint32 key, bool isRussian)
{
    return isRussian ? russian[key % std::size(russian)] : english[key % std::size(english)];
}

} // namespace dd::demo::otrs
