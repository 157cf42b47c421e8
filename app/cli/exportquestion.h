// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/filterarguments.h"
#include "cli/options.h"

namespace dd::session {
class SavedViews;
}

namespace dd::cli {

/// What a list is asked for an export: a view (the user's own, or the server's), the filters on top of it,
/// the text, the order; names are looked up on the server. The connection must outlive it.
class ExportQuestion : public QObject {
    Q_OBJECT

public:
    ExportQuestion(const Options &options, session::Connection &connection, const session::SavedViews &views,
        QObject *parent = nullptr);
    ~ExportQuestion() override;

    /// What is wrong of the options; nothing is sent.
    std::optional<Failure> read();
    /// After read(). Ends with found() or failed(), from the event loop.
    void ask();

Q_SIGNALS:
    void found(const dd::Query &query);
    void failed(const dd::cli::Failure &failure);

private:
    std::optional<Failure> findView();
    void findServersView();
    Failure noView(const QStringList &ofTheServer) const;
    void resolveFilters();
    void findOrder(const Query &query);
    QStringList orderNames(const QList<SortKey> &orders) const;

    Options m_options;
    session::Connection &m_connection;
    const session::SavedViews &m_views;
    FilterArguments m_filters;
    Query m_query;
    bool m_isServersView = false;
    net::Load m_step;
};

} // namespace dd::cli
