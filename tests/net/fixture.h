// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/channel.h"
#include "net/exchangelog.h"
#include "net/networkpolicy.h"
#include "tests/support/testserver.h"

#include <QTest>
#include <optional>

namespace dd::net {

/// What one asker was told, and how often.
struct Told {
    std::optional<Result<Response>> outcome;
    int times = 0;

    Then<Response> then()
    {
        return [this](const Result<Response> &result) {
            outcome = result;
            ++times;
        };
    }
    bool isOk() const { return outcome && *outcome; }
    int status() const { return isOk() ? outcome->value().status : 0; }
    ErrorKind kind() const { return outcome && !*outcome ? outcome->error().kind : ErrorKind::None; }
};

/// A channel with everything it needs, without a proxy.
struct Desk {
    explicit Desk(const RateBudget &budget = {})
        : channel(std::make_unique<Channel>(QStringLiteral("test"), policy, log, budget))
    {
        policy.setProxy(ProxyMode::None);
    }

    /// Asks and waits for the outcome.
    Told ask(const Request &request)
    {
        Told told;
        const Load load = channel->send(request, &context, told.then());
        if (!QTest::qWaitFor([&told] { return told.times > 0; }, 20'000))
            qWarning("no outcome");
        return told;
    }

    NetworkPolicy policy;
    ExchangeLog log;
    std::unique_ptr<Channel> channel;
    QObject context;
};

inline Request get(const QUrl &url)
{
    Request request;
    request.url = url;
    request.label = QStringLiteral("test");
    return request;
}

inline Request post(const QUrl &url, const QByteArray &body = "{\"a\":1}")
{
    Request request = get(url);
    request.verb = Verb::Post;
    request.effect = Effect::Write;
    request.body = body;
    request.contentType = "application/json";
    return request;
}

} // namespace dd::net
