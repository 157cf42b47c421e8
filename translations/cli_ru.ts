<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>dd::Cli</name>
    <message>
        <source>Login, or service token: </source>
        <translation>Логин или сервисный токен: </translation>
    </message>
    <message>
        <source>Password (empty after a token): </source>
        <translation>Пароль (после токена — пусто): </translation>
    </message>
    <message>
        <source>User name: </source>
        <translation>Имя пользователя: </translation>
    </message>
    <message>
        <source>Password: </source>
        <translation>Пароль: </translation>
    </message>
    <message>
        <source>Two-factor code, if you have one: </source>
        <translation>Код двухфакторной аутентификации, если он есть: </translation>
    </message>
    <message>
        <source>The demo server cannot listen.</source>
        <translation>Демонстрационный сервер не смог занять порт.</translation>
    </message>
    <message>
        <source>The server said: “%1”</source>
        <translation>Ответ сервера: «%1»</translation>
    </message>
    <message>
        <source>Details: %1</source>
        <translation>Подробности: %1</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>Не удаётся записать %1: %2</translation>
    </message>
    <message>
        <source>There is no column “%1”.</source>
        <translation>Столбца «%1» нет.</translation>
    </message>
</context>
<context>
    <name>dd::cli::Access</name>
    <message>
        <source>%1 answers only without encryption. Nothing secret was sent. --plain-http signs in all the same.</source>
        <translation>%1 отвечает только без шифрования. Ничего секретного не отправлено. Чтобы всё равно войти, добавьте --plain-http.</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>Подключение к %1…</translation>
    </message>
    <message>
        <source>Sign in again in the window, or give the address in place of the name and the secret on standard input.</source>
        <translation>Войдите снова в окне программы или укажите вместо названия адрес, а секрет подайте на стандартный ввод.</translation>
    </message>
    <message>
        <source>No account is known. Give the address of a server, or --demo.</source>
        <translation>Учётных записей нет. Укажите адрес сервера или --demo.</translation>
    </message>
    <message>
        <source>Say which account: %1.</source>
        <translation>Укажите учётную запись: %1.</translation>
    </message>
    <message>
        <source>“%1” is neither an account nor an address.</source>
        <translation>«%1» — не учётная запись и не адрес.</translation>
    </message>
    <message>
        <source>Accounts: %1.</source>
        <translation>Учётные записи: %1.</translation>
    </message>
    <message>
        <source>The address does not tell what stands there: add --system hubex or --system otrs.</source>
        <translation>По адресу не видно, что там за система: добавьте --system hubex или --system otrs.</translation>
    </message>
    <message>
        <source>“%1” is not the address of a server.</source>
        <translation>«%1» — не адрес сервера.</translation>
    </message>
    <message>
        <source>%1 is without encryption. Nothing was sent. --plain-http signs in all the same.</source>
        <translation>%1 — адрес без шифрования. Ничего не отправлено. Чтобы всё равно войти, добавьте --plain-http.</translation>
    </message>
    <message>
        <source>Standard input must hold one line with the service token, or two with login and password.</source>
        <translation>На стандартном вводе должна быть одна строка с сервисным токеном или две: логин и пароль.</translation>
    </message>
    <message>
        <source>Standard input must hold two lines, user name and password, and a third with the two-factor code if there is one.</source>
        <translation>На стандартном вводе должны быть две строки, имя пользователя и пароль, и третья с кодом двухфакторной аутентификации, если он есть.</translation>
    </message>
    <message>
        <source>Say which company with --tenant: %1.</source>
        <translation>Укажите компанию ключом --tenant: %1.</translation>
    </message>
    <message>
        <source>SHA-256 of its certificate: %1</source>
        <translation>SHA-256 его сертификата: %1</translation>
    </message>
</context>
<context>
    <name>dd::cli::CheckRun</name>
    <message>
        <source>Asking for versions…</source>
        <translation>Запрос версий…</translation>
    </message>
    <message>
        <source>Asking for rights…</source>
        <translation>Запрос прав…</translation>
    </message>
    <message>
        <source>Counting: %1…</source>
        <translation>Подсчёт: %1…</translation>
    </message>
    <message>
        <source>Asking for the company…</source>
        <translation>Запрос сведений о компании…</translation>
    </message>
    <message>
        <source>Asking for the time zone…</source>
        <translation>Запрос часового пояса…</translation>
    </message>
</context>
<context>
    <name>dd::cli::ExportQuestion</name>
    <message>
        <source>There is no view “%1” of this list.</source>
        <translation>Представления «%1» у этого списка нет.</translation>
    </message>
    <message>
        <source>None was saved in the window yet.</source>
        <translation>В окне ещё ни одного не сохранено.</translation>
    </message>
    <message>
        <source>The server cannot sort by “%1”. It can by: %2</source>
        <translation>По «%1» сервер сортировать не умеет. Умеет по: %2</translation>
    </message>
</context>
<context>
    <name>dd::cli::ExportRun</name>
    <message>
        <source>HubEx has no such list: tasks, assets and people are there.</source>
        <translation>В HubEx такого списка нет. Есть tasks, assets и people.</translation>
    </message>
    <message>
        <source>OTRS has no such list: tickets, people and customers are there.</source>
        <translation>В OTRS такого списка нет. Есть tickets, people и customers.</translation>
    </message>
    <message numerus="yes">
        <source>It broke off after %n row(s), and nothing was written. Run it again, or take fewer rows with a filter or --limit.</source>
        <translation>
            <numerusform>Прервалось после %n строки, ничего не записано. Повторите или возьмите меньше строк: фильтром или ключом --limit.</numerusform>
            <numerusform>Прервалось после %n строк, ничего не записано. Повторите или возьмите меньше строк: фильтром или ключом --limit.</numerusform>
            <numerusform>Прервалось после %n строк, ничего не записано. Повторите или возьмите меньше строк: фильтром или ключом --limit.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dd::cli::FilterArguments</name>
    <message>
        <source>There is no filter “%1” for this list.</source>
        <translation>Фильтра «%1» у этого списка нет.</translation>
    </message>
    <message>
        <source>--list-filters names them all.</source>
        <translation>Все фильтры перечислит --list-filters.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Возможно, имелось в виду: %1?</translation>
    </message>
    <message>
        <source>%1 takes one value only.</source>
        <translation>%1 принимает только одно значение.</translation>
    </message>
    <message>
        <source>%1 takes %2, not “%3”.</source>
        <translation>%1 принимает %2, а не «%3».</translation>
    </message>
    <message>
        <source>%1: there is no “%2” on the server.</source>
        <translation>%1: «%2» на сервере нет.</translation>
    </message>
    <message>
        <source>There are: %1</source>
        <translation>Есть: %1</translation>
    </message>
    <message>
        <source>several allowed</source>
        <translation>можно несколько</translation>
    </message>
</context>
<context>
    <name>dd::cli::Program</name>
    <message>
        <source>%1 of %2 rows</source>
        <translation>Строк: %1 из %2</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>Строк: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written to %1.</source>
        <translation>
            <numerusform>Записана %n строка: %1.</numerusform>
            <numerusform>Записано %n строки: %1.</numerusform>
            <numerusform>Записано %n строк: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Interrupted. Nothing was written.</source>
        <translation>Прервано. Ничего не записано.</translation>
    </message>
    <message>
        <source>Not all of it: the server counts %1 rows and handed out %2. Take them in parts with filters.</source>
        <translation>Это не всё: строк на сервере: %1, отдано: %2. Выгружайте по частям, с фильтрами.</translation>
    </message>
    <message>
        <source>Perhaps not all of it: the server hands out no more than these %1 rows at once, and there may be more. Take them in parts with filters or --text.</source>
        <translation>Возможно, это не всё: больше этих строк (%1) сервер за раз не отдаёт, а их может быть больше. Выгружайте по частям с помощью фильтров или --text.</translation>
    </message>
</context>
<context>
    <name>dd::cli::Words</name>
    <message>
        <source>Secrets are read from standard input, never from the command line, and are not kept. For HubEx: one line, the service token; or two lines, login and password. For OTRS: two lines, user name and password, and a third with the two-factor code if you have one. On a terminal you are asked for them and they are not shown.</source>
        <translation>Секреты читаются со стандартного ввода, никогда из командной строки, и нигде не сохраняются. HubEx: одна строка с сервисным токеном или две строки, логин и пароль. OTRS: две строки, имя пользователя и пароль, и третья с кодом двухфакторной аутентификации, если он есть. В терминале программа спросит их и не покажет введённое.</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>Показать эту справку.</translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation>Показать версию.</translation>
    </message>
    <message>
        <source>en or ru; as in the settings if left out.</source>
        <translation>en или ru; по умолчанию как в настройках.</translation>
    </message>
    <message>
        <source>The dispatcher&apos;s desk for HubEx and OTRS/Znuny. Without a verb it opens its window.</source>
        <translation>Рабочее место диспетчера для HubEx и OTRS/Znuny. Без команды открывает окно.</translation>
    </message>
    <message>
        <source>check, export or help VERB; see “dispatchdesk check --help” and “dispatchdesk export --help”.</source>
        <translation>check, export или help КОМАНДА; см. «dispatchdesk check --help» и «dispatchdesk export --help».</translation>
    </message>
    <message>
        <source>Starts with the embedded demo servers, signed in to both.</source>
        <translation>Открыть окно со встроенными демонстрационными серверами, вход выполнен на обоих.</translation>
    </message>
    <message>
        <source>Runs the demo servers alone and prints their addresses and accounts as JSON.</source>
        <translation>Запустить только демонстрационные серверы и вывести их адреса и учётные записи в JSON.</translation>
    </message>
    <message>
        <source>Other demo data; the same number gives the same data.</source>
        <translation>Другие демонстрационные данные; одно и то же число даёт одни и те же данные.</translation>
    </message>
    <message>
        <source>Writes to standard error what the program does; no secrets.</source>
        <translation>Писать в стандартный поток ошибок, что делает программа; без секретов.</translation>
    </message>
    <message>
        <source>hubex or otrs, where the address does not tell.</source>
        <translation>hubex или otrs, если по адресу не видно.</translation>
    </message>
    <message>
        <source>HubEx: which company, by name or number, if the login has several.</source>
        <translation>HubEx: компания, по названию или номеру, если у логина их несколько.</translation>
    </message>
    <message>
        <source>HubEx: application id; 5 if left out, then 3.</source>
        <translation>HubEx: код приложения; по умолчанию 5, затем 3.</translation>
    </message>
    <message>
        <source>Signs in to a public host without encryption.</source>
        <translation>Входить на общедоступный сервер без шифрования.</translation>
    </message>
    <message>
        <source>Uses an embedded demo server instead of an account.</source>
        <translation>Взять встроенный демонстрационный сервер вместо учётной записи.</translation>
    </message>
    <message>
        <source>Signs in and tells what is there: server, versions, who I am, rights, totals of every list, round-trip times.</source>
        <translation>Выполнить вход и рассказать, что там: сервер, версии, кто я, права, размеры всех списков, время обмена.</translation>
    </message>
    <message>
        <source>An account by its name in the window, or the address of a server. Not needed if there is but one account.</source>
        <translation>Учётная запись по названию из окна или адрес сервера. Не нужна, если учётная запись одна.</translation>
    </message>
    <message>
        <source>Prints JSON, on failure too.</source>
        <translation>Вывести JSON, при неудаче тоже.</translation>
    </message>
    <message>
        <source>tasks, assets (HubEx), tickets, customers (OTRS), people (either).</source>
        <translation>tasks, assets (HubEx), tickets, customers (OTRS), people (обе системы).</translation>
    </message>
    <message>
        <source>An account by its name in the window, or the address of a server.</source>
        <translation>Учётная запись по названию из окна или адрес сервера.</translation>
    </message>
    <message>
        <source>Filters, the server&apos;s own; --list-filters names them. Several values: KEY=1,2. Things with a name may be named: QueueIDs=Incidents. KEY= takes away a filter the window starts with.</source>
        <translation>Фильтры самого сервера; их перечислит --list-filters. Несколько значений: КЛЮЧ=1,2. Вместо номера можно название: QueueIDs=Incidents. КЛЮЧ= снимает фильтр, с которым открывается окно.</translation>
    </message>
    <message>
        <source>Only rows with this text, as the server searches.</source>
        <translation>Только строки с этим текстом, как ищет сам сервер.</translation>
    </message>
    <message>
        <source>A column or an order of the server; “-” in front turns it round.</source>
        <translation>Столбец или порядок сервера; «-» впереди — в обратную сторону.</translation>
    </message>
    <message>
        <source>Which, in this order, or “all”; --list-columns names them.</source>
        <translation>Какие и в каком порядке, или «all»; их перечислит --list-columns.</translation>
    </message>
    <message>
        <source>Not more rows than this.</source>
        <translation>Не больше стольких строк.</translation>
    </message>
    <message>
        <source>csv, json or xlsx; by the file&apos;s name if left out, else csv.</source>
        <translation>csv, json или xlsx; по умолчанию по имени файла, иначе csv.</translation>
    </message>
    <message>
        <source>CSV: begins with a byte order mark, which Excel wants for UTF-8.</source>
        <translation>CSV: начать с метки порядка байтов, она нужна Excel для UTF-8.</translation>
    </message>
    <message>
        <source>CSV: “,” or “;” or tab.</source>
        <translation>CSV: «,», «;» или tab.</translation>
    </message>
    <message>
        <source>Names the filters of this list and what they take.</source>
        <translation>Перечислить фильтры этого списка и их значения.</translation>
    </message>
    <message>
        <source>Names the columns of this list.</source>
        <translation>Перечислить столбцы этого списка.</translation>
    </message>
    <message>
        <source>No progress on standard error.</source>
        <translation>Не показывать ход работы.</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>Примеры:</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>текст</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>целое число</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>число</translation>
    </message>
    <message>
        <source>a number or a name</source>
        <translation>число или название</translation>
    </message>
    <message>
        <source>a date or time, as 2026-11-23, 2026-11-23T14:05, today, -7d</source>
        <translation>дату или время: 2026-11-23, 2026-11-23T14:05, today, -7d</translation>
    </message>
    <message>
        <source>a place, as 59.93:30.31</source>
        <translation>место: 59.93:30.31</translation>
    </message>
    <message>
        <source>--%1 needs a number, not “%2”.</source>
        <translation>--%1 требует число, а не «%2».</translation>
    </message>
    <message>
        <source>--system is hubex or otrs, not “%1”.</source>
        <translation>--system бывает hubex или otrs, а не «%1».</translation>
    </message>
    <message>
        <source>--format is csv, json or xlsx, not “%1”.</source>
        <translation>--format бывает csv, json или xlsx, а не «%1».</translation>
    </message>
    <message>
        <source>--separator is a comma, a semicolon or tab, not “%1”.</source>
        <translation>--separator бывает запятой, точкой с запятой или tab, а не «%1».</translation>
    </message>
    <message>
        <source>Say which list: tasks, tickets, assets, people or customers.</source>
        <translation>Укажите список: tasks, tickets, assets, people или customers.</translation>
    </message>
    <message>
        <source>There is no list “%1”: tasks, tickets, assets, people and customers are there.</source>
        <translation>Списка «%1» нет. Есть tasks, tickets, assets, people и customers.</translation>
    </message>
    <message>
        <source>“%1” is neither a filter (KEY=VALUE) nor the account: that is “%2” already.</source>
        <translation>«%1» — не фильтр (КЛЮЧ=ЗНАЧЕНИЕ) и не учётная запись: она уже указана, «%2».</translation>
    </message>
    <message>
        <source>check takes one account, not “%1” too.</source>
        <translation>check принимает одну учётную запись, а «%1» лишнее.</translation>
    </message>
    <message>
        <source>%1, of them in the first view %2</source>
        <translation>%1, из них в исходном списке %2</translation>
    </message>
    <message>
        <source>%1 ms  %2 (HTTP %3)</source>
        <translation>%1 мс  %2 (HTTP %3)</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Сервер</translation>
    </message>
    <message>
        <source>HubEx, application id %1</source>
        <translation>HubEx, код приложения %1</translation>
    </message>
    <message>
        <source>OTRS/Znuny, without the rewrite rule (json.pl)</source>
        <translation>OTRS/Znuny, без правила перезаписи (json.pl)</translation>
    </message>
    <message>
        <source>OTRS/Znuny</source>
        <translation>OTRS/Znuny</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Версии</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation>Кто вошёл</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Часовой пояс</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Права</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Всего</translation>
    </message>
    <message>
        <source>Round trips</source>
        <translation>Обмены</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Часы</translation>
    </message>
    <message>
        <source>the server&apos;s differs by %1 s</source>
        <translation>на сервере расходятся на %1 с</translation>
    </message>
    <message>
        <source>The spreadsheet cannot be made.</source>
        <translation>Не удалось создать таблицу.</translation>
    </message>
    <message>
        <source>A spreadsheet holds no more than 1,048,576 rows. Narrow the list with filters, or take CSV.</source>
        <translation>В таблице не больше 1 048 576 строк. Сузьте список фильтрами или выберите CSV.</translation>
    </message>
    <message>
        <source>A view saved in the window, or one of the OTRS server, by name or number; filters come on top.</source>
        <translation>Представление, сохранённое в окне, или представление сервера OTRS, по имени или номеру; фильтры добавляются сверху.</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Компания</translation>
    </message>
    <message>
        <source>Writes a list with all its pages as CSV, JSON or XLSX. Nothing is written if something fails in the middle. Times are UTC in CSV and JSON, local in XLSX; lengths of time are minutes.</source>
        <translation>Записывает список со всеми страницами в CSV, JSON или XLSX. Если посередине что-то не удалось, не записывается ничего. Время в CSV и JSON — UTC, в XLSX — местное; продолжительность — в минутах.</translation>
    </message>
    <message>
        <source>--language is en or ru, not “%1”.</source>
        <translation>--language: en или ru, а не «%1».</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 или больше</translation>
    </message>
    <message>
        <source>Exit codes:
  0  done
  1  failed otherwise: the server&apos;s own error, an answer that makes no sense
  2  the command line was not understood, or names what is not there
  3  sign-in refused, or there is no session to use
  4  unreachable: no connection, time-out, proxy
  5  the certificate is not trusted, or it is another than the accepted one
  6  something answers at the address, but not the expected server
  7  signed in, but not allowed to read this
  8  the output could not be written
  9  exported, but not all of it: the server has more rows than it handed out
130  interrupted
check goes on where a list cannot be read, and ends with the worst of what it met; 7 is the least.</source>
        <translation>Коды возврата:
  0  выполнено
  1  другая неудача: ошибка самого сервера, непонятный ответ
  2  командная строка не понята, или названного нет
  3  во входе отказано, или нет сеанса
  4  недоступно: нет соединения, истекло время, прокси
  5  сертификат не доверенный или не тот, что был принят
  6  по адресу кто-то отвечает, но это не тот сервер
  7  вход выполнен, но прав на просмотр нет
  8  не удалось записать результат
  9  выгружено не всё: на сервере строк больше, чем он отдал
130  прервано
check продолжает, если какой-то список не прочитать, и завершается с худшим из встреченных кодов; 7 — самый мягкий.</translation>
    </message>
    <message>
        <source>What the demo servers shall do wrong.</source>
        <translation>Что демонстрационные серверы должны делать неправильно.</translation>
    </message>
    <message>
        <source>How many the demo servers shall have, from %1 to %2; %3 if left out.</source>
        <translation>Сколько их на демонстрационных серверах, от %1 до %2; если не указано — %3.</translation>
    </message>
    <message>
        <source>Without the filters the window starts with: closed, banned and deleted ones, too.</source>
        <translation>Без фильтров, с которых начинает окно: также закрытые, заблокированные и удалённые.</translation>
    </message>
    <message>
        <source>The file; standard output if left out. It appears only at the end, with every row that the server handed out: exit code 9 tells that there are more.</source>
        <translation>Файл; если не указан — стандартный вывод. Появляется только в конце, со всеми строками, которые отдал сервер; код возврата 9 говорит, что их больше.</translation>
    </message>
    <message>
        <source>slow=MS; drop-before, drop-after, malformed, truncated and the statuses 401, 403, 404, 409, 429, 500, 502, 503, 504, each with a probability if not always, as 500=0.05; rate=N answers 429 beyond N requests a minute. path=PREFIX, method=NAME, every=N and times=N say which requests are meant. Commas between those that belong together, semicolons between such groups: “slow=2000,path=/fsm/ES;500=0.05”.</source>
        <translation>slow=МС; drop-before, drop-after, malformed, truncated и коды 401, 403, 404, 409, 429, 500, 502, 503, 504 — каждый с вероятностью, если не всегда: 500=0.05; rate=N отвечает 429 на запросы сверх N в минуту. path=НАЧАЛО, method=МЕТОД, every=N и times=N говорят, к каким запросам это относится. Запятая — между тем, что относится друг к другу, точка с запятой — между такими группами: «slow=2000,path=/fsm/ES;500=0.05».</translation>
    </message>
    <message>
        <source>--demo-faults cannot do “%1”. It takes: %2</source>
        <translation>--demo-faults не понимает «%1». Можно указать: %2</translation>
    </message>
    <message>
        <source>yes, no or any</source>
        <translation>yes, no или any</translation>
    </message>
    <message>
        <source>%1, of them in the first view: %2</source>
        <translation>%1, из них в исходном списке: %2</translation>
    </message>
</context>
</TS>
