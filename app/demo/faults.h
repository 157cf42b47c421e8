// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/http/message.h"

#include <QElapsedTimer>
#include <QList>
#include <QRandomGenerator>
#include <QStringList>
#include <optional>

namespace dd::demo {

/// What the server should do wrong with one request. Owner: whoever asked for it.
struct Fault {
    enum class Kind {
        None,
        DropBefore, // the connection dies, nothing was done
        DropAfter, // the work is done, the connection dies before the answer
        Status, // a canned error answer, nothing was done
        Malformed, // the answer is whole for HTTP and broken as JSON
        Truncated, // the connection dies in the middle of the answer's body
    };
    Kind kind = Kind::None;
    int status = 0; // for Kind::Status
    int delayMs = 0;
};

/// The faults a demo server was asked for (--demo-faults). Text form: groups separated by ';', items of a
/// group by ','.
///
/// Faults: slow=<ms>, drop-before, drop-after, malformed, truncated, and a status: 401, 403, 404, 409, 429,
/// 500, 502, 503, 504; each but slow with an optional probability (drop-after=0.1; default 1, always).
/// rate=<n>: 429 beyond n requests in a minute.
/// Limits of the group: path=<prefix>, method=<METHOD>, every=<n> (only each n-th request that matches),
/// times=<n> (not more than n requests).
/// Example: "slow=2000,path=/fsm/ES;drop-after,method=POST,times=1;500=0.05". Deterministic by the seed.
class Faults {
public:
    Faults() = default;
    /// Nothing, and @p error, when the text has an item nobody knows.
    static std::optional<Faults> parse(const QString &text, quint32 seed, QString *error = nullptr);
    /// Of faults and limits, without their values.
    static QStringList names();

    bool isEmpty() const { return m_groups.isEmpty(); }
    Fault next(const http::Request &request);

private:
    struct Item {
        Fault fault;
        double probability = 1;
    };
    struct Group {
        QList<Item> items;
        QString pathPrefix;
        QByteArray method;
        int delayMs = 0;
        int every = 1;
        int times = -1; // < 0: no limit
        int rate = 0; // requests a minute; 0: no limit
        int matched = 0;
        QList<qint64> recent; // ms since the start of m_clock, for the rate
    };
    static bool readItem(Group &group, const QString &name, const QString &value);
    bool takes(Group &group, const http::Request &request);
    Fault fire(Group &group);
    bool isOverRate(Group &group);

    QList<Group> m_groups;
    QRandomGenerator m_random;
    QElapsedTimer m_clock;
};

} // namespace dd::demo
