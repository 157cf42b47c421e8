// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/query.h"
#include "domain/utc.h"
#include "models/column.h"

#include <QVariant>
#include <algorithm>

namespace dd::test {

/// A task of no server, and how a list shows it: every Look has its column.
struct FakeRow {
    qint64 id = 0;
    QString subject;
    bool unread = false;
    bool dimmed = false;
    bool closed = false;
    friend bool operator==(const FakeRow &, const FakeRow &) = default;
};

inline QList<FakeRow> fakeTasks(int count)
{
    QList<FakeRow> rows;
    rows.reserve(count);
    for (int i = 1; i <= count; ++i)
        rows << FakeRow{
            i, QStringLiteral("Не работает принтер, каб. %1").arg(i), i % 7 == 0, i % 11 == 0, i % 5 == 0};
    return rows;
}

inline QList<models::ColumnInfo> fakeColumns()
{
    using models::Look;
    return {{QStringLiteral("number"), "Number", Look::Text, 12, true, QStringLiteral("1")},
        {QStringLiteral("subject"), "Subject", Look::Text, 30, true, {}},
        {QStringLiteral("stage"), "Stage", Look::Status, 14, true, QStringLiteral("3")},
        {QStringLiteral("technician"), "Technician", Look::Person, 18, true, {}},
        {QStringLiteral("left"), "Time left", Look::Remaining, 9, true, {}},
        {QStringLiteral("created"), "Created", Look::Instant, 13, true, QStringLiteral("8")},
        {QStringLiteral("favourite"), "Favourite", Look::Flag, 6, false, {}},
        {QStringLiteral("parts"), "Parts", Look::Number, 8, false, {}}};
}

inline Rgb fakeBar(const FakeRow &row)
{
    return row.id % 3 == 1 ? Rgb{211, 47, 47} : Rgb{255, 193, 7};
}

inline models::Cell fakeCell(const FakeRow &row, const QString &id)
{
    models::Cell cell;
    if (id == QLatin1String("number"))
        cell.text = QStringLiteral("%1").arg(row.id, 13, 10, QLatin1Char('0'));
    else if (id == QLatin1String("subject"))
        cell.text = row.subject;
    else if (id == QLatin1String("stage")) {
        static const QStringList names{QStringLiteral("Новая"), QStringLiteral("В работе"),
            QStringLiteral("Ожидает подтверждения"), QStringLiteral("Закрыта")};
        static const QList<Rgb> colours{{30, 136, 229}, {67, 160, 71}, {255, 193, 7}, {158, 158, 158}};
        cell.text = row.closed ? names.last() : names.at(row.id % 3);
        cell.colour = row.closed ? colours.last() : colours.at(row.id % 3);
    } else if (id == QLatin1String("technician")) {
        static const QList<QPair<QString, QString>> people{{},
            {QStringLiteral("Иванов Пётр Сергеевич"), QStringLiteral("ИП")},
            {QStringLiteral("Константинопольский Александр"), QStringLiteral("КА")},
            {QStringLiteral("Smith John"), QStringLiteral("SJ")}};
        cell.text = people.at(row.id % 4).first;
        cell.initials = people.at(row.id % 4).second;
    } else if (id == QLatin1String("left")) {
        const qint64 minutes = (row.id * 37) % 300 - 90;
        cell.instant = QDateTime::currentDateTimeUtc().addSecs(minutes * 60);
        cell.text = QStringLiteral("%1%2:%3")
                        .arg(minutes < 0 ? QStringLiteral("\u2212") : QString())
                        .arg(qAbs(minutes) / 60)
                        .arg(qAbs(minutes) % 60, 2, 10, QLatin1Char('0'));
    } else if (id == QLatin1String("created")) {
        cell.instant = QDateTime(QDate(2026, 11, 20), QTime(9, 0), utcZone).addSecs(-row.id * 600);
        cell.text = QStringLiteral("%1 мин назад").arg(row.id % 60);
    } else if (id == QLatin1String("favourite")) {
        cell.flag = row.id % 4 == 0;
        cell.text = cell.flag ? QStringLiteral("Favourite") : QString();
    } else if (id == QLatin1String("parts")) {
        cell.text = QString::number(row.id * 3);
    }
    return cell;
}

inline QVariant fakeData(const FakeRow &row, const QString &column, int role)
{
    switch (role) {
    case models::CellRole:
        return QVariant::fromValue(fakeCell(row, column));
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return fakeCell(row, column).text;
    case models::UnreadRole:
        return row.unread;
    case models::DimmedRole:
        return row.dimmed;
    case models::BarRole:
        return row.id % 3 == 0 ? QVariant() : QVariant::fromValue(fakeBar(row));
    default:
        return {};
    }
}

/// What the server answers to this query.
inline QList<FakeRow> fakeAnswer(const QList<FakeRow> &server, const Query &query)
{
    const QStringList closed = query.values.value(QStringLiteral("isClosed"));
    QList<FakeRow> rows;
    for (const FakeRow &row : server) {
        const bool fits = closed.isEmpty() || row.closed == (closed.first() == QLatin1String("true"));
        if (fits && row.subject.contains(query.text, Qt::CaseInsensitive))
            rows << row;
    }
    if (query.sortKey == QLatin1String("1"))
        std::stable_sort(rows.begin(), rows.end(), [&query](const FakeRow &one, const FakeRow &other) {
            return query.ascending ? one.id < other.id : one.id > other.id;
        });
    return rows;
}

} // namespace dd::test
