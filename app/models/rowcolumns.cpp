// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rowcolumns.h"

#include <algorithm>
#include <limits>

namespace dd::models {

namespace {

/// In the middle of what fits, so that negative numbers order before others; 0 stays free for no value.
constexpr qint64 zero = qint64(1) << 31;

quint32 rawOf(FieldKind kind, qint64 number)
{
    constexpr qint64 most = std::numeric_limits<quint32>::max();
    const qint64 biased = kind == FieldKind::Instant ? number : number + zero;
    return quint32(std::clamp<qint64>(biased, 1, most));
}

} // namespace

RowColumns::RowColumns(Kind kind)
    : m_kind(kind)
    , m_fields(fieldsOf(kind))
    , m_columns(size_t(m_fields.size()))
{
}

std::optional<RowColumns::Slot> RowColumns::find(qint64 id, const QString &login) const
{
    if (id != 0) {
        const auto found = m_byId.constFind(id);
        return found == m_byId.constEnd() ? std::nullopt : std::optional(*found);
    }
    const auto found = m_byLogin.constFind(login);
    return found == m_byLogin.constEnd() ? std::nullopt : std::optional(*found);
}

qint64 RowColumns::numberIn(int field, quint32 raw) const
{
    return kindOf(field) == FieldKind::Instant ? qint64(raw) : qint64(raw) - zero;
}

FieldView RowColumns::view(Slot slot, int field) const
{
    FieldView view{.kind = kindOf(field)};
    const quint32 value = raw(slot, field);
    if (value == 0)
        return view;
    view.empty = false;
    if (isKeptAsText(view.kind)) {
        const std::string_view text = texts(field).text(value);
        view.text = QString::fromUtf8(text.data(), qsizetype(text.size()));
    } else {
        view.number = numberIn(field, value);
    }
    return view;
}

RowColumns::Slot RowColumns::place(qint64 id, const QString &login, bool &isNew)
{
    const std::optional<Slot> known = find(id, login);
    isNew = !known;
    if (known)
        return *known;
    Slot slot = end();
    if (m_free.empty()) {
        m_ids.push_back(id);
        m_used.push_back(true);
    } else {
        slot = m_free.back();
        m_free.pop_back();
        m_ids[slot] = id;
        m_used[slot] = true;
    }
    if (id != 0) {
        m_byId.insert(id, slot);
    } else {
        m_byLogin.insert(login, slot);
        m_logins.insert(slot, login);
    }
    return slot;
}

bool RowColumns::setRaw(Slot slot, int field, quint32 value)
{
    std::vector<quint32> &cells = m_columns[size_t(field)].cells;
    if (slot >= cells.size()) {
        if (value == 0)
            return false;
        cells.reserve(m_ids.capacity());
        cells.resize(m_ids.size(), 0);
    }
    return std::exchange(cells[slot], value) != value;
}

bool RowColumns::setText(Slot slot, int field, std::string_view utf8)
{
    TextPool &texts = m_columns[size_t(field)].texts;
    const quint32 old = raw(slot, field);
    const bool changed = setRaw(slot, field, texts.hold(utf8));
    texts.release(old);
    return changed;
}

bool RowColumns::setNumber(Slot slot, int field, std::optional<qint64> number)
{
    return setRaw(slot, field, number ? rawOf(kindOf(field), *number) : 0);
}

bool RowColumns::set(Slot slot, int field, const FieldValue &value)
{
    if (!isKeptAsText(kindOf(field))) {
        const auto *number = std::get_if<qint64>(&value);
        return setNumber(slot, field, number ? std::optional(*number) : std::nullopt);
    }
    const auto *text = std::get_if<QString>(&value);
    const QByteArray utf8 = text ? text->toUtf8() : QByteArray();
    return setText(slot, field, {utf8.constData(), size_t(utf8.size())});
}

void RowColumns::remove(Slot slot)
{
    for (int field = 0; field < fields(); ++field) {
        const quint32 old = raw(slot, field);
        if (old == 0)
            continue;
        setRaw(slot, field, 0);
        if (isKeptAsText(kindOf(field)))
            m_columns[size_t(field)].texts.release(old);
    }
    m_byId.remove(m_ids[slot]);
    m_byLogin.remove(m_logins.take(slot));
    m_used[slot] = false;
    m_ids[slot] = 0;
    m_free.push_back(slot);
}

int RowColumns::compactOne()
{
    for (int field = 0; field < fields(); ++field) {
        Column &column = m_columns[size_t(field)];
        if (!column.texts.isWasteful())
            continue;
        const std::vector<TextPool::Id> numbers = column.texts.compacted();
        for (quint32 &cell : column.cells)
            cell = numbers[cell];
        return field;
    }
    return -1;
}

size_t RowColumns::size() const
{
    constexpr size_t anEntry = 24; // of QHash, roughly: key, value and its part of the spans
    size_t bytes = m_ids.capacity() * sizeof(qint64) + m_used.capacity() / 8
        + m_free.capacity() * sizeof(Slot) + size_t(m_byId.size()) * anEntry;
    for (const Column &column : m_columns)
        bytes += column.cells.capacity() * sizeof(quint32) + column.texts.size();
    return bytes;
}

} // namespace dd::models
