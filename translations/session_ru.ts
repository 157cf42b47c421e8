<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>dd::session::HubexSignIn</name>
    <message>
        <source>sign-in</source>
        <translation>вход</translation>
    </message>
    <message>
        <source>No tenant is open to this login.</source>
        <translation>Этому логину не открыта ни одна компания.</translation>
    </message>
</context>
<context>
    <name>dd::session::OtrsSignIn</name>
    <message>
        <source>sign-in</source>
        <translation>вход</translation>
    </message>
    <message>
        <source>This is not a web address.</source>
        <translation>Это не веб-адрес.</translation>
    </message>
</context>
<context>
    <name>dd::session::WebPictures</name>
    <message>
        <source>Pictures in mails</source>
        <translation>Картинки в письмах</translation>
    </message>
</context>
</TS>
