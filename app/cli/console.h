// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QString>

namespace dd::cli {

/// What a run says to people: on standard error, so that standard output stays the answer's. On a terminal
/// progress is one line that changes, elsewhere a line now and then. Control characters of what servers say
/// never reach the terminal.
class Console {
public:
    explicit Console(bool quiet);
    ~Console();
    Q_DISABLE_COPY_MOVE(Console)

    void progress(const QString &words);
    /// Always shown; begins on a line of its own.
    void say(const QString &words);
    void print(const QString &words); ///< on standard output
    /// Takes the line of progress away, for what is about to be written beside the console.
    void clear();

private:
    bool m_quiet;
    bool m_isTerminal;
    bool m_dirty = false; ///< a line of progress stands there
    QElapsedTimer m_last;
};

} // namespace dd::cli
