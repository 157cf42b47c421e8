<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>dd::Settings</name>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Row height</source>
        <translation>Высота строк</translation>
    </message>
    <message>
        <source>Pictures from the internet in messages</source>
        <translation>Картинки из интернета в сообщениях</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Прокси-сервер</translation>
    </message>
    <message>
        <source>Proxy address</source>
        <translation>Адрес прокси-сервера</translation>
    </message>
    <message>
        <source>Proxy port</source>
        <translation>Порт прокси-сервера</translation>
    </message>
    <message>
        <source>Proxy login</source>
        <translation>Логин прокси-сервера</translation>
    </message>
    <message>
        <source>File with your company&apos;s CA</source>
        <translation>Файл корневого сертификата организации</translation>
    </message>
    <message>
        <source>Certificates you accepted</source>
        <translation>Принятые вами сертификаты</translation>
    </message>
</context>
</TS>
