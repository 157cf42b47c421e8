// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/settings.h"
#include "store/settingstable.h"

#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace dd;
using namespace dd::store;

/// What was chosen comes back after a restart, whatever happened to the files in between.
class tst_settings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_files = {m_dir->filePath(QStringLiteral("config/settings.ini")),
            m_dir->filePath(QStringLiteral("local/state.ini"))};
    }

    void defaults()
    {
        Settings settings(m_files);
        QCOMPARE(settings.get(setting::language), QStringLiteral("system"));
        QCOMPARE(settings.get(setting::theme), QStringLiteral("system"));
        QCOMPARE(settings.get(setting::density), QStringLiteral("compact"));
        QCOMPARE(settings.get(setting::loadRemote), QStringLiteral("ask"));
        QCOMPARE(settings.get(setting::proxyMode), QStringLiteral("system"));
        QCOMPARE(settings.get(setting::proxyPort), 3128);
        QCOMPARE(settings.get(setting::pins), QStringList());
        QCOMPARE(settings.get(setting::accounts), QString());
        QCOMPARE(settings.get(setting::tables, QStringLiteral("tasks")), QByteArray());
    }

    void everythingComesBackAfterARestart()
    {
        const QStringList pins{QStringLiteral("a.test:443=00ff"), QStringLiteral("b.test:8443=11ee")};
        const QByteArray header("\0\xff\x80state,;\n\"", 12);
        const QString accounts = QStringLiteral("[{\"title\": \"Ретро, \\\"спектива\\\"; ООО\"}]");
        {
            Settings settings(m_files);
            settings.set(setting::theme, QStringLiteral("dark"));
            settings.set(setting::proxyPort, 8080);
            settings.set(setting::pins, pins);
            settings.set(setting::accounts, accounts);
            settings.set(setting::windows, QStringLiteral("main"), header);
            settings.set(setting::tables, QStringLiteral("tasks"), header);
            settings.set(setting::shortcuts, QStringLiteral("list.filter"), QStringLiteral("Ctrl+F"));
        }
        Settings settings(m_files);
        QCOMPARE(settings.get(setting::theme), QStringLiteral("dark"));
        QCOMPARE(settings.get(setting::proxyPort), 8080);
        QCOMPARE(settings.get(setting::pins), pins);
        QCOMPARE(settings.get(setting::accounts), accounts);
        QCOMPARE(settings.get(setting::windows, QStringLiteral("main")), header);
        QCOMPARE(settings.get(setting::tables, QStringLiteral("tasks")), header);
        QCOMPARE(settings.get(setting::shortcuts, QStringLiteral("list.filter")), QStringLiteral("Ctrl+F"));
        QCOMPARE(settings.entries(setting::tables), QStringList{QStringLiteral("tasks")});
        QCOMPARE(settings.entries(setting::shortcuts), QStringList{QStringLiteral("list.filter")});
    }

    void onlyTheUserMayReadTheFiles()
    {
        constexpr auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther
            | QFileDevice::WriteOther;
        QVERIFY(QDir().mkpath(QFileInfo(m_files.roaming).absolutePath()));
        writeRaw(m_files.roaming, "theme=dark\n"); // an old file, open to everybody
        QFile::setPermissions(m_files.roaming, QFileDevice::ReadOwner | QFileDevice::WriteOwner | others);
        Settings settings(m_files);
        settings.set(setting::proxyHost, QStringLiteral("proxy.test"));
        settings.set(setting::windows, QStringLiteral("main"), QByteArray("x"));
        QVERIFY(bool(settings.save()));
        for (const QString &file : {m_files.roaming, m_files.local})
            QVERIFY2((QFileInfo(file).permissions() & others) == 0, qPrintable(file));
    }

    void whatIsAboutThisMachineStaysOnIt()
    {
        {
            Settings settings(m_files);
            settings.set(setting::windows, QStringLiteral("main"), QByteArray("geometry"));
            settings.set(setting::caFile, QStringLiteral("/etc/ssl/own.pem"));
            settings.set(setting::proxyHost, QStringLiteral("proxy.test"));
        }
        QVERIFY(!readRaw(m_files.roaming).contains("geometry"));
        QVERIFY(!readRaw(m_files.roaming).contains("own.pem"));
        QVERIFY(readRaw(m_files.roaming).contains("proxyHost=proxy.test"));
    }

    void garbledValuesReadAsDefaults_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("unknown choices") << QByteArray("theme=purple\n[network]\nproxyMode=magic\n");
        QTest::newRow("no number") << QByteArray("[network]\nproxyPort=many\n");
        QTest::newRow("number out of range") << QByteArray("[network]\nproxyPort=70000\n");
        QTest::newRow("invalid") << QByteArray("theme=@Invalid()\n[network]\nproxyPort=@Invalid()\n");
        QTest::newRow("a foreign type")
            << QByteArray("theme=@Variant(\\0\\0\\0\\x7f)\nlanguage=@Rect(1 2)\n");
        QTest::newRow("no INI at all") << QByteArray("\x00\xff<html>[[[\n\n=]=]=\0", 20);
        QTest::newRow("half a line") << QByteArray("[netwo");
    }

    void garbledValuesReadAsDefaults()
    {
        QFETCH(QByteArray, text);
        QVERIFY(QDir().mkpath(QFileInfo(m_files.roaming).absolutePath()));
        writeRaw(m_files.roaming, text);
        Settings settings(m_files);
        QCOMPARE(settings.get(setting::theme), QStringLiteral("system"));
        QCOMPARE(settings.get(setting::language), QStringLiteral("system"));
        QCOMPARE(settings.get(setting::proxyMode), QStringLiteral("system"));
        QCOMPARE(settings.get(setting::proxyPort), 3128);
        settings.set(setting::theme, QStringLiteral("light"));
        QCOMPARE(settings.get(setting::theme), QStringLiteral("light"));
    }

    void keysOfOtherVersionsAreKept()
    {
        QVERIFY(QDir().mkpath(QFileInfo(m_files.roaming).absolutePath()));
        writeRaw(m_files.roaming, "[future]\nthing=42\n");
        {
            Settings settings(m_files);
            settings.set(setting::theme, QStringLiteral("dark"));
        }
        QVERIFY(readRaw(m_files.roaming).contains("thing=42"));
    }

    void tellsOnlyRealChanges()
    {
        Settings settings(m_files);
        QSignalSpy changed(&settings, &Settings::changed);
        settings.set(setting::theme, QStringLiteral("system"));
        QCOMPARE(changed.size(), 0);
        settings.set(setting::theme, QStringLiteral("dark"));
        settings.set(setting::theme, QStringLiteral("dark"));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.at(0).at(0).toString(), QStringLiteral("theme"));
        settings.reset(setting::theme);
        QCOMPARE(changed.size(), 2);
        QCOMPARE(settings.get(setting::theme), QStringLiteral("system"));
        settings.set(setting::tables, QStringLiteral("people"), QByteArray("x"));
        QCOMPARE(changed.at(2).at(0).toString(), QStringLiteral("tables.people"));
        settings.reset(setting::tables, QStringLiteral("people"));
        QCOMPARE(settings.entries(setting::tables), QStringList());
    }

    void aDiskThatRefusesIsToldNotIgnored()
    {
        // A folder where the file should be: refuses root too, unlike a mode.
        QVERIFY(QDir().mkpath(m_files.roaming));
        Settings settings(m_files);
        settings.set(setting::theme, QStringLiteral("dark"));
        const auto saved = settings.save();
        QVERIFY(!saved);
        QCOMPARE(saved.error().kind, ErrorKind::StorageFailed);
        QVERIFY(!describe(saved.error()).isEmpty());
        QCOMPARE(settings.get(setting::theme), QStringLiteral("dark"));
    }

    void theTableIsSound()
    {
        QSet<QString> names;
        for (const SettingRow &row : settingRows() + settingGroupRows()) {
            QVERIFY2(!names.contains(row.name), row.name.data());
            names += row.name;
            QVERIFY2(row.choices.isEmpty() || row.choices.contains(row.fallback.toString()), row.name.data());
            QVERIFY2(row.checked(row.fallback) == row.fallback, row.name.data());
        }
    }

private:
    static void writeRaw(const QString &path, const QByteArray &text)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

    static QByteArray readRaw(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    Settings::Files m_files;
};

QTEST_GUILESS_MAIN(tst_settings)
#include "tst_settings.moc"
