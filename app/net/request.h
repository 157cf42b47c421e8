// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QPair>
#include <QString>
#include <QUrl>
#include <chrono>
#include <functional>

namespace dd::net {

enum class Verb { Get, Head, Post, Put, Patch, Delete };

/// What the user looks at goes first; a background fill waits for everybody.
enum class Priority { Looking, Visible, Background };

/// A write goes out once and has the third outcome ErrorKind::Unknown; only reads are ever repeated.
/// Sign-in calls that may be repeated harmlessly are reads in this sense even where they are POSTs.
enum class Effect { Read, Write };

/// Bytes of an answer's body so far, and in all; -1 where the server does not say.
using Progress = std::function<void(qint64 received, qint64 total)>;

/// One request, as a value. Knows no backend.
struct Request {
    Verb verb = Verb::Get;
    QUrl url;
    QList<QPair<QByteArray, QByteArray>> headers;
    QByteArray body;
    QByteArray contentType;
    Effect effect = Effect::Read;
    Priority priority = Priority::Visible;
    /// Anonymous requests carry no session and pass a block (sign-in, renewing a token).
    bool anonymous = false;
    /// For one try, from its start. The total covers waiting in the queue, tries and pauses.
    std::chrono::milliseconds timeout{30'000};
    std::chrono::milliseconds totalTimeout{120'000};
    qint64 sizeLimit = 64LL * 1024 * 1024;
    /// A short name for the log and the diagnostics window, e.g. "tasks"; never holds user data.
    QString label;
    /// Told now and then, from the event loop, while the asker lives; may be empty.
    Progress progress;
};

/// What came back, whatever the status: the backend decides what a status means.
struct Response {
    int status = 0;
    QUrl url; ///< after redirects
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;

    QByteArray header(const char *lowerCaseName) const { return headers.value(lowerCaseName); }
};

} // namespace dd::net
