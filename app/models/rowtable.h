// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/querylinefilter.h"
#include "models/foldedtexts.h"
#include "models/rowcolumns.h"
#include "store/rowchange.h"

#include <QObject>
#include <memory>

namespace dd::models {

/// What became of a table, by slots. A removed row is still there while this is told. A row may have been
/// added and updated in one.
struct TableChange {
    struct Updated {
        RowColumns::Slot slot;
        quint64 fields; ///< a bit for each that became another
    };
    std::vector<RowColumns::Slot> added;
    std::vector<Updated> updated;
    std::vector<RowColumns::Slot> removed;

    bool isEmpty() const { return added.empty() && updated.empty() && removed.empty(); }
};

/// All rows of one kind of one account that this machine keeps, in memory: what every list, count and search
/// over them reads. The store's changes go in, differences by slot come out. Owned by RowTables; window's
/// thread.
class RowTable : public QObject {
    Q_OBJECT

public:
    using Slot = RowColumns::Slot;

    RowTable(AccountId account, ListFace face, QObject *parent = nullptr);
    ~RowTable() override;

    const AccountId &account() const { return m_account; }
    Kind kind() const { return m_face.kind; }
    const ListFace &face() const { return m_face; }
    const RowColumns &rows() const { return m_rows; }
    /// The user's own number on the server, 0 until known.
    qint64 me() const { return m_me; }
    void setMe(qint64 me) { m_me = me; }
    ItemKey keyAt(Slot slot) const;
    std::optional<Slot> find(const ItemKey &key) const { return m_rows.find(key.id, key.login); }

    Cell cell(Slot slot, int column) const;
    /// The fields of a row, for the marks of ListFace; while the row lives.
    RowFields fieldsOf(Slot slot) const;
    /// Brought up to date.
    const FoldedTexts &folded(int field) const;
    /// Who asks query lines of these rows, and what he reads where.
    LineContext lineContext() const;
    /// The order of a column that shows texts; its newest texts may be unranked.
    TextOrder &order(int column) const;

    /// Takes the place of everything.
    void take(RowColumns rows);
    void apply(const store::RowChange &change);
    /// Cells read differently from now on: another language, names that were not known before.
    void reread();

    size_t size() const; ///< bytes of memory, with what is made for searching

Q_SIGNALS:
    void changed(const dd::models::TableChange &change);
    /// Everything became another; slots too.
    void replaced();
    /// Values are the same, cells and the orders of texts are not.
    void readAnew();
    /// The numbers of this field's texts have changed.
    void renumbered(int field);

private:
    ShownText shownBy(int column) const;
    ShownText readBeside(int field) const;
    quint64 set(Slot slot, const QList<FieldValue> &values);
    void tidy();

    AccountId m_account;
    ListFace m_face;
    RowColumns m_rows;
    qint64 m_me = 0;
    mutable std::vector<std::unique_ptr<FoldedTexts>> m_folded; ///< by field
    mutable std::vector<std::unique_ptr<TextOrder>> m_orders; ///< by column
};

} // namespace dd::models
