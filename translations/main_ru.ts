<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>dd::Application</name>
    <message>
        <source>Starting the demo servers…</source>
        <translation>Запускаются демонстрационные серверы…</translation>
    </message>
    <message>
        <source>The demo servers could not start: this computer has no free port.</source>
        <translation>Демонстрационные серверы не запустились: на компьютере нет свободного порта.</translation>
    </message>
    <message>
        <source>The demo account of %1 was not signed in. %2</source>
        <translation>Не удалось войти в демонстрационную учётную запись %1. %2</translation>
    </message>
</context>
<context>
    <name>dd::DemoAccounts</name>
    <message>
        <source>HubEx demo</source>
        <translation>HubEx (демо)</translation>
    </message>
    <message>
        <source>OTRS demo</source>
        <translation>OTRS (демо)</translation>
    </message>
</context>
<context>
    <name>dd::Start</name>
    <message>
        <source>There is no such command: %1</source>
        <translation>Такой команды нет: %1</translation>
    </message>
    <message>
        <source>--%1 takes a number from %2 to %3.</source>
        <translation>--%1 принимает число от %2 до %3.</translation>
    </message>
    <message>
        <source>--language is en or ru, not “%1”.</source>
        <translation>--language: en или ru, а не «%1».</translation>
    </message>
</context>
</TS>
