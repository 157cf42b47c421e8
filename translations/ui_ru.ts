<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>dd::ui::MainWindow</name>
    <message>
        <source>Offline, last answer %1</source>
        <translation>Нет связи, последний ответ: %1</translation>
    </message>
    <message>
        <source>Last answer %1</source>
        <translation>Последний ответ: %1</translation>
    </message>
    <message>
        <source>%1 answered last: %2</source>
        <translation>%1, последний ответ: %2</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Перейти</translation>
    </message>
    <message>
        <source>Panes</source>
        <translation>Панели</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Строки</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Command bar</source>
        <translation>Панель поиска</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Состояние</translation>
    </message>
</context>
</TS>
