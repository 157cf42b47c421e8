// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/language.h"
#include "store/settings.h"
#include "ui/actions/commands.h"
#include "ui/actions/commandtable.h"
#include "ui/actions/shortcuts.h"
#include "ui/common/icons.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSet>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace dd;
using namespace dd::ui;

/// The table is sound, keys work where they should and nowhere else, and the user may change them.
class tst_commands : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<store::Settings>(store::Settings::Files{
            m_folder->filePath(QStringLiteral("a.ini")), m_folder->filePath(QStringLiteral("b.ini"))});
        m_shortcuts = std::make_unique<Shortcuts>(*m_settings);
        m_window = std::make_unique<QWidget>();
        auto *layout = new QHBoxLayout(m_window.get());
        m_button = new QPushButton;
        m_line = new QLineEdit;
        layout->addWidget(m_button);
        layout->addWidget(m_line);
        m_commands = new Commands(*m_shortcuts, m_window.get());
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_button->setFocus();
    }

    void cleanup() { m_window.reset(); }

    void theTableIsSound()
    {
        QSet<QString> ids;
        QSet<QKeySequence> keys;
        for (const Command &command : commandTable()) {
            QVERIFY2(!ids.contains(command.id), qPrintable(command.id));
            ids.insert(command.id);
            QVERIFY2(!command.title().isEmpty() && !command.groupTitle().isEmpty(), qPrintable(command.id));
            QVERIFY2(command.icon.isEmpty() || iconNames().contains(command.icon), qPrintable(command.icon));
            for (const QKeySequence &key : {command.key, command.also}) {
                if (key.isEmpty())
                    continue;
                QVERIFY2(!keys.contains(key), qPrintable(command.id));
                keys.insert(key);
            }
        }
    }

    void everyCommandSpeaksRussian()
    {
        QStringList english;
        for (const Command &command : commandTable())
            english << command.title();
        store::Language language;
        language.choose(store::Language::Choice::Russian);
        for (qsizetype i = 0; i < commandTable().size(); ++i)
            QVERIFY2(commandTable().at(i).title() != english.at(i), qPrintable(english.at(i)));
        m_commands->retranslate();
        QCOMPARE(m_commands->action(QStringLiteral("app.quit"))->text(), QString::fromUtf8("Выход"));
    }

    void keysRunCommands()
    {
        QSignalSpy triggered(m_commands, &Commands::triggered);
        QTest::keyClick(m_button, Qt::Key_F5);
        QTest::keyClick(m_button, Qt::Key_R, Qt::ControlModifier);
        QTest::keyClick(m_button, Qt::Key_J);
        QCOMPARE(triggered.size(), 3);
        QCOMPARE(triggered.at(0).first().toString(), QStringLiteral("list.refresh"));
        QCOMPARE(triggered.at(1).first().toString(), QStringLiteral("list.refresh"));
        QCOMPARE(triggered.at(2).first().toString(), QStringLiteral("list.next"));
    }

    void singleLettersBelongToTextFields()
    {
        QSignalSpy triggered(m_commands, &Commands::triggered);
        m_line->setFocus();
        QTest::keyClicks(m_line, QStringLiteral("jk/?y"));
        QCOMPARE(m_line->text(), QStringLiteral("jk/?y"));
        QVERIFY(triggered.isEmpty());
        QTest::keyClick(m_line, Qt::Key_K, Qt::ControlModifier);
        QCOMPARE(triggered.size(), 1);
        m_line->setReadOnly(true);
        QTest::keyClick(m_line, Qt::Key_J);
        QCOMPARE(triggered.size(), 2);
    }

    void aDisabledCommandDoesNothing()
    {
        QSignalSpy triggered(m_commands, &Commands::triggered);
        m_commands->setEnabled(QStringLiteral("list.refresh"), false);
        QTest::keyClick(m_button, Qt::Key_F5);
        QVERIFY(triggered.isEmpty());
        QVERIFY(!m_commands->isEnabled(QStringLiteral("list.refresh")));
    }

    void theUserChangesKeys()
    {
        QSignalSpy triggered(m_commands, &Commands::triggered);
        const QString refresh = QStringLiteral("list.refresh");
        m_shortcuts->change(refresh, QKeySequence(Qt::CTRL | Qt::Key_J));
        QVERIFY(m_shortcuts->isChanged(refresh));
        QTest::keyClick(m_button, Qt::Key_F5);
        QVERIFY(triggered.isEmpty());
        QTest::keyClick(m_button, Qt::Key_J, Qt::ControlModifier);
        QCOMPARE(triggered.size(), 1);

        m_shortcuts->change(refresh, {});
        QVERIFY(m_shortcuts->keysOf(refresh).isEmpty());
        m_shortcuts->resetAll();
        QVERIFY(!m_shortcuts->isChanged(refresh));
        QTest::keyClick(m_button, Qt::Key_F5);
        QCOMPARE(triggered.size(), 2);
    }

    void conflictsAreNamed()
    {
        QCOMPARE(m_shortcuts->ownerOf(QKeySequence(Qt::Key_F5), QStringLiteral("app.quit")),
            QStringLiteral("list.refresh"));
        QVERIFY(m_shortcuts->ownerOf(QKeySequence(Qt::Key_F5), QStringLiteral("list.refresh")).isEmpty());
        QVERIFY(m_shortcuts->ownerOf({}, {}).isEmpty());
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<store::Settings> m_settings;
    std::unique_ptr<Shortcuts> m_shortcuts;
    std::unique_ptr<QWidget> m_window;
    QPushButton *m_button = nullptr;
    QLineEdit *m_line = nullptr;
    Commands *m_commands = nullptr;
};

QTEST_MAIN(tst_commands)
#include "tst_commands.moc"
