// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandline.h"

#include "cli/faultwords.h"
#include "cli/options.h"
#include "cli/words.h"
#include "demo/options.h"

#include <QRegularExpression>

namespace dd::cli {

namespace {

QString exitCodes()
{
    return Words::tr(
        "Exit codes:\n"
        "  0  done\n"
        "  1  failed otherwise: the server's own error, an answer that makes no sense\n"
        "  2  the command line was not understood, or names what is not there\n"
        "  3  sign-in refused, or there is no session to use\n"
        "  4  unreachable: no connection, time-out, proxy\n"
        "  5  the certificate is not trusted, or it is another than the accepted one\n"
        "  6  something answers at the address, but not the expected server\n"
        "  7  signed in, but not allowed to read this\n"
        "  8  the output could not be written\n"
        "  9  exported, but not all of it: the server has more rows than it handed out\n"
        "130  interrupted\n"
        "check goes on where a list cannot be read, and ends with the worst of what it met; 7 is "
        "the least.");
}

QString secrets()
{
    return Words::tr(
        "Secrets are read from standard input, never from the command line, and are not kept. For HubEx: "
        "one line, the service token; or two lines, login and password. For OTRS: two lines, user name "
        "and password, and a third with the two-factor code if you have one. On a terminal you are asked "
        "for them and they are not shown.");
}

QString examples(const QString &verb)
{
    if (verb == QLatin1String("check"))
        return QStringLiteral("  dispatchdesk check --demo --system otrs\n"
                              "  dispatchdesk check \"My company\" --json\n"
                              "  dispatchdesk check https://help.example.com/otrs < secret.txt\n");
    return QStringLiteral(
        "  dispatchdesk export tasks --demo isClosed=false --sort -created --limit 100\n"
        "  dispatchdesk export tickets \"My help desk\" QueueIDs=Incidents -o tickets.xlsx\n"
        "  dispatchdesk export people \"My company\" --columns all --format json\n");
}

} // namespace

CommandLine::CommandLine(const QString &verb)
{
    m_parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    add({QStringLiteral("h"), QStringLiteral("help")}, Words::tr("Shows this help."));
    add({QStringLiteral("v"), QStringLiteral("version")}, Words::tr("Shows the version."));
    add({QStringLiteral("language")}, Words::tr("en or ru; as in the settings if left out."),
        QStringLiteral("code"));
    add({QStringLiteral("verbose")},
        Words::tr("Writes to standard error what the program does; no secrets."));
    if (verb.isEmpty()) {
        addWindow();
        return;
    }
    addWhere();
    if (verb == QLatin1String("check"))
        addCheck();
    else
        addExport();
}

void CommandLine::add(const QStringList &names, const QString &description, const QString &value)
{
    m_parser.addOption(QCommandLineOption(names, description, value));
}

void CommandLine::addWindow()
{
    m_parser.setApplicationDescription(
        Words::tr("The dispatcher's desk for HubEx and OTRS/Znuny. Without a verb it "
                  "opens its window."));
    m_parser.addPositionalArgument(QStringLiteral("verb"),
        Words::tr("check, export or help VERB; see “dispatchdesk check --help” and "
                  "“dispatchdesk export --help”."),
        QStringLiteral("[check|export|help]"));
    add({QStringLiteral("demo")}, Words::tr("Starts with the embedded demo servers, signed in to both."));
    add({QStringLiteral("demo-servers")},
        Words::tr("Runs the demo servers alone and prints their addresses and accounts as JSON."));
    add({QStringLiteral("demo-faults")},
        Words::tr("What the demo servers shall do wrong.") + QLatin1Char(' ') + faultsHelp(),
        QStringLiteral("faults"));
    for (const demo::Amount &amount : demo::amounts)
        add({QLatin1String(amount.option)},
            Words::tr("How many the demo servers shall have, from %1 to %2; %3 if left out.")
                .arg(amount.least)
                .arg(amount.most)
                .arg(demo::DemoOptions().*amount.member),
            QStringLiteral("number"));
    add({QStringLiteral("demo-seed")}, Words::tr("Other demo data; the same number gives the same data."),
        QStringLiteral("number"));
}

void CommandLine::addWhere()
{
    add({QStringLiteral("system")}, Words::tr("hubex or otrs, where the address does not tell."),
        QStringLiteral("name"));
    add({QStringLiteral("tenant")},
        Words::tr("HubEx: which company, by name or number, if the login has several."),
        QStringLiteral("name"));
    add({QStringLiteral("application")}, Words::tr("HubEx: application id; 5 if left out, then 3."),
        QStringLiteral("id"));
    add({QStringLiteral("plain-http")}, Words::tr("Signs in to a public host without encryption."));
    add({QStringLiteral("demo")}, Words::tr("Uses an embedded demo server instead of an account."));
    add({QStringLiteral("demo-faults")},
        Words::tr("What the demo servers shall do wrong.") + QLatin1Char(' ') + faultsHelp(),
        QStringLiteral("faults"));
}

void CommandLine::addCheck()
{
    m_parser.setApplicationDescription(
        Words::tr("Signs in and tells what is there: server, versions, who I am, rights, "
                  "totals of every list, round-trip times."));
    m_parser.addPositionalArgument(QStringLiteral("account"),
        Words::tr("An account by its name in the window, or the address of a server. Not needed if there is "
                  "but one "
                  "account."),
        QStringLiteral("check [account|address]"));
    add({QStringLiteral("json")}, Words::tr("Prints JSON, on failure too."));
}

void CommandLine::addExport()
{
    m_parser.setApplicationDescription(Words::tr(
        "Writes a list with all its pages as CSV, JSON or XLSX. Nothing is written if something fails in the "
        "middle. Times are UTC in CSV and JSON, local in XLSX; lengths of time are minutes."));
    m_parser.addPositionalArgument(QStringLiteral("list"),
        Words::tr("tasks, assets (HubEx), tickets, customers (OTRS), "
                  "people (either)."),
        QStringLiteral("export list"));
    m_parser.addPositionalArgument(QStringLiteral("account"),
        Words::tr("An account by its name in the window, or the address of a server."),
        QStringLiteral("[account|address]"));
    m_parser.addPositionalArgument(QStringLiteral("KEY=VALUE"),
        Words::tr(
            "Filters, the server's own; --list-filters names them. Several values: KEY=1,2. Things with a "
            "name "
            "may be named: QueueIDs=Incidents. KEY= takes away a filter the window starts with."),
        QStringLiteral("[KEY=VALUE…]"));
    add({QStringLiteral("everything")},
        Words::tr("Without the filters the window starts with: closed, banned and deleted ones, too."));
    add({QStringLiteral("view")},
        Words::tr("A view saved in the window, or one of the OTRS server, by name or number; filters come on "
                  "top."),
        QStringLiteral("name"));
    add({QStringLiteral("text")}, Words::tr("Only rows with this text, as the server searches."),
        QStringLiteral("text"));
    add({QStringLiteral("sort")},
        Words::tr("A column or an order of the server; “-” in front turns it round."),
        QStringLiteral("order"));
    add({QStringLiteral("columns")}, Words::tr("Which, in this order, or “all”; --list-columns names them."),
        QStringLiteral("ids"));
    add({QStringLiteral("limit")}, Words::tr("Not more rows than this."), QStringLiteral("rows"));
    add({QStringLiteral("f"), QStringLiteral("format")},
        Words::tr("csv, json or xlsx; by the file's name if left out, else csv."), QStringLiteral("format"));
    add({QStringLiteral("o"), QStringLiteral("output")},
        Words::tr("The file; standard output if left out. It appears only at the end, with every row that "
                  "the server handed out: exit code 9 tells that there are more."),
        QStringLiteral("file"));
    add({QStringLiteral("bom")},
        Words::tr("CSV: begins with a byte order mark, which Excel wants for UTF-8."));
    add({QStringLiteral("separator")}, Words::tr("CSV: “,” or “;” or tab."), QStringLiteral("sign"));
    add({QStringLiteral("list-filters")}, Words::tr("Names the filters of this list and what they take."));
    add({QStringLiteral("list-columns")}, Words::tr("Names the columns of this list."));
    add({QStringLiteral("q"), QStringLiteral("quiet")}, Words::tr("No progress on standard error."));
}

QString helpText(const QString &verb)
{
    const bool isVerb = verb == QLatin1String("check") || verb == QLatin1String("export");
    const CommandLine line(isVerb ? verb : QString());
    QString help = line.parser().helpText();
    // Qt puts the options first; the verb comes before them.
    static const QRegularExpression optionsFirst(QStringLiteral("( \\[[^\\]\\n]*\\]) (check|export)(?= )"));
    if (const auto found = optionsFirst.match(help); isVerb && found.hasMatch())
        help.replace(found.capturedStart(), found.capturedLength(),
            QLatin1Char(' ') + found.captured(2) + found.captured(1));
    if (isVerb)
        help += QLatin1Char('\n') + secrets() + QLatin1String("\n\n") + Words::tr("Examples:")
            + QLatin1Char('\n') + examples(verb);
    return help + QLatin1Char('\n') + exitCodes() + QLatin1Char('\n');
}

} // namespace dd::cli
