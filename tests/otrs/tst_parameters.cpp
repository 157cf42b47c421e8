// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/otrs/parameters.h"
#include "backends/otrs/tickets.h"

#include <QJsonArray>
#include <QTest>

using namespace dd;

/// A wrong form of a parameter looks like an empty list, without an error: each must go out as it works.
class tst_parameters : public QObject {
    Q_OBJECT

private:
    static QJsonObject asked(const QString &key, const QStringList &values)
    {
        Query query;
        query.values.insert(key, values);
        return otrs::listParameters(query, {0, 50});
    }

    static QJsonObject sorted(const QString &key, bool ascending)
    {
        Query query;
        query.sortKey = key;
        query.ascending = ascending;
        return otrs::listParameters(query, {0, 50});
    }

private Q_SLOTS:
    void forms_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QStringList>("values");
        QTest::addColumn<QJsonValue>("sent");
        const auto row
            = [](const char *name, const char *key, const QStringList &values, const QJsonValue &sent) {
                  QTest::newRow(name) << QString::fromLatin1(key) << values << sent;
              };
        const QString a = QStringLiteral("7"), b = QStringLiteral("8");
        row("ids", "QueueIDs", {a, b}, QStringLiteral("7,8"));
        row("one id", "OwnerIDs", {a}, QStringLiteral("7"));
        row("names", "Queues", {QStringLiteral("Raw"), QStringLiteral("Сеть::VPN")},
            QStringLiteral("Raw,Сеть::VPN"));
        row("view", "ViewID", {QStringLiteral("-3")}, -3);
        row("ticket", "TicketID", {a}, 7);
        row("tickets", "TicketID", {a, b}, QJsonArray{7, 8});
        row("state type", "StateType", {QStringLiteral("Open")}, QStringLiteral("Open"));
        row("state types", "StateType", {QStringLiteral("new"), QStringLiteral("pending reminder")},
            QJsonArray{QStringLiteral("new"), QStringLiteral("pending reminder")});
        row("part of a title", "Title", {QStringLiteral("VPN")}, QStringLiteral("%VPN%"));
        row("part of a number", "TicketNumber", {a}, QStringLiteral("%7%"));
        row("parts of numbers", "TicketNumber", {a, QStringLiteral("2026*"), b},
            QJsonArray{QStringLiteral("%7%"), QStringLiteral("2026*"), QStringLiteral("%8%")});
        row("title with wildcards", "Title", {QStringLiteral("VPN*")}, QStringLiteral("VPN*"));
        row("whole title", "Title", {QStringLiteral("\"VPN\"")}, QStringLiteral("VPN"));
        row("whole title, typed in Russian", "Title", {QStringLiteral("«Нет связи»")},
            QStringLiteral("Нет связи"));
        row("whole number", "TicketNumber", {QStringLiteral("\"2026111010000018\"")},
            QStringLiteral("2026111010000018"));
        row("a quote in it", "Title", {QStringLiteral("19\" rack")}, QStringLiteral("%19\" rack%"));
        row("nothing in quotes", "Title", {QStringLiteral("\"\"")}, QStringLiteral("%\"\"%"));
        row("company", "CustomerID", {QStringLiteral("ACME")}, QStringLiteral("ACME"));
        row("nothing chosen", "QueueIDs", {QString()}, QJsonValue(QJsonValue::Undefined));
    }

    void forms()
    {
        QFETCH(QString, key);
        QFETCH(QStringList, values);
        QFETCH(QJsonValue, sent);
        QCOMPARE(asked(key, values).value(key), sent);
    }

    /// As the contract says that a parameter takes them; one value only would leave the others unreachable.
    void severalWhereTheServerTakesSeveral()
    {
        QStringList single;
        for (const FilterField &field : otrs::Tickets::filters()) {
            if (!field.many)
                single << field.key;
        }
        QCOMPARE(single,
            (QStringList{QStringLiteral("ViewID"), QStringLiteral("Title"), QStringLiteral("CustomerID"),
                QStringLiteral("CustomerUserLogin")}));
    }

    void windowIsAlwaysSaid()
    {
        const QJsonObject sent = otrs::listParameters({}, {100, 50});
        QCOMPARE(sent, (QJsonObject{{QStringLiteral("Limit"), 50}, {QStringLiteral("Offset"), 100}}));
    }

    void countAsksForNothingElse()
    {
        Query query;
        query.sortKey = QStringLiteral("Age");
        QCOMPARE(otrs::countParameters(query), (QJsonObject{{QStringLiteral("Count"), 1}}));
    }

    void orders()
    {
        QCOMPARE(
            sorted(QStringLiteral("Changed"), false).value(QLatin1String("OrderBy")), QStringLiteral("Down"));
        QCOMPARE(
            sorted(QStringLiteral("Changed"), true).value(QLatin1String("OrderBy")), QStringLiteral("Up"));
        QVERIFY(!sorted({}, true).contains(QLatin1String("OrderBy")));
        // Upwards it begins with what is overdue.
        const QJsonObject urgent = sorted(QStringLiteral("SmartSort"), true);
        QCOMPARE(urgent.value(QLatin1String("SmartSort")).toInt(), 1);
        QVERIFY(!urgent.contains(QLatin1String("SortBy")));
        QCOMPARE(urgent.value(QLatin1String("OrderBy")), QStringLiteral("Up"));
    }

    void searchTexts()
    {
        const auto search = [](const char *text) {
            Query query;
            query.text = QString::fromUtf8(text);
            return otrs::countParameters(query);
        };
        QCOMPARE(search(" принтер ").value(QLatin1String("FullTextSearch")), QStringLiteral("%принтер%"));
        QCOMPARE(search("print*").value(QLatin1String("FullTextSearch")), QStringLiteral("print*"));
        QCOMPARE(search("2026111010000018").value(QLatin1String("TicketNumber")),
            QStringLiteral("2026111010000018"));
        // A phone number stands in the texts.
        for (const char *phone : {"89161234567", "380441234567"})
            QCOMPARE(search(phone).value(QLatin1String("FullTextSearch")),
                QLatin1Char('%') + QString::fromLatin1(phone) + QLatin1Char('%'));
        QVERIFY(!search("  ").contains(QLatin1String("FullTextSearch")));
    }
};

QTEST_APPLESS_MAIN(tst_parameters)
#include "tst_parameters.moc"
