// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/report.h"

#include "cli/words.h"

#include "models/lists.h"

#include <QLocale>

namespace dd::cli {

namespace {

/// A block of the text: the heading on the left, its lines beside it.
QString block(const QString &heading, const QStringList &lines)
{
    constexpr int margin = 16;
    QString text;
    for (const QString &line : lines) {
        if (!line.isEmpty())
            text += (text.isEmpty() ? heading : QString()).leftJustified(margin) + line + QLatin1Char('\n');
    }
    return text;
}

QStringList versionLines(const Report &report)
{
    QStringList lines{QStringLiteral("DispatchDesk " DD_VERSION)};
    for (auto version = report.versions.cbegin(); version != report.versions.cend(); ++version)
        lines << version.key() + QLatin1Char(' ') + version.value();
    return lines;
}

QStringList rightLines(const Report &report)
{
    QStringList lines;
    for (const Right &right : report.rights) {
        QString line = right.name;
        if (!right.allows.isEmpty())
            line += QLatin1String(": ") + right.allows.join(QLatin1String(", "));
        if (!right.queues.isEmpty())
            line += QLatin1String(" (") + right.queues.join(QLatin1String(", ")) + QLatin1Char(')');
        lines << line;
    }
    return lines;
}

QStringList totalLines(const Report &report)
{
    const QLocale locale;
    QStringList lines;
    for (const Total &total : report.totals) {
        QString line = models::titleOf(total.kind) + QLatin1String(": ");
        if (total.all >= 0 && !total.problem.isEmpty())
            line += Words::tr("%1, of them in the first view: %2")
                        .arg(locale.toString(total.all), total.problem);
        else if (!total.problem.isEmpty())
            line += total.problem;
        else if (total.more)
            line += Words::tr("%1 or more").arg(locale.toString(total.all));
        else if (total.open >= 0 && total.open != total.all)
            line += Words::tr("%1, of them in the first view %2")
                        .arg(locale.toString(total.all), locale.toString(total.open));
        else
            line += locale.toString(total.all);
        lines << line;
    }
    return lines;
}

QStringList timeLines(const Report &report)
{
    QStringList lines;
    for (const net::Exchange &exchange : report.exchanges) {
        lines << Words::tr("%1 ms  %2 (HTTP %3)")
                     .arg(QString::number(exchange.milliseconds).rightJustified(6), exchange.label)
                     .arg(exchange.status);
    }
    return lines;
}

QString personLine(const Report &report)
{
    QStringList known{report.person};
    for (const QString &more : {report.login, report.email}) {
        if (!more.isEmpty() && more != report.person)
            known << more;
    }
    known.removeAll(QString());
    known.removeDuplicates();
    return known.join(QLatin1String(", "));
}

/// A part of the report, or why it is missing.
QString partOf(const Report &report, Part part, const QString &heading, QStringList lines)
{
    return block(heading, lines << report.problems.value(part));
}

} // namespace

ExitCode Report::code() const
{
    if (failure)
        return failure->code;
    ExitCode worst = ExitCode::Ok;
    for (const Total &total : totals)
        worst = worseOf(worst, total.code);
    return worst;
}

QString reportAsText(const Report &report)
{
    const bool hubex = report.account.system == System::HubEx;
    QString text;
    if (!report.account.server.isEmpty()) {
        text += block(Words::tr("Server"),
            {report.account.server.toDisplayString(),
                hubex ? Words::tr("HubEx, application id %1").arg(report.account.applicationId)
                    : report.account.jsonPl ? Words::tr("OTRS/Znuny, without the rewrite rule (json.pl)")
                                            : Words::tr("OTRS/Znuny")});
        text += partOf(report, Part::Versions, Words::tr("Versions"), versionLines(report));
        text += block(Words::tr("Account"), {report.account.title});
        text += partOf(report, Part::Company, Words::tr("Company"),
            report.tenant.isEmpty()
                ? QStringList()
                : QStringList{QStringLiteral("%1 (%2)").arg(report.tenant).arg(report.tenantId)});
        text += block(Words::tr("Signed in as"), {personLine(report)});
        text += partOf(report, Part::TimeZone, Words::tr("Time zone"), {report.account.zone});
        text += partOf(report, Part::Rights, Words::tr("Rights"), rightLines(report));
        text += block(Words::tr("Totals"), totalLines(report));
    }
    text += block(Words::tr("Round trips"), timeLines(report));
    if (report.clockSkew != 0)
        text += block(Words::tr("Clock"), {Words::tr("the server's differs by %1 s").arg(report.clockSkew)});
    return text;
}

} // namespace dd::cli
