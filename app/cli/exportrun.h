// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/exportquestion.h"
#include "cli/output.h"
#include "cli/rows.h"
#include "cli/writer.h"

#include <QSet>

namespace dd::session {
class SavedViews;
}

namespace dd::cli {

/// Reads one list to its end and writes it. The connection must outlive it; what the server grants a minute
/// is kept by the connection's own channel.
class ExportRun : public QObject {
    Q_OBJECT

public:
    ExportRun(const Options &options, session::Connection &connection, const session::SavedViews &views,
        QObject *parent = nullptr);
    ~ExportRun() override;

    /// What can be told wrong without asking the server.
    static std::optional<Failure> check(const Options &options, System system);
    void start();

Q_SIGNALS:
    /// Rows so far, of how many (-1: not known).
    void progress(qint64 rows, qint64 total);
    /// The next moment the bytes go where they shall: standard output may be the terminal.
    void writing();
    /// `total` is more than `rows` where the server hands out only so many (OTRS: 10,000 tickets), and -1
    /// where there may be more and nobody tells how many (OTRS customers).
    void finished(qint64 rows, qint64 total);
    void failed(const dd::cli::Failure &failure);

private:
    void begin(const Query &query);
    std::optional<Failure> openOutput();
    void nextPage();
    void take(const Page<Row> &page, int asked);
    void end();
    void finish();
    void fail(const Failure &failure);

    Options m_options;
    session::Connection &m_connection;
    std::unique_ptr<Rows> m_rows;
    ExportQuestion m_question;
    Query m_query;
    QList<int> m_columns; ///< places among the list's columns
    std::unique_ptr<Output> m_output;
    std::unique_ptr<Writer> m_writer;
    QSet<ItemKey> m_seen;
    qint64 m_next = 0; ///< first row of the page asked for
    qint64 m_written = 0;
    qint64 m_total = -1;
    bool m_isCut = false; ///< the server gave as many as it ever gives at once, and told no total (HubEx 1.5)
    int m_empty = 0; ///< pages in a row that gave nothing
    net::Load m_step;
};

} // namespace dd::cli
