// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/error.h"

#include <QCoreApplication>

namespace dd {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("dd::Error", text);
}

struct Words {
    const char *sentence;
    const char *advice;
};

/// One row a kind: what happened, and what to do. The order of the switch is the order of the enum.
Words wordsFor(ErrorKind kind)
{
    using enum ErrorKind;
    switch (kind) {
    case None:
        return {"", ""};
    case Cancelled:
        return {QT_TRANSLATE_NOOP("dd::Error", "Stopped."), ""};
    case SessionClosed:
        return {QT_TRANSLATE_NOOP("dd::Error", "The account was signed out before the answer came."),
            QT_TRANSLATE_NOOP("dd::Error", "Sign in again to continue.")};
    case Unreachable:
        return {QT_TRANSLATE_NOOP("dd::Error", "The server cannot be reached."),
            QT_TRANSLATE_NOOP("dd::Error", "Check the network connection and the address, then try again.")};
    case TimedOut:
        return {QT_TRANSLATE_NOOP("dd::Error", "The server did not answer in time."),
            QT_TRANSLATE_NOOP("dd::Error", "It may be busy. Try again in a moment.")};
    case Unknown:
        return {QT_TRANSLATE_NOOP(
                    "dd::Error", "The connection broke after the request had left: it may have been done."),
            QT_TRANSLATE_NOOP("dd::Error", "Look at the item on the server before repeating it.")};
    case ProxyFailed:
        return {QT_TRANSLATE_NOOP("dd::Error", "The proxy refused the connection."),
            QT_TRANSLATE_NOOP(
                "dd::Error", "Check the proxy address, login and password in Settings, Network.")};
    case TlsUntrusted:
        return {QT_TRANSLATE_NOOP("dd::Error", "The server's certificate is not trusted."),
            QT_TRANSLATE_NOOP(
                "dd::Error", "Look at the certificate, or add your company's CA file in Settings, Network.")};
    case TlsFailed:
        return {QT_TRANSLATE_NOOP("dd::Error", "The server does not speak https here."),
            QT_TRANSLATE_NOOP("dd::Error",
                "Check the address and the port. A very old server may know no encryption that is still "
                "safe.")};
    case TlsPinChanged:
        return {
            QT_TRANSLATE_NOOP("dd::Error", "The server shows another certificate than the one you accepted."),
            QT_TRANSLATE_NOOP("dd::Error",
                "Nothing was sent. Ask your administrator whether the certificate was renewed.")};
    case NotSignedIn:
        return {QT_TRANSLATE_NOOP("dd::Error", "The session has ended."),
            QT_TRANSLATE_NOOP("dd::Error", "Sign in again; what is on the screen stays.")};
    case SignInRefused:
        return {QT_TRANSLATE_NOOP("dd::Error", "The server refused the sign-in."),
            QT_TRANSLATE_NOOP("dd::Error", "Check the login and the password or token.")};
    case SignInUnknown:
        return {QT_TRANSLATE_NOOP(
                    "dd::Error", "The connection broke while signing in: the server may have signed you in."),
            QT_TRANSLATE_NOOP("dd::Error",
                "Try again. It may count as one of your 20 sessions until it runs out by itself.")};
    case CodeRequired:
        return {QT_TRANSLATE_NOOP("dd::Error", "The server wants a two-factor code."),
            QT_TRANSLATE_NOOP("dd::Error", "Enter the code from your authenticator app.")};
    case Forbidden:
        return {QT_TRANSLATE_NOOP("dd::Error", "You have no permission for this."),
            QT_TRANSLATE_NOOP("dd::Error", "Ask your administrator for the right named in the details.")};
    case NotFound:
        return {QT_TRANSLATE_NOOP("dd::Error", "The server does not know this item, or you may not see it."),
            QT_TRANSLATE_NOOP("dd::Error", "Refresh the list.")};
    case Conflict:
        return {QT_TRANSLATE_NOOP("dd::Error", "The server refused: its rules do not allow this now."), ""};
    case Invalid:
        return {QT_TRANSLATE_NOOP("dd::Error", "The server did not accept one of the values."),
            QT_TRANSLATE_NOOP("dd::Error", "Check the filter or the field named in the details.")};
    case TooManyRequests:
        return {QT_TRANSLATE_NOOP("dd::Error", "The server asks for a pause: too many requests."),
            QT_TRANSLATE_NOOP("dd::Error", "Wait a moment, then try again.")};
    case ServerFailed:
        return {QT_TRANSLATE_NOOP("dd::Error", "The server reported an error of its own."),
            QT_TRANSLATE_NOOP(
                "dd::Error", "Try again; if it stays, pass the details to your administrator.")};
    case WrongAddress:
        return {QT_TRANSLATE_NOOP(
                    "dd::Error", "Something answered at this address, but it is not the expected server."),
            QT_TRANSLATE_NOOP("dd::Error", "Check the server address.")};
    case BadAnswer:
        return {QT_TRANSLATE_NOOP("dd::Error", "The server's answer could not be understood."),
            QT_TRANSLATE_NOOP("dd::Error", "Nothing was changed. Pass the details to support.")};
    case TooLarge:
        return {QT_TRANSLATE_NOOP("dd::Error", "The server's answer is too large."),
            QT_TRANSLATE_NOOP("dd::Error", "Narrow the filter, or open a smaller file.")};
    case NoAccess:
        return {QT_TRANSLATE_NOOP("dd::Error", "Signed in, but this membership may not read anything."),
            QT_TRANSLATE_NOOP("dd::Error", "Choose another company, or ask your administrator for a role.")};
    case StorageFailed:
        return {QT_TRANSLATE_NOOP("dd::Error", "This computer could not store or read it."),
            QT_TRANSLATE_NOOP("dd::Error", "Check the disk and the system keychain.")};
    }
    return {"", ""};
}

} // namespace

QString describe(const Error &error)
{
    const char *sentence = wordsFor(error.kind).sentence;
    return *sentence ? tr(sentence) : QString();
}

QString advice(const Error &error)
{
    const char *sentence = wordsFor(error.kind).advice;
    return *sentence ? tr(sentence) : QString();
}

} // namespace dd
