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
    <message>
        <source>Before a deadline or an escalation</source>
        <translation>Перед крайним сроком или эскалацией</translation>
    </message>
    <message>
        <source>Minutes before it</source>
        <translation>За сколько минут</translation>
    </message>
    <message>
        <source>Only what is mine or nobody&apos;s</source>
        <translation>Только моё и ничьё</translation>
    </message>
    <message>
        <source>New and unassigned</source>
        <translation>Новые без исполнителя</translation>
    </message>
    <message>
        <source>Message in a ticket</source>
        <translation>Сообщение в тикете</translation>
    </message>
    <message>
        <source>Assigned to me</source>
        <translation>Назначено мне</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Тихие часы</translation>
    </message>
    <message>
        <source>Minutes without input that count as absence</source>
        <translation>Через сколько минут без ввода считать, что вас нет</translation>
    </message>
    <message>
        <source>Minutes that count as &quot;next hour&quot;</source>
        <translation>Сколько минут считать «ближайшим часом»</translation>
    </message>
    <message>
        <source>Icon in the system tray</source>
        <translation>Значок в области уведомлений</translation>
    </message>
    <message>
        <source>Closing the window leaves the program in the tray</source>
        <translation>При закрытии окна программа остаётся в области уведомлений</translation>
    </message>
</context>
<context>
    <name>dd::Store</name>
    <message>
        <source>The file with the remembered lists was damaged. It was set aside, and the lists are read from the server again.</source>
        <translation>Файл с запомненными списками был повреждён. Он отложен в сторону, а списки читаются с сервера заново.</translation>
    </message>
    <message>
        <source>The file with the remembered lists is of a newer version of DispatchDesk. It was set aside, and the lists are read from the server again.</source>
        <translation>Файл с запомненными списками создан более новой версией DispatchDesk. Он отложен в сторону, а списки читаются с сервера заново.</translation>
    </message>
    <message>
        <source>The disk is full: what arrives now is shown, but not remembered. Make room; writing goes on by itself.</source>
        <translation>Диск заполнен: то, что приходит сейчас, видно, но не запоминается. Освободите место; запись продолжится сама.</translation>
    </message>
    <message>
        <source>DispatchDesk may not write into its folder: what arrives now is shown, but not remembered.</source>
        <translation>DispatchDesk не может писать в свою папку: то, что приходит сейчас, видно, но не запоминается.</translation>
    </message>
    <message>
        <source>Another DispatchDesk is running and writes the remembered lists: this one only reads them.</source>
        <translation>Запомненные списки пишет другой запущенный DispatchDesk: этот их только читает.</translation>
    </message>
    <message>
        <source>The disk reported an error: what arrives now is shown, but not remembered. Writing is tried again.</source>
        <translation>Диск сообщил об ошибке: то, что приходит сейчас, видно, но не запоминается. Попытки записи продолжаются.</translation>
    </message>
    <message>
        <source>A part of what arrived could not be remembered. It is read again at the next start.</source>
        <translation>Часть пришедшего не удалось запомнить. Она будет прочитана заново при следующем запуске.</translation>
    </message>
</context>
</TS>
