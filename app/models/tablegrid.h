// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVarLengthArray>

namespace dd::models {

/// Keeps the books of one table while it is read. A text document makes a cell for every row and column, so
/// ten thousand rows and one row of ten thousand cells would be a hundred million of them.
class TableGrid {
public:
    static constexpr int mostColumns = 48;

    void nextRow()
    {
        ++m_rows;
        m_column = 0;
        for (int &rows : m_spanned)
            rows -= rows > 0 ? 1 : 0;
    }

    /// Finds the place of the next cell; false when the row is full. The span shrinks to what is left.
    bool place(int &columns, int rows)
    {
        while (m_column < m_spanned.size() && m_spanned.at(m_column) > 0)
            ++m_column;
        if (m_column >= mostColumns)
            return false;
        columns = qMin(columns, mostColumns - m_column);
        if (m_spanned.size() < m_column + columns)
            m_spanned.resize(m_column + columns, 0);
        for (int i = 0; i < columns; ++i)
            m_spanned[m_column + i] = rows;
        m_column += columns;
        return true;
    }

    bool hasRow() const { return m_rows > 0; }
    int cells() const { return m_rows * int(m_spanned.size()); }

private:
    QVarLengthArray<int, 16> m_spanned; // rows left to the cell above, the current one counted
    int m_column = 0;
    int m_rows = 0;
};

} // namespace dd::models
