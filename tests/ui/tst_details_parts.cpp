// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/utc.h"
#include "models/words.h"
#include "ui/details/cardtabs.h"
#include "ui/details/factgrid.h"
#include "ui/details/itemlist.h"
#include "ui/details/lineview.h"
#include "ui/details/messagebubble.h"
#include "ui/details/messagefeed.h"
#include "ui/details/notesview.h"
#include "ui/details/taskfacts.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>
#include <QTimeZone>
#include <algorithm>

using namespace dd;
using namespace dd::ui;

namespace {

const QString longWord = QStringLiteral("высокоэффективноэлектрооборудованиеобслуживающаяорганизация");

FeedMessage message(qint64 id, bool unread = false)
{
    FeedMessage made{.id = id,
        .author = QStringLiteral("Иванов Пётр"),
        .initials = QStringLiteral("ИП"),
        .time = QDateTime(QDate(2026, 11, 24), QTime(8, 0), utcZone).addSecs(id * 60),
        .text = QStringLiteral("Сообщение %1").arg(id)};
    made.unread = unread;
    return made;
}

} // namespace

/// What the cards are built from.
class tst_details_parts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aWordWiderThanItsPlaceIsBroken()
    {
        PlainLabel label(longWord);
        QVERIFY(label.minimumSizeHint().width() < 120);
        const int wide = label.heightForWidth(2000);
        QVERIFY(label.heightForWidth(120) >= 3 * wide);
        label.setMaximumLines(1);
        QCOMPARE(label.heightForWidth(120), wide);
    }

    void textIsPlainWhateverItLooksLike()
    {
        PlainLabel label(QStringLiteral("<b>bold</b>\nsecond"));
        QVERIFY(label.heightForWidth(1000) > PlainLabel(QStringLiteral("x")).heightForWidth(1000));
        label.copy();
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("<b>bold</b>\nsecond"));
    }

    void partOfATextCanBeSelectedAndCopied()
    {
        PlainLabel label(QStringLiteral("ИНВ-000301 склад"));
        label.resize(300, 30);
        label.show();
        QVERIFY(QTest::qWaitForWindowExposed(&label));
        QTest::mouseDClick(&label, Qt::LeftButton, {}, QPoint(6, 8));
        QCOMPARE(label.selection(), QStringLiteral("ИНВ-000301"));
        label.copy();
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("ИНВ-000301"));
    }

    void aLinkIsPressedByMouseAndKeyboardAndHeardAsLink()
    {
        LineView view(
            {.text = QStringLiteral("Этаж 3"), .target = ItemKey{QStringLiteral("a"), Kind::Asset, 19, {}}});
        view.setSpokenLabel(QStringLiteral("Входит в"));
        view.resize(200, 24);
        QSignalSpy followed(&view, &LineView::followed);
        QTest::mouseClick(&view, Qt::LeftButton, {}, QPoint(5, 8));
        QTest::keyClick(&view, Qt::Key_Return);
        QCOMPARE(followed.size(), 2);
        QVERIFY(view.focusPolicy() & Qt::TabFocus);
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(&view);
        QCOMPARE(spoken->role(), QAccessible::Link);
        QCOMPARE(spoken->text(QAccessible::Name), QStringLiteral("Входит в: Этаж 3"));
        view.setLine({.text = QStringLiteral("без ссылки")});
        QVERIFY(!(view.focusPolicy() & Qt::TabFocus));
    }

    void phonesAreDialledWithoutExtensions()
    {
        const auto urlOf
            = [](const QString &phone) { return std::get<QUrl>(phoneLine(phone).target).toString(); };
        QCOMPARE(urlOf(QStringLiteral("+7 (351) 200-11-22, доб. 14")), QStringLiteral("tel:+73512001122"));
        QCOMPARE(urlOf(QStringLiteral("8 912 000 00 01")), QStringLiteral("tel:89120000001"));
        QCOMPARE(urlOf(QStringLiteral("моб.: +7 912 000-00-01")), QStringLiteral("tel:+79120000001"));
        QVERIFY(std::holds_alternative<std::monostate>(phoneLine(QStringLiteral("нет")).target));
        QVERIFY(phoneLine({}).isEmpty());
        QVERIFY(std::holds_alternative<std::monostate>(mailLine(QStringLiteral("не почта")).target));
    }

    void aPhoneIsCopiedAsItIsDialled()
    {
        LineView view(phoneLine(QStringLiteral(" +7 912  000-00-01 ")));
        view.copy();
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("+7 912 000-00-01"));
    }

    void storedTimesAndSwitchesAreReadable_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("stored");
        QTest::addColumn<QString>("shown");
        const QDateTime instant(QDate(2026, 11, 13), QTime(20, 49, 20), QTimeZone::utc());
        const QString exact = models::exactTime(instant);
        QTest::newRow("without a zone") << ""
                                        << "2026-11-13T20:49:20" << exact;
        QTest::newRow("with one") << "DateTime"
                                  << "2026-11-13T22:49:20+02:00" << exact;
        QTest::newRow("with fractions") << "DateTime"
                                        << "2026-11-13T20:49:20.123Z" << exact;
        QTest::newRow("a day") << "Date"
                               << "2026-11-13" << QLocale().toString(instant.date(), QLocale::ShortFormat);
        QTest::newRow("looks like a day") << "String"
                                          << "2026-11-13"
                                          << "2026-11-13";
        QTest::newRow("a switch") << "Boolean"
                                  << "true" << models::yesNo(true);
        QTest::newRow("no such day") << "Date"
                                     << "2026-13-45T99:99"
                                     << "2026-13-45T99:99";
        QTest::newRow("a word") << "String"
                                << "Bosch"
                                << "Bosch";
    }
    void storedTimesAndSwitchesAreReadable()
    {
        QFETCH(QString, type);
        QFETCH(QString, stored);
        QFETCH(QString, shown);
        ExtraField field;
        field.name = QStringLiteral("f");
        field.type = type;
        field.values << stored;
        QCOMPARE(fieldFacts({field}).first().lines.first().text, shown);
    }

    void historyTellsThePartOfTheTaskNotTheCodeOfTheCall()
    {
        const auto told = [](const QString &operation, const QString &tab, const QString &section) {
            HistoryEntry entry;
            entry.operation = operation;
            entry.tab = tab;
            entry.section = section;
            return TaskFacts::history({entry}, {}).first().facts.first().lines.at(1).text;
        };
        const QString stage = TaskFacts::partOf(QStringLiteral("Stage"));
        QVERIFY(told(QStringLiteral("TaskStagingHistoryAdd"), QStringLiteral("Main"), QStringLiteral("Stage"))
                    .endsWith(stage));
        QVERIFY(!told(QStringLiteral("TaskStagingHistoryAdd"), QStringLiteral("Main"), {})
                     .contains(QStringLiteral("History")));
        QCOMPARE(
            told(QStringLiteral("TaskStagingHistoryAdd"), {}, {}), QStringLiteral("TaskStagingHistoryAdd"));
        QVERIFY(told(QStringLiteral("Смена стадии"), QStringLiteral("Main"), QStringLiteral("Stage"))
                    .startsWith(QStringLiteral("Смена стадии")));
    }

    void onlyAddressesOfTheWebBecomeLinks()
    {
        const auto targetOf = [](const QString &value) {
            ExtraField field;
            field.name = QStringLiteral("f");
            field.values << value;
            return fieldFacts({field}).first().lines.first().target;
        };
        QVERIFY(std::holds_alternative<QUrl>(targetOf(QStringLiteral("https://kb.example.test/1"))));
        for (const char *other :
            {"javascript:alert(1)", "file:///etc/passwd", "data:text/html,x", "просто текст"})
            QVERIFY2(std::holds_alternative<std::monostate>(targetOf(QString::fromUtf8(other))), other);
    }

    void emptyFactsAreNotShown()
    {
        FactGrid grid;
        grid.setSections({{QStringLiteral("Пусто"),
                              {textFact(QStringLiteral("а"), {}), timeFact(QStringLiteral("б"), {})}},
            {QStringLiteral("Есть"),
                {textFact(QStringLiteral("в"), QStringLiteral("1")), flagFact(QStringLiteral("г"), false)}}});
        QCOMPARE(grid.asText(), QStringLiteral("Есть\nв: 1"));
        grid.setSections({});
        QVERIFY(grid.isEmpty());
        QCOMPARE(grid.heightForWidth(300), 0);
    }

    void rowsKeepTheirOrderWhenTheirWidgetsAreUsedAgain()
    {
        FactGrid grid;
        grid.resize(360, 400);
        grid.show();
        grid.setSections({{{},
            {textFact(QStringLiteral("a"), QStringLiteral("1")),
                textFact(QStringLiteral("b"), QStringLiteral("2"))}}});
        const int children = int(grid.children().size());
        grid.setSections({{{},
            {textFact(QStringLiteral("c"), QStringLiteral("3")), textFact(QStringLiteral("d"), longWord)}}});
        QCOMPARE(int(grid.children().size()), children);
        const auto views = grid.findChildren<LineView *>();
        QVERIFY(views.at(0)->y() < views.at(1)->y());
        QVERIFY(views.at(1)->geometry().right() <= grid.width());
    }

    void tabsShowIconsWhereWordsDoNotFit()
    {
        CardTabs tabs;
        const QStringList titles{
            QStringLiteral("Сведения"), QStringLiteral("Чат"), QStringLiteral("Дополнительные материалы")};
        for (int i = 0; i < 3; ++i) {
            tabs.addTab(QString::number(i), QStringLiteral("files"), new QWidget);
            tabs.setTitle(QString::number(i), titles.at(i));
        }
        tabs.setCount(QStringLiteral("1"), 3);
        tabs.resize(700, 100);
        tabs.show();
        auto *bar = tabs.findChild<QTabBar *>();
        QCOMPARE(bar->tabText(1), QStringLiteral("Чат 3"));
        tabs.resize(180, 100);
        QCOMPARE(bar->tabText(0), QStringLiteral("Сведения"));
        QCOMPARE(bar->tabText(1), QStringLiteral("3"));
        QVERIFY(!bar->tabIcon(1).isNull());
        QCOMPARE(bar->accessibleTabName(2), titles.at(2));
        QCOMPARE(bar->tabToolTip(1), QStringLiteral("Чат 3"));
        tabs.setShown(QStringLiteral("1"), false);
        tabs.step(1);
        QCOMPARE(tabs.current(), QStringLiteral("2"));
        tabs.step(1);
        QCOMPARE(tabs.current(), QStringLiteral("0"));
        tabs.step(-1);
        QCOMPARE(tabs.current(), QStringLiteral("2"));
    }

    void notesFetchNothingAndRunNothing()
    {
        NotesView notes;
        notes.resize(320, 200);
        notes.setNotes(QStringLiteral("plain"),
            QStringLiteral("<p style='color:#fff'>Текст <img src='https://tracker.example.test/p.png'>"
                           "<script>alert(1)</script><a href='https://kb.example.test'>ссылка</a></p>"));
        QVERIFY(notes.toPlainText().startsWith(QStringLiteral("Текст")));
        QVERIFY(!notes.toPlainText().contains(QStringLiteral("alert")));
        const auto picture
            = notes.loadResource(QTextDocument::ImageResource, QUrl(QStringLiteral("file:///etc/hostname")));
        QCOMPARE(picture.value<QImage>().size(), QSize(1, 1));
        QCOMPARE(notes.loadResource(QTextDocument::StyleSheetResource, QUrl(QStringLiteral("qrc:/a.css"))),
            QVariant(QByteArray()));
        QTextCursor cursor(notes.document());
        cursor.movePosition(QTextCursor::NextCharacter);
        QVERIFY(!cursor.charFormat().hasProperty(QTextFormat::ForegroundBrush));
        QVERIFY(notes.heightForWidth(60) > notes.heightForWidth(600));
        notes.setNotes(QStringLiteral("только текст"), {});
        QCOMPARE(notes.toPlainText(), QStringLiteral("только текст"));
        // Each table inside a table doubles the work of laying it out: ten thousand would never end.
        notes.setNotes(QStringLiteral("plain"),
            QStringLiteral("<table><tr><td>").repeated(10'000) + QStringLiteral("глубоко"));
        QVERIFY(notes.toPlainText().contains(QStringLiteral("глубоко")));
        QVERIFY(notes.heightForWidth(300) > 0);
        // What is too long to be laid out is at least read.
        notes.setNotes(QStringLiteral("всё целиком"), QStringLiteral("<p>слово</p>").repeated(300'000));
        QCOMPARE(notes.toPlainText(), QStringLiteral("всё целиком"));
        // No file and no address is left for anything to load.
        notes.setNotes({},
            QStringLiteral("<a href='file:///etc/passwd'>файл</a><img src='//evil.example/s/a.png'>"
                           "<img src='https://evil.example/b.png' alt='план' width=900 height=900>"));
        const QString html = notes.document()->toHtml();
        QVERIFY2(!html.contains(QStringLiteral("href")) && !html.contains(QStringLiteral("evil"))
                && !html.contains(QStringLiteral("<img")),
            qPrintable(html));
        QVERIFY(notes.toPlainText().contains(QStringLiteral("план")));
        QVERIFY(notes.heightForWidth(300) < 200);
    }

    void aTextOfAnyLengthIsCopiedWholeAndShownInPart()
    {
        const QString flood = QStringLiteral("0123456789").repeated(500'000);
        PlainLabel label(flood);
        QVERIFY(label.heightForWidth(300) < 100'000);
        label.copy();
        QCOMPARE(QGuiApplication::clipboard()->text().size(), flood.size());
    }

    void theMenuOfASelectionDoesNotTakeItAway()
    {
        PlainLabel label(QStringLiteral("ИНВ-000301 склад"));
        label.resize(300, 30);
        label.show();
        QVERIFY(QTest::qWaitForWindowExposed(&label));
        QTest::mouseDClick(&label, Qt::LeftButton, {}, QPoint(6, 8));
        QFocusEvent toMenu(QEvent::FocusOut, Qt::PopupFocusReason);
        QApplication::sendEvent(&label, &toMenu);
        QCOMPARE(label.selection(), QStringLiteral("ИНВ-000301"));
        QFocusEvent away(QEvent::FocusOut, Qt::TabFocusReason);
        QApplication::sendEvent(&label, &away);
        QVERIFY(label.selection().isEmpty());
    }

    void whatIsMoreOfAnItemIsShownWithoutANumber()
    {
        ItemList list;
        list.resize(300, 200);
        list.show();
        list.setItems({{.name = {.text = QStringLiteral("Кабинет 301")},
                          .more = {.text = QStringLiteral("3 open tasks")}}},
            {});
        const auto more = [&list]() -> LineView * {
            for (LineView *view : list.findChildren<LineView *>()) {
                if (view->text() == QStringLiteral("3 open tasks"))
                    return view;
            }
            return nullptr;
        };
        QTRY_VERIFY(more() && more()->isVisible() && more()->parentWidget() != &list);
    }

    void aTimeStandsInItsSentence()
    {
        LineView view({.text = QStringLiteral("archived · opened %1"),
            .instant = QDateTime::currentDateTimeUtc().addSecs(-300),
            .time = FactLine::Time::Relative});
        QCOMPARE(view.text(),
            QStringLiteral("archived · opened ")
                + models::relativeTime(QDateTime::currentDateTimeUtc().addSecs(-300)));
    }

    void aFeedBeginsWithItsLastMessages()
    {
        QList<FeedMessage> messages;
        for (int i = 1; i <= 120; ++i)
            messages << message(i);
        MessageFeed feed;
        feed.resize(360, 400);
        feed.show();
        feed.setMessages(messages, nullptr);
        QCOMPARE(feed.shownCount(), 50);
        auto *earlier = feed.findChild<QPushButton *>();
        QVERIFY(earlier->isVisible());
        QTest::mouseClick(earlier, Qt::LeftButton);
        QCOMPARE(feed.shownCount(), 100);
        QTest::mouseClick(earlier, Qt::LeftButton);
        QCOMPARE(feed.shownCount(), 120);
        QVERIFY(!earlier->isVisible());
    }

    void unreadMessagesAreKnownWhileInSight()
    {
        MessageFeed feed;
        feed.resize(360, 500);
        feed.setMessages({message(1), message(2, true)}, nullptr);
        QCOMPARE(feed.unreadInSight(), QList<qint64>()); // not on the screen
        feed.show();
        QTRY_COMPARE(feed.unreadInSight(), QList<qint64>{2});
        const auto bubbles = feed.findChildren<MessageBubble *>();
        QVERIFY(!bubbles.at(0)->accessibleName().isEmpty());
        QVERIFY(bubbles.at(1)->accessibleName() != bubbles.at(0)->accessibleName());
        feed.setRead({2});
        QCOMPARE(feed.unreadInSight(), QList<qint64>());
    }

    void whatIsCoveredIsNotRead()
    {
        QWidget card;
        card.resize(360, 500);
        auto *feed = new MessageFeed(&card);
        feed->resize(card.size());
        auto *cover = new QWidget(&card);
        cover->setAttribute(Qt::WA_OpaquePaintEvent);
        cover->resize(card.size());
        feed->setMessages({message(1, true)}, nullptr);
        card.show();
        QTest::qWait(0);
        QCOMPARE(feed->unreadInSight(), QList<qint64>());
        cover->hide();
        QTRY_COMPARE(feed->unreadInSight(), QList<qint64>{1});
    }

    void newMessagesDoNotPushAwayWhatIsShown()
    {
        QList<FeedMessage> messages;
        for (int i = 1; i <= 80; ++i)
            messages << message(i);
        MessageFeed feed;
        feed.setMessages(messages, nullptr);
        QCOMPARE(feed.shownCount(), 50);
        messages << message(81) << message(82);
        feed.setMessages(messages, nullptr);
        QCOMPARE(feed.shownCount(), 52);
    }
};

QTEST_MAIN(tst_details_parts)
#include "tst_details_parts.moc"
