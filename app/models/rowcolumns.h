// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/fieldcolumn.h"
#include "models/textpool.h"

#include <QHash>
#include <optional>

namespace dd::models {

/// The rows of one kind of one account, field by field: four bytes a field, texts kept once, a field that no
/// row has costs nothing. Rows stand in slots, which they keep for life; slots of rows that went are used
/// again. A value: filled by a worker at the start, then owned by a RowTable.
class RowColumns {
public:
    using Slot = quint32;

    explicit RowColumns(Kind kind);

    Kind kind() const { return m_kind; }
    int fields() const { return int(m_fields.size()); }
    /// Behind the last slot; some in between may be empty.
    Slot end() const { return Slot(m_ids.size()); }
    qsizetype count() const { return m_byId.size() + m_byLogin.size(); }
    bool isUsed(Slot slot) const { return m_used[slot]; }
    qint64 idAt(Slot slot) const { return m_ids[slot]; }
    QString loginAt(Slot slot) const { return m_logins.value(slot); }
    std::optional<Slot> find(qint64 id, const QString &login = {}) const;

    FieldView view(Slot slot, int field) const;
    /// The same as in its column: 0 is no value; a number in text(), or one that orders as the value does.
    quint32 raw(Slot slot, int field) const
    {
        const std::vector<quint32> &cells = m_columns[size_t(field)].cells;
        return slot < cells.size() ? cells[slot] : 0;
    }
    /// What stands in no slot behind its end has no value.
    const std::vector<quint32> &cells(int field) const { return m_columns[size_t(field)].cells; }
    const TextPool &texts(int field) const { return m_columns[size_t(field)].texts; }
    FieldKind kindOf(int field) const { return m_fields.at(field).kind; }
    qint64 numberIn(int field, quint32 raw) const;

    /// The slot of a row that is to be set; `isNew` when there was none.
    Slot place(qint64 id, const QString &login, bool &isNew);
    /// True where the value became another.
    bool set(Slot slot, int field, const FieldValue &value);
    bool setText(Slot slot, int field, std::string_view utf8);
    bool setNumber(Slot slot, int field, std::optional<qint64> number);
    void remove(Slot slot);

    /// The next field whose texts are mostly garbage, made small again; -1 when there is none. Slots stay,
    /// numbers of its texts change.
    int compactOne();

    size_t size() const; ///< bytes of memory

private:
    struct Column {
        std::vector<quint32> cells;
        TextPool texts;
    };
    bool setRaw(Slot slot, int field, quint32 value);

    Kind m_kind;
    QList<FieldInfo> m_fields;
    std::vector<Column> m_columns;
    std::vector<qint64> m_ids;
    std::vector<bool> m_used;
    std::vector<Slot> m_free;
    QHash<qint64, Slot> m_byId;
    QHash<QString, Slot> m_byLogin; ///< rows without a number
    QHash<Slot, QString> m_logins;
};

} // namespace dd::models
