<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>dd::Filter</name>
    <message>
        <source>Main</source>
        <translation>Основное</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Kind and service</source>
        <translation>Тип и сервис</translation>
    </message>
    <message>
        <source>By exact name</source>
        <translation>По точному названию</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Представление</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Очередь</translation>
    </message>
    <message>
        <source>Open or closed</source>
        <translation>Открыт или закрыт</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Приоритет</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Ticket id</source>
        <translation>Код тикета</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Владелец</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ответственный</translation>
    </message>
    <message>
        <source>Watched by</source>
        <translation>Наблюдатель</translation>
    </message>
    <message>
        <source>Customer company</source>
        <translation>Компания клиента</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Сервис</translation>
    </message>
    <message>
        <source>SLA</source>
        <translation>SLA</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Блокировка</translation>
    </message>
    <message>
        <source>Queue name</source>
        <translation>Название очереди</translation>
    </message>
    <message>
        <source>State name</source>
        <translation>Название состояния</translation>
    </message>
    <message>
        <source>Priority name</source>
        <translation>Название приоритета</translation>
    </message>
    <message>
        <source>Type name</source>
        <translation>Название типа</translation>
    </message>
    <message>
        <source>Service name</source>
        <translation>Название сервиса</translation>
    </message>
    <message>
        <source>SLA name</source>
        <translation>Название SLA</translation>
    </message>
    <message>
        <source>Lock name</source>
        <translation>Название блокировки</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Возраст</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Последнее изменение</translation>
    </message>
    <message>
        <source>Pending until</source>
        <translation>Отложено до</translation>
    </message>
    <message>
        <source>Escalation</source>
        <translation>Эскалация</translation>
    </message>
    <message>
        <source>First response due</source>
        <translation>Срок первого ответа</translation>
    </message>
    <message>
        <source>Update due</source>
        <translation>Срок обновления</translation>
    </message>
    <message>
        <source>Solution due</source>
        <translation>Срок решения</translation>
    </message>
    <message>
        <source>A part, &quot;the whole&quot;, or with *</source>
        <translation>Часть, &quot;целиком&quot; или со *</translation>
    </message>
    <message>
        <source>By solution time</source>
        <translation>По сроку решения</translation>
    </message>
</context>
<context>
    <name>dd::TicketChoice</name>
    <message>
        <source>Free</source>
        <translation>Свободные</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Заблокированные</translation>
    </message>
    <message>
        <source>Locked for now</source>
        <translation>Временно заблокированные</translation>
    </message>
    <message>
        <source>All open</source>
        <translation>Все открытые</translation>
    </message>
    <message>
        <source>All closed</source>
        <translation>Все закрытые</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новые</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открытые</translation>
    </message>
    <message>
        <source>Waiting for a reminder</source>
        <translation>Ждут напоминания</translation>
    </message>
    <message>
        <source>Waiting to be closed</source>
        <translation>Ждут автозакрытия</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Закрытые</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Объединённые</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Удалённые</translation>
    </message>
</context>
<context>
    <name>dd::TicketView</name>
    <message>
        <source>Assigned to me</source>
        <translation>Назначенные мне</translation>
    </message>
    <message>
        <source>My queues</source>
        <translation>Мои очереди</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открытые</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Закрытые</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Непрочитанные</translation>
    </message>
    <message>
        <source>Locked by me</source>
        <translation>Мои блокировки</translation>
    </message>
    <message>
        <source>Watched by me</source>
        <translation>Я наблюдаю</translation>
    </message>
</context>
<context>
    <name>dd::TicketWord</name>
    <message>
        <source>new</source>
        <translation>новый</translation>
    </message>
    <message>
        <source>open</source>
        <translation>открыт</translation>
    </message>
    <message>
        <source>closed successful</source>
        <translation>закрыт успешно</translation>
    </message>
    <message>
        <source>closed unsuccessful</source>
        <translation>закрыт неуспешно</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>объединён</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>удалён</translation>
    </message>
    <message>
        <source>pending reminder</source>
        <translation>ждёт напоминания</translation>
    </message>
    <message>
        <source>pending auto close+</source>
        <translation>ждёт автозакрытия +</translation>
    </message>
    <message>
        <source>pending auto close-</source>
        <translation>ждёт автозакрытия −</translation>
    </message>
    <message>
        <source>1 very low</source>
        <translation>1 самый низкий</translation>
    </message>
    <message>
        <source>2 low</source>
        <translation>2 низкий</translation>
    </message>
    <message>
        <source>3 normal</source>
        <translation>3 обычный</translation>
    </message>
    <message>
        <source>4 high</source>
        <translation>4 высокий</translation>
    </message>
    <message>
        <source>5 very high</source>
        <translation>5 очень высокий</translation>
    </message>
</context>
<context>
    <name>dd::otrs</name>
    <message>
        <source>The RS4OTRS_API add-on of this server is too old or incomplete.</source>
        <translation>Дополнение RS4OTRS_API на этом сервере устарело или установлено не полностью.</translation>
    </message>
    <message>
        <source>%1: the web server refused, before OTRS was asked</source>
        <translation>%1: отказал веб-сервер, до OTRS запрос не дошёл</translation>
    </message>
</context>
</TS>
