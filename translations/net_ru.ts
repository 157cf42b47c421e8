<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>dd::net</name>
    <message>
        <source>the connection was closed without an answer</source>
        <translation>соединение закрыто без ответа</translation>
    </message>
    <message>
        <source>%1: the server sends its visitors on to %2</source>
        <translation>%1: сервер отсылает посетителей на %2</translation>
    </message>
</context>
<context>
    <name>dd::net::Attempt</name>
    <message>
        <source>more than %1 MiB</source>
        <translation>больше %1 МиБ</translation>
    </message>
    <message>
        <source>refused redirect to %1</source>
        <translation>отклонено перенаправление на %1</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>время ожидания истекло</translation>
    </message>
    <message>
        <source>the answer does not unpack</source>
        <translation>ответ не распаковывается</translation>
    </message>
    <message>
        <source>the answer was cut off</source>
        <translation>ответ оборвался</translation>
    </message>
</context>
<context>
    <name>dd::net::NetworkPolicy</name>
    <message>
        <source>The certificate file cannot be read: %1</source>
        <translation>Файл сертификата не читается: %1</translation>
    </message>
    <message>
        <source>The certificate file is too large.</source>
        <translation>Файл сертификата слишком велик.</translation>
    </message>
    <message>
        <source>There is no certificate in this file.</source>
        <translation>В этом файле нет сертификата.</translation>
    </message>
</context>
</TS>
