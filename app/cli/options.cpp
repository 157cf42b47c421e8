// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/options.h"

#include "cli/commandline.h"
#include "cli/words.h"
#include "store/language.h"

#include <QFileInfo>

namespace dd::cli {

namespace {

struct ListName {
    QLatin1String name;
    Kind kind;
};

constexpr ListName listNames[]{{QLatin1String("tasks"), Kind::Task}, {QLatin1String("tickets"), Kind::Ticket},
    {QLatin1String("assets"), Kind::Asset}, {QLatin1String("people"), Kind::Person},
    {QLatin1String("customers"), Kind::Customer}};

std::optional<Kind> kindNamed(const QString &name)
{
    for (const ListName &one : listNames) {
        if (name.compare(one.name, Qt::CaseInsensitive) == 0)
            return one.kind;
    }
    return std::nullopt;
}

std::optional<Format> formatNamed(const QString &name)
{
    if (name == QLatin1String("csv"))
        return Format::Csv;
    if (name == QLatin1String("json"))
        return Format::Json;
    if (name == QLatin1String("xlsx"))
        return Format::Xlsx;
    return std::nullopt;
}

/// Reads the parser's values one by one; the first that makes no sense is told.
class Reading {
public:
    explicit Reading(const QCommandLineParser &parser)
        : m_parser(parser)
    {
    }

    bool has(const char *name) const { return m_parser.isSet(QLatin1String(name)); }
    QString value(const char *name) const { return m_parser.value(QLatin1String(name)); }
    qint64 number(const char *name, qint64 fallback)
    {
        if (!has(name))
            return fallback;
        bool isNumber = false;
        const qint64 number = value(name).toLongLong(&isNumber);
        if (!isNumber || number < 0)
            refuse(Words::tr("--%1 needs a number, not “%2”.").arg(QLatin1String(name), value(name)));
        return number;
    }
    void refuse(const QString &words)
    {
        if (m_refusal.isEmpty())
            m_refusal = words;
    }
    const QString &refusal() const { return m_refusal; }

private:
    const QCommandLineParser &m_parser;
    QString m_refusal;
};

void readWhere(Reading &reading, Options &options)
{
    options.demo = reading.has("demo");
    options.demoFaults = reading.value("demo-faults");
    options.tenant = reading.value("tenant");
    options.applicationId = int(reading.number("application", 0));
    options.plainHttp = reading.has("plain-http");
    const QString system = reading.value("system").toLower();
    if (system == QLatin1String("hubex"))
        options.system = System::HubEx;
    else if (system == QLatin1String("otrs") || system == QLatin1String("znuny"))
        options.system = System::Otrs;
    else if (!system.isEmpty())
        reading.refuse(Words::tr("--system is hubex or otrs, not “%1”.").arg(system));
}

void readFormat(Reading &reading, Options &options)
{
    options.output = reading.value("output");
    if (options.output == QLatin1String("-"))
        options.output.clear();
    const QString format = reading.value("format").toLower();
    const auto byName = formatNamed(format);
    const auto bySuffix = formatNamed(QFileInfo(options.output).suffix().toLower());
    if (!format.isEmpty() && !byName)
        reading.refuse(Words::tr("--format is csv, json or xlsx, not “%1”.").arg(format));
    options.format = byName.value_or(bySuffix.value_or(Format::Csv));
    options.byteOrderMark = reading.has("bom");
    const QString separator = reading.has("separator") ? reading.value("separator") : QStringLiteral(",");
    if (separator == QLatin1String("tab"))
        options.separator = QLatin1Char('\t');
    else if (separator == QLatin1String(",") || separator == QLatin1String(";"))
        options.separator = separator.at(0);
    else
        reading.refuse(Words::tr("--separator is a comma, a semicolon or tab, not “%1”.").arg(separator));
}

void readExport(const QCommandLineParser &parser, Reading &reading, QStringList positional, Options &options)
{
    const QString list = positional.isEmpty() ? QString() : positional.takeFirst();
    options.list = kindNamed(list);
    if (list.isEmpty())
        reading.refuse(Words::tr("Say which list: tasks, tickets, assets, people or customers."));
    else if (!options.list)
        reading.refuse(
            Words::tr("There is no list “%1”: tasks, tickets, assets, people and customers are there.")
                .arg(list));
    for (const QString &argument : std::as_const(positional)) {
        // An address may hold "=", and a value "://": what comes first tells which it is.
        const qsizetype equals = argument.indexOf(QLatin1Char('='));
        const qsizetype scheme = argument.indexOf(QLatin1String("://"));
        if (equals >= 0 && (scheme < 0 || equals < scheme))
            options.filters << argument;
        else if (options.target.isEmpty())
            options.target = argument;
        else
            reading.refuse(
                Words::tr("“%1” is neither a filter (KEY=VALUE) nor the account: that is “%2” already.")
                    .arg(argument, options.target));
    }
    options.everything = reading.has("everything");
    options.text = reading.value("text");
    options.sort = reading.value("sort");
    options.view = reading.value("view");
    options.limit = reading.number("limit", -1);
    options.quiet = reading.has("quiet");
    options.showColumns = reading.has("list-columns");
    options.showFilters = reading.has("list-filters");
    for (const QString &columns : parser.values(QStringLiteral("columns")))
        options.columns += columns.split(QLatin1Char(','), Qt::SkipEmptyParts);
    readFormat(reading, options);
}

/// Empty where there is none of those with options of their own.
QString verbOf(const QStringList &arguments)
{
    const QString first = arguments.value(1);
    const bool isVerb = first == QLatin1String("check") || first == QLatin1String("export");
    return isVerb ? first : QString();
}

QStringList withoutVerb(const QStringList &arguments)
{
    return arguments.mid(0, 1) + arguments.mid(verbOf(arguments).isEmpty() ? 1 : 2);
}

} // namespace

QString languageIn(const QStringList &arguments)
{
    CommandLine line(verbOf(arguments));
    line.parser().parse(withoutVerb(arguments)); // reads on behind what it does not know
    const QString code = line.parser().value(QStringLiteral("language"));
    return store::Language::isCode(code) ? code : QString();
}

std::variant<Options, Failure> optionsFrom(const QStringList &arguments)
{
    Options options;
    const QString verb = verbOf(arguments);
    const bool isVerb = !verb.isEmpty();
    CommandLine line(verb);
    if (!line.parser().parse(withoutVerb(arguments)))
        return Failure::usage(line.parser().errorText());
    Reading reading(line.parser());
    options.language = reading.value("language");
    options.verbose = reading.has("verbose");
    if (reading.has("language") && !store::Language::isCode(options.language))
        return Failure::usage(Words::tr("--language is en or ru, not “%1”.").arg(options.language));
    if (reading.has("version")) {
        options.verb = Verb::Version;
        return options;
    }
    if (reading.has("help") || !isVerb) {
        options.helpOn = isVerb ? verb : line.parser().positionalArguments().value(1);
        return options;
    }
    QStringList positional = line.parser().positionalArguments();
    readWhere(reading, options);
    if (verb == QLatin1String("check")) {
        options.verb = Verb::Check;
        options.json = reading.has("json");
        options.target = positional.value(0);
        if (positional.size() > 1)
            reading.refuse(Words::tr("check takes one account, not “%1” too.").arg(positional.at(1)));
    } else {
        options.verb = Verb::Export;
        readExport(line.parser(), reading, positional, options);
    }
    if (!reading.refusal().isEmpty())
        return Failure::usage(reading.refusal());
    return options;
}

} // namespace dd::cli
