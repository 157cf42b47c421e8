// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/utc.h"
#include "tests/ui/hubexdesk.h"
#include "tests/ui/shown.h"
#include "ui/details/historyfilterbar.h"
#include "ui/details/tabbedcard.h"

#include <QApplication>
#include <QComboBox>
#include <QDateEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QWheelEvent>
#include <algorithm>

using namespace dd;
using namespace dd::ui;
using test::HubexDesk;
using test::Reply;
using test::textOn;
using test::visible;

namespace {

/// Entries "шаг 1" … as the server counts them, from the oldest.
Reply steps(int from, int till, int total)
{
    QByteArray rows;
    for (int i = from; i <= till; ++i)
        rows += (rows.isEmpty() ? "" : ",")
            + QStringLiteral("{\"uid\":\"u%1\",\"operation\":\"шаг %1\",\"occured\":\"%2\"}")
                  .arg(i)
                  .arg(QDateTime(QDate(2026, 1, 1), QTime(0, 0), utcZone)
                           .addSecs(i * 60)
                           .toString(Qt::ISODate))
                  .toUtf8();
    return {206, '[' + rows + ']',
        {{"Content-Range",
            "items=" + QByteArray::number(from) + '-' + QByteArray::number(till) + '/'
                + QByteArray::number(total)}}};
}

/// The only completed work.
Reply oldWork()
{
    return {206,
        "[{\"uid\":\"w\",\"tab\":\"CompletedWorks\",\"operation\":\"давняя работа\","
        "\"occured\":\"2026-01-02T00:00:00\",\"user\":{\"id\":31,\"name\":\"Сидоров\"}}]",
        {{"Content-Range", "items=1-1/1"}}};
}

} // namespace

/// The change log of a task against a HubEx server: its end first, its filters, what is said while asked.
class tst_details_history : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<HubexDesk>();
        m_asked.clear();
    }
    void cleanup()
    {
        m_card.reset();
        m_desk.reset();
    }

    void historyIsNewestFirstAndFiltered()
    {
        showHistory(7);
        TRY_SAYS(card(), "Stage: Новая → В работе");
        const QString all = textOn(card());
        QVERIFY(all.indexOf(QStringLiteral("Ответ")) < all.indexOf(QStringLiteral("Создание")));
        auto *filter = visible<QComboBox>(card()).first();
        filter->setCurrentIndex(filter->findText(QStringLiteral("Check lists / Results")));
        Q_EMIT filter->activated(filter->currentIndex());
        QVERIFY(!textOn(card()).contains(QStringLiteral("Создание")));
        QVERIFY(textOn(card()).contains(QStringLiteral("Ответ")));
    }

    void aLongHistoryIsFilteredByTheServer()
    {
        // The server's own filter, so that what was not read yet is found as well.
        serve([](const QByteArray &filter, int from, int till) {
            return filter.contains("tab=CompletedWorks") ? oldWork() : steps(from, till, 350);
        });
        showHistory(7);
        TRY_SAYS(card(), "шаг");
        choose(QStringLiteral("Completed works"));
        TRY_SAYS(card(), "давняя работа");
        QVERIFY(!textOn(card()).contains(QStringLiteral("earlier changes")));
        choose(QStringLiteral("Last 7 days"));
        TRY_SAYS(card(), "No changes of this kind");
        QTRY_VERIFY(
            m_asked.last().contains("dateRangeFrom=") && m_asked.last().endsWith("tab=CompletedWorks"));
        choose(QStringLiteral("Any time"));
        choose(QStringLiteral("Сидоров"));
        QTRY_VERIFY(m_asked.last().contains("userID=31&tab=CompletedWorks"));
        TRY_SAYS(card(), "давняя работа");
    }

    void aThirdFilterInARowIsAskedForToo()
    {
        serve([](const QByteArray &filter, int from, int till) {
            const bool some = filter.contains("tab=CompletedWorks") || filter.contains("userID=31");
            return some ? oldWork() : steps(from, till, 350);
        });
        showHistory(7);
        TRY_SAYS(card(), "шаг 350");
        choose(QStringLiteral("Completed works"));
        TRY_SAYS(card(), "давняя работа");
        choose(QStringLiteral("All changes"));
        choose(QStringLiteral("Сидоров")); // before there is an answer
        QTRY_VERIFY(m_asked.last().contains("userID=31") && !m_asked.last().contains("tab="));
        TRY_SAYS(card(), "давняя работа");
    }

    void nothingIsSaidOfAFilterBeforeTheAnswer()
    {
        serve([](const QByteArray &filter, int from, int till) {
            if (filter.contains("tab=CheckLists"))
                return Reply::doing(Reply::Act::Stall);
            if (filter.contains("tab=Reports"))
                return Reply{500, "[]"};
            return filter.contains("tab=CompletedWorks") ? oldWork() : steps(from, till, 350);
        });
        const auto saysThereIsNone
            = [this] { return textOn(card()).contains(QStringLiteral("No changes of this kind")); };
        showHistory(7);
        QVERIFY(!saysThereIsNone()); // nothing has been read at all
        TRY_SAYS(card(), "шаг 350");
        choose(QStringLiteral("Completed works"));
        TRY_SAYS(card(), "давняя работа");
        choose(QStringLiteral("Check lists"));
        QVERIFY(!saysThereIsNone());
        QTRY_VERIFY(m_asked.last().contains("tab=CheckLists"));
        QVERIFY(!saysThereIsNone());
        choose(QStringLiteral("All changes"));
        TRY_SAYS(card(), "Show earlier changes");
        choose(QStringLiteral("Reports"));
        TRY_SAYS(card(), "The server reported an error of its own.");
        QVERIFY(!saysThereIsNone());
        // It would read on in another list than the one that was asked for.
        QVERIFY(!textOn(card()).contains(QStringLiteral("Show earlier changes")));
    }

    void aLongHistoryIsReadFromItsEnd()
    {
        serve([](const QByteArray &, int from, int till) { return steps(from, till, 350); });
        showHistory(7);
        TRY_SAYS(card(), "шаг 350");
        TRY_SAYS(card(), "Show earlier changes (250)");
        QVERIFY(!textOn(card()).contains(QStringLiteral("шаг 100\n")));
        earlier()->click();
        TRY_SAYS(card(), "шаг 151\n");
        TRY_SAYS(card(), "Show earlier changes (150)");
        earlier()->click();
        TRY_SAYS(card(), "шаг 1\n"); // the oldest were read first and are shown last
        QVERIFY(!earlier());
    }

    void whereTheServerGrantsLessItIsReadOn()
    {
        serve([](const QByteArray &, int from, int till) {
            return steps(from, std::min(till, from + 39), 130);
        });
        showHistory(7);
        TRY_SAYS(card(), "шаг 130\n");
        QTRY_VERIFY(!earlier());
        const QString all = textOn(card());
        for (int i = 1; i <= 130; ++i)
            QVERIFY2(all.contains(QStringLiteral("шаг %1\n").arg(i)), qPrintable(QString::number(i)));
    }

    void aFailureOfOneHistoryIsNotToldOfAnother()
    {
        m_desk->server.setHandler([this](const test::Seen &seen) -> Reply {
            const QByteArray path = seen.target.split('?').first();
            if (path != "/fsm/WORK/Tasks/7/changes")
                return m_desk->answers.value(path, {404, "[]"});
            const QByteArray row
                = "[{\"uid\":\"u\",\"operation\":\"старое\",\"occured\":\"2026-01-02T00:00:00\"}]";
            if (seen.headers.value("range").contains("=1-"))
                return {206, row, {{"Content-Range", "items=1-1/350"}}};
            return {500, "[]"};
        });
        showHistory(7);
        TRY_SAYS(card(), "The server reported an error of its own.");
        QVERIFY(!textOn(card()).contains(QString::fromUtf8("старое"))); // it is not the newest
        card()->showItem(m_desk->task(8));
        TRY_SAYS(card(), "Nothing has changed yet");
        QVERIFY(!textOn(card()).contains(QStringLiteral("The server reported an error")));
    }

    void theWheelScrollsAndChangesNothing()
    {
        HistoryFilterBar bar;
        bar.resize(400, 200);
        bar.show();
        const QList<QComboBox *> boxes = bar.findChildren<QComboBox *>();
        boxes.last()->setCurrentIndex(boxes.last()->count() - 1); // chosen days
        Q_EMIT boxes.last()->activated(boxes.last()->currentIndex());
        QCOMPARE(visible<QDateEdit>(&bar).size(), 2);
        QSignalSpy changed(&bar, &HistoryFilterBar::changed);
        const hubex::HistoryFilter before = bar.filter();
        QList<QWidget *> all;
        for (QComboBox *box : boxes)
            all << box;
        for (QDateEdit *day : visible<QDateEdit>(&bar))
            all << day;
        QCOMPARE(all.size(), 5);
        for (QWidget *one : std::as_const(all)) {
            const QPointF at = one->rect().center();
            for (const int way : {-120, 120}) {
                QWheelEvent turn(
                    at, one->mapToGlobal(at), {}, {0, way}, Qt::NoButton, {}, Qt::NoScrollPhase, false);
                QApplication::sendEvent(one, &turn);
            }
        }
        QCOMPARE(changed.size(), 0);
        QCOMPARE(bar.filter(), before);
    }

    void aDayIsAskedForWhenItIsWritten()
    {
        HistoryFilterBar bar;
        QDateEdit *day = bar.findChild<QDateEdit *>();
        day->setDate(QDate(2026, 1, 19));
        QSignalSpy changed(&bar, &HistoryFilterBar::changed);
        day->setDisplayFormat(QStringLiteral("dd.MM.yyyy"));
        day->setSelectedSection(QDateTimeEdit::DaySection);
        QTest::keyClicks(day, QStringLiteral("25"));
        QCOMPARE(changed.size(), 0);
        QTest::keyClick(day, Qt::Key_Return);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(day->date(), QDate(2026, 1, 25));
    }

private:
    using Log = std::function<Reply(const QByteArray &filter, int from, int till)>;

    /// The change log of task 7 is answered so, by the query and the range that is asked for.
    void serve(const Log &log)
    {
        m_desk->server.setHandler([this, log](const test::Seen &seen) -> Reply {
            const QByteArray path = seen.target.split('?').first();
            if (path != "/fsm/WORK/Tasks/7/changes")
                return m_desk->answers.value(path, {404, "[]"});
            m_asked << seen.target;
            const QList<QByteArray> range = seen.headers.value("range").split('=').last().split('-');
            return log(seen.target, range.first().toInt(), std::min(range.last().toInt(), 350));
        });
    }
    void showHistory(qint64 task)
    {
        m_card.reset(static_cast<TabbedCard *>(makeTaskCard(m_desk->context, m_desk->account, nullptr)));
        m_card->resize(420, 2400); // all of a tab in sight
        static_cast<QWidget *>(m_card.get())->show();
        m_card->showItem(m_desk->task(task));
        m_card->tabs().setCurrent(QStringLiteral("history"));
    }
    QPushButton *earlier() const
    {
        for (QPushButton *button : visible<QPushButton>(card())) {
            if (button->text().contains(QStringLiteral("earlier")) && button->isEnabled())
                return button;
        }
        return nullptr;
    }
    /// In whichever box of the tab has this choice.
    void choose(const QString &text)
    {
        for (QComboBox *box : visible<QComboBox>(card())) {
            const int index = box->findText(text);
            if (index < 0)
                continue;
            box->setCurrentIndex(index);
            Q_EMIT box->activated(index);
            return;
        }
        QFAIL(qPrintable(text));
    }
    TabbedCard *card() const { return m_card.get(); }

    std::unique_ptr<HubexDesk> m_desk;
    std::unique_ptr<TabbedCard> m_card;
    QList<QByteArray> m_asked; ///< for the change log, as it came
};

QTEST_MAIN(tst_details_history)
#include "tst_details_history.moc"
