// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "domain/result.h"
#include "net/load.h"

#include <QStringList>
#include <QTest>
#include <QTestEventLoop>
#include <functional>
#include <optional>
#include <utility>

namespace dd::test {

/// What the reader of answers says about fields that are not as promised comes through the log.
class Complaints {
public:
    static void listen()
    {
        heard().clear();
        qInstallMessageHandler([](QtMsgType type, const QMessageLogContext &, const QString &message) {
            if (type >= QtWarningMsg && type != QtInfoMsg)
                heard().append(message);
        });
    }
    /// What was heard since listen(), which ends with it.
    static QStringList taken()
    {
        qInstallMessageHandler(nullptr);
        return std::exchange(heard(), {});
    }

private:
    static QStringList &heard()
    {
        static QStringList all;
        return all;
    }
};

/// A call of a client, without its context's rest.
template <class T> using Ask = std::function<net::Load(Then<T>)>;

/// Waits for the one answer of a call.
template <class T> Result<T> outcomeOf(const Ask<T> &ask)
{
    std::optional<Result<T>> answer;
    QTestEventLoop loop; // returns with the answer; qWaitFor() looks every ten milliseconds only
    const net::Load load = ask([&answer, &loop](Result<T> result) {
        answer = std::move(result);
        loop.exitLoop();
    });
    loop.enterLoop(60);
    if (!answer)
        return Error{.kind = ErrorKind::TimedOut, .detail = QStringLiteral("no answer at all")};
    return *answer;
}

/// The value of a call that must succeed.
template <class T> T valueOf(const Ask<T> &ask)
{
    const Result<T> answer = outcomeOf<T>(ask);
    if (answer)
        return answer.value();
    QTest::qFail(
        qPrintable(describe(answer.error()) + QLatin1Char(' ') + answer.error().detail), __FILE__, __LINE__);
    return {};
}

} // namespace dd::test
