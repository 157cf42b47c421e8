// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hubexcardfixture.h"
#include "ui/common/statepane.h"
#include "ui/details/checklists.h"
#include "ui/details/downloads.h"
#include "ui/details/factgrid.h"
#include "ui/details/filelist.h"
#include "ui/details/messagebubble.h"
#include "ui/details/personrow.h"

#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QToolButton>
#include <QVBoxLayout>

using namespace dd;
using namespace dd::ui;
using test::HubexDesk;
using test::Reply;
using test::textOn;
using test::visible;

/// The card of a task against a HubEx server.
class tst_details_hubex : public QObject, protected test::HubexCardFixture {
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void aTaskShowsWhatTheServerKnows()
    {
        showTask(7);
        TRY_SAYS(card(), "0207000000003");
        for (const char *text : {"Не работает принтер в кабинете 301", "Stage: В работе",
                 "Criticality: Высокая", "requested: Обычная", "Иванов Пётр Алексеевич",
                 "Константинопольский", "+7 (351) 200-11-22, доб. 14", "kovaleva@vte.example.test",
                 "Высокотехнологичное электрооборудование", "VTE", "Kyocera", "in Кабинет 301",
                 "55.160283, 61.400856", "Вход со двора", "Обслуживание офисной техники № 17/2026",
                 "Ремонт оборудования", "Диагностика", "0207000000002", "2 subtasks", "8 рабочих часов",
                 "ООО «Сервис»", "Телефон", "Этаж 3", "Смирнова Ольга", "Ковалёва А. С.", "₽", "ИНВ-000301",
                 "48210 стр.", "SD-4417", "узел захвата"})
            QVERIFY2(textOn(card()).contains(QString::fromUtf8(text)), text);
        TRY_SAYS(card(), "Завершить работу → Выполнена");
        QVERIFY(textOn(card()).contains(QStringLiteral("needs: заполнены чек-листы, подписан акт")));
        QVERIFY(!textOn(card()).contains(QStringLiteral("alert(1)")));
        QCOMPARE(card()->number(), QStringLiteral("0207000000003"));
        QVERIFY(card()->title().startsWith(QStringLiteral("0207000000003 · Не работает")));
        QCOMPARE(card()->tabs().count(QStringLiteral("checks")), 2);
        QCOMPARE(card()->tabs().count(QStringLiteral("works")), 1);
    }

    void anEmptyTaskShowsNoEmptyRows()
    {
        showTask(8);
        TRY_SAYS(card(), "0207000000004");
        QVERIFY(textOn(card()).contains(QStringLiteral("not assigned")));
        QVERIFY(!textOn(card()).contains(QStringLiteral("Contract")));
        for (const char *tab : {"files", "checks", "works", "people", "chat", "history"}) {
            card()->tabs().setCurrent(QLatin1String(tab));
            QTRY_VERIFY2(
                QRegularExpression(QStringLiteral("No |Nobody|Nothing")).match(textOn(card())).hasMatch(),
                tab);
        }
    }

    void anEmptyTabSaysSoInItsMiddle()
    {
        showTask(8);
        TRY_SAYS(card(), "0207000000004");
        const QList<std::pair<const char *, const char *>> tabs{{"files", "No files"},
            {"chat", "No messages yet"}, {"checks", "No check lists"}, {"works", "No completed works"},
            {"history", "Nothing has changed yet"}};
        for (const auto &[tab, words] : tabs) {
            card()->tabs().setCurrent(QLatin1String(tab));
            QTRY_VERIFY2(topOf(QLatin1String(words)) > card()->height() / 4, tab);
        }
    }

    void theSameSentenceIsNotSaidTwice()
    {
        const auto describe = [this](const char *plain, const char *html) {
            QJsonObject task
                = QJsonDocument::fromJson(m_desk->answers.value("/fsm/WORK/Tasks/8").body).object();
            task.insert(QStringLiteral("notes"), QString::fromUtf8(plain));
            task.insert(QStringLiteral("notesHtml"), QString::fromUtf8(html));
            m_desk->answer("WORK/Tasks/8", {200, QJsonDocument(task).toJson()});
        };
        describe("Нет связи с банкоматом", "<div><p>Нет&nbsp;связи <b>с банкоматом</b></p>\n</div>");
        showTask(8);
        TRY_SAYS(card(), "Нет связи с банкоматом");
        QCOMPARE(textOn(card()).count(QString::fromUtf8("с банкоматом")), 1);
        describe("Нет связи с банкоматом", "<p>Нет связи с банкоматом</p><p>Ключ у охраны</p>");
        card()->refresh();
        TRY_SAYS(card(), "Ключ у охраны");
    }

    void theTabsStayWhereTheyAreWhenTheNextStagesCome()
    {
        const auto place = [this] { return card()->tabs().mapTo(card(), QPoint()); };
        const QString next = QStringLiteral("Завершить работу → Выполнена");
        showTask(7);
        QTRY_VERIFY(textOn(card()).contains(next));
        const Reply stages = m_desk->answers.value("/fsm/WORK/Tasks/7/stages/next");
        m_desk->answer("WORK/Tasks/7/stages/next", {204, {}});
        card()->refresh();
        QTRY_VERIFY(!textOn(card()).contains(next));
        QCoreApplication::sendPostedEvents();
        const QPoint tabs = place();
        m_desk->answer("WORK/Tasks/7/stages/next", stages);
        card()->refresh();
        QTRY_VERIFY(textOn(card()).contains(next));
        QCoreApplication::sendPostedEvents();
        QCOMPARE(place(), tabs);
    }

    void linksLeadToItemsAndLists()
    {
        showTask(7);
        QSignalSpy opened(card(), &DetailCard::openRequested);
        QSignalSpy listed(card(), &DetailCard::listRequested);
        QTRY_VERIFY(lineSaying(QStringLiteral("Kyocera")));
        QVERIFY(press(QStringLiteral("Kyocera")));
        QCOMPARE(opened.last().first().value<ItemKey>(), m_desk->asset(20));
        LineView *parent = lineSaying(QStringLiteral("0207000000002"));
        QVERIFY(parent);
        QTest::keyClick(parent, Qt::Key_Return);
        QCOMPARE(opened.last().first().value<ItemKey>(), m_desk->task(6));
        QVERIFY(press(QStringLiteral("2 subtasks")));
        QCOMPARE(listed.size(), 1);
        QCOMPARE(listed.first().at(2).value<Query>().values.value(QStringLiteral("parentID")),
            QStringList{QStringLiteral("7")});
    }

    void tabsLoadWhenTheyAreLookedAt()
    {
        showTask(7);
        TRY_SAYS(card(), "0207000000003");
        for (const char *path : {"checkLists", "completedWorks", "contacts", "watchLists", "changes"})
            QCOMPARE(m_desk->asked(QByteArray("WORK/Tasks/7/") + path), 0);
        card()->tabs().setCurrent(QStringLiteral("works"));
        TRY_SAYS(card(), "1. Замена роликов захвата");
        for (const char *text : {"2 шт.", "Ролик захвата 302NG94140", "Основной склад", "Иванов Пётр",
                 "Ролики изношены", "Total"})
            QVERIFY2(textOn(card()).contains(QString::fromUtf8(text)), text);
        card()->tabs().setCurrent(QStringLiteral("people"));
        TRY_SAYS(card(), "Сидоров Олег");
        TRY_SAYS(card(), "sees the customer chat");
        QCOMPARE(visible<PersonRow>(card()).size(), 3);
        card()->tabs().setCurrent(QStringLiteral("works"));
        card()->tabs().setCurrent(QStringLiteral("people"));
        QCOMPARE(m_desk->asked("WORK/Tasks/7/contacts"), 1); // not again
    }

    void checkListsLoadTheirItemsWhenOpened()
    {
        showTask(7);
        card()->tabs().setCurrent(QStringLiteral("checks"));
        QTRY_COMPARE(visible<CheckListView>(card()).size(), 2);
        QCOMPARE(m_desk->asked("WORK/Tasks/7/checkLists/41/results/v2"), 0);
        visible<CheckListView>(card()).first()->setOpen(true);
        TRY_SAYS(card(), "Температура термоузла");
        TRY_SAYS(card(), "182 °C");
        QCOMPARE(m_desk->asked("WORK/Tasks/7/checkLists/42/results/v2"), 0);
        QVERIFY(textOn(card()).contains(QStringLiteral("1 of 3")));
    }

    void worksAndCheckListsShowTheirFiles()
    {
        showTask(7);
        card()->tabs().setCurrent(QStringLiteral("works"));
        TRY_SAYS(card(), "1. Замена роликов захвата");
        QTRY_COMPARE(visible<FileList>(card()).size(), 1);
        saves(*visible<FileList>(card()).first(), QStringLiteral("Изношенные ролики.png"),
            "WORK/Tasks/7/completedWorks/1/attachments/81");
        card()->tabs().setCurrent(QStringLiteral("checks"));
        QTRY_COMPARE(visible<CheckListView>(card()).size(), 2);
        QCOMPARE(m_desk->asked("WORK/Tasks/7/checkLists/41/results/attachments"), 0);
        visible<CheckListView>(card()).first()->setOpen(true);
        TRY_SAYS(card(), "Photos");
        saves(*visible<FileList>(card()).first(), QStringLiteral("Термоузел.png"), "COMMON/Attachments/91");
        // The second has none, and no room is left for them.
        visible<CheckListView>(card()).last()->setOpen(true);
        TRY_SAYS(card(), "Тестовая страница");
        QTRY_COMPARE(m_desk->asked("WORK/Tasks/7/checkLists/42/results/attachments"), 1);
        QCOMPARE(visible<FileList>(card()).size(), 1);
    }

    void aRightThatLacksHidesOnlyItsPartOfTheWorks()
    {
        m_desk->answer("WORK/Tasks/7/completedWorks/technicians", {403, "[]"});
        showTask(7);
        card()->tabs().setCurrent(QStringLiteral("works"));
        TRY_SAYS(card(), "1. Замена роликов захвата");
        QVERIFY(textOn(card()).contains(QString::fromUtf8("Ролик захвата 302NG94140")));
        QVERIFY(saysOfWorks(QStringLiteral("Technicians: You have no permission for this.")));
        QVERIFY(!retry()); // it would be refused again
    }

    void aPartOfTheWorksThatFailedIsAskedForAgain()
    {
        const Reply good = m_desk->answers.value("/fsm/WORK/Tasks/7/completedWorks/materials");
        m_desk->answer("WORK/Tasks/7/completedWorks/materials", {500, "[]"});
        showTask(7);
        card()->tabs().setCurrent(QStringLiteral("works"));
        TRY_SAYS(card(), "1. Замена роликов захвата");
        QVERIFY(saysOfWorks(QStringLiteral("Materials: The server reported an error of its own.")));
        QVERIFY(saysOfWorks(QString::fromUtf8("Technicians: Иванов Пётр")));
        QVERIFY(retry());
        m_desk->answer("WORK/Tasks/7/completedWorks/materials", good);
        retry()->click();
        TRY_SAYS(card(), "Ролик захвата 302NG94140");
        QVERIFY(!saysOfWorks(QStringLiteral("an error of its own")) && !retry());
        m_desk->answer("WORK/Tasks/7/completedWorks/materials", {500, "[]"});
        card()->refresh();
        TRY_SAYS(card(), "The server reported an error of its own.");
        QVERIFY(saysOfWorks(QString::fromUtf8("Ролик захвата 302NG94140"))); // what is shown stays
    }

    void filesThatCannotBeReadHideNothing()
    {
        m_desk->answer("WORK/Tasks/7/completedWorks/attachments", {403, "[]"});
        m_desk->answer("WORK/Tasks/7/checkLists/41/results/attachments", {500, "[]"});
        showTask(7);
        card()->tabs().setCurrent(QStringLiteral("works"));
        TRY_SAYS(card(), "You have no permission for this.");
        QVERIFY(textOn(card()).contains(QString::fromUtf8("1. Замена роликов захвата")));
        card()->tabs().setCurrent(QStringLiteral("checks"));
        QTRY_COMPARE(visible<CheckListView>(card()).size(), 2);
        visible<CheckListView>(card()).first()->setOpen(true);
        TRY_SAYS(card(), "The server reported an error of its own.");
        TRY_SAYS(card(), "Температура термоузла");
    }

    void filesThatAreShownStayWhereTheyCannotBeReadAgain()
    {
        showTask(7);
        card()->tabs().setCurrent(QStringLiteral("works"));
        QTRY_COMPARE(visible<FileList>(card()).size(), 1);
        m_desk->answer("WORK/Tasks/7/completedWorks/attachments", {500, "[]"});
        card()->refresh();
        TRY_SAYS(card(), "The server reported an error of its own.");
        QCOMPARE(visible<FileList>(card()).size(), 1);
    }

    void photosThatAreShownStayWhereTheyCannotBeReadAgain()
    {
        showTask(7);
        card()->tabs().setCurrent(QStringLiteral("checks"));
        QTRY_COMPARE(visible<CheckListView>(card()).size(), 2);
        visible<CheckListView>(card()).first()->setOpen(true);
        TRY_SAYS(card(), "Photos");
        QTRY_COMPARE(visible<FileList>(card()).size(), 1);
        m_desk->answer("WORK/Tasks/7/checkLists/41/results/attachments", {500, "[]"});
        card()->refresh();
        TRY_SAYS(card(), "The server reported an error of its own.");
        QCOMPARE(visible<FileList>(card()).size(), 1);
        m_desk->answer("WORK/Tasks/7/checkLists/41/results/attachments", {404, "[]"});
        card()->refresh();
        QTRY_VERIFY(visible<FileList>(card()).isEmpty()); // the server says there are none
    }

    void theTwoChatsAreApartAndReadIsMarked()
    {
        showTask(7);
        TRY_SAYS(card(), "0207000000003");
        card()->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(card()));
        card()->tabs().setCurrent(QStringLiteral("chat"));
        TRY_SAYS(card(), "Когда приедет инженер?"); // the chat with the first unread one
        QVERIFY(!textOn(card()).contains(QStringLiteral("Выехал")));
        QTRY_COMPARE(card()->tabs().count(QStringLiteral("chat")), 2);
        QTRY_COMPARE(m_desk->asked("WORK/TaskConversationDeliveries/read"), 1);
        QTRY_COMPARE(card()->tabs().count(QStringLiteral("chat")), 1);
        const auto marks = std::ranges::find_if(
            m_desk->server.seen(), [](const test::Seen &seen) { return seen.method == "PUT"; });
        QCOMPARE(marks->body, QByteArray(R"([{"data":[{"id":2}],"taskID":7}])"));
        for (QToolButton *button : visible<QToolButton>(card())) {
            if (button->text().startsWith(QStringLiteral("Team")))
                button->click();
        }
        TRY_SAYS(card(), "Выехал");
        QVERIFY(!textOn(card()).contains(QStringLiteral("Когда приедет")));
        QCOMPARE(visible<MessageBubble>(card()).size(), 2);
        QTRY_COMPARE(card()->tabs().count(QStringLiteral("chat")), -1);
    }

    void theChatIsReadByWhoComesBackToItsWindow()
    {
        showTask(7);
        TRY_SAYS(card(), "0207000000003");
        QWidget around; // the card is no window in the program
        around.resize(420, 2400);
        (new QVBoxLayout(&around))->addWidget(card());
        const auto apart = qScopeGuard([this] { m_card.reset(); });
        around.show();
        QWidget other;
        other.show();
        other.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&other));
        card()->tabs().setCurrent(QStringLiteral("chat"));
        TRY_SAYS(card(), "Когда приедет инженер?");
        QTest::qWait(1400); // longer than it takes to read
        QCOMPARE(m_desk->asked("WORK/TaskConversationDeliveries/read"), 0);
        around.activateWindow();
        QTRY_COMPARE(m_desk->asked("WORK/TaskConversationDeliveries/read"), 1);
    }

    void aHostileFileNameStaysInTheChosenFolder()
    {
        showTask(7);
        card()->tabs().setCurrent(QStringLiteral("files"));
        QTRY_COMPARE(visible<FileList>(card()).size(), 1);
        FileList *list = visible<FileList>(card()).first();
        QTRY_COMPARE(list->files().size(), 3);
        QTRY_COMPARE(card()->tabs().count(QStringLiteral("files")), 3);
        const QString target = m_desk->folder.filePath(QStringLiteral("a/b"));
        QVERIFY(QDir().mkpath(target));
        QSignalSpy finished(&list->downloads(), &Downloads::finished);
        list->downloads().saveAllTo(list->files(), target, list->source());
        QVERIFY(finished.wait());
        QCOMPARE(QDir(target).entryList(QDir::Files).size(), 3);
        QTRY_VERIFY(!list->view()->item(0)->data(Qt::DecorationRole).isNull());
    }

    void oneFailureSpoilsNothingElse()
    {
        m_desk->answer(
            "WORK/Tasks/7/contacts", {500, "[{\"message\":\"сломалось\",\"traceIdentifier\":\"T-1\"}]"});
        m_desk->answer("WORK/Tasks/7/stages/next", {403, "[]"});
        showTask(7);
        TRY_SAYS(card(), "0207000000003");
        card()->tabs().setCurrent(QStringLiteral("people"));
        TRY_SAYS(card(), "sees the customer chat"); // the watchers are here
        QTRY_VERIFY(retry());
        m_desk->answer("WORK/Tasks/7/contacts", {200, R"({"51": {"fullName": "Сидоров Олег"}})"});
        retry()->click();
        TRY_SAYS(card(), "Сидоров Олег");
    }

    void theWholeCardFailsAndComesBack()
    {
        const Reply good = m_desk->answers.value("/fsm/WORK/Tasks/7");
        m_desk->answer("WORK/Tasks/7", {404, "[{\"message\":\"нет такой заявки\"}]"});
        showTask(7);
        QTRY_VERIFY(retry());
        QVERIFY(card()->number().isEmpty());
        m_desk->answer("WORK/Tasks/7", good);
        retry()->click();
        TRY_SAYS(card(), "0207000000003");
    }

    void whatWasShownStaysWhenTheServerGoes()
    {
        showTask(7);
        TRY_SAYS(card(), "Завершить работу → Выполнена");
        card()->tabs().setCurrent(QStringLiteral("works"));
        TRY_SAYS(card(), "1. Замена роликов захвата");
        card()->tabs().setCurrent(QStringLiteral("details"));
        m_desk->server.stop();
        card()->refresh();
        QTRY_COMPARE(m_desk->connection()->state(), session::ConnectionState::Offline);
        TRY_SAYS(card(), "Offline. Shown as of");
        QCOMPARE(textOn(card()).count(QStringLiteral("Offline. Shown as of")), 1); // once, not in each tab
        QVERIFY(textOn(card()).contains(QStringLiteral("Kyocera")));
        QVERIFY(textOn(card()).contains(QString::fromUtf8("Завершить работу → Выполнена")));
        card()->tabs().setCurrent(QStringLiteral("works"));
        QVERIFY(textOn(card()).contains(QString::fromUtf8("1. Замена роликов захвата")));
    }

    void whatAFailureCoversCannotBeReached()
    {
        showTask(7);
        TRY_SAYS(card(), "Kyocera");
        card()->showItem(m_desk->task(404));
        QTRY_VERIFY(card()->mainSection().state() == Section::State::Failed);
        QVERIFY(visible<LineView>(card()).isEmpty());
        card()->showItem(m_desk->task(7));
        TRY_SAYS(card(), "Kyocera");
    }

    void theCardDiesWhileItLoads()
    {
        showTask(7);
        QTRY_VERIFY(m_desk->asked("WORK/Tasks/7") > 0);
        m_card.reset();
        QTest::qWait(100);
    }

    void theAccountGoesWhileItLoads()
    {
        m_desk->answer("WORK/Tasks/7", Reply::doing(Reply::Act::Stall));
        showTask(7);
        QTRY_VERIFY(m_desk->asked("WORK/Tasks/7") > 0);
        m_desk->connections.remove(m_desk->account);
        card()->refresh();
        card()->showItem(m_desk->task(8));
        card()->tabs().setCurrent(QStringLiteral("chat"));
        QTest::qWait(100);
        QVERIFY(card()->number().isEmpty());
    }

    void anotherLanguageIsSpokenAtOnce()
    {
        store::Language &language = m_desk->language;
        showTask(7);
        TRY_SAYS(card(), "Can move to");
        card()->tabs().setCurrent(QStringLiteral("people"));
        TRY_SAYS(card(), "submitted it");
        language.choose(store::Language::Choice::Russian);
        TRY_SAYS(card(), "подал заявку");
        card()->tabs().setCurrent(QStringLiteral("details"));
        TRY_SAYS(card(), "Можно перевести");
        QVERIFY(textOn(card()).contains(QStringLiteral("2 подзадачи")));
        QVERIFY(!textOn(card()).contains(QStringLiteral("Can move to")));
        language.choose(store::Language::Choice::English);
        TRY_SAYS(card(), "Can move to");
    }

    void everyControlHasAName()
    {
        showTask(7);
        TRY_SAYS(card(), "0207000000003");
        for (const char *tab : {"details", "chat", "files", "checks", "works", "people", "history"}) {
            card()->tabs().setCurrent(QLatin1String(tab));
            QTest::qWait(60);
            for (QWidget *widget : visible<QWidget>(card())) {
                if (!(widget->focusPolicy() & Qt::TabFocus) || qobject_cast<QLabel *>(widget))
                    continue;
                const auto *button = qobject_cast<QAbstractButton *>(widget);
                const bool named = !widget->accessibleName().isEmpty()
                    || (button && !button->text().isEmpty()) || widget->inherits("QTabBar")
                    || widget->inherits("QScrollArea");
                QVERIFY2(named,
                    qPrintable(
                        QStringLiteral("%1 on %2")
                            .arg(QLatin1String(widget->metaObject()->className()), QLatin1String(tab))));
            }
        }
    }

private:
    /// The only file in the list can be seen, and lands on the disk as the server has it.
    void saves(FileList &list, const QString &name, const QByteArray &path)
    {
        QCOMPARE(list.files().size(), 1);
        QCOMPARE(list.view()->item(0)->text(), name);
        QTRY_VERIFY(!list.view()->item(0)->data(Qt::DecorationRole).isNull()); // its picture
        const QString target = m_desk->folder.filePath(QStringLiteral("saved.png"));
        QSignalSpy saved(&list.downloads(), &Downloads::finished);
        const int before = m_desk->asked(path);
        list.downloads().saveTo(list.files().first(), target, list.source());
        QTRY_COMPARE(saved.count(), 1);
        QVERIFY(m_desk->asked(path) > before);
        QFile file(target);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), test::smallPicture());
    }
    /// As it is copied: "Label: value".
    bool saysOfWorks(const QString &text) const
    {
        return std::ranges::any_of(visible<FactGrid>(card()),
            [&text](const FactGrid *grid) { return grid->asText().contains(text); });
    }
    QPushButton *retry() const
    {
        for (QPushButton *button : visible<QPushButton>(card())) {
            if (button->text() == QStringLiteral("Retry"))
                return button;
        }
        return nullptr;
    }
    void showTask(qint64 id)
    {
        show(makeTaskCard(m_desk->context, m_desk->account, nullptr), m_desk->task(id));
    }
};

QTEST_MAIN(tst_details_hubex)
#include "tst_details_hubex.moc"
