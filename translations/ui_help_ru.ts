<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>dd::ui::AboutDialog</name>
    <message>
        <source>About DispatchDesk</source>
        <translation>О программе DispatchDesk</translation>
    </message>
    <message>
        <source>The dispatcher&apos;s desk: tasks of HubEx and tickets of OTRS and Znuny in one window.</source>
        <translation>Рабочий стол диспетчера: заявки HubEx и тикеты OTRS и Znuny в одном окне.</translation>
    </message>
    <message>
        <source>Free software: you may use, study, change and pass it on under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Свободная программа: её можно использовать, изучать, изменять и передавать на условиях Стандартной общественной лицензии GNU версии 3 или новее. Поставляется без каких-либо гарантий.</translation>
    </message>
    <message>
        <source>Made with:</source>
        <translation>Сделано на основе:</translation>
    </message>
</context>
<context>
    <name>dd::ui::KeysDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>Найти команду или клавишу</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Команды и их клавиши</translation>
    </message>
</context>
</TS>
