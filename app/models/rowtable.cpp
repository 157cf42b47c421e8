// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rowtable.h"

#include "domain/packed.h"

#include <QPointer>

#include <algorithm>
#include <unordered_set>

namespace dd::models {

namespace {

FieldView viewOf(FieldKind kind, std::string_view packed)
{
    return {.kind = kind,
        .empty = packed.empty(),
        .text = QString::fromUtf8(packed.data(), qsizetype(packed.size()))};
}

} // namespace

RowTable::RowTable(AccountId account, ListFace face, QObject *parent)
    : QObject(parent)
    , m_account(std::move(account))
    , m_face(std::move(face))
    , m_rows(m_face.kind)
    , m_folded(size_t(m_rows.fields()))
    , m_orders(size_t(m_face.columns.size()))
{
}

RowTable::~RowTable() = default;

ItemKey RowTable::keyAt(Slot slot) const
{
    return {m_account, kind(), m_rows.idAt(slot), m_rows.loginAt(slot)};
}

Cell RowTable::cell(Slot slot, int column) const
{
    const FieldColumn &shown = m_face.columns.at(column);
    if (shown.field == FieldColumn::ofKey)
        return shown.cell({.kind = FieldKind::Number, .empty = false, .number = m_rows.idAt(slot)});
    return shown.readRow ? shown.readRow(fieldsOf(slot)) : shown.cell(m_rows.view(slot, shown.field));
}

RowFields RowTable::fieldsOf(Slot slot) const
{
    return [this, slot](int field) { return m_rows.view(slot, field); };
}

/// What the columns over a field make of its texts, where that is not what stands there; null where it is.
ShownText RowTable::readBeside(int field) const
{
    std::vector<FieldColumn> readings;
    for (const FieldColumn &column : m_face.columns) {
        if (column.field == field && column.read)
            readings.push_back(column);
    }
    if (readings.empty())
        return {};
    return [readings, kind = m_rows.kindOf(field)](std::string_view packed) {
        QString text;
        for (const FieldColumn &column : readings)
            text += column.cell(viewOf(kind, packed)).text + QLatin1Char(' ');
        return text;
    };
}

/// People look for what they read, beside the texts themselves.
const FoldedTexts &RowTable::folded(int field) const
{
    std::unique_ptr<FoldedTexts> &folded = m_folded[size_t(field)];
    if (!folded) {
        const FieldKind kind = m_rows.kindOf(field);
        ShownText shown;
        if (const ShownText beside = readBeside(field); beside || kind != FieldKind::Text)
            shown = [kind, beside](std::string_view packed) {
                const QString text = shownText(kind, viewOf(kind, packed).text);
                return beside ? text + QLatin1Char(' ') + beside(packed) : text;
            };
        folded = std::make_unique<FoldedTexts>(std::move(shown));
    }
    folded->bring(m_rows.texts(field));
    return *folded;
}

LineContext RowTable::lineContext() const
{
    LineContext context;
    context.myIds = {m_me};
    context.alsoReads = [table = QPointer<const RowTable>(this)](int field, QStringView packed) {
        const ShownText beside = table ? table->readBeside(field) : ShownText();
        const QByteArray utf8 = packed.toUtf8();
        return beside ? beside({utf8.constData(), size_t(utf8.size())}).trimmed() : QString();
    };
    return context;
}

ShownText RowTable::shownBy(int column) const
{
    const FieldColumn &shown = m_face.columns.at(column);
    const FieldKind kind = m_rows.kindOf(shown.field);
    return [shown, kind](std::string_view packed) { return shown.cell(viewOf(kind, packed)).text; };
}

TextOrder &RowTable::order(int column) const
{
    std::unique_ptr<TextOrder> &order = m_orders[size_t(column)];
    if (!order)
        order = std::make_unique<TextOrder>(shownBy(column));
    return *order;
}

void RowTable::take(RowColumns rows)
{
    m_rows = std::move(rows);
    std::ranges::fill(m_folded, nullptr);
    std::ranges::fill(m_orders, nullptr);
    Q_EMIT replaced();
}

void RowTable::apply(const store::RowChange &change)
{
    TableChange told;
    std::unordered_set<Slot> settled; // what is put stays, what is gone goes once
    for (const store::StoredRow &row : change.put) {
        bool isNew = false;
        const Slot slot = m_rows.place(row.id, row.login, isNew);
        settled.insert(slot);
        const quint64 fields = set(slot, row.values);
        if (isNew)
            told.added.push_back(slot);
        else if (fields != 0)
            told.updated.push_back({slot, fields});
    }
    const auto leaves = [&](qint64 id, const QString &login) {
        const std::optional<Slot> slot = m_rows.find(id, login);
        if (slot && settled.insert(*slot).second)
            told.removed.push_back(*slot);
    };
    for (const qint64 id : change.gone)
        leaves(id, {});
    for (const QString &login : change.goneLogins)
        leaves(0, login);
    if (!told.isEmpty())
        Q_EMIT changed(told);
    for (const Slot slot : told.removed)
        m_rows.remove(slot);
    tidy();
}

/// A bit for each field that became another.
quint64 RowTable::set(Slot slot, const QList<FieldValue> &values)
{
    quint64 fields = 0;
    for (int field = 0; field < m_rows.fields(); ++field) {
        if (m_rows.set(slot, field, values.value(field)))
            fields |= quint64(1) << field;
    }
    return fields;
}

/// Texts that nobody has any more are dropped one field at a time: a pause nobody notices.
void RowTable::tidy()
{
    const int field = m_rows.compactOne();
    if (field < 0)
        return;
    m_folded[size_t(field)].reset();
    for (int column = 0; column < m_face.columns.size(); ++column) {
        if (m_face.columns.at(column).field == field)
            m_orders[size_t(column)].reset();
    }
    Q_EMIT renumbered(field);
}

void RowTable::reread()
{
    std::ranges::fill(m_folded, nullptr);
    std::ranges::fill(m_orders, nullptr);
    Q_EMIT readAnew();
}

size_t RowTable::size() const
{
    size_t bytes = m_rows.size();
    for (const auto &folded : m_folded)
        bytes += folded ? folded->size() : 0;
    for (const auto &order : m_orders)
        bytes += order ? order->ranks().capacity() * sizeof(quint32) : 0;
    return bytes;
}

} // namespace dd::models
