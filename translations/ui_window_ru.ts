<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>dd::State</name>
    <message>
        <source>signed out</source>
        <translation>вход не выполнен</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>подключается</translation>
    </message>
    <message>
        <source>online</source>
        <translation>на связи</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>нет связи</translation>
    </message>
    <message>
        <source>sign in needed</source>
        <translation>нужно войти</translation>
    </message>
    <message>
        <source>stopped: another certificate</source>
        <translation>остановлено: другой сертификат</translation>
    </message>
    <message>
        <source>Last answer: %1</source>
        <translation>Последний ответ: %1</translation>
    </message>
</context>
<context>
    <name>dd::ui::AccountActions</name>
    <message>
        <source>Show the certificate…</source>
        <translation>Показать сертификат…</translation>
    </message>
</context>
<context>
    <name>dd::ui::AccountNotices</name>
    <message>
        <source>Look at the certificate…</source>
        <translation>Посмотреть сертификат…</translation>
    </message>
    <message>
        <source>%1: the server shows another certificate than the one you accepted. Nothing is sent until you have looked at it.</source>
        <translation>%1: сервер показывает не тот сертификат, который вы приняли. Ничего не отправляется, пока вы на него не посмотрите.</translation>
    </message>
    <message>
        <source>%1: nobody vouches for the server&apos;s certificate. Nothing is sent.</source>
        <translation>%1: за сертификат сервера никто не ручается. Ничего не отправляется.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Proxy settings</source>
        <translation>Настройки прокси</translation>
    </message>
    <message>
        <source>%1: the session has ended. What you see and what you typed stays; sign in to go on.</source>
        <translation>%1: сеанс завершился. Всё на экране и всё набранное остаётся; войдите, чтобы продолжить.</translation>
    </message>
    <message>
        <source>%1: sign in to see what is new.</source>
        <translation>%1: войдите, чтобы увидеть новое.</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Войти…</translation>
    </message>
    <message>
        <source>%1: you are signed in, but only until DispatchDesk is closed. %2</source>
        <translation>%1: вход выполнен, но только до закрытия DispatchDesk. %2</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>The proxy&apos;s password is not in the keychain. %1</source>
        <translation>Пароля прокси нет в хранилище паролей. %1</translation>
    </message>
    <message>
        <source>Network settings</source>
        <translation>Настройки сети</translation>
    </message>
    <message>
        <source>The server had given no refresh token, without which a session lasts half an hour.</source>
        <translation>Сервер не дал токена обновления, а без него сеанс длится полчаса.</translation>
    </message>
    <message>
        <source>A sign-in works without the keychain, but only until DispatchDesk is closed.</source>
        <translation>Войти можно и без хранилища, но только до закрытия DispatchDesk.</translation>
    </message>
    <message>
        <source>Ask the keychain again</source>
        <translation>Спросить хранилище ещё раз</translation>
    </message>
    <message>
        <source>%1: the server gave no refresh token, so this session ends at about %2. You will be asked to sign in again; what is on the screen stays.</source>
        <translation>%1: сервер не дал токена обновления, поэтому сеанс закончится около %2. Тогда потребуется войти снова; всё на экране останется.</translation>
    </message>
    <message>
        <source>%1: its password or token could not be erased from the keychain. %2 Erase the entries of “DispatchDesk” in the keychain&apos;s own program.</source>
        <translation>%1: не удалось стереть пароль или токен из хранилища. %2 Удалите записи «DispatchDesk» в программе самого хранилища.</translation>
    </message>
    <message>
        <source>%1: the server&apos;s clock is %2 ahead of this computer&apos;s, and the times left are wrong by as much. Look at the date, the time and the zone of this computer.</source>
        <translation>%1: часы сервера спешат относительно этого компьютера на %2, и оставшееся время показано с той же ошибкой. Проверьте дату, время и часовой пояс этого компьютера.</translation>
    </message>
    <message>
        <source>%1: the server&apos;s clock is %2 behind this computer&apos;s, and the times left are wrong by as much. Look at the date, the time and the zone of this computer.</source>
        <translation>%1: часы сервера отстают от этого компьютера на %2, и оставшееся время показано с той же ошибкой. Проверьте дату, время и часовой пояс этого компьютера.</translation>
    </message>
</context>
<context>
    <name>dd::ui::NoticeBar</name>
    <message>
        <source>Close this notice</source>
        <translation>Закрыть сообщение</translation>
    </message>
</context>
<context>
    <name>dd::ui::SideBar</name>
    <message>
        <source>Places</source>
        <translation>Разделы</translation>
    </message>
</context>
<context>
    <name>dd::ui::TopBar</name>
    <message>
        <source>Menu</source>
        <translation>Меню</translation>
    </message>
    <message>
        <source>Search everything or run a command</source>
        <translation>Найти что угодно или выполнить команду</translation>
    </message>
</context>
<context>
    <name>dd::ui::Welcome</name>
    <message>
        <source>Tasks of HubEx and tickets of OTRS at one desk. Sign in to the first of them; more accounts can follow.</source>
        <translation>Заявки HubEx и тикеты OTRS за одним столом. Войдите в первую систему; другие учётные записи можно добавить потом.</translation>
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
        <source>Just looking? Start it with --demo: two servers with data inside the program.</source>
        <translation>Хотите только посмотреть? Запустите с --demo: два сервера с данными внутри программы.</translation>
    </message>
</context>
</TS>
