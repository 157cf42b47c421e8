<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>dd::Secrets</name>
    <message>
        <source>The keychain is locked. Unlock it and try again.</source>
        <translation>Хранилище паролей заблокировано. Разблокируйте его и повторите.</translation>
    </message>
    <message>
        <source>The keychain did not let DispatchDesk in. Allow it and try again.</source>
        <translation>Хранилище паролей не пустило DispatchDesk. Разрешите доступ и повторите.</translation>
    </message>
    <message>
        <source>The keychain reported an error.</source>
        <translation>Хранилище паролей сообщило об ошибке.</translation>
    </message>
    <message>
        <source>The keychain did not answer in time. It may be waiting for you to unlock it.</source>
        <translation>Хранилище паролей не ответило вовремя. Возможно, оно ждёт, пока вы его разблокируете.</translation>
    </message>
    <message>
        <source>No keychain answers on this computer, so passwords and tokens cannot be kept.</source>
        <translation>На этом компьютере не отвечает хранилище паролей, поэтому сохранить пароли и токены нельзя.</translation>
    </message>
</context>
</TS>
