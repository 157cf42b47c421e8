<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>dd::ui::AgentCardView</name>
    <message>
        <source>Agent</source>
        <translation>Агент</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Сведения</translation>
    </message>
    <message>
        <source>Open tickets</source>
        <translation>Открытые тикеты</translation>
    </message>
</context>
<context>
    <name>dd::ui::Article</name>
    <message>
        <source>Customer</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Внутреннее</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Система</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Агент</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>Phone call</source>
        <translation>Звонок</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Сообщение</translation>
    </message>
    <message>
        <source>the customer sees it</source>
        <translation>видно клиенту</translation>
    </message>
    <message>
        <source>hidden from the customer</source>
        <translation>скрыто от клиента</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n файл</numerusform>
            <numerusform>%n файла</numerusform>
            <numerusform>%n файлов</numerusform>
        </translation>
    </message>
    <message>
        <source>Article %1</source>
        <translation>Сообщение %1</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>не прочитано</translation>
    </message>
    <message>
        <source>open</source>
        <translation>развёрнуто</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>свёрнуто</translation>
    </message>
</context>
<context>
    <name>dd::ui::ArticleFeed</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n сообщение</numerusform>
            <numerusform>%n сообщения</numerusform>
            <numerusform>%n сообщений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n непрочитанное</numerusform>
            <numerusform>%n непрочитанных</numerusform>
            <numerusform>%n непрочитанных</numerusform>
        </translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Сначала новые</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Сначала старые</translation>
    </message>
    <message>
        <source>Turn the order round</source>
        <translation>Изменить порядок</translation>
    </message>
    <message>
        <source>Previous article</source>
        <translation>Предыдущее сообщение</translation>
    </message>
    <message>
        <source>Next article</source>
        <translation>Следующее сообщение</translation>
    </message>
</context>
<context>
    <name>dd::ui::ArticleRow</name>
    <message>
        <source>to %1</source>
        <translation>кому: %1</translation>
    </message>
    <message>
        <source>copy to %1</source>
        <translation>копия: %1</translation>
    </message>
    <message>
        <source>Sender, recipients, subject and time of the article</source>
        <translation>Отправитель, получатели, тема и время сообщения</translation>
    </message>
    <message>
        <source>Details of the article</source>
        <translation>Подробности сообщения</translation>
    </message>
    <message>
        <source>From</source>
        <translation>От кого</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копия</translation>
    </message>
    <message>
        <source>Hidden copy</source>
        <translation>Скрытая копия</translation>
    </message>
    <message>
        <source>Reply to</source>
        <translation>Ответить на</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Отправлено</translation>
    </message>
    <message>
        <source>Came as</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>sees it</source>
        <translation>видит</translation>
    </message>
    <message>
        <source>does not see it</source>
        <translation>не видит</translation>
    </message>
</context>
<context>
    <name>dd::ui::ArticleView</name>
    <message numerus="yes">
        <source>Show %n quoted line(s)</source>
        <translation>
            <numerusform>Показать цитату: %n строка</numerusform>
            <numerusform>Показать цитату: %n строки</numerusform>
            <numerusform>Показать цитату: %n строк</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide the quotation</source>
        <translation>Скрыть цитату</translation>
    </message>
    <message>
        <source>Pictures from the internet are not loaded: %1.</source>
        <translation>Не загружено картинок из интернета: %1.</translation>
    </message>
    <message>
        <source>Pictures that did not come: %1.</source>
        <translation>Не удалось получить картинок: %1.</translation>
    </message>
    <message>
        <source>The server has removed pictures from the internet from this message.</source>
        <translation>Сервер убрал из этого сообщения картинки из интернета.</translation>
    </message>
    <message>
        <source>The message is too long to show it whole with its formatting.</source>
        <translation>Сообщение слишком длинное, чтобы показать его целиком с оформлением.</translation>
    </message>
    <message>
        <source>Show for this message</source>
        <translation>Показать в этом сообщении</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>Показать целиком</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>The formatted text did not come; this is the plain one.</source>
        <translation>Оформленный текст получить не удалось, показан простой.</translation>
    </message>
    <message>
        <source>As plain text</source>
        <translation>Простым текстом</translation>
    </message>
    <message>
        <source>With formatting</source>
        <translation>С оформлением</translation>
    </message>
    <message>
        <source>Text of the article</source>
        <translation>Текст сообщения</translation>
    </message>
    <message>
        <source>The message is too long to show it whole.</source>
        <translation>Сообщение слишком длинное и показано не целиком.</translation>
    </message>
    <message>
        <source>Copy all of it</source>
        <translation>Скопировать всё</translation>
    </message>
</context>
<context>
    <name>dd::ui::AssetCardView</name>
    <message>
        <source>This asset was deleted.</source>
        <translation>Этот объект удалён.</translation>
    </message>
    <message>
        <source>Not published: no tasks can be filed on it.</source>
        <translation>Не опубликован: заявки на него подать нельзя.</translation>
    </message>
    <message>
        <source>No extra fields</source>
        <translation>Дополнительных полей нет</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n task(s)</source>
        <translation>
            <numerusform>Показать %n заявку</numerusform>
            <numerusform>Показать все %n заявки</numerusform>
            <numerusform>Показать все %n заявок</numerusform>
        </translation>
    </message>
    <message>
        <source>No tasks on this asset</source>
        <translation>Заявок по этому объекту нет</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n asset(s)</source>
        <translation>
            <numerusform>Показать %n объект</numerusform>
            <numerusform>Показать все %n объекта</numerusform>
            <numerusform>Показать все %n объектов</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing below this asset</source>
        <translation>Вложенных объектов нет</translation>
    </message>
    <message>
        <source>No files</source>
        <translation>Файлов нет</translation>
    </message>
    <message>
        <source>No contacts</source>
        <translation>Контактов нет</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>Паспорт</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Заявки</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>Вложенные</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Контакты</translation>
    </message>
    <message>
        <source>Extra fields</source>
        <translation>Дополнительные поля</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Место в структуре</translation>
    </message>
</context>
<context>
    <name>dd::ui::AssetFacts</name>
    <message>
        <source>Warranty until</source>
        <translation>Гарантия до</translation>
    </message>
    <message>
        <source>over</source>
        <comment>warranty</comment>
        <translation>истекла</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Серийный номер</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Компания</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>of the asset it stands in</source>
        <translation>адрес объекта, в котором находится</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Класс</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Входит в</translation>
    </message>
    <message>
        <source>Stands in</source>
        <translation>Находится в</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>Внешний код</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>Передвижной</translation>
    </message>
    <message>
        <source>Districts of its parent</source>
        <translation>Участки родителя</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Примечания</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Обслуживание</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ответственный</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>График работы</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Опубликован</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Удалён</translation>
    </message>
    <message numerus="yes">
        <source>%n open task(s)</source>
        <translation>
            <numerusform>%n открытая заявка</numerusform>
            <numerusform>%n открытые заявки</numerusform>
            <numerusform>%n открытых заявок</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dd::ui::ChatTab</name>
    <message>
        <source>Customer</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>The customer sees this</source>
        <translation>Это видит клиент</translation>
    </message>
    <message>
        <source>read by all</source>
        <translation>прочитано всеми</translation>
    </message>
    <message>
        <source>read by somebody</source>
        <translation>прочитано не всеми</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>ещё не прочитано</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>Сообщений пока нет</translation>
    </message>
    <message>
        <source>Nobody has written in this task&apos;s chats.</source>
        <translation>В чатах этой заявки ещё никто не писал.</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n новое</numerusform>
            <numerusform>%n новых</numerusform>
            <numerusform>%n новых</numerusform>
        </translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Команда</translation>
    </message>
    <message>
        <source>Customer</source>
        <comment>chat</comment>
        <translation>Клиент</translation>
    </message>
</context>
<context>
    <name>dd::ui::CheckListView</name>
    <message>
        <source>not done yet</source>
        <translation>ещё не выполнено</translation>
    </message>
    <message>
        <source>done</source>
        <translation>выполнено</translation>
    </message>
    <message>
        <source>done, with a no</source>
        <translation>выполнено, ответ «нет»</translation>
    </message>
    <message>
        <source>This check list has no items</source>
        <translation>В чек-листе нет пунктов</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>done of all</comment>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Фотографии</translation>
    </message>
</context>
<context>
    <name>dd::ui::CustomerCardView</name>
    <message>
        <source>Customer</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Customer · %1</source>
        <translation>Клиент · %1</translation>
    </message>
    <message>
        <source>Not valid any more</source>
        <translation>Больше не действует</translation>
    </message>
    <message>
        <source>Nobody else of this company</source>
        <translation>Больше никого из этой компании</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Сведения</translation>
    </message>
    <message>
        <source>Colleagues</source>
        <translation>Коллеги</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Тикеты</translation>
    </message>
</context>
<context>
    <name>dd::ui::DetailPane</name>
    <message>
        <source>Nothing is selected</source>
        <translation>Ничего не выбрано</translation>
    </message>
    <message>
        <source>Choose a row of the list to see its details here.</source>
        <translation>Выберите строку списка, и здесь появятся подробности.</translation>
    </message>
</context>
<context>
    <name>dd::ui::DownloadBar</name>
    <message>
        <source>No program on this computer opens %1. Save it, or open it somewhere else.</source>
        <translation>На этом компьютере нет программы, которая открывает %1. Сохраните файл или откройте его на другом компьютере.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>%1 was not saved. %2</source>
        <translation>Файл «%1» не сохранён. %2</translation>
    </message>
    <message>
        <source>%1 were not saved. %2</source>
        <translation>Не сохранены файлы: %1. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) saved in %1</source>
        <translation>
            <numerusform>%n файл сохранён в папке %1</numerusform>
            <numerusform>%n файла сохранены в папке %1</numerusform>
            <numerusform>%n файлов сохранены в папке %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 files saved in %3</source>
        <translation>Сохранено файлов: %1 из %2, папка %3</translation>
    </message>
</context>
<context>
    <name>dd::ui::Downloads</name>
    <message>
        <source>Open a program?</source>
        <translation>Открыть программу?</translation>
    </message>
    <message>
        <source>“%1” can run commands on this computer. Open it only if you know who sent it and why.</source>
        <translation>Файл «%1» может выполнять команды на этом компьютере. Открывайте его, только если знаете, кто и зачем его прислал.</translation>
    </message>
    <message>
        <source>Open anyway</source>
        <translation>Всё равно открыть</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Сохранить как…</translation>
    </message>
    <message>
        <source>Downloading %1…</source>
        <translation>Загружается %1…</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Сохранить как</translation>
    </message>
    <message>
        <source>Save all files</source>
        <translation>Сохранить все файлы</translation>
    </message>
    <message>
        <source>Downloading file %1 of %2: %3…</source>
        <translation>Загружается файл %1 из %2: %3…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>уже %1</translation>
    </message>
    <message>
        <source>Open this file?</source>
        <translation>Открыть этот файл?</translation>
    </message>
    <message>
        <source>“%1” is of a kind that is not known to be harmless. Open it only if you know who sent it and why.</source>
        <translation>О файлах такого типа, как «%1», неизвестно, безопасны ли они. Открывайте его, только если знаете, кто и зачем его прислал.</translation>
    </message>
</context>
<context>
    <name>dd::ui::Fact</name>
    <message>
        <source>deleted</source>
        <translation>удалено</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Позвонить</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Написать</translation>
    </message>
    <message>
        <source>Show on the map in the browser</source>
        <translation>Показать на карте в браузере</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>до %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>с %1</translation>
    </message>
</context>
<context>
    <name>dd::ui::FactGrid</name>
    <message>
        <source>Copy all of these</source>
        <translation>Копировать всё это</translation>
    </message>
</context>
<context>
    <name>dd::ui::FileList</name>
    <message>
        <source>still being stored</source>
        <translation>ещё загружается на сервер</translation>
    </message>
    <message>
        <source>for some roles only</source>
        <translation>только для некоторых ролей</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Просмотреть</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Сохранить как…</translation>
    </message>
    <message>
        <source>Save all…</source>
        <translation>Сохранить все…</translation>
    </message>
    <message>
        <source>Copy the name</source>
        <translation>Скопировать имя</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n файл</numerusform>
            <numerusform>%n файла</numerusform>
            <numerusform>%n файлов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dd::ui::FilePreview</name>
    <message>
        <source>This picture cannot be shown</source>
        <translation>Это изображение нельзя показать</translation>
    </message>
    <message>
        <source>Save it and open it with another program.</source>
        <translation>Сохраните его и откройте другой программой.</translation>
    </message>
    <message>
        <source>Previous file</source>
        <translation>Предыдущий файл</translation>
    </message>
    <message>
        <source>Next file</source>
        <translation>Следующий файл</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Крупнее</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Мельче</translation>
    </message>
    <message>
        <source>Fit to the window</source>
        <translation>По размеру окна</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Сохранить как…</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Изображение</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>Текст файла</translation>
    </message>
</context>
<context>
    <name>dd::ui::HistoryFilterBar</name>
    <message>
        <source>All changes</source>
        <translation>Все изменения</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Все авторы</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>За всё время</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Последние 7 дней</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Последние 30 дней</translation>
    </message>
    <message>
        <source>Chosen days</source>
        <translation>Выбранные дни</translation>
    </message>
    <message>
        <source>Part of the task</source>
        <translation>Часть заявки</translation>
    </message>
    <message>
        <source>Who changed it</source>
        <translation>Кто изменил</translation>
    </message>
    <message>
        <source>When it was changed</source>
        <translation>Когда изменено</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Первый день</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последний день</translation>
    </message>
</context>
<context>
    <name>dd::ui::HistoryTab</name>
    <message>
        <source>Nothing has changed yet</source>
        <translation>Изменений пока нет</translation>
    </message>
    <message>
        <source>Loading earlier changes…</source>
        <translation>Загружаются более ранние изменения…</translation>
    </message>
    <message numerus="yes">
        <source>Show earlier changes (%n)</source>
        <translation>
            <numerusform>Показать более ранние (%n)</numerusform>
            <numerusform>Показать более ранние (%n)</numerusform>
            <numerusform>Показать более ранние (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>No changes of this kind</source>
        <translation>Таких изменений нет</translation>
    </message>
</context>
<context>
    <name>dd::ui::LinkMenu</name>
    <message>
        <source>Link</source>
        <translation>Ссылка</translation>
    </message>
    <message>
        <source>The text names another address: %1</source>
        <translation>В тексте указан другой адрес: %1</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Открыть в браузере</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Копировать адрес</translation>
    </message>
</context>
<context>
    <name>dd::ui::MailBrowser</name>
    <message>
        <source>Open the link…</source>
        <translation>Открыть ссылку…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Выделить всё</translation>
    </message>
</context>
<context>
    <name>dd::ui::MessageBubble</name>
    <message>
        <source>unread</source>
        <translation>не прочитано</translation>
    </message>
</context>
<context>
    <name>dd::ui::MessageFeed</name>
    <message numerus="yes">
        <source>Show %n earlier message(s)</source>
        <translation>
            <numerusform>Показать ещё %n сообщение</numerusform>
            <numerusform>Показать ещё %n сообщения</numerusform>
            <numerusform>Показать ещё %n сообщений</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Сообщения</translation>
    </message>
    <message>
        <source>Nobody has written here yet</source>
        <translation>Здесь ещё никто не писал</translation>
    </message>
</context>
<context>
    <name>dd::ui::OtrsPersonFacts</name>
    <message>
        <source>Contact</source>
        <translation>Связь</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>Мобильный телефон</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>На работе</translation>
    </message>
    <message>
        <source>Out of office</source>
        <translation>Отсутствует</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Последний вход</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Часовой пояс</translation>
    </message>
    <message>
        <source>In OTRS</source>
        <translation>В OTRS</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Логин</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Факс</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Компания</translation>
    </message>
    <message>
        <source>Tickets of this company</source>
        <translation>Тикеты этой компании</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Обращение</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Комментарий</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>not valid any more</source>
        <translation>больше не действует</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Место работы</translation>
    </message>
</context>
<context>
    <name>dd::ui::PeopleList</name>
    <message>
        <source>archived</source>
        <translation>в архиве</translation>
    </message>
</context>
<context>
    <name>dd::ui::PersonCardView</name>
    <message>
        <source>This person was deleted.</source>
        <translation>Этот человек удалён.</translation>
    </message>
    <message>
        <source>Banned until %1.</source>
        <translation>Заблокирован до %1.</translation>
    </message>
    <message>
        <source>Banned: %1</source>
        <translation>Заблокирован: %1</translation>
    </message>
    <message>
        <source>Nothing more is known</source>
        <translation>Больше ничего не известно</translation>
    </message>
    <message>
        <source>No skills</source>
        <translation>Навыков нет</translation>
    </message>
    <message>
        <source>Districts</source>
        <translation>Участки</translation>
    </message>
    <message>
        <source>No districts</source>
        <translation>Участков нет</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Роли</translation>
    </message>
    <message>
        <source>No roles</source>
        <translation>Ролей нет</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Сведения</translation>
    </message>
    <message>
        <source>Skills and roles</source>
        <translation>Навыки и роли</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Работа</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Навыки</translation>
    </message>
</context>
<context>
    <name>dd::ui::PersonFacts</name>
    <message>
        <source>Crew</source>
        <translation>Бригада</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>Исполнитель</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>On shift</source>
        <translation>На смене</translation>
    </message>
    <message>
        <source>Off shift</source>
        <translation>Не на смене</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>с %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>до %1</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Last position</source>
        <translation>Последнее местоположение</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Рейтинг</translation>
    </message>
    <message>
        <source>going up</source>
        <translation>растёт</translation>
    </message>
    <message>
        <source>going down</source>
        <translation>снижается</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Был в сети</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Hourly rate</source>
        <translation>Ставка в час</translation>
    </message>
    <message>
        <source>Leader of the crew</source>
        <translation>Старший бригады</translation>
    </message>
    <message>
        <source>Tracking</source>
        <translation>Отслеживание</translation>
    </message>
    <message>
        <source>Mobility</source>
        <translation>Мобильность</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Пол</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Комментарий</translation>
    </message>
    <message>
        <source>Works at</source>
        <translation>Место работы</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n заявка</numerusform>
            <numerusform>%n заявки</numerusform>
            <numerusform>%n заявок</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <comment>tasks</comment>
        <translation>нет</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Назначено</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Подано</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>бессрочно</translation>
    </message>
    <message>
        <source>no longer valid</source>
        <translation>уже не действует</translation>
    </message>
</context>
<context>
    <name>dd::ui::PlainLabel</name>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Выделить всё</translation>
    </message>
</context>
<context>
    <name>dd::ui::Section</name>
    <message>
        <source>Offline. Shown as of %1.</source>
        <translation>Нет связи. Данные на %1.</translation>
    </message>
</context>
<context>
    <name>dd::ui::TabbedCard</name>
    <message>
        <source>No program answered. It was copied instead.</source>
        <translation>Подходящей программы нет. Скопировано в буфер обмена.</translation>
    </message>
</context>
<context>
    <name>dd::ui::TaskCardView</name>
    <message>
        <source>No check lists</source>
        <translation>Чек-листов нет</translation>
    </message>
    <message>
        <source>No description</source>
        <translation>Без описания</translation>
    </message>
    <message>
        <source>This task was deleted.</source>
        <translation>Эта заявка удалена.</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Стадия</translation>
    </message>
    <message>
        <source>Criticality</source>
        <translation>Критичность</translation>
    </message>
    <message>
        <source>No files</source>
        <translation>Файлов нет</translation>
    </message>
    <message>
        <source>No completed works</source>
        <translation>Выполненных работ нет</translation>
    </message>
    <message>
        <source>No contacts</source>
        <translation>Контактов нет</translation>
    </message>
    <message>
        <source>submitted it</source>
        <translation>подал заявку</translation>
    </message>
    <message>
        <source>does the work</source>
        <translation>исполнитель</translation>
    </message>
    <message>
        <source>sees the customer chat</source>
        <translation>видит чат с клиентом</translation>
    </message>
    <message>
        <source>Nobody watches this task</source>
        <translation>За заявкой никто не наблюдает</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Сведения</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Чат</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>Check lists</source>
        <translation>Чек-листы</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Работы</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Контакты</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Watchers</source>
        <translation>Наблюдатели</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>Скопировать номер</translation>
    </message>
    <message>
        <source>One of your favourites</source>
        <translation>В вашем избранном</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Описание</translation>
    </message>
</context>
<context>
    <name>dd::ui::TaskFacts</name>
    <message>
        <source>Deadline</source>
        <translation>Крайний срок</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>Исполнитель</translation>
    </message>
    <message>
        <source>not assigned</source>
        <translation>не назначен</translation>
    </message>
    <message>
        <source>Can move to</source>
        <translation>Можно перевести</translation>
    </message>
    <message>
        <source>needs: %1</source>
        <translation>нужно: %1</translation>
    </message>
    <message>
        <source>Extra fields</source>
        <translation>Дополнительные поля</translation>
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
        <source>deleted</source>
        <translation>удалён</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>в %1</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Компания</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Floor plan</source>
        <translation>План-схема</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Договор</translation>
    </message>
    <message>
        <source>Criticality</source>
        <translation>Критичность</translation>
    </message>
    <message>
        <source>requested: %1</source>
        <translation>запрошена: %1</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Входит в</translation>
    </message>
    <message>
        <source>Subtasks</source>
        <translation>Подзадачи</translation>
    </message>
    <message numerus="yes">
        <source>%n subtask(s)</source>
        <translation>
            <numerusform>%n подзадача</numerusform>
            <numerusform>%n подзадачи</numerusform>
            <numerusform>%n подзадач</numerusform>
        </translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Работа</translation>
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
        <source>Customer sees</source>
        <translation>Видит клиент</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Срочность</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Плательщик</translation>
    </message>
    <message>
        <source>Our company</source>
        <translation>Наша компания</translation>
    </message>
    <message>
        <source>Submitted through</source>
        <translation>Способ подачи</translation>
    </message>
    <message>
        <source>Life cycle</source>
        <translation>Жизненный цикл</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>Внешний код</translation>
    </message>
    <message>
        <source>Planned visits</source>
        <translation>Запланированные выезды</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Assignees</source>
        <comment>people of a task</comment>
        <translation>Исполнители</translation>
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
        <source>Accepted by</source>
        <translation>Принял работу</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Создана</translation>
    </message>
    <message>
        <source>Fault happened</source>
        <translation>Время сбоя</translation>
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
        <source>Assigned</source>
        <translation>Назначена</translation>
    </message>
    <message>
        <source>Overdue since</source>
        <translation>Просрочена с</translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation>Эскалирована</translation>
    </message>
    <message>
        <source>Status changed</source>
        <translation>Смена статуса</translation>
    </message>
    <message>
        <source>Moves by itself</source>
        <translation>Перейдёт сама</translation>
    </message>
    <message>
        <source>Work done</source>
        <translation>Работа выполнена</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Принята клиентом</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Подписана</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Закрыта</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Изменена</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Удалена</translation>
    </message>
    <message>
        <source>Effort and costs</source>
        <translation>Трудозатраты и стоимость</translation>
    </message>
    <message>
        <source>Standard effort</source>
        <translation>Норматив</translation>
    </message>
    <message>
        <source>Planned effort</source>
        <translation>Плановые трудозатраты</translation>
    </message>
    <message>
        <source>Spent effort</source>
        <translation>Затрачено</translation>
    </message>
    <message>
        <source>Planned cost</source>
        <translation>Плановая стоимость</translation>
    </message>
    <message>
        <source>Actual cost</source>
        <translation>Фактическая стоимость</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Оценка</translation>
    </message>
    <message>
        <source>Technicians</source>
        <translation>Исполнители</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>Материалы</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Количество</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Стоимость</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Внесено</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Итого</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Работы</translation>
    </message>
    <message>
        <source>Works cost</source>
        <translation>Стоимость работ</translation>
    </message>
    <message>
        <source>Materials cost</source>
        <translation>Стоимость материалов</translation>
    </message>
    <message>
        <source>the server itself</source>
        <translation>сам сервер</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Заявка</translation>
    </message>
    <message>
        <source>Check lists</source>
        <translation>Чек-листы</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Отчёты</translation>
    </message>
    <message>
        <source>Completed works</source>
        <translation>Выполненные работы</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Стадия</translation>
    </message>
    <message>
        <source>Assignments</source>
        <translation>Назначения</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Результаты</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Материал</translation>
    </message>
    <message>
        <source>Check list</source>
        <translation>Чек-лист</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Выполнено</translation>
    </message>
    <message>
        <source>SLA</source>
        <translation>SLA</translation>
    </message>
</context>
<context>
    <name>dd::ui::TicketCardView</name>
    <message>
        <source>No articles</source>
        <translation>Сообщений нет</translation>
    </message>
    <message>
        <source>No files</source>
        <translation>Файлов нет</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Сообщения</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Сведения</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>Other tickets of the customer</source>
        <translation>Другие тикеты клиента</translation>
    </message>
</context>
<context>
    <name>dd::ui::TicketFacts</name>
    <message>
        <source>nobody yet</source>
        <translation>пока никто</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Tickets of this company</source>
        <translation>Тикеты этой компании</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Владелец</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Очередь</translation>
    </message>
    <message>
        <source>Escalates</source>
        <translation>Эскалация</translation>
    </message>
    <message>
        <source>locked by its owner</source>
        <translation>заблокирован владельцем</translation>
    </message>
    <message>
        <source>locked for now</source>
        <translation>временно заблокирован</translation>
    </message>
    <message>
        <source>free</source>
        <translation>свободен</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Тикет</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
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
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Сервис</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Блокировка</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>В архиве</translation>
    </message>
    <message>
        <source>Watched by</source>
        <translation>Наблюдают</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ответственный</translation>
    </message>
    <message>
        <source>escalated</source>
        <translation>просрочено</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Сроки</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Создан</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Изменён</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Возраст</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>Связаны</translation>
    </message>
    <message>
        <source>Linked tickets</source>
        <translation>Связанные тикеты</translation>
    </message>
    <message>
        <source>Extra fields</source>
        <translation>Дополнительные поля</translation>
    </message>
    <message>
        <source>read</source>
        <translation>читать</translation>
    </message>
    <message>
        <source>move tickets in</source>
        <translation>переносить сюда тикеты</translation>
    </message>
    <message>
        <source>create tickets</source>
        <translation>создавать тикеты</translation>
    </message>
    <message>
        <source>write notes</source>
        <translation>писать заметки</translation>
    </message>
    <message>
        <source>change the owner</source>
        <translation>менять владельца</translation>
    </message>
    <message>
        <source>change the priority</source>
        <translation>менять приоритет</translation>
    </message>
    <message>
        <source>You may</source>
        <translation>Вам можно</translation>
    </message>
    <message>
        <source>do everything</source>
        <translation>всё</translation>
    </message>
    <message>
        <source>Your rights in this queue</source>
        <translation>Ваши права в этой очереди</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(без темы)</translation>
    </message>
    <message>
        <source>Pending until</source>
        <translation>Отложено до</translation>
    </message>
    <message>
        <source>SLA</source>
        <translation>SLA</translation>
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
</context>
<context>
    <name>dd::ui::TicketHead</name>
    <message>
        <source>archived</source>
        <translation>в архиве</translation>
    </message>
    <message>
        <source>opened %1</source>
        <translation>создан %1</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(без темы)</translation>
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
        <source>Locked</source>
        <translation>Заблокирован</translation>
    </message>
    <message>
        <source>Locked for now</source>
        <translation>Временно заблокирован</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Блокировка</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>Скопировать номер</translation>
    </message>
    <message>
        <source>Watched by me</source>
        <translation>Я наблюдаю</translation>
    </message>
</context>
<context>
    <name>dd::ui::TicketListSection</name>
    <message numerus="yes">
        <source>All %n ticket(s)</source>
        <translation>
            <numerusform>Все тикеты: %n</numerusform>
            <numerusform>Все тикеты: %n</numerusform>
            <numerusform>Все тикеты: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>No tickets</source>
        <translation>Тикетов нет</translation>
    </message>
</context>
<context>
    <name>dd::ui::WorksView</name>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
</context>
</TS>
