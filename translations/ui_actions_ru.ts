<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>dd::Command</name>
    <message>
        <source>Places</source>
        <translation>Разделы</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Карточка</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Учётные записи</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Программа</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Заявки</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Тикеты</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>Объекты</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Клиенты</translation>
    </message>
    <message>
        <source>Same list of the next account</source>
        <translation>Тот же список следующей учётной записи</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Вперёд</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Следующая панель</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Предыдущая панель</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Фильтр списка</translation>
    </message>
    <message>
        <source>All filters</source>
        <translation>Все фильтры</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Сбросить все фильтры</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Обновить</translation>
    </message>
    <message>
        <source>Next item</source>
        <translation>Следующая строка</translation>
    </message>
    <message>
        <source>Previous item</source>
        <translation>Предыдущая строка</translation>
    </message>
    <message>
        <source>Open in a window of its own</source>
        <translation>Открыть в отдельном окне</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Копировать как текст</translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation>Копировать как таблицу</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Выделить всё</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Выбрать столбцы</translation>
    </message>
    <message>
        <source>Show assets as a tree or as a table</source>
        <translation>Объекты деревом или таблицей</translation>
    </message>
    <message>
        <source>Next tab of the details</source>
        <translation>Следующая вкладка карточки</translation>
    </message>
    <message>
        <source>Previous tab of the details</source>
        <translation>Предыдущая вкладка карточки</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>Копировать номер</translation>
    </message>
    <message>
        <source>Refresh the details</source>
        <translation>Обновить карточку</translation>
    </message>
    <message>
        <source>Sign in to HubEx…</source>
        <translation>Войти в HubEx…</translation>
    </message>
    <message>
        <source>Sign in to OTRS…</source>
        <translation>Войти в OTRS…</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Войти снова…</translation>
    </message>
    <message>
        <source>Reconnect now</source>
        <translation>Подключиться сейчас</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>Rename the account…</source>
        <translation>Переименовать учётную запись…</translation>
    </message>
    <message>
        <source>Colour of the account…</source>
        <translation>Цвет учётной записи…</translation>
    </message>
    <message>
        <source>Remove the account…</source>
        <translation>Удалить учётную запись…</translation>
    </message>
    <message>
        <source>Theme: as the system</source>
        <translation>Тема: как в системе</translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation>Тема: светлая</translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation>Тема: тёмная</translation>
    </message>
    <message>
        <source>Rows: compact</source>
        <translation>Строки: компактные</translation>
    </message>
    <message>
        <source>Rows: comfortable</source>
        <translation>Строки: просторные</translation>
    </message>
    <message>
        <source>Language: as the system</source>
        <translation>Язык: как в системе</translation>
    </message>
    <message>
        <source>Language: English</source>
        <translation>Язык: английский</translation>
    </message>
    <message>
        <source>Language: Russian</source>
        <translation>Язык: русский</translation>
    </message>
    <message>
        <source>Show or hide the places</source>
        <translation>Показать или скрыть разделы</translation>
    </message>
    <message>
        <source>Show or hide the details</source>
        <translation>Показать или скрыть карточку</translation>
    </message>
    <message>
        <source>Search everything or run a command</source>
        <translation>Поиск по всему или команда</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Сочетания клавиш</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Диагностика</translation>
    </message>
    <message>
        <source>About DispatchDesk</source>
        <translation>О программе DispatchDesk</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выход</translation>
    </message>
    <message>
        <source>Next article of the ticket</source>
        <translation>Следующее сообщение тикета</translation>
    </message>
    <message>
        <source>Previous article of the ticket</source>
        <translation>Предыдущее сообщение тикета</translation>
    </message>
    <message>
        <source>Save the filters as a view…</source>
        <translation>Сохранить фильтры как представление…</translation>
    </message>
    <message>
        <source>Save the filters into this view</source>
        <translation>Сохранить фильтры в это представление</translation>
    </message>
    <message>
        <source>Rename the view…</source>
        <translation>Переименовать представление…</translation>
    </message>
    <message>
        <source>Remove the view…</source>
        <translation>Удалить представление…</translation>
    </message>
    <message>
        <source>Stop refreshing</source>
        <translation>Остановить обновление</translation>
    </message>
</context>
</TS>
