// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/field.h"
#include "models/column.h"

namespace dd::models {

/// One value of a field, wherever it is kept: in a row that came from a server, or in a RowTable.
struct FieldView {
    FieldKind kind = FieldKind::Text;
    bool empty = true;
    qint64 number = 0;
    QString text{}; ///< packed

    static FieldView of(FieldKind kind, const FieldValue &value);
};

/// How one field reads as a cell. Never asked for an empty value.
using FieldReading = std::function<Cell(const FieldView &)>;

/// The usual reading of a value under a look.
Cell cellOf(Look look, const FieldView &value);
/// The usual reading of a flag: `words` is what a set one reads as; context "dd::Column".
FieldReading flagWords(const char *words);

/// The fields of one row, by index.
using RowFields = std::function<FieldView(int field)>;
/// How several fields read as a cell.
using RowReading = std::function<Cell(const RowFields &)>;

/// A column of a table that shows one field: the same for rows from the server and for rows kept here.
struct FieldColumn : ColumnInfo {
    static constexpr int ofKey = -1; ///< shows the row's number, which is no field

    int field = ofKey; ///< also what it is sorted by
    FieldReading read{}; ///< empty = the usual one
    RowReading readRow{}; ///< goes before `read`
    bool backwards = false; ///< what it shows grows while the field's value gets less

    Cell cell(const FieldView &value) const;
};

/// What few columns have.
struct ColumnMore {
    const char *field = nullptr; ///< null = its id is the field's
    const char *sortKey = "";
    QStringList sortNames{};
    FieldReading read{};
    bool backwards = false;
    RowReading readRow{};
};

/// Makes the columns of one kind of list. Widths are average characters.
class FieldColumns {
public:
    explicit FieldColumns(Kind kind)
        : m_kind(kind)
    {
    }
    FieldColumn operator()(const char *id, const char *heading, Look look, int width, bool shown,
        const ColumnMore &more = {}) const;

private:
    Kind m_kind;
};

/// How the rows of one kind of list show: their columns and what the whole row is drawn with. The functions
/// may be empty.
struct ListFace {
    Kind kind = Kind::Task;
    QList<FieldColumn> columns{};
    std::function<std::optional<Rgb>(const RowFields &)> bar{};
    std::function<bool(const RowFields &)> unread{};
    std::function<bool(const RowFields &)> dimmed{};
};

template <class Row> RowFields fieldsOver(const Row &row, const QList<Field<Row>> &fields)
{
    return
        [&row, &fields](int field) { return FieldView::of(fields.at(field).kind, fields.at(field).of(row)); };
}

/// The same columns for rows of a list that stands on the server.
template <class Row>
QList<Column<Row>> columnsOver(const QList<FieldColumn> &columns, const QList<Field<Row>> &fields)
{
    QList<Column<Row>> made;
    for (const FieldColumn &column : columns) {
        Column<Row> one;
        static_cast<ColumnInfo &>(one) = column;
        if (column.field == FieldColumn::ofKey)
            one.cell = [column](const Row &row) {
                return column.cell({.kind = FieldKind::Number, .empty = false, .number = row.id});
            };
        else if (column.readRow)
            one.cell
                = [read = column.readRow, &fields](const Row &row) { return read(fieldsOver(row, fields)); };
        else
            one.cell = [column, field = fields.at(column.field)](
                           const Row &row) { return column.cell(FieldView::of(field.kind, field.of(row))); };
        made << one;
    }
    return made;
}

} // namespace dd::models
