// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/packed.h"
#include "models/faces.h"
#include "models/localquery.h"
#include "models/workinglist.h"

#include <QAbstractItemModelTester>
#include <QCollator>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace dd;
using namespace dd::models;
using namespace Qt::StringLiterals;

namespace {

const QDateTime start = QDateTime::fromString(u"2026-11-20T08:00:00Z"_s, Qt::ISODate);

const QStringList subjects{u"Не работает принтер"_s, u"Протечка в подвале"_s, u"ёлка мешает"_s, u"Елка 2"_s,
    u"Елка 10"_s, u"printer jam"_s, u"VPN"_s, u"замена лампы"_s};
const QStringList stages{u"New"_s, u"In work"_s, u"Done"_s};

Task randomTask(qint64 id, QRandomGenerator &dice)
{
    Task task;
    task.id = id;
    task.number = u"%1"_s.arg(id, 9, 10, QLatin1Char('0'));
    task.notes = subjects.at(dice.bounded(subjects.size()))
        + (dice.bounded(2) ? u" "_s + QString::number(id) : u""_s);
    const int stage = dice.bounded(int(stages.size()));
    task.stage.id = stage + 1;
    task.stage.name = stages.at(stage);
    if (dice.bounded(4) > 0)
        task.times.deadline = start.addSecs(60 * dice.bounded(-5000, 5000));
    if (dice.bounded(5) == 0)
        task.times.closed = start;
    if (dice.bounded(3) > 0) {
        task.assignedTo.id = dice.bounded(1, 6);
        task.assignedTo.lastName = u"Worker %1"_s.arg(task.assignedTo.id);
    }
    task.lastModified = start.addSecs(dice.bounded(100000));
    return task;
}

store::StoredRow rowOf(const Task &task)
{
    return {task.id, {}, valuesOf(task), {}};
}

store::RowChange putting(const QList<Task> &tasks, const QList<qint64> &gone = {})
{
    store::RowChange change{Kind::Task, {}, gone};
    for (const Task &task : tasks)
        change.put << rowOf(task);
    return change;
}

Query open()
{
    Query query;
    query.values = {{u"isClosed"_s, {u"false"_s}}};
    return query;
}

Query asking(const QMap<QString, QStringList> &values)
{
    Query query;
    query.values = values;
    return query;
}

LineContext at(const QDateTime &now)
{
    LineContext context;
    context.now = now;
    context.myIds = {3};
    return context;
}

QList<qint64> idsOf(const WorkingList &list)
{
    QList<qint64> ids;
    for (int row = 0; row < list.rowCount(); ++row)
        ids << list.keyAt(row).id;
    return ids;
}

QString text(const WorkingList &list, int row, const char *column)
{
    return list.index(row, list.columnOf(QLatin1String(column))).data().toString();
}

/// What the query means, said again in another way.
bool isWanted(const Task &task, const Query &query)
{
    const auto value = [&](const QString &key) { return query.values.value(key); };
    if (task.deleted.isValid())
        return false;
    if (!value(u"isClosed"_s).isEmpty()
        && task.times.closed.isValid() != (value(u"isClosed"_s).first() == u"true"))
        return false;
    if (!value(u"taskStageID"_s).isEmpty()
        && !value(u"taskStageID"_s).contains(QString::number(task.stage.id)))
        return false;
    if (!value(u"isAssigned"_s).isEmpty()
        && task.assignedTo.isNull() == (value(u"isAssigned"_s).first() == u"true"))
        return false;
    QString all
        = task.notes + u'\n' + task.number + u'\n' + task.stage.name + u'\n' + task.assignedTo.lastName;
    all.replace(u'ё', u'е').replace(u'Ё', u'Е');
    QString wanted = query.text;
    wanted.replace(u'ё', u'е');
    for (const QString &word : wanted.split(u' ', Qt::SkipEmptyParts)) {
        if (!all.contains(word, Qt::CaseInsensitive))
            return false;
    }
    return true;
}

} // namespace

/// Lists over rows that are kept here: the same answers as a server would give, at once, and differences by
/// key.
class tst_workinglist : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"ru_RU"_s)); } // as the program does

    void showsWhatIsKept()
    {
        RowTable table(u"a"_s, taskFace());
        WorkingList list(table);
        const QAbstractItemModelTester tester(&list);
        QCOMPARE(list.rowCount(), 0);
        list.setQuery(open());
        QCOMPARE(list.state(), ListModel::State::Ready);
        Task one;
        one.id = 7;
        one.number = u"0000007"_s;
        one.notes = u"Не работает принтер\nВторая строка"_s;
        one.stage.name = u"В работе"_s;
        one.stage.id = 4;
        one.stage.colour = Rgb{255, 0, 16};
        one.criticality.id = 1;
        one.criticality.colour = Rgb{1, 2, 3};
        table.apply(putting({one}));
        QCOMPARE(list.rowCount(), 1);
        QCOMPARE(list.total(), 1);
        QCOMPARE(text(list, 0, "subject"), u"Не работает принтер"_s);
        QCOMPARE(text(list, 0, "stage"), u"В работе"_s);
        QCOMPARE(text(list, 0, "id"), u"7"_s);
        QCOMPARE(list.keyAt(0), (ItemKey{u"a"_s, Kind::Task, 7, {}}));
        QCOMPARE(list.index(0, 0).data(BarRole).value<Rgb>(), (Rgb{1, 2, 3}));
        QCOMPARE(
            list.index(0, list.columnOf(u"stage"_s)).data(CellRole).value<Cell>().colour, (Rgb{255, 0, 16}));
    }

    /// A task that is closed leaves the open ones, one that changes keeps its place, its index and its row.
    void changesInPlace()
    {
        RowTable table(u"a"_s, taskFace());
        WorkingList list(table);
        const QAbstractItemModelTester tester(&list);
        list.setQuery(open());
        QRandomGenerator dice(3);
        QList<Task> tasks;
        for (qint64 id = 1; id <= 5; ++id) {
            tasks << randomTask(id, dice);
            tasks.last().times.closed = {};
        }
        table.apply(putting(tasks));
        QCOMPARE(list.rowCount(), 5);
        QSignalSpy resets(&list, &QAbstractItemModel::modelReset);
        const QPersistentModelIndex held = list.index(2, 0);
        const qint64 heldId = list.keyAt(2).id;
        tasks[0].times.closed = start;
        tasks[4].notes = u"Другое"_s;
        table.apply(putting({tasks[0], tasks[4]}));
        QCOMPARE(list.rowCount(), 4);
        QCOMPARE(list.rowOf({u"a"_s, Kind::Task, 1, {}}), -1);
        QCOMPARE(text(list, list.rowOf({u"a"_s, Kind::Task, 5, {}}), "subject"), u"Другое"_s);
        QCOMPARE(list.keyAt(held.row()).id, heldId);
        table.apply(putting({}, {heldId}));
        QVERIFY(!held.isValid());
        QCOMPARE(list.rowCount(), 3);
        QCOMPARE(resets.size(), 0);
    }

    void sortsByWhatPeopleRead()
    {
        RowTable table(u"a"_s, taskFace());
        WorkingList list(table);
        const QAbstractItemModelTester tester(&list);
        QList<Task> tasks;
        qint64 id = 0;
        for (const QString &subject : {u"Ёлка 10"_s, u"елка 2"_s, u""_s, u"Абрикос"_s, u"ель"_s}) {
            Task task;
            task.id = ++id;
            task.notes = subject;
            tasks << task;
        }
        table.apply(putting(tasks));
        list.setQuery({});
        const int subject = list.columnOf(u"subject"_s);
        QVERIFY(list.canSort(subject));
        list.sort(subject, Qt::AscendingOrder);
        QCOMPARE(idsOf(list), (QList<qint64>{4, 2, 1, 5, 3})); // numbers as numbers, nothing comes last
        list.sort(subject, Qt::DescendingOrder);
        QCOMPARE(idsOf(list), (QList<qint64>{5, 1, 2, 4, 3})); // here, too
        Task another;
        another.id = 9;
        another.notes = u"Ёлка 5"_s;
        table.apply(putting({another}));
        QCOMPARE(idsOf(list), (QList<qint64>{5, 1, 9, 2, 4, 3}));
    }

    void findsWordsInAllTexts()
    {
        RowTable table(u"a"_s, taskFace());
        WorkingList list(table);
        Task one;
        one.id = 1;
        one.notes = u"Принтер горит"_s;
        one.assignedTo.id = 4;
        one.assignedTo.lastName = u"Семёнов"_s;
        Task two;
        two.id = 2;
        two.notes = u"Принтер молчит"_s;
        table.apply(putting({one, two}));
        Query query;
        query.text = u"семенов ПРИНТ"_s;
        list.setQuery(query);
        QCOMPARE(idsOf(list), QList<qint64>{1});
        two.asset.id = 8;
        two.asset.name = u"Кабинет Семёнова"_s;
        table.apply(putting({two}));
        QCOMPARE(idsOf(list), (QList<qint64>{1, 2}));
    }

    /// Time goes on while nothing changes; who was due in a minute is overdue after it.
    void overdueComesByItself()
    {
        const auto late = localQuery(Kind::Task, asking({{u"isOutdated"_s, {u"true"_s}}}), at(start));
        QVERIFY(late);
        QVERIFY(late->hasTime);
        const int due = fieldIndex(Kind::Task, QLatin1String("due"));
        const auto test = std::ranges::find_if(
            late->conditions, [due](const LineFilter::Condition &c) { return c.first().field == due; });
        QVERIFY(test != late->conditions.end());
        QVERIFY(test->first().number(start.addSecs(-1).toSecsSinceEpoch()));
        QVERIFY(!test->first().number(start.addSecs(60).toSecsSinceEpoch()));
    }

    /// The text of a query is a query line: terms are held against fields, words are looked for.
    void readsQueryLines()
    {
        RowTable table(u"a"_s, taskFace());
        WorkingList list(table);
        QRandomGenerator dice(5);
        QList<Task> tasks;
        for (qint64 id = 1; id <= 40; ++id)
            tasks << randomTask(id, dice);
        table.apply(putting(tasks));
        for (const QString &line : {u"stage:\"In work\" -принтер"_s, u"стадия:New printer"_s}) {
            Query query;
            query.text = line;
            list.setQuery(query);
            QList<qint64> wanted;
            for (const Task &task : std::as_const(tasks)) {
                const bool isFirst = line.startsWith(u"stage"_s);
                const bool has = task.notes.contains(isFirst ? u"принтер"_s : u"printer"_s);
                if (task.stage.name == (isFirst ? u"In work"_s : u"New"_s) && has != isFirst)
                    wanted << task.id;
            }
            QVERIFY(!wanted.isEmpty());
            QCOMPARE(idsOf(list), wanted);
        }
    }

    void knowsWhatOnlyTheServerTells()
    {
        const auto local = [](Kind kind, const QMap<QString, QStringList> &values) {
            return localQuery(kind, asking(values), at(start)).has_value();
        };
        QVERIFY(local(Kind::Task,
            {{u"taskStageID"_s, {u"1"_s, u"2"_s}}, {u"creationFrom"_s, {u"2026-11-01T00:00:00Z"_s}}}));
        QVERIFY(!local(Kind::Task, {{u"districtID"_s, {u"1"_s}}}));
        QVERIFY(!local(Kind::Task, {{u"attributeValues"_s, {u"e30"_s}}}));
        QVERIFY(local(Kind::Ticket, {{u"ViewID"_s, {u"-1"_s}}}));
        QVERIFY(!local(Kind::Ticket, {{u"ViewID"_s, {u"-2"_s}}}));
        QVERIFY(!local(Kind::Ticket, {{u"Title"_s, {u"*VPN*"_s}}}));
        const auto whole = [](Kind kind, const QMap<QString, QStringList> &values) {
            return isKeptWhole(kind, asking(values), start);
        };
        QVERIFY(whole(Kind::Task, {{u"isClosed"_s, {u"false"_s}}}));
        QVERIFY(!whole(Kind::Task, {{u"isClosed"_s, {u"true"_s}}}));
        QVERIFY(!whole(Kind::Task, {{u"isClosed"_s, {u"false"_s}}, {u"isDeleted"_s, {u"true"_s}}}));
        QVERIFY(whole(Kind::Ticket, {{u"StateType"_s, {u"Open"_s}}}));
        QVERIFY(!whole(Kind::Ticket, {{u"StateType"_s, {u"Open"_s, u"closed"_s}}}));
        QVERIFY(!whole(Kind::Ticket, {}));
    }

    void survivesTheTable()
    {
        auto table = std::make_unique<RowTable>(u"a"_s, taskFace());
        WorkingList list(*table);
        const QAbstractItemModelTester tester(&list);
        QRandomGenerator dice(1);
        table->apply(putting({randomTask(1, dice), randomTask(2, dice)}));
        list.setQuery({});
        table.reset();
        QCOMPARE(list.rowCount(), 0);
        list.setQuery(open());
        QCOMPARE(list.rowCount(), 0);
    }

    void histories_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 6; ++seed)
            QTest::addRow("%u", seed) << seed;
    }

    /// Whatever happens in whatever order: the list is what a full reading would give, each held index its
    /// row.
    void histories()
    {
        QFETCH(quint32, seed);
        QRandomGenerator dice(seed);
        RowTable table(u"a"_s, taskFace());
        WorkingList list(table);
        const QAbstractItemModelTester tester(&list);
        QMap<qint64, Task> server;
        QHash<qint64, QPersistentModelIndex> held;
        list.setQuery(open());
        for (int step = 0; step < 60; ++step) {
            if (dice.bounded(6) == 0) {
                Query query = dice.bounded(2) ? open() : Query();
                if (dice.bounded(2))
                    query.values.insert(u"taskStageID"_s, {QString::number(dice.bounded(1, 4))});
                if (dice.bounded(3) == 0)
                    query.values.insert(u"isAssigned"_s, {dice.bounded(2) ? u"true"_s : u"false"_s});
                if (dice.bounded(3) == 0)
                    query.text
                        = QStringList{u"елка"_s, u"PRINT"_s, u"в 1"_s, u"worker"_s}.at(dice.bounded(4));
                query.sortKey = list.column(dice.bounded(list.columnCount())).sortKey;
                query.ascending = dice.bounded(2);
                held.clear();
                list.setQuery(query);
            }
            store::RowChange change{Kind::Task, {}, {}};
            const int size = dice.bounded(5) == 0 ? 120 : dice.bounded(6);
            for (int i = 0; i < size; ++i) {
                const qint64 id = dice.bounded(1, 300);
                if (dice.bounded(4) == 0) {
                    change.gone << id;
                    server.remove(id);
                }
            }
            for (int i = 0; i < size; ++i) {
                const Task task = randomTask(dice.bounded(1, 300), dice);
                change.put << rowOf(task);
                server.insert(task.id, task);
            }
            table.apply(change);
            compare(list, server, held);
            if (QTest::currentTestFailed())
                return;
            if (list.rowCount() > 0 && held.size() < 20) {
                const int row = dice.bounded(list.rowCount());
                held.insert(list.keyAt(row).id, QPersistentModelIndex(list.index(row, 1)));
            }
        }
    }

private:
    static void compare(
        const WorkingList &list, const QMap<qint64, Task> &server, QHash<qint64, QPersistentModelIndex> &held)
    {
        QList<qint64> wanted;
        for (const Task &task : server) {
            if (isWanted(task, list.query()))
                wanted << task.id;
        }
        QList<qint64> shown = idsOf(list);
        for (int row = 0; row < shown.size(); ++row)
            QCOMPARE(list.rowOf(list.keyAt(row)), row);
        const int column = list.sortColumn();
        QCollator collator{QLocale()};
        collator.setNumericMode(true);
        collator.setCaseSensitivity(Qt::CaseInsensitive);
        for (int row = 1; column >= 0 && row < shown.size(); ++row) {
            const auto a = list.index(row - 1, column).data(CellRole).value<Cell>();
            const auto b = list.index(row, column).data(CellRole).value<Cell>();
            if (a.text.isEmpty() || b.text.isEmpty()) {
                QVERIFY(b.text.isEmpty());
                continue;
            }
            const int order = a.instant.isValid() ? (a.instant < b.instant ? -1 : int(a.instant > b.instant))
                                                  : collator.compare(a.text, b.text);
            QVERIFY2(
                list.query().ascending ? order <= 0 : order >= 0, qPrintable(a.text + u" / "_s + b.text));
        }
        std::ranges::sort(shown);
        QCOMPARE(shown, wanted);
        for (auto it = held.begin(); it != held.end();) {
            const QPersistentModelIndex &index = it.value();
            if (!index.isValid()) {
                it = held.erase(it); // it left in between
                continue;
            }
            QCOMPARE(list.keyAt(index.row()).id, it.key());
            ++it;
        }
    }
};

QTEST_GUILESS_MAIN(tst_workinglist)
#include "tst_workinglist.moc"
