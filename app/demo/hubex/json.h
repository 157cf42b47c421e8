// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace dd::demo::hubex {

class Array;

/// A JSON object whose members stand in the order they were put: the order of a list is the order of its
/// members (contract 1.4). Empty texts, times, ids, objects and arrays leave no trace, as on the real server.
class Object {
public:
    Object &text(const char *name, const QString &value);
    Object &number(const char *name, qint64 value); // always written, 0 too
    Object &real(const char *name, double value);
    Object &flag(const char *name, bool value);
    Object &id(const char *name, qint64 value); // 0 = none
    Object &time(const char *name, qint64 seconds); // since 1970; UTC without a zone (contract 1.8); 0 = none
    Object &put(const char *name, const Object &value);
    Object &put(const char *name, const Array &value);
    Object &member(const QByteArray &name, const QByteArray &json); // as it is

    bool isEmpty() const { return m_members.isEmpty(); }
    QByteArray bytes() const { return '{' + m_members + '}'; }

private:
    Object &raw(QByteArrayView name, const QByteArray &json);
    QByteArray m_members;
};

/// A JSON array, the same way.
class Array {
public:
    Array() = default;
    explicit Array(const QStringList &texts);
    Array &add(const Object &value) { return raw(value.bytes()); }
    Array &add(const QString &value);
    Array &add(qint64 value) { return raw(QByteArray::number(value)); }
    Array &raw(const QByteArray &json);

    bool isEmpty() const { return m_items.isEmpty(); }
    QByteArray bytes() const { return '[' + m_items + ']'; }

private:
    QByteArray m_items;
};

/// A text in quotes.
QByteArray quoted(const QString &text);
/// 2025-07-02T15:15:04
QString timeText(qint64 seconds);

/// The small objects that stand inside all others (contract 3.1); empty when there is no id.
Object idName(qint64 id, const QString &name, qint64 deleted = 0);
Object idNameColor(qint64 id, const QString &name, const QString &color, qint64 deleted = 0);
Object period(qint64 from, qint64 till);

} // namespace dd::demo::hubex
