<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>dd::ErrorDetails</name>
    <message>
        <source>The server said: “%1”</source>
        <translation>Ответ сервера: «%1»</translation>
    </message>
    <message>
        <source>HTTP status: %1</source>
        <translation>Код HTTP: %1</translation>
    </message>
    <message>
        <source>Trace id: %1</source>
        <translation>Код обращения: %1</translation>
    </message>
</context>
<context>
    <name>dd::ui::ClearLine</name>
    <message>
        <source>Clear the field</source>
        <translation>Очистить поле</translation>
    </message>
</context>
<context>
    <name>dd::ui::MessageLine</name>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
</context>
<context>
    <name>dd::ui::PasswordField</name>
    <message>
        <source>Hide what is typed</source>
        <translation>Скрыть введённое</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Показать введённое</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>Похоже, включён Caps Lock.</translation>
    </message>
</context>
<context>
    <name>dd::ui::SearchLine</name>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
</context>
<context>
    <name>dd::ui::StatePane</name>
    <message>
        <source>Retry</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Войти…</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>Технические подробности</translation>
    </message>
    <message>
        <source>Hide this message</source>
        <translation>Скрыть сообщение</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Загрузка</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Вход не выполнен</translation>
    </message>
    <message>
        <source>Sign in to see what stands here.</source>
        <translation>Войдите, чтобы увидеть содержимое.</translation>
    </message>
    <message>
        <source>Look at the certificate…</source>
        <translation>Посмотреть сертификат…</translation>
    </message>
</context>
</TS>
