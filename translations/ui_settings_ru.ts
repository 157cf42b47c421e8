<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>dd::ui::AppearancePage</name>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлая</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмная</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Плотные</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Свободные</translation>
    </message>
    <message>
        <source>Offer to load them</source>
        <translation>Предлагать загрузку</translation>
    </message>
    <message>
        <source>Never load them</source>
        <translation>Никогда не загружать</translation>
    </message>
    <message>
        <source>Loading a picture tells its sender that the message was read. Pictures inside a message are always shown.</source>
        <translation>Загрузка картинки сообщает отправителю, что письмо прочитано. Картинки внутри самого письма показываются всегда.</translation>
    </message>
</context>
<context>
    <name>dd::ui::NetworkPage</name>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>Без прокси</translation>
    </message>
    <message>
        <source>This one:</source>
        <translation>Этот:</translation>
    </message>
    <message>
        <source>File with your company&apos;s certificate authority</source>
        <translation>Файл с центром сертификации вашей организации</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der)</source>
        <translation>Сертификаты (*.pem *.crt *.cer *.der)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Прокси</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Использовать</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Порт</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Логин</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>goes into the keychain</source>
        <translation>попадёт в хранилище паролей</translation>
    </message>
    <message>
        <source>Certificate authority of your company</source>
        <translation>Центр сертификации вашей организации</translation>
    </message>
    <message>
        <source>Not set: only what the system trusts</source>
        <translation>Не задан: только то, чему доверяет система</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>Certificates you accepted</source>
        <translation>Принятые вами сертификаты</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Забыть</translation>
    </message>
</context>
<context>
    <name>dd::ui::SettingsWindow</name>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Страницы настроек</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Сеть</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Клавиши</translation>
    </message>
</context>
<context>
    <name>dd::ui::ShortcutsPage</name>
    <message>
        <source>%1 means the same in every window and stays as it is.</source>
        <translation>%1 значит одно и то же в каждом окне и не переназначается.</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”.</source>
        <translation>%1 — это «%2».</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>Найти команду или клавишу</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Команда</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Команды и их клавиши</translation>
    </message>
    <message>
        <source>New keys:</source>
        <translation>Новые клавиши:</translation>
    </message>
    <message>
        <source>Press the new keys</source>
        <translation>Нажмите новые клавиши</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Без клавиш</translation>
    </message>
    <message>
        <source>Use it here instead</source>
        <translation>Назначить здесь</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Сбросить</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Сбросить все</translation>
    </message>
</context>
</TS>
