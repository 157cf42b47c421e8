// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/options.h"
#include "cli/value.h"

#include <QIODevice>
#include <memory>

namespace dd::cli {

/// Puts rows into a file of one format, one after another; holds none of them. An error is a sentence in the
/// user's language, empty for none; after one nothing more is written.
class Writer {
public:
    virtual ~Writer() = default;

    virtual QString begin(const QList<models::ColumnInfo> &columns) = 0;
    virtual QString add(const QList<Value> &row) = 0;
    virtual QString end() = 0;
};

/// RFC 4180 in UTF-8: CRLF, quotes where needed. A text that a spreadsheet would take for a formula gets an
/// apostrophe in front.
std::unique_ptr<Writer> csvWriter(QIODevice &device, QChar separator, bool byteOrderMark);
/// An array of objects, a line each, keyed by the columns' ids.
std::unique_ptr<Writer> jsonWriter(QIODevice &device);
/// One sheet: header, typed cells, frozen first row, auto filter. Times are local: Excel knows no zones.
std::unique_ptr<Writer> xlsxWriter(QIODevice &device, const QString &sheet);

} // namespace dd::cli
