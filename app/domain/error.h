// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace dd {

/// Everything that can go wrong, as a closed set. A backend maps its server's words to one of these in one
/// function; the window chooses words and actions (Retry, Sign in, Details) from the kind alone.
enum class ErrorKind {
    None,
    Cancelled, ///< the asker went away or the user pressed stop; never shown
    SessionClosed, ///< the account was signed out or removed while the request waited
    Unreachable, ///< no connection: DNS, refused, unplugged; for a write: it never left
    TimedOut, ///< per-request or total time-out of a read
    Unknown, ///< a write left and no answer came: it may have happened; look before repeating
    ProxyFailed, ///< the proxy refused, or wants another sign-in
    TlsUntrusted, ///< the certificate is not trusted; the user may look at it and pin it
    TlsFailed, ///< no encrypted connection comes about: what answers there speaks no https, or none of ours
    TlsPinChanged, ///< a pinned certificate changed: hard stop
    NotSignedIn, ///< the session is dead and could not be renewed
    SignInRefused, ///< wrong login, password or token (OTRS says the same for too many sessions)
    SignInUnknown, ///< a sign-in left and no answer came: a session may have been granted
    CodeRequired, ///< a two-factor code is needed
    Forbidden, ///< signed in, but not allowed
    NotFound, ///< unknown, deleted or invisible to this user
    Conflict, ///< the server's rules refuse it (409, business errors)
    Invalid, ///< the server did not accept a value (400, 409 InvalidData, 422)
    TooManyRequests, ///< 429, and it kept saying so for as long as we try again
    ServerFailed, ///< 5xx, or the server's own "contact the administrator"
    WrongAddress, ///< something answered, but it is not the server we were promised
    BadAnswer, ///< right server, but the answer could not be understood; `detail` names the field
    TooLarge, ///< the answer is larger than we allow
    NoAccess, ///< signed in to a membership without read rights (HubEx 1.3, 403 everywhere)
    StorageFailed, ///< keychain or disk of this machine
};

/// One failure, as a value. `detail` is for the Details button and the log: it never holds a secret.
struct Error {
    ErrorKind kind = ErrorKind::None;
    QString serverText{}; ///< what the server said, in its words; shown as a quotation
    QString detail{}; ///< technical: field path, Qt's error string, HTTP status
    QString traceId{}; ///< HubEx traceIdentifier, for their support
    int httpStatus = 0; ///< 0 where no answer came

    explicit operator bool() const { return kind != ErrorKind::None; }
    friend bool operator==(const Error &, const Error &) = default;
};

/// What happened, in the user's language: one clear sentence. Never empty for a real error.
QString describe(const Error &error);
/// What the user can do about it, in the user's language; may be empty.
QString advice(const Error &error);

} // namespace dd
