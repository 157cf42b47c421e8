// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/rows.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace dd::store {

/// A value of each sort for every field of a kind, told apart by the row.
inline StoredRow sampleRow(Kind kind, qint64 id, const QString &word = QStringLiteral("насос"))
{
    StoredRow row;
    row.id = id;
    if (kind == Kind::Customer) {
        row.id = 0;
        row.login = QStringLiteral("login%1").arg(id);
    }
    const QList<FieldInfo> &fields = fieldsOf(kind);
    for (qsizetype i = 0; i < fields.size(); ++i) {
        if (isKeptAsText(fields.at(i).kind))
            row.values << QStringLiteral("%1 %2 %3").arg(word).arg(id).arg(i);
        else
            row.values << FieldValue(id * 1000 + i);
    }
    row.json = QByteArrayLiteral("{\"id\":") + QByteArray::number(id) + ",\"text\":\"" + QByteArray(2000, 'x')
        + "\"}";
    return row;
}

/// What a reader finds, whole.
inline QList<StoredRow> rowsIn(const QString &file, Kind kind)
{
    QList<StoredRow> rows;
    const auto reader = RowReader::open(file);
    if (!reader)
        return rows;
    const QList<FieldInfo> &fields = fieldsOf(kind);
    QList<int> all;
    for (int i = 0; i < fields.size(); ++i)
        all << i;
    (void)reader->walk(kind, all, [&](const RowCursor &at) {
        StoredRow row;
        row.id = at.id();
        row.login = QString::fromUtf8(at.login().data(), qsizetype(at.login().size()));
        for (int i = 0; i < fields.size(); ++i) {
            if (at.isNull(i)) {
                row.values << FieldValue();
            } else if (isKeptAsText(fields.at(i).kind)) {
                const std::string_view text = at.text(i);
                row.values << FieldValue(QString::fromUtf8(text.data(), qsizetype(text.size())));
            } else {
                row.values << FieldValue(at.integer(i));
            }
        }
        rows << row;
    });
    for (StoredRow &row : rows) {
        const auto json = kind == Kind::Customer ? reader->json(kind, row.login) : reader->json(kind, row.id);
        if (json)
            row.json = *json;
    }
    return rows;
}

/// One account's rows, with what was heard of them.
struct Desk {
    explicit Desk(const QString &where, const WriterThread &writer)
        : rows(QStringLiteral("account"), where, writer)
    {
    }

    Rows rows;
    QSignalSpy opened{&rows, &Rows::opened};
    QSignalSpy changed{&rows, &Rows::changed};
    QSignalSpy setAside{&rows, &Rows::setAside};
    QSignalSpy failed{&rows, &Rows::failed};
    QSignalSpy recovered{&rows, &Rows::recovered};

    Trouble trouble() const { return troubleOf(failed.last().first().value<Error>()); }
};

} // namespace dd::store
