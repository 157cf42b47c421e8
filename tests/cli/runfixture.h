// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/program.h"
#include "session/savedviews.h"
#include "tests/session/desk.h"
#include "tests/session/fakehubex.h"
#include "tests/session/fakeotrs.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrlQuery>

namespace dd::test {

using namespace dd::cli;
using namespace Qt::Literals::StringLiterals;

/// Runs of check and export on a machine whose keychain knows an account: each test begins() and ends() one.
class RunFixture {
protected:
    void begin()
    {
        m_machine = std::make_unique<Machine>();
        restart();
        m_hubex = std::make_unique<FakeHubex>();
        m_hubex->first = [this](const Seen &seen) { return tasks(seen); };
        m_rows = 350;
        m_breaksAt = -1;
    }
    void end()
    {
        m_program.reset();
        m_views.reset();
        m_desk.reset();
        m_hubex.reset();
    }
    /// WORK/Tasks by the hundred, whatever is asked for.
    std::optional<Reply> tasks(const Seen &seen)
    {
        if (!seen.target.startsWith("/fsm/WORK/Tasks"))
            return std::nullopt;
        const QByteArray range = seen.headers.value("range").mid(6);
        const qsizetype from = std::max<qsizetype>(range.split('-').value(0).toLongLong(), 1);
        if (m_breaksAt >= 0 && from > m_breaksAt)
            return Reply{500, "[]"};
        if (m_stallsAt >= 0 && from > m_stallsAt) {
            m_stalled = true;
            return Reply::doing(Reply::Act::Stall);
        }
        const qsizetype till = std::min<qsizetype>(from + 99, m_rows);
        QByteArray body = "{";
        for (qsizetype id = from; id <= till && seen.method != "HEAD"; ++id) {
            const QByteArray number = QByteArray::number(id);
            body += (id > from ? ",\"" : "\"") + number + "\":{\"number\":\"" + number + "\"}";
        }
        return Reply{206, body + '}',
            {{"Content-Range",
                "items=" + QByteArray::number(from) + '-' + QByteArray::number(till) + '/'
                    + QByteArray::number(m_rows)}}};
    }
    /// As the window does it, in an earlier start of the program.
    void remember()
    {
        {
            HubexEntry entry(m_desk->services);
            entry.signIn->startWithPassword(m_hubex->url(), 5, u"anna"_s, u"right"_s);
            session::HubexSignedIn result = entry.result();
            result.account.title = u"Field service"_s;
            m_desk->connections.signedIn(result);
        }
        restart();
    }
    void remember(const FakeOtrs &otrs)
    {
        {
            OtrsEntry entry(m_desk->services); // must not outlive them
            entry.signIn->start(otrs.address(), u"ivanov"_s, u"right"_s, {});
            session::OtrsSignedIn result = entry.result();
            result.account.title = u"Desk"_s;
            m_desk->connections.signedIn(result);
        }
        restart();
    }
    void restart()
    {
        m_program.reset();
        m_views.reset();
        m_desk.reset();
        m_desk = std::make_unique<Desk>(*m_machine);
        m_views = std::make_unique<session::SavedViews>(m_desk->settings, m_desk->accounts);
    }
    QString path() const { return m_machine->folder.filePath(u"out.file"_s); }
    Options exporting(const QString &target) const
    {
        Options options;
        options.verb = Verb::Export;
        options.list = Kind::Task;
        options.target = target;
        options.output = path();
        options.format = Format::Json;
        options.quiet = true;
        return options;
    }
    /// The remembered account, signed in to.
    session::Connection &online()
    {
        session::Connection &connection = *m_desk->connections.find(m_desk->accounts.all().first().id);
        connection.open();
        if (!QTest::qWaitFor(
                [&connection] { return connection.state() == session::ConnectionState::Online; }))
            qWarning("the account did not come online");
        return connection;
    }
    /// What an export says that ends early.
    QString refusalOf(const Options &options)
    {
        ExportRun run(options, online(), *m_views);
        QString words;
        QObject::connect(
            &run, &ExportRun::failed, &run, [&words](const Failure &failure) { words = failure.words; });
        run.start();
        if (!QTest::qWaitFor([&words] { return !words.isEmpty(); }))
            qWarning("the export was not refused");
        return words;
    }
    /// What was asked of this list, request by request.
    QList<QUrlQuery> asked(const QByteArray &path) const
    {
        QList<QUrlQuery> queries;
        for (const Seen &seen : m_hubex->server.seen()) {
            if (seen.target.startsWith("/fsm/" + path + '?'))
                queries << QUrlQuery(QUrl::fromEncoded(seen.target));
        }
        return queries;
    }
    static Options checking()
    {
        Options options;
        options.verb = Verb::Check;
        options.target = u"Field service"_s;
        options.quiet = true;
        return options;
    }
    std::unique_ptr<Program> program(const Options &options)
    {
        m_asked = false;
        const Program::Known known{m_desk->accounts, *m_views, m_desk->services};
        return std::make_unique<Program>(options, known, [this](System) {
            m_asked = true;
            return QStringList{u"anna"_s, u"right"_s};
        });
    }
    ExitCode run(const Options &options)
    {
        m_program = program(options);
        std::optional<ExitCode> code;
        QObject::connect(
            m_program.get(), &Program::finished, m_program.get(), [&code](ExitCode told) { code = told; });
        m_program->start();
        if (!QTest::qWaitFor([&code] { return code.has_value(); }, 30'000))
            qWarning("the run did not end");
        return code.value_or(ExitCode::Usage);
    }
    int rows() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? int(QJsonDocument::fromJson(file.readAll()).array().size())
                                              : -1;
    }

    std::unique_ptr<Machine> m_machine;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<session::SavedViews> m_views;
    std::unique_ptr<FakeHubex> m_hubex;
    std::unique_ptr<Program> m_program;
    qsizetype m_rows = 350;
    qsizetype m_breaksAt = -1;
    qsizetype m_stallsAt = -1;
    bool m_stalled = false;
    bool m_asked = false;
};

} // namespace dd::test
