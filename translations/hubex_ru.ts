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
        <source>Asset and customer</source>
        <translation>Объект и клиент</translation>
    </message>
    <message>
        <source>Kind and stage</source>
        <translation>Вид и стадия</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Прочее</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Закрыта</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Удалена</translation>
    </message>
    <message>
        <source>Work done</source>
        <translation>Работы выполнены</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Назначена</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Просрочена</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>В избранном</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Task id</source>
        <translation>Код заявки</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>Внешний код</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Стадия</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Criticality</source>
        <translation>Критичность</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Work type</source>
        <translation>Вид работ</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Ветвь</translation>
    </message>
    <message>
        <source>Submitted through</source>
        <translation>Способ подачи</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Шаблон</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Исполнитель</translation>
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
        <translation>Эскалирована на</translation>
    </message>
    <message>
        <source>Responsible for the asset</source>
        <translation>Ответственный за объект</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Контакт</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Объект</translation>
    </message>
    <message>
        <source>Asset and everything below</source>
        <translation>Объект со всеми вложенными</translation>
    </message>
    <message>
        <source>Asset type</source>
        <translation>Тип объекта</translation>
    </message>
    <message>
        <source>Asset class</source>
        <translation>Класс объекта</translation>
    </message>
    <message>
        <source>Floor plan id</source>
        <translation>Код плана</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Компания</translation>
    </message>
    <message>
        <source>Our company</source>
        <translation>Наша компания</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Договор</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Участок</translation>
    </message>
    <message>
        <source>Created from</source>
        <translation>Создана с</translation>
    </message>
    <message>
        <source>Created until</source>
        <translation>Создана по</translation>
    </message>
    <message>
        <source>Assigned from</source>
        <translation>Назначена с</translation>
    </message>
    <message>
        <source>Assigned until</source>
        <translation>Назначена по</translation>
    </message>
    <message>
        <source>Work done from</source>
        <translation>Работы выполнены с</translation>
    </message>
    <message>
        <source>Work done until</source>
        <translation>Работы выполнены по</translation>
    </message>
    <message>
        <source>Closed from</source>
        <translation>Закрыта с</translation>
    </message>
    <message>
        <source>Closed until</source>
        <translation>Закрыта по</translation>
    </message>
    <message>
        <source>Due from</source>
        <translation>Срок с</translation>
    </message>
    <message>
        <source>Due until</source>
        <translation>Срок по</translation>
    </message>
    <message>
        <source>Changed from</source>
        <translation>Изменена с</translation>
    </message>
    <message>
        <source>Changed until</source>
        <translation>Изменена по</translation>
    </message>
    <message>
        <source>Map corner north-east</source>
        <translation>Северо-восточный угол карты</translation>
    </message>
    <message>
        <source>Map corner south-west</source>
        <translation>Юго-западный угол карты</translation>
    </message>
    <message>
        <source>Circle centre</source>
        <translation>Центр круга</translation>
    </message>
    <message>
        <source>Circle radius, m</source>
        <translation>Радиус круга, м</translation>
    </message>
    <message>
        <source>Geo-hash</source>
        <translation>Геохеш</translation>
    </message>
    <message>
        <source>Assignee has been there</source>
        <translation>Исполнитель был на месте</translation>
    </message>
    <message>
        <source>Rated</source>
        <translation>Оценена</translation>
    </message>
    <message>
        <source>Rating criterion id</source>
        <translation>Код критерия оценки</translation>
    </message>
    <message>
        <source>Planned into schedules</source>
        <translation>В расписании</translation>
    </message>
    <message>
        <source>Parent task id</source>
        <translation>Код родительской заявки</translation>
    </message>
    <message>
        <source>Top level only</source>
        <translation>Только верхний уровень</translation>
    </message>
    <message>
        <source>Extra fields (encoded)</source>
        <translation>Дополнительные поля (закодированы)</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Опубликован</translation>
    </message>
    <message>
        <source>Has a responsible person</source>
        <translation>Есть ответственный</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>Передвижной</translation>
    </message>
    <message>
        <source>Directly below</source>
        <translation>Непосредственно в объекте</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Метка</translation>
    </message>
    <message>
        <source>Warranty from</source>
        <translation>Гарантия с</translation>
    </message>
    <message>
        <source>Warranty until</source>
        <translation>Гарантия по</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ответственный</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Навык</translation>
    </message>
    <message>
        <source>Check list</source>
        <translation>Чек-лист</translation>
    </message>
    <message>
        <source>Tasks are allowed</source>
        <translation>Доступен для заявок</translation>
    </message>
    <message>
        <source>Banned</source>
        <translation>Заблокирован</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Клиент</translation>
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
        <source>On shift now</source>
        <translation>Сейчас на смене</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Отчество</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Сотрудник</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Подразделение</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>User type id</source>
        <translation>Код типа пользователя</translation>
    </message>
    <message>
        <source>For allowed tasks</source>
        <translation>Для доступных заявок</translation>
    </message>
</context>
</TS>
