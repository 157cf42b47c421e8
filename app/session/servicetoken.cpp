// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/servicetoken.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <algorithm>

namespace dd::session {

namespace {

constexpr qint64 largest = 64 * 1024;

QString words(const char *sentence)
{
    return QCoreApplication::translate("dd::ServiceToken", sentence);
}

} // namespace

ServiceToken serviceTokenFrom(const QByteArray &bytes)
{
    if (bytes.size() > largest)
        return {{}, TokenProblem::TooLarge};
    QByteArray text = bytes;
    if (text.startsWith("\xEF\xBB\xBF"))
        text.remove(0, 3);
    text = text.trimmed();
    if (text.isEmpty())
        return {{}, TokenProblem::Empty};
    const auto isSpace = [](char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; };
    const auto isInk = [](char c) { return c > 0x20 && c < 0x7f; };
    if (!std::ranges::all_of(text, [&](char c) { return isInk(c) || isSpace(c); }))
        return {{}, TokenProblem::NotText};
    if (std::ranges::any_of(text, isSpace))
        return {{}, TokenProblem::SeveralLines};
    return {text, TokenProblem::None};
}

ServiceToken serviceTokenFromFile(const QString &path)
{
    QFile file(path);
    if (QFileInfo(path).isDir() || !file.open(QIODevice::ReadOnly))
        return {{}, TokenProblem::Unreadable};
    return serviceTokenFrom(file.read(largest + 1));
}

QString explain(TokenProblem problem)
{
    switch (problem) {
    case TokenProblem::None:
        break;
    case TokenProblem::Unreadable:
        return words(QT_TRANSLATE_NOOP("dd::ServiceToken", "The file cannot be read."));
    case TokenProblem::TooLarge:
        return words(QT_TRANSLATE_NOOP("dd::ServiceToken", "This is too large for a service token."));
    case TokenProblem::NotText:
        return words(QT_TRANSLATE_NOOP(
            "dd::ServiceToken", "This is not a service token: it holds other signs than a token has."));
    case TokenProblem::Empty:
        return words(QT_TRANSLATE_NOOP("dd::ServiceToken", "There is no service token in it."));
    case TokenProblem::SeveralLines:
        return words(QT_TRANSLATE_NOOP(
            "dd::ServiceToken", "This is not a service token: a token is one word without blanks."));
    }
    return {};
}

} // namespace dd::session
