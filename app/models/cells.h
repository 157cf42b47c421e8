// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/person.h"
#include "models/cell.h"

#include <QVariant>
#include <optional>

namespace dd::models {

/// Cells made of domain values, one function a Look: what is read aloud, copied and shown in the tool tip is
/// decided here, for all lists.

/// The first line that says something; the whole text is the tool tip.
Cell textCell(const QString &text);
/// A full name A::B reads best by its last part; the whole is the tool tip.
Cell lastPartCell(const QString &fullName);
Cell numberCell(qint64 number); ///< empty for 0
Cell decimalCell(const std::optional<double> &number, int decimals);
Cell statusCell(const Named &status, const std::optional<Rgb> &colour);
Cell statusCell(const Coloured &status);
Cell personCell(const PersonRef &person);
Cell personCell(const Person &person);
Cell instantCell(const QDateTime &instant);
/// Time left till `due`.
Cell remainingCell(const QDateTime &due);
Cell minutesCell(qint64 minutes); ///< a length; empty for 0
/// `words` is what a set flag reads as.
Cell flagCell(bool flag, const QString &words);
Cell namesCell(const QList<Named> &names);

/// What a model answers of a cell: CellRole, and what views and screen readers ask for.
QVariant cellData(const Cell &cell, int role);

} // namespace dd::models
