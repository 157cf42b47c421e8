<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>dd::Column</name>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Логин</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Out of office</source>
        <translation>Отсутствует</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Был в сети</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Часовой пояс</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Ид.</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Объект</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Серийный номер</translation>
    </message>
    <message>
        <source>Place in the tree</source>
        <translation>Место в дереве</translation>
    </message>
    <message>
        <source>Warranty until</source>
        <translation>Гарантия до</translation>
    </message>
    <message>
        <source>Host asset</source>
        <translation>Объект размещения</translation>
    </message>
    <message>
        <source>Open tasks</source>
        <translation>Открытые заявки</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>Внешний код</translation>
    </message>
    <message>
        <source>Has parts</source>
        <translation>Есть вложенные</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Опубликован</translation>
    </message>
    <message>
        <source>How to get there</source>
        <translation>Как проехать</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Удалено</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>Исполнитель</translation>
    </message>
    <message>
        <source>Crew</source>
        <translation>Бригада</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Компания</translation>
    </message>
    <message>
        <source>Tasks assigned</source>
        <translation>Назначено заявок</translation>
    </message>
    <message>
        <source>Districts</source>
        <translation>Участки</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Подразделение</translation>
    </message>
    <message>
        <source>Tasks submitted</source>
        <translation>Подано заявок</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Оценка</translation>
    </message>
    <message>
        <source>Hourly rate</source>
        <translation>Ставка в час</translation>
    </message>
    <message>
        <source>Position known</source>
        <translation>Место известно</translation>
    </message>
    <message>
        <source>Work phone</source>
        <translation>Рабочий телефон</translation>
    </message>
    <message>
        <source>Other phone</source>
        <translation>Другой телефон</translation>
    </message>
    <message>
        <source>Banned until</source>
        <translation>Заблокирован до</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Стадия</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Осталось</translation>
    </message>
    <message>
        <source>Criticality</source>
        <translation>Критичность</translation>
    </message>
    <message>
        <source>Work type</source>
        <translation>Вид работ</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Создано</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Изменено</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Крайний срок</translation>
    </message>
    <message>
        <source>Overdue since</source>
        <translation>Просрочено с</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Status for the customer</source>
        <translation>Статус для клиента</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Срочность</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Контакт</translation>
    </message>
    <message>
        <source>Submitted by</source>
        <translation>Заявитель</translation>
    </message>
    <message>
        <source>Approval by</source>
        <translation>На согласовании у</translation>
    </message>
    <message>
        <source>Escalated to</source>
        <translation>Эскалировано</translation>
    </message>
    <message>
        <source>SLA</source>
        <translation>SLA</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Parent task</source>
        <translation>Родительская заявка</translation>
    </message>
    <message>
        <source>Child tasks</source>
        <translation>Дочерние заявки</translation>
    </message>
    <message>
        <source>Planned labour</source>
        <translation>Норма времени</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Избранное</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Назначено</translation>
    </message>
    <message>
        <source>Accepted by the customer</source>
        <translation>Принято клиентом</translation>
    </message>
    <message>
        <source>Work done</source>
        <translation>Работа выполнена</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Закрыто</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Подписано</translation>
    </message>
    <message>
        <source>Status changed</source>
        <translation>Смена статуса</translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation>Эскалация</translation>
    </message>
    <message>
        <source>Fault happened</source>
        <translation>Время сбоя</translation>
    </message>
    <message>
        <source>Next stage by itself</source>
        <translation>Автопереход</translation>
    </message>
    <message>
        <source>Wished start</source>
        <translation>Желаемое начало</translation>
    </message>
    <message>
        <source>Wished finish</source>
        <translation>Желаемое окончание</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Заблокирован</translation>
    </message>
    <message>
        <source>Locked for now</source>
        <translation>Заблокирован временно</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Владелец</translation>
    </message>
    <message>
        <source>Escalation</source>
        <translation>Эскалация</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Приоритет</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Очередь</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ответственный</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Возраст</translation>
    </message>
    <message>
        <source>Pending until</source>
        <translation>Отложено до</translation>
    </message>
    <message>
        <source>Pending, time left</source>
        <translation>До напоминания</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Блокировка</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Сервис</translation>
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
        <source>Watched by me</source>
        <translation>Под наблюдением</translation>
    </message>
    <message>
        <source>Watchers</source>
        <translation>Наблюдатели</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Связи</translation>
    </message>
    <message>
        <source>Queue, full name</source>
        <translation>Очередь полностью</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>Company id</source>
        <translation>Код компании</translation>
    </message>
</context>
<context>
    <name>dd::Filter</name>
    <message>
        <source>Out of office</source>
        <translation>Отсутствует</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>Основное</translation>
    </message>
    <message>
        <source>Customer company</source>
        <translation>Компания клиента</translation>
    </message>
</context>
<context>
    <name>dd::Place</name>
    <message>
        <source>Tasks</source>
        <translation>Заявки</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Тикеты</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>Объекты</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Клиенты</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открытые</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>Без исполнителя</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Просроченные</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Срок сегодня</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Закрытые</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Technicians</source>
        <translation>Исполнители</translation>
    </message>
    <message>
        <source>On shift now</source>
        <translation>Сейчас на смене</translation>
    </message>
    <message>
        <source>Banned</source>
        <translation>Заблокированные</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Очереди</translation>
    </message>
    <message>
        <source>Out of office</source>
        <translation>Отсутствуют</translation>
    </message>
</context>
<context>
    <name>dd::Words</name>
    <message>
        <source>just now</source>
        <translation>только что</translation>
    </message>
    <message>
        <source>in %1 min</source>
        <translation>через %1 мин</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>%1 мин назад</translation>
    </message>
    <message>
        <source>in %1 h</source>
        <translation>через %1 ч</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>%1 ч назад</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 д</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 д %2 ч</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 с</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 ч</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 мин</translation>
    </message>
    <message>
        <source>%1 B</source>
        <translation>%1 Б</translation>
    </message>
    <message>
        <source>%1 KB</source>
        <translation>%1 КБ</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 МБ</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 ГБ</translation>
    </message>
    <message>
        <source>%1 TB</source>
        <translation>%1 ТБ</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>с %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>до %1</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
</context>
<context>
    <name>dd::models::AssetTree</name>
    <message>
        <source>Loading…</source>
        <translation>Загрузка…</translation>
    </message>
</context>
<context>
    <name>dd::models::Exchanges</name>
    <message>
        <source>Status: %1</source>
        <translation>Код: %1</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>нет ответа</translation>
    </message>
    <message>
        <source>Outcome: %1</source>
        <translation>Итог: %1</translation>
    </message>
    <message>
        <source>Took %1 ms, try %2; sent %3 bytes, received %4 bytes</source>
        <translation>Заняло %1 мс, попытка %2; отправлено %3 Б, получено %4 Б</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 мс</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Учётная запись</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Метод</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Итог</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Время ответа</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Получено</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Попытка</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Ответил</translation>
    </message>
    <message>
        <source>Sent elsewhere</source>
        <translation>Перенаправление</translation>
    </message>
</context>
<context>
    <name>dd::models::ListModel</name>
    <message>
        <source>%1. The server cannot sort by this column.</source>
        <translation>%1. Сервер не сортирует по этому столбцу.</translation>
    </message>
</context>
<context>
    <name>dd::models::Places</name>
    <message>
        <source>Places</source>
        <translation>Разделы</translation>
    </message>
</context>
</TS>
