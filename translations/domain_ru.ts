<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>dd::Burning</name>
    <message>
        <source>Overdue</source>
        <translation>Просрочено</translation>
    </message>
    <message>
        <source>Next hour</source>
        <translation>Ближайший час</translation>
    </message>
    <message>
        <source>Next %1 min</source>
        <translation>Ближайшие %1 мин</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Ожидают</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Позже</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Крайний срок</translation>
    </message>
    <message>
        <source>First response</source>
        <translation>Первый ответ</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Обновление</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>Решение</translation>
    </message>
    <message>
        <source>Escalation</source>
        <translation>Эскалация</translation>
    </message>
    <message>
        <source>Pending until</source>
        <translation>Отложено до</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Не прочитано</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>Без исполнителя</translation>
    </message>
</context>
<context>
    <name>dd::Error</name>
    <message>
        <source>Stopped.</source>
        <translation>Остановлено.</translation>
    </message>
    <message>
        <source>The account was signed out before the answer came.</source>
        <translation>Учётная запись отключилась раньше, чем пришёл ответ.</translation>
    </message>
    <message>
        <source>Sign in again to continue.</source>
        <translation>Чтобы продолжить, войдите снова.</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>Сервер недоступен.</translation>
    </message>
    <message>
        <source>Check the network connection and the address, then try again.</source>
        <translation>Проверьте подключение к сети и адрес, затем повторите.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>Сервер не ответил вовремя.</translation>
    </message>
    <message>
        <source>It may be busy. Try again in a moment.</source>
        <translation>Возможно, он занят. Повторите чуть позже.</translation>
    </message>
    <message>
        <source>The connection broke after the request had left: it may have been done.</source>
        <translation>Связь прервалась, когда запрос уже ушёл: он мог быть выполнен.</translation>
    </message>
    <message>
        <source>Look at the item on the server before repeating it.</source>
        <translation>Прежде чем повторять, проверьте запись на сервере.</translation>
    </message>
    <message>
        <source>The proxy refused the connection.</source>
        <translation>Прокси-сервер отклонил подключение.</translation>
    </message>
    <message>
        <source>Check the proxy address, login and password in Settings, Network.</source>
        <translation>Проверьте адрес, логин и пароль прокси-сервера: «Настройки», раздел «Сеть».</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted.</source>
        <translation>Сертификат сервера не заслуживает доверия.</translation>
    </message>
    <message>
        <source>Look at the certificate, or add your company&apos;s CA file in Settings, Network.</source>
        <translation>Посмотрите сертификат или добавьте файл корневого сертификата вашей организации: «Настройки», раздел «Сеть».</translation>
    </message>
    <message>
        <source>The server shows another certificate than the one you accepted.</source>
        <translation>Сервер предъявил не тот сертификат, который вы приняли.</translation>
    </message>
    <message>
        <source>Nothing was sent. Ask your administrator whether the certificate was renewed.</source>
        <translation>Ничего не отправлено. Уточните у администратора, менялся ли сертификат.</translation>
    </message>
    <message>
        <source>The session has ended.</source>
        <translation>Сеанс завершён.</translation>
    </message>
    <message>
        <source>Sign in again; what is on the screen stays.</source>
        <translation>Войдите снова: всё, что на экране, сохранится.</translation>
    </message>
    <message>
        <source>The server refused the sign-in.</source>
        <translation>Сервер отказал во входе.</translation>
    </message>
    <message>
        <source>Check the login and the password or token.</source>
        <translation>Проверьте логин и пароль или токен.</translation>
    </message>
    <message>
        <source>The server wants a two-factor code.</source>
        <translation>Серверу нужен код двухфакторной аутентификации.</translation>
    </message>
    <message>
        <source>Enter the code from your authenticator app.</source>
        <translation>Введите код из приложения-аутентификатора.</translation>
    </message>
    <message>
        <source>You have no permission for this.</source>
        <translation>У вас нет прав на это действие.</translation>
    </message>
    <message>
        <source>Ask your administrator for the right named in the details.</source>
        <translation>Запросите у администратора право, указанное в подробностях.</translation>
    </message>
    <message>
        <source>The server does not know this item, or you may not see it.</source>
        <translation>Сервер не знает такой записи, или она вам недоступна.</translation>
    </message>
    <message>
        <source>Refresh the list.</source>
        <translation>Обновите список.</translation>
    </message>
    <message>
        <source>The server refused: its rules do not allow this now.</source>
        <translation>Сервер отказал: сейчас его правила этого не допускают.</translation>
    </message>
    <message>
        <source>The server did not accept one of the values.</source>
        <translation>Сервер не принял одно из значений.</translation>
    </message>
    <message>
        <source>Check the filter or the field named in the details.</source>
        <translation>Проверьте фильтр или поле, указанное в подробностях.</translation>
    </message>
    <message>
        <source>The server asks for a pause: too many requests.</source>
        <translation>Сервер просит паузу: слишком много запросов.</translation>
    </message>
    <message>
        <source>The server reported an error of its own.</source>
        <translation>На сервере произошла внутренняя ошибка.</translation>
    </message>
    <message>
        <source>Try again; if it stays, pass the details to your administrator.</source>
        <translation>Повторите; если не поможет, передайте подробности администратору.</translation>
    </message>
    <message>
        <source>Something answered at this address, but it is not the expected server.</source>
        <translation>По этому адресу кто-то отвечает, но это не тот сервер.</translation>
    </message>
    <message>
        <source>Check the server address.</source>
        <translation>Проверьте адрес сервера.</translation>
    </message>
    <message>
        <source>The server&apos;s answer could not be understood.</source>
        <translation>Ответ сервера не удалось разобрать.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is too large.</source>
        <translation>Ответ сервера слишком велик.</translation>
    </message>
    <message>
        <source>Narrow the filter, or open a smaller file.</source>
        <translation>Сузьте фильтр или откройте файл поменьше.</translation>
    </message>
    <message>
        <source>Signed in, but this membership may not read anything.</source>
        <translation>Вход выполнен, но эта учётная запись ничего не может просматривать.</translation>
    </message>
    <message>
        <source>This computer could not store or read it.</source>
        <translation>Не удалось сохранить или прочитать данные на этом компьютере.</translation>
    </message>
    <message>
        <source>Check the disk and the system keychain.</source>
        <translation>Проверьте диск и системное хранилище паролей.</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation>Подождите немного и повторите.</translation>
    </message>
    <message>
        <source>Nothing was changed. Pass the details to support.</source>
        <translation>Ничего не изменилось. Передайте подробности в поддержку.</translation>
    </message>
    <message>
        <source>The server does not speak https here.</source>
        <translation>Сервер здесь не отвечает по https.</translation>
    </message>
    <message>
        <source>Check the address and the port. A very old server may know no encryption that is still safe.</source>
        <translation>Проверьте адрес и порт. Очень старый сервер может не знать ни одного шифрования, которое ещё надёжно.</translation>
    </message>
    <message>
        <source>The connection broke while signing in: the server may have signed you in.</source>
        <translation>Соединение оборвалось при входе: возможно, сервер вас уже впустил.</translation>
    </message>
    <message>
        <source>Try again. It may count as one of your 20 sessions until it runs out by itself.</source>
        <translation>Попробуйте ещё раз. Этот вход может занимать один из ваших 20 сеансов, пока сам не истечёт.</translation>
    </message>
    <message>
        <source>Choose another company, or ask your administrator for a role.</source>
        <translation>Выберите другую компанию или попросите у администратора роль.</translation>
    </message>
</context>
<context>
    <name>dd::QueryLine</name>
    <message>
        <source>There is no field “%1” here: it is looked for as text.</source>
        <translation>Поля «%1» здесь нет: ищется как текст.</translation>
    </message>
    <message>
        <source>“%1” is nothing that can be asked with “is:” here.</source>
        <translation>Признака «%1» здесь нет.</translation>
    </message>
    <message>
        <source>“%1” is no time. Type a length (2h, 7d), a day (today, 2026-11-20) or a range with “..”.</source>
        <translation>«%1» — не время. Введите срок (2ч, 7д), день (сегодня, 20.11.2026) или промежуток через «..».</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>«%1» — не число.</translation>
    </message>
    <message>
        <source>“%1” cannot be compared with less or more: use “:” or “=”.</source>
        <translation>«%1» нельзя сравнить на больше и меньше: поставьте «:» или «=».</translation>
    </message>
    <message>
        <source>Here stands “yes” or “no”, not “%1”.</source>
        <translation>Здесь пишут «да» или «нет», а не «%1».</translation>
    </message>
    <message>
        <source>A grouping has no minus.</source>
        <translation>У группировки не бывает минуса.</translation>
    </message>
    <message>
        <source>Rows are grouped by one field only, the first.</source>
        <translation>Группировать можно только по одному полю: берётся первое.</translation>
    </message>
    <message>
        <source>A value is missing behind “%1”.</source>
        <translation>После «%1» нет значения.</translation>
    </message>
    <message>
        <source>The quotation mark is not closed.</source>
        <translation>Кавычка не закрыта.</translation>
    </message>
    <message>
        <source>A word is missing behind the minus.</source>
        <translation>После минуса нет слова.</translation>
    </message>
    <message>
        <source>less time left than, or before</source>
        <translation>осталось меньше, или раньше дня</translation>
    </message>
    <message>
        <source>within, or on a day</source>
        <translation>в ближайшие, или в этот день</translation>
    </message>
    <message>
        <source>within the last, or on a day</source>
        <translation>за последние, или в этот день</translation>
    </message>
    <message>
        <source>longer ago than, or after a day</source>
        <translation>раньше чем столько назад, или после дня</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>больше чем</translation>
    </message>
    <message>
        <source>exactly, or from..till</source>
        <translation>ровно, или от..до</translation>
    </message>
    <message>
        <source>overdue, open, mine and the like</source>
        <translation>просрочено, открыто, моё и другие</translation>
    </message>
    <message>
        <source>the field says something</source>
        <translation>поле заполнено</translation>
    </message>
    <message>
        <source>the field is empty</source>
        <translation>поле пусто</translation>
    </message>
    <message>
        <source>put rows with the same value together</source>
        <translation>собрать строки с одним значением</translation>
    </message>
</context>
</TS>
