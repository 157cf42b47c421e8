// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "signinfixture.h"
#include "store/language.h"

#include <QListWidget>
#include <QPushButton>
#include <array>

using namespace dd;
using namespace dd::test;
using namespace Qt::Literals::StringLiterals;

/// Renaming, colouring and removing an account.
class tst_accountdialogs : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_desk = std::make_unique<Desk>(QList{account(u"one"_s), account(u"two"_s)}); }
    void cleanup()
    {
        delete m_dialog;
        m_desk.reset();
    }

    void renames()
    {
        open(ui::makeRenameDialog(m_desk->context, u"one"_s, nullptr));
        auto *name = m_dialog->findChild<QLineEdit *>();
        QCOMPARE(name->selectedText(), u"Account one"_s);
        QTest::keyClicks(name, u"  Night  shift "_s);
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_VERIFY(!m_dialog);
        QCOMPARE(m_desk->accounts.find(u"one"_s)->title, u"Night shift"_s);
    }

    void refusesANameThatWouldNotDo_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("none") << u"   "_s;
        QTest::newRow("the other's") << u"account TWO"_s;
    }
    void refusesANameThatWouldNotDo()
    {
        QFETCH(const QString, name);
        open(ui::makeRenameDialog(m_desk->context, u"one"_s, nullptr));
        auto *line = m_dialog->findChild<QLineEdit *>();
        QTest::keyClicks(line, name);
        QTest::keyClick(line, Qt::Key_Return);
        QVERIFY(m_dialog->isVisible());
        QVERIFY(m_dialog->findChild<ui::MessageLine *>()->isVisible());
        QCOMPARE(line->text(), name);
        QCOMPARE(m_desk->accounts.find(u"one"_s)->title, u"Account one"_s);
    }

    void coloursByKeyboard()
    {
        open(ui::makeColourDialog(m_desk->context, u"one"_s, nullptr));
        auto *list = m_dialog->findChild<QListWidget *>();
        QCOMPARE(list->count(), session::Accounts::colours().size());
        QCOMPARE(list->currentRow(), 0);
        QTest::keyClick(list, Qt::Key_Right);
        QCOMPARE(list->currentItem()->text(), u"Orange"_s);
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Return);
        QTRY_VERIFY(!m_dialog);
        QCOMPARE(m_desk->accounts.find(u"one"_s)->colour, session::Accounts::colours().at(5));
        QCOMPARE(m_desk->connections.find(u"one"_s)->account().colour, session::Accounts::colours().at(5));
    }

    void removesWithAllItsSecrets()
    {
        m_desk->secrets.write(u"one/session"_s, "s", this, [](const Result<Done> &) {});
        m_desk->secrets.write(u"two/session"_s, "s", this, [](const Result<Done> &) {});
        open(ui::makeRemoveDialog(m_desk->context, u"one"_s, nullptr));
        QVERIFY(textIn(*m_dialog).contains(u"Account one"_s));
        // Enter alone does not remove anything.
        QCOMPARE(m_dialog->focusWidget(), buttonIn(*m_dialog, u"Cancel"_s));
        buttonIn(*m_dialog, u"Remove"_s)->click();
        QTRY_VERIFY(!m_dialog);
        QVERIFY(!m_desk->accounts.find(u"one"_s));
        QVERIFY(m_desk->accounts.find(u"two"_s));
        QTRY_COMPARE(m_desk->secrets.keys(), QStringList{u"two/session"_s});
    }

    void closesWhenTheAccountGoes_data()
    {
        QTest::addColumn<int>("which");
        QTest::newRow("rename") << 0;
        QTest::newRow("colour") << 1;
        QTest::newRow("remove") << 2;
    }
    void closesWhenTheAccountGoes()
    {
        QFETCH(const int, which);
        const auto make
            = std::array{ui::makeRenameDialog, ui::makeColourDialog, ui::makeRemoveDialog}.at(size_t(which));
        open(make(m_desk->context, u"one"_s, nullptr));
        QCOMPARE(Form::nameless(*m_dialog), QStringList());
        m_desk->connections.remove(u"one"_s);
        QTRY_VERIFY(!m_dialog);
    }

    void speakAnotherLanguageWhileOpen()
    {
        store::Language language;
        open(ui::makeColourDialog(m_desk->context, u"one"_s, nullptr));
        language.choose(store::Language::Choice::Russian);
        QTRY_COMPARE(m_dialog->findChild<QListWidget *>()->item(0)->text(), u"Синий"_s);
        QVERIFY(buttonIn(*m_dialog, u"Отмена"_s));
    }

private:
    static session::Account account(const QString &id)
    {
        session::Account made;
        made.id = id;
        made.title = u"Account "_s + id;
        made.system = System::Otrs;
        made.server = QUrl(u"https://127.0.0.1:1/otrs"_s);
        made.user = id;
        made.colour = session::Accounts::colours().first();
        return made;
    }
    void open(QDialog *dialog)
    {
        m_dialog = dialog;
        dialog->open();
        QVERIFY(QTest::qWaitForWindowActive(dialog));
    }

    std::unique_ptr<Desk> m_desk;
    QPointer<QDialog> m_dialog;
};

QTEST_MAIN(tst_accountdialogs)
#include "tst_accountdialogs.moc"
