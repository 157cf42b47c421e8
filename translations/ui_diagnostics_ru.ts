<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>dd::ui::ConnectionsTab</name>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>agrees with this computer</source>
        <translation>совпадают с часами компьютера</translation>
    </message>
    <message>
        <source>%1 ahead of this computer</source>
        <translation>спешат на %1</translation>
    </message>
    <message>
        <source>%1 behind this computer</source>
        <translation>отстают от часов компьютера на %1</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Система</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>Последний ответ</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ещё не было</translation>
    </message>
    <message>
        <source>Server&apos;s clock</source>
        <translation>Часы сервера</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Прокси</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Сертификат</translation>
    </message>
    <message>
        <source>accepted by you</source>
        <translation>принят вами</translation>
    </message>
    <message>
        <source>as the system trusts</source>
        <translation>ему доверяет система</translation>
    </message>
    <message>
        <source>none: not encrypted</source>
        <translation>нет: соединение не шифруется</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Запросы</translation>
    </message>
    <message>
        <source>%1 under way, %2 waiting</source>
        <translation>выполняется: %1, ждут: %2</translation>
    </message>
    <message>
        <source>Last error</source>
        <translation>Последняя ошибка</translation>
    </message>
    <message>
        <source>In detail</source>
        <translation>Подробно</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Сервер</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>How the servers are reached</source>
        <translation>Как достигаются серверы</translation>
    </message>
</context>
<context>
    <name>dd::ui::DiagnosticsWindow</name>
    <message>
        <source>Diagnostics</source>
        <translation>Диагностика</translation>
    </message>
    <message>
        <source>Exchanges</source>
        <translation>Обмены</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Серверы</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Версии</translation>
    </message>
    <message>
        <source>Copy everything</source>
        <translation>Копировать всё</translation>
    </message>
    <message>
        <source>For a message to your administrator; holds no passwords and no tokens</source>
        <translation>Для письма администратору; паролей и токенов здесь нет</translation>
    </message>
</context>
<context>
    <name>dd::ui::ExchangesTab</name>
    <message>
        <source>Filter: account, address, status…</source>
        <translation>Фильтр: учётная запись, адрес, код…</translation>
    </message>
    <message>
        <source>Filter of the exchanges</source>
        <translation>Фильтр обменов</translation>
    </message>
    <message>
        <source>Only what failed</source>
        <translation>Только неудачные</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Copies the chosen exchanges, or all that are shown</source>
        <translation>Копирует выбранные обмены или все показанные</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Очистить</translation>
    </message>
    <message>
        <source>Exchanges</source>
        <translation>Обмены</translation>
    </message>
    <message>
        <source>The chosen exchange</source>
        <translation>Выбранный обмен</translation>
    </message>
    <message>
        <source>Choose an exchange to see all of it here.</source>
        <translation>Выберите обмен, чтобы увидеть его целиком.</translation>
    </message>
</context>
<context>
    <name>dd::ui::VersionsTab</name>
    <message>
        <source>Versions</source>
        <translation>Версии</translation>
    </message>
    <message>
        <source>Qt %1 (built with %2), %3</source>
        <translation>Qt %1 (собрано с %2), %3</translation>
    </message>
    <message>
        <source>TLS: %1</source>
        <translation>TLS: %1</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>System: %1, %2</source>
        <translation>Система: %1, %2</translation>
    </message>
    <message>
        <source>Windowing: %1</source>
        <translation>Оконная система: %1</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Язык: %1</translation>
    </message>
    <message>
        <source>Settings: %1</source>
        <translation>Настройки: %1</translation>
    </message>
    <message>
        <source>Screen: %1 × %2 at %3 %</source>
        <translation>Экран: %1 × %2, масштаб %3 %</translation>
    </message>
    <message>
        <source>Kept on this computer: %1</source>
        <translation>Только на этом компьютере: %1</translation>
    </message>
</context>
</TS>
