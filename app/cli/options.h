// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/failure.h"
#include "domain/ids.h"

#include <QStringList>
#include <optional>
#include <variant>

namespace dd::cli {

enum class Verb { Help, Version, Check, Export };
enum class Format { Csv, Json, Xlsx };

/// The command line, read but not yet judged against a server.
struct Options {
    Verb verb = Verb::Help;
    QString helpOn; ///< verb the help is about; empty = everything
    QString language; ///< empty = as the settings say
    bool verbose = false;

    QString target; ///< an account's name, or an address; empty = the only account there is
    bool demo = false;
    QString demoFaults;
    std::optional<System> system;
    QString tenant; ///< HubEx: name or number
    int applicationId = 0; ///< HubEx; 0 = the usual one
    bool plainHttp = false; ///< go on without encryption

    bool json = false; ///< check

    std::optional<Kind> list; ///< export
    QStringList filters; ///< "key=value" as typed
    bool everything = false; ///< without the filters a window starts with
    QString text;
    QString sort; ///< a column or an order of the server; "-" in front: descending
    QStringList columns;
    qint64 limit = -1;
    QString view;
    Format format = Format::Csv;
    QString output; ///< empty = standard output
    bool byteOrderMark = false;
    QChar separator = QLatin1Char(',');
    bool quiet = false;
    bool showColumns = false;
    bool showFilters = false;
};

/// The language asked for, also where the rest makes no sense: what is said about it is said in that one.
QString languageIn(const QStringList &arguments);
/// `arguments` with the program's name first.
std::variant<Options, Failure> optionsFrom(const QStringList &arguments);
/// What --help prints, in the user's language.
QString helpText(const QString &verb);

} // namespace dd::cli
