// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/pagedlist.h"

#include <QTimer>

namespace dd::test {

struct FakeRow {
    qint64 id = 0;
    QString name;
    friend bool operator==(const FakeRow &, const FakeRow &) = default;
};

/// A server's list in memory. Answers from the event loop, notes every request, and misbehaves on order.
struct FakeServer {
    QList<FakeRow> rows;
    QList<Span> asked; ///< every request that reached the server
    int cancelled = 0;
    qint64 toldTotal = -2; ///< -2 = the real one
    Error error; ///< for every request, while set
    bool silent = false; ///< requests wait until answerAll()
    QList<std::function<void()>> waiting;
    qint64 shift = 0; ///< answers begin this many rows later than asked
    int most = 0; ///< rows it grants at once; 0 = as many as asked for
    int always = 0; ///< rows it gives whatever was asked for, from the first on; 0 = what was asked for
    qint64 goesAt = -1; ///< when a page that begins here is asked for, the first row has just gone

    static FakeRow row(qint64 id) { return {id, QStringLiteral("Row %1").arg(id)}; }
    void fill(int count)
    {
        rows.clear();
        for (int i = 1; i <= count; ++i)
            rows << row(i);
    }
    void answerAll()
    {
        const auto now = std::exchange(waiting, {});
        for (const auto &one : now)
            one();
    }
};

/// One request under way.
class FakeWork : public net::Work {
public:
    FakeWork(FakeServer &server, QObject *context)
        : m_server(server)
    {
        connect(context, &QObject::destroyed, this, &FakeWork::cancel);
    }
    void cancel() override
    {
        if (!over)
            ++m_server.cancelled;
        over = true;
        deleteLater();
    }
    bool over = false;

private:
    FakeServer &m_server;
};

inline models::Source<FakeRow> fakeSource(FakeServer &server, session::Connection *connection = nullptr)
{
    models::Source<FakeRow> source;
    source.connection = connection;
    source.account = QStringLiteral("fake");
    source.kind = Kind::Task;
    models::Column<FakeRow> id;
    id.id = QStringLiteral("id");
    id.heading = "Number";
    id.sortKey = QStringLiteral("7");
    id.cell = [](const FakeRow &row) { return models::Cell{.text = QString::number(row.id)}; };
    models::Column<FakeRow> name;
    name.id = QStringLiteral("name");
    name.heading = "Subject";
    name.cell = [](const FakeRow &row) { return models::Cell{.text = row.name}; };
    source.columns = {id, name};
    source.key = [](const FakeRow &row) { return ItemKey{QStringLiteral("fake"), Kind::Task, row.id, {}}; };
    source.list = [&server](const Query &, Span span, net::Priority, QObject *context,
                      const Then<Page<FakeRow>> &then) {
        server.asked << span;
        auto *work = new FakeWork(server, context);
        const auto deliver = [work = QPointer<FakeWork>(work), &server, span, then] {
            if (!work || work->over)
                return;
            work->over = true;
            work->deleteLater();
            if (server.error) {
                then(server.error);
                return;
            }
            if (server.goesAt == span.first) {
                server.goesAt = -1;
                server.rows.removeFirst();
            }
            Page<FakeRow> page;
            page.first = span.first + server.shift;
            page.total = server.toldTotal == -2 ? server.rows.size() : server.toldTotal;
            page.rows = server.rows.mid(
                page.first, server.most > 0 ? std::min(server.most, span.count) : span.count);
            if (server.most > 0)
                page.till = page.next();
            if (server.always > 0)
                page.all = server.rows.mid(0, server.always);
            then(page);
        };
        if (server.silent)
            server.waiting << deliver;
        else
            QTimer::singleShot(0, work, deliver);
        return net::Load(work);
    };
    return source;
}

} // namespace dd::test
