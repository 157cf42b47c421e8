<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>dd::ServiceToken</name>
    <message>
        <source>The file cannot be read.</source>
        <translation>Файл не читается.</translation>
    </message>
    <message>
        <source>This is too large for a service token.</source>
        <translation>Это слишком велико для сервисного токена.</translation>
    </message>
    <message>
        <source>This is not a service token: it holds other signs than a token has.</source>
        <translation>Это не сервисный токен: в нём есть посторонние знаки.</translation>
    </message>
    <message>
        <source>There is no service token in it.</source>
        <translation>Сервисного токена здесь нет.</translation>
    </message>
    <message>
        <source>This is not a service token: a token is one word without blanks.</source>
        <translation>Это не сервисный токен: токен — одно слово без пробелов.</translation>
    </message>
</context>
<context>
    <name>dd::session::HubexSignIn</name>
    <message>
        <source>sign-in</source>
        <translation>вход</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Выполняется вход…</translation>
    </message>
    <message>
        <source>Entering %1…</source>
        <translation>Вход в компанию %1…</translation>
    </message>
    <message>
        <source>Asking what may be read…</source>
        <translation>Проверка прав на просмотр…</translation>
    </message>
    <message>
        <source>Preparing to stay signed in…</source>
        <translation>Подготовка к продлению сеанса…</translation>
    </message>
    <message>
        <source>No company is open to this login.</source>
        <translation>Этому логину не открыта ни одна компания.</translation>
    </message>
</context>
<context>
    <name>dd::session::OtrsSignIn</name>
    <message>
        <source>This is not a web address.</source>
        <translation>Это не веб-адрес.</translation>
    </message>
    <message>
        <source>Looking for the server at %1…</source>
        <translation>Поиск сервера по адресу %1…</translation>
    </message>
    <message>
        <source>Asking for a new password…</source>
        <translation>Запрос нового пароля…</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Выполняется вход…</translation>
    </message>
    <message>
        <source>Asking for the time zone…</source>
        <translation>Запрос часового пояса…</translation>
    </message>
</context>
<context>
    <name>dd::session::OtrsVisit</name>
    <message>
        <source>sign-in</source>
        <translation>вход</translation>
    </message>
</context>
<context>
    <name>dd::session::WebPictures</name>
    <message>
        <source>Pictures in mails</source>
        <translation>Картинки в письмах</translation>
    </message>
</context>
</TS>
