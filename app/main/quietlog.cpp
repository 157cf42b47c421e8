// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/quietlog.h"

#include <QLoggingCategory>
#include <QRegularExpression>

#include <cstdio>
#include <cstdlib>

namespace dd {

QString withoutSecrets(const QString &line)
{
    // "Bearer …", a JSON web token wherever it stands, and name=value or "name":"value" with a telling name.
    static const QRegularExpression bearer(
        QStringLiteral("(bearer|basic)\\s+[A-Za-z0-9+/=._~-]+"), QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression webToken(
        QStringLiteral("\\beyJ[A-Za-z0-9_-]{4,}\\.[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]*)?"));
    static const QRegularExpression named(
        QStringLiteral("([A-Za-z]*(?:token|password|passwd|secret|session|signature|challenge|cookie|"
                       "OTRSAgentInterface)[A-Za-z]*\"?\\s*[=:]\\s*\"?)([^\\s\"&;,}]+)"),
        QRegularExpression::CaseInsensitiveOption);
    QString clean = line;
    clean.replace(bearer, QStringLiteral("\\1 ***"));
    clean.replace(webToken, QStringLiteral("***"));
    clean.replace(named, QStringLiteral("\\1***"));
    return clean;
}

void installQuietLog(bool verbose)
{
    qSetMessagePattern(QStringLiteral("%{time hh:mm:ss.zzz} %{if-category}%{category}: %{endif}%{message}"));
    if (verbose)
        QLoggingCategory::setFilterRules(QStringLiteral("dd.*=true"));
    qInstallMessageHandler([](QtMsgType type, const QMessageLogContext &context, const QString &message) {
        const QString line = withoutSecrets(qFormatLogMessage(type, context, message));
        std::fprintf(stderr, "%s\n", qUtf8Printable(line));
        if (type == QtFatalMsg)
            std::abort();
    });
}

} // namespace dd
