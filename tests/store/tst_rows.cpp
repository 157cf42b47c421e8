// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowsample.h"

using namespace dd;
using namespace dd::store;

/// What was written is there after a restart: every kind, every field, in whatever state it arrived.
class tst_rows : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder.emplace();
        m_path = m_folder->filePath(QStringLiteral("deep/er/account"));
    }

    void everyKindComesBack_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::newRow("task") << Kind::Task;
        QTest::newRow("ticket") << Kind::Ticket;
        QTest::newRow("asset") << Kind::Asset;
        QTest::newRow("person") << Kind::Person;
        QTest::newRow("customer") << Kind::Customer;
    }

    void everyKindComesBack()
    {
        QFETCH(Kind, kind);
        const QList<StoredRow> put{sampleRow(kind, 1), sampleRow(kind, 2), sampleRow(kind, 700)};
        {
            const WriterThread writer;
            Desk desk(m_path, writer);
            desk.rows.open();
            desk.rows.write({.kind = kind,
                .put = put,
                .gone = {},
                .marks = {{QStringLiteral("till"), QStringLiteral("2026-11-26")}}});
            QTRY_COMPARE(desk.changed.size(), 1);
            QCOMPARE(desk.changed.first().first().value<RowChange>().put, put);
            QVERIFY(desk.rows.isOpen());
            QCOMPARE(desk.failed.size(), 0);
            QCOMPARE(rowsIn(desk.rows.file(), kind), put);
        }
        const WriterThread writer;
        Desk desk(m_path, writer);
        QCOMPARE(rowsIn(desk.rows.file(), kind), put);
        desk.rows.open();
        QTRY_COMPARE(desk.opened.size(), 1);
        QCOMPARE(desk.rows.mark(QStringLiteral("till")), QStringLiteral("2026-11-26"));
        QCOMPARE(RowReader::open(desk.rows.file())->count(kind), 3);
        QCOMPARE(desk.failed.size() + desk.setAside.size(), 0);
    }

private:
    std::optional<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(tst_rows)
#include "tst_rows.moc"
