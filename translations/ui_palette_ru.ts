<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>dd::ui::Palette</name>
    <message>
        <source>Command, place, number, name or words of a text</source>
        <translation>Команда, раздел, номер, имя или слова из текста</translation>
    </message>
    <message>
        <source>Search everything or run a command</source>
        <translation>Найти что угодно или выполнить команду</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Что подходит</translation>
    </message>
</context>
<context>
    <name>dd::ui::PaletteModel</name>
    <message>
        <source>Nothing fits.</source>
        <translation>Ничего не подходит.</translation>
    </message>
    <message>
        <source>Looked at last</source>
        <translation>Недавно открытые</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Команды</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Разделы</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>Показать все (%1)</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Идёт поиск…</translation>
    </message>
</context>
</TS>
