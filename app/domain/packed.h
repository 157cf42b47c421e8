// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/basics.h"
#include "domain/field.h"

namespace dd {

/// Small values as one text, for fields that are kept as text. Separators are control characters, which are
/// taken out of what servers send. An empty text is no value.

FieldValue packed(const QString &text);
FieldValue packed(const Named &named);
FieldValue packed(const Coloured &coloured);
FieldValue packed(const PersonRef &person);
FieldValue packed(const QList<PersonRef> &people);
FieldValue packed(const QDateTime &instant);
FieldValue packedNumber(qint64 number); ///< nothing for 0
FieldValue packedDecimal(const std::optional<double> &number);
FieldValue packedFlag(bool flag);

Coloured namedIn(QStringView packed);
QList<PersonRef> peopleIn(QStringView packed);
QDateTime instantIn(qint64 seconds);
double decimalIn(qint64 thousandths);

/// What people read, search and sort by: the name, the names, the text.
QString shownText(FieldKind kind, QStringView packed);
/// The numbers inside: of the named thing, of each person.
QList<qint64> idsIn(FieldKind kind, QStringView packed);

} // namespace dd
