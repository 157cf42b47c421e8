// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/querylinefilter.h"

#include <QLocale>
#include <QTest>

using namespace dd;

/// Which rows a line lets pass.
class tst_querylinefilter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QLocale::setDefault(QLocale(QLocale::Russian));
        m_now = QDateTime(QDate(2026, 11, 18), QTime(12, 0)); // a Wednesday
    }

    void texts_data()
    {
        rows();
        passes("stage:\"In work\"");
        passes("stage:in");
        passes("stage:work");
        fails("stage:ork");
        passes("stage=\"in WORK\"");
        fails("stage=in");
        passes("stage:New,work");
        fails("-stage:New,work");
        passes("-stage:New");
        fails("no:stage");
        passes("has:stage");
        passes("no:category");
        passes("-stage:x -category:x"); // nothing is not x
        fails("category:x");
        passes("company:ромашка");
        passes("company:ООО");
        fails("company:машка");
        passes("company:\"«ром\"");
        passes("subject:ПЕЧАТАЕТ");
        passes("subject:чата"); // texts are looked into
        passes("subject:\"ёлка\"");
        passes("subject:елка");
        fails("subject=печатает");
        passes("number:117");
        passes("number=2026-1178");
        fails("number=1178");
        passes("address:ленина,мира");
    }
    void texts() { check(Kind::Task); }

    void people_data()
    {
        rows();
        passes("assignee:me");
        passes("исполнитель:я");
        fails("-assignee:me");
        passes("assignee:сидоров"); // the second of them
        passes("assignee:\"пётр иванов\"");
        passes("assignee:\"Иванов П\"");
        fails("assignee:\"Иванов Анна\""); // of two people
        fails("assignee:ванов");
        passes("assignee=\"Иванов Пётр\"");
        fails("assignee=Иванов");
        passes("assignee:sidorova@example.test");
        fails("requester:me");
        passes("no:requester");
        fails("is:unassigned");
        passes("is:mine");
        fails("assignee:\"me\""); // nobody is called so
    }
    void people() { check(Kind::Task); }

    void phones_data()
    {
        rows();
        passes("phone:+7(495)123-45-67");
        passes("phone:84951234567");
        passes("phone:\"8 495 123 45 67\"");
        passes("phone:4951234567");
        passes("phone:123-45");
        fails("phone:999");
        passes("84951234567"); // as a word, too
        passes("495-123-45-67");
        fails("84951234568");
        fails("-84951234567");
    }
    void phones() { check(Kind::Task); }

    /// The row: due in 90 minutes, created 3 days ago at 12:00, changed 20 minutes ago.
    void times_data()
    {
        rows();
        passes("due<2h");
        fails("due<1h");
        passes("due>1h");
        fails("due>90min");
        passes("due>=90min");
        passes("due<=90min");
        fails("due<90min");
        passes("due:2h");
        fails("due:1h");
        passes("due:1h..2h");
        fails("due:2h..4h");
        passes("due:4h..1h");
        passes("due:..2h");
        passes("due:1h..");
        passes("due<18:00");
        fails("due<13:00");
        passes("due:13:30");
        fails("due<now");
        passes("due>now");
        passes("due:today");
        fails("due:tomorrow");
        passes("due<tomorrow");
        fails("due>today");
        passes("due<=today");
        passes("due<2026-11-19");
        fails("due<2026-11-18");
        passes("due<=2026-11-18");
        passes("-due:tomorrow,yesterday");
        passes("created>2d");
        fails("created>3d");
        passes("created>=3d");
        passes("created<=3d");
        fails("created<3d");
        passes("created<4d");
        passes("created:3d");
        fails("created:2d");
        passes("created:2d..4d");
        fails("created:1d..2d");
        passes("created:2d..");
        fails("created:..2d");
        passes("created:2026-11-15");
        passes("created:15.11.2026");
        passes("created:2026-11-01..2026-11-15");
        passes("created:2026-11-15..2026-11-01");
        fails("created:2026-11-16..");
        passes("created:..2026-11-15");
        fails("created>2026-11-15");
        passes("created>2026-11-14");
        passes("created:2026-11 created:2026 created:month created:year");
        fails("created:week"); // Sunday belongs to the week before
        passes("created:\"2026-11-15 12:00\"");
        fails("created:\"2026-11-15 12:01\"");
        passes("changed<1h");
        passes("changed:1h");
        fails("changed>1h");
        passes("changed:today");
        fails("changed:yesterday");
        passes("changed:yesterday,today");
        fails("closed:today"); // it is not
        fails("closed<1h");
        fails("closed>1h");
        passes("-closed>1h");
        fails("is:overdue");
        passes("is:open");
        fails("-is:open");
        fails("is:closed");
    }
    void times() { check(Kind::Task); }

    void overdue_data()
    {
        rows();
        passes("is:overdue");
        passes("due<2h");
        passes("due<0h");
        passes("due<now");
        passes("due<-30min");
        fails("due<-90min");
        fails("due:2h");
        passes("due:-2h");
        passes("срок<-30мин");
        passes("is:overdue,closed");
        passes("is:open,closed");
        fails("-is:open,closed");
        fails("is:overdue is:closed");
        fails("-is:closed,favourite");
    }
    void overdue()
    {
        m_due = m_now.addSecs(-3600);
        check(Kind::Task);
    }

    void numbers_data()
    {
        rows();
        passes("children:0");
        passes("children<2");
        fails("children>0");
        passes("no:children");
        passes("norm:90");
        passes("norm:1h..2h");
        passes("norm>1h");
        fails("norm<1,5ч");
        passes("norm<=1.5h");
        passes("rating:4.5");
        passes("rating>4");
        passes("rating>=4,5");
        fails("rating<4.5");
        passes("rating:5..4");
        fails("rating:..4");
        passes("rating=4.50");
        passes("is:favourite");
        passes("favourite:yes");
        fails("favourite:no");
        fails("is:locked.away");
    }
    void numbers() { check(Kind::Task); }

    void words_data()
    {
        rows();
        passes("печатает");
        passes("печат ромаш");
        fails("печат лютик");
        passes("\"не печатает\"");
        fails("\"печатает не\"");
        passes("-лютик");
        fails("-ромашка");
        passes("сидорова"); // names of people are texts
        passes("ЕЛКА");
        fails("ff8800"); // but no colours
        passes("");
        passes("created:foo stage:"); // still being typed
        fails("nosuch:field");
    }
    void words() { check(Kind::Task); }

    void tickets_data()
    {
        rows();
        passes("is:open is:unread is:overdue");
        fails("is:closed");
        passes("state:открыт"); // as the user reads it
        passes("state=open");
        passes("owner:Кузнецов");
        passes("owner=\"Кузнецов Игорь\"");
        passes("owner:ikuz");
        fails("owner:kuz");
        passes("owner:me");
        passes("is:mine");
        passes("queue:второй");
        passes("queue:Техподдержка::Второй");
        passes("Кузнецов");
        fails("is:waiting");
        fails("is:locked");
        passes("lock:0");
        passes("-is:waiting,locked,archived");
        passes("watchers:2 -watchers:3");
    }
    void tickets() { check(Kind::Ticket); }

    void persons_data()
    {
        rows();
        passes("is:technician");
        fails("is:customer");
        passes("phone:5550");
        passes("name:анна");
        passes("tasks:3..5");
        passes("seen:today");
        fails("-seen<1h");
        passes("no:deleted");
        passes("rate:0 has:rate"); // a rate of nothing is known
    }
    void persons() { check(Kind::Person); }

    void conditionsNameFields()
    {
        const LineFilter filter
            = compiled(QStringLiteral("-is:open stage:New группа:стадия слово"), Kind::Task);
        QCOMPARE(filter.conditions().size(), 2);
        QCOMPARE(filter.conditions().at(0).size(), 2); // closed, or completed
        QCOMPARE(filter.conditions().at(1).first().field, fieldIndex(Kind::Task, QLatin1String("stage")));
        QVERIFY(filter.conditions().at(1).first().text);
        QCOMPARE(filter.group(), fieldIndex(Kind::Task, QLatin1String("stage")));
        QCOMPARE(filter.words().first().folded, QStringLiteral("слово"));
        QVERIFY(!filter.isTimed() && !filter.isEmpty());
        QVERIFY(LineFilter().isEmpty());
        QCOMPARE(LineFilter().group(), -1);
        QVERIFY(LineFilter().passes({}));
    }

    void whatChangesWithTimeSaysSo_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<bool>("isTimed");
        QTest::newRow("left") << QStringLiteral("due<2h") << true;
        QTest::newRow("day") << QStringLiteral("created:today") << true;
        QTest::newRow("end of a range") << QStringLiteral("created:2026-11-01..today") << true;
        QTest::newRow("clock") << QStringLiteral("due<18:00") << true;
        QTest::newRow("flag") << QStringLiteral("-is:overdue") << true;
        QTest::newRow("date") << QStringLiteral("created>2026-11-01 norm>2h has:due is:open") << false;
    }

    void whatChangesWithTimeSaysSo()
    {
        QFETCH(QString, line);
        QFETCH(bool, isTimed);
        QCOMPARE(compiled(line, Kind::Task).isTimed(), isTimed);
    }

    /// A line kept for tasks, used for a kind that lacks the field.
    void foreignTermsSayNothing()
    {
        const LineQuery query = readLine(QStringLiteral("-queue:x is:open"), Kind::Ticket).query;
        QVERIFY(LineFilter(query, Kind::Task, context()).passes(taskRow()));
        QVERIFY(LineFilter(query, Kind::Asset, context()).passes({}));
    }

private:
    static void rows()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<bool>("passing");
    }
    static void passes(const char *line) { QTest::newRow(line) << QString::fromUtf8(line) << true; }
    static void fails(const char *line) { QTest::newRow(line) << QString::fromUtf8(line) << false; }

    LineContext context() const
    {
        LineContext context;
        context.now = m_now.toUTC();
        context.myIds = {7};
        context.myLogins = {QStringLiteral("IKuz")};
        context.alsoReads = [](int field, QStringView packed) {
            if (field == fieldIndex(Kind::Ticket, QLatin1String("state")) && packed.contains(u"open"))
                return QStringLiteral("открыта");
            return packed.contains(u"ikuz") ? QStringLiteral("Кузнецов Игорь") : QString();
        };
        return context;
    }

    LineFilter compiled(const QString &line, Kind kind) const
    {
        LineContext own = context();
        if (kind != Kind::Ticket)
            own.alsoReads = {};
        return {readLine(line, kind).query, kind, own};
    }

    static PersonRef person(qint64 id, const QString &last, const QString &first)
    {
        PersonRef ref;
        ref.id = id;
        ref.lastName = last;
        ref.firstName = first;
        return ref;
    }

    QList<FieldValue> taskRow() const
    {
        Task task;
        task.number = QStringLiteral("2026-1178");
        task.notes = QStringLiteral("Не печатает принтер, ёлка горит");
        static_cast<Named &>(task.stage) = {4, QStringLiteral("In work"), false};
        task.stage.colour = Rgb{0xff, 0x88, 0x00};
        task.company = {12, QStringLiteral("ООО «Ромашка»"), false};
        task.location.address = QStringLiteral("ул. Мира, 5");
        task.contactPhone = QStringLiteral("+7 (495) 123-45-67");
        task.assignees = {person(7, QStringLiteral("Иванов"), QStringLiteral("Пётр")),
            person(8, QStringLiteral("Сидорова"), QStringLiteral("Анна"))};
        task.assignees.last().email = QStringLiteral("sidorova@example.test");
        task.times.deadline = m_due.isValid() ? m_due : m_now.addSecs(90 * 60);
        task.times.created = m_now.addDays(-3);
        task.lastModified = m_now.addSecs(-20 * 60);
        task.normMinutes = 90;
        task.rating = 4.5;
        task.favourite = true;
        return valuesOf(task);
    }

    QList<FieldValue> ticketRow() const
    {
        Ticket ticket;
        ticket.number = QStringLiteral("2026112610000042");
        ticket.state = {4, QStringLiteral("open"), false};
        ticket.stateType = QStringLiteral("open");
        ticket.queue = {9, QStringLiteral("Техподдержка::Второй уровень"), false};
        ticket.owner.id = 31;
        ticket.owner.login = QStringLiteral("ikuz");
        ticket.nextEscalation = m_now.addSecs(-60);
        ticket.seen = false;
        ticket.watcherCount = 2;
        return valuesOf(ticket);
    }

    QList<FieldValue> personRow() const
    {
        Person row;
        row.id = 8;
        row.lastName = QStringLiteral("Сидорова");
        row.firstName = QStringLiteral("Анна");
        row.workPhone = QStringLiteral("555-01-02");
        row.technician = true;
        row.tasksAssigned = 4;
        row.hourlyRate = 0;
        row.lastSeen = m_now.addSecs(-30);
        return valuesOf(row);
    }

    void check(Kind kind) const
    {
        QFETCH(QString, line);
        QFETCH(bool, passing);
        const QList<FieldValue> row = kind == Kind::Task ? taskRow()
            : kind == Kind::Ticket                       ? ticketRow()
                                                         : personRow();
        QCOMPARE(compiled(line, kind).passes(row), passing);
    }

    QDateTime m_now;
    QDateTime m_due;
};

QTEST_APPLESS_MAIN(tst_querylinefilter)
#include "tst_querylinefilter.moc"
