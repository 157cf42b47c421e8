<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>dd::ui::AccountDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>dd::ui::CertificateDialog</name>
    <message>
        <source>Only if the administrator told you that the certificate was renewed: otherwise somebody may be standing between you and the server. Press once more to forget the old one.</source>
        <translation>Только если администратор сказал, что сертификат обновили: иначе между вами и сервером может стоять кто-то чужой. Чтобы забыть старый сертификат, нажмите ещё раз.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Сервер</translation>
    </message>
    <message>
        <source>Accepted SHA-256</source>
        <translation>Принятый SHA-256</translation>
    </message>
    <message>
        <source>Issued for</source>
        <translation>Кому выдан</translation>
    </message>
    <message>
        <source>Names in it</source>
        <translation>Имена в нём</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Кем выдан</translation>
    </message>
    <message>
        <source>itself</source>
        <translation>им самим</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Действует</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>с %1 по %2</translation>
    </message>
    <message>
        <source>SHA-256 now</source>
        <translation>SHA-256 сейчас</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Not trusted because</source>
        <translation>Причина недоверия</translation>
    </message>
    <message>
        <source>The certificate has changed</source>
        <translation>Сертификат изменился</translation>
    </message>
    <message>
        <source>Certificate nobody vouches for</source>
        <translation>За этот сертификат никто не ручается</translation>
    </message>
    <message>
        <source>You accepted one certificate of this server, and it now shows another. Nothing is sent to it until you decide. Ask the administrator whether the certificate was renewed.</source>
        <translation>Вы приняли один сертификат этого сервера, а теперь он предъявляет другой. Пока вы не решите, на сервер ничего не отправляется. Спросите администратора, обновляли ли сертификат.</translation>
    </message>
    <message>
        <source>Whoever holds this certificate could be the server or somebody who pretends to be it. Compare the SHA-256 fingerprint with what the administrator tells you, by phone or in person.</source>
        <translation>Этот сертификат может предъявлять и сам сервер, и тот, кто выдаёт себя за него. Сверьте отпечаток SHA-256 с тем, что назовёт администратор: по телефону или лично.</translation>
    </message>
    <message>
        <source>I have compared the fingerprint, and it is the same</source>
        <translation>Отпечаток сверен, он совпадает</translation>
    </message>
    <message>
        <source>Forget the accepted certificate</source>
        <translation>Забыть принятый сертификат</translation>
    </message>
    <message>
        <source>Trust this certificate</source>
        <translation>Доверять сертификату</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>dd::ui::ColourDialog</name>
    <message>
        <source>Colour of the account</source>
        <translation>Цвет учётной записи</translation>
    </message>
    <message>
        <source>Everything of %1 carries this colour.</source>
        <translation>Этим цветом отмечено всё, что относится к «%1».</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Выбрать</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Синий</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Оранжевый</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Зелёный</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Фиолетовый</translation>
    </message>
    <message>
        <source>Raspberry</source>
        <translation>Малиновый</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Бирюзовый</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>Оливковый</translation>
    </message>
    <message>
        <source>Slate</source>
        <translation>Серый</translation>
    </message>
</context>
<context>
    <name>dd::ui::HubexSignInDialog</name>
    <message>
        <source>Service token</source>
        <translation>Сервисный токен</translation>
    </message>
    <message>
        <source>This is not a server address. The public one is %1.</source>
        <translation>Это не адрес сервера. Общедоступный сервер: %1.</translation>
    </message>
    <message>
        <source>Paste the service token, or choose the file with it.</source>
        <translation>Вставьте сервисный токен или выберите файл с ним.</translation>
    </message>
    <message>
        <source>Enter the login: a phone number, an e-mail address or a name.</source>
        <translation>Введите логин: телефон, адрес почты или имя.</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>Введите пароль.</translation>
    </message>
    <message>
        <source>The address of %1 is without encryption: on the way to it anybody could read your password and everything else. Nothing was sent yet.</source>
        <translation>Адрес %1 указан без шифрования: по дороге кто угодно сможет прочитать ваш пароль и всё остальное. Пока ничего не отправлено.</translation>
    </message>
    <message>
        <source>Sign in without encryption</source>
        <translation>Войти без шифрования</translation>
    </message>
    <message>
        <source>Login and password are right, but none of these companies is open to you. Ask the administrator of yours.</source>
        <translation>Логин и пароль верны, но ни одна из этих компаний вам не открыта. Обратитесь к своему администратору.</translation>
    </message>
    <message>
        <source>Choose one of the companies that are open to you.</source>
        <translation>Выберите одну из открытых вам компаний.</translation>
    </message>
    <message>
        <source>Sign in again to %1</source>
        <translation>Войти снова: %1</translation>
    </message>
    <message>
        <source>Sign in to HubEx</source>
        <translation>Вход в HubEx</translation>
    </message>
    <message>
        <source>The session has ended. What is on the screen stays.</source>
        <translation>Сеанс закончился. Всё, что на экране, сохранится.</translation>
    </message>
    <message>
        <source>Login and password</source>
        <translation>Логин и пароль</translation>
    </message>
    <message>
        <source>Way to sign in</source>
        <translation>Способ входа</translation>
    </message>
    <message>
        <source>The administrator makes it under Integration, Service users. Paste it, or drop the downloaded file onto this window.</source>
        <translation>Его создаёт администратор: раздел «Интеграция», «Сервисные пользователи». Вставьте токен или перетащите в это окно скачанный файл.</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Выбрать файл…</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Логин</translation>
    </message>
    <message>
        <source>Phone, e-mail or name</source>
        <translation>Телефон, почта или имя</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Company to work in</source>
        <translation>Компания, в которой работать</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>Адрес сервера</translation>
    </message>
    <message>
        <source>Application id (5; where that is refused, 3 is tried)</source>
        <translation>Код приложения (5; если откажут, пробуем 3)</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Сервер</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>Сервер: %1</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Выбрать</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Войти</translation>
    </message>
</context>
<context>
    <name>dd::ui::OtrsSignInDialog</name>
    <message>
        <source>The server accepted the request.</source>
        <translation>Сервер принял запрос.</translation>
    </message>
    <message>
        <source>The server said: “%1”</source>
        <translation>Ответ сервера: «%1»</translation>
    </message>
    <message>
        <source>Enter the address of the server, as it stands in the browser.</source>
        <translation>Введите адрес сервера так, как он выглядит в браузере.</translation>
    </message>
    <message>
        <source>This is not a web address. Paste it as it stands in the browser.</source>
        <translation>Это не веб-адрес. Вставьте его так, как он выглядит в браузере.</translation>
    </message>
    <message>
        <source>Enter your user name.</source>
        <translation>Введите имя пользователя.</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>Введите пароль.</translation>
    </message>
    <message>
        <source>%1 answers only without encryption: on the way to it anybody could read your password and everything else. Nothing secret was sent yet. Ask the administrator for an https address.</source>
        <translation>%1 отвечает только без шифрования: по дороге кто угодно сможет прочитать ваш пароль и всё остальное. Ничего секретного пока не отправлено. Спросите у администратора адрес с https.</translation>
    </message>
    <message>
        <source>Sign in without encryption</source>
        <translation>Войти без шифрования</translation>
    </message>
    <message>
        <source>Check the user name and the password, and enter the two-factor code if you have one. The server says the same when you are signed in at 20 places: sign out somewhere, or wait two hours.</source>
        <translation>Проверьте имя пользователя и пароль и введите код двухфакторной аутентификации, если он у вас есть. То же самое сервер отвечает, когда у вас открыто 20 сеансов: выйдите где-нибудь или подождите два часа.</translation>
    </message>
    <message>
        <source>Sign in again to %1</source>
        <translation>Войти снова: %1</translation>
    </message>
    <message>
        <source>Sign in to OTRS / Znuny</source>
        <translation>Вход в OTRS / Znuny</translation>
    </message>
    <message>
        <source>The session has ended. What is on the screen stays.</source>
        <translation>Сеанс закончился. Всё, что на экране, сохранится.</translation>
    </message>
    <message>
        <source>The server needs the RS4OTRS_API add-on.</source>
        <translation>На сервере должно стоять дополнение RS4OTRS_API.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>https://help.example.com/otrs, or any page of it</source>
        <translation>https://help.example.com/otrs или любая его страница</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Имя пользователя</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Two-factor code, if you have one</source>
        <translation>Код двухфакторной аутентификации, если он есть</translation>
    </message>
    <message>
        <source>Keep the password in the keychain, so that the session renews itself</source>
        <translation>Хранить пароль в хранилище паролей, чтобы сеанс продлевался сам</translation>
    </message>
    <message>
        <source>Keep the password till the program is closed, so that the session renews itself</source>
        <translation>Помнить пароль, пока программа открыта, чтобы сеанс продлевался сам</translation>
    </message>
    <message>
        <source>Forgot the password?</source>
        <translation>Забыли пароль?</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Войти</translation>
    </message>
</context>
<context>
    <name>dd::ui::RemoveDialog</name>
    <message>
        <source>Remove the account</source>
        <translation>Удалить учётную запись</translation>
    </message>
    <message>
        <source>Remove %1 (%2) from this computer?

You are signed out, and the password and the tokens are erased from the keychain. Its lists close. Nothing on the server is changed, and you can sign in again at any time.</source>
        <translation>Удалить «%1» (%2) с этого компьютера?

Будет выполнен выход, пароль и токены будут стёрты из хранилища паролей, списки закроются. На сервере ничего не изменится, и войти снова можно в любой момент.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
</context>
<context>
    <name>dd::ui::RenameDialog</name>
    <message>
        <source>An account needs a name.</source>
        <translation>У учётной записи должно быть название.</translation>
    </message>
    <message>
        <source>Another account has this name. The command line knows accounts by their names, so each needs its own.</source>
        <translation>Такое название уже есть у другой учётной записи. В командной строке учётные записи различают по названиям, поэтому у каждой должно быть своё.</translation>
    </message>
    <message>
        <source>Rename the account</source>
        <translation>Переименовать учётную запись</translation>
    </message>
    <message>
        <source>Name of the account</source>
        <translation>Название учётной записи</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Переименовать</translation>
    </message>
</context>
<context>
    <name>dd::ui::SignInFrame</name>
    <message>
        <source>Look at the certificate…</source>
        <translation>Посмотреть сертификат…</translation>
    </message>
    <message>
        <source>What this means…</source>
        <translation>Что это значит…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>You can sign in all the same, but only until DispatchDesk is closed.</source>
        <translation>Войти всё равно можно, но только до закрытия DispatchDesk.</translation>
    </message>
</context>
<context>
    <name>dd::ui::SignedIn</name>
    <message>
        <source>This opens another account than %1: %2. Nothing was changed.</source>
        <translation>Это не «%1», а другая учётная запись: %2. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Add it as an account of its own</source>
        <translation>Добавить её отдельно</translation>
    </message>
</context>
<context>
    <name>dd::ui::TenantList</name>
    <message>
        <source>you are blocked there</source>
        <translation>вы там заблокированы</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>в архиве</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>удалена</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Компании</translation>
    </message>
</context>
<context>
    <name>dd::ui::ViewNameDialog</name>
    <message>
        <source>A view needs a name.</source>
        <translation>Представлению нужно имя.</translation>
    </message>
    <message>
        <source>Another view of this list has this name. Choose one of its own.</source>
        <translation>У другого представления этого списка уже такое имя. Выберите своё.</translation>
    </message>
    <message>
        <source>Save as a view</source>
        <translation>Сохранить как представление</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>Переименование представления</translation>
    </message>
    <message>
        <source>Filters, text and order of the list are kept under this name at the left:</source>
        <translation>Фильтры, текст и порядок списка сохранятся слева под этим именем:</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Имя представления</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Переименовать</translation>
    </message>
</context>
<context>
    <name>dd::ui::ViewRemoveDialog</name>
    <message>
        <source>Remove the view</source>
        <translation>Удаление представления</translation>
    </message>
    <message>
        <source>Remove the view “%1”? Its filters are forgotten; nothing on the server is changed, and the list stays.</source>
        <translation>Удалить представление «%1»? Его фильтры забудутся; на сервере ничего не изменится, список останется.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
</context>
</TS>
