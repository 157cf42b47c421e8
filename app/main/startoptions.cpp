// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/startoptions.h"

#include "cli/commandline.h"
#include "cli/faultwords.h"
#include "store/language.h"

#include <QCoreApplication>

namespace dd {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("dd::Start", text);
}

} // namespace

StartOptions StartOptions::from(const QStringList &arguments)
{
    cli::CommandLine line({}); // the options --help tells of
    QCommandLineParser &parser = line.parser();
    StartOptions options;
    if (!parser.parse(arguments)) {
        options.complaint = parser.errorText();
        return options;
    }
    if (!parser.positionalArguments().isEmpty()) {
        options.complaint = say(QT_TRANSLATE_NOOP("dd::Start", "There is no such command: %1"))
                                .arg(parser.positionalArguments().first());
        return options;
    }
    options.demo = parser.isSet(QStringLiteral("demo"));
    options.demoServers = parser.isSet(QStringLiteral("demo-servers"));
    options.verbose = parser.isSet(QStringLiteral("verbose"));
    options.language = parser.value(QStringLiteral("language"));
    if (!options.language.isEmpty() && !store::Language::isCode(options.language)) {
        options.complaint
            = say(QT_TRANSLATE_NOOP("dd::Start", "--language is en or ru, not “%1”.")).arg(options.language);
        return options;
    }
    for (const demo::Amount &amount : demo::amounts) {
        const QString name = QString::fromLatin1(amount.option);
        if (!parser.isSet(name))
            continue;
        bool isNumber = false;
        const int number = parser.value(name).toInt(&isNumber);
        if (!isNumber || number < amount.least || number > amount.most) {
            options.complaint = say(QT_TRANSLATE_NOOP("dd::Start", "--%1 takes a number from %2 to %3."))
                                    .arg(name)
                                    .arg(amount.least)
                                    .arg(amount.most);
            return options;
        }
        options.demoOptions.*amount.member = number;
    }
    if (const QString seed = QStringLiteral("demo-seed"); parser.isSet(seed)) {
        bool isNumber = false;
        options.demoOptions.seed = parser.value(seed).toUInt(&isNumber);
        if (!isNumber) {
            options.complaint = say(QT_TRANSLATE_NOOP("dd::Start", "--%1 takes a number from %2 to %3."))
                                    .arg(seed)
                                    .arg(0)
                                    .arg(UINT_MAX);
            return options;
        }
    }
    options.demoOptions.faults = parser.value(QStringLiteral("demo-faults"));
    options.complaint = cli::faultsComplaint(options.demoOptions.faults);
    return options;
}

} // namespace dd
