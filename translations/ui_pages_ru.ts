<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>dd::ui::AssetPage</name>
    <message>
        <source>No assets here</source>
        <translation>Здесь нет объектов</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>Выбрано %Ln</numerusform>
            <numerusform>Выбрано %Ln</numerusform>
            <numerusform>Выбрано %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>As a tree</source>
        <translation>Деревом</translation>
    </message>
    <message>
        <source>Assets as a tree</source>
        <translation>Объекты деревом</translation>
    </message>
</context>
<context>
    <name>dd::ui::ChipRow</name>
    <message>
        <source>Clear all</source>
        <translation>Сбросить все</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Фильтр: %1</translation>
    </message>
    <message>
        <source>Enter opens it, Delete takes it away</source>
        <translation>Enter — открыть, Delete — убрать</translation>
    </message>
    <message>
        <source>Save as a view…</source>
        <translation>Сохранить как представление…</translation>
    </message>
</context>
<context>
    <name>dd::ui::ChoiceEditor</name>
    <message>
        <source>Any</source>
        <translation>Любое</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>dd::ui::ChoicePopup</name>
    <message>
        <source>Retry</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Найти</translation>
    </message>
    <message>
        <source>Find in %1</source>
        <translation>Найти: %1</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Загрузка…</translation>
    </message>
    <message>
        <source>Nothing of this name</source>
        <translation>Ничего с таким названием</translation>
    </message>
    <message>
        <source>Nothing of this name. Enter takes it as it stands; * is anything.</source>
        <translation>С таким именем никого. Enter возьмёт набранное как есть; * заменяет что угодно.</translation>
    </message>
    <message>
        <source>Only the first %1 are shown. Type to find the others.</source>
        <translation>Показаны только первые %1. Введите часть названия, чтобы найти остальные.</translation>
    </message>
</context>
<context>
    <name>dd::ui::ColumnChooser</name>
    <message>
        <source>Reset</source>
        <translation>Сбросить</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Выбрать столбцы</translation>
    </message>
    <message>
        <source>Find a column</source>
        <translation>Найти столбец</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>Alt+Up and Alt+Down move a column</source>
        <translation>Alt+↑ и Alt+↓ передвигают столбец</translation>
    </message>
</context>
<context>
    <name>dd::ui::FilterBar</name>
    <message>
        <source>Filter</source>
        <translation>Фильтр</translation>
    </message>
    <message>
        <source>Filter by text</source>
        <translation>Фильтр по тексту</translation>
    </message>
    <message>
        <source>All filters</source>
        <translation>Все фильтры</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Выбрать столбцы</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Порядок</translation>
    </message>
    <message>
        <source>Order of the server</source>
        <translation>Порядок сервера</translation>
    </message>
    <message>
        <source>Order: %1, ascending</source>
        <translation>Порядок: %1, по возрастанию</translation>
    </message>
    <message>
        <source>Order: %1, descending</source>
        <translation>Порядок: %1, по убыванию</translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation>По возрастанию</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>По убыванию</translation>
    </message>
</context>
<context>
    <name>dd::ui::FilterEditor</name>
    <message>
        <source>Hide</source>
        <translation>Скрывать</translation>
    </message>
    <message>
        <source>Only these</source>
        <translation>Только их</translation>
    </message>
    <message>
        <source>Show too</source>
        <translation>Показывать</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Любое</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Latitude and longitude, such as 55.7558, 37.6173</source>
        <translation>Широта и долгота, например 55.7558, 37.6173</translation>
    </message>
    <message>
        <source>A number, such as 1500.5</source>
        <translation>Число, например 1500,5</translation>
    </message>
    <message>
        <source>Whole numbers only</source>
        <translation>Только целые числа</translation>
    </message>
    <message>
        <source>Several with commas</source>
        <translation>Несколько через запятую</translation>
    </message>
</context>
<context>
    <name>dd::ui::FilterHead</name>
    <message>
        <source>The server&apos;s own order</source>
        <translation>Порядок сервера</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Order by</source>
        <translation>Порядок по</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Направление</translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation>По возрастанию</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>По убыванию</translation>
    </message>
    <message>
        <source>Go to row</source>
        <translation>Перейти к строке</translation>
    </message>
    <message>
        <source>Go to this row</source>
        <translation>Перейти к этой строке</translation>
    </message>
    <message>
        <source>Rows asked for at a time</source>
        <translation>Строк за один запрос</translation>
    </message>
</context>
<context>
    <name>dd::ui::FilterPanel</name>
    <message>
        <source>Filters</source>
        <translation>Фильтры</translation>
    </message>
    <message>
        <source>Close the filters</source>
        <translation>Закрыть фильтры</translation>
    </message>
    <message>
        <source>Find a filter</source>
        <translation>Найти фильтр</translation>
    </message>
    <message>
        <source>No filter of this name</source>
        <translation>Нет фильтра с таким названием</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Применить</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Сбросить все</translation>
    </message>
</context>
<context>
    <name>dd::ui::FilterWords</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>any</source>
        <translation>все</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>выбран %Ln</numerusform>
            <numerusform>выбрано %Ln</numerusform>
            <numerusform>выбрано %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dd::ui::InstantEditor</name>
    <message>
        <source>Any time</source>
        <translation>Любое время</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Завтра</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Вчера</translation>
    </message>
    <message>
        <source>End of this week</source>
        <translation>Конец этой недели</translation>
    </message>
    <message>
        <source>End of this month</source>
        <translation>Конец этого месяца</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Эта неделя</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Этот месяц</translation>
    </message>
    <message>
        <source>30 days ago</source>
        <translation>30 дней назад</translation>
    </message>
    <message>
        <source>%1: another day</source>
        <translation>%1: другой день</translation>
    </message>
    <message>
        <source>%1: any time</source>
        <translation>%1: любое время</translation>
    </message>
</context>
<context>
    <name>dd::ui::TableHeader</name>
    <message>
        <source>The server cannot sort by this column.</source>
        <translation>Сервер не умеет сортировать по этому столбцу.</translation>
    </message>
    <message>
        <source>Sort ascending</source>
        <translation>Сортировать по возрастанию</translation>
    </message>
    <message>
        <source>Sort descending</source>
        <translation>Сортировать по убыванию</translation>
    </message>
    <message>
        <source>Fit to content</source>
        <translation>По содержимому</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>Передвинуть влево</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>Передвинуть вправо</translation>
    </message>
    <message>
        <source>Hide this column</source>
        <translation>Скрыть этот столбец</translation>
    </message>
    <message>
        <source>Choose columns…</source>
        <translation>Выбрать столбцы…</translation>
    </message>
</context>
<context>
    <name>dd::ui::TablePage</name>
    <message numerus="yes">
        <source>%Ln of %1 selected</source>
        <translation>
            <numerusform>Выбрано %Ln из %1</numerusform>
            <numerusform>Выбрано %Ln из %1</numerusform>
            <numerusform>Выбрано %Ln из %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in all, the first %2 can be seen</source>
        <translation>Всего %1, видны первые %2</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>Всего %1</translation>
    </message>
    <message numerus="yes">
        <source>The server hands out the first %Ln rows: narrow the filter to see the others.</source>
        <translation>
            <numerusform>Сервер отдаёт только первую %Ln строку: сузьте фильтр, чтобы увидеть остальные.</numerusform>
            <numerusform>Сервер отдаёт только первые %Ln строки: сузьте фильтр, чтобы увидеть остальные.</numerusform>
            <numerusform>Сервер отдаёт только первые %Ln строк: сузьте фильтр, чтобы увидеть остальные.</numerusform>
        </translation>
    </message>
    <message>
        <source>No tasks here</source>
        <translation>Здесь нет заявок</translation>
    </message>
    <message>
        <source>No tickets here</source>
        <translation>Здесь нет тикетов</translation>
    </message>
    <message>
        <source>No assets here</source>
        <translation>Здесь нет объектов</translation>
    </message>
    <message>
        <source>No people here</source>
        <translation>Здесь нет людей</translation>
    </message>
    <message>
        <source>No customers here</source>
        <translation>Здесь нет клиентов</translation>
    </message>
    <message>
        <source>Nothing fits the filters. Take one away to see more.</source>
        <translation>Под фильтры ничего не подходит. Уберите один из них, чтобы увидеть больше.</translation>
    </message>
    <message>
        <source>Shown as of %1.</source>
        <translation>Данные на %1.</translation>
    </message>
    <message>
        <source>Not signed in.</source>
        <translation>Вход не выполнен.</translation>
    </message>
    <message>
        <source>Offline.</source>
        <translation>Нет связи.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen rows have not arrived yet and were not copied: scroll through them first.</source>
        <translation>
            <numerusform>%Ln выбранная строка ещё не загружена и не скопирована: сначала прокрутите до неё.</numerusform>
            <numerusform>%Ln выбранные строки ещё не загружены и не скопированы: сначала прокрутите их.</numerusform>
            <numerusform>%Ln выбранных строк ещё не загружены и не скопированы: сначала прокрутите их.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>Выбрано %Ln</numerusform>
            <numerusform>Выбрано %Ln</numerusform>
            <numerusform>Выбрано %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>The server gives only the first ones: type a part of the name to find others.</source>
        <translation>Сервер отдаёт только первых: введите часть имени, чтобы найти других.</translation>
    </message>
    <message>
        <source>Refreshing… Esc stops it</source>
        <translation>Обновление… Esc — остановить</translation>
    </message>
    <message numerus="yes">
        <source>The server counts %Ln rows here, and none of them can be shown</source>
        <translation>
            <numerusform>Сервер насчитал здесь %Ln строку, но показать её нельзя</numerusform>
            <numerusform>Сервер насчитал здесь %Ln строки, но показать нечего</numerusform>
            <numerusform>Сервер насчитал здесь %Ln строк, но показать нечего</numerusform>
        </translation>
    </message>
    <message>
        <source>They may be deleted ones. Refresh the list; if it stays so, tell your administrator.</source>
        <translation>Возможно, они удалены. Обновите список; если не поможет, сообщите администратору.</translation>
    </message>
</context>
</TS>
