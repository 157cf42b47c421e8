// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desklist.h"
#include "models/faces.h"
#include "models/localquery.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace dd;
using namespace dd::models;
using namespace Qt::StringLiterals;

namespace {

const QDateTime since = QDateTime::fromString(u"2026-10-20T00:00:00Z"_s, Qt::ISODate);

Task task(qint64 id, const QString &notes, bool closed = false)
{
    Task task;
    task.id = id;
    task.notes = notes;
    task.times.created = since.addSecs(id);
    if (closed)
        task.times.closed = since.addDays(1);
    return task;
}

store::RowChange putting(const QList<Task> &tasks)
{
    store::RowChange change{Kind::Task, {}, {}};
    for (const Task &one : tasks)
        change.put << store::StoredRow{one.id, {}, valuesOf(one), {}};
    return change;
}

Query asking(const QString &closed, const QString &order = u"1"_s)
{
    Query query;
    query.values = {{u"isClosed"_s, {closed}}, {u"isDeleted"_s, {u"false"_s}}};
    query.sortKey = order;
    return query;
}

/// A server with two tasks of its own, asynchronous as all are.
struct Server {
    QList<Query> asked;

    PagedList<Task> *list()
    {
        Source<Task> source = sourceOver(taskFace(), taskFields());
        source.account = u"a"_s;
        source.key = [](const Task &one) { return ItemKey{u"a"_s, Kind::Task, one.id, {}}; };
        source.list = [this](const Query &query, Span, net::Priority, QObject *context,
                          const Then<Page<Task>> &then) -> net::Load {
            asked << query;
            Page<Task> page;
            page.rows = {task(101, u"From the server"_s, true), task(102, u"Too"_s, true)};
            page.total = 2;
            QTimer::singleShot(0, context, [then, page] { then(page); });
            return {};
        };
        return new PagedList<Task>(source);
    }
};

QStringList shown(const DeskList &list)
{
    QStringList rows;
    for (int row = 0; row < list.rowCount(); ++row)
        rows << list.index(row, list.columnOf(u"subject"_s)).data().toString();
    return rows;
}

} // namespace

/// Who answers a list: this machine where all rows of the question are kept, the server otherwise.
class tst_desklist : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_server = {};
        m_table = std::make_unique<RowTable>(u"a"_s, taskFace());
        m_table->apply(putting({task(1, u"One"_s), task(2, u"Two"_s), task(3, u"Old"_s, true)}));
        m_list = std::make_unique<DeskList>(*m_table, m_server.list());
        m_tester = std::make_unique<QAbstractItemModelTester>(m_list.get());
    }
    void cleanup()
    {
        m_tester.reset();
        m_list.reset();
        m_table.reset();
    }

    void answersHereWhatIsKept()
    {
        m_list->setKept(since, false);
        m_list->setQuery(asking(u"false"_s));
        QCOMPARE(shown(*m_list), (QStringList{u"Two"_s, u"One"_s}));
        QCOMPARE(m_list->total(), 2);
        QVERIFY(m_server.asked.isEmpty());
        const QPersistentModelIndex held = m_list->index(1, 0);
        m_table->apply(putting({task(5, u"Five"_s), task(2, u"Two again"_s)}));
        QCOMPARE(shown(*m_list), (QStringList{u"Five"_s, u"Two again"_s, u"One"_s}));
        QCOMPARE(m_list->keyAt(held.row()).id, 1);
    }

    void asksTheServerForTheRest()
    {
        m_list->setKept(since, false);
        m_list->setQuery(asking(u"false"_s));
        m_list->setQuery(asking(u"true"_s));
        QTRY_COMPARE(m_list->rowCount(), 2);
        QCOMPARE(shown(*m_list).first(), u"From the server"_s);
        QCOMPARE(m_server.asked.size(), 1);
        m_list->setQuery(asking(u"false"_s));
        QCOMPARE(shown(*m_list).size(), 2);
        QCOMPARE(m_server.asked.size(), 1);
    }

    /// Until everything is here the server answers; then the list is here, without being asked again.
    void turnsHereWhenAllIsKept()
    {
        m_list->setQuery(asking(u"false"_s));
        QTRY_COMPARE(m_list->state(), ListModel::State::Ready);
        QCOMPARE(shown(*m_list).first(), u"From the server"_s);
        m_list->setKept(since, false);
        QCOMPARE(shown(*m_list), (QStringList{u"Two"_s, u"One"_s}));
    }

    void showsWhatIsThereWhenCutOff()
    {
        m_list->setQuery(asking(u"true"_s));
        m_list->setKept({}, true);
        QCOMPARE(shown(*m_list), QStringList{u"Old"_s});
    }

    /// Every column sorts here; the server is not asked for an order it has not.
    void ordersGoWithTheQuestion()
    {
        m_list->setKept(since, false);
        m_list->setQuery(asking(u"false"_s));
        const int subject = m_list->columnOf(u"subject"_s);
        QVERIFY(m_list->canSort(subject));
        m_list->sort(subject, Qt::AscendingOrder);
        QCOMPARE(shown(*m_list), (QStringList{u"One"_s, u"Two"_s}));
        QCOMPARE(m_list->sortColumn(), subject);
        Query closed = asking(u"true"_s);
        closed.sortKey = m_list->query().sortKey;
        m_list->setQuery(closed);
        QTRY_COMPARE(m_server.asked.size(), 1);
        QCOMPARE(m_server.asked.first().sortKey, QString());
        QVERIFY(!m_list->canSort(subject));
    }

    void outlivesTheTable()
    {
        m_list->setKept(since, false);
        m_list->setQuery(asking(u"false"_s));
        m_table.reset();
        QTRY_COMPARE(m_list->rowCount(), 2);
        QCOMPARE(shown(*m_list).first(), u"From the server"_s);
    }

private:
    Server m_server;
    std::unique_ptr<RowTable> m_table;
    std::unique_ptr<DeskList> m_list;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_GUILESS_MAIN(tst_desklist)
#include "tst_desklist.moc"
