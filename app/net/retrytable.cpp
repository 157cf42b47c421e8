// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/retrytable.h"

#include "net/httpdate.h"

#include <QRandomGenerator>
#include <array>

namespace dd::net {

namespace {

using namespace std::chrono_literals;

struct ErrorRow {
    ErrorKind kind;
    int tries; ///< in all
};

struct StatusRow {
    int status;
    int tries;
};

// A refused connection or a dropped one is often a server restarting; a time-out is not tried again, the user
// has waited long enough.
constexpr std::array errorRows{ErrorRow{ErrorKind::Unreachable, 3}, ErrorRow{ErrorKind::TlsFailed, 2}};
constexpr std::array statusRows{StatusRow{429, 4}, StatusRow{502, 2}, StatusRow{503, 4}, StatusRow{504, 2}};

constexpr std::chrono::milliseconds longestPause = 5min;

std::chrono::milliseconds growing(int tries)
{
    // Spread by a quarter, so that twenty windows do not all come back in the same moment.
    const auto pause = std::min<std::chrono::milliseconds>(250ms * (1 << std::min(tries - 1, 8)), 10s);
    return pause + pause * QRandomGenerator::global()->bounded(25) / 100;
}

} // namespace

std::optional<std::chrono::milliseconds> RetryTable::afterError(
    const Request &request, ErrorKind kind, int tries)
{
    if (request.effect == Effect::Write)
        return std::nullopt;
    for (const ErrorRow &row : errorRows) {
        if (row.kind == kind && tries < row.tries)
            return growing(tries);
    }
    return std::nullopt;
}

std::optional<std::chrono::milliseconds> RetryTable::afterStatus(
    const Request &request, int status, int tries)
{
    if (request.effect == Effect::Write)
        return std::nullopt;
    for (const StatusRow &row : statusRows) {
        if (row.status == status && tries < row.tries)
            return growing(tries);
    }
    return std::nullopt;
}

std::chrono::milliseconds RetryTable::pauseOf(const Response &response, int tries)
{
    const QByteArray value = response.header("retry-after").trimmed();
    bool isNumber = false;
    const qint64 seconds = value.toLongLong(&isNumber);
    if (isNumber)
        return std::min<std::chrono::milliseconds>(
            std::chrono::seconds(std::clamp<qint64>(seconds, 0, 3600)), longestPause);
    const QDateTime date = httpDate(value);
    if (date.isValid()) {
        const std::chrono::milliseconds left(QDateTime::currentDateTimeUtc().msecsTo(date));
        return std::clamp<std::chrono::milliseconds>(left, 0ms, longestPause);
    }
    return std::min<std::chrono::milliseconds>(1s * (1 << std::min(tries - 1, 5)), 30s);
}

} // namespace dd::net
